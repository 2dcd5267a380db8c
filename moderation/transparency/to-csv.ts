/** One line of the report's table file. */
export type CsvRow = readonly (string | number | null)[];

/**
 * A table as a file that a spreadsheet opens: UTF-8 with its mark, CRLF, every text in quotes. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it, wherever it comes from.
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""').replaceAll(/[\r\n]+/g, ' ')}"`;
}
