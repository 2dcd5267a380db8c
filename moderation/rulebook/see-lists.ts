import { Injectable } from '@nestjs/common';
import { ask, demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import type { Condition, ListEntry, Rule } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { allLists, findList, type ListSummary } from './lists.store.js';
import { readStored } from './rule-text.js';
import { SeeRules } from './see-rules.js';

/** A list with the rules that name it. */
export interface SeenList extends ListSummary {
  usedBy: string[];
}

/** Reads the lists of the rule book; those of the starter set are there as long as no version of them is written. */
@Injectable()
export class SeeLists {
  constructor(
    private readonly database: Database,
    private readonly seeRules: SeeRules,
  ) {}

  async all(viewer: Viewer): Promise<SeenList[]> {
    demand(viewer, 'readRules', null);
    const stored = await allLists(this.database);
    const shipped = starterSet()
      .lists.filter(({ name }) => !stored.some((list) => list.name === name))
      .map(({ name, kind, version, entries }) => ({
        name,
        kind,
        version,
        entryCount: entries.length,
        changedAt: null,
      }));
    const usedBy = await this.uses(viewer);
    return [...stored, ...shipped]
      .map((list) => ({ ...list, usedBy: usedBy.get(list.name) ?? [] }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** A list; undefined for what is not there and for who may not read it. */
  async find(viewer: Viewer, name: string): Promise<SeenList | undefined> {
    if (viewer.kind === 'nobody') demand(viewer, 'readRules', null);
    const refusal = ask(viewer, 'readRules', null);
    if (refusal?.code === 'NOT_FOUND') return undefined;
    if (refusal) throw refusal;
    const stored = await findList(this.database, name);
    const list = stored ?? starterSet().lists.find((one) => one.name === name);
    if (!list) return undefined;
    const usedBy = (await this.uses(viewer)).get(name) ?? [];
    const { kind, version, entries } = list;
    return { name, kind, version, entryCount: entries.length, changedAt: stored?.changedAt ?? null, usedBy };
  }

  /** The entries alone, of a list that was looked at already. */
  async entries(name: string): Promise<readonly ListEntry[]> {
    const stored = await findList(this.database, name);
    return (stored ?? starterSet().lists.find((one) => one.name === name))?.entries ?? [];
  }

  /** The rules of the book that are not retired, by the lists that their newest version names. */
  private async uses(viewer: Viewer): Promise<Map<string, string[]>> {
    const usedBy = new Map<string, string[]>();
    for (const { id, version, state, document } of await this.seeRules.all(viewer, null)) {
      const rule = state === 'retired' ? undefined : readStored(document, version, state);
      for (const name of rule ? listsIn(rule) : []) usedBy.set(name, [...(usedBy.get(name) ?? []), id]);
    }
    return usedBy;
  }
}

function listsIn(rule: Rule): Set<string> {
  const names = new Set<string>();
  const add = (list: unknown) => typeof list === 'string' && names.add(list);
  const walk = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(walk);
    else if ('any' in condition) condition.any.forEach(walk);
    else if ('none' in condition) condition.none.forEach(walk);
    else if ('fact' in condition) {
      if (condition.comparison === 'inList' || condition.comparison === 'notInList') add(condition.value);
    } else if ('words' in condition) [condition.words, condition.near, condition.unless].forEach(add);
    else if ('links' in condition) add(condition.list);
  };
  walk(rule.when);
  return names;
}
