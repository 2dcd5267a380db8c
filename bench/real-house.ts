import { createServer } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '../platform/database/database.js';
import { commandLine, runCommand } from './run-command.js';
import { ServedProcess } from './served-process.js';

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- each caller knows what its document asked for
  data: any;
  code: string | undefined;
}

/** Somebody who asks over HTTP with an API token, as any program of theirs could. */
export interface Asker {
  name: string;
  personId: string;
  ask(document: string, input?: Record<string, unknown>): Promise<Answer>;
}

/** A community with two moderators and a reader, behind the real doors: commands as typed, and GraphQL over HTTP. */
export interface RealHouse {
  database: Database;
  server: ServedProcess;
  first: Asker;
  second: Asker;
  reader: Asker;
}

const people = { admin: 'admin@example.org', first: 'one@example.org', second: 'two@example.org' } as const;
const readerAddress = 'reader@example.org';
const grant = `mutation($input: GrantOfficeInput!) { grantOffice(input: $input) { officeId } }`;

/** Sets up the community by the commands an administrator would type. */
export async function foundCommunity(variables: NodeJS.ProcessEnv, folder: string): Promise<void> {
  await runCommand(['set-up', '--name', 'Real words', '--admin', people.admin], variables);
  const roll = join(folder, 'roll.csv');
  const rows = [people.first, people.second, readerAddress].map((email, index) => `M-${index + 1},${email},${email}`);
  await writeFile(roll, ['member_number,name,email', ...rows, ''].join('\n'));
  await runCommand(['roll', 'import', roll, '--yes'], variables);
}

/** Starts api and worker in one process, and gives both moderators their office over everything. */
export async function openRealHouse(variables: NodeJS.ProcessEnv, connectionString: string): Promise<RealHouse> {
  const port = await freePort();
  const server = await ServedProcess.start(
    [commandLine, 'start', '--only', 'api,worker'],
    { ...variables, PORT: String(port) },
    /Meridian is at http:\/\/localhost:(\d+)/,
  );
  const database = new Database(connectionString);
  const asker = async (email: string, ...offices: string[]): Promise<Asker> => {
    const flags = offices.length > 0 ? ['--office', ...offices] : [];
    const { token } = JSON.parse(
      (await runCommand(['members', 'token', email, '--json', ...flags], variables)).output,
    ) as { token: string };
    const account = await database.one<{ id: string }>('SELECT person_id AS id FROM account WHERE email = $1', [email]);
    return {
      name: email,
      personId: account!.id,
      ask: (document, input = {}) => post(`http://127.0.0.1:${port}/graphql`, token, { document, input }),
    };
  };
  const admin = await asker(people.admin, 'admin');
  for (const email of [people.first, people.second]) {
    const { personId } = await asker(email);
    const { code } = await admin.ask(grant, { input: { personId, kind: 'MODERATOR' } });
    if (code) throw new Error(`the office was not granted: ${code}`);
  }
  const [first, second] = [await asker(people.first, 'moderator'), await asker(people.second, 'moderator')];
  return { database, server, first, second, reader: await asker(readerAddress) };
}

async function post(
  url: string,
  token: string,
  { document, input }: { document: string; input: Record<string, unknown> },
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: document, variables: input }),
  });
  const { data, errors } = (await response.json()) as {
    data: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const refused = errors?.[0]?.extensions?.code ?? errors?.[0]?.message;
  return { data, code: refused ?? (data === undefined ? `HTTP ${response.status}` : undefined) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
