import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { bumpPerson } from '../person-version.js';
import { endSession, endSessions, listSessions, type SessionRow } from './sessions.store.js';

/** One's own sessions: what is signed in where, and how it ends. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Ends this browser's session. Nobody signed in: nothing to end. */
  async run(viewer: Viewer): Promise<void> {
    if (viewer.personId && viewer.sessionId) await this.end(viewer.personId, viewer.sessionId);
  }

  async list(viewer: Viewer): Promise<SessionRow[]> {
    demand(viewer, 'useOwnAccount', null);
    return listSessions(this.database, viewer.personId!, this.clock.now());
  }

  /** Ends one session of one's own, by its id. */
  async endOne(viewer: Viewer, input: { sessionId: string }): Promise<void> {
    demand(viewer, 'useOwnAccount', null);
    if (!isId(input.sessionId) || !(await this.end(viewer.personId!, input.sessionId))) throw notFound();
  }

  /** Ends every session but this one; gives how many there were. */
  async endOthers(viewer: Viewer): Promise<number> {
    demand(viewer, 'useOwnAccount', null);
    return this.database.transaction(async (tx) => {
      const count = await endSessions(tx, viewer.personId!, this.clock.now(), viewer.sessionId);
      if (count > 0) await bumpPerson(tx, this.live, viewer.personId!);
      return count;
    });
  }

  private async end(personId: string, sessionId: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const ended = await endSession(tx, personId, sessionId, this.clock.now());
      // Live updates ask for the session again at each delivery; this only makes them ask now.
      if (ended) await bumpPerson(tx, this.live, personId);
      return ended !== undefined;
    });
  }
}
