import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../../platform/settings/settings.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

export type PagesHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/** Headers that only this process writes: whatever a client sent under these names is overwritten. */
const PROTOCOL = 'x-meridian-protocol';
const HOST = 'x-meridian-host';
const ADDRESS = 'x-meridian-address';

/** Paths that the api answers; everything else is a page. */
const API_PATHS = /^\/(graphql|health\/|metrics(\?|$)|unsubscribe-one-click)/;

/** Loads the built pages. They read these names when they are imported. */
export async function loadBuiltPages(): Promise<PagesHandler> {
  process.env.PROTOCOL_HEADER = PROTOCOL;
  process.env.HOST_HEADER = HOST;
  process.env.ADDRESS_HEADER = ADDRESS;
  process.env.BODY_SIZE_LIMIT = '512K';
  const { handler } = (await import(pathToFileURL(join(checkoutRoot, 'web', 'build', 'handler.js')).href)) as {
    handler: PagesHandler;
  };
  return handler;
}

/** Hands every request that is not the api's to the pages, with the site's own address and the client's. */
export function openPages(server: FastifyInstance, pages: PagesHandler, settings: Settings): void {
  const { protocol, host } = new URL(settings.publicUrl);
  server.addHook('onRequest', (request, reply, done) => {
    if (API_PATHS.test(request.raw.url ?? '')) return done();
    reply.hijack();
    const { headers } = request.raw;
    headers[PROTOCOL] = protocol.slice(0, -1);
    headers[HOST] = host;
    headers[ADDRESS] = request.ip;
    headers['x-request-id'] = request.id;
    // A browser on the same machine may have come by another of its names: forms must still know their own site.
    pages(request.raw, reply.raw, () => {
      reply.raw.statusCode = 404;
      reply.raw.end();
    });
  });
}
