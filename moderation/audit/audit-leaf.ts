import { hash, randomBytes } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.js';
import { leafHashOf } from './merkle-tree.js';

/** An act in an office, as the verb that did it tells it. */
export interface OfficialAct {
  /** What was done, as a code: `case.decided`, `space.read`. */
  readonly act: string;
  /** Who did it; null for the system itself. */
  readonly actorId: string | null;
  /** The kind of office in which it was done; null for the system. */
  readonly office: string | null;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly spaceId?: string | null;
  /** Others concerned, by their part in it. Only salted hashes of them enter the log. */
  readonly persons?: Readonly<Record<string, string>>;
  /** Codes, ids and numbers, readable in the log for ever: never a person's id, never what somebody wrote. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  /** What was written for the act. Only a salted hash enters the log; `personId` is whom the words are about. */
  readonly texts?: Readonly<Record<string, { readonly words: string; readonly personId?: string }>>;
}

/** A salt opens one hash of a leaf. Erasing it closes that hash for ever, and leaves the leaf as it is. */
export interface LeafSalt {
  readonly field: string;
  readonly personId: string | null;
  readonly salt: Buffer;
}

export interface SealedAct {
  readonly leaf: Buffer;
  readonly leafHash: Buffer;
  readonly salts: readonly LeafSalt[];
}

/** What a leaf says, read back from its bytes. */
export interface LeafContent {
  readonly version: 1;
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly office: string | null;
  readonly actor: string | null;
  readonly subject: { readonly kind: string; readonly id?: string; readonly person?: string } | null;
  readonly space: string | null;
  readonly persons: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Turns an act into the bytes of its leaf and the salts that are kept beside it. */
export function sealAct(act: OfficialAct, id: string, at: Date, newSalt: () => Buffer = randomSalt): SealedAct {
  checkCodes(act);
  const salts: LeafSalt[] = [];
  const seal = (field: string, value: string, personId: string | null): string => {
    const salt = newSalt();
    salts.push({ field, personId, salt });
    return saltedHash(salt, value);
  };
  const sealPerson = (field: string, personId: string): string => seal(field, personId, personId);
  const { subject } = act;
  const content: LeafContent = {
    version: 1,
    id,
    at: at.toISOString(),
    act: act.act,
    office: act.office,
    actor: act.actorId === null ? null : sealPerson('actor', act.actorId),
    subject: !subject
      ? null
      : subject.kind === 'person'
        ? { kind: 'person', person: sealPerson('subject', subject.id) }
        : { kind: subject.kind, id: subject.id },
    space: act.spaceId ?? null,
    persons: mapped(act.persons, (personId, role) => sealPerson(`person:${role}`, personId)),
    facts: act.facts ?? {},
    texts: mapped(act.texts, ({ words, personId }, field) => seal(`text:${field}`, words, personId ?? null)),
  };
  const leaf = Buffer.from(canonicalJson(content as unknown as Json), 'utf8');
  return { leaf, leafHash: leafHashOf(leaf), salts };
}

/** The hash by which a leaf stands for a person or a text: SHA-256 of 32 random bytes and the value in UTF-8. */
export function saltedHash(salt: Buffer, value: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(value, 'utf8')]), 'hex');
}

/** What the leaf's bytes say; undefined if they are not a leaf that we wrote. */
export function readLeaf(leaf: Buffer): LeafContent | undefined {
  try {
    const content = JSON.parse(leaf.toString('utf8')) as LeafContent;
    return content.version === 1 && typeof content.persons === 'object' ? content : undefined;
  } catch {
    return undefined;
  }
}

const code = /^[A-Za-z0-9][\w.:+/-]{0,199}$/;

/** Free text in a leaf could never be erased, so a fact that is not a code is a mistake of the verb that records it. */
function checkCodes({ act, office, subject, facts, persons, texts }: OfficialAct): void {
  const names = [...Object.keys(facts ?? {}), ...Object.keys(persons ?? {}), ...Object.keys(texts ?? {})];
  const values = Object.values(facts ?? {}).filter((value) => typeof value === 'string');
  for (const text of [act, office ?? 'none', subject?.kind ?? 'none', subject?.id ?? 'none', ...names, ...values]) {
    if (!code.test(text)) throw new TypeError(`the audit log takes codes, ids and numbers, not "${text.slice(0, 40)}"`);
  }
}

function mapped<T>(record: Readonly<Record<string, T>> = {}, map: (value: T, key: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

function randomSalt(): Buffer {
  return randomBytes(32);
}
