import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { inOffice } from './viewers.js';

/** Who sees how good triage is: moderators of any part, and administrators. */
const keepers = ['moderators', 'admin'] as const;

/** Puts on the stage: a version of the model that is no longer used, so that no case is scored by it. */
export async function furnishTriage(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const bands = [{ from: 0.5, count: 10, said: 0.55, were: 0.6 }];
  const measures = { examples: 300, bad: 100, precision: 0.8, recall: 0.7, auc: 0.9, brier: 0.1, bands };
  await database.query(
    `INSERT INTO triage_model (version, state, trained_at, decided_until, examples, bad, measures)
     VALUES (1, 'retired', $1, $1, 300, 100, $2)`,
    [clock.now(), JSON.stringify(measures)],
  );
}

export const triageQueries: Record<string, readonly QueryRow[]> = {
  triage: [{ of: 'the community', expected: { ...inOffice, moderators: 'value', admin: 'value' } }],
};

export const triageMutations: Record<string, readonly MutationRow[]> = {
  switchTriage: [
    {
      of: 'on, as it is',
      input: () => ({ isOn: true, why: 'For the stage' }),
      expected: { ...inOffice, moderators: 'FORBIDDEN', decider: 'done', admin: 'done' },
    },
  ],
};

export const triageTypes: Readonly<Record<string, TypeRow>> = {
  Triage: { met: keepers, fields: 'leastDecisions versions isOn', only: { maySwitch: ['decider', 'admin'] } },
  TriageVersion: {
    met: keepers,
    fields: 'version state trainedAt examples bad precision recall auc brier bands',
  },
  ReliabilityBand: { met: keepers, fields: 'from count said were' },
  SwitchTriagePayload: { met: ['decider', 'admin'], fields: 'triage' },
  CaseTriage: { met: keepers, fields: '', unproven: 'score because' },
  TriageReason: { met: keepers, fields: '', unproven: 'words shape weight' },
};
