import { toFrame } from '#lib/frame/to-frame.ts';
import { present } from '#lib/server/present.ts';
import { readSeverity, type QueueLineView } from '#lib/moderation/views.ts';
import type { LayoutServerLoad } from './$types';
import { readJustDecided } from './just-decided.ts';
import { readKeysChoice } from './keys-choice.ts';
import { Queue } from './queue.documents.ts';
import { readQueueFilter, writeFilter } from './queue-filter.ts';
import { hasHadEnough, readSession } from './session-limit.ts';

/** The queue beside every case. Of the address it asks for the place in the list alone, so that it is read anew only when it changed. */
export const load: LayoutServerLoad = async (event) => {
  const { locals, cookies, depends, url } = event;
  depends('moderation:queue');
  const filter = readQueueFilter(cookies);
  const [after, before] = ['after', 'before'].map((name) => url.searchParams.get(name));
  const answer = await locals.ask(Queue, { filter, after: before ? null : after, before });
  const {
    cases,
    spaces,
    house,
    guidelines,
    queueViews,
    onDuty,
    secondViewCount,
    pendingSanctionCount,
    openIncidentCount,
  } = answer;
  const session = readSession(answer.moderatorDesk, cookies);
  return {
    frame: toFrame(answer, event),
    queue: {
      lines: cases.edges.map(({ node }): QueueLineView => {
        const { threadTitle, spaceName, severity, promiseAt, excerpt, ...line } = node;
        return {
          ...line,
          subject: firstWords(excerpt || threadTitle || '', 8),
          space: spaceName ?? null,
          severity: readSeverity(severity),
          dueAt: promiseAt,
          holderName: line.holderName ?? null,
          offeredToName: line.offeredToName ?? null,
        };
      }),
      totalCount: cases.totalCount,
      later: cases.pageInfo.hasNextPage ? (cases.pageInfo.endCursor ?? null) : null,
      earlier: cases.hasEarlier ? (cases.startCursor ?? null) : null,
      filter,
      spaces: spaces.edges.map(({ node }) => node),
      locales: house?.locales ?? [],
      guidelines: guidelines.guidelines,
      views: queueViews.map(({ id, name, filter: kept }) => ({ id, name, filter: writeFilter(kept) })),
      secondViewCount,
      pendingSanctionCount,
      openIncidentCount,
      onDuty,
    },
    session: {
      limit: session.minutes ? `minutes:${session.minutes}` : session.cases ? `cases:${session.cases}` : '',
      taken: session.taken,
      isEnough: hasHadEnough(session, present()),
    },
    justDecided: readJustDecided(cookies),
    keys: readKeysChoice(answer.moderatorDesk, cookies),
  };
};

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text;
}
