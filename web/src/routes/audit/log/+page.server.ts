import { toFrame } from '#lib/frame/to-frame.ts';
import { AuditLogPage } from './log.documents.ts';
import type { PageServerLoad } from './$types';

/** What one may ask of the log by its address, so that a view can be kept as a link. */
const names = ['view', 'act', 'space', 'from', 'until'] as const;

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const chosen = Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Record<
    (typeof names)[number],
    string
  >;
  const asked = await event.locals.ask(AuditLogPage, {
    after: query.get('after'),
    filter: {
      view: chosen.view === 'looks' ? 'LOOKS' : 'ACTS',
      act: /^[a-z_]+(\.[a-z_]+)?$/.test(chosen.act) ? chosen.act : null,
      spaceId: /^[0-9a-f-]{36}$/.test(chosen.space) ? chosen.space : null,
      from: dayAsInstant(chosen.from, 0),
      until: dayAsInstant(chosen.until, 1),
    },
  });
  const { edges, pageInfo } = asked.auditLog;
  return {
    frame: toFrame(asked, event),
    chosen,
    isModerator: (asked.viewer?.offices ?? []).some(({ kind }) => kind === 'MODERATOR'),
    spaces: asked.known.edges.map(({ node }) => node),
    entries: edges.map(({ node }) => node),
    older: pageInfo.hasNextPage ? withParameter(event.url, 'after', pageInfo.endCursor ?? '') : undefined,
  };
};

/** The beginning of a day in UTC, as the log keeps its times, or of the day after it. */
function dayAsInstant(day: string, daysLater: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : new Date(at + daysLater * 86_400_000).toISOString();
}

function withParameter(url: URL, name: string, value: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set(name, value);
  return `?${query.toString()}`;
}
