import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import { Refusal, invalid } from '../../../platform/refusal/refusal.js';
import { requiredLine } from '../../../platform/refusal/required-text.js';
import type { Words } from '../../spaces/words.js';
import { publishGuidelines } from '../guidelines.store.js';
import { insertCommunity, type CommunityKind } from './community.store.js';
import { starterGuidelines } from './starter-guidelines.js';

export interface CommunityInput {
  name: string | Words;
  /** A demo can be made only here, and never from a page of a real community: kind is for ever. */
  kind?: CommunityKind;
  locales?: readonly string[];
  mark?: string;
  accent?: string | null;
  quietCountries?: readonly string[];
}

const commonsName: Words = { en: 'Commons', es: 'Plaza común' };
const commonsPurpose: Words = {
  en: 'For everybody, about everything we share.',
  es: 'Para todos, sobre todo lo que nos une.',
};

/** Writes an empty community: its name, its commons and the guidelines to begin with. Refuses when there is one. */
@Injectable()
export class CreateCommunity {
  constructor(private readonly clock: Clock) {}

  async create(tx: Tx, input: CommunityInput): Promise<{ commonsId: string }> {
    const at = this.clock.now();
    const locales = input.locales?.length ? input.locales : ['en'];
    const defaultLocale = locales[0]!;
    const name = readName(input.name, defaultLocale);
    const isNew = await insertCommunity(tx, {
      name,
      kind: input.kind ?? 'real',
      defaultLocale,
      locales,
      mark: input.mark ?? [...Object.values(name)[0]!][0]!.toUpperCase(),
      accent: input.accent ?? null,
      quietCountries: input.quietCountries ?? [],
      salt: randomBytes(32),
      at,
    });
    if (!isNew) throw new Refusal('CONFLICT', { because: 'community_exists' });
    const commonsId = newId(this.clock);
    await tx.query(
      `INSERT INTO space (id, slug, kind, mode, line, name, purpose, last_activity_at, created_at)
       VALUES ($1, 'commons', 'commons', 'open', ARRAY[$1::uuid], $2, $3, $4, $4)`,
      [commonsId, JSON.stringify(commonsName), JSON.stringify(commonsPurpose), at],
    );
    await publishGuidelines(tx, { guidelines: starterGuidelines, publishedBy: null, at });
    return { commonsId };
  }
}

function readName(name: string | Words, defaultLocale: string): Words {
  if (typeof name === 'string') return { [defaultLocale]: requiredLine('name', name, { max: 80 }) };
  const words = Object.entries(name).map(([locale, text]) => [locale, requiredLine('name', text, { max: 80 })]);
  if (words.length === 0) throw invalid('name', 'too_short', { min: 1 });
  return Object.fromEntries(words) as Words;
}
