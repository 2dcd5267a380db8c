import type { Words } from '../../forum/spaces/words.js';
import { type Count, mergeSmall, roundedShare, smallestGroup, sumOfPublished, type Table } from './merge-small.js';

/** What is counted, in the order in which it is told. */
export const tableKinds = [
  'reports',
  'regions',
  'outcomes',
  'deciders',
  'screening',
  'rules',
  'rewrites',
  'appeals',
  'sanctions',
  'expulsions',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** How long people waited from their report to a decision. */
export interface Waits {
  readonly medianMinutes: number;
  readonly longestHours: number;
  /** Per cent that kept the promise, in steps of five. */
  readonly keptPercent: number;
}

/** A share of something, by the guideline or the rule it belongs to. */
export interface Share {
  readonly key: string;
  readonly percent: number;
}

/** What a finished report holds. Nothing in it is about fewer than five. */
export interface Figures {
  /** Of what was counted when the report was made: a kind that came later is not in it. See `tableOf`. */
  readonly tables: Readonly<Record<TableKind, Table>>;
  readonly waits: Waits | null;
  readonly waitsByGuideline: readonly (Waits & { key: string })[];
  /** Of what a rule brought to moderators, how much they let stand. */
  readonly overturned: readonly Share[];
  /** How often a second moderator, without seeing the first decision, came to the same. */
  readonly agreement: readonly Share[];
  readonly ruleNames: Readonly<Record<string, Words>>;
}

/** One report's way to its decision. */
export interface Waited {
  readonly guideline: string;
  readonly minutes: number;
  readonly isKept: boolean;
}

/** How often one of two things happened, by guideline or rule. */
export interface Judged {
  readonly key: string;
  readonly count: number;
  readonly whole: number;
}

/** The table of this kind; none in a report that was made before the kind was counted. */
export const tableOf = ({ tables }: Figures, kind: TableKind): Table | undefined => tables[kind];

/** What was counted, before small groups are merged: it never leaves the making of a report. */
export interface RawFigures {
  readonly counts: Readonly<Record<TableKind, readonly Count[]>>;
  readonly waited: readonly Waited[];
  readonly overturned: readonly Judged[];
  readonly agreed: readonly Judged[];
  readonly ruleNames: Readonly<Record<string, Words>>;
}

/** A month's figures as they may be published. */
export function publishable(raw: RawFigures): Figures {
  const tables = Object.fromEntries(tableKinds.map((kind) => [kind, mergeSmall(raw.counts[kind])]));
  const shownRules = new Set((tables['rules'] as Table).groups.map(({ key }) => key));
  return {
    tables: tables as Record<TableKind, Table>,
    waits: waitsOf(raw.waited),
    waitsByGuideline: [...Map.groupBy(raw.waited, ({ guideline }) => guideline)]
      .flatMap(([key, waited]) => (waited.length < smallestGroup ? [] : [{ key, ...waitsOf(waited)! }]))
      .sort((a, b) => Number(a.key) - Number(b.key)),
    overturned: shares(raw.overturned).filter(({ key }) => shownRules.has(key)),
    agreement: shares(raw.agreed),
    ruleNames: Object.fromEntries(Object.entries(raw.ruleNames).filter(([id]) => shownRules.has(id))),
  };
}

/**
 * A quarter's figures. What can be added is added from the months as published; times and shares are taken anew, where
 * each month tells them too, so that no month with fewer than five can be had from the difference.
 */
export function ofMonths(months: readonly Figures[], raw: RawFigures): Figures {
  const whole = publishable(raw);
  const inEach = <T extends { key: string }>(read: (figures: Figures) => readonly T[]): T[] =>
    read(whole).filter(({ key }) => months.every((month) => read(month).some((one) => one.key === key)));
  const tables = tableKinds.flatMap((kind) => {
    const known = months.flatMap((month) => tableOf(month, kind) ?? []);
    return known.length < months.length ? [] : [[kind, sumOfPublished(known)] as const];
  });
  return {
    tables: Object.fromEntries(tables) as Record<TableKind, Table>,
    waits: months.every(({ waits }) => waits !== null) ? whole.waits : null,
    waitsByGuideline: inEach(({ waitsByGuideline }) => waitsByGuideline),
    overturned: inEach(({ overturned }) => overturned),
    agreement: inEach(({ agreement }) => agreement),
    ruleNames: Object.assign({}, ...months.map(({ ruleNames }) => ruleNames)) as Record<string, Words>,
  };
}

function waitsOf(waited: readonly Waited[]): Waits | null {
  if (waited.length < smallestGroup) return null;
  const minutes = waited.map((one) => one.minutes).sort((a, b) => a - b);
  const middle = (minutes.length - 1) / 2;
  return {
    medianMinutes: Math.round((minutes[Math.floor(middle)]! + minutes[Math.ceil(middle)]!) / 2),
    longestHours: Math.ceil(minutes.at(-1)! / 60),
    keptPercent: roundedShare(waited.filter(({ isKept }) => isKept).length, waited.length)!,
  };
}

function shares(judged: readonly Judged[]): Share[] {
  return judged.flatMap(({ key, count, whole }) => {
    const percent = roundedShare(count, whole);
    return percent === null ? [] : [{ key, percent }];
  });
}
