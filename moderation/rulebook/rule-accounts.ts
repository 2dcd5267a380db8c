import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { type Decided, proposeRetirement, retirementDays, type RetirementProposal } from './propose-retirement.js';
import {
  accountWeeks,
  countDecided,
  type DecidedCount,
  countDrafts,
  countHits,
  countsEverything,
  type DraftCount,
  type HitCount,
} from './rule-account.store.js';

/** Seven days of a rule. */
export interface RuleWeek {
  from: Date;
  hits: number;
  trialHits: number;
}

/** What a rule did and what came of it. */
export interface RuleAccount {
  /** The oldest first. */
  weeks: RuleWeek[];
  hits: number;
  trialHits: number;
  /** Of the hits that acted, by what they did. */
  outcomes: { outcome: string; count: number }[];
  decided: Decided;
  trialDecided: Decided;
  /** Null for who counts over a part of the community only: a draft belongs to no place yet. */
  drafts: Omit<DraftCount, 'ruleId'> | null;
  retirement: RetirementProposal | null;
}

const WEEK = 7 * 86_400_000;
const DAY = 86_400_000;

/** The accounts of several rules, in three statements however many they are. `live` is the version that acts now. */
export async function ruleAccounts(
  sql: Sql,
  viewer: Viewer,
  of: { rules: readonly { id: string; liveVersion: number | null }[]; at: Date },
): Promise<Map<string, RuleAccount>> {
  const ruleIds = of.rules.map(({ id }) => id);
  const from = new Date(of.at.getTime() - accountWeeks * WEEK);
  const [hits, decided, drafts] = await Promise.all([
    countHits(sql, viewer, { ruleIds, from, until: of.at }),
    countDecided(sql, viewer, { ruleIds, from: new Date(of.at.getTime() - retirementDays * DAY) }),
    countsEverything(viewer) ? countDrafts(sql, { ruleIds, from }) : null,
  ]);
  return new Map(
    of.rules.map((rule) => {
      const ofRule = <Row extends { ruleId: string }>(rows: readonly Row[]) =>
        rows.filter(({ ruleId }) => ruleId === rule.id);
      const drafted = drafts && (ofRule(drafts)[0] ?? noDrafts(rule.id));
      return [rule.id, account(rule, of.at, { hits: ofRule(hits), decided: ofRule(decided), drafted })];
    }),
  );
}

function account(
  { liveVersion }: { liveVersion: number | null },
  at: Date,
  counted: { hits: readonly HitCount[]; decided: readonly DecidedCount[]; drafted: DraftCount | null },
): RuleAccount {
  const { hits, decided, drafted } = counted;
  const acting = hits.filter(({ isTrial }) => !isTrial);
  const trying = hits.filter(({ isTrial }) => isTrial);
  const outcomes = new Map<string, number>();
  for (const { outcome, count } of acting) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  return {
    weeks: Array.from({ length: accountWeeks }, (_, index) => {
      const week = accountWeeks - 1 - index;
      const inWeek = (rows: readonly HitCount[]) => sum(rows.filter((row) => row.week === week));
      return { from: new Date(at.getTime() - (week + 1) * WEEK), hits: inWeek(acting), trialHits: inWeek(trying) };
    }),
    hits: sum(acting),
    trialHits: sum(trying),
    outcomes: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
    decided: decidedOf(decided.filter(({ isTrial }) => !isTrial)),
    trialDecided: decidedOf(decided.filter(({ isTrial }) => isTrial)),
    drafts: drafted,
    // What an earlier version did is no reason to retire the one that took its place.
    retirement:
      liveVersion === null
        ? null
        : proposeRetirement(decidedOf(decided.filter((row) => !row.isTrial && row.version === liveVersion))),
  };
}

const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

function decidedOf(rows: readonly DecidedCount[]): Decided {
  const of = (verdict: DecidedCount['verdict']) => sum(rows.filter((row) => row.verdict === verdict));
  return { letStand: of('let_stand'), takenDown: of('taken_down'), overturned: of('overturned') };
}

const noDrafts = (ruleId: string): DraftCount => ({
  ruleId,
  shown: 0,
  rewritten: 0,
  sent: 0,
  held: 0,
  rewrittenTakenDown: 0,
  sentTakenDown: 0,
});
