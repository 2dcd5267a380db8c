import { Evaluation, NotKnown } from '../rules/evaluation.js';
import type { FactLayouts } from '../screening/packed-facts.js';
import type { FactDefinition, FactValue } from '../signals/fact-catalogue.js';
import type { HistoryQuestion } from '../signals/history.js';
import type { RequiredLetters } from '../signals/required-letters.js';
import { PostSignals } from '../signals/post-signals.js';
import type { ScreenedPost } from '../signals/post.js';
import type { WordMatcher, WordMatches } from '../signals/word-matcher.js';
import type { FactSource, UnjudgedReason } from './back-test.js';
import type { ReplayedRevision, RevisionWords } from './revisions-to-replay.store.js';

/** The rule asks for the words, and they have not been read: read them and judge again. */
export class WordsNeeded extends NotKnown {}

/** What counts posts and copies anew; undefined for a text of which no likeness was kept. */
export interface Recount {
  answer(revisionId: string, question: HistoryQuestion): number | undefined;
}

/** What finds words and letters in a text: made once for a rule. */
export interface TextFinders {
  matcher: WordMatcher;
  letters: RequiredLetters;
}

interface Replay {
  revision: ReplayedRevision;
  /** Undefined until they are needed. */
  words: RevisionWords | undefined;
  finders: TextFinders;
  layouts: FactLayouts;
  questions: ReadonlyMap<string, HistoryQuestion>;
  recount: Recount;
}

/** Facts that screenings kept before every fact was kept. */
const keptAlways = new Set(
  ['daysSinceJoining', 'hoursSinceJoining', 'posts', 'confirmedPosts', 'standing', 'sanctions', 'office']
    .concat('reportsUpheld', 'reportsRejected')
    .map((name) => `author.${name}`)
    .concat(['isHosted', 'isSlow', 'ageHours', 'repliesPerHour'].map((name) => `thread.${name}`)),
);

/**
 * A text of the past being judged: each fact as the screening kept it, or read anew from the words, or counted anew from
 * the posts before it. Throws `NotKnown` for what is nowhere to be had, with the reason as its message.
 */
export class ReplayEvaluation extends Evaluation {
  /** Where each fact that was asked for came from. */
  readonly sources = new Map<string, FactSource>();
  private readonly values: readonly (FactValue | null)[] | undefined;
  private readonly places: ReadonlyMap<string, number> | undefined;

  constructor(private readonly replay: Replay) {
    const post = replayedPost(replay);
    super(new PostSignals(post), new WordsFound(replay.finders.matcher, post), replay.finders.letters, undefined);
    const { facts } = replay.revision;
    this.places = replay.layouts.placesOf(facts ?? {});
    this.values = this.places && facts?.values ? (JSON.parse(facts.values) as (FactValue | null)[]) : undefined;
  }

  override read(definition: FactDefinition): FactValue | undefined {
    const { name, group } = definition;
    const place = this.values && this.places!.get(name);
    if (place !== undefined) return this.from(name, 'stored', this.values![place] ?? undefined);
    if (wordGroups.has(group)) return this.from(name, 'reread', definition.read(this.signals));
    const { facts } = this.replay.revision;
    const isOfRow = group === 'space' || name === 'thread.isAnswer';
    if (!isOfRow && !facts) return unknown('unscreened');
    if (!isOfRow && !keptAlways.has(name)) return unknown('older');
    return this.from(name, 'stored', definition.read(this.signals));
  }

  override answer(name: string): number {
    const { revision, questions, recount } = this.replay;
    const kept = revision.facts?.history?.[name];
    const { fact } = questions.get(name)!;
    if (kept !== undefined) return this.from(fact, 'stored', kept);
    const counted = recount.answer(revision.revisionId, questions.get(name)!);
    return counted === undefined ? unknown('unscreened') : this.from(fact, 'recounted', counted);
  }

  private from<T>(name: string, source: FactSource, value: T): T {
    this.sources.set(name, source);
    return value;
  }
}

const wordGroups: ReadonlySet<string> = new Set(['text', 'links', 'details', 'attachments', 'edit']);

function unknown(reason: UnjudgedReason): never {
  throw new NotKnown(reason);
}

/** The post as it stood; its words are asked for only where the rule asks. */
function replayedPost({ revision, words }: Replay): ScreenedPost {
  const { facts, createdAt, space } = revision;
  const read = (of: (words: RevisionWords) => string | null): string | null => {
    if (revision.isPurged) return unknown('purged');
    if (!words) throw new WordsNeeded();
    return of(words);
  };
  return {
    id: revision.postId,
    get text() {
      return read(({ text }) => text)!;
    },
    get previousText() {
      return revision.isEdit ? read(({ previousText }) => previousText) : null;
    },
    createdAt,
    author: facts?.author
      ? { ...facts.author, joinedAt: new Date(facts.author.joinedAt) }
      : { id: revision.authorId, joinedAt: createdAt, postCount: 0 },
    space: {
      id: revision.spaceId,
      kind: space.kind,
      access: space.access,
      ageDays: Math.max(0, (createdAt.getTime() - new Date(space.createdAt).getTime()) / 86_400_000),
    },
    threadId: revision.threadId,
    inReplyTo: revision.answersPostId,
    language: revision.language,
    ...(facts?.thread && { thread: facts.thread }),
  };
}

/** Looks for the words of lists when the first of them is asked for. */
class WordsFound implements WordMatches {
  private found: WordMatches | undefined;

  constructor(
    private readonly matcher: WordMatcher,
    private readonly post: ScreenedPost,
  ) {}

  get byList(): WordMatches['byList'] {
    return this.all.byList;
  }

  private get all(): WordMatches {
    return (this.found ??= this.matcher.find(this.post.text));
  }
}
