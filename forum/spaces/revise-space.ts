import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { AccessMode } from '../access/facts.js';
import { OfficeLog } from '../access/office-log.js';
import { demand } from '../access/policy.js';
import { type Viewer, holdsEverywhere, holdsOver } from '../access/viewer.js';
import { bumpPersons } from '../members/person-version.js';
import { spaceFor } from './find-space.js';
import { secretSlugs, slugsFor } from './slug.js';
import { readCountries, readNames, readWords } from './space-input.js';
import { findSpaceRow, lockSpaceRow, type SpaceRow } from './spaces.store.js';
import type { Words } from './words.js';

export interface ReviseSpaceInput {
  spaceId: string;
  name?: Words;
  purpose?: Words;
  guidelineLine?: Words;
  mode?: AccessMode;
  countries?: readonly string[];
  state?: 'active' | 'archived';
}

/**
 * Changes what a space says of itself and who may come in. A space that becomes secret gets an address that says
 * nothing, and its requests end; one that stops being secret gets one that says its name.
 */
@Injectable()
export class ReviseSpace {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  async run(viewer: Viewer, input: ReviseSpaceInput): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      const before = await spaceFor(tx, viewer, 'reviseSpace', input.spaceId, lockSpaceRow);
      const isCommons = before.kind === 'commons';
      if (isCommons && (input.state === 'archived' || (input.mode && input.mode !== 'open'))) {
        throw new Refusal('FORBIDDEN', { because: 'commons_is_everyones' });
      }
      const mode = input.mode ?? before.mode;
      // What was said behind a door is opened to everybody by those behind it, never by an office from outside.
      if (mode === 'open' && before.mode !== 'open') demand(viewer, 'inviteToSpace', before);
      const name = { ...before.name, ...(hasWords(input.name) && readNames('name', input.name)) };
      await tx.query(
        `UPDATE space SET name = $2, purpose = $3, guideline_line = $4, mode = $5, countries = $6, state = $7,
           version = version + 1 WHERE id = $1`,
        [
          before.id,
          JSON.stringify(name),
          JSON.stringify({ ...before.purpose, ...readWords('purpose', input.purpose ?? {}, 1000) }),
          JSON.stringify({ ...before.guidelineLine, ...readWords('guidelineLine', input.guidelineLine ?? {}, 300) }),
          mode,
          input.countries ? readCountries('countries', input.countries) : before.countries,
          input.state ?? before.state,
        ],
      );
      if (mode !== before.mode) await this.changeMode(tx, viewer, before, { mode, name });
      const space = (await findSpaceRow(tx, before.id))!;
      this.live.publish(tx, { kind: 'space', id: space.id, version: space.version });
      return space;
    });
  }

  private async changeMode(
    tx: Tx,
    viewer: Viewer,
    before: SpaceRow,
    to: { mode: AccessMode; name: Words },
  ): Promise<void> {
    if (to.mode === 'secret') await this.moveTo(tx, before.id, secretSlugs());
    else if (before.mode === 'secret') await this.moveTo(tx, before.id, slugsFor(Object.values(to.name)[0]!));
    const concerned = await tx.query<{ person_id: string }>(
      `UPDATE participation SET state = CASE WHEN state = 'asked' AND $2 <> 'request' THEN 'left' ELSE state END
       WHERE space_id = $1 AND state IN ('in', 'asked', 'invited') RETURNING person_id`,
      [before.id, to.mode],
    );
    // Who is not in it reads less or more from now on too, but finds that out with the next request: each builds its
    // viewer anew. Those in it have pages open that listen.
    await bumpPersons(
      tx,
      this.live,
      concerned.map(({ person_id }) => person_id),
    );
    const office = officeOf(viewer, before);
    await this.officeLog.record(tx, {
      act: 'space.mode_changed',
      actorId: viewer.personId,
      office,
      subject: { kind: 'space', id: before.id },
      spaceId: before.id,
      facts: { from: before.mode, to: to.mode },
    });
  }

  private async moveTo(tx: Tx, spaceId: string, slugs: Iterator<string, never>): Promise<void> {
    for (;;) {
      const moved = await tx.one(
        `UPDATE space SET slug = $2 WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM space WHERE slug = $2) RETURNING id`,
        [spaceId, slugs.next().value],
      );
      if (moved) return;
    }
  }
}

function hasWords(words: Words | undefined): words is Words {
  return words !== undefined && Object.keys(words).length > 0;
}

function officeOf(viewer: Viewer, space: SpaceRow): string | null {
  if (holdsEverywhere(viewer, 'admin')) return 'admin';
  return holdsOver(viewer, 'coordinator', space.line) ? 'coordinator' : null;
}
