import type { Database, Tx } from '../../platform/database/database.js';
import { reactionsOf, revisionsOf, rowsOf } from './archive-export.store.js';
import { type ArchiveLine, type ArchivePost, type LineKind, lineSchemas } from './archive-line.js';
import { headerLine, writeArchiveLine } from './write-archive-line.js';

export interface ExportOptions {
  /** Takes the lines of one batch, each with its line end, and is awaited before the next are read. */
  readonly write: (text: string) => Promise<void>;
  readonly onProgress?: (kind: LineKind, count: number) => void;
}

/**
 * Writes a community's content as an archive, as it was at one moment, and says how many lines of each kind. What the
 * archive leaves out: the roll, ways to sign in, offices, cases, notices, and what somebody has read.
 */
export async function exportArchive(
  database: Database,
  { write, onProgress }: ExportOptions,
): Promise<Record<LineKind, number>> {
  return database.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const counts: Partial<Record<LineKind, number>> = {};
    await write(`${headerLine}\n`);
    for (const kind of Object.keys(lineSchemas) as LineKind[]) {
      counts[kind] = 0;
      for await (const rows of rowsOf<Record<string, unknown>>(tx, kind)) {
        const lines = kind === 'post' ? await withTexts(tx, rows) : rows;
        await write(
          lines.map((line) => `${writeArchiveLine(inArchiveForm(line) as unknown as ArchiveLine)}\n`).join(''),
        );
        counts[kind] += rows.length;
        onProgress?.(kind, counts[kind]);
      }
    }
    return counts as Record<LineKind, number>;
  });
}

async function withTexts(tx: Tx, posts: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const ids = posts.map(({ id }) => id as ArchivePost['id']);
  const revisions = Map.groupBy(await revisionsOf(tx, ids), ({ postId }) => postId);
  const reactions = Map.groupBy(await reactionsOf(tx, ids), ({ postId }) => postId);
  return posts.map((post) => ({
    ...post,
    revisions: revisions.get(post['id'] as string) ?? [],
    reactions: reactions.get(post['id'] as string) ?? [],
  }));
}

const inDatabaseForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;

/** Times as an archive writes them, also those inside a JSON value of the database. */
function inArchiveForm(value: unknown, key = ''): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string')
    return key.endsWith('At') && inDatabaseForm.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map((part) => inArchiveForm(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inArchiveForm(part, name)]));
}
