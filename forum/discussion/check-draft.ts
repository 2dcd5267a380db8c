import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { longestSource } from '../../platform/rich-text/render-markdown.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { draftOf } from './draft-of.js';
import { Screening, type QuickScreening } from './screening.port.js';
import { findSpaceForPosting } from './threads.store.js';

const CHECKS_A_MINUTE = 20;

/** Says what the *before* rules would say of a draft. Stores nothing of it but which rules spoke. */
@Injectable()
export class CheckDraft {
  /** Checks of the last minute by person, in this process: a courtesy limit, not a lock. */
  private readonly recent = new Map<string, number[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screening: Screening,
  ) {}

  async check(
    viewer: Viewer,
    input: { spaceId: string; text: string; title?: string | null; draftToken: string },
  ): Promise<QuickScreening> {
    demand(viewer, 'actAsMember', null);
    const source = requiredText('text', input.text, { max: longestSource });
    const token = requiredText('draftToken', input.draftToken, { min: 16, max: 100 });
    this.countCheck(viewer.personId!);
    const facts = isId(input.spaceId) ? await findSpaceForPosting(this.database, viewer, input.spaceId) : undefined;
    if (!facts) throw notFound();
    demand(viewer, 'readSpace', facts.space);
    const screening = await this.screening.quick(
      draftOf(viewer, {
        title: input.title ?? null,
        source,
        space: facts.space,
        author: facts.author,
        isUnsent: true,
      }),
      viewer.locale,
    );
    const ruleIds = screening.remarks.map((remark) => remark.ruleId);
    if (ruleIds.length > 0) await this.screening.countDraft(this.database, { token, ruleIds, outcome: 'shown' });
    return screening;
  }

  private countCheck(personId: string): void {
    const now = this.clock.now().getTime();
    const times = (this.recent.get(personId) ?? []).filter((time) => time > now - 60_000);
    if (times.length >= CHECKS_A_MINUTE)
      throw new Refusal('RATE_LIMITED', { retryAt: new Date(times[0]! + 60_000).toISOString() });
    times.push(now);
    this.recent.set(personId, times);
    if (this.recent.size > 10_000) this.recent.delete(this.recent.keys().next().value!);
  }
}
