import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { type Expected, inOffice } from './viewers.js';

const administrators: Expected = { ...inOffice, admin: 'done' };

/** One hold is in force on the stage, one was lifted. */
export async function furnishLegalHolds(stage: AuthorisationStage): Promise<void> {
  const caseNumber = Number(stage.ids['reportedCaseNumber']);
  const place = () =>
    stage.act(stage.people.admin, 'placeLegalHold', 'holdId', { caseNumber, why: 'A court asked for it' });
  const lifted = await place();
  await stage.act(stage.people.admin, 'liftLegalHold', 'holdId', { ...lifted, why: 'The court has it' });
  stage.ids['legalHold'] = (await place()).holdId;
}

export const legalHoldQueries: Record<string, readonly QueryRow[]> = {
  legalHolds: [{ of: 'all', expected: { ...inOffice, admin: 'value' } }],
};

export const legalHoldMutations: Record<string, readonly MutationRow[]> = {
  placeLegalHold: [
    {
      of: 'a case',
      input: (stage) => ({ caseNumber: Number(stage.ids['reportedCaseNumber']), why: 'A court asked for it' }),
      expected: administrators,
    },
  ],
  liftLegalHold: [
    {
      of: 'one in force',
      input: (stage) => ({ holdId: stage.ids['legalHold'], why: 'The court has it' }),
      expected: administrators,
    },
  ],
};

export const legalHoldTypes: Readonly<Record<string, TypeRow>> = {
  LegalHold: {
    met: ['admin'],
    fields: 'id caseNumber subjectKind spaceName placedByName placedAt why liftedByName liftedAt liftedWhy',
    unproven: 'isElsewhere',
  },
  LegalHoldPayload: { met: ['admin'], fields: 'holdId' },
};
