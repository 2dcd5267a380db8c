import { calibrated, fitCalibration } from './calibrate.js';
import { dealFolds, groupCopies } from './group-copies.js';
import { type Examples, fitLogistic, rowScore } from './logistic.js';
import { measureScores, type Measures } from './measures.js';
import { type Columns, readExamples } from './read-examples.js';
import type { TriageModel } from './score-text.js';
import { type FeatureOptions, FeatureReader } from './text-features.js';

/** One text that a person has judged. */
export interface LabelledText {
  text: string;
  /** Whether it breaks the rules. */
  label: boolean;
}

/** Chosen by measurement; see docs/explanation/triage-measured.md. */
const featureOptions: FeatureOptions = {
  bits: 18,
  wordRow: 3,
  charFrom: 3,
  charTo: 5,
  skips: true,
  quotes: true,
  shape: true,
};
const LEAST_TEXTS = 2;
const PENALTIES = [3, 1, 0.3, 0.1, 0.03] as const;
const FOLDS = 5;

/** Fewer than this many of either kind teach nothing that could be measured. */
export const LEAST_OF_A_KIND = 10;
/** More are not read: the memory for training is bounded. */
export const MOST_EXAMPLES = 200_000;

export interface TrainedModel {
  model: TriageModel;
  /** On held-back folds: what the model says of texts that neither it nor a copy of them was trained on. */
  measures: Measures;
  penalty: number;
}

/** What training says when it cannot be done. */
export class TooFewExamples extends Error {
  constructor(
    readonly bad: number,
    readonly other: number,
  ) {
    super(
      `Training takes at least ${LEAST_OF_A_KIND} examples of each kind; here are ${bad} with "label": true and ${other} with "label": false.`,
    );
    this.name = 'TooFewExamples';
  }
}

/**
 * Trains a model: hashed rows of words and letters, logistic regression, calibrated. The penalty is chosen, the
 * calibration fitted and all figures measured on held-back folds, copies kept together. The same examples in the same
 * order give the same model, bit for bit.
 */
export function trainModel(examples: readonly LabelledText[], tell: (share: number) => void = () => {}): TrainedModel {
  const steps = trainInSteps(examples);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    tell(step.value);
  }
}

/** The same, giving the event loop a turn after each step, so that whoever shares the process is served meanwhile. */
export async function trainGently(examples: readonly LabelledText[]): Promise<TrainedModel> {
  const steps = trainInSteps(examples);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* trainInSteps(examples: readonly LabelledText[]): Generator<number, TrainedModel> {
  const options = featureOptions;
  const texts = examples.map(({ text }) => text);
  const labels = Uint8Array.from(examples, ({ label }) => (label ? 1 : 0));
  const bad = labels.reduce((sum, label) => sum + label, 0);
  if (bad < LEAST_OF_A_KIND || labels.length - bad < LEAST_OF_A_KIND)
    throw new TooFewExamples(bad, labels.length - bad);
  const reader = new FeatureReader(options);
  const read = readExamples(reader, texts, labels, { bits: options.bits, leastTexts: LEAST_TEXTS });
  yield 0.2;
  const folds = dealFolds(groupCopies(texts), labels, FOLDS);
  const heldBack = yield* scoreHeldBack(read.examples, folds);
  const { penalty, scores } = choosePenalty(heldBack, labels);
  const rows = Int32Array.from(labels, (_label, row) => row);
  const weights = fitLogistic(read.examples, { penalty, rows });
  yield 1;
  return {
    model: toModel(weights, read.columns, options, fitCalibration(scores, labels)),
    measures: measureScores(calibrateHeldBack(scores, labels, folds), labels),
    penalty,
  };
}

/** For each penalty, what a model trained without a text's fold makes of it. */
function* scoreHeldBack(examples: Examples, folds: Uint8Array): Generator<number, Float64Array[]> {
  const scores = PENALTIES.map(() => new Float64Array(folds.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = rowsWhere(folds, (other) => other !== fold);
    let from: Float64Array | undefined;
    for (const [at, penalty] of PENALTIES.entries()) {
      from = fitLogistic(examples, { penalty, rows, ...(from && { from }) });
      for (const row of rowsWhere(folds, (other) => other === fold)) scores[at]![row] = rowScore(examples, row, from);
      yield 0.2 + (0.6 * (fold + (at + 1) / PENALTIES.length)) / FOLDS;
    }
  }
  return scores;
}

/** The penalty whose held-back scores, once calibrated, tell most. */
function choosePenalty(heldBack: Float64Array[], labels: Uint8Array): { penalty: number; scores: Float64Array } {
  let best = { penalty: PENALTIES[0] as number, scores: heldBack[0]!, loss: Infinity };
  heldBack.forEach((scores, at) => {
    const calibration = fitCalibration(scores, labels);
    const loss = scores.reduce((sum, score, row) => {
      const said = calibrated(calibration, score);
      return sum - Math.log(Math.max(1e-12, labels[row] === 1 ? said : 1 - said));
    }, 0);
    if (loss < best.loss) best = { penalty: PENALTIES[at]!, scores, loss };
  });
  return best;
}

/** Chances for the figures: each fold is calibrated by the others, so that calibration too is measured on held-back ones. */
function calibrateHeldBack(scores: Float64Array, labels: Uint8Array, folds: Uint8Array): Float64Array {
  const chances = new Float64Array(scores.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rowsWhere(folds, (other) => other !== fold);
    const calibration = fitCalibration(
      Float64Array.from(others, (row) => scores[row]!),
      Uint8Array.from(others, (row) => labels[row]!),
    );
    for (const row of rowsWhere(folds, (other) => other === fold)) chances[row] = calibrated(calibration, scores[row]!);
  }
  return chances;
}

function rowsWhere(folds: Uint8Array, accepts: (fold: number) => boolean): Int32Array {
  const rows: number[] = [];
  folds.forEach((fold, row) => {
    if (accepts(fold)) rows.push(row);
  });
  return Int32Array.from(rows);
}

function toModel(
  columnWeights: Float64Array,
  { placeOf }: Columns,
  options: FeatureOptions,
  calibration: { slope: number; offset: number },
): TriageModel {
  const weights = new Float32Array(2 ** options.bits);
  placeOf.forEach((place, column) => (weights[place] = columnWeights[column]!));
  return { options, weights, constant: columnWeights[placeOf.length]!, calibration };
}
