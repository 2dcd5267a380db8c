/**
 * The address of this page with another outcome chosen, or none: what else it says stays, such as the cases that are
 * decided together. What a form was sent to is no part of it.
 */
export function actHref(here: { searchParams: Iterable<[string, string]> }, outcome: string | null): string {
  const kept = [...here.searchParams].filter(([name]) => name !== 'act' && !name.startsWith('/'));
  const search = new URLSearchParams(outcome ? [...kept, ['act', outcome]] : kept);
  return `?${search.toString()}${outcome ? '#reasons' : ''}`;
}
