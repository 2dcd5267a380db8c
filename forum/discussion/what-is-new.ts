import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { listMoved, type ThreadView } from './threads.store.js';

export interface WhatIsNew {
  /** Threads in which somebody answered the viewer, past where they have read. */
  forYou: ThreadView[];
  region: ThreadView[];
  campaigns: ThreadView[];
  commons: ThreadView[];
}

const SINCE_DAYS = 30;
const PER_SECTION = 12;

/** The front page: what moved in the viewer's own spaces since they read there, by where it happened. */
@Injectable()
export class ReadWhatIsNew {
  constructor(private readonly database: Database) {}

  async read(viewer: Viewer): Promise<WhatIsNew> {
    demand(viewer, 'useOwnAccount', null);
    const mine = [...viewer.participations]
      .filter(([, participation]) => participation.state === 'in')
      .map(([id]) => id);
    if (mine.length === 0 || viewer.readableSpaceIds.length === 0)
      return { forYou: [], region: [], campaigns: [], commons: [] };
    const since = new Date(viewer.at.getTime() - SINCE_DAYS * 86_400_000);
    const [answered, moved] = await Promise.all([
      this.answeredThreads(viewer, since),
      listMoved(this.database, viewer, { spaceIds: mine, since, first: PER_SECTION * 6 }),
    ]);
    const forYou = moved.filter((thread) => answered.has(thread.id));
    const rest = moved.filter((thread) => !answered.has(thread.id));
    const ofKind = (...kinds: string[]) =>
      rest.filter((thread) => kinds.includes(thread.facts.space.kind)).slice(0, PER_SECTION);
    return {
      forYou: forYou.slice(0, PER_SECTION),
      region: ofKind('region'),
      campaigns: ofKind('campaign', 'working_group', 'council'),
      commons: ofKind('commons'),
    };
  }

  /** Threads with an answer to one of the viewer's posts, or with a notice that names them, newer than their mark. */
  private async answeredThreads(viewer: Viewer, since: Date): Promise<Set<string>> {
    const rows = await this.database.query<{ thread_id: string }>(
      `SELECT DISTINCT notice.thread_id FROM notice
       WHERE notice.person_id = $1 AND notice.read_at IS NULL AND notice.kind IN ('answer', 'mention') AND notice.created_at > $2
         AND notice.thread_id IS NOT NULL`,
      [viewer.personId, since],
    );
    return new Set(rows.map((row) => row.thread_id));
  }
}
