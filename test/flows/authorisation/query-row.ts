import type { AuthorisationStage } from './stage.js';
import type { Expected } from './viewers.js';

/** What one query answers to whom: `value`, `nothing` (a list without anything in it), `null`, or a code. */
export interface QueryRow {
  of: string;
  args?: (stage: AuthorisationStage) => string;
  expected: Expected;
}
