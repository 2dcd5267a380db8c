import type { GraphQLError } from 'graphql';
import type { Log } from '../../platform/log/log.js';
import { Refusal, type RefusalParams } from '../../platform/refusal/refusal.js';
import { refusalSentence } from './refusal-sentence.js';
import { TooComplex } from './document-limits.js';

/** An error as it leaves the door. */
export interface FormattedError {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: string; params: RefusalParams; requestId: string };
}

/**
 * Turns whatever happened into what a client may know: refusals with their code and a sentence in the reader's
 * language, malformed documents and variables as INVALID, everything else as INTERNAL with the request's id, logged.
 */
export function formatError(
  error: GraphQLError,
  context: { locale: string; requestId: string; log: Log },
): FormattedError {
  const cause = error.originalError;
  const path = error.path ? { path: error.path } : {};
  const answer = (code: string, params: RefusalParams, message?: string): FormattedError => ({
    message: message ?? refusalSentence(context.locale, code, params),
    ...path,
    extensions: { code, params, requestId: context.requestId },
  });
  if (cause instanceof Refusal) return answer(cause.code, cause.params);
  if (error instanceof TooComplex) return answer('TOO_COMPLEX', { because: error.message });
  if (!cause || isCoercion(cause)) {
    const message = withoutSuggestion(error.message);
    return answer('INVALID', { field: fieldIn(error.message), because: 'malformed' }, message);
  }
  context.log.error('an operation failed', cause, { requestId: context.requestId });
  return answer('INTERNAL', { requestId: context.requestId });
}

/** A scalar or enum that could not take a value throws a plain GraphQLError or TypeError from its own parser. */
function isCoercion(cause: Error): boolean {
  return cause.name === 'GraphQLError';
}

/** Suggestions would tell a stranger what the schema holds. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*\?$/s, '').slice(0, 300);
}

function fieldIn(message: string): string | null {
  return (
    /at "([\w.[\]]+)"/.exec(message)?.[1] ?? /(?:Variable|Argument|Field) "\$?([\w.]+)"/.exec(message)?.[1] ?? null
  );
}
