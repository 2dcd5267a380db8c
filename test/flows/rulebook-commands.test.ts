import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RetireRule } from '../../moderation/rulebook/retire-rule.js';
import { starterSet } from '../../moderation/rules/starter/starter-set.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
  const kwame = await house.as(await house.people.moderator('Kwame'));
  await house.get(RetireRule).retire(kwame, { ruleId: 'shouting', version: 1, why: 'We like to sing' });
});
afterAll(() => house?.close());

function meridian(words: string[], input = ''): Promise<{ status: number | null; output: string; errors: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: house.database.connectionString,
    DATA_DIR: house.platform.settings.dataDir,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(checkoutRoot, 'cli', 'meridian.mjs'), 'rules', ...words], {
      ...{ cwd: checkoutRoot, env },
    });
    const ended = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.errors += chunk.toString()));
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}

test('rules list, show and export read the book', async () => {
  const listed = await meridian(['list']);
  expect(listed).toMatchObject({ status: 0 });
  expect(listed.output).toMatch(/^shouting +version 1 +retired/m);
  expect(listed.output).toMatch(/^slurs +version 1 +live 1/m);
  const shown = await meridian(['show', 'shouting', '--json']);
  expect(JSON.parse(shown.output)).toMatchObject({
    ...{ id: 'shouting', state: 'retired', liveVersion: null },
    versions: [{ number: 1, state: 'past' }],
  });
  expect((await meridian(['show', 'slurs'])).output).toContain('If the text has words of the list “slurs”');
  expect(await meridian(['show', 'nowhere'])).toMatchObject({
    ...{ status: 2, output: '', errors: expect.stringContaining('There is no rule "nowhere"') },
  });
}, 120_000);

test('what is exported screens posts as the community does', async () => {
  const exported = await meridian(['export']);
  const file = join(house.platform.settings.dataDir, 'rules.json');
  await writeFile(file, exported.output);
  expect(JSON.parse(exported.output).rules).toHaveLength(starterSet().rules.length - 1);
  const post = {
    ...{ id: 'p1', text: 'WE ARE ALL SINGING IN THE PARK TOMORROW MORNING AND NOBODY STAYS AT HOME' },
    ...{ createdAt: '2026-11-24T09:00:00Z', author: { id: 'ana', joinedAt: '2020-01-01T00:00:00Z' } },
    space: { id: 'commons', kind: 'commons' },
  };
  const checked = (rules: string[]) => meridian(['check', ...rules], `${JSON.stringify(post)}\n`);
  expect(JSON.parse((await checked([])).output)).toMatchObject({ outcome: 'refuse' });
  expect(JSON.parse((await checked(['--rules', file])).output)).toMatchObject({ outcome: 'publish' });
}, 120_000);
