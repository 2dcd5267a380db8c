import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { inOffice } from './viewers.js';

const moderators = { ...inOffice, moderators: 'done' };

/** A moderator has changed a key and set themselves a limit, and taken a case. */
export async function furnishDesk(stage: AuthorisationStage): Promise<void> {
  const { decider } = stage.people;
  await stage.act(decider, 'chooseKeys', 'desk { keysAreOn }', { areOn: true, keys: [{ deed: 'HIDE', key: 'd' }] });
  await stage.house.database.query(
    `UPDATE moderator_desk SET limit_is_chosen = true, limit_cases = 20, started_at = $2, last_at = $2, taken = 1
     WHERE person_id = $1`,
    [decider.id, stage.house.clock.now()],
  );
}

export const deskQueries: Record<string, readonly QueryRow[]> = {
  moderatorDesk: [{ of: 'own', expected: { ...inOffice, moderators: 'value' } }],
};

export const deskMutations: Record<string, readonly MutationRow[]> = {
  chooseKeys: [
    { of: 'own', input: () => ({ areOn: false, keys: [{ deed: 'HIDE', key: 'y' }] }), expected: moderators },
  ],
  limitSession: [{ of: 'own', input: () => ({ minutes: 45 }), expected: moderators }],
  goOnWithSession: [{ of: 'own', expected: moderators }],
};

export const deskTypes: Readonly<Record<string, TypeRow>> = {
  ModeratorDesk: {
    met: ['moderators'],
    fields: 'keys keysAreOn limitIsChosen limitMinutes limitCases startedAt lastAt taken',
  },
  DeskKey: { met: ['moderators'], fields: 'deed key' },
  DeskPayload: { met: ['moderators'], fields: 'desk' },
};
