import { commonPasswords } from './common-passwords.js';
import { passwordLength } from './passwords.js';

/** What an attacker would try first for this one person. */
export interface PasswordContext {
  email: string;
  displayName: string;
  communityNames: readonly string[];
}

export type PasswordProblem = 'too_short' | 'too_long' | 'too_common' | 'too_repetitive' | 'about_you';

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

/**
 * What is wrong with a password, or nothing. Length and a blocklist, as NIST SP 800-63B-4 asks: no rules about which
 * characters, since those make worse passwords.
 */
export function passwordProblem(password: string, context: PasswordContext): PasswordProblem | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < passwordLength.min) return 'too_short';
  if (characters.length > passwordLength.max) return 'too_long';
  const plain = plainly(password);
  if (new Set(plain).size < 5 || isRepeated(plain) || isRow(plain)) return 'too_repetitive';
  if (isCommon(plain)) return 'too_common';
  if (isAbout(plain, context)) return 'about_you';
  return null;
}

/** Lower case, letters and digits only, the usual swaps undone: "P@ssw0rd!" is no better than "password". */
function plainly(text: string): string {
  const swaps: Record<string, string> = { '@': 'a', $: 's', '0': 'o', '1': 'l', '3': 'e', '!': 'i' };
  const lower = text.normalize('NFKD').toLowerCase();
  const letters = /\p{L}/u.test(lower) ? lower.replace(/[@$013!]/g, (sign) => swaps[sign]!) : lower;
  return letters.replace(/[^\p{L}\p{N}]/gu, '') || lower;
}

/** One short piece over and over ("abcabcabcabcabc", "passwordpassword"). */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++) {
    if (
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length) === text
    )
      return true;
  }
  return false;
}

/** A run along the alphabet, the digits or the keyboard, either way round. */
function isRow(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return rows.some((row) => `${row}${row}`.includes(text) || `${row}${row}`.includes(backwards));
}

/** A common password, alone or with a few characters at its ends to make it long enough. */
function isCommon(plain: string): boolean {
  return (
    commonPasswords.some((common) => plain.includes(common) && plain.length - common.length < 5) ||
    isMadeOfCommon(plain)
  );
}

/** Only common words and digits, such as "password12345678". */
function isMadeOfCommon(plain: string): boolean {
  let rest = plain;
  for (const common of commonPasswords) rest = rest.replaceAll(common, '');
  return rest.replace(/\d/g, '').length < 3;
}

function isAbout(plain: string, { email, displayName, communityNames }: PasswordContext): boolean {
  const [mailbox = '', domain = ''] = email.split('@');
  const known = [email, mailbox, domain, displayName, ...displayName.split(/\s+/), ...communityNames];
  return known
    .map(plainly)
    .filter((word) => word.length >= 4)
    .some((word) => plain.includes(word) && plain.replaceAll(word, '').length < 6);
}
