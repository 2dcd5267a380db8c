import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { Settings } from '../../../platform/settings/settings.js';
import type { Viewer } from '../../access/viewer.js';
import { findCommunity } from '../set-up/community.store.js';
import { OpenSession, type OpenedSession } from './open-session.js';

/** Somebody of the example, as the page of one-click doors shows them. */
export interface DemoPerson {
  id: string;
  displayName: string;
  country: string | null;
  offices: string[];
  regionName: Record<string, string> | null;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);

/** Whether only this machine reaches the server: a community where anybody can be anybody stays on it. */
export function listensOnLoopback(settings: Pick<Settings, 'host'>): boolean {
  return loopback.has(settings.host);
}

/**
 * One click signs in as anybody, in the example on one's own machine alone: the community was made as a demo and the
 * server listens on loopback. Anywhere else this door does not exist.
 */
@Injectable()
export class SignInAs {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly openSession: OpenSession,
  ) {}

  async run(viewer: Viewer, input: { personId: string; device: string }): Promise<OpenedSession> {
    if (!(await this.isOpen()) || !isId(input.personId)) throw notFound();
    return this.database.transaction(async (tx) => {
      const account = await tx.one(
        `SELECT 1 FROM account JOIN person ON person.id = account.person_id
         WHERE account.person_id = $1 AND person.state = 'active'`,
        [input.personId],
      );
      if (!account) throw notFound();
      return this.openSession.open(tx, input.personId, { method: 'demo', device: input.device, before: viewer });
    });
  }

  /** Who can be signed in as; nobody where the door does not exist. */
  async people(): Promise<DemoPerson[]> {
    if (!(await this.isOpen())) return [];
    return this.database.query<DemoPerson>(
      `SELECT person.id, person.display_name AS "displayName", person.country, region.name AS "regionName",
         ARRAY(SELECT DISTINCT kind FROM office WHERE office.person_id = person.id AND ended_at IS NULL ORDER BY kind) AS offices
       FROM person JOIN account ON account.person_id = person.id LEFT JOIN space AS region ON region.id = person.home_space_id
       WHERE person.state = 'active'
       ORDER BY (SELECT count(*) FROM office WHERE office.person_id = person.id AND ended_at IS NULL) DESC,
         person.display_name, person.id
       LIMIT 200`,
    );
  }

  async isOpen(): Promise<boolean> {
    if (!listensOnLoopback(this.settings)) return false;
    return (await findCommunity(this.database))?.kind === 'demo';
  }
}
