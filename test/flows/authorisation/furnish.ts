import { newId } from '../../../platform/ids/ids.js';
import { furnishRecord } from './record.table.js';
import { furnishTriage } from './triage.table.js';
import { furnishBackTests } from './back-tests.table.js';
import { furnishPanels } from './panels.table.js';
import { furnishDesk } from './desk.table.js';
import { furnishLegalHolds } from './legal-holds.table.js';
import { furnishRuleEffects } from './rule-effects.table.js';
import { furnishRules } from './rules.table.js';
import {
  type AuthorisationStage,
  type Place,
  type PlaceName,
  type PostName,
  openEmptyStage,
  placeNames,
  postNames,
} from './stage.js';
import { furnishVouching } from './vouching.table.js';
import { type WhoName, viewerNames } from './viewers.js';

const act = 'Speak to one another as neighbours do, even when you do not agree at all.';

/** The stage with everything on it, by the verbs that members and moderators use. */
export async function openFurnishedStage(log?: (line: string) => void): Promise<AuthorisationStage> {
  const stage = await openEmptyStage(log);
  await followEverything(stage);
  for (const name of placeNames) await furnishPlace(stage, name);
  await hostedThread(stage);
  await doorsOfSpaces(stage);
  await privateThings(stage);
  await reportsAndAppeals(stage);
  await furnishRules(stage);
  await furnishBackTests(stage);
  await furnishTriage(stage);
  await furnishRecord(stage);
  await standings(stage);
  await whatIsStillUnderWay(stage);
  await furnishRuleEffects(stage);
  await furnishLegalHolds(stage);
  await furnishDesk(stage);
  await furnishPanels(stage);
  await furnishVouching(stage);
  return stage;
}

/** Everybody follows everything, whether they may or not: who is told is for the policy to say. */
async function followEverything(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  await database.query('UPDATE digest_schedule SET notices_by_mail = true');
  await database.query(
    `INSERT INTO subscription (person_id, target_kind, target_id, level, created_at)
     SELECT person.id, 'space', space.id, 'all', $1 FROM person CROSS JOIN space`,
    [clock.now()],
  );
}

function readersOf(name: PlaceName): readonly WhoName[] {
  return name === 'valley' ? ['members'] : name === 'secret' ? ['insiders'] : ['insiders'];
}

async function furnishPlace(stage: AuthorisationStage, name: PlaceName): Promise<void> {
  const { writer, author } = stage.people;
  const readers = readersOf(name);
  const cases = { inCases: true };
  const title = stage.plant(`the title of the thread in ${name}`, readers, cases);
  const text = stage.plant(`the opening post in ${name}`, readers, cases);
  const place = stage.places[name];
  const main = await stage.startThread(writer, place.id, { title, text });
  const posts = { opening: main.postId } as Record<PostName, string>;
  for (const kind of postNames.slice(1)) {
    const seenBy = kind === 'published' ? readers : kind === 'held' || kind === 'hidden' ? (['author'] as const) : [];
    const word = stage.plant(`the ${kind} post in ${name}`, seenBy, cases);
    posts[kind] = await stage.post(author, main.threadId, word, main.postId);
  }
  const heldTitle = stage.plant(`the title of the held thread in ${name}`, ['author'], cases);
  const heldText = stage.plant(`the text of the held thread in ${name}`, ['author'], cases);
  const held = await stage.startThread(author, place.id, { title: heldTitle, text: heldText });
  const furnished: Place = { ...place, threadId: main.threadId, heldThreadId: held.threadId, posts, hidingId: '' };
  stage.places[name] = furnished;
  await stage.hold(held.postId);
  await decideOnPosts(stage, name, furnished);
}

async function decideOnPosts(stage: AuthorisationStage, name: PlaceName, place: Place): Promise<void> {
  const heldCaseId = await stage.hold(place.posts.held);
  const note = stage.plant(`the note on the case in ${name}`, [], { inCases: true });
  const words = stage.plant(`the office's words on the hidden post in ${name}`, ['author', 'reporter'], {
    inCases: true,
  });
  if (name === 'valley') await report(stage, place.posts.hidden, 'hidden');
  const { caseId, decisionId } = await decideOnReported(stage, place.posts.hidden, words, note);
  place.hidingId = decisionId;
  await stage.decide({ kind: 'POST', id: place.posts.removed }, { outcome: 'REMOVE' });
  await stage.act(stage.people.author, 'withdrawPost', 'post { id }', { postId: place.posts.withdrawn });
  Object.assign(stage.ids, { [`${name}HiddenCase`]: caseId, [`${name}HeldCase`]: heldCaseId });
  await stage.settle();
}

async function decideOnReported(stage: AuthorisationStage, postId: string, reasonWords: string, note: string) {
  return stage.decide(
    { kind: 'POST', id: postId },
    { outcome: 'HIDE', reasonWords: `${act} ${reasonWords}`, reasonLanguage: 'en', sanction: { kind: 'WARNING' } },
    note,
  );
}

/** The reporter tells the moderators of a post in the valley. */
async function report(stage: AuthorisationStage, subjectId: string, what: string): Promise<void> {
  const words = stage.plant(`the words of the report on the ${what} post`, ['reporter'], { inCases: true });
  const input = { subjectKind: 'POST', subjectId, guidelineNumber: 1, words };
  const { report: filed } = await stage.act(stage.people.reporter, 'fileReport', 'report { id }', input);
  stage.ids[`${what}Report`] = filed.id;
}

async function hostedThread(stage: AuthorisationStage): Promise<void> {
  const { house, people, places } = stage;
  house.clock.advanceSeconds(3600);
  const title = stage.plant('the title of the hosted thread', ['insiders']);
  const text = stage.plant('the opening of the hosted thread', ['insiders']);
  const timetable = { opensAt: house.clock.inHours(-0.5), closesAt: house.clock.inDays(20) };
  const input = { spaceId: places.request.id, title: `${title} talk`, text: stage.text(text), timetable };
  const { thread } = await stage.act(people.lead, 'hostThread', 'thread { id }', input);
  stage.hostedThreadId = thread.id;
  await stage.settle();
}

/** One asks, one is asked in, one goes and is sent away. */
async function doorsOfSpaces(stage: AuthorisationStage): Promise<void> {
  const { people, places } = stage;
  for (const name of ['asked', 'knocker'] as const) {
    const words = stage.plant(`what ${name} wrote to the leads`, name === 'asked' ? ['asked', 'lead'] : ['lead']);
    await stage.act(people[name], 'requestToJoin', 'space { id }', { spaceId: places.request.id, words });
  }
  const invitation = { spaceId: places.invite.id, personId: people.asked.id };
  await stage.act(people.lead, 'inviteToSpace', 'space { id }', invitation);
  await stage.act(people.former, 'bookmark', 'post { id }', { postId: places.secret.posts.published });
  await stage.act(people.former, 'leaveSpace', 'space { id }', { spaceId: places.request.id });
  for (const place of [places.invite, places.secret]) {
    const input = { spaceId: place.id, personId: people.former.id };
    await stage.act(people.lead, 'removeParticipant', 'space { id }', input);
  }
  await stage.settle();
}

async function privateThings(stage: AuthorisationStage): Promise<void> {
  const { people, places } = stage;
  for (const place of [places.valley, places.secret]) {
    const postId = place.posts.published;
    await stage.act(people.participant, 'bookmark', 'post { id }', { postId });
    await stage.act(people.participant, 'markRead', 'thread { id }', { threadId: place.threadId, postId });
  }
  await stage.act(people.participant, 'react', 'post { id }', { postId: places.secret.posts.published, kind: 'AGREE' });
  const { published } = places.request.posts;
  await stage.act(people.lead, 'highlightPost', 'post { id }', { postId: published });
  await stage.act(people.participant, 'acceptGuidelines', 'viewer { id }', { version: 1 });
  const revised = stage.text(stage.words.wordFor('the published post in valley'));
  await stage.act(people.author, 'revisePost', 'outcome', { postId: places.valley.posts.published, text: revised });
  await stage.settle();
  await stage.act(people.lead, 'runThread', 'thread { id }', { threadId: places.request.threadId, pinned: true });
  const { database, clock } = stage.house;
  await database.query('UPDATE community SET locales = $1', [['en', 'es']]);
  await database.query('UPDATE person SET country = $1, home_space_id = $2', ['NZ', places.valley.id]);
  await database.query('UPDATE person SET home_space_id = $2 WHERE id = $1', [people.writer.id, stage.hollowId]);
  await database.query(
    `UPDATE space SET guideline_line = $2, countries = '{NZ}', continent = 'oceania', version = version + 1,
       last_activity_at = least(last_activity_at, $3) WHERE id = $1`,
    [places.valley.id, { en: 'Be kind.' }, clock.now()],
  );
}

async function reportsAndAppeals(stage: AuthorisationStage): Promise<void> {
  const { people, places } = stage;
  const words = stage.plant('the words of the appeal', ['author'], { inCases: true });
  const appealed = { decisionId: places.valley.hidingId, words: `I meant it as a joke. ${words}` };
  const { appeal } = await stage.act(people.author, 'fileAppeal', 'appeal { id }', appealed);
  stage.ids['appeal'] = appeal.id;
  await report(stage, places.valley.posts.published, 'published');
  stage.ids['reportedCase'] = await stage.openCaseOn(places.valley.posts.published);
  const numbered = 'SELECT number FROM moderation_case WHERE id = $1';
  const reported = await stage.house.database.one<{ number: number }>(numbered, [stage.ids['reportedCase']]);
  stage.ids['reportedCaseNumber'] = String(reported!.number);
  const kept = { name: 'Later than promised', filter: { isPastPromise: true } };
  const { viewId } = await stage.act(people.moderatorIn, 'keepQueueView', 'viewId', kept);
  stage.ids['queueView'] = viewId;
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, untilMinute: 1440 }));
  for (const name of ['moderatorIn', 'moderatorOut', 'decider'] as const)
    await stage.act(people[name], 'setDutyHours', 'rota { name }', { hours });
  await stage.settle();
}

/** What was decided about some of the viewers, and who is gone. */
async function standings(stage: AuthorisationStage): Promise<void> {
  const { people, house } = stage;
  const sanction = async (name: 'muted' | 'suspended' | 'longSuspended', kind: string, hours: number) => {
    const subject = { kind: 'PERSON', id: people[name].id } as const;
    const { decisionId } = await stage.decide(subject, { outcome: 'BREACH', sanction: { kind, hours } });
    return decisionId;
  };
  await sanction('muted', 'MUTE', 700);
  await sanction('suspended', 'SUSPENSION', 160);
  const longId = await sanction('longSuspended', 'SUSPENSION', 2000);
  const pending = await house.database.one<{ id: string }>('SELECT id FROM sanction WHERE decision_id = $1', [longId]);
  stage.ids['pendingSanction'] = pending!.id;
  await stage.settle();
  for (const name of viewerNames) await stage.ask(name, '{ viewer { id } }');
  await house.database.query(
    `UPDATE roll_period SET during = daterange(lower(during), $2::date) WHERE roll_entry_id IN (
       SELECT id FROM roll_entry WHERE person_id = $1)`,
    [people.lapsed.id, house.clock.inDays(-2)],
  );
  await stage.act(people.erased, 'closeMyAccount', 'isClosed', { confirmed: true });
}

/** What must not have settled yet: a decision that can still be undone, notices that nobody has read. */
async function whatIsStillUnderWay(stage: AuthorisationStage): Promise<void> {
  const { people, places, house } = stage;
  // Told to everybody who follows: the policy decides when the notices are read, and again when mail is written.
  for (const name of placeNames) {
    const word = stage.plant(`the last post in ${name}`, readersOf(name), { inCases: true });
    stage.ids[`${name}LastPost`] = await stage.post(people.writer, places[name].threadId, word);
    await house.database.query(
      `INSERT INTO notice (id, person_id, kind, cause_id, post_id, thread_id, space_id, created_at)
       SELECT gen_random_uuid(), person.id, 'answer', $1, $1, $2, $3, $4 FROM person
       ON CONFLICT (person_id, kind, cause_id) DO NOTHING`,
      [stage.ids[`${name}LastPost`], places[name].threadId, places[name].id, house.clock.now()],
    );
  }
  await house.database.query(
    `INSERT INTO mail (id, kind, person_id, cause, params, state, due_at, created_at)
     SELECT gen_random_uuid(), 'notice', person_id, 'planted ' || id, jsonb_build_object('noticeId', id), 'due', $1, $1
     FROM notice WHERE kind = 'answer' AND read_at IS NULL ON CONFLICT DO NOTHING`,
    [house.clock.now()],
  );
  const subject = { kind: 'POST', id: places.secret.posts.published } as const;
  const { caseId, decisionId } = await stage.decide(subject, { outcome: 'NO_BREACH' });
  await stage.act(people.participant, 'markNoticesRead', 'unreadCount', { threadId: places.valley.threadId });
  Object.assign(stage.ids, { freshDecision: decisionId, freshCase: caseId });
  await grantedOffice(stage);
  const session = await house.database.one<{ id: string }>('SELECT id FROM session WHERE person_id = $1', [
    people.participant.id,
  ]);
  stage.ids['participantSession'] = session!.id;
}

async function grantedOffice(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  stage.ids['office'] = newId(clock);
  await database.query(
    `INSERT INTO office (id, person_id, kind, space_id, from_at) VALUES ($1, $2, 'coordinator', $3, $4)`,
    [stage.ids['office'], stage.people.writer.id, stage.hillsId, clock.now()],
  );
}
