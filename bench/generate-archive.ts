import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { ArchiveLine } from '../cli/archive/archive-line.js';
import { ArchiveWriter, checkedLine, idOf } from './archive-writer.js';
import { type ForumSize, type PlannedThread, planBegin, planForum } from './forum-plan.js';
import { type ForumShape, quantile, readShape, SeededChance } from './shape.js';

/** The words that posts are made of, by language. */
type Words = Readonly<Record<'en' | 'zh', readonly string[]>>;

const longestPost = 20_000;

/** The lines of a community of this size, in the order of an archive. Only the plan is in memory, never the texts. */
export function* generateArchive(shape: ForumShape, words: Words, size: ForumSize): Generator<ArchiveLine> {
  const threads = planForum(shape, size).map((plan) => ({ plan, id: idOf(`thread ${plan.number}`, timeOf(plan, 0)) }));
  threads.sort((a, b) => (a.id < b.id ? -1 : 1));
  const spaces = Array.from({ length: size.spaces }, (_, index) => spaceFields(index));
  const persons = Array.from({ length: size.members }, (_, index) => personFields(index, size));
  const places = participations(threads, { spaces, persons });
  for (const space of spaces.toSorted((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1))) {
    const { depth: _, ...fields } = space;
    yield checkedLine(fields);
  }
  for (const person of persons.toSorted((a, b) => (a.id < b.id ? -1 : 1))) yield checkedLine(person);
  for (const place of places) yield checkedLine(place);
  for (const { plan, id } of threads) yield threadLine(plan, id, { spaces, persons, words });
  const chance = new SeededChance(size.seed + 1);
  for (const { plan, id } of threads) {
    for (let index = 0; index < plan.authors.length; index++) {
      yield postLine(plan, index, { threadId: id, persons, shape, words, chance });
    }
  }
}

const places = [
  ...[
    'Asunción',
    'Auckland',
    'Bengaluru',
    'Cardiff',
    'Dakar',
    'Gdańsk',
    'Halifax',
    'Izmir',
    'Kyoto',
    'Lima',
    'Nairobi',
  ],
  ...['Oslo', 'Perth', 'Quito', 'Riga', 'Santiago', 'Tbilisi', 'Utrecht', 'Vancouver', 'Winnipeg', 'Yerevan', 'Zagreb'],
];
const causes = ['Votes abroad', 'Clean water', 'Night trains', 'Fair rents', 'Open schools', 'Quiet skies'];
const accessModes = ['open', 'open', 'open', 'request', 'open', 'invite', 'secret'] as const;

function spaceFields(index: number) {
  const isCommons = index === 0;
  const isRegion = !isCommons && index % 3 !== 0;
  const names = isRegion ? places : causes;
  const round = Math.floor(index / names.length);
  const name = isCommons ? 'Everybody' : `${names[index % names.length]}${round > 0 ? ` ${round + 1}` : ''}`;
  const at = new Date(planBegin + index * 60_000);
  return {
    ...{ kind: 'space', id: idOf(`space ${index}`, at), slug: `generated-${index}` },
    type: isCommons ? 'commons' : isRegion ? 'region' : 'campaign',
    access: isCommons ? 'open' : accessModes[index % accessModes.length],
    ...{ name: { en: name }, createdAt: at, depth: 1 },
  };
}

const givenNames = [
  ...['Aiko', 'Amara', 'Anders', 'Bruna', 'Carys', 'Davit', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kiri'],
  ...[
    'Lucía',
    'Mateo',
    'Nadia',
    'Oskar',
    'Priya',
    'Quinn',
    'Rosa',
    'Samir',
    'Tomas',
    'Ursula',
    'Vera',
    'Wanjiru',
    'Yusuf',
  ],
];
const familyNames = [
  ...[
    'Abebe',
    'Berg',
    'Castillo',
    'Duarte',
    'Evans',
    'Fischer',
    'Gupta',
    'Hansen',
    'Ito',
    'Jansen',
    'Kowalska',
    'Lopes',
  ],
  ...[
    'Moreau',
    'Ndiaye',
    'Okafor',
    'Petrov',
    'Quispe',
    'Rossi',
    'Silva',
    'Tanaka',
    'Umarov',
    'Varga',
    'Williams',
    'Zhou',
  ],
];

function personFields(index: number, { members }: ForumSize) {
  // The busiest were there first.
  const at = new Date(planBegin - 86_400_000 + Math.floor((index / members) * 3_600_000));
  const name = `${givenNames[index % givenNames.length]} ${familyNames[Math.floor(index / givenNames.length) % familyNames.length]}`;
  return { kind: 'person', id: idOf(`person ${index}`, at), displayName: name, joinedAt: at, createdAt: at };
}

interface Cast {
  readonly spaces: readonly { readonly id: string }[];
  readonly persons: readonly { readonly id: string }[];
}

/** Everybody is in the commons and in each space where they write. */
function participations(threads: readonly { plan: PlannedThread }[], { spaces, persons }: Cast) {
  const places = new Set<number>(persons.keys());
  for (const { plan } of threads) for (const author of plan.authors) places.add(plan.space * persons.length + author);
  const since = new Date(planBegin);
  return [...places]
    .map((place) => ({
      kind: 'participation',
      spaceId: spaces[Math.floor(place / persons.length)]!.id,
      personId: persons[place % persons.length]!.id,
      since,
    }))
    .sort((a, b) => (`${a.spaceId} ${a.personId}` < `${b.spaceId} ${b.personId}` ? -1 : 1));
}

function threadLine(plan: PlannedThread, id: string, { spaces, persons, words }: Cast & { words: Words }): ArchiveLine {
  const language = languageOf(plan, words);
  const statement = words[language][(plan.number * 7) % words[language].length]!;
  return checkedLine({
    ...{ kind: 'thread', id, spaceId: spaces[plan.space]!.id, authorId: persons[plan.authors[0]!]!.id },
    ...{ title: [...statement].slice(0, 90).join(''), language, createdAt: timeOf(plan, 0) },
  });
}

interface PostMaterial {
  readonly threadId: string;
  readonly persons: Cast['persons'];
  readonly shape: ForumShape;
  readonly words: Words;
  readonly chance: SeededChance;
}

function postLine(plan: PlannedThread, index: number, material: PostMaterial): ArchiveLine {
  const { threadId, persons, shape, words, chance } = material;
  const at = timeOf(plan, index);
  const answers = plan.answers[index]!;
  const language = languageOf(plan, words);
  const length = Math.min(longestPost, quantile(shape.charactersPerPost, chance.next()));
  return checkedLine({
    ...{ kind: 'post', id: postIdOf(plan, index), threadId, authorId: persons[plan.authors[index]!]!.id },
    answersPostId: answers === -1 ? null : postIdOf(plan, answers),
    ...{ isOpening: index === 0, createdAt: at },
    revisions: [
      { id: idOf(`revision ${plan.number} ${index}`, at), source: textOf(length, words[language], chance), language },
    ],
  });
}

/** Statements one after the other, some to a paragraph, of about this length. */
function textOf(length: number, statements: readonly string[], chance: SeededChance): string {
  let text = chance.oneOf(statements);
  while (text.length < length) {
    const next = `${chance.next() < 0.25 ? '\n\n' : ' '}${chance.oneOf(statements)}`;
    if (text.length + next.length > longestPost) break;
    text += next;
  }
  return text;
}

/** One thread in sixteen is in Chinese, if there are words for it. */
function languageOf(plan: PlannedThread, words: Words): 'en' | 'zh' {
  return plan.number % 16 === 15 && words.zh.length > 0 ? 'zh' : 'en';
}

function timeOf(plan: PlannedThread, index: number): Date {
  return new Date(plan.times[index]!);
}

function postIdOf(plan: PlannedThread, index: number): string {
  return idOf(`post ${plan.number} ${index}`, timeOf(plan, index));
}

/** The statements of the shared data, by language. */
export async function readWords(file: string): Promise<Words> {
  const texts = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);
  return { en: texts.filter((text) => !isChinese(text)), zh: texts.filter(isChinese) };
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('must be a whole number of 1 or more.');
  return Number(text);
}

if (import.meta.main) {
  const program = new Command('generate-archive')
    .argument('<folder>', 'the folder with forum-shape.json and statements.jsonl')
    .argument('<file>', 'the archive to write')
    .option('--spaces <count>', 'spaces', count, 12)
    .option('--members <count>', 'members', count, 3500)
    .option('--threads <count>', 'threads', count, 5000)
    .option('--posts <count>', 'posts, at least as many as threads', count, 100_000)
    .option('--seed <number>', 'the same seed gives the same file', count, 1)
    .parse();
  const [folder, file] = program.args as [string, string];
  const size = program.opts<ForumSize>();
  if (size.posts < size.threads) program.error('There must be at least as many posts as threads.', { exitCode: 2 });
  const shape = await readShape(join(folder, 'forum-shape.json'));
  const words = await readWords(join(folder, 'statements.jsonl'));
  const writer = new ArchiveWriter(file);
  for (const line of generateArchive(shape, words, size)) await writer.write(line);
  await writer.close();
  console.log(`${file}: ${writer.lines} lines`);
}
