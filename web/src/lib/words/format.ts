/** A parsed message: text; 0 (the number a plural is about); or [value's name, kind, its options, offset]. */
export type MessagePart =
  | string
  | 0
  | [name: string]
  | [name: string, kind: 'n']
  | [name: string, kind: 's' | 'p' | 'o', options: Record<string, MessagePart[]>, offset?: number];

export type Message = string | MessagePart[];

export type MessageValues = Record<string, string | number>;

/** Puts a parsed message into words, exactly as the server's ICU formatter does, without its parser and its weight. */
export function format(message: Message, intlName: string, values: MessageValues): string {
  return typeof message === 'string' ? message : formatParts(message, intlName, values, 0);
}

function formatParts(parts: MessagePart[], intlName: string, values: MessageValues, count: number): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part === 0) text += numberFormat(intlName).format(count);
    else text += formatValue(part, intlName, values, count);
  }
  return text;
}

function formatValue(part: Exclude<MessagePart, string | 0>, intlName: string, values: MessageValues, count: number) {
  const value = values[part[0]];
  if (value === undefined) throw new Error(`A message needs the value "${part[0]}"`);
  if (part.length === 1) return String(value);
  if (part[1] === 'n') return numberFormat(intlName).format(Number(value));
  const options = part[2];
  if (part[1] === 's') return formatParts(options[value] ?? options['other'] ?? [], intlName, values, count);
  const number = Number(value) - (part[3] ?? 0);
  const rule = pluralRules(intlName, part[1] === 'o').select(number);
  return formatParts(options[`=${value}`] ?? options[rule] ?? options['other'] ?? [], intlName, values, number);
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

function numberFormat(intlName: string): Intl.NumberFormat {
  let known = numberFormats.get(intlName);
  if (!known) numberFormats.set(intlName, (known = new Intl.NumberFormat(intlName)));
  return known;
}

function pluralRules(intlName: string, isOrdinal: boolean): Intl.PluralRules {
  const name = `${intlName} ${isOrdinal}`;
  let known = rules.get(name);
  if (!known) rules.set(name, (known = new Intl.PluralRules(intlName, { type: isOrdinal ? 'ordinal' : 'cardinal' })));
  return known;
}
