import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { isId, newId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { invalid, notFound } from '../../../platform/refusal/refusal.js';
import { requiredText } from '../../../platform/refusal/required-text.js';
import { OfficeLog } from '../../access/office-log.js';
import { once } from '../../access/once.js';
import { demand } from '../../access/policy.js';
import type { OfficeKind, Viewer } from '../../access/viewer.js';
import { isLanguageTag } from '../language-tag.js';
import { bumpPerson } from '../person-version.js';
import { tellPerson } from '../tell-person.js';
import { insertOffice } from './offices.store.js';

export interface GrantOfficeInput {
  personId: string;
  kind: OfficeKind;
  /** The space it reaches from, with its branches; none: everything. */
  spaceId?: string | null;
  languages?: readonly string[];
  untilAt?: Date | null;
  /** Why this person, and why now: read by administrators and the holder. */
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Grants an office, over everything or over a part of the tree, for a time. It stands in the audit log. */
@Injectable()
export class GrantOffice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  /** Gives the office's id. */
  async run(viewer: Viewer, input: GrantOfficeInput): Promise<string> {
    demand(viewer, 'grantOffice', { kind: input.kind });
    const { idempotencyKey: key, ...given } = input;
    const reason = given.reason == null ? null : requiredText('reason', given.reason, { max: 500 });
    const what = { ...given, reason };
    this.check(what);
    return this.database.transaction((tx) =>
      once(tx, this.clock, { personId: viewer.personId!, key, verb: 'grantOffice', input: what }, () =>
        this.grant(tx, viewer, what),
      ),
    );
  }

  private check({ kind, spaceId, languages, untilAt }: GrantOfficeInput): void {
    // Administrators and secretaries look after the whole; a part of it would be an office without a meaning.
    if (spaceId && (kind === 'admin' || kind === 'secretary')) throw invalid('spaceId', 'over_everything');
    if (!spaceId && kind === 'coordinator') throw invalid('spaceId', 'region_needed');
    if (untilAt && untilAt <= this.clock.now()) throw invalid('untilAt', 'in_the_past');
    // RFC 3339, which the audit log is written in, has years of four digits.
    if (untilAt && untilAt.getUTCFullYear() > 9999) throw invalid('untilAt', 'malformed');
    if (languages && (languages.length > 20 || !languages.every(isLanguageTag)))
      throw invalid('languages', 'not_a_language');
  }

  private async grant(tx: Tx, viewer: Viewer, input: GrantOfficeInput): Promise<string> {
    const { personId, kind, spaceId = null } = input;
    const holder = isId(personId)
      ? await tx.one(
          `SELECT 1 FROM person JOIN account ON account.person_id = person.id WHERE person.id = $1 AND person.state = 'active'`,
          [personId],
        )
      : undefined;
    const isPlace = spaceId === null || (isId(spaceId) && (await isScope(tx, spaceId, viewer)));
    if (!holder || !isPlace) throw notFound();
    const id = newId(this.clock);
    const languages = [...(input.languages ?? [])];
    const untilAt = input.untilAt ?? null;
    const reason = input.reason ?? null;
    await insertOffice(tx, {
      ...{ id, personId, kind, spaceId, languages, untilAt, reason },
      fromAt: this.clock.now(),
      grantedBy: viewer.personId,
    });
    await tellPerson(tx, this.clock, {
      personId,
      kind: 'office_granted',
      causeId: id,
      spaceId,
      about: { office: kind },
    });
    await this.officeLog.record(tx, {
      act: 'office.granted',
      actorId: viewer.personId,
      office: 'admin',
      subject: { kind: 'office', id },
      spaceId,
      persons: { holder: personId },
      facts: { kind, until: untilAt?.toISOString() ?? null, languages: inOneCode(languages) },
      ...(reason && { texts: { reason: { words: reason, personId } } }),
    });
    await bumpPerson(tx, this.live, personId);
    return id;
  }
}

/** Languages as one fact of the audit log, which takes codes of at most 200 signs; one that is cut ends with a "+". */
function inOneCode(languages: readonly string[]): string | null {
  const joined = languages.join('+');
  return joined.length <= 200 ? joined || null : joined.slice(0, joined.lastIndexOf('+', 199) + 1);
}

/** A space an office can reach from: any that the granter may know of. */
async function isScope(tx: Tx, spaceId: string, viewer: Viewer): Promise<boolean> {
  const row = await tx.one(`SELECT 1 FROM space WHERE id = $1 AND (mode <> 'secret' OR id = ANY($2::uuid[]))`, [
    spaceId,
    viewer.knownSpaceIds,
  ]);
  return row !== undefined;
}
