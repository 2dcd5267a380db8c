export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a value as JSON (RFC 8785): keys in the order of their UTF-16 units, no spaces, numbers and
 * strings as ECMAScript writes them. Equal values give equal bytes, whoever serialises them. Throws on what JSON
 * cannot hold, since a value that is silently dropped would not be covered by the hash.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map((part: Json) => canonicalJson(part)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  const members = value as { readonly [key: string]: Json };
  const pairs = Object.keys(members)
    .sort()
    .map((key) => `${canonicalString(key)}:${canonicalJson(members[key]!)}`);
  return `{${pairs.join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('a text with half a surrogate pair has no UTF-8 form');
  return JSON.stringify(value);
}
