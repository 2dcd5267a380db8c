import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../platform/settings/secrets.js';
import type { Settings } from '../../platform/settings/settings.js';
import { refusalSentence } from '../request/refusal-sentence.js';
import type { OperationRequest, RunOperation } from '../request/run-operation.js';

/** The largest operation with its variables: a post of the greatest length in any script, and room around it. */
export const largestBodyBytes = 256 * 1024;

interface OperationBody {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/**
 * `/graphql` over HTTP: POST with JSON only, which no foreign page can send without asking first; one operation a
 * request; a browser's Origin must be ours. A process with the pages alone forwards its reader's address and request id;
 * they are believed only from who shows the key that both have from the same secret.
 */
export function openGraphqlDoor(
  server: FastifyInstance,
  runOperation: RunOperation,
  { settings, secrets }: { settings: Settings; secrets: Secrets },
): void {
  const webKey = webKeyOf(secrets);
  const readingFails = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) throw error;
    return reply.code(status).send(refusal(request, 'INVALID', status === 415 ? 'content-type' : 'body'));
  };
  server.post('/graphql', { bodyLimit: largestBodyBytes, errorHandler: readingFails }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isOurs(request, settings.publicUrl)) return reply.code(403).send(refusal(request, 'FORBIDDEN', 'origin'));
    const body = readBody(request.body);
    if (!body) return reply.code(400).send(refusal(request, 'INVALID', 'query'));
    const answer = await runOperation.run(
      whoAsks(request, webKey),
      body.query,
      body.variables ?? {},
      body.operationName ?? undefined,
    );
    for (const cookie of answer.setCookies) reply.header('set-cookie', cookie);
    const status = answer.data === undefined && answer.errors?.[0]?.extensions.code !== 'INTERNAL' ? 400 : 200;
    return reply
      .code(status)
      .send(answer.errors ? { errors: answer.errors, data: answer.data } : { data: answer.data });
  });
  server.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: largestBodyBytes,
    errorHandler: readingFails,
    handler: async (request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send(refusal(request, 'INVALID', 'method')),
  });
}

/** What a process with the pages alone shows, so that the addresses it forwards are believed. */
export function webKeyOf(secrets: Secrets): string {
  return secrets.keyFor('web').toString('base64url');
}

function whoAsks(request: FastifyRequest, webKey: string): OperationRequest {
  const { headers } = request;
  const [key, address, requestId] = ['x-meridian-web', 'x-meridian-address', 'x-request-id'].map(
    (name) => headers[name],
  );
  const isWeb =
    typeof key === 'string' && key.length === webKey.length && timingSafeEqual(Buffer.from(key), Buffer.from(webKey));
  if (!isWeb || typeof address !== 'string') return { headers, address: request.ip, requestId: request.id };
  const id = typeof requestId === 'string' && /^[\w-]{8,64}$/.test(requestId) ? requestId : request.id;
  return { headers, address, requestId: id };
}

/** Scripts send no Origin; a browser always does with a POST, and it must be this site's. */
function isOurs(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === publicUrl || isLoopbackTwin(origin, publicUrl);
}

/** Somebody who tries Meridian on their own machine may write 127.0.0.1 for localhost. */
function isLoopbackTwin(origin: string, publicUrl: string): boolean {
  const loopback = (url: string) => url.replace('//localhost', '//127.0.0.1');
  return publicUrl.startsWith('http:') && loopback(origin) === loopback(publicUrl);
}

function readBody(body: unknown): OperationBody | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, variables, operationName } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query.length === 0) return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  return { query, variables: variables as OperationBody['variables'], operationName: operationName as string | null };
}

function refusal(request: FastifyRequest, code: 'FORBIDDEN' | 'INVALID', field: string) {
  const params = { field, because: 'malformed' };
  const extensions = { code, params, requestId: request.id };
  return { errors: [{ message: refusalSentence('en', code, params), extensions }] };
}
