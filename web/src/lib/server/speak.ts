import type { Cookies } from '@sveltejs/kit';

const aYear = 365 * 24 * 3600;

/** From the next page on this browser reads in this language; whom it belongs to has said so. */
export function speak({ cookies, url }: { cookies: Cookies; url: URL }, locale: string): void {
  cookies.set('language', locale, keptFor(url));
}

/** Light or dark, as this browser's reader chose. */
export function shine({ cookies, url }: { cookies: Cookies; url: URL }, theme: string): void {
  cookies.set('theme', theme, keptFor(url));
}

const keptFor = (url: URL) =>
  ({ path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' }) as const;
