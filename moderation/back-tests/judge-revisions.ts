import { setImmediate as nextTurn } from 'node:timers/promises';
import { NotKnown } from '../rules/evaluation.js';
import { runRule } from '../rules/screen.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { FactLayouts } from '../screening/packed-facts.js';
import type { FactSource, UnjudgedReason } from './back-test.js';
import type { Margin } from './closeness.js';
import { type Recount, ReplayEvaluation, WordsNeeded } from './replay-evaluation.js';
import type { ReplayedRevision, RevisionWords } from './revisions-to-replay.store.js';
import type { TestedRule } from './tested-rule.js';

/** What a rule says of one text of the past. */
export type Verdict =
  | { is: 'judged'; fired: FiredRule | null; readWords: boolean; sources: ReadonlyMap<string, FactSource> }
  | { is: 'unjudged'; because: UnjudgedReason };

/** What judging needs besides the texts. */
export interface Replay {
  tested: TestedRule;
  layouts: FactLayouts;
  recount: Recount;
  /** Reads the words of texts, in one statement. */
  readWords: (revisionIds: readonly string[]) => Promise<ReadonlyMap<string, RevisionWords>>;
}

/** So many texts are judged before others in this process have their turn. */
const TURN = 100;

/**
 * Judges texts in order: on what was stored, and where the rule asks for the words, a second time with them. So words are
 * read only of those texts whose other facts have not settled it.
 */
export async function judgeRevisions(revisions: readonly ReplayedRevision[], replay: Replay): Promise<Verdict[]> {
  const verdicts: (Verdict | undefined)[] = [];
  for (const [at, revision] of revisions.entries()) {
    verdicts.push(judge(revision, replay, undefined));
    if (at % TURN === TURN - 1) await nextTurn();
  }
  const open = revisions.filter((_, at) => !verdicts[at]);
  const words = await replay.readWords(open.map(({ revisionId }) => revisionId));
  for (const [at, revision] of revisions.entries()) {
    if (verdicts[at]) continue;
    // A text that went between the two statements is gone like any other.
    const found = words.get(revision.revisionId);
    verdicts[at] = (found && judge(revision, replay, found)) ?? { is: 'unjudged', because: 'purged' };
    if (at % TURN === TURN - 1) await nextTurn();
  }
  return verdicts as Verdict[];
}

/** Undefined where the words are needed. */
function judge(revision: ReplayedRevision, replay: Replay, words: RevisionWords | undefined): Verdict | undefined {
  const { tested, layouts, recount } = replay;
  const { finders, questions } = tested;
  const evaluation = new ReplayEvaluation({ revision, words, finders, layouts, questions, recount });
  try {
    const fired = runRule(tested.compiled, evaluation);
    return { is: 'judged', fired, readWords: words !== undefined, sources: evaluation.sources };
  } catch (error) {
    if (error instanceof WordsNeeded) return undefined;
    if (error instanceof NotKnown) return { is: 'unjudged', because: error.message as UnjudgedReason };
    throw error;
  }
}

/** How near a text came to a rule that did not fire; undefined where it cannot be known. */
export function marginOf(
  revision: ReplayedRevision,
  replay: Replay,
  words: RevisionWords | undefined,
): Margin | undefined {
  const { tested, layouts, recount } = replay;
  const { questions, closeness } = tested;
  const { finders } = closeness;
  try {
    return closeness.measure(new ReplayEvaluation({ revision, words, finders, layouts, questions, recount }));
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}
