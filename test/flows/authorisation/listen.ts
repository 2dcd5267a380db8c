import { parse, subscribe } from 'graphql';
import { makeLoaders } from '../../../api/request/loaders.js';
import type { RequestContext } from '../../../api/request/request-context.js';
import { LoadViewer } from '../../../forum/access/load-viewer.js';
import { nobody } from '../../../forum/access/viewer.js';
import type { LiveEvent } from '../../../platform/live/live.js';
import type { AuthorisationStage } from './stage.js';
import type { Expected, ViewerName } from './viewers.js';

/** What is heard of one event on an open line: `heard`, `silent`, or `closed` where the line is not held open. */
export interface SubscriptionRow {
  of: string;
  args?: (stage: AuthorisationStage) => string;
  event: (stage: AuthorisationStage, viewer: ViewerName) => LiveEvent;
  expected: Expected;
}

export const subscriptionRows: Readonly<Record<string, readonly SubscriptionRow[]>> = {
  threadChanged: [
    {
      of: 'a thread in the secret space',
      args: (stage) => `(threadId: "${stage.places.secret.threadId}")`,
      event: (stage) => ({ kind: 'thread', id: stage.places.secret.threadId, version: 7 }),
      expected: { insiders: 'heard', everybody: 'closed' },
    },
    {
      of: 'a thread whose opening is held',
      args: (stage) => `(threadId: "${stage.places.secret.heldThreadId}")`,
      event: (stage) => ({ kind: 'thread', id: stage.places.secret.heldThreadId, version: 7 }),
      expected: { author: 'heard', everybody: 'closed' },
    },
  ],
  noticeArrived: [
    {
      of: 'own',
      event: (stage, viewer) => ({ kind: 'person', id: stage.people[viewer]?.id ?? '', version: 7 }),
      expected: { nobody: 'closed', erased: 'closed', signedIn: 'heard' },
    },
    {
      of: 'somebody else’s',
      event: (stage) => ({ kind: 'person', id: stage.people.writer.id, version: 7 }),
      expected: { nobody: 'closed', erased: 'closed', signedIn: 'silent' },
    },
  ],
  queueChanged: [
    {
      of: 'a case in the secret space',
      event: (stage) => ({ kind: 'queue', id: stage.ids['secretHeldCase']!, version: 7 }),
      expected: { moderatorIn: 'heard', decider: 'heard', moderatorOut: 'silent', everybody: 'closed' },
    },
  ],
};

/** How long silence is waited for; events of this process arrive at once. */
const silenceMilliseconds = 250;

/** An open line of one viewer; `next` is the next event, or `closed`, or `silent`. */
export async function openLine(stage: AuthorisationStage, viewer: ViewerName, document: string) {
  const { house, schema } = stage;
  const now = async () => (viewer === 'nobody' ? undefined : house.get(LoadViewer).byPerson(stage.people[viewer].id));
  const first = (await now()) ?? nobody(house.clock.now());
  const contextValue = {
    viewer: first,
    setCookies: [],
    loaders: makeLoaders(house.database, first),
    line: { viewer: now },
  } as unknown as RequestContext;
  const events = await subscribe({ schema, document: parse(document), contextValue });
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
  let next = events.next();
  const wait = (milliseconds: number) =>
    new Promise<'silent'>((resolve) => setTimeout(resolve, milliseconds, 'silent'));
  // The line is open once it has asked who is on it.
  await Promise.race([next, wait(silenceMilliseconds / 2)]);
  return {
    async next(): Promise<string> {
      const result = await Promise.race([next, wait(silenceMilliseconds)]);
      if (result === 'silent') return 'silent';
      if (result.done) return 'closed';
      next = events.next();
      return result.value.errors ? JSON.stringify(result.value.errors) : 'heard';
    },
    // Waiting for an end that only the next event brings would wait for ever.
    close: () => void events.return(undefined),
  };
}
