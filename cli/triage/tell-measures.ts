import type { TrainReport } from './train-triage.js';

/** What a training found, for a person. */
export function tellMeasures({ examples, bad, badLines, model, heldBack }: TrainReport): string {
  const percent = (share: number | null) => (share === null ? 'none' : `${(share * 100).toFixed(1)} %`);
  const { precision, recall, auc, brier, calibrationError, bands } = heldBack;
  const lines = [
    `Trained on ${examples} examples, ${bad} of them bad${badLines > 0 ? `; ${badLines} lines could not be read` : ''}.`,
    'Measured on five held-back folds, copies kept together:',
    `  precision ${percent(precision)}, recall ${percent(recall)} at a score of 0.5`,
    `  area under the curve ${auc?.toFixed(3) ?? 'none'}, Brier score ${brier.toFixed(3)}, calibration error ${calibrationError.toFixed(3)}`,
    '  score       posts   said     were bad',
    ...bands
      .filter(({ count }) => count > 0)
      .map(
        ({ from, count, said, were }) =>
          `  ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}${String(count).padStart(8)}${percent(said).padStart(9)}${percent(were).padStart(9)}`,
      ),
    `The model is in ${model}. Try it: npm run -s meridian -- triage score --model ${model} < posts.jsonl`,
  ];
  return `${lines.join('\n')}\n`;
}
