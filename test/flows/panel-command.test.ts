import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inclusionProof, leafHashOf, rootOfLeaves } from '../../moderation/audit/merkle-tree.js';
import type { SavedDraw } from '../../moderation/panels/draw-in-log.js';
import type { RecordedTurn } from '../../moderation/panels/draw-record.js';
import {
  drawTurns,
  makePool,
  secretHashOf,
  seedOf,
  ticketPath,
  ticketSalt,
  wordHashOf,
} from '../../moderation/panels/draw.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panel-command-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  status: number | null;
  output: string;
  errors: string;
}

/** Without a database: a draw is checked where nothing of the community is. */
async function verify(saved: unknown, ...words: string[]): Promise<Ended> {
  const file = join(folder, 'draw.json');
  await writeFile(file, typeof saved === 'string' ? saved : JSON.stringify(saved));
  const env = { ...process.env, DATABASE_URL: 'postgres://localhost:1/none', DATA_DIR: join(folder, 'data') };
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(checkoutRoot, 'cli', 'meridian.mjs'), 'panel', 'verify', file, ...words],
      { cwd: checkoutRoot, env },
    );
    const ended: Ended = { status: null, output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.errors += chunk.toString()));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}

const panel = '7f0b2f5e-3f1a-4f0e-9a51-000000000001';
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A draw as its page saves it, in a log of three entries. */
function savedDraw(): SavedDraw {
  const [key, secret, wordHash] = [digest('key'), digest('secret'), wordHashOf('seven grey herons')];
  const pool = makePool(
    panel,
    key,
    Array.from({ length: 30 }, (_, number) => `person-${number}`),
  );
  const seed = seedOf({ secret, poolRoot: pool.root, wordHash });
  const turns: RecordedTurn[] = [];
  for (const { turn, place } of drawTurns(seed, pool.tickets.length)) {
    if (turns.filter(({ became }) => became).length === 5) break;
    const owner = pool.owners[place]!;
    const isBlank = owner.startsWith('blank:');
    turns.push({
      ...{ turn, place, ticket: pool.tickets[place]!.toString('hex'), became: isBlank ? null : 'seated' },
      path: ticketPath(pool, place).map((hash) => hash.toString('hex')),
      blank: isBlank ? { owner, salt: ticketSalt(key, owner).toString('hex') } : null,
    });
  }
  const [poolRoot, secretHash] = [pool.root.toString('hex'), secretHashOf(secret).toString('hex')];
  const leaves = [
    { act: 'panel.pool_committed', facts: { panel, pool: poolRoot, tickets: 64, secret: secretHash } },
    { act: 'case.read', facts: {} },
    {
      act: 'panel.drawn',
      facts: { panel, secret: secret.toString('hex'), word: wordHash.toString('hex'), seed: seed.toString('hex') },
    },
  ].map((leaf) => JSON.stringify(leaf));
  const hashes = leaves.map((leaf) => leafHashOf(Buffer.from(leaf)));
  const [committed, , drawn] = leaves.map((leaf, leafIndex) => ({
    ...{ entryId: panel, leaf, leafIndex, treeSize: 3, root: rootOfLeaves(hashes).toString('hex') },
    path: inclusionProof(hashes, leafIndex).map((hash) => hash.toString('hex')),
  }));
  const fixed = { version: 1 as const, panel, poolSize: 64, poolRoot, secretHash };
  const draw = { ...fixed, wordHash: wordHash.toString('hex'), secret: secret.toString('hex'), turns };
  return { draw, committed: committed!, drawn: drawn! };
}

test('a saved draw is computed again, with its words and a receipt, where no community is', async () => {
  const saved = savedDraw();
  const receipt = `3:${saved.drawn!.root}`;
  const whole = await verify(saved, '--word', 'seven grey herons', '--receipt', receipt);
  expect(whole).toMatchObject({ status: 0, errors: '' });
  expect(whole.output).toContain(`The draw of panel ${panel} holds.`);
  expect(whole.output).toContain('Those are the words it was drawn with.');
  expect(whole.output).toContain('The proofs are under your receipt.');
  const told = JSON.parse((await verify(saved, '--json')).output) as { holds: boolean; places: unknown[] };
  expect(told).toMatchObject({ holds: true, isDrawn: true, word: null, receipt: null });
  expect(told.places).toHaveLength(5);
});

test('what does not hold is named, and ends with 1', async () => {
  const saved = savedDraw();
  const { draw } = saved;
  const without = await verify({ ...saved, draw: { ...draw, turns: draw.turns.slice(1) } });
  expect(without).toMatchObject({ status: 1 });
  expect(without.output).toMatch(/^The draw does not hold:\n {2}turn \d+: the turn is not where/);
  expect(await verify(saved, '--word', 'other words')).toMatchObject({ status: 1 });
  expect(await verify(saved, '--receipt', `3:${'ab'.repeat(32)}`)).toMatchObject({ status: 1 });
});

test('what is no draw, or a receipt of another size, is said to be so, and ends with 2', async () => {
  for (const [given, ...words] of [['{}'], ['no json'], [savedDraw(), '--receipt', `4:${'ab'.repeat(32)}`]] as const) {
    const { status, errors } = await verify(given, ...(words as string[]));
    expect(status).toBe(2);
    expect(errors).not.toContain('    at ');
  }
});
