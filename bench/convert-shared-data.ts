import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveLine } from '../cli/archive/archive-line.js';
import { ArchiveWriter, checkedLine, idOf } from './archive-writer.js';

/** What a row of either file is here: words, by whom, when, in which conversation. */
interface Row {
  readonly id: string;
  readonly text: string;
  /** Whether people called it bad. */
  readonly label: boolean;
  readonly createdAt: string;
  readonly author: string;
  readonly conversation: string;
}

interface Source {
  readonly file: string;
  readonly space: { readonly slug: string; readonly name: string; readonly purpose: string };
  readonly titles: Readonly<Record<string, string>>;
}

const sources: readonly Source[] = [
  {
    file: 'spam-comments.jsonl',
    space: {
      slug: 'video-comments',
      name: 'Comments under four videos',
      purpose:
        'YouTube Spam Collection v.1. T. C. Alberto, J. V. Lochter, T. A. Almeida: TubeSpam: Comment Spam Filtering on ' +
        'YouTube. ICMLA 2015. Names replaced by numbers.',
    },
    titles: {
      psy: 'Comments under a video by Psy',
      katyperry: 'Comments under a video by Katy Perry',
      lmfao: 'Comments under a video by LMFAO',
      eminem: 'Comments under a video by Eminem',
    },
  },
  {
    file: 'statements.jsonl',
    space: {
      slug: 'citizens-statements',
      name: 'Citizens’ statements on six questions',
      purpose:
        'Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with ' +
        'Attribution to The Computational Democracy Project. More at compdemocracy.org/case-studies/2018-kentucky, ' +
        '/2016-canadian-electoral-reform, /2018-march-on, /2017-scoop-hivemind-affordable-housing, /2015-vtaiwan-uberx ' +
        '(the sixth conversation, bg2050-volunteers, lies in the same repository). Names replaced by numbers.',
    },
    titles: {
      'vtaiwan.uberx': 'How should Uber be regulated in Taiwan?',
      'canadian-electoral-reform': 'How should Canada elect its parliament?',
      'scoop-hivemind.affordable-housing': 'What would make housing in New Zealand affordable?',
      'march-on.operation-marchin-orders': 'What should the march on Washington ask for?',
      'american-assembly.bowling-green': 'What would make Bowling Green a better place?',
      'bg2050-volunteers': 'What should Bowling Green be like in 2050?',
    },
  },
];

/**
 * Turns the shared data into the lines of one archive: two open campaigns, one thread for each video and each question,
 * each author a person who joined with their first words. A thread is opened by whoever put the question, so that no
 * commenter's words decide whether the others can be read. The same rows always give the same lines.
 */
export function convertSharedData(rowsOf: ReadonlyMap<string, readonly Row[]>): ArchiveLine[] {
  const lines: ArchiveLine[] = sources.flatMap((source) => linesOf(source, rowsOf.get(source.file) ?? []));
  const order = ['space', 'person', 'participation', 'thread', 'post'];
  return lines.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The order in which an export writes lines of one kind. Ids hold their time, so posts of a thread stand in time order. */
function sortKey(line: ArchiveLine): string {
  if (line.kind === 'participation') return `${line.spaceId} ${line.personId}`;
  return line.kind === 'post' ? `${line.threadId} ${line.isOpening ? 0 : 1} ${line.id}` : line.id;
}

function linesOf({ space, titles }: Source, rows: readonly Row[]): ArchiveLine[] {
  if (rows.length === 0) return [];
  const begin = new Date(rows.map(({ createdAt }) => createdAt).sort()[0]!);
  const spaceId = idOf(`space ${space.slug}`, begin);
  const words = { name: { en: space.name }, purpose: { en: space.purpose } };
  const lines = [
    { kind: 'space', id: spaceId, slug: space.slug, type: 'campaign', access: 'open', ...words, createdAt: begin },
    {
      ...{ kind: 'person', id: askerIdOf(spaceId), displayName: `Who asked (${space.slug})` },
      ...{ joinedAt: begin, createdAt: begin },
    },
    { kind: 'participation', spaceId, personId: askerIdOf(spaceId), since: begin },
    ...personLines(spaceId, rows),
    ...[...Map.groupBy(rows, ({ conversation }) => conversation)].flatMap(([conversation, all]) =>
      threadLines(spaceId, titles[conversation] ?? conversation, all),
    ),
  ];
  return lines.map(checkedLine);
}

function personLines(spaceId: string, rows: readonly Row[]): Record<string, unknown>[] {
  const byTime = [...rows].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return [...Map.groupBy(byTime, ({ author }) => author)].flatMap(([author, [first]]) => {
    const at = first!.createdAt;
    const personId = personIdOf(author);
    return [
      {
        ...{ kind: 'person', id: personId, displayName: `Commenter ${author.replace(/^a0*/, '')}` },
        ...{ joinedAt: at, createdAt: at },
      },
      { kind: 'participation', spaceId, personId, since: at },
    ];
  });
}

function threadLines(spaceId: string, title: string, unsorted: readonly Row[]): Record<string, unknown>[] {
  // The files give whole seconds; rows of one second keep their order by their milliseconds.
  const rows = unsorted.map((row, index) => ({ ...row, at: Date.parse(row.createdAt), index }));
  rows.sort((a, b) => a.at - b.at || a.index - b.index);
  for (let index = 1; index < rows.length; index++)
    rows[index]!.at = Math.max(rows[index]!.at, rows[index - 1]!.at + 1);
  const [earliest] = rows;
  const { conversation } = earliest!;
  const opened = new Date(earliest!.at - 1);
  const threadId = idOf(`thread ${conversation}`, opened);
  const language = languageOf(rows.map(({ text }) => text).join(' '));
  const authorId = askerIdOf(spaceId);
  return [
    { kind: 'thread', id: threadId, spaceId, authorId, title, language, createdAt: opened },
    {
      ...{ kind: 'post', id: idOf(`opening ${conversation}`, opened), threadId, authorId, isOpening: true },
      ...{ createdAt: opened },
      revisions: [{ id: idOf(`opening revision ${conversation}`, opened), source: title, language: 'en' }],
    },
    ...rows.map((row) => {
      const at = new Date(row.at);
      return {
        ...{ kind: 'post', id: idOf(`post ${row.id}`, at), threadId, authorId: personIdOf(row.author) },
        createdAt: at,
        revisions: [{ id: idOf(`revision ${row.id}`, at), source: row.text, language: languageOf(row.text) }],
      };
    }),
  ];
}

/** One person for each number, whichever file it stands in: their id holds no time, since that would depend on the file. */
function personIdOf(author: string): string {
  return idOf(`person ${author}`, new Date(0));
}

function askerIdOf(spaceId: string): string {
  return idOf(`asker ${spaceId}`, new Date(0));
}

function languageOf(text: string): string {
  return /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en';
}

/** The rows of every file in the folder that goes into the archive, by the file's name. */
export async function readSharedData(folder: string): Promise<Map<string, Row[]>> {
  const rowsOf = new Map<string, Row[]>();
  for (const source of sources) rowsOf.set(source.file, await readRows(join(folder, source.file)));
  return rowsOf;
}

async function readRows(file: string): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { thread, ...row } = JSON.parse(line) as Row & { thread?: string };
    return { ...row, conversation: row.conversation ?? thread };
  });
}

if (import.meta.main) {
  const [folder, file] = process.argv.slice(2);
  if (!folder || !file) {
    console.error('Usage: node --import @oxc-node/core/register bench/convert-shared-data.ts FOLDER ARCHIVE');
    process.exit(2);
  }
  const rowsOf = await readSharedData(folder);
  const writer = new ArchiveWriter(file);
  for (const line of convertSharedData(rowsOf)) await writer.write(line);
  await writer.close();
  console.log(`${file}: ${writer.lines} lines`);
}
