import type { ModuleRef } from '@nestjs/core';
import type { JobHandlers } from '../platform/queue/job-runner.js';
import { ImportScreening } from './import-screening.js';
import { RunBackTest } from './run-back-test.js';
import { ScreenRevision } from './screen-revision.js';
import { TellAppeal } from './tell-appeal.js';
import { TellDecision } from './tell-decision.js';
import { TellHeld } from './tell-held.js';
import { TellPost } from './tell-post.js';
import { TellRequest } from './tell-request.js';
import { TellSummary } from './tell-summary.js';

/** The body of every job there is; a job of the catalogue that is missing here does not compile. */
export function jobHandlers(house: ModuleRef): JobHandlers {
  const of = <T>(body: new (...parts: never[]) => T): T => house.get(body, { strict: false });
  return {
    'screen-revision': of(ScreenRevision),
    'import-screening': of(ImportScreening),
    'run-back-test': of(RunBackTest),
    'tell-post': of(TellPost),
    'tell-held': of(TellHeld),
    'tell-decision': of(TellDecision),
    'tell-appeal': of(TellAppeal),
    'tell-request': of(TellRequest),
    'tell-summary': of(TellSummary),
  };
}
