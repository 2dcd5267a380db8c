import { invalid } from '../../../platform/refusal/refusal.js';

// One @, something on both sides, a dot in the domain, no spaces or control characters: the rest is for the mail server.
const ADDRESS = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+\.[^\s@<>(),;:\\"[\].]+$/u;

/** Whether a text can be an e-mail address at all. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text) && !text.includes('..');
}

/** The address as it is stored and compared (letter case is the database's to ignore); INVALID if it cannot be one. */
export function readEmailAddress(field: string, text: unknown): string {
  const address = typeof text === 'string' ? text.normalize('NFC').trim() : '';
  if (!isEmailAddress(address)) throw invalid(field, 'not_an_address');
  return address;
}
