import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { keepKeys } from './desk.store.js';

const mostKeys = 60;
const deed = /^[A-Za-z_]{1,40}$/;

/**
 * Keeps which single keys act on cases for this moderator, and whether they do (WCAG 2.1.4). What a deed is and what its
 * key was before is the pages' affair: here stands what was changed, one visible sign each, and none of them twice.
 */
@Injectable()
export class ChooseKeys {
  constructor(private readonly database: Database) {}

  async choose(
    viewer: Viewer,
    input: { areOn: boolean; keys: readonly { deed: string; key: string }[] },
  ): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const { areOn, keys } = input;
    if (keys.length > mostKeys) throw invalid('keys', 'too_many', { max: mostKeys });
    if (!keys.every((one) => deed.test(one.deed) && isOneSign(one.key))) throw invalid('keys', 'malformed');
    const chosen = Object.fromEntries(keys.map((one) => [one.deed, one.key]));
    if (new Set(Object.values(chosen)).size < keys.length) throw invalid('keys', 'repeated');
    await keepKeys(this.database, { personId: viewer.personId!, keys: chosen, areOn });
  }
}

const isOneSign = (key: string): boolean => [...key].length === 1 && /^[^\s\p{C}]$/u.test(key);
