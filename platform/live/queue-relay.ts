import { randomUUID } from 'node:crypto';
import { Relay, createPostgresRelayBackend } from 'bullmq';
import type { Live, LiveEvent, LiveRelay } from './live.js';

const TOPIC = 'live';

/**
 * Carries live events between processes over the queue's store: PostgreSQL, or Redis when there is one. The library
 * calls its relay experimental, so nothing but this file knows it.
 */
export async function openLiveRelay(
  live: Live,
  store: { connectionString: string; redisUrl?: string },
): Promise<LiveRelay> {
  const nodeId = randomUUID();
  const options = { nodeId, namespace: 'meridian', name: 'meridian' };
  const relay = store.redisUrl
    ? new Relay({ ...options, connection: { url: store.redisUrl } })
    : new Relay({
        ...options,
        backend: createPostgresRelayBackend,
        connection: { connectionString: store.connectionString, schema: 'bullmq', max: 2 },
      });
  // A lost line heals by itself; clients compare versions meanwhile.
  relay.on('error', () => undefined);
  await relay.waitUntilReady();
  await relay.subscribe(TOPIC, (message) => {
    const { from, event } = message.data as { from: string; event: LiveEvent };
    if (from !== nodeId) live.deliver(event);
  });
  return {
    publish: (event) => void relay.publish(TOPIC, { from: nodeId, event }).catch(() => undefined),
    close: () => relay.close(),
  };
}
