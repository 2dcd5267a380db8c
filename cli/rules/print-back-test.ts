import type { BackTest, DecidedCounts } from '../../moderation/back-tests/back-test.js';
import { wilsonInterval } from '../../moderation/back-tests/wilson.js';

/** A finished back-test for the terminal. */
export function printBackTest(test: BackTest): string {
  const { results, tally, judgedCount, totalCount } = test;
  const { byOutcome, byDecision, byWeek, caughtCount, missedCount } = results!;
  const unjudged = Object.entries(tally.unjudged).filter(([, count]) => count > 0);
  const lines = [
    `Rule ${test.ruleId}, version ${test.ruleVersion}, on the posts of ${test.days} days (until ${test.untilAt.toISOString()})`,
    '',
    `texts judged           ${judgedCount} of ${totalCount} (${tally.fromStored} on stored facts, ${tally.fromWords} on words read again)`,
    ...unjudged.map(([because, count]) => `could not be judged    ${count} (${why[because] ?? because})`),
    `posts caught           ${caughtCount} (${byOutcome.hold} held, ${byOutcome.case} with a case, ${byOutcome.refuse} sent back)`,
    `decided by moderators  ${byDecision.taken_down} taken down, ${byDecision.let_stand} let stand, ${byDecision.overturned} overturned, ${byDecision.undecided} not decided`,
    `right, of the decided  ${precisionLine(byDecision)}`,
    `taken down and missed  ${missedCount}`,
  ];
  if (byWeek.length > 0) lines.push('', 'Week of      caught  taken down');
  for (const { week, ...counts } of byWeek)
    lines.push(`${week}   ${String(totalOf(counts)).padStart(6)}  ${String(counts.taken_down).padStart(10)}`);
  return `${lines.join('\n')}\n`;
}

/** The same for scripts. */
export function toJson(test: BackTest): object {
  const { id, ruleId, ruleVersion, days, fromAt, untilAt, totalCount, judgedCount, tally, results } = test;
  return {
    ...{ id, ruleId, version: ruleVersion, days, from: fromAt, until: untilAt, texts: totalCount, judged: judgedCount },
    ...{ unjudged: tally.unjudged, onStoredFacts: tally.fromStored, onWords: tally.fromWords, facts: tally.facts },
    ...results,
    precision: precisionOf(results!.byDecision) ?? null,
  };
}

const why: Readonly<Record<string, string>> = {
  purged: 'their words are purged',
  unscreened: 'never screened',
  older: 'screened before all facts were kept',
};

const precisionOf = ({ let_stand, taken_down, overturned }: DecidedCounts) =>
  wilsonInterval(taken_down, let_stand + taken_down + overturned);

function precisionLine(counts: DecidedCounts): string {
  const interval = precisionOf(counts);
  if (!interval) return 'nothing decided yet';
  const [share, low, high] = [interval.share, interval.low, interval.high].map((part) => Math.round(part * 100));
  return `${share}% (with so few cases, it may well be ${low} to ${high}%)`;
}

const totalOf = (counts: DecidedCounts): number =>
  counts.let_stand + counts.taken_down + counts.overturned + counts.undecided;
