import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { type PostFacts, type SpaceFacts, slowSecondsAt, type ThreadFacts, threadStateAt } from './facts.js';
import type { PolicyFacts } from './policy-facts.js';
import { type Viewer, holdsEverywhere, holdsOver, muteIn, suspensionOf } from './viewer.js';

export type Verb = keyof PolicyFacts;
export type Answer = Refusal | null;

/** Most participants a space may have for its list to be shown to those in it; see `settled` on enumeration. */
export const listedParticipantsAtMost = 200;

/**
 * The one table of who may do what. Each row takes the viewer and facts and gives null (allowed) or the refusal. The
 * same rules for lists stand in visible-to.sql.ts; a property test keeps the two from drifting apart.
 */
export const policy: { readonly [V in Verb]: (viewer: Viewer, facts: PolicyFacts[V]) => Answer } = {
  seeSpace: (viewer, space) => (knows(viewer, space) ? null : hidden(viewer)),
  readSpace: (viewer, space) => (reads(viewer, space) ? null : hidden(viewer)),
  seeParticipants: (viewer, space) =>
    first(
      policy.readSpace(viewer, space),
      isIn(viewer, space) ? null : new Refusal('FORBIDDEN', { because: 'participants_only' }),
      space.kind === 'commons' || space.participantCount > listedParticipantsAtMost
        ? new Refusal('FORBIDDEN', { because: 'too_many_to_list' })
        : null,
    ),
  joinSpace: (viewer, space) =>
    first(
      active(viewer),
      policy.seeSpace(viewer, space),
      notRemoved(viewer, space),
      space.mode === 'open' || isInvited(viewer, space)
        ? null
        : new Refusal('FORBIDDEN', { because: space.mode === 'request' ? 'ask_first' : 'invitation_only' }),
    ),
  askToJoin: (viewer, space) =>
    first(
      active(viewer),
      policy.seeSpace(viewer, space),
      notRemoved(viewer, space),
      space.mode === 'request' ? null : new Refusal('FORBIDDEN', { because: 'nothing_to_ask' }),
    ),
  leaveSpace: (viewer, space) =>
    first(
      signedIn(viewer),
      viewer.participations.has(space.id) ? null : hidden(viewer),
      space.kind === 'commons' ? new Refusal('FORBIDDEN', { because: 'commons_is_everyones' }) : null,
    ),
  inviteToSpace: (viewer, space) => first(active(viewer), policy.readSpace(viewer, space), leads(viewer, space)),
  leadSpace: (viewer, space) => first(active(viewer), policy.seeSpace(viewer, space), leads(viewer, space)),
  openSpace: (viewer, { parentLine }) =>
    first(
      active(viewer),
      holdsEverywhere(viewer, 'admin') || (parentLine !== null && holdsOver(viewer, 'coordinator', parentLine))
        ? null
        : new Refusal('FORBIDDEN', { because: 'office_needed', office: 'admin' }),
    ),
  // It tells the rules whom they need not doubt, so that it is for whoever answers for the place where the two know
  // each other, and not for the leads of a group.
  vouchFor: (viewer, space) =>
    first(
      active(viewer),
      policy.readSpace(viewer, space),
      holdsOver(viewer, 'coordinator', space.line)
        ? null
        : new Refusal('FORBIDDEN', { because: 'office_needed', office: 'coordinator' }),
      space.personId === viewer.personId ? new Refusal('FORBIDDEN', { because: 'yourself' }) : null,
    ),
  reviseSpace: (viewer, space) =>
    first(
      active(viewer),
      policy.seeSpace(viewer, space),
      isLead(viewer, space) || holdsEverywhere(viewer, 'admin') || holdsOver(viewer, 'coordinator', space.line)
        ? null
        : new Refusal('FORBIDDEN', { because: 'leads_only' }),
    ),
  startThread: (viewer, space) =>
    first(speaks(viewer, space), guidelinesAccepted(viewer), slowedDown(viewer, space.viewerPostedAt)),
  hostThread: (viewer, space) =>
    first(
      speaks(viewer, space),
      isLead(viewer, space) || holdsOver(viewer, 'coordinator', space.line)
        ? null
        : new Refusal('FORBIDDEN', { because: 'leads_only' }),
    ),
  seeThread: (viewer, thread) => (seesThread(viewer, thread) ? null : hidden(viewer)),
  answerThread: (viewer, thread) =>
    first(
      active(viewer),
      policy.seeThread(viewer, thread),
      speaks(viewer, thread.space),
      guidelinesAccepted(viewer),
      takesAnswers(viewer, thread),
      slowedDown(viewer, thread.viewerPostedAt),
      slowMode(viewer, thread),
    ),
  runThread: (viewer, thread) =>
    first(
      active(viewer),
      policy.seeThread(viewer, thread),
      thread.isHost || isLead(viewer, thread.space) || holdsOver(viewer, 'moderator', thread.space.line)
        ? null
        : new Refusal('FORBIDDEN', { because: 'hosts_only' }),
      muted(viewer, thread.space),
    ),
  seePost: (viewer, post) => (seesPost(viewer, post) ? null : hidden(viewer)),
  readPostText: (viewer, post) => first(policy.seePost(viewer, post), hasText(post) ? null : hidden(viewer)),
  revisePost: (viewer, post) =>
    first(
      active(viewer),
      policy.readPostText(viewer, post),
      ownPost(viewer, post),
      speaks(viewer, post.thread.space),
      post.thread.state === 'locked' ? new Refusal('FORBIDDEN', { because: 'thread_locked' }) : null,
    ),
  withdrawPost: (viewer, post) => first(active(viewer), policy.seePost(viewer, post), ownPost(viewer, post)),
  react: (viewer, post) =>
    first(
      active(viewer),
      policy.seePost(viewer, post),
      speaks(viewer, post.thread.space),
      post.visibility === 'published' ? null : hidden(viewer),
    ),
  // Reporting is never taken away by a mute: only what one may see can be reported, and not by somebody suspended.
  reportPost: (viewer, post) =>
    first(
      active(viewer),
      policy.seePost(viewer, post),
      post.authorId === viewer.personId ? new Refusal('FORBIDDEN', { because: 'own_post' }) : null,
    ),
  reportPerson: (viewer, { personId }) =>
    first(active(viewer), personId === viewer.personId ? new Refusal('FORBIDDEN', { because: 'yourself' }) : null),
  highlightPost: (viewer, post) => first(policy.seePost(viewer, post), policy.runThread(viewer, post.thread)),
  useOwnAccount: (viewer) => signedIn(viewer),
  actAsMember: (viewer) => active(viewer),
  holdOffice: (viewer, { kind }) =>
    first(
      signedIn(viewer),
      suspended(viewer),
      viewer.offices.some((office) => office.kind === kind) ? null : hidden(viewer),
    ),
  grantOffice: (viewer) => administers(viewer),
  // The command line is run by who runs the machine: its system actor keeps the roll too.
  keepRoll: (viewer) =>
    viewer.kind === 'system'
      ? null
      : first(
          signedIn(viewer),
          suspended(viewer),
          holdsEverywhere(viewer, 'secretary') || holdsEverywhere(viewer, 'admin') ? null : hidden(viewer),
        ),
  // Transparency reports and case law are for members; the tree of the audit log and its proofs for every account.
  readRecord: (viewer) => active(viewer),
  publishRecord: (viewer) => inOffice(viewer, holdsEverywhere(viewer, 'admin') || holdsEverywhere(viewer, 'moderator')),
  // Each entry is asked for again by the scope of the office; see audit-log.store.ts.
  readAuditLog: (viewer) =>
    first(
      signedIn(viewer),
      suspended(viewer),
      holdsEverywhere(viewer, 'admin') || viewer.offices.some(({ kind }) => kind === 'moderator')
        ? null
        : hidden(viewer),
    ),
  publishGuidelines: (viewer) => administers(viewer),
  nameCommittee: (viewer) => administers(viewer),
  setUpPanels: (viewer) => administers(viewer),
  // It says nothing of what was said, so that it takes no right to content.
  keepLegalHolds: (viewer) => administers(viewer),
  // The committee is a council that administrators named, or, without one, themselves.
  sitOnCommittee: (viewer, { spaceId }) =>
    spaceId === null
      ? administers(viewer)
      : inOffice(viewer, viewer.isOnRoll && viewer.participations.get(spaceId)?.state === 'in'),
  // How the rules read is a secret of those who keep them: whoever knows a limit writes just below it.
  readRules: (viewer) =>
    viewer.kind === 'system'
      ? null
      : first(
          signedIn(viewer),
          suspended(viewer),
          viewer.offices.some(({ kind }) => kind === 'moderator') || holdsEverywhere(viewer, 'admin')
            ? null
            : hidden(viewer),
        ),
  // A rule judges every space in every language, so an office over a part does not write one.
  writeRules: (viewer) =>
    first(
      policy.readRules(viewer, null),
      viewer.offices.some(({ kind, spaceId, languages }) => {
        return kind === 'moderator' && spaceId === null && languages.length === 0;
      })
        ? null
        : new Refusal('FORBIDDEN', { because: 'office_needed', office: 'moderator' }),
    ),
  setUpRules: (viewer) =>
    first(
      policy.readRules(viewer, null),
      holdsEverywhere(viewer, 'admin') ? null : new Refusal('FORBIDDEN', { because: 'office_needed', office: 'admin' }),
    ),
  moderate: (viewer, { line, language }) =>
    first(signedIn(viewer), suspended(viewer), holdsOver(viewer, 'moderator', line, language) ? null : hidden(viewer)),
};

/** Asks the table; null is yes. */
export function ask<V extends Verb>(viewer: Viewer, verb: V, facts: PolicyFacts[V]): Answer {
  return policy[verb](viewer, facts);
}

/** Asks the table and throws its refusal. */
export function demand<V extends Verb>(viewer: Viewer, verb: V, facts: PolicyFacts[V]): void {
  const refusal = ask(viewer, verb, facts);
  if (refusal) throw refusal;
}

function first(...answers: Answer[]): Answer {
  return answers.find((answer) => answer !== null) ?? null;
}

/** Absent and forbidden look alike; somebody without a session is asked to sign in, whatever they asked for. */
function hidden(viewer: Viewer): Refusal {
  return viewer.kind === 'nobody' ? new Refusal('UNAUTHENTICATED') : notFound();
}

function signedIn(viewer: Viewer): Answer {
  return viewer.kind === 'member' ? null : new Refusal('UNAUTHENTICATED');
}

function suspended(viewer: Viewer): Answer {
  const cause = suspensionOf(viewer);
  if (!cause) return null;
  return new Refusal('SUSPENDED', { until: cause.untilAt?.toISOString() ?? null, decisionId: cause.decisionId });
}

/** Holds the office that looks after the whole; for everybody else what it is about is not there. */
function administers(viewer: Viewer): Answer {
  return inOffice(viewer, holdsEverywhere(viewer, 'admin'));
}

/** Signed in, not suspended, and holding what it takes. */
function inOffice(viewer: Viewer, holds: boolean): Answer {
  return first(signedIn(viewer), suspended(viewer), holds ? null : hidden(viewer));
}

/** Signed in, not suspended, and on the roll: what every act as a member needs. */
function active(viewer: Viewer): Answer {
  return first(
    signedIn(viewer),
    suspended(viewer),
    viewer.isOnRoll ? null : new Refusal('FORBIDDEN', { because: 'not_on_roll' }),
  );
}

function knows(viewer: Viewer, space: SpaceFacts): boolean {
  return isMember(viewer) && (space.mode !== 'secret' || isIn(viewer, space) || isInvited(viewer, space));
}

function reads(viewer: Viewer, space: SpaceFacts): boolean {
  return isMember(viewer) && (space.mode === 'open' || isIn(viewer, space));
}

function isMember(viewer: Viewer): boolean {
  return viewer.kind === 'member' && viewer.isOnRoll && !suspensionOf(viewer);
}

function isIn(viewer: Viewer, space: SpaceFacts): boolean {
  return viewer.participations.get(space.id)?.state === 'in';
}

function isInvited(viewer: Viewer, space: SpaceFacts): boolean {
  return viewer.participations.get(space.id)?.state === 'invited';
}

function isLead(viewer: Viewer, space: SpaceFacts): boolean {
  return isIn(viewer, space) && viewer.participations.get(space.id)?.role === 'lead';
}

/** Leads a space as its lead; a region is led by the office of its coordinator too. */
function leads(viewer: Viewer, space: SpaceFacts): Answer {
  const isCoordinator = space.kind === 'region' && holdsOver(viewer, 'coordinator', space.line);
  return isLead(viewer, space) || isCoordinator ? null : new Refusal('FORBIDDEN', { because: 'leads_only' });
}

function notRemoved(viewer: Viewer, space: SpaceFacts): Answer {
  const participation = viewer.participations.get(space.id);
  if (participation?.state !== 'removed') return null;
  if (participation.removedUntil && participation.removedUntil <= viewer.at) return null;
  return new Refusal('FORBIDDEN', { because: 'removed', until: participation.removedUntil?.toISOString() ?? null });
}

function muted(viewer: Viewer, space: SpaceFacts): Answer {
  const cause = muteIn(viewer, space.id);
  if (!cause) return null;
  const until = cause.untilAt?.toISOString() ?? null;
  return new Refusal('MUTED', { until, decisionId: cause.decisionId, spaceId: cause.spaceId });
}

/** May write in a space: a participant, in an active space, not muted there. */
function speaks(viewer: Viewer, space: SpaceFacts): Answer {
  return first(
    active(viewer),
    policy.readSpace(viewer, space),
    isIn(viewer, space) ? null : new Refusal('FORBIDDEN', { because: 'join_first' }),
    space.state === 'active' ? null : new Refusal('FORBIDDEN', { because: 'space_archived' }),
    muted(viewer, space),
  );
}

/** Changed guidelines are accepted within a time of grace; then they come before the next post, and reading stays free. */
function guidelinesAccepted(viewer: Viewer): Answer {
  const isDue = viewer.guidelinesDueAt !== null && viewer.guidelinesDueAt <= viewer.at;
  return isDue ? new Refusal('FORBIDDEN', { because: 'guidelines_first' }) : null;
}

function slowedDown(viewer: Viewer, postedAt: Date | null): Answer {
  const hours = Math.max(
    0,
    ...viewer.causes.map((cause) => (cause.kind === 'slow_down' ? (cause.hoursBetweenPosts ?? 0) : 0)),
  );
  if (hours === 0 || !postedAt) return null;
  return wait(viewer, new Date(postedAt.getTime() + hours * 3_600_000));
}

function slowMode(viewer: Viewer, thread: ThreadFacts): Answer {
  const slowSeconds = slowSecondsAt(thread, viewer.at);
  if (!slowSeconds || !thread.viewerPostedHereAt || thread.isHost) return null;
  return wait(viewer, new Date(thread.viewerPostedHereAt.getTime() + slowSeconds * 1000));
}

function wait(viewer: Viewer, retryAt: Date): Answer {
  return retryAt > viewer.at ? new Refusal('SLOW_MODE', { retryAt: retryAt.toISOString() }) : null;
}

function takesAnswers(viewer: Viewer, thread: ThreadFacts): Answer {
  const state = threadStateAt(thread, viewer.at);
  if (state === 'open' || state === 'slow') return thread.visibility === 'published' ? null : hidden(viewer);
  if (state === 'scheduled') {
    // A host may write the welcome before the doors open.
    if (thread.isHost) return null;
    return new Refusal('FORBIDDEN', { because: 'not_open_yet', opensAt: thread.opensAt?.toISOString() ?? null });
  }
  return new Refusal('FORBIDDEN', { because: state === 'locked' ? 'thread_locked' : 'thread_closed' });
}

function seesThread(viewer: Viewer, thread: ThreadFacts): boolean {
  return (
    reads(viewer, thread.space) &&
    (thread.authorId === viewer.personId ||
      (thread.visibility === 'published' && thread.state !== 'hidden' && thread.state !== 'removed'))
  );
}

function seesPost(viewer: Viewer, post: PostFacts): boolean {
  return seesThread(viewer, post.thread) && (post.visibility === 'published' || post.authorId === viewer.personId);
}

/** A removed or withdrawn text is gone for all, its author too; who wrote a hidden or held one still reads it. */
function hasText(post: PostFacts): boolean {
  return post.visibility === 'published' || post.visibility === 'held' || post.visibility === 'hidden';
}

function ownPost(viewer: Viewer, post: PostFacts): Answer {
  return post.authorId === viewer.personId ? null : new Refusal('FORBIDDEN', { because: 'author_only' });
}
