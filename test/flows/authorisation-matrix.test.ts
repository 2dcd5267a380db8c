import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valuedFields } from './authorisation/documents.js';
import { fieldRules } from './authorisation/fields.table.js';
import { openFurnishedStage } from './authorisation/furnish.js';
import { mutationRows } from './authorisation/mutations.table.js';
import { queryRows } from './authorisation/queries.table.js';
import type { AuthorisationStage } from './authorisation/stage.js';
import { expectedFor, type ViewerName, viewersOf } from './authorisation/viewers.js';
import { type Tried, type Walked, walkMutations, walkQueries } from './authorisation/walk.js';

/**
 * Who may do and see what, walked through every field of the schema as every kind of viewer. A field without a row
 * fails: add it to the tables in test/flows/authorisation.
 */

let stage: AuthorisationStage;
let asked: Walked[];
let tried: Tried[];

beforeAll(async () => {
  stage = await openFurnishedStage();
  asked = await walkQueries(stage, queryRows);
  tried = await walkMutations(stage, mutationRows);
});
afterAll(() => stage?.house.close());

const rootFields = (kind: 'Query' | 'Mutation' | 'Subscription') => {
  const type = stage.schema.getType(kind);
  return isObjectType(type) ? Object.keys(type.getFields()).sort() : [];
};

/** Verbs after which one is somebody else: what they then see is no measure of what they saw before. */
const changesWhoOneIs = ['joinSpace', 'openSpace', 'requestToJoin'];

/** Where somebody got something else than their row says. */
function surprises(kind: string, walked: readonly (Walked | Tried)[]): string[] {
  return walked.flatMap(({ field, row, viewer, outcome }) => {
    const expected = expectedFor(row.expected, viewer);
    return outcome === expected ? [] : [`${kind}.${field}, ${row.of}: ${viewer} got ${outcome}, not ${expected}`];
  });
}

describe('every query', () => {
  test('has a row', () => expect(Object.keys(queryRows).sort()).toEqual(rootFields('Query')));
  test('answers each viewer as its rows say', () => expect(surprises('Query', asked)).toEqual([]));
});

describe('every mutation', () => {
  test('has a row', () => expect(Object.keys(mutationRows).sort()).toEqual(rootFields('Mutation')));
  test('does for each viewer what its rows say', () => expect(surprises('Mutation', tried)).toEqual([]));
});

describe('every field of every type', () => {
  test('has a row', () => {
    const fields = Object.values(stage.schema.getTypeMap()).flatMap((type) => {
      const isOurs = isObjectType(type) && !/^(__|Query$|Mutation$|Subscription$)/.test(type.name);
      return isOurs ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [];
    });
    expect([...fieldRules().keys()].sort()).toEqual(fields.sort());
  });

  test('has a value for nobody but whom its row names, and for one of them at least', () => {
    const seenBy = new Map<string, Set<ViewerName>>();
    const same = tried.filter(({ field }) => !changesWhoOneIs.includes(field));
    for (const { viewer, data } of [...asked, ...same])
      for (const field of valuedFields(data)) seenBy.set(field, (seenBy.get(field) ?? new Set()).add(viewer));
    const wrong = [...fieldRules()].flatMap(([field, { who, isProven }]) => {
      const allowed = viewersOf(who);
      const seen = [...(seenBy.get(field) ?? [])];
      const others = seen.filter((viewer) => !allowed.has(viewer));
      if (others.length > 0) return [`${field} has a value for ${others.join(', ')}`];
      if (isProven && seen.length === 0) return [`${field} has a value for nobody on this stage`];
      return !isProven && seen.length > 0 ? [`${field} is proven after all: take it out of unproven`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
