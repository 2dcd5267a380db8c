// The safety net of the log. Nobody should log content or addresses; this is for the day when somebody does.
const masked = '[masked]';

const tellingName =
  /^(?:.*(?:password|secret|token|cookie|authorization|e-?mail|address)|(?:body|text|source|html|markdown|content|query|variables|name|title|reporter(?:id|name)?|ip))$/i;

const addresses = /[^\s<>"'(),;:=@]+@[^\s<>"'(),;:@]+\.[a-z]{2,}/giu;
const credentialsInUrl = /:\/\/[^/@\s]+@/g;
const bearer = /\b(bearer)\s+\S+/gi;
const deepest = 4;

/** Facts without what their names or shapes give away as private. */
export function scrubFacts(facts: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, tellingName.test(name) ? masked : scrub(value, depth)]),
  );
}

/** A line without addresses, passwords in URLs and bearer tokens. */
export function scrubText(text: string): string {
  return text
    .replace(credentialsInUrl, `://${masked}@`)
    .replace(bearer, `$1 ${masked}`)
    .replace(addresses, masked)
    .slice(0, 2_000);
}

/** An error's kind, words and stack. PostgreSQL's `detail`, `where` and long quotes hold rows, so they stay out. */
export function scrubError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: scrubText(String(error)) };
  const { name, message, stack, cause } = error;
  const { code, constraint, table, severity } = error as Error & Record<string, unknown>;
  const words = (text: string) =>
    scrubText(severity === undefined ? text : text.replace(/"[^"]{20,}"/gs, `"${masked}"`));
  return {
    name,
    message: words(message),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint, table }),
    stack: stack === undefined ? undefined : framesOf(stack),
    ...(cause === undefined ? {} : { cause: scrubError(cause) }),
  };
}

/** The frames alone: the first lines repeat the message. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join('\n');
}

function scrub(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (value instanceof Error) return scrubError(value);
  if (value instanceof Date) return value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, 50).map((part) => scrub(part, depth + 1));
  return scrubFacts(value as Record<string, unknown>, depth + 1);
}
