import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

/** A file of ours, by its path from the checkout. */
export interface Source {
  path: string;
  text: string;
}

const folders = ['api', 'worker', 'cli', 'forum', 'moderation', 'platform', 'messages', 'migrations', 'web/src'];
const generated = ['web/src/lib/graphql/'];

/** Every source of ours that runs for members: no tests, nothing generated. */
export function productionSources(): Source[] {
  return folders.flatMap((folder) => walk(join(checkoutRoot, folder))).filter(({ path }) => !isLeftOut(path));
}

function walk(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    if (!/\.(ts|mts|mjs|svelte|sql)$/.test(entry.name)) return [];
    return [{ path: relative(checkoutRoot, path), text: readFileSync(path, 'utf8') }];
  });
}

function isLeftOut(path: string): boolean {
  return path.endsWith('.test.ts') || generated.some((folder) => path.startsWith(folder));
}
