import type { RequestEvent } from '@sveltejs/kit';
import { error, redirect } from '@sveltejs/kit';
import { FrameAlone, Outside } from '#lib/frame/frame.documents.ts';
import type { Frame } from '#lib/frame/frame.ts';
import { toFrame, toOutsideFrame } from '#lib/frame/to-frame.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { runOperation, type OperationError } from './run-operation.ts';

/** A typed document, as codegen writes it: text that knows its result and its variables. */
export interface Document<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
  toString(): string;
}

export type Ask = <Result, Variables>(document: Document<Result, Variables>, variables?: Variables) => Promise<Result>;

export type Attempt = <Result, Variables>(
  document: Document<Result, Variables>,
  variables?: Variables,
) => Promise<{ answer: Result; refusal?: undefined } | { answer?: undefined; refusal: Refusal }>;

/**
 * How a page asks. Who is not signed in goes to sign in first and comes back; what is absent or may not be seen is the
 * page that says so; anything else is a page with its reason.
 */
export function askFor(event: RequestEvent): Ask {
  return async (document, variables) => {
    const { data, errors } = await runOperation(event, document.toString(), variables ?? {});
    if (errors?.length) await turnAway(event, errors[0]!);
    return { ...data } as never;
  };
}

/** How a form asks: a refusal comes back, with the words for it, so that what was written stays in the form. */
export function attemptFor(event: RequestEvent): Attempt {
  return async (document, variables) => {
    const { data, errors } = await runOperation(event, document.toString(), variables ?? {});
    const first = errors?.[0];
    if (!first) return { answer: { ...data } as never };
    if (first.extensions?.code === 'UNAUTHENTICATED') await turnAway(event, first);
    return { refusal: readRefusal(first, event) };
  };
}

/** The page for a thing that came back as null: the same for absent and forbidden. `await nothingHere(event)` in a load. */
export async function nothingHere(event: RequestEvent): Promise<never> {
  error(404, 'Not found', { code: 'NOT_FOUND', frame: await frameOf(event) });
}

async function turnAway(event: RequestEvent, trouble: OperationError): Promise<never> {
  const refusal = readRefusal(trouble, event);
  if (refusal.code === 'UNAUTHENTICATED') redirect(303, `/sign-in?next=${encodeURIComponent(placeToReturnTo(event))}`);
  error(statusOf[refusal.code] ?? 500, refusal.code, { ...refusal, frame: await frameOf(event) });
}

/** What stands around a page that could not be shown, as far as it can be had. */
export async function frameOf(event: RequestEvent): Promise<Frame | undefined> {
  const { data } = await runOperation(event, FrameAlone.toString(), {});
  if (data?.['viewer']) return toFrame(data as never, event);
  const outside = await runOperation(event, Outside.toString(), {});
  return outside.data ? toOutsideFrame(outside.data as never) : undefined;
}

/** After signing in one comes back to a page, never to a form's action. */
function placeToReturnTo({ url, request }: RequestEvent): string {
  return request.method === 'GET' ? `${url.pathname}${url.search}` : url.pathname;
}

function readRefusal(trouble: OperationError, event: RequestEvent): Refusal {
  const { code = 'INTERNAL', params = {}, requestId = event.locals.requestId } = trouble.extensions ?? {};
  return { code, params, requestId };
}

const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INVALID: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  MUTED: 403,
  SUSPENDED: 403,
  SLOW_MODE: 429,
  TOO_COMPLEX: 400,
};
