import { describe, expect, it } from 'vitest';
import { fitCalibration } from './calibrate.js';
import { measureScores } from './measures.js';
import { readModel, writeModel } from './model-file.js';
import { TextScorer } from './score-text.js';
import { TooFewExamples, trainModel } from './train-model.js';

const good = [
  'the meeting is on',
  'we should write to the council about',
  'thanks for the minutes of',
  'I agree with you on',
];
const bad = ['buy cheap pills at', 'subscribe to my channel about', 'win free money with', 'click here for'];
const topics = 'trams gardens schools rent water parks housing transport energy libraries'.split(' ');
const examples = [...good, ...bad].flatMap((opening, at) =>
  topics.map((topic) => ({ text: `${opening} ${topic}`, label: at >= good.length })),
);
const { model, measures } = trainModel(examples);

describe('training', () => {
  it('gives the same model for the same examples, bit for bit', () => {
    expect(writeModel(trainModel(examples).model)).toBe(writeModel(model));
  });

  it('scores what it has seen enough of, through disguises too', () => {
    const scorer = new TextScorer(model);
    expect(scorer.scoreOf('win free money with bicycles')).toBeGreaterThan(0.5);
    expect(scorer.scoreOf('w\u200bin fr\u0435e m0ney with bicycles')).toBeGreaterThan(0.5);
    expect(scorer.scoreOf('thanks for the minutes of the trams')).toBeLessThan(0.5);
    expect(measures.examples).toBe(80);
  });

  it('names words as they stand in the text', () => {
    const text = 'Click HERE for gardens, 免费 money!';
    const { because } = new TextScorer(model).score(text);
    const words = because.flatMap((weighed) => ('words' in weighed ? [weighed.words] : []));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(text).toContain(word);
  });

  it('gives a score for any text', () => {
    const scorer = new TextScorer(model);
    for (const text of [
      '',
      ' ',
      '\ud800',
      'a'.repeat(100_000),
      '😀'.repeat(500),
      'f r e e',
      'http://x.com'.repeat(50),
    ]) {
      const { score } = scorer.score(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(scorer.scoreOf(text)).toBe(score);
    }
  });

  it('refuses examples of one kind only', () => {
    expect(() => trainModel(examples.filter(({ label }) => label))).toThrow(TooFewExamples);
  });
});

describe('the model file', () => {
  it('reads what it wrote, with the same scores', () => {
    const read = new TextScorer(readModel(writeModel(model)));
    for (const { text } of examples) expect(read.scoreOf(text)).toBeCloseTo(new TextScorer(model).scoreOf(text), 3);
  });

  it.each([
    ['no JSON', () => 'x'],
    ['another file', () => '{"format": "other"}'],
    ['a later version', () => edited({ version: 2 })],
    ['a huge table', () => edited({ options: { ...model.options, bits: 31 } })],
    ['broken weights', () => edited({ weights: 'AAAA' })],
    ['a calibration that turns scores round', () => edited({ calibration: { slope: -1, offset: 0 } })],
    ['a constant that is no number', () => edited({ constant: 'NaN' })],
  ])('refuses %s', (_what, file) => {
    expect(() => readModel(file())).toThrow('no triage model that can be used');
  });

  const edited = (change: object) => JSON.stringify({ ...(JSON.parse(writeModel(model)) as object), ...change });
});

describe('figures', () => {
  it('calibrates without running away and never downwards', () => {
    expect(fitCalibration([-2, -1, 1, 2], [0, 0, 1, 1]).slope).toBeLessThanOrEqual(20);
    expect(fitCalibration([-2, -1, 1, 2], [1, 1, 0, 0]).slope).toBe(0);
  });

  it('counts the area under the curve by ranks', () => {
    expect(measureScores([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).auc).toBe(0.75);
    expect(measureScores([0.5, 0.5], [0, 1]).auc).toBe(0.5);
  });
});
