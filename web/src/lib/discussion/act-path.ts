import { page } from '$app/state';

/**
 * The address of an action on this page, `?page=3&answer=…&/react`: it keeps the reader on the numbered page and at the
 * answer being written. Sending that answer ends it, so `submit` keeps the page alone.
 */
export function actPath(action: string): string {
  const kept = action === 'submit' ? ['page'] : ['page', 'answer'];
  return `?${[...kept.flatMap(asked), `/${action}`].join('&')}`;
}

/** The same page with something else asked for, `?page=3&answer=…`. */
export function pagePath(others: Record<string, string> = {}): string {
  const set = Object.entries(others).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `?${[...asked('page'), ...set].join('&')}`;
}

/** What the address asks for by this name, as it stands in an address: `page=3`, or nothing. */
function asked(name: string): string[] {
  const value = page.url.searchParams.get(name);
  return value ? [`${name}=${encodeURIComponent(value)}`] : [];
}
