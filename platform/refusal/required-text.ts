import { invalid } from './refusal.js';

// Control characters that no person types, and direction overrides that disguise what is written; tab and line breaks stay.
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text somebody sent, normalised to NFC, without halves of characters (JSON in the database takes none), control
 * characters and outer space; refused as INVALID with the field's name when it is shorter or longer than allowed
 * (counted in UTF-16 units, like the database's check).
 */
export function requiredText(field: string, value: unknown, limits: { min?: number; max: number }): string {
  if (typeof value !== 'string') throw invalid(field, 'not_text');
  // Longer than any allowed text even before cleaning: not worth normalising.
  if (value.length > limits.max * 4) throw invalid(field, 'too_long', { max: limits.max });
  const text = value.toWellFormed().normalize('NFC').replace(UNWANTED, '').replace(/\r\n?/g, '\n').trim();
  if (text.length < (limits.min ?? 1)) throw invalid(field, 'too_short', { min: limits.min ?? 1 });
  if (text.length > limits.max) throw invalid(field, 'too_long', { max: limits.max });
  return text;
}

/** One line of text: a name or a title. Line breaks become spaces. */
export function requiredLine(field: string, value: unknown, limits: { min?: number; max: number }): string {
  return requiredText(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, limits);
}
