import { historyFacts, type HistoryFact } from './history.js';
import type { PostSignals } from './post-signals.js';

/** *before*: known in the request, from text and author alone. *after*: needs history, reports or the triage model. */
export type Phase = 'before' | 'after';
export type FactValue = number | string | boolean;
export type FactGroup =
  | 'text'
  | 'links'
  | 'details'
  | 'attachments'
  | 'likeness'
  | 'rhythm'
  | 'author'
  | 'space'
  | 'thread'
  | 'edit'
  | 'report'
  | 'triage';

/** A fact that rules may ask for. */
export interface FactDefinition {
  name: string;
  group: FactGroup;
  phase: Phase;
  /** share: a number from 0 to 1. */
  kind: 'number' | 'share' | 'text' | 'truth';
  /** Asked over a time before the post ("within"). */
  isWindowed: boolean;
  /** For the reference page: what it is, in one line. */
  meaning: string;
  /** Reads it from one post's signals; undefined where it is not known. Windowed facts are read from history's answers. */
  read: (signals: PostSignals) => FactValue | undefined;
}

type Reader = FactDefinition['read'];

const fact = (
  name: string,
  kind: FactDefinition['kind'],
  meaning: string,
  read: Reader,
  phase: Phase = 'before',
): FactDefinition => ({
  name,
  group: name.split('.')[0] as FactGroup,
  phase,
  kind,
  isWindowed: false,
  meaning,
  read,
});

const windowed = (name: HistoryFact, meaning: string): FactDefinition => ({
  ...fact(name, 'number', meaning, () => undefined, 'after'),
  isWindowed: true,
});

const day = 86_400_000;
const hour = 3_600_000;
const floor = (value: number): number => Math.max(0, Math.floor(value));

/** Every fact, in the order of the reference page. */
export const factCatalogue: readonly FactDefinition[] = [
  fact('text.length', 'number', 'characters, without marks that draw nothing', ({ shape }) => shape.length),
  fact('text.words', 'number', 'words', ({ shape }) => shape.words),
  fact('text.lines', 'number', 'lines', ({ shape }) => shape.lines),
  fact('text.letters', 'number', 'letters', ({ shape }) => shape.letters),
  fact(
    'text.capitals',
    'share',
    'share of capitals among the letters that have a capital',
    ({ shape }) => shape.capitals,
  ),
  fact(
    'text.capitalWords',
    'number',
    'words of four letters or more written in capitals',
    ({ shape }) => shape.capitalWords,
  ),
  fact('text.emoji', 'number', 'emoji', ({ shape }) => shape.emoji),
  fact('text.emojiShare', 'share', 'share of emoji among all that is no space', ({ shape }) => shape.emojiShare),
  fact('text.exclamations', 'number', 'exclamation marks', ({ shape }) => shape.exclamations),
  fact('text.longestRepeat', 'number', 'the longest row of one letter or sign', ({ shape }) => shape.longestRepeat),
  fact(
    'text.repeatedLetters',
    'share',
    'share of letters that repeat the one before for the third time or more',
    ({ shape }) => shape.repeatedLetters,
  ),
  fact(
    'text.repeatedWords',
    'share',
    'share of words that stood in the text before',
    ({ shape }) => shape.repeatedWords,
  ),
  fact('text.scripts', 'number', 'alphabets used', ({ shape }) => shape.scripts),
  fact(
    'text.mixedWords',
    'number',
    'words that mix Latin letters with look-alikes of another alphabet',
    ({ shape }) => shape.mixedWords,
  ),
  fact(
    'text.invisible',
    'number',
    'marks that draw nothing (zero-width, soft hyphens, direction marks)',
    ({ shape }) => shape.invisible,
  ),
  fact('text.mentions', 'number', 'members mentioned', ({ shape }) => shape.mentions),
  fact(
    'text.language',
    'text',
    'language of the text as a tag ("en"), where it is known',
    ({ post }) => post.language ?? undefined,
  ),
  fact('links.count', 'number', 'links', ({ links }) => links.length),
  fact(
    'links.domains',
    'number',
    'different sites linked to',
    ({ links }) => new Set(links.map((link) => link.domain)).size,
  ),
  fact(
    'links.shorteners',
    'number',
    'links through services that hide where they lead',
    ({ links }) => links.filter((link) => link.isShortener).length,
  ),
  fact(
    'links.rawAddresses',
    'number',
    'links to a number (IP address) instead of a name',
    ({ links }) => links.filter((link) => link.isRawAddress).length,
  ),
  fact(
    'links.lookAlikes',
    'number',
    'links to a site made to be taken for a well-known one',
    ({ links }) => links.filter((link) => link.looksLike).length,
  ),
  fact(
    'links.mismatched',
    'number',
    'links whose text names another site than they lead to',
    ({ links }) => links.filter((link) => link.isMismatched).length,
  ),
  fact('links.textBeside', 'number', 'words beside the links', ({ wordsBesideLinks }) => wordsBesideLinks),
  fact(
    'details.phones',
    'number',
    'phone numbers',
    ({ details }) => details.filter(({ kind }) => kind === 'phone').length,
  ),
  fact(
    'details.emails',
    'number',
    'e-mail addresses',
    ({ details }) => details.filter(({ kind }) => kind === 'email').length,
  ),
  fact(
    'details.wallets',
    'number',
    'addresses to send cryptocurrency to',
    ({ details }) => details.filter(({ kind }) => kind === 'wallet').length,
  ),
  fact(
    'details.addresses',
    'number',
    'street addresses',
    ({ details }) => details.filter(({ kind }) => kind === 'address').length,
  ),
  fact(
    'details.documents',
    'number',
    'bank accounts and document numbers',
    ({ details }) => details.filter(({ kind }) => kind === 'document').length,
  ),
  fact(
    'details.ofOthers',
    'number',
    'phone numbers and addresses that the words around them call somebody else’s',
    ({ details }) => details.filter(({ isOfAnother, kind }) => isOfAnother && kind !== 'wallet').length,
  ),
  fact('attachments.count', 'number', 'attachments', ({ post }) => post.attachments?.length ?? 0),
  windowed('likeness.ownCopies', 'earlier posts by the same author with the same text'),
  windowed('likeness.othersCopies', 'earlier posts by others with the same text'),
  windowed('likeness.copyingAuthors', 'others who posted the same text'),
  windowed('likeness.spaces', 'spaces the same text has been posted in, this one counted'),
  windowed('rhythm.posts', 'posts by the author, this one counted'),
  windowed('rhythm.mentions', 'mentions by the author, this post’s counted'),
  windowed('rhythm.links', 'links by the author, this post’s counted'),
  windowed('rhythm.threads', 'threads the author wrote in, this one counted'),
  windowed('rhythm.spaces', 'spaces the author wrote in, this one counted'),
  windowed('rhythm.reactions', 'reactions the author gave'),
  windowed('rhythm.reports', 'reports the author filed'),
  fact('author.daysSinceJoining', 'number', 'whole days since the author joined', ({ post }) =>
    floor((post.createdAt.getTime() - post.author.joinedAt.getTime()) / day),
  ),
  fact('author.hoursSinceJoining', 'number', 'whole hours since the author joined', ({ post }) =>
    floor((post.createdAt.getTime() - post.author.joinedAt.getTime()) / hour),
  ),
  fact('author.posts', 'number', 'posts the author published before this one', ({ post }) => post.author.postCount),
  fact(
    'author.confirmedPosts',
    'number',
    'posts of the author that moderators let stand',
    ({ post }) => post.author.confirmedPostCount,
  ),
  fact(
    'author.standing',
    'text',
    '"good", or the sanction in force: "warned", "slowed", "muted", "suspended"',
    ({ post }) => post.author.standing ?? 'good',
  ),
  fact('author.sanctions', 'number', 'sanctions the author has had', ({ post }) => post.author.sanctionCount ?? 0),
  fact(
    'author.reportsUpheld',
    'number',
    'reports by the author that were upheld',
    ({ post }) => post.author.reportsUpheldCount ?? 0,
  ),
  fact(
    'author.reportsRejected',
    'number',
    'reports by the author that were rejected',
    ({ post }) => post.author.reportsRejectedCount ?? 0,
  ),
  fact(
    'author.office',
    'text',
    '"none", "moderator", "coordinator", "secretary" or "admin"',
    ({ post }) => post.author.office ?? 'none',
  ),
  fact(
    'author.isVouchedFor',
    'truth',
    'whether a coordinator vouches for the author',
    ({ post }) => post.author.isVouchedFor ?? false,
  ),
  fact('author.region', 'text', 'the author’s home region', ({ post }) => post.author.region ?? undefined),
  fact('space.id', 'text', 'the space', ({ post }) => post.space.id),
  fact(
    'space.kind',
    'text',
    '"commons", "region", "campaign", "working_group" or "council"',
    ({ post }) => post.space.kind,
  ),
  fact('space.access', 'text', '"open", "request", "invite" or "secret"', ({ post }) => post.space.access),
  fact('space.ageDays', 'number', 'whole days since the space was opened', ({ post }) => post.space.ageDays),
  fact('thread.isAnswer', 'truth', 'whether the post answers another one', ({ post }) => post.inReplyTo != null),
  fact('thread.isHosted', 'truth', 'whether the thread is hosted', ({ post }) => post.thread?.isHosted ?? false),
  fact('thread.isSlow', 'truth', 'whether the thread is in slow mode', ({ post }) => post.thread?.isSlow ?? false),
  fact('thread.ageHours', 'number', 'whole hours since the thread was started', ({ post }) => post.thread?.ageHours),
  fact(
    'thread.repliesPerHour',
    'number',
    'answers in the thread in the last hour',
    ({ post }) => post.thread?.repliesPerHour,
  ),
  fact(
    'thread.reportsPerHour',
    'number',
    'reports about posts of the thread in the last hour',
    ({ post }) => post.thread?.reportsPerHour,
    'after',
  ),
  fact('edit.isEdit', 'truth', 'whether this is a later revision', ({ post }) => post.previousText != null),
  fact('edit.linksAdded', 'number', 'links that the earlier revision did not have', ({ linksAdded }) => linksAdded),
  fact('report.count', 'number', 'reports about the post', ({ post }) => post.reports?.count ?? 0, 'after'),
  fact(
    'report.weight',
    'number',
    'reports about the post, weighed by the reporters’ record',
    ({ post }) => post.reports?.weight ?? 0,
    'after',
  ),
  fact(
    'report.guidelines',
    'number',
    'different guidelines that the reports cite',
    ({ post }) => post.reports?.guidelines ?? 0,
    'after',
  ),
  fact(
    'triage.score',
    'share',
    'what the triage model thinks, where there is one',
    ({ post }) => post.triageScore ?? undefined,
    'after',
  ),
];

const byName = new Map(factCatalogue.map((definition) => [definition.name, definition]));

/** The definition of a fact, or undefined for a name that is none. */
export const findFact = (name: string): FactDefinition | undefined => byName.get(name);

export const isHistoryFact = (name: string): name is HistoryFact => (historyFacts as readonly string[]).includes(name);
