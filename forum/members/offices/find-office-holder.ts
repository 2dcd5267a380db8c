import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { AttemptLimits } from '../sign-in/attempt-limits.js';
import { type ShownPerson, findShownPersons } from '../persons.store.js';
import { findHolderIds } from './offices.store.js';

/** The fewest letters of a name that find somebody: fewer would list the members. */
const fewestLetters = 3;

/** Finds whom an administrator means to give an office: by the exact address, or by the beginning of a name. */
@Injectable()
export class FindOfficeHolder {
  constructor(
    private readonly database: Database,
    private readonly limits: AttemptLimits,
  ) {}

  /** Five persons at most; none for fewer than three letters. */
  async run(viewer: Viewer, named: string): Promise<ShownPerson[]> {
    demand(viewer, 'grantOffice', { kind: 'admin' });
    const asked = named.trim();
    if (asked.replaceAll(/[^\p{L}]/gu, '').length < fewestLetters || asked.length > 254) return [];
    // Name by name an administrator's session, in the wrong hands, would list the members after all.
    await this.limits.count('look_up_by_person', viewer.personId!);
    const ids = await findHolderIds(this.database, asked);
    const persons = await findShownPersons(this.database, ids);
    return ids.flatMap((id) => persons.find((person) => person.id === id) ?? []);
  }
}
