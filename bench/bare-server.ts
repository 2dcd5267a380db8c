import { createServer } from 'node:http';
import pg from 'pg';

/**
 * What every page is measured against: node:http and pg, no framework, no sessions, no policy; the same thread read by
 * one statement and put together by hand. Arguments: connection string, the bytes of a page that are not its posts.
 */
const [connectionString, shellLength] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 12 });
const shell = 'x'.repeat(Number(shellLength));

interface Row {
  id: string;
  created_at: Date;
  display_name: string;
  region: string;
  html: string;
}

const THREAD = `SELECT post.id, post.created_at, person.display_name, space.name ->> 'en' AS region, revision.html
  FROM post JOIN person ON person.id = post.author_id JOIN revision ON revision.id = post.visible_revision_id
  LEFT JOIN space ON space.id = person.home_space_id
  WHERE post.thread_id = $1 AND post.visibility = 'published' ORDER BY post.position LIMIT 20`;

const readThread = async (threadId: string): Promise<Row[]> =>
  (await pool.query({ name: 'thread', text: THREAD, values: [threadId] })).rows as Row[];

const toHtml = (row: Row) =>
  `<article id="${row.id}"><header>${row.display_name} · ${row.region} · <time>${row.created_at.toISOString()}</time></header>${row.html}</article>`;

const server = createServer((request, response) => {
  const [, kind, threadId = ''] = (request.url ?? '').split('/');
  const work = kind === 'html' ? sendHtml : kind === 'json' ? sendJson : insertPost;
  work(threadId).then(
    ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

async function sendHtml(threadId: string) {
  const rows = await readThread(threadId);
  return { type: 'text/html', body: `<!doctype html><html><body>${shell}${rows.map(toHtml).join('')}</body></html>` };
}

async function sendJson(threadId: string) {
  const rows = await readThread(threadId);
  const posts = rows.map((row) => ({
    node: {
      id: row.id,
      createdAt: row.created_at,
      html: row.html,
      visibility: 'PUBLISHED',
      author: { id: row.id, displayName: row.display_name, region: row.region },
    },
  }));
  return {
    type: 'application/json',
    body: JSON.stringify({ data: { thread: { title: 'Thread', posts: { edges: posts } } } }),
  };
}

/** One INSERT in a transaction. */
async function insertPost() {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'insert',
      text: 'INSERT INTO bare_post (text, created_at) VALUES ($1, $2)',
      values: ['A post of a few words, as they come.', new Date()],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return { type: 'application/json', body: '{"data":{"submitPost":{"outcome":"PUBLISHED"}}}' };
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`);
});
