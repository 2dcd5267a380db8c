import { hasWords, type Reader, type Say } from './say.ts';
import { sayWhen } from './when.ts';

/** An expected "no" of the schema: its code, what fills its sentence, and the number to name when asking for help. */
export interface Refusal {
  code: string;
  params: Record<string, unknown>;
  requestId?: string;
}

/** The sentence for a refusal: the one for its reason where there is one, else the one for its code. */
export function sayRefusal(say: Say, reader: Reader, { code, params, requestId = '' }: Refusal): string {
  const because = textOf(params['because']);
  const keys = [`refusals.${code}.${because}`, `refusals.${code}`, 'refusals.INTERNAL'];
  const key = keys.find(hasWords);
  if (!key) return code;
  const values = Object.entries({ requestId, ...params }).map(([name, value]) => [name, inWords(value, reader, say)]);
  const named = `field.${textOf(params['field'])}`;
  const field = hasWords(named) ? { field: say(named) } : {};
  return say(key, withoutGaps({ ...Object.fromEntries(values), ...field }));
}

/** What a refusal has to say about one field of a form, or nothing. */
export const isAbout = (refusal: Refusal | null | undefined, field: string): boolean =>
  refusal?.params['field'] === field;

/** A value that an error carries, as text; what is none is the empty text. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function inWords(value: unknown, reader: Reader, say: Say): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return textOf(value) || '…';
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? sayWhen(value, reader, say) : value;
}

/** A sentence with a gap is better than a page without one. */
const withoutGaps = (values: Record<string, string | number>): Record<string, string | number> =>
  new Proxy(values, { get: (known, name: string) => known[name] ?? '…' });
