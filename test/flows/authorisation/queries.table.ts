import { queueQueries } from './queue.table.js';
import { expulsionQueries } from './expulsions.table.js';
import { panelQueries } from './panels.table.js';
import { recordQueries } from './record.table.js';
import { backTestQueries } from './back-tests.table.js';
import { deskQueries } from './desk.table.js';
import { legalHoldQueries } from './legal-holds.table.js';
import { ruleQueries } from './rules.table.js';
import { triageQueries } from './triage.table.js';
import type { QueryRow } from './query-row.js';
import { type AuthorisationStage, type PlaceName, placeNames } from './stage.js';
import { type Expected, asMember } from './viewers.js';

const id = (value: string) => `(id: "${value}")`;

/** Asked in an office: nobody else learns whether there is anything. */
const office: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED', suspended: 'SUSPENDED' };
const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };

/** Who reads in a place. Everybody else gets what they would get of a place that is not there. */
const readers = (place: PlaceName): Expected =>
  place === 'valley' ? { members: 'value', everybody: 'null' } : { insiders: 'value', everybody: 'null' };
const finders = (place: PlaceName): Expected => ({
  ...asMember,
  ...(place === 'valley' ? { members: 'value' } : { insiders: 'value', members: 'nothing' }),
});

/** The author alone reads on; not even the author finds what is removed or withdrawn in a list. */
const authorOnly: Expected = { author: 'value', everybody: 'null' };

export const queryRows: Record<string, readonly QueryRow[]> = {
  ...queueQueries,
  ...expulsionQueries,
  ...panelQueries,
  ...recordQueries,
  ...backTestQueries,
  ...ruleQueries,
  ...legalHoldQueries,
  ...deskQueries,
  ...triageQueries,
  appeal: [
    {
      of: 'an appeal in the valley that nobody has claimed',
      args: (stage) => id(stage.ids['appeal']!),
      expected: { ...office, moderatorIn: 'value', signedIn: 'null' },
    },
  ],
  appeals: [{ of: 'all', expected: { ...office, moderatorIn: 'value', moderators: 'nothing', signedIn: 'NOT_FOUND' } }],
  bookmarks: [{ of: 'own', expected: { ...account, participant: 'value', signedIn: 'nothing' } }],
  case: [
    {
      of: 'a reported post in the valley',
      args: (stage) => id(stage.ids['reportedCase']!),
      expected: { ...office, moderatorIn: 'value', decider: 'value', signedIn: 'null' },
    },
    {
      of: 'a held post in the secret space',
      args: (stage) => id(stage.ids['secretHeldCase']!),
      expected: { ...office, moderatorIn: 'value', decider: 'value', signedIn: 'null' },
    },
    {
      of: 'a decided case with notes, under appeal',
      args: (stage) => id(stage.ids['valleyHiddenCase']!),
      expected: { ...office, moderatorIn: 'value', decider: 'value', signedIn: 'null' },
    },
    {
      of: 'a case decided seconds ago',
      args: (stage) => id(stage.ids['freshCase']!),
      expected: { ...office, moderatorIn: 'value', decider: 'value', signedIn: 'null' },
    },
    {
      of: 'a decided case with notes',
      args: (stage) => id(stage.ids['secretHiddenCase']!),
      expected: { ...office, moderatorIn: 'value', decider: 'value', signedIn: 'null' },
    },
  ],
  caseNumbered: [
    {
      of: 'a reported post in the valley',
      args: (stage) => `(number: ${stage.ids['reportedCaseNumber']!})`,
      expected: { ...office, moderatorIn: 'value', decider: 'value', moderatorOut: 'null', signedIn: 'NOT_FOUND' },
    },
  ],
  cases: [
    {
      of: 'all',
      expected: { ...office, moderatorIn: 'value', decider: 'value', moderatorOut: 'nothing', signedIn: 'NOT_FOUND' },
    },
  ],
  community: [{ of: 'the community', expected: { everybody: 'value' } }],
  decision: [
    {
      of: 'the decision on the hidden post in the valley',
      args: (stage) => id(stage.places.valley.hidingId),
      expected: { ...account, author: 'value', reporter: 'value', signedIn: 'null' },
    },
    {
      of: 'the decision on the hidden post in the secret space',
      args: (stage) => id(stage.places.secret.hidingId),
      expected: { ...account, author: 'value', signedIn: 'null' },
    },
  ],
  demoPeople: [{ of: 'a real community', expected: { everybody: 'nothing' } }],
  digestSchedule: [{ of: 'own', expected: { nobody: 'null', erased: 'null', signedIn: 'value' } }],
  guidelines: [{ of: 'all', expected: { ...account, signedIn: 'value' } }],
  isSetUpLink: [{ of: 'a guess', args: () => '(token: "guess")', expected: { everybody: 'nothing' } }],
  mailbox: [{ of: 'a real community', expected: { everybody: 'null' } }],
  mailboxMessage: [
    { of: 'a real community', args: (stage) => id(stage.ids['appeal']!), expected: { everybody: 'null' } },
  ],
  mayFillExample: [{ of: 'a guess', args: () => '(token: "guess")', expected: { everybody: 'nothing' } }],
  notices: [
    {
      of: 'own',
      // Somebody who may not read as a member is told of what was decided about them, and of nothing else.
      expected: { ...account, lapsed: 'nothing', signedIn: 'value' },
    },
  ],
  offices: [
    {
      of: 'all',
      expected: { admin: 'value', moderators: 'value', coordinator: 'value', secretary: 'value', everybody: 'null' },
    },
  ],
  officeCandidates: [
    { of: 'a name', args: () => '(named: "writer")', expected: { ...office, admin: 'value', signedIn: 'NOT_FOUND' } },
  ],
  openCaseCount: [
    {
      of: 'all',
      expected: { ...office, moderatorIn: 'value', decider: 'value', moderatorOut: 'nothing', signedIn: 'NOT_FOUND' },
    },
  ],
  ownDecisions: [
    { of: 'own', expected: { ...account, author: 'value', muted: 'value', suspended: 'value', signedIn: 'nothing' } },
  ],
  post: [
    ...placeNames.flatMap((place) => [
      {
        of: `a published one in ${place}`,
        args: (stage: AuthorisationStage) => id(stage.places[place].posts.published),
        expected: readers(place),
      },
      ...(['held', 'hidden', 'removed', 'withdrawn'] as const).map((kind) => ({
        of: `a ${kind} one in ${place}`,
        args: (stage: AuthorisationStage) => id(stage.places[place].posts[kind]),
        expected: authorOnly,
      })),
    ]),
    { of: 'no id at all', args: () => id('guess'), expected: { everybody: 'null' } },
  ],
  regionsOfCountry: [{ of: 'NZ', args: () => '(country: "NZ")', expected: { members: 'value', everybody: 'nothing' } }],
  search: placeNames.flatMap((place) => [
    {
      of: `the published post in ${place}`,
      args: (stage: AuthorisationStage) => `(words: "${stage.words.wordFor(`the published post in ${place}`)}")`,
      expected: finders(place),
    },
    ...(['held', 'hidden', 'removed', 'withdrawn'] as const).map((kind) => ({
      of: `the ${kind} post in ${place}`,
      args: (stage: AuthorisationStage) => `(words: "${stage.words.wordFor(`the ${kind} post in ${place}`)}")`,
      expected: { ...asMember, members: 'nothing' },
    })),
    {
      of: `everything in ${place}`,
      args: (stage: AuthorisationStage) => `(words: "talk", spaceId: "${stage.places[place].id}")`,
      expected: finders(place),
    },
  ]),
  space: [
    ...(['valley', 'request', 'invite'] as const).map((place) => ({
      of: place,
      args: (stage: AuthorisationStage) => id(stage.places[place].id),
      expected: { members: 'value', everybody: 'null' },
    })),
    { of: 'secret', args: (stage) => id(stage.places.secret.id), expected: readers('secret') },
    {
      of: 'secret, by its slug',
      args: (stage) => `(slug: "${stage.places.secret.slug}")`,
      expected: readers('secret'),
    },
  ],
  spaces: [
    { of: 'the directory', expected: { members: 'value', everybody: 'nothing' } },
    { of: 'own', args: () => '(mine: true)', expected: { members: 'value', everybody: 'nothing' } },
    {
      of: 'the branches of the valley',
      args: (stage) => `(parentId: "${stage.places.valley.id}")`,
      expected: { members: 'value', everybody: 'nothing' },
    },
  ],
  thread: [
    ...placeNames.flatMap((place) => [
      {
        of: `one in ${place}`,
        args: (stage: AuthorisationStage) => id(stage.places[place].threadId),
        expected: readers(place),
      },
      {
        of: `one in ${place} whose opening is held`,
        args: (stage: AuthorisationStage) => id(stage.places[place].heldThreadId),
        expected: authorOnly,
      },
    ]),
    { of: 'the hosted one', args: (stage) => id(stage.hostedThreadId), expected: readers('request') },
  ],
  unsubscribeLink: [{ of: 'a guess', args: () => '(token: "guess")', expected: { everybody: 'null' } }],
  viewer: [{ of: 'own', expected: { nobody: 'null', erased: 'null', signedIn: 'value' } }],
  whatIsNew: [{ of: 'own', expected: { nobody: 'null', erased: 'null', signedIn: 'value' } }],
};
