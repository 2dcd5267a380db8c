import { page } from '$app/state';

/** The address of an action on this page that keeps the reader on its numbered page: `?page=3&/react`. */
export function actPath(action: string): string {
  const number = page.url.searchParams.get('page');
  return number ? `?page=${encodeURIComponent(number)}&/${action}` : `?/${action}`;
}

/** The same page with something else asked for, `?page=3&answer=…`. */
export function pagePath(asked: Record<string, string> = {}): string {
  const number = page.url.searchParams.get('page');
  return `?${new URLSearchParams({ ...(number ? { page: number } : {}), ...asked }).toString()}`;
}
