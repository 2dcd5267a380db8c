import { type LeafContent, readLeaf, saltedHash } from './audit-leaf.js';
import type { StoredAuditEntry } from './audit.store.js';
import { leafHashOf } from './merkle-tree.js';

export interface EntryFinding {
  /** What beside the leaf says something else than the leaf; empty when the entry holds. */
  readonly changed: readonly string[];
  /** Whether a hash in the leaf can no longer be opened, because a person was erased. */
  readonly isPartlyErased: boolean;
}

/**
 * Whether the leaf is what was hashed, and whether everything that stands beside it in the row and in its salts
 * says what the leaf says. A person and their salt may both be gone (erased); one without the other is a change.
 */
export function examineEntry(entry: StoredAuditEntry): EntryFinding {
  if (!leafHashOf(entry.leaf).equals(entry.leafHash)) return { changed: ['leaf'], isPartlyErased: false };
  const content = readLeaf(entry.leaf);
  if (!content) return { changed: ['leaf'], isPartlyErased: false };
  const changed = [...changedColumns(entry, content)];
  const hashes = hashesOf(content);
  const salts = new Map(entry.salts.map((salt) => [salt.field, salt]));
  for (const { field, personId, salt } of entry.salts) {
    const expected = hashes.get(field);
    const isText = field.startsWith('text:');
    if (expected === undefined) changed.push(`salt of ${field}`);
    else if (!isText && (personId === null || saltedHash(salt, personId) !== expected)) changed.push(field);
  }
  const person = (field: string, id: string | null): void => {
    if ((salts.get(field)?.personId ?? null) !== id) changed.push(field);
  };
  person('actor', entry.actorId);
  if (content.subject?.person !== undefined) person('subject', entry.subjectId);
  return { changed: [...new Set(changed)], isPartlyErased: salts.size < hashes.size };
}

function* changedColumns(entry: StoredAuditEntry, content: LeafContent): Generator<string> {
  if (content.id !== entry.id) yield 'id';
  if (content.act !== entry.act) yield 'act';
  if (content.at !== entry.recordedAt.toISOString()) yield 'recorded_at';
  if (content.office !== entry.office) yield 'office';
  if (content.space !== entry.spaceId) yield 'space_id';
  if ((content.subject?.kind ?? null) !== entry.subjectKind) yield 'subject_kind';
  const subjectIsPerson = content.subject?.person !== undefined;
  if (!subjectIsPerson && (content.subject?.id ?? null) !== entry.subjectId) yield 'subject_id';
}

/** The hashes in a leaf by the field of the salt that opens each. */
function hashesOf(content: LeafContent): Map<string, string> {
  const hashes = new Map<string, string>();
  if (content.actor !== null) hashes.set('actor', content.actor);
  if (content.subject?.person !== undefined) hashes.set('subject', content.subject.person);
  for (const [role, hash] of Object.entries(content.persons)) hashes.set(`person:${role}`, hash);
  for (const [field, hash] of Object.entries(content.texts)) hashes.set(`text:${field}`, hash);
  return hashes;
}
