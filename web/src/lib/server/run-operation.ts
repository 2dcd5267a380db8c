import process from 'node:process';
import type { RequestEvent } from '@sveltejs/kit';

export interface OperationError {
  message: string;
  extensions?: { code?: string; params?: Record<string, string | number>; requestId?: string };
}

export interface OperationResult {
  data: Record<string, unknown> | null | undefined;
  errors?: readonly OperationError[] | undefined;
}

type RunOperation = (
  request: { headers: Record<string, string | undefined>; address: string; requestId: string },
  document: string,
  variables: object,
) => Promise<OperationResult & { setCookies: string[] }>;

/**
 * Runs one GraphQL operation for the person whose request this is: in this process where the API lives in it too,
 * over HTTP otherwise. The pages read no session; they hand on the cookie and bring back those that are set.
 */
export async function runOperation(event: RequestEvent, document: string, variables: object): Promise<OperationResult> {
  const inProcess = (globalThis as Record<symbol, unknown>)[Symbol.for('meridian.runOperation')] as
    RunOperation | undefined;
  const { setCookies, ...result } = inProcess
    ? await inProcess(requestOf(event), document, variables)
    : await runOverHttp(event, document, variables);
  for (const header of setCookies) handOnCookie(event, header);
  return result;
}

const forwarded = ['cookie', 'accept-language', 'user-agent', 'origin', 'x-meridian-address'];

function requestOf(event: RequestEvent): Parameters<RunOperation>[0] {
  const headers: Record<string, string | undefined> = {};
  for (const name of forwarded) headers[name] = event.request.headers.get(name) ?? undefined;
  headers['cookie'] = cookieHeader(event);
  return { headers, address: addressOf(event), requestId: event.locals.requestId };
}

/** Cookies that were set earlier in this same request count too. */
function cookieHeader(event: RequestEvent): string | undefined {
  const cookies = event.cookies.getAll({ decode: (value: string) => value });
  return cookies.length === 0 ? undefined : cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

function addressOf(event: RequestEvent): string {
  return event.request.headers.get('x-meridian-address') ?? event.getClientAddress();
}

async function runOverHttp(event: RequestEvent, query: string, variables: object) {
  const { headers, address, requestId } = requestOf(event);
  const apiUrl = process.env['API_URL'];
  if (!apiUrl) throw new Error('The pages find no API: set API_URL, or start api and web in one process');
  const response = await fetch(`${apiUrl.replace(/\/$/, '')}/graphql`, {
    method: 'POST',
    headers: {
      ...(Object.fromEntries(Object.entries(headers).filter(([, value]) => value)) as Record<string, string>),
      'content-type': 'application/json',
      accept: 'application/json',
      'x-meridian-web': process.env['WEB_KEY'] ?? '',
      'x-meridian-address': address,
      'x-request-id': requestId,
    },
    body: JSON.stringify({ query, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  });
  const result = (await response.json()) as OperationResult;
  return { data: result.data, errors: result.errors, setCookies: response.headers.getSetCookie() };
}

function handOnCookie({ cookies }: RequestEvent, header: string): void {
  const { name, value = '', ...options } = cookies.parse(header, { decode: (text: string) => text });
  cookies.set(name, value, {
    path: '/',
    ...options,
    httpOnly: options.httpOnly ?? false,
    secure: options.secure ?? false,
    encode: (text: string) => text,
  });
}
