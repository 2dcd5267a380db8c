import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { measureScores } from './model/measures.js';
import { writeModel } from './model/model-file.js';
import { TextScorer } from './model/score-text.js';
import { LEAST_OF_A_KIND, trainGently, type LabelledText } from './model/train-model.js';
import { RunningTriage } from './running-triage.js';
import { decidedTexts, insertTriageModel, triageState, triageVersions } from './triage.store.js';

/** Fewer decisions make no model: what it said would be chance. */
export const LEAST_DECISIONS = 200;
const LEAST_HOURS = 20;
/** Trained anew when decisions grew by this share, and by this many. */
const LEAST_GROWTH = 0.05;
const LEAST_NEW = 25;
/** A model that parts breaches from others no better than this is not used. */
const LEAST_AUC = 0.6;
/** How much worse on decisions that neither has seen still counts as not worse. */
const TOLERANCE = 0.01;
const FEWEST_TO_COMPARE = 30;

type Decided = LabelledText & { decidedAt: Date };

/**
 * Trains a model on the community's own decisions when there are enough new ones, and uses it unless it is worse than
 * the one in use on decisions made since that one was trained. Two at once keep one version.
 */
@Injectable()
export class TrainTriage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly running: RunningTriage,
    private readonly log: Log,
  ) {}

  /** Gives the version kept, if there is one. */
  async train(): Promise<number | null> {
    const [newest] = await triageVersions(this.database);
    const { isOn } = await triageState(this.database);
    const since = newest ? this.clock.now().getTime() - newest.trainedAt.getTime() : Infinity;
    if (!isOn || since < LEAST_HOURS * 3_600_000) return null;
    const decided = await decidedTexts(this.database);
    if (!isEnough(decided) || !hasGrown(decided, newest)) return null;
    const { model, measures } = await trainGently(decided);
    const isUsed = (measures.auc ?? 0) >= LEAST_AUC && !(await this.isWorse(decided));
    const version = (newest?.version ?? 0) + 1;
    const at = this.clock.now();
    const kept = await this.database.transaction(async (tx) => {
      if (!(await isNext(tx, version))) return false;
      const state = isUsed ? ('in_use' as const) : ('not_used' as const);
      const decidedUntil = decided.at(-1)!.decidedAt;
      const { examples, bad } = measures;
      await insertTriageModel(tx, {
        ...{ version, state, trainedAt: at, decidedUntil, examples, bad, measures, at },
        model: writeModel(model, { examples }),
      });
      return true;
    });
    if (!kept) return null;
    this.running.forget();
    this.log.info('trained a triage model', { version, isUsed, examples: measures.examples, auc: measures.auc });
    return version;
  }

  /**
   * Whether what would be trained on the decisions that the model in use knows nothing worse predicts those made since.
   * The candidate for this comparison learns from the earlier ones alone, as the other did.
   */
  private async isWorse(decided: Decided[]): Promise<boolean> {
    const inUse = (await triageVersions(this.database)).find(({ state }) => state === 'in_use');
    const current = await this.running.current();
    if (!inUse || !current) return false;
    const since = decided.filter(({ decidedAt }) => decidedAt > inUse.decidedUntil);
    const compared = since.slice(Math.floor(since.length / 2));
    const labels = compared.map(({ label }) => (label ? 1 : 0));
    const before = decided.slice(0, decided.length - compared.length);
    if (compared.length < FEWEST_TO_COMPARE || !hasBoth(before)) return false;
    const { model } = await trainGently(before);
    const candidate = new TextScorer(model);
    const one = measureScores(
      compared.map(({ text }) => candidate.scoreOf(text)),
      labels,
    );
    const other = measureScores(
      compared.map(({ text }) => current.scorer.scoreOf(text)),
      labels,
    );
    if (one.auc === null || other.auc === null) return one.brier > other.brier + TOLERANCE;
    return one.auc < other.auc - TOLERANCE;
  }
}

const isEnough = (decided: Decided[]): boolean => decided.length >= LEAST_DECISIONS && hasBoth(decided);

function hasBoth(decided: Decided[]): boolean {
  const bad = decided.filter(({ label }) => label).length;
  return bad >= LEAST_OF_A_KIND * 2 && decided.length - bad >= LEAST_OF_A_KIND * 2;
}

function hasGrown(decided: Decided[], newest: { decidedUntil: Date; examples: number } | undefined): boolean {
  if (!newest) return true;
  const since = decided.filter(({ decidedAt }) => decidedAt > newest.decidedUntil).length;
  return since >= Math.max(LEAST_NEW, newest.examples * LEAST_GROWTH);
}

/** Whether nobody has kept this version meanwhile; the lock makes a second trainer wait and see. */
async function isNext(tx: Tx, version: number): Promise<boolean> {
  await tx.query('LOCK TABLE triage_model IN SHARE ROW EXCLUSIVE MODE');
  return (await tx.one('SELECT 1 FROM triage_model WHERE version >= $1', [version])) === undefined;
}
