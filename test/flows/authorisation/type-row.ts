import type { WhoName } from './viewers.js';

/**
 * Who may get a value in the fields of a type, through whatever door. `fields` are for whoever meets the thing at all:
 * its guard is the one of the query, list or verb that gives it (queries.table.ts, mutations.table.ts). The rest is
 * named field by field. `unproven` fields are for the same viewers, but have nothing to show on the stage.
 */
export interface TypeRow {
  met: readonly WhoName[];
  fields: string;
  only?: Readonly<Record<string, readonly WhoName[]>>;
  unproven?: string;
}
