import { Injectable } from '@nestjs/common';
import { ask, demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { RecordAct } from '../audit/record-act.js';
import { type ExpulsionBasis, settledFrom } from './expulsion-states.js';
import {
  type Expulsion,
  basesOf,
  committeeSpaceId,
  expulsionsFor,
  findExpulsion,
  isUnconcerned,
} from './expulsions.store.js';

/** Who reads a proposal: the member, whoever proposed it, or the committee. */
export type PartInExpulsion = 'member' | 'proposer' | 'committee';

export interface SeenExpulsion {
  expulsion: Expulsion;
  part: PartInExpulsion;
  /** Whether what it was proposed for still stands; what is settled no longer asks. */
  basis: ExpulsionBasis;
  maySettle: boolean;
  settledFrom: Date;
}

/** Shows proposals to those they are for. That one of the committee read a member's record stands in the audit log. */
@Injectable()
export class SeeExpulsion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  /** Null for everybody whom it is not for. */
  async see(viewer: Viewer, expulsionId: string): Promise<SeenExpulsion | null> {
    demand(viewer, 'useOwnAccount', null);
    const found = isId(expulsionId) ? await findExpulsion(this.database, expulsionId) : undefined;
    const part = found && (await this.partIn(viewer, found));
    if (!part) return null;
    if (part === 'committee') await this.recordLook(viewer, found);
    return this.shown(found, part, await basesOf(this.database, [found.id]));
  }

  /** What is before the committee, for its members; for moderators, what they proposed. Null for everybody else. */
  async list(viewer: Viewer): Promise<SeenExpulsion[] | null> {
    demand(viewer, 'useOwnAccount', null);
    const committee = !ask(viewer, 'sitOnCommittee', { spaceId: await committeeSpaceId(this.database) });
    const moderator = !ask(viewer, 'holdOffice', { kind: 'moderator' });
    if (!committee && !moderator) return null;
    const rows = await expulsionsFor(this.database, viewer, { committee, moderator });
    const bases = await basesOf(
      this.database,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => this.shown(row, row.proposedBy === viewer.personId ? 'proposer' : 'committee', bases));
  }

  private shown(
    expulsion: Expulsion,
    part: PartInExpulsion,
    bases: ReadonlyMap<string, ExpulsionBasis>,
  ): SeenExpulsion {
    const from = settledFrom(expulsion);
    const maySettle = part === 'committee' && expulsion.state === 'open' && from <= this.clock.now();
    return { expulsion, part, basis: bases.get(expulsion.id)!, maySettle, settledFrom: from };
  }

  private async partIn(viewer: Viewer, { id, personId, proposedBy }: Expulsion): Promise<PartInExpulsion | null> {
    if (personId === viewer.personId) return 'member';
    if (proposedBy === viewer.personId && !ask(viewer, 'holdOffice', { kind: 'moderator' })) return 'proposer';
    if (ask(viewer, 'sitOnCommittee', { spaceId: await committeeSpaceId(this.database) })) return null;
    return (await isUnconcerned(this.database, viewer, id)) ? 'committee' : null;
  }

  private async recordLook(viewer: Viewer, { id, caseId, personId }: Expulsion): Promise<void> {
    await this.database.transaction((tx) =>
      this.recordAct.record(tx, {
        act: 'expulsion.read',
        actorId: viewer.personId,
        office: ask(viewer, 'nameCommittee', null) ? null : 'admin',
        subject: { kind: 'case', id: caseId },
        facts: { expulsion: id },
        persons: { subject: personId },
      }),
    );
  }
}
