import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { readModel } from './model/model-file.js';
import { TextScorer } from './model/score-text.js';
import { triageModelText, triageState } from './triage.store.js';

/** How long this process may score by a model that another has just replaced or switched off. */
const FRESH_MILLISECONDS = 1000;

/** The model in use, read once for each version; none while triage is off or nothing has been trained. */
@Injectable()
export class RunningTriage {
  private loaded: { version: number; scorer: TextScorer } | undefined;
  private isOn = false;
  private askedAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async current(): Promise<{ version: number; scorer: TextScorer } | undefined> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.askedAt) >= FRESH_MILLISECONDS) await this.ask(now);
    return this.isOn ? this.loaded : undefined;
  }

  /** What was learnt of switch and version is asked for again at the next use. */
  forget(): void {
    this.askedAt = -Infinity;
  }

  private async ask(now: number): Promise<void> {
    const { isOn, version } = await triageState(this.database);
    this.isOn = isOn && version !== null;
    if (this.isOn && this.loaded?.version !== version) this.loaded = await this.load(version!);
    this.askedAt = now;
  }

  /** A model that cannot be read is as good as none: the queue keeps its order without it. */
  private async load(version: number): Promise<{ version: number; scorer: TextScorer } | undefined> {
    const text = await triageModelText(this.database, version);
    try {
      return text === null ? undefined : { version, scorer: new TextScorer(readModel(text)) };
    } catch (error) {
      this.log.error('the triage model cannot be read; nothing is scored', error, { version });
      return undefined;
    }
  }
}
