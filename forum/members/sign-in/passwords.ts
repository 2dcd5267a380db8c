import { hash, verify } from '@node-rs/argon2';

// OWASP's choice for argon2id: 19 MiB, two passes, one lane.
// The library's own default algorithm is argon2id (its enum cannot be imported by files that compile one by one).
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** NIST SP 800-63B-4: fifteen characters where a password stands alone; nothing is ever cut, so there is an upper end. */
export const passwordLength = { min: 15, max: 256 };

/** The form in which a password is hashed and compared: keyboards write the same letters in different ways. */
const normalised = (password: string): string => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), options);
}

/**
 * Whether a password is the one that was hashed. Without a hash (no such account, or none set) it does the same work
 * against a hash that nothing fits, so that time tells nothing.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await fittingNothing()), normalised(password));
  return fits && passwordHash !== null;
}

let nothing: Promise<string> | undefined;
function fittingNothing(): Promise<string> {
  return (nothing ??= hash('a password that nobody has', options));
}
