import type { Server } from 'node:http';
import { type ExecutionArgs, GraphQLError, Kind, subscribe } from 'graphql';
import { type Context, makeServer } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { IncomingMessage } from 'node:http';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import type { Log } from '../../platform/log/log.js';
import type { Settings } from '../../platform/settings/settings.js';
import { formatError } from '../request/format-error.js';
import { makeLoaders } from '../request/loaders.js';
import type { RequestContext } from '../request/request-context.js';
import type { RunOperation } from '../request/run-operation.js';
import type { Headers } from '../request/session-cookie.js';

interface Extra {
  request: IncomingMessage;
}

const MOST_LINES_A_SESSION = 12;

/**
 * Live updates: graphql-ws on `/graphql`. The Origin must be ours, the session is asked again at each delivery, and
 * what is sent is ids and versions only. Returns what closes all lines.
 */
export function openLiveDoor(
  http: Server,
  house: {
    runOperation: RunOperation;
    schemaHost: GraphQLSchemaHost;
    database: Database;
    settings: Settings;
    log: Log;
  },
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const lines = makeServer<Record<string, never>, Extra>({
    onConnect: async ({ extra }) => (await house.runOperation.viewerOf(extra.request.headers)).kind === 'member',
    onSubscribe: async (context, _id, payload) => {
      const checked = (await house.runOperation.documentCache()).check(String(payload.query ?? ''));
      if ('errors' in checked) return checked.errors;
      const [operation] = checked.document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
      if (operation?.operation !== 'subscription') return [new GraphQLError('Only subscriptions come here.')];
      if (Object.keys(context.subscriptions).length > MOST_LINES_A_SESSION)
        return [new GraphQLError('Too many at once.')];
      return argumentsFor(house, context, payload.variables ?? {}, checked.document);
    },
    subscribe: subscribe as never,
    onError: (context, _id, _payload, errors) => {
      const named = { locale: 'en', requestId: randomId(), log: house.log };
      void context;
      return errors.map((error) => formatError(error, named)) as unknown as GraphQLError[];
    },
  });
  sockets.on('connection', (socket, request) => {
    const closed = lines.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) =>
          socket.on('message', (data: Buffer) => void hear(data.toString()).catch(() => socket.close(1011))),
      },
      { request },
    );
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  });
  http.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/graphql') || !isOurs(request, house.settings)) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (line: WebSocket) => sockets.emit('connection', line, request));
  });
  return () =>
    new Promise((resolve) => {
      for (const socket of sockets.clients) socket.close(1001, 'The server goes away; come back in a moment.');
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 500).unref();
      sockets.close(() => resolve());
    });
}

/** A page's Origin is this site's. Some send "null", or what is no address at all. */
function isOurs({ headers: { origin, host } }: IncomingMessage, { publicUrl }: Settings): boolean {
  return origin === undefined || origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}

async function argumentsFor(
  house: { runOperation: RunOperation; schemaHost: GraphQLSchemaHost; database: Database },
  context: Context<Record<string, never>, Extra>,
  variableValues: Record<string, unknown>,
  document: ExecutionArgs['document'],
): Promise<ExecutionArgs> {
  const headers: Headers = context.extra.request.headers;
  const viewer = await house.runOperation.viewerOf(headers);
  const contextValue: RequestContext = {
    viewer,
    address: '',
    requestId: randomId(),
    userAgent: '',
    setCookies: [],
    loaders: makeLoaders(house.database, viewer),
    line: {
      viewer: async () => {
        const now = await house.runOperation.viewerOf(headers);
        return now.kind === 'member' ? now : undefined;
      },
    },
  };
  return { schema: house.schemaHost.schema, document, variableValues, contextValue };
}
