import { randomUUID } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { askFor, attemptFor } from '#lib/server/ask.ts';
import { loadWords, locales } from '#lib/words/say.ts';
import { chooseLocale, directionOf } from '../../messages/locale.ts';
import { readTheme } from '#lib/frame/theme.ts';

export const init: ServerInit = async () => {
  for (const locale of locales) await loadWords(locale);
};

/** Every page: whose language, which theme, how it asks the schema, and the headers that keep it private. */
export const handle: Handle = async ({ event, resolve }) => {
  const { locals, cookies, request } = event;
  locals.requestId = readRequestId(request);
  locals.locale = chooseLocale(locales, cookies.get('language'), request.headers.get('accept-language'));
  locals.ask = askFor(event);
  locals.attempt = attemptFor(event);
  refuseWhatIsNoForm(request);
  const theme = readTheme(cookies.get('theme'));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', locals.locale).replace('%dir%', directionOf(locals.locale)).replace('%theme%', theme),
    preload: ({ type, path }) => type === 'js' || type === 'css' || isFirstFont(path),
  });
  return keepPrivate(event, response);
};

/** Says nothing of what went wrong inside; the number finds it in the log. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const requestId = event.locals.requestId;
  if (kind === 'app') return { requestId };
  if (kind === 'framework') return { code: error.status === 404 ? 'NOT_FOUND' : 'INVALID', requestId };
  report(event, error);
  return { code: 'INTERNAL', message: 'INTERNAL', requestId };
};

function readRequestId(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** A body that no form sends (a cut multipart, plain text) is the sender's mistake, not ours: 400 instead of 500. */
function refuseWhatIsNoForm(request: Request): void {
  const read = request.formData.bind(request);
  const formData = (): Promise<FormData> =>
    read().catch((trouble: unknown) => {
      if (!(trouble instanceof TypeError)) throw trouble;
      error(400, 'No form', { code: 'INVALID', params: { field: 'body', because: 'malformed' } });
    });
  Object.defineProperty(request, 'formData', { value: formData });
}

/** The two fonts that the first lines of a page in the Latin script need. */
const isFirstFont = (path: string): boolean => /-latin-wght-normal\.[\w-]+\.woff2$/.test(path);

function keepPrivate({ url, locals }: RequestEvent, response: Response): Response {
  const { headers } = response;
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  if (!headers.has('x-frame-options')) headers.set('x-frame-options', 'DENY');
  headers.set('x-request-id', locals.requestId);
  if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
  return response;
}

function report(event: RequestEvent, trouble: unknown): void {
  const reason = trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble);
  const line = { level: 'error', where: 'pages', route: event.route.id, requestId: event.locals.requestId, reason };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
