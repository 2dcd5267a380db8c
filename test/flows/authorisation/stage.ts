import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { SetPostVisibility } from '../../../forum/discussion/set-post-visibility.js';
import { ScreeningCases } from '../../../moderation/cases/screening-cases.js';
import { newId, randomId } from '../../../platform/ids/ids.js';
import { Log } from '../../../platform/log/log.js';
import { type Answer, type TestHouse, openTestHouse } from '../../harness/house.js';
import type { TestPerson } from '../../harness/house-builders.js';
import { PlantedWords } from './planted-words.js';
import { type ViewerName, type WhoName, viewerNames } from './viewers.js';

export const placeNames = ['valley', 'request', 'invite', 'secret'] as const;
export type PlaceName = (typeof placeNames)[number];
export const postNames = ['opening', 'published', 'held', 'hidden', 'removed', 'withdrawn'] as const;
export type PostName = (typeof postNames)[number];

export interface Place {
  id: string;
  slug: string;
  threadId: string;
  /** Its opening post is held: only its author knows of it. */
  heldThreadId: string;
  posts: Record<PostName, string>;
  /** The decision that hides the hidden post. */
  hidingId: string;
}

/** A small community with something in every corner, and one person for each viewer. */
export class AuthorisationStage {
  readonly words = new PlantedWords();
  readonly people = {} as Record<ViewerName | 'writer' | 'knocker' | 'longSuspended', TestPerson>;
  readonly places = {} as Record<PlaceName, Place>;
  hillsId = '';
  /** A region that became secret: whose home it is does not say its name. */
  hollowId = '';
  hostedThreadId = '';
  /** Ids by what they are, for the inputs of rows. */
  readonly ids: Record<string, string> = {};
  private textCount = 0;

  constructor(readonly house: TestHouse) {}

  get schema(): GraphQLSchema {
    return this.house.get(GraphQLSchemaHost).schema;
  }

  /** Runs an operation as one of the viewers. */
  ask(viewer: ViewerName, document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.house.graphql(viewer === 'nobody' ? null : this.people[viewer], document, variables);
  }

  /** A mutation that has to work; gives its payload. */
  async act(person: TestPerson, field: string, selection: string, input: Record<string, unknown>) {
    const type = this.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
    const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} } }`;
    const { data, errors } = await this.house.graphql(person, document, { input });
    if (errors) throw new Error(`${field} as ${person.name}: ${JSON.stringify(errors)}`);
    return data[field];
  }

  /** A planted word between others, no two texts alike; an hour later, so that nobody floods. */
  text(word: string): string {
    const from = this.textCount++ * 5;
    const pick = (offset: number) => vocabulary[(from + offset * 3) % vocabulary.length]!;
    return `${word} ${Array.from({ length: 9 }, (_, index) => pick(index)).join(' ')}.`;
  }

  /** Submits, screens and tells a post. */
  async post(person: TestPerson, threadId: string, word: string, answersPostId?: string): Promise<string> {
    this.house.clock.advanceSeconds(3600);
    const input = { threadId, text: this.text(word), answersPostId };
    const made = await this.act(person, 'submitPost', 'outcome post { id }', input);
    if (made.outcome !== 'PUBLISHED') throw new Error(`a text of the stage was ${made.outcome}`);
    await this.house.drain();
    return made.post.id;
  }

  async startThread(person: TestPerson, spaceId: string, words: { title: string; text: string }) {
    this.house.clock.advanceSeconds(3600);
    const input = { spaceId, title: `${words.title} talk`, text: this.text(words.text) };
    const made = await this.act(person, 'startThread', 'outcome post { id } thread { id }', input);
    if (made.outcome !== 'PUBLISHED') throw new Error(`a thread of the stage was ${made.outcome}`);
    await this.house.drain();
    return { threadId: made.thread.id as string, postId: made.post.id as string };
  }

  /** What screening does when a rule holds a post. */
  async hold(postId: string): Promise<string> {
    const { database, clock } = this.house;
    return database.transaction(async (tx) => {
      const { id: screeningId } = (await tx.one<{ id: string }>(
        `INSERT INTO screening (id, post_id, revision_id, phase, outcome, rule_versions, facts, results, screened_at)
         SELECT $1, id, latest_revision_id, 'full', 'hold', '{}', '{}', '[]', $3 FROM post WHERE id = $2
         ON CONFLICT (revision_id, phase) DO UPDATE SET outcome = 'hold' RETURNING id`,
        [randomId(), postId, clock.now()],
      ))!;
      const cause = { postId, kind: 'rule', effect: 'held', screeningId } as const;
      await this.house.get(SetPostVisibility).addCause(tx, cause);
      const found = { postId, screeningId, severity: 2, because: 'rule' } as const;
      return (await this.house.get(ScreeningCases).openCaseForScreening(tx, found)).caseId;
    });
  }

  /** A moderator takes the case on something and decides it. What is said in closed spaces, somebody there reports. */
  async decide(
    subject: { kind: 'POST' | 'PERSON'; id: string },
    decision: Record<string, unknown>,
    note?: string,
  ): Promise<{ caseId: string; decisionId: string }> {
    const { decider, writer } = this.people;
    const about = { subjectKind: subject.kind, subjectId: subject.id };
    if (subject.kind === 'POST')
      await this.act(writer, 'fileReport', 'report { id }', { ...about, guidelineNumber: 1 });
    else await this.act(decider, 'openCase', 'case { id }', about);
    const caseId = await this.openCaseOn(subject.id);
    let claimed = await this.act(decider, 'claimCase', 'case { version }', { caseId });
    if (note) claimed = await this.act(decider, 'noteOnCase', 'case { version }', { caseId, words: note });
    const input = { caseId, version: claimed.case.version, guidelineNumber: 1, ...decision };
    const { decisionId } = await this.act(decider, 'decideCase', 'decisionId', input);
    return { caseId, decisionId };
  }

  async openCaseOn(subjectId: string): Promise<string> {
    const row = await this.house.database.one<{ id: string }>(
      `SELECT id FROM moderation_case WHERE subject_id = $1 AND state IN ('open', 'claimed')`,
      [subjectId],
    );
    return row!.id;
  }

  /** An hour passes and everything due is done: people are told, decisions stand. */
  async settle(): Promise<void> {
    this.house.clock.advanceSeconds(3600);
    await this.house.drain();
  }

  plant(what: string, seenBy: readonly WhoName[], options?: { inCases?: boolean }): string {
    return this.words.plant(what, seenBy, options);
  }
}

/** The stage before anything is written: people, regions and closed spaces. */
export async function openEmptyStage(log?: (line: string) => void): Promise<AuthorisationStage> {
  const house = await openTestHouse({ at: '2026-11-02T12:00:00Z' });
  if (log) logTo(house, log);
  const stage = new AuthorisationStage(house);
  const valleyId = await space(stage, 'valley', 'open', 'region', []);
  stage.hillsId = await space(stage, 'hills', 'open', 'region', []);
  stage.hollowId = await space(stage, 'hollow', 'secret', 'region', []);
  stage.places.valley = { id: valleyId, slug: 'valley' } as Place;
  for (const mode of ['request', 'invite', 'secret'] as const) {
    const slug =
      mode === 'secret' ? stage.plant('the slug of the secret space', ['insiders'], { inCases: true }) : mode;
    stage.places[mode] = { id: await space(stage, slug, mode, 'campaign', [valleyId]), slug } as Place;
  }
  await addPeople(stage);
  return stage;
}

/** The house keeps silent; its lines go to whoever listens, as they would be written. */
function logTo(house: TestHouse, log: (line: string) => void): void {
  const spoken = new Log({ level: 'trace', destination: { write: log } });
  Object.assign(house.platform.log, { logger: (spoken as unknown as { logger: unknown }).logger });
}

async function space(
  stage: AuthorisationStage,
  slug: string,
  mode: 'open' | 'request' | 'invite' | 'secret',
  kind: 'region' | 'campaign',
  above: string[],
): Promise<string> {
  const id = newId(stage.house.clock);
  const isSecret = mode === 'secret';
  const known = slug === 'hollow' ? [] : isSecret ? (['insiders'] as const) : (['members'] as const);
  // The name of a secret space stands beside a case; its purpose nowhere.
  const name = {
    en: `Space ${stage.plant(`the name of ${slug === 'hollow' ? 'a secret region' : isSecret ? 'the secret space' : slug}`, known, { inCases: isSecret })}`,
  };
  const purpose = {
    en: `For ${stage.plant(`the purpose of ${slug === 'hollow' ? 'a secret region' : isSecret ? 'the secret space' : slug}`, known)}`,
  };
  await stage.house.database.query(
    `INSERT INTO space (id, slug, kind, mode, line, parent_id, name, purpose, last_activity_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [id, slug, kind, mode, [...above, id], above[0] ?? null, name, purpose, stage.house.clock.now()],
  );
  return id;
}

/** Whose name may be met by whom; the others have spoken or stand in lists. */
const hiddenNames: Partial<Record<ViewerName, readonly WhoName[]>> = {
  outsider: ['outsider'],
  // Reporters are numbers, in every case.
  reporter: ['reporter'],
  // Moderators sign as the office.
  decider: ['moderators', 'admin'],
  secretary: ['secretary', 'admin'],
  moderatorOut: ['moderators', 'admin'],
};

async function addPeople(stage: AuthorisationStage): Promise<void> {
  const { house, people } = stage;
  const closed = [stage.places.request.id, stage.places.invite.id, stage.places.secret.id];
  const facts: Partial<Record<keyof typeof people, { in?: string[]; leads?: string[] }>> = {
    participant: { in: closed },
    former: { in: closed },
    lead: { leads: closed },
    muted: { in: closed },
    suspended: { in: closed },
    lapsed: { in: closed },
    author: { in: [...closed, stage.places.valley.id] },
    writer: { leads: [...closed, stage.places.valley.id] },
  };
  for (const name of [...viewerNames, 'writer', 'knocker', 'longSuspended'] as const) {
    if (name === 'nobody') continue;
    const seenBy = hiddenNames[name as ViewerName];
    const shown = seenBy ? stage.plant(`the name of ${name}`, seenBy) : name;
    people[name] = await house.people.member(`P ${shown}`, facts[name] ?? {});
    await plantBehind(stage, name as ViewerName);
  }
  const { valley } = stage.places;
  await house.people.office(people.coordinator.id, 'coordinator', valley.id);
  await house.people.office(people.moderatorIn.id, 'moderator', valley.id);
  await house.people.office(people.moderatorOut.id, 'moderator', stage.hillsId);
  await house.people.office(people.decider.id, 'moderator');
  await house.people.office(people.secretary.id, 'secretary');
  await house.people.office(people.admin.id, 'admin');
}

/** A person's address, their name on the roll and what they keep to themselves. */
async function plantBehind(stage: AuthorisationStage, name: ViewerName): Promise<void> {
  const { id } = stage.people[name];
  const isViewer = viewerNames.includes(name);
  const own = isViewer ? [name] : [];
  const email = `${stage.plant(`the address of ${name}`, own)}@example.org`;
  await stage.house.database.query('UPDATE account SET email = $2, email_is_own = true WHERE person_id = $1', [
    id,
    email,
  ]);
  await stage.house.database.query('UPDATE roll_entry SET name = $2, email = $3 WHERE person_id = $1', [
    id,
    `R ${stage.plant(`the roll name of ${name}`, own)}`,
    `${stage.plant(`the roll address of ${name}`, own)}@example.org`,
  ]);
  await stage.house.database.query('UPDATE person SET introduction = $2 WHERE id = $1', [
    id,
    stage.plant(`the introduction of ${name}`, own),
  ]);
  stage.people[name] = { ...stage.people[name], email };
}

const vocabulary = `river bread lantern market harbour ticket window garden pencil bicycle station bakery orchard violin
  carpet kettle summer ladder button castle pepper mirror saddle cotton basket candle engine forest hammer island jacket
  lemon museum needle orange parcel quarry ribbon singer tunnel umbrella village walnut yellow bridge copper dinner
  feather glacier honey insect journey kitchen letter meadow number office picture`.split(/\s+/);
