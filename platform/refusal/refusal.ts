/** The codes that clients may rely on; a refusal outside this list does not compile. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'MUTED'
  | 'SUSPENDED'
  | 'SLOW_MODE'
  | 'TOO_COMPLEX';

export type RefusalParams = Record<string, string | number | boolean | null | undefined>;

/**
 * An expected "no": a code, and parameters that fill the sentence `refusals.<CODE>` (or `refusals.<params.because>`)
 * of the catalogue in the reader's language. Everything else that is thrown is INTERNAL.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** The one answer for what is absent and for what may not be seen. */
export function notFound(): Refusal {
  return new Refusal('NOT_FOUND');
}

/** Bad input: names the field and the reason (a key below `refusals.INVALID.`). */
export function invalid(field: string, because: string, params: RefusalParams = {}): Refusal {
  return new Refusal('INVALID', { field, because, ...params });
}
