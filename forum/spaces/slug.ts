import { randomSuffix } from '../../platform/ids/ids.js';

/** The part of an address that says a space's name: plain letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain || `space-${randomSuffix()}`;
}

/** Addresses that say nothing, for secret spaces. */
export function* secretSlugs(): Generator<string, never> {
  for (;;) yield `${randomSuffix()}${randomSuffix()}`;
}

/** The addresses to try for a name, the plain one first; that a name is taken is told to nobody. */
export function* slugsFor(name: string): Generator<string, never> {
  const plain = slugOf(name);
  yield plain;
  for (;;) yield `${plain}-${randomSuffix()}`;
}
