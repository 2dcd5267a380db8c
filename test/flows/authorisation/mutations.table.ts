import type { AuthorisationStage } from './stage.js';
import { mutationsInOffice } from './mutations-in-office.table.js';
import type { MutationRow } from './mutation-row.js';
import { type Expected, asMember } from './viewers.js';
import { vouchingMutations } from './vouching.table.js';

const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };
const everyMember: Expected = { ...asMember, members: 'done' };
/** Somebody who does not see a thing is told what they would be told of a thing that is not there. */
const notThere: Expected = { ...asMember, members: 'NOT_FOUND' };

/** In a closed space, of a post by the author. */
const insidersOnly: Expected = { ...notThere, insiders: 'done' };
/** Whoever speaks: an insider who is not muted. */
const speakersOnly: Expected = { ...insidersOnly, muted: 'MUTED' };
/** Coming in twice is coming in once. Who reads nothing now is told so, or that there is nothing. */
const alreadyIn: Expected = { ...asMember, suspended: 'NOT_FOUND', lapsed: 'NOT_FOUND', insiders: 'done' };
const leadOnly: Expected = { ...notThere, insiders: 'FORBIDDEN', lead: 'done' };
/** A request or invite space stands in the directory: who does not lead it is told so. */
const leadOfListed: Expected = { ...asMember, members: 'FORBIDDEN', lead: 'done' };

const secretPost =
  (name: 'opening' | 'published' | 'held' | 'hidden' | 'withdrawn') => (stage: AuthorisationStage) => ({
    postId: stage.places.secret.posts[name],
  });
const place = (name: 'valley' | 'request' | 'invite' | 'secret') => (stage: AuthorisationStage) => ({
  spaceId: stage.places[name].id,
});
const words = 'The bakery by the station opens at seven on market days.';

export const mutationRows: Record<string, readonly MutationRow[]> = {
  // Spaces
  joinSpace: [
    { of: 'the valley', input: place('valley'), expected: everyMember },
    {
      of: 'a request space',
      input: place('request'),
      expected: { ...alreadyIn, members: 'FORBIDDEN' },
    },
    {
      of: 'an invite space',
      input: place('invite'),
      expected: { ...alreadyIn, members: 'FORBIDDEN', asked: 'done' },
    },
    { of: 'a secret space', input: place('secret'), expected: { ...alreadyIn, members: 'NOT_FOUND' } },
  ],
  leaveSpace: [
    {
      of: 'a secret space',
      input: place('secret'),
      // To go is never refused; who was removed stays so.
      expected: {
        ...account,
        signedIn: 'NOT_FOUND',
        insiders: 'done',
        former: 'done',
        suspended: 'done',
        lapsed: 'done',
      },
    },
  ],
  requestToJoin: [
    { of: 'a request space', input: place('request'), expected: { ...everyMember, insiders: 'done' } },
    { of: 'a secret space', input: place('secret'), expected: { ...notThere, insiders: 'FORBIDDEN' } },
  ],
  decideRequest: [
    {
      of: 'a request space',
      input: (stage) => ({ ...place('request')(stage), personId: stage.people.knocker.id, granted: true }),
      expected: { ...leadOfListed },
    },
  ],
  inviteToSpace: [
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), personId: stage.people.knocker.id }),
      expected: leadOnly,
    },
  ],
  assignRole: [
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), personId: stage.people.participant.id, role: 'LEAD' }),
      expected: leadOnly,
    },
  ],
  removeParticipant: [
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), personId: stage.people.participant.id }),
      expected: leadOnly,
    },
  ],
  ...vouchingMutations,
  openSpace: [
    {
      of: 'at the top',
      input: () => ({ kind: 'CAMPAIGN', mode: 'OPEN', name: 'Umbrellas' }),
      expected: { ...asMember, members: 'FORBIDDEN', admin: 'done' },
    },
    {
      of: 'under the valley',
      input: (stage) => ({ kind: 'REGION', mode: 'OPEN', name: 'Upper valley', parentId: stage.places.valley.id }),
      expected: { ...asMember, members: 'FORBIDDEN', admin: 'done', coordinator: 'done' },
    },
    {
      of: 'under a secret space',
      input: (stage) => ({ kind: 'REGION', mode: 'OPEN', name: 'Below', parentId: stage.places.secret.id }),
      expected: { ...notThere, insiders: 'INVALID' },
    },
  ],
  reviseSpace: [
    {
      of: 'the valley',
      input: (stage) => ({ ...place('valley')(stage), purpose: 'For all of the valley.' }),
      expected: { ...asMember, members: 'FORBIDDEN', admin: 'done', coordinator: 'done' },
    },
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), purpose: 'For a few.' }),
      expected: leadOnly,
    },
  ],
  // Discussion
  startThread: [
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), title: 'Bread', text: words }),
      expected: speakersOnly,
    },
    {
      of: 'the valley, which all read and few are in',
      input: (stage) => ({ ...place('valley')(stage), title: 'Bread', text: words }),
      expected: { ...asMember, members: 'FORBIDDEN', author: 'done' },
    },
  ],
  hostThread: [
    {
      of: 'a secret space',
      input: (stage) => ({
        ...place('secret')(stage),
        title: 'Bread',
        text: words,
        timetable: { opensAt: stage.house.clock.inDays(1), closesAt: stage.house.clock.inDays(2) },
      }),
      expected: { ...leadOnly, muted: 'MUTED' },
    },
  ],
  submitPost: [
    {
      of: 'a thread in a secret space',
      input: (stage) => ({ threadId: stage.places.secret.threadId, text: words }),
      expected: speakersOnly,
    },
    {
      of: 'a thread whose opening is held',
      input: (stage) => ({ threadId: stage.places.secret.heldThreadId, text: words }),
      expected: notThere,
    },
  ],
  checkDraft: [
    {
      of: 'a secret space',
      input: (stage) => ({ ...place('secret')(stage), text: words, draftToken: 'a token of sixteen' }),
      expected: insidersOnly,
    },
  ],
  revisePost: [
    {
      of: 'a published post of the author',
      input: (stage) => ({ ...secretPost('published')(stage), text: words }),
      expected: { ...notThere, insiders: 'FORBIDDEN', author: 'done' },
    },
    {
      of: 'a hidden post of the author',
      input: (stage) => ({ ...secretPost('hidden')(stage), text: words }),
      expected: { ...notThere, author: 'done' },
    },
  ],
  withdrawPost: [
    {
      of: 'a published post of the author',
      input: secretPost('published'),
      expected: { ...notThere, insiders: 'FORBIDDEN', author: 'done' },
    },
    { of: 'a held post of the author', input: secretPost('held'), expected: { ...notThere, author: 'done' } },
  ],
  react: [
    {
      of: 'a published post',
      input: (stage) => ({ ...secretPost('published')(stage), kind: 'THANKS' }),
      expected: speakersOnly,
    },
    {
      of: 'a held post',
      input: (stage) => ({ ...secretPost('held')(stage), kind: 'THANKS' }),
      expected: notThere,
    },
  ],
  bookmark: [
    { of: 'a published post', input: secretPost('published'), expected: insidersOnly },
    { of: 'a held post', input: secretPost('held'), expected: { ...notThere, author: 'done' } },
  ],
  highlightPost: [
    { of: 'a published post', input: secretPost('published'), expected: leadOnly },
    { of: 'a held post', input: secretPost('held'), expected: { ...notThere, author: 'FORBIDDEN' } },
  ],
  markRead: [
    {
      of: 'a thread in a secret space',
      input: (stage) => ({ ...secretPost('published')(stage), threadId: stage.places.secret.threadId }),
      expected: insidersOnly,
    },
  ],
  runThread: [
    {
      of: 'a thread in a secret space',
      input: (stage) => ({ threadId: stage.places.secret.threadId, pinned: true }),
      expected: { ...leadOnly },
    },
  ],
  closeThread: [
    {
      of: 'a thread in a secret space',
      input: (stage) => ({ threadId: stage.places.secret.threadId }),
      expected: leadOnly,
    },
  ],
  ...mutationsInOffice,
  // Following
  subscribe: [
    {
      of: 'a thread in a secret space',
      input: (stage) => ({ targetKind: 'THREAD', targetId: stage.places.secret.threadId, level: 'ALL' }),
      expected: { ...account, signedIn: 'NOT_FOUND', insiders: 'done' },
    },
    {
      of: 'a secret space',
      input: (stage) => ({ targetKind: 'SPACE', targetId: stage.places.secret.id, level: 'ALL' }),
      expected: { ...account, signedIn: 'NOT_FOUND', insiders: 'done' },
    },
  ],
  unsubscribe: [
    {
      of: 'a secret space',
      input: (stage) => ({ targetKind: 'SPACE', targetId: stage.places.secret.id }),
      expected: { ...account, signedIn: 'NOT_FOUND', insiders: 'done' },
    },
  ],
  setDigestSchedule: [{ of: 'own', input: () => ({ weekday: 3 }), expected: { ...account, signedIn: 'done' } }],
  markNoticesRead: [{ of: 'own', input: () => ({}), expected: { ...account, signedIn: 'done' } }],
  unsubscribeByToken: [{ of: 'a guess', input: () => ({ token: 'guess' }), expected: { everybody: 'NOT_FOUND' } }],
  // One's own account
  reviseProfile: [{ of: 'own', input: () => ({ introduction: 'Hello.' }), expected: { ...account, signedIn: 'done' } }],
  acceptGuidelines: [{ of: 'own', input: () => ({ version: 1 }), expected: { ...account, signedIn: 'done' } }],
  exportMyData: [{ of: 'own', expected: { ...account, signedIn: 'done' } }],
  closeMyAccount: [
    { of: 'own', input: () => ({ confirmed: true }), expected: { ...account, signedIn: 'done', admin: 'CONFLICT' } },
  ],
  setPassword: [
    {
      of: 'own, where there is none yet',
      input: () => ({ password: 'a long walk by the river' }),
      expected: { ...account, signedIn: 'done' },
    },
  ],
  endSession: [
    {
      of: 'the session of the participant',
      input: (stage) => ({ sessionId: stage.ids['participantSession'] }),
      expected: { ...account, signedIn: 'NOT_FOUND', participant: 'done' },
    },
  ],
  endOtherSessions: [{ of: 'own', expected: { ...account, signedIn: 'done' } }],
  // Doors
  signOut: [{ of: 'own', expected: { everybody: 'done' } }],
  requestSignInLink: [
    { of: 'an address', input: (stage) => ({ email: stage.people.lead.email }), expected: { everybody: 'done' } },
    { of: 'no address', input: () => ({ email: 'stranger@example.org' }), expected: { everybody: 'done' } },
  ],
  signInWithLink: [{ of: 'a guess', input: () => ({ token: 'guess' }), expected: { everybody: 'INVALID' } }],
  signInWithPassword: [
    {
      of: 'a guess',
      input: (stage) => ({ email: stage.people.lead.email, password: 'guess' }),
      expected: { everybody: 'INVALID' },
    },
  ],
  signInAs: [
    {
      of: 'a real community',
      input: (stage) => ({ personId: stage.people.lead.id }),
      expected: { everybody: 'NOT_FOUND' },
    },
  ],
  setUp: [
    {
      of: 'a guess',
      input: () => ({ token: 'guess', name: 'Mine', email: 'me@example.org' }),
      expected: { everybody: 'NOT_FOUND' },
    },
  ],
  fillExample: [{ of: 'a guess', input: () => ({ token: 'guess' }), expected: { everybody: 'NOT_FOUND' } }],
};
