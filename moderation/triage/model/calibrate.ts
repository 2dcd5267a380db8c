import { chance } from './logistic.js';

/** Turns a raw score into a chance: the logistic of `slope` times the score and `offset`. The slope is never negative. */
export interface Calibration {
  slope: number;
  offset: number;
}

const GREATEST_SLOPE = 20;

/**
 * Fits a calibration to scores of examples that the model had not learnt from (Platt 1999, with his smoothed targets).
 * Newton's method with a small penalty, so that scores which part the examples completely do not run away.
 */
export function fitCalibration(scores: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  let bad = 0;
  for (let at = 0; at < labels.length; at++) bad += labels[at]!;
  const targets = { bad: (bad + 1) / (bad + 2), other: 1 / (labels.length - bad + 2) };
  const lossOf = (slope: number, offset: number): number => {
    let loss = PENALTY * (slope - 1) ** 2;
    for (let at = 0; at < scores.length; at++) {
      const score = slope * scores[at]! + offset;
      const target = labels[at] === 1 ? targets.bad : targets.other;
      loss += (score > 0 ? score + Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score))) - target * score;
    }
    return loss;
  };
  let [slope, offset] = [1, 0];
  let loss = lossOf(slope, offset);
  for (let round = 0; round < 100; round++) {
    const { bySlope, byOffset } = newtonStep(scores, labels, { slope, offset }, targets);
    let share = 1;
    let next = lossOf(slope + share * bySlope, offset + share * byOffset);
    while (!(next <= loss) && share > 1e-6) {
      share /= 2;
      next = lossOf(slope + share * bySlope, offset + share * byOffset);
    }
    if (!(next < loss - 1e-9)) break;
    [slope, offset, loss] = [slope + share * bySlope, offset + share * byOffset, next];
  }
  return { slope: Math.min(GREATEST_SLOPE, Math.max(0, slope)), offset };
}

export const calibrated = ({ slope, offset }: Calibration, score: number): number => chance(slope * score + offset);

const PENALTY = 0.01;

function newtonStep(
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
  { slope, offset }: Calibration,
  targets: { bad: number; other: number },
): { bySlope: number; byOffset: number } {
  let [downSlope, downOffset] = [2 * PENALTY * (slope - 1), 0];
  let [curveSlope, curveBoth, curveOffset] = [2 * PENALTY, 0, 1e-9];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!;
    const said = chance(slope * score + offset);
    const error = said - (labels[at] === 1 ? targets.bad : targets.other);
    const curve = said * (1 - said);
    downSlope += error * score;
    downOffset += error;
    curveSlope += curve * score * score;
    curveBoth += curve * score;
    curveOffset += curve;
  }
  const determinant = curveSlope * curveOffset - curveBoth * curveBoth;
  return {
    bySlope: -(curveOffset * downSlope - curveBoth * downOffset) / determinant,
    byOffset: -(curveSlope * downOffset - curveBoth * downSlope) / determinant,
  };
}
