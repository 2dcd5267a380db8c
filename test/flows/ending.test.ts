import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openApi } from '../../api/main.js';
import { stopwatch } from '../../platform/clock/clock.js';
import { openTestHouse } from '../harness/house.js';

test('a client that keeps its connection holds up the end no longer than its request', async () => {
  const house = await openTestHouse();
  const api = await openApi(house.platform);
  const agent = new Agent({ keepAlive: true });
  const bodyFollows = Promise.withResolvers<void>();
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const asking = request(
      {
        agent,
        port: api.port,
        host: house.platform.settings.host,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
    );
    asking.on('error', reject);
    asking.write('{"query":');
    void bodyFollows.promise.then(() => asking.end('"{ community { name } }"}'));
  });
  await sleep(200);
  const elapsed = stopwatch();
  const closed = api.close();
  await sleep(300);
  bodyFollows.resolve();
  expect(await answered).toBe(200);
  await closed;
  expect(elapsed()).toBeLessThan(4_000);
  agent.destroy();
  await house.close();
}, 30_000);
