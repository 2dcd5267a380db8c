import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import type {
  BackTestResults as StoredResults,
  DecidedCounts as StoredCounts,
} from '../../../moderation/back-tests/back-test.js';
import { wilsonInterval } from '../../../moderation/back-tests/wilson.js';
import type { BackTestResults, DecidedCounts, SpaceOfBackTest, WeekOfBackTest } from './back-test.type.js';

type Names = ReadonlyMap<string, { slug: string; name: Record<string, string> }>;

/** Results as one viewer reads them: spaces that they may not know of stand together without a name. */
export function toResults(stored: StoredResults, viewer: Viewer, names: Names): BackTestResults {
  const { byDecision, byOutcome } = stored;
  const decidedCount = byDecision.let_stand + byDecision.taken_down + byDecision.overturned;
  const interval = wilsonInterval(byDecision.taken_down, decidedCount);
  return {
    caughtCount: stored.caughtCount,
    heldCount: byOutcome.hold,
    caseCount: byOutcome.case,
    refusedCount: byOutcome.refuse,
    decided: toCounts(byDecision),
    precision: interval ? { ...interval, decidedCount } : null,
    weeks: everyWeek(stored),
    spaces: toSpaces(stored, viewer, names),
    missedCount: stored.missedCount,
  };
}

const none: StoredCounts = { let_stand: 0, taken_down: 0, overturned: 0, undecided: 0 };

function toCounts(counts: StoredCounts): DecidedCounts {
  const { let_stand: letStand, taken_down: takenDown, overturned, undecided } = counts;
  return { letStand, takenDown, overturned, undecided };
}

/** Weeks without a caught post stand between those with one, so that a picture tells no lie. */
function everyWeek({ byWeek }: StoredResults): WeekOfBackTest[] {
  const known = new Map(byWeek.map((week) => [week.week, week]));
  const [first, last] = [byWeek[0]?.week, byWeek.at(-1)?.week];
  if (!first || !last) return [];
  const weeks: WeekOfBackTest[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 7 * 86_400_000) {
    const week = new Date(at).toISOString().slice(0, 10);
    weeks.push({ week, ...toCounts(known.get(week) ?? none) });
  }
  return weeks;
}

function toSpaces({ bySpace }: StoredResults, viewer: Viewer, names: Names): SpaceOfBackTest[] {
  const closed = { ...none };
  const spaces: SpaceOfBackTest[] = [];
  for (const { spaceId, ...counts } of bySpace) {
    const known = names.get(spaceId);
    if (known) spaces.push({ name: wordsIn(known.name, viewer.locale), slug: known.slug, ...toCounts(counts) });
    else for (const key of Object.keys(closed) as (keyof StoredCounts)[]) closed[key] += counts[key];
  }
  if (totalOf(toCounts(closed)) > 0) spaces.push({ name: null, slug: null, ...toCounts(closed) });
  return spaces.sort((one, other) => totalOf(other) - totalOf(one));
}

const totalOf = ({ letStand, takenDown, overturned, undecided }: DecidedCounts): number =>
  letStand + takenDown + overturned + undecided;
