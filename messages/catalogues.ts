import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The languages Meridian speaks, first the one that all others fall back to. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The folder of `<locale>/<area>.json`: beside this file in the sources, in the checkout when this runs from the build. */
export const catalogueFolder: string = [new URL('./', import.meta.url), new URL('../../../messages/', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find((folder) => existsSync(`${folder}en/web.json`))!;

/** All messages of a language, its areas merged. Two areas may not hold the same key. */
export function readCatalogue(locale: Locale): Map<string, string> {
  const catalogue = new Map<string, string>();
  for (const area of readAreas(locale)) {
    for (const [key, message] of Object.entries(readArea(locale, area))) {
      if (catalogue.has(key))
        throw new Error(`messages/${locale}/${area}.json repeats the key "${key}" of another area`);
      catalogue.set(key, message);
    }
  }
  return catalogue;
}

/** The names of the areas that a language has a file for. */
export function readAreas(locale: Locale): string[] {
  return readdirSync(`${catalogueFolder}${locale}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** One area's messages, in one language. */
export function readArea(locale: Locale, area: string): Record<string, string> {
  return JSON.parse(readFileSync(`${catalogueFolder}${locale}/${area}.json`, 'utf8')) as Record<string, string>;
}
