import { calibrated, type Calibration } from './calibrate.js';
import { featureValue, kindShares } from './read-examples.js';
import { type FeatureOptions, FeatureReader, type Features, type ShapeName, shapeNames } from './text-features.js';

/** A trained model, ready to score: a weight for each place of the table. */
export interface TriageModel {
  options: FeatureOptions;
  weights: Float32Array;
  constant: number;
  calibration: Calibration;
}

/** What weighed in a score: words as the author wrote them, or how the text looks. Above 0 speaks for a breach. */
export type Weighed = { words: string; weight: number } | { shape: ShapeName; weight: number };

export interface Scored {
  /** The chance of a breach, from 0 to 1. */
  score: number;
  /** The strongest first, at most six. */
  because: Weighed[];
}

const REASONS = 6;
const WORDS_SHOWN = 40;
/** What weighs less than this share of the strongest says nothing. */
const LEAST_SHARE = 0.1;

/** Scores texts by one model. Scripts without spaces are cut into words for what it shows, not for what it scores. */
export class TextScorer {
  private readonly reader: FeatureReader;

  constructor(private readonly model: TriageModel) {
    this.reader = new FeatureReader(model.options);
  }

  /** The chance of a breach alone. */
  scoreOf(text: string): number {
    const features = this.reader.read(text);
    const { weights, constant, calibration } = this.model;
    let sum = constant;
    for (let at = 0; at < features.count; at++) {
      const kind = features.kinds[at]!;
      sum += weights[features.places[at]!]! * featureValue(kindShares[kind]!, features.kindCounts[kind]!);
    }
    return calibrated(calibration, sum);
  }

  /** The chance with what weighed most in it. */
  score(text: string): Scored {
    const features = this.reader.read(text);
    const { weights, constant, calibration } = this.model;
    const worth = new Float64Array(features.count);
    const times = new Int32Array(features.count);
    let sum = constant;
    for (let at = 0; at < features.count; at++) {
      const kind = features.kinds[at]!;
      worth[at] = weights[features.places[at]!]! * featureValue(kindShares[kind]!, features.kindCounts[kind]!);
      sum += worth[at]!;
    }
    for (let at = 0; at < features.seenCount; at++) times[features.seenFeature[at]!]!++;
    return { score: calibrated(calibration, sum), because: this.explain(features, worth, times) };
  }

  /** Each feature's worth goes in equal parts to where it was seen, and there to the words it covers. */
  private explain(features: Features, worth: Float64Array, times: Int32Array): Weighed[] {
    const { tokens } = features.read;
    const byToken = new Float64Array(tokens.length);
    const byShape = new Float64Array(shapeNames.length);
    for (let at = 0; at < features.seenCount; at++) {
      const feature = features.seenFeature[at]!;
      const share = worth[feature]! / times[feature]!;
      const [first, last] = [features.seenFirst[at]!, features.seenLast[at]!];
      if (first < 0) byShape[-1 - first]! += share;
      else for (let token = first; token <= last; token++) byToken[token]! += share / (last - first + 1);
    }
    const { slope } = this.model.calibration;
    const all: Weighed[] = wordsOf(features, byToken).map(([words, weight]) => ({
      words,
      weight: round(weight * slope),
    }));
    shapeNames.forEach((shape, at) => {
      if (byShape[at] !== 0) all.push({ shape, weight: round(byShape[at]! * slope) });
    });
    all.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
    const least = Math.max(0.001, Math.abs(all[0]?.weight ?? 0) * LEAST_SHARE);
    return all.filter(({ weight }) => Math.abs(weight) >= least).slice(0, REASONS);
  }
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

let segmenter: Intl.Segmenter | undefined;

/** The words as written, each once, with all its weight; letters without spaces are put together to words. */
function wordsOf({ read: { tokens, text } }: Features, byToken: Float64Array): [string, number][] {
  const found = new Map<string, { words: string; weight: number }>();
  const add = (words: string, weight: number) => {
    const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN - 1)}…` : words;
    const known = found.get(shown.toLowerCase());
    if (known) known.weight += weight;
    else found.set(shown.toLowerCase(), { words: shown, weight });
  };
  for (let at = 0; at < tokens.length;) {
    let to = at + 1;
    while (
      to < tokens.length &&
      isSingle(tokens[to - 1]!) &&
      isSingle(tokens[to]!) &&
      tokens[to]!.start === tokens[to - 1]!.end
    )
      to++;
    if (to - at === 1) add(text.slice(tokens[at]!.start, tokens[at]!.end), byToken[at]!);
    else {
      const run = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      let token = at;
      for (const { segment, index } of segmenter.segment(run)) {
        let weight = 0;
        while (token < to && tokens[token]!.start < tokens[at]!.start + index + segment.length)
          weight += byToken[token++]!;
        add(segment, weight);
      }
    }
    at = to;
  }
  return [...found.values()].map(({ words, weight }) => [words, weight]);
}

const isSingle = ({ codes, kind }: { codes: readonly number[]; kind: string }): boolean =>
  kind === 'word' && codes.length === 1 && codes[0]! > 0x250;
