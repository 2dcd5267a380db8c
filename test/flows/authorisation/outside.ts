import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The routes of the pages, by folder: `/t/[id]`. */
export function pageRoutes(): string[] {
  const files = globSync('web/src/routes/**/+{page,server,page.server}.{svelte,ts}', { cwd: root });
  const folders = files.map((file) => `/${file.split('/').slice(3, -1).join('/')}`);
  return [...new Set(folders)].sort();
}

/** The doors that the server opens itself, by path. */
export function serverDoors(): string[] {
  const paths = globSync('api/**/*.ts', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/server\.(?:get|post|put|delete|all)\(\s*'([^']+)'|^ +url: '(\/[^']+)'/gm)].map(
      ([, opened, routed]) => (opened ?? routed)!,
    ),
  );
  return [...new Set(paths)].sort();
}

/** The commands as they are typed, without their arguments: `archive export`. */
export function commands(): string[] {
  return globSync('cli/**/*.command.ts', { cwd: root }).flatMap((file) => {
    const names = [...read(file).matchAll(/\.command\(\s*'([^' ]+)[^']*'/g)].map(([, name]) => name!);
    const [first, ...inner] = names;
    if (first === undefined) return [];
    return inner.length === 0 ? [first] : inner.map((name) => `${first} ${name}`);
  });
}
