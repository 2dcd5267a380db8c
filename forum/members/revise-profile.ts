import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredLine, requiredText } from '../../platform/refusal/required-text.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { isCountry } from './countries.js';
import { isLanguageTag } from './language-tag.js';
import { findOwnProfile, type OwnProfile } from './persons.store.js';
import { bumpPerson } from './person-version.js';
import { findCommunity } from './set-up/community.store.js';
import { isTimeZone } from './time-zones.js';

export interface ProfileInput {
  displayName?: string;
  country?: string | null;
  timeZone?: string;
  locale?: string;
  languages?: readonly string[];
  showsRegion?: boolean;
  showsCountry?: boolean;
  introduction?: string;
}

/** Changes what somebody says of themselves. Where the digest's hour moves with the zone, the schedule follows. */
@Injectable()
export class ReviseProfile {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: ProfileInput): Promise<OwnProfile> {
    demand(viewer, 'useOwnAccount', null);
    const personId = viewer.personId!;
    const community = await findCommunity(this.database);
    const change = readProfile(input, community?.locales ?? ['en']);
    return this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE person SET display_name = coalesce($2, display_name),
           country = CASE WHEN $3 THEN $4 ELSE country END, time_zone = coalesce($5, time_zone),
           locale = coalesce($6, locale), languages = coalesce($7, languages),
           shows_region = coalesce($8, shows_region), shows_country = coalesce($9, shows_country),
           introduction = coalesce($10, introduction)
         WHERE id = $1 AND state = 'active'`,
        [
          personId,
          change.displayName ?? null,
          change.country !== undefined,
          change.country ?? null,
          change.timeZone ?? null,
          change.locale ?? null,
          change.languages ?? null,
          change.showsRegion ?? null,
          change.showsCountry ?? null,
          change.introduction ?? null,
        ],
      );
      if (change.timeZone) await letDigestMove(tx, personId);
      await bumpPerson(tx, this.live, personId);
      return (await findOwnProfile(tx, personId))!;
    });
  }
}

/** The digest's next hour is reckoned anew from the wall time and the zone as it is now. */
async function letDigestMove(tx: Tx, personId: string): Promise<void> {
  await tx.query(`UPDATE digest_schedule SET next_due_at = NULL WHERE person_id = $1 AND frequency <> 'off'`, [
    personId,
  ]);
}

function readProfile(input: ProfileInput, locales: readonly string[]): ProfileInput {
  const { displayName, introduction, timeZone, locale, country, languages } = input;
  if (country != null && !isCountry(country))
    throw invalid('country', 'not_a_country', { found: country.slice(0, 20) });
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw invalid('timeZone', 'not_a_time_zone');
  if (locale !== undefined && !locales.includes(locale))
    throw invalid('locale', 'not_a_language', { found: locale.slice(0, 20) });
  if (languages && (languages.length > 12 || !languages.every(isLanguageTag)))
    throw invalid('languages', 'not_a_language');
  return {
    ...input,
    ...(displayName !== undefined && { displayName: requiredLine('displayName', displayName, { max: 80 }) }),
    ...(introduction !== undefined && {
      introduction: requiredText('introduction', introduction, { min: 0, max: 500 }),
    }),
  };
}
