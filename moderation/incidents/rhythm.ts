/** How long one window of counting is. Shorter is noise, longer finds a raid late. */
export const windowMinutes = 10;

const windowsADay = (24 * 60) / windowMinutes;
const windowsAWeek = 7 * windowsADay;
const weeks = 4;

/** How many windows make up a space's memory: four weeks. */
export const rememberedWindows = weeks * windowsAWeek;

/** Half an hour to either side is the same time of the week. */
const nearWindows = 3;

/** What is counted in a space. */
export type Measure = 'posts' | 'joins' | 'reports';

/** Under `floor` in a window nothing is a raid, whatever is usual; over `times` what is usual, it is. */
export const measures: Readonly<Record<Measure, { floor: number; times: number }>> = {
  posts: { floor: 30, times: 3 },
  joins: { floor: 20, times: 4 },
  reports: { floor: 8, times: 3 },
};

/** What is usual in one window, and from how many on it is far more than that. */
export interface Rhythm {
  usual: number;
  limit: number;
}

/**
 * The rhythm of a space at this moment, from its own last four weeks. `counts` are keyed by how many windows ago they
 * were counted, 1 for the window before the present one; a window that is not there counted nothing.
 *
 * Two things make a count usual: that one window in a hundred has it (whatever the hour), or that it was reached around
 * this time of the week in two of the four weeks, so that Sunday's assembly surprises nobody. Both are ranks and not
 * means, so that one raid, however large, does not teach that raids are usual (Tukey 1977: order statistics resist what
 * lies far out).
 */
export function rhythmOf(
  counts: ReadonlyMap<number, number>,
  { floor, times }: { floor: number; times: number },
): Rhythm {
  const usual = Math.max(oneInAHundred(counts), twiceAtThisTime(counts));
  return { usual, limit: Math.max(floor, Math.ceil(times * usual)) };
}

/** The 99th percentile over all remembered windows, by nearest rank. */
function oneInAHundred(counts: ReadonlyMap<number, number>): number {
  const known = [...counts].filter(([ago, count]) => isRemembered(ago) && count > 0).map(([, count]) => count);
  return known.toSorted((a, b) => b - a)[Math.floor(rememberedWindows / 100)] ?? 0;
}

/** The second largest of the four weeks' largest counts near this time of the week. */
function twiceAtThisTime(counts: ReadonlyMap<number, number>): number {
  const largest = Array.from({ length: weeks }, (_, week) => {
    const middle = (week + 1) * windowsAWeek;
    let most = 0;
    for (let ago = middle - nearWindows; ago <= Math.min(middle + nearWindows, rememberedWindows); ago += 1)
      most = Math.max(most, counts.get(ago) ?? 0);
    return most;
  });
  return largest.toSorted((a, b) => b - a)[1]!;
}

const isRemembered = (ago: number): boolean => ago >= 1 && ago <= rememberedWindows;

/** An incident is over once the count has stayed under its limit for so long, and is at most half of it. */
export const quietMinutes = 30;

/** Whether an incident that was last over its limit `minutesSince` ago ends, with `count` in the present window. */
export function isOver(incident: { limitCount: number }, minutesSince: number, count: number): boolean {
  return minutesSince >= quietMinutes && count * 2 <= incident.limitCount;
}
