import { readFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../web/codegen.js';

it('the pages’ documents fit the schema, and their types are what codegen writes (npx graphql-codegen --config web/codegen.ts)', async () => {
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  expect(files.length).toBeGreaterThan(1);
  for (const { filename, content } of files) {
    const written = await readFile(filename, 'utf8').catch(() => '');
    expect([filename, written]).toEqual([filename, content]);
  }
});
