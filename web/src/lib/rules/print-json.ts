const widest = 76;

/** JSON as people like to read it: what is short stands on one line. */
export function printJson(value: unknown, indent = 0, before = 0): string {
  const short = onOneLine(value);
  const isFlat = typeof value !== 'object' || value === null;
  if (isFlat || (indent > 0 && indent + before + short.length <= widest)) return short;
  const inner = ' '.repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((one) => inner + printJson(one, indent + 2))
    : Object.entries(value).map(([key, one]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + printJson(one, indent + 2, name.length);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
