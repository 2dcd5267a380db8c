import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import type { AccessMode, SpaceKind } from '../access/facts.js';
import { OfficeLog } from '../access/office-log.js';
import { once } from '../access/once.js';
import { ask, demand } from '../access/policy.js';
import { type Viewer, holdsEverywhere } from '../access/viewer.js';
import { announceParticipation } from './participation-change.js';
import { admit } from './participations.store.js';
import { readCountries, readNames, readWords } from './space-input.js';
import { secretSlugs, slugsFor } from './slug.js';
import { findSpaceRow, type Continent, type SpaceRow } from './spaces.store.js';
import type { Words } from './words.js';

export interface OpenSpaceInput {
  kind: Exclude<SpaceKind, 'commons'>;
  mode: AccessMode;
  name: Words;
  purpose?: Words;
  guidelineLine?: Words;
  /** The region above. Only regions have one. */
  parentId?: string | null;
  continent?: Continent | null;
  countries?: readonly string[];
  idempotencyKey?: string | null;
}

/**
 * Opens a space. Its address follows from its name, with a suffix where that is taken, so that nobody learns which
 * names there are; a secret one's says nothing. Who opens it leads it, but for regions: there the office leads.
 */
@Injectable()
export class OpenSpace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  async run(viewer: Viewer, input: OpenSpaceInput): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      demand(viewer, 'actAsMember', null);
      const parent = await this.findParent(tx, viewer, input);
      demand(viewer, 'openSpace', { parentLine: parent?.line ?? null });
      const personId = viewer.personId!;
      const { idempotencyKey: key, ...what } = input;
      const spaceId = await once(tx, this.clock, { personId, key, verb: 'openSpace', input: what }, () =>
        this.open(tx, viewer, what, parent),
      );
      const space = await findSpaceRow(tx, spaceId);
      return space!;
    });
  }

  private async findParent(tx: Tx, viewer: Viewer, input: OpenSpaceInput): Promise<SpaceRow | undefined> {
    if (!input.parentId) return undefined;
    const parent = isId(input.parentId) ? await findSpaceRow(tx, input.parentId) : undefined;
    if (!parent || ask(viewer, 'seeSpace', parent) !== null) throw notFound();
    if (input.kind !== 'region' || parent.kind !== 'region') throw invalid('parentId', 'regions_only');
    return parent;
  }

  private async open(tx: Tx, viewer: Viewer, input: OpenSpaceInput, parent: SpaceRow | undefined): Promise<string> {
    const id = newId(this.clock);
    const names = readNames('name', input.name);
    const row = {
      id,
      kind: input.kind,
      mode: input.mode,
      parentId: parent?.id ?? null,
      line: [id, ...(parent?.line ?? [])],
      name: names,
      purpose: readWords('purpose', input.purpose ?? {}, 1000),
      guidelineLine: readWords('guidelineLine', input.guidelineLine ?? {}, 300),
      continent: input.continent ?? parent?.continent ?? null,
      countries: input.kind === 'region' ? readCountries('countries', input.countries ?? []) : [],
      createdBy: viewer.personId,
    };
    await this.insert(tx, row, input.mode === 'secret' ? secretSlugs() : slugsFor(Object.values(names)[0]!));
    if (input.kind !== 'region') {
      const lead = { spaceId: id, personId: viewer.personId! };
      const spaceVersion = await admit(tx, { ...lead, role: 'lead', at: this.clock.now() });
      await announceParticipation(tx, this.live, { ...lead, spaceVersion });
    }
    await this.officeLog.record(tx, {
      act: 'space.opened',
      actorId: viewer.personId,
      office: holdsEverywhere(viewer, 'admin') ? 'admin' : 'coordinator',
      subject: { kind: 'space', id },
      spaceId: id,
      facts: { kind: input.kind, mode: input.mode },
    });
    return id;
  }

  private async insert(tx: Tx, row: Record<string, unknown>, slugs: Iterator<string, never>): Promise<void> {
    for (;;) {
      const inserted = await tx.one(
        `INSERT INTO space (id, slug, kind, mode, parent_id, line, name, purpose, guideline_line, continent, countries,
           last_activity_at, created_at, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)
         ON CONFLICT (slug) DO NOTHING RETURNING id`,
        [
          row['id'],
          slugs.next().value,
          row['kind'],
          row['mode'],
          row['parentId'],
          row['line'],
          JSON.stringify(row['name']),
          JSON.stringify(row['purpose']),
          JSON.stringify(row['guidelineLine']),
          row['continent'],
          row['countries'],
          this.clock.now(),
          row['createdBy'],
        ],
      );
      if (inserted) return;
    }
  }
}
