import { systemActor } from '../../forum/access/viewer.js';
import { AcceptGuidelines } from '../../forum/members/accept-guidelines.js';
import { GrantOffice } from '../../forum/members/offices/grant-office.js';
import { publishGuidelines } from '../../forum/members/guidelines.store.js';
import { ReviseProfile } from '../../forum/members/revise-profile.js';
import { ImportRoll } from '../../forum/members/roll/import-roll.js';
import { readRollFile } from '../../forum/members/roll/read-roll-file.js';
import { SetUpCommunity } from '../../forum/members/set-up/set-up-community.js';
import type { Person, Story } from './story/format.js';
import { instant } from './story/timeline.js';
import { openSpaces } from './open-spaces.js';
import type { Step, Storyteller } from './storyteller.js';

/** How each guideline's breach weighs until somebody has looked, as the starter guidelines have it. */
const severities: Readonly<Record<number, number>> = { 1: 3, 2: 5, 3: 1, 4: 4, 5: 3, 6: 1, 7: 3 };

/**
 * What comes before anybody talks: the community, its guidelines, its spaces with their leads, the roll in the order in
 * which people joined, and the offices.
 */
export function foundingSteps(story: Story, now: Date): Step[] {
  const founded = story.community.foundedDaysAgo;
  const regionsOpened = Math.max(...story.spaces.map(({ openedDaysAgo }) => openedDaysAgo));
  const founder = story.people.find(({ offices }) => offices?.some(({ kind }) => kind === 'admin'))!;
  const at = (daysAgo: number, time: string) => instant(`${daysAgo}d ${time}` as never, now);
  const joinDays = [...new Set(story.people.map(({ joinedDaysAgo }) => Math.min(joinedDaysAgo, regionsOpened)))];
  const joinedOn = (daysAgo: number) =>
    story.people.filter(({ joinedDaysAgo }) => Math.min(joinedDaysAgo, regionsOpened) === daysAgo);
  return [
    { at: at(founded, '09:00'), what: 'the founding', tell: (teller) => found(teller, story, founder) },
    ...openSpaces(story, (space) => at(space.openedDaysAgo, '08:00')),
    ...joinDays.map((daysAgo) => ({
      // The first roll needs the regions; who joins later is there before the day's first words.
      at: at(daysAgo, daysAgo === regionsOpened ? '09:00' : '00:00'),
      what: `${joinedOn(daysAgo).length} people on the roll`,
      tell: (teller: Storyteller) => importRoll(teller, story, joinedOn(daysAgo)),
    })),
    {
      at: at(regionsOpened, '10:00'),
      what: 'the offices',
      tell: (teller) => grantOffices(teller, story, founder),
    },
  ];
}

async function found(teller: Storyteller, story: Story, founder: Person): Promise<void> {
  const { personId, commonsId } = await teller.get(SetUpCommunity).run(systemActor('example', teller.clock.now()), {
    name: { ...story.community.name },
    kind: 'demo',
    locales: story.community.locales,
    mark: 'M',
    adminEmail: addressOf(founder),
    adminName: founder.name,
    adminLocale: founder.locale,
    adminTimeZone: founder.zone,
  });
  teller.people.set(founder.key, personId);
  teller.spaces.set('commons', commonsId);
  await teller.database.transaction((tx) =>
    publishGuidelines(tx, {
      guidelines: story.guidelines.map(({ number, title, clause }) => ({
        number,
        title: { ...title },
        clause: { ...clause },
        severity: severities[number],
      })),
      publishedBy: personId,
      at: teller.clock.now(),
    }),
  );
  await importRoll(teller, { ...story, spaces: [] }, [founder]);
}

/** Brings people onto the roll by the file that a secretary would import. */
async function importRoll(teller: Storyteller, story: Story, people: readonly Person[]): Promise<void> {
  const today = teller.clock.now().toISOString().slice(0, 10);
  const region = (key: string) => story.spaces.find((space) => space.key === key)?.name.en;
  const lines = people.map((person) =>
    [
      numberOf(story, person),
      person.name,
      addressOf(person),
      // Where somebody lives comes with the regions: the founder is there before them.
      region(person.home) ? person.country : '',
      region(person.home) ?? '',
      person.locale,
      person.zone,
      new Date(teller.now.getTime() - person.joinedDaysAgo * 86_400_000).toISOString().slice(0, 10),
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  const csv = ['member_number,name,email,country,region,language,time_zone,member_since', ...lines].join('\n');
  const file = await readRollFile(chunksOf(csv), today);
  await teller.get(ImportRoll).run(systemActor('example', teller.clock.now()), { file, fileName: 'roll.csv' });
  const rows = await teller.database.query<{ id: string; email: string }>(
    'SELECT person_id AS id, email::text AS email FROM account WHERE email = ANY($1)',
    [people.map(addressOf)],
  );
  const idOf = new Map(rows.map(({ id, email }) => [email, id]));
  for (const person of people) {
    teller.people.set(person.key, idOf.get(addressOf(person))!);
    await beginAsMember(teller, person);
  }
}

/** What somebody does when they come in for the first time. */
async function beginAsMember(teller: Storyteller, person: Person): Promise<void> {
  const viewer = await teller.as(person.key);
  const version = await teller.database.one<{ latest: number }>(
    'SELECT max(version) AS latest FROM guidelines_version',
  );
  await teller.get(AcceptGuidelines).accept(viewer, { version: version!.latest });
  await teller.get(ReviseProfile).run(viewer, { languages: person.languages });
}

async function grantOffices(teller: Storyteller, story: Story, founder: Person): Promise<void> {
  for (const person of story.people) {
    for (const { kind, scope } of person.offices ?? []) {
      if (person === founder && kind === 'admin') continue;
      const spaceId = scope === undefined ? null : teller.space(scope);
      const office = { personId: teller.person(person.key), kind, spaceId };
      await teller.get(GrantOffice).run(await teller.as(founder.key), office);
    }
  }
}

/** Nobody can be written to there: the domain is reserved for examples. */
export function addressOf(person: Pick<Person, 'key'>): string {
  return `${person.key}@example.org`;
}

function numberOf(story: Story, person: Person): string {
  return `OCN-${String(1001 + story.people.indexOf(person))}`;
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
