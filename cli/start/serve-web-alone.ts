import { createServer, request as openRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as openSecureRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Settings } from '../../platform/settings/settings.js';
import { webKeyOf } from '../../api/door/graphql-door.js';
import { loadBuiltPages } from '../../api/door/pages-door.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { CommandFailure, exitStatus } from '../exit-status.js';

/**
 * The pages in a process without a database: they ask the api at API_URL, and browsers reach its `/graphql`, live
 * updates too, through this one. Returns what closes it.
 */
export async function serveWebAlone(settings: Settings): Promise<() => Promise<void>> {
  if (!settings.apiUrl)
    throw new CommandFailure(
      'The pages alone need API_URL: the address of a process that runs the api.',
      exitStatus.badInput,
    );
  process.env.API_URL = settings.apiUrl;
  // The api believes the addresses that come with it; both have it from the same secret.
  process.env.WEB_KEY = webKeyOf(await openSecrets(settings));
  const pages = await loadBuiltPages();
  const { protocol, host } = new URL(settings.publicUrl);
  const server = createServer((request, response) => {
    if (request.url === '/health/live') return void response.end('{"status":"ok"}');
    if (/^\/(graphql|health\/ready)/.test(request.url ?? '')) return forward(settings.apiUrl!, request, response);
    request.headers['x-meridian-protocol'] = protocol.slice(0, -1);
    request.headers['x-meridian-host'] = host;
    request.headers['x-meridian-address'] = request.socket.remoteAddress;
    pages(request, response, () => response.writeHead(404).end());
  });
  server.on('upgrade', (request, socket: Socket, head) => forwardLine(settings.apiUrl!, request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  process.stdout.write(`Meridian's pages are at ${settings.publicUrl}. Ctrl-C ends them.\n`);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
}

function requestTo(apiUrl: string, request: IncomingMessage) {
  const target = new URL(request.url ?? '/', apiUrl);
  const open = target.protocol === 'https:' ? openSecureRequest : openRequest;
  return open(target, { method: request.method, headers: { ...request.headers, host: target.host } });
}

function forward(apiUrl: string, request: IncomingMessage, response: ServerResponse): void {
  const onward = requestTo(apiUrl, request);
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  request.pipe(onward);
}

function forwardLine(apiUrl: string, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const onward = requestTo(apiUrl, request);
  onward.on('upgrade', (answer, line) => {
    const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('\r\n')}\r\n\r\n`);
    if (head.length > 0) line.write(head);
    line.pipe(socket).pipe(line);
    line.on('error', () => socket.destroy());
    socket.on('error', () => line.destroy());
  });
  onward.on('response', () => socket.destroy());
  onward.on('error', () => socket.destroy());
  onward.end();
}
