import { createClient, type Client } from 'graphql-ws';

/**
 * Listens to one kind of change while a page stands. An event says only that something changed; what, the page asks
 * by its ordinary query. After a lost line, and every minute, `onchange` is called too, since an event may have been
 * missed. Returns what stops it.
 */
export function listen<Event>(
  subscription: { query: string; variables?: Record<string, unknown> },
  onchange: (event?: Event) => void,
): () => void {
  let hasBeenLost = false;
  const client = theClient();
  const stopLost = client.on('closed', () => (hasBeenLost = true));
  const stopConnected = client.on('connected', () => {
    if (hasBeenLost) onchange();
    hasBeenLost = false;
  });
  const stop = client.subscribe<Record<string, Event>>(subscription, {
    next: ({ data }) => onchange(data ? Object.values(data)[0] : undefined),
    error: () => undefined,
    complete: () => undefined,
  });
  const everyMinute = setInterval(() => {
    if (document.visibilityState === 'visible') onchange();
  }, 60_000);
  return () => {
    clearInterval(everyMinute);
    stopLost();
    stopConnected();
    stop();
  };
}

let client: Client | undefined;

/** One line for all that listens on a page; it is opened by the first and closed after the last. */
function theClient(): Client {
  return (client ??= createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    lazyCloseTimeout: 3_000,
  }));
}
