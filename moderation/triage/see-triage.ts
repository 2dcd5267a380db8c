import { Injectable } from '@nestjs/common';
import { ask, demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import type { Scored } from './model/score-text.js';
import { RunningTriage } from './running-triage.js';
import { LEAST_DECISIONS } from './train-triage.js';
import { caseText, type TriageVersion, triageState, triageVersions } from './triage.store.js';

/** Triage as the moderators see it. */
export interface SeenTriage {
  isOn: boolean;
  maySwitch: boolean;
  /** How many decisions a first model takes. */
  leastDecisions: number;
  versions: TriageVersion[];
}

/** Whether triage is on, and how good each version was on decisions it had not seen. */
@Injectable()
export class SeeTriage {
  constructor(
    private readonly database: Database,
    private readonly running: RunningTriage,
  ) {}

  async see(viewer: Viewer): Promise<SeenTriage> {
    demand(viewer, 'readRules', null);
    const { isOn } = await triageState(this.database);
    const versions = await triageVersions(this.database);
    const maySwitch = ask(viewer, 'setUpRules', null) === null || ask(viewer, 'writeRules', null) === null;
    return { isOn, maySwitch, leastDecisions: LEAST_DECISIONS, versions };
  }

  /** What the model in use makes of a case that the viewer has looked into; undefined where it makes nothing of it. */
  async ofCase(caseId: string): Promise<Scored | undefined> {
    const current = await this.running.current();
    const text = current && (await caseText(this.database, caseId));
    return text === undefined ? undefined : current?.scorer.score(text);
  }
}
