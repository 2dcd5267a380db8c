import type { AuthorisationStage } from './stage.js';
import type { Expected } from './viewers.js';

/** What becomes of one mutation sent by whom: `done`, or a code. */
export interface MutationRow {
  of: string;
  input?: (stage: AuthorisationStage) => Record<string, unknown>;
  expected: Expected;
}
