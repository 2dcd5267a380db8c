import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { latestGuidelinesVersion } from '../../forum/members/guidelines.store.js';
import type { Words } from '../../forum/spaces/words.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { type DraftedGuideline, dropGuidelinesDraft, keepGuidelinesDraft } from './guidelines-draft.store.js';
import { readGuidelines, readWhy } from './read-draft.js';

export interface DraftGuidelinesInput {
  guidelines: readonly DraftedGuideline[];
  why: Words;
  /** The version of the draft that was looked at; 0 when there was none. */
  seenVersion: number;
}

/** Keeps the next version of the guidelines while it is written. Two who write at once do not overwrite each other. */
@Injectable()
export class ReviseGuidelines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async keep(viewer: Viewer, input: DraftGuidelinesInput): Promise<void> {
    demand(viewer, 'publishGuidelines', null);
    const guidelines = readGuidelines(input.guidelines, await firstLanguage(this.database));
    const version = await keepGuidelinesDraft(this.database, {
      basedOn: await latestGuidelinesVersion(this.database),
      guidelines,
      why: readWhy(input.why),
      seenVersion: input.seenVersion,
      writtenBy: viewer.personId!,
      at: this.clock.now(),
    });
    if (version === undefined) throw new Refusal('CONFLICT', { because: 'draft_changed' });
  }

  /** Lets the draft go; the guidelines stay as they are. */
  async drop(viewer: Viewer): Promise<void> {
    demand(viewer, 'publishGuidelines', null);
    await dropGuidelinesDraft(this.database);
  }
}

/** The language that every guideline has to be in. */
export async function firstLanguage(sql: Pick<Database, 'one'>): Promise<string> {
  const row = await sql.one<{ locale: string }>('SELECT default_locale AS locale FROM community');
  return row?.locale ?? 'en';
}
