import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { once } from '../../forum/access/once.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { requiredLine, requiredText } from '../../platform/refusal/required-text.js';
import { limits } from '../rules/limits.js';
import { type ListEntry, type ListKind, listKinds } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { ChangeBook } from './change-book.js';
import { insertList } from './keep-rules.store.js';
import { findList } from './lists.store.js';
import { brokenBecause } from './runs-after.js';

export interface ReviseRuleListInput {
  name: string;
  /** For a new list; an existing one keeps its kind. */
  kind?: string | null;
  /** Of the list as the writer saw it; nothing for a new one. */
  version?: number | null;
  /** Each with the reason why it is on the list; one that is there already gets the new reason. */
  add?: readonly { text: string; reason?: string | null }[] | null;
  remove?: readonly string[] | null;
  why: string;
  idempotencyKey?: string | null;
}

/** What a list may be called: it stands in rules, in addresses and in the audit log. */
export const listName = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

/** Adds entries to a list and takes out others, as its next version. Rules that name it run with it at once. */
@Injectable()
export class ReviseRuleList {
  constructor(
    private readonly clock: Clock,
    private readonly book: ChangeBook,
  ) {}

  async revise(viewer: Viewer, input: ReviseRuleListInput): Promise<void> {
    return this.book.change(viewer, async (tx) => {
      const why = requiredText('why', input.why, { min: 3, max: 1000 });
      const { idempotencyKey: key, ...asked } = input;
      const request = { personId: viewer.personId!, key, verb: 'reviseRuleList', input: asked };
      await once(tx, this.clock, request, async () => {
        await this.write(tx, viewer, input, why);
        return newId(this.clock);
      });
    });
  }

  private async write(tx: Tx, viewer: Viewer, input: ReviseRuleListInput, why: string): Promise<void> {
    if (!listName.test(input.name)) throw invalid('name', 'malformed');
    const before = await this.before(tx, input);
    const wasBroken = await brokenBecause(tx);
    const changed = changeEntries(before.entries, input, why);
    const version = before.version + 1;
    const { name } = input;
    await insertList(tx, {
      ...changed,
      name,
      kind: before.kind,
      version,
      by: viewer.personId,
      at: this.clock.now(),
      why,
    });
    const broken = await brokenBecause(tx);
    if (broken && !wasBroken)
      throw invalid('add', 'list_trouble', { path: broken.path, reason: broken.code, message: broken.message });
    const facts = { list: name, version, added: changed.addedCount, removed: changed.removedCount };
    await this.book.record(tx, viewer, 'rule.list_revised', { facts, why });
  }

  private async before(
    tx: Tx,
    input: ReviseRuleListInput,
  ): Promise<{ kind: ListKind; version: number; entries: ListEntry[] }> {
    const known = await findList(tx, input.name);
    if (known) {
      if (input.version == null) throw new Refusal('CONFLICT', { because: 'list_exists' });
      if (known.version !== input.version)
        throw new Refusal('CONFLICT', { because: 'list_changed', version: known.version });
      return known;
    }
    // A list that came with a newer Meridian than the one whose starter set was taken over.
    const shipped = starterSet().lists.find(({ name }) => name === input.name);
    if (shipped) return { kind: shipped.kind, version: shipped.version, entries: [...shipped.entries] };
    const kind = listKinds.find((one) => one === (input.kind ?? 'words'));
    if (!kind) throw invalid('kind', 'not_in_list', { list: listKinds.join(', ') });
    if (input.version != null) throw new Refusal('CONFLICT', { because: 'list_changed', version: 0 });
    return { kind, version: 0, entries: [] };
  }
}

interface ChangedEntries {
  entries: ListEntry[];
  addedCount: number;
  removedCount: number;
}

/** The entries after a change; one that changes nothing is refused. */
function changeEntries(
  before: readonly ListEntry[],
  { add, remove }: ReviseRuleListInput,
  why: string,
): ChangedEntries {
  const most = limits.listEntries;
  if ((add?.length ?? 0) > most) throw invalid('add', 'too_many', { max: most });
  if ((remove?.length ?? 0) > most) throw invalid('remove', 'too_many', { max: most });
  const entries = new Map(before.map((entry) => [entry.text, entry]));
  let removedCount = 0;
  for (const text of remove ?? []) if (entries.delete(text)) removedCount++;
  let addedCount = 0;
  let rewordedCount = 0;
  for (const [index, { text, reason }] of (add ?? []).entries()) {
    const entry = readEntry(`add[${index}]`, text, reason ?? why);
    const known = entries.get(entry.text);
    if (!known) addedCount++;
    else if (reason != null && known.reason !== entry.reason) rewordedCount++;
    else continue;
    entries.set(entry.text, entry);
  }
  if (addedCount + removedCount + rewordedCount === 0) throw invalid('add', 'list_unchanged');
  return { entries: [...entries.values()], addedCount, removedCount };
}

function readEntry(field: string, text: string, reason: string): ListEntry {
  const entry = requiredLine(`${field}.text`, text, { max: limits.entryLength });
  if (!/[\p{L}\p{N}]/u.test(entry)) throw invalid(`${field}.text`, 'too_short', { min: 1 });
  return {
    text: entry,
    reason: requiredText(`${field}.reason`, reason, { max: limits.textLength }).slice(0, limits.textLength),
  };
}
