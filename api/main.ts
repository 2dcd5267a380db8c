import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { UnsubscribeByToken } from '../forum/following/mail/unsubscribe-by-token.js';
import type { Platform } from '../platform/platform.module.js';
import { AppModule, type AppOptions } from './app.module.js';
import { openGraphqlDoor } from './door/graphql-door.js';
import { openHealth } from './door/health.js';
import { openLiveDoor } from './door/live-door.js';
import { openMetrics } from './door/metrics.js';
import { openOneClickDoor } from './door/one-click-door.js';
import { openPages, type PagesHandler } from './door/pages-door.js';
import { RunOperation } from './request/run-operation.js';

const sweepMilliseconds = 100;

/** Where the pages of this process find the door without going over the network. */
const IN_PROCESS = Symbol.for('meridian.runOperation');

export interface OpenApi {
  house: NestFastifyApplication;
  runOperation: RunOperation;
  port: number;
  /** Answers 503 on readiness, lets requests in flight end, closes live lines and the port. */
  close(): Promise<void>;
}

/**
 * Opens the api: GraphQL by HTTP and live, health, metrics, and the pages if `pages` is given. Listens on the
 * settings' host and port (0: any free one).
 */
export async function openApi(
  platform: Platform,
  options: AppOptions & { pages?: () => Promise<PagesHandler> } = {},
): Promise<OpenApi> {
  const { settings, database, clock, log } = platform;
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustProxy as boolean | string[],
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    bodyLimit: 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const house = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform, options), adapter, {
    logger: false,
    bodyParser: false,
  });
  const server = adapter.getInstance();
  let isEnding = false;
  openHealth(server as never, { database, clock, isEnding: () => isEnding });
  openMetrics(server as never, { database, clock });
  await house.init();
  const runOperation = house.get(RunOperation);
  openGraphqlDoor(server as never, runOperation, platform);
  openOneClickDoor(server as never, house.get(UnsubscribeByToken, { strict: false }));
  if (options.pages) {
    (globalThis as Record<symbol, unknown>)[IN_PROCESS] = runOperation.run.bind(runOperation);
    openPages(server as never, await options.pages(), settings);
  }
  await house.listen(settings.port, settings.host);
  const closeLive = openLiveDoor(house.getHttpServer(), {
    runOperation,
    schemaHost: house.get(GraphQLSchemaHost),
    database,
    settings,
    log,
  });
  return {
    house,
    runOperation,
    port: (house.getHttpServer().address() as AddressInfo).port,
    close: async () => {
      isEnding = true;
      await closeLive();
      // A connection that was answering when the end began stays open afterwards, for as long as its client likes: who
      // keeps connections, and every browser does, would hold up the end until patience is over.
      const sweep = setInterval(() => (house.getHttpServer() as Server).closeIdleConnections(), sweepMilliseconds);
      await house.close().finally(() => clearInterval(sweep));
    },
  };
}
