import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { RecordAct } from '../audit/record-act.js';
import { fewestCopies, findCopies } from './copies.js';
import { countNow, countsBefore, recentLikeness } from './counts.store.js';
import {
  endIncident,
  type Incident,
  type IncidentMeasure,
  insertIncident,
  isKnownSince,
  keepIncident,
  lockOpenIncidents,
  markCases,
  moderatorsToTell,
} from './incidents.store.js';
import { isOver, type Measure, measures, rhythmOf, windowMinutes } from './rhythm.js';

/** For so long the house does not say again what a moderator said is none. */
const dismissedHours = 12;

/** What is happening in one place now: how much, and the posts where it is copies. */
interface Seen {
  measure: IncidentMeasure;
  spaceId: string | null;
  count: number;
  postIds: readonly string[];
}

/**
 * Finds raids and floods within seconds: what is posted, who comes and what is reported beyond a space's own rhythm, and
 * one text from several accounts. It says so once to whoever moderates there, names the cases that came of it, and ends
 * by itself. It does nothing else: calm mode takes a person.
 */
@Injectable()
export class WatchRhythm {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  /** Gives how many incidents began or ended. May run as often, and in as many workers, as one likes. */
  async watch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const open = await lockOpenIncidents(tx);
      const seen = [...(await this.countPlaces(tx, open, at)), ...(await seenCopies(tx, at))];
      let changed = 0;
      for (const incident of open) {
        const now = seen.find((one) => isSamePlace(one, incident));
        if (await this.keep(tx, incident, now, at)) changed += 1;
      }
      for (const one of seen) {
        if (open.some((incident) => isSamePlace(one, incident))) continue;
        if (await this.begin(tx, one, at)) changed += 1;
      }
      return changed;
    });
  }

  private async countPlaces(tx: Tx, open: readonly Incident[], at: Date): Promise<Seen[]> {
    const since = this.clock.inSeconds(-windowMinutes * 60);
    const seen: Seen[] = [];
    for (const measure of Object.keys(measures) as Measure[]) {
      const places = open.filter((incident) => incident.measure === measure).map(({ spaceId }) => spaceId);
      const counts = await countNow(tx, measure, { at, since, least: measures[measure].floor, places });
      seen.push(...counts.map((count) => ({ ...count, measure, postIds: [] })));
    }
    return seen;
  }

  /** Whether it ended. */
  private async keep(tx: Tx, incident: Incident, now: Seen | undefined, at: Date): Promise<boolean> {
    const count = now?.count ?? 0;
    if (count >= incident.limitCount) await keepIncident(tx, incident.id, { count, at });
    await this.mark(tx, incident, now);
    const minutesSince = (at.getTime() - incident.lastOverAt.getTime()) / 60_000;
    if (!isOver(incident, minutesSince, count)) return false;
    await endIncident(tx, incident.id, { at });
    await this.record(tx, 'incident.ended', incident);
    return true;
  }

  /** Whether one was found. */
  private async begin(tx: Tx, seen: Seen, at: Date): Promise<boolean> {
    const { measure, spaceId, count } = seen;
    const since = this.clock.inHours(-dismissedHours);
    if (await isKnownSince(tx, { measure, spaceId, since })) return false;
    const { usual, limit } =
      measure === 'copies'
        ? { usual: 0, limit: fewestCopies }
        : rhythmOf(await countsBefore(tx, measure, { spaceId, at }), measures[measure]);
    if (count < limit) return false;
    const found = { id: newId(this.clock), measure, spaceId, beganAt: at, usualCount: usual };
    if (!(await insertIncident(tx, { ...found, limitCount: limit, peakCount: count }))) return false;
    const incident = { ...found, limitCount: limit, peakCount: count, lastOverAt: at };
    await this.mark(tx, incident, seen);
    await this.record(tx, 'incident.found', incident);
    await this.tell(tx, incident, at);
    return true;
  }

  private mark(
    tx: Tx,
    incident: Pick<Incident, 'id' | 'measure' | 'spaceId' | 'beganAt'>,
    now: Seen | undefined,
  ): Promise<void> {
    const since = new Date(incident.beganAt.getTime() - windowMinutes * 60_000);
    return markCases(tx, incident, { since, postIds: now?.postIds ?? [] });
  }

  private record(
    tx: Tx,
    act: 'incident.found' | 'incident.ended',
    { id, spaceId, ...of }: Pick<Incident, 'id' | 'spaceId' | 'measure' | 'usualCount' | 'limitCount' | 'peakCount'>,
  ): Promise<string> {
    return this.acts.record(tx, {
      act,
      actorId: null,
      office: null,
      subject: { kind: 'incident', id },
      spaceId,
      facts: { measure: of.measure, usual: of.usualCount, limit: of.limitCount, peak: of.peakCount },
    });
  }

  /** A notice for everybody in office there; by mail too for whoever is on duty, or for all of them where nobody is. */
  private async tell(
    tx: Tx,
    { id, measure, spaceId }: Pick<Incident, 'id' | 'measure' | 'spaceId'>,
    at: Date,
  ): Promise<void> {
    const told = await moderatorsToTell(tx, id, at);
    for (const { personId, isWoken } of told) {
      const [noticeId] = await this.notices.tell(tx, [
        { personId, kind: 'incident', causeId: id, spaceId, about: { outcome: measure } },
      ]);
      if (noticeId && isWoken)
        await this.mail.post(tx, { kind: 'notice', personId, cause: noticeId, params: { noticeId } });
    }
  }
}

async function seenCopies(tx: Tx, at: Date): Promise<Seen[]> {
  const found = findCopies(await recentLikeness(tx, at));
  const places = new Map<string | null, Seen>();
  for (const { postIds, spaceIds } of found) {
    const spaceId = spaceIds.length === 1 ? spaceIds[0]! : null;
    const known = places.get(spaceId);
    // Two texts at once in one place are one flood.
    const count = Math.max(postIds.length, known?.count ?? 0);
    places.set(spaceId, { measure: 'copies', spaceId, count, postIds: [...(known?.postIds ?? []), ...postIds] });
  }
  return [...places.values()];
}

const isSamePlace = (one: Pick<Seen, 'measure' | 'spaceId'>, other: Pick<Seen, 'measure' | 'spaceId'>): boolean =>
  one.measure === other.measure && one.spaceId === other.spaceId;
