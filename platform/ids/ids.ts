import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock.js';

let lastMilliseconds = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562, section 5.7) of the clock's present. Ids made by one process within a millisecond rise by a
 * 12-bit counter (section 6.2, method 1), so that rows written together keep their order.
 */
export function newId(clock: Clock): string {
  const milliseconds = clock.now().getTime();
  if (milliseconds === lastMilliseconds) counter = (counter + 1) & 0xfff;
  else counter = randomBytes(2).readUInt16BE() & 0x3ff;
  lastMilliseconds = milliseconds;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A UUIDv4: for reports, cases and screenings, whose ids must not tell when they were made. */
export function randomId(): string {
  return randomUUID();
}

/** A secret of 256 random bits, URL-safe: for sessions and links. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: SHA-256, since the token itself is already random. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Six random characters for addresses that must not collide or be guessed in a glance. */
export function randomSuffix(): string {
  return randomBytes(4).toString('hex').slice(0, 6);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string can be an id at all; anything else is answered like an absent thing. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}
