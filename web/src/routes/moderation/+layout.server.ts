import { toFrame } from '#lib/frame/to-frame.ts';
import { readSeverity, type QueueLineView } from '#lib/moderation/views.ts';
import type { LayoutServerLoad } from './$types';
import { readJustDecided } from './just-decided.ts';
import { readKeysChoice } from './keys-choice.ts';
import { Queue } from './queue.documents.ts';
import { readQueueFilter } from './queue-filter.ts';

/** The queue beside every case. It asks for nothing of the address, so that it is read anew only when it changed. */
export const load: LayoutServerLoad = async (event) => {
  const { locals, cookies, depends } = event;
  depends('moderation:queue');
  const filter = readQueueFilter(cookies);
  const answer = await locals.ask(Queue, { filter });
  const { cases, spaces, house } = answer;
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
        };
      }),
      totalCount: cases.totalCount,
      hasMore: cases.pageInfo.hasNextPage,
      filter,
      spaces: spaces.edges.map(({ node }) => node),
      locales: house?.locales ?? [],
    },
    justDecided: readJustDecided(cookies),
    hasKeys: readKeysChoice(cookies),
  };
};

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text;
}
