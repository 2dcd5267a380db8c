import { getNamedType, type GraphQLOutputType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valuedFields } from './authorisation/documents.js';
import { fieldRules } from './authorisation/fields.table.js';
import { MailWriters } from '../../forum/following/mail/mail-writers.js';
import { noticeKinds } from '../../forum/following/notices/notice-kinds.js';
import { jobCatalogue } from '../../platform/queue/job-catalogue.js';
import { openFurnishedStage } from './authorisation/furnish.js';
import { openLine, subscriptionRows } from './authorisation/listen.js';
import { mutationsInOffice } from './authorisation/mutations-in-office.table.js';
import { mutationRows } from './authorisation/mutations.table.js';
import { commands, pageRoutes, serverDoors } from './authorisation/outside.js';
import { doorRows, pageRows } from './authorisation/pages.table.js';
import { queryRows } from './authorisation/queries.table.js';
import type { AuthorisationStage } from './authorisation/stage.js';
import { commandRows, jobRows, mailRows, noticeRows } from './authorisation/tellings.table.js';
import { mailOfEveryKind, noticesOfEveryKind } from './authorisation/tell-everybody.js';
import { expectedFor, viewerNames, type ViewerName, viewersOf } from './authorisation/viewers.js';
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

const fieldsOf = (type: unknown) => {
  const named = getNamedType(type as GraphQLOutputType);
  return isObjectType(named) ? named.getFields() : {};
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

test('no answer to a mutation carries a word that is for others', () => {
  // What one wrote oneself is in one's own export, removed or not; the canary looks into that.
  const same = tried.filter(({ field }) => ![...changesWhoOneIs, 'exportMyData'].includes(field));
  const hits = same.flatMap(({ field, row, viewer, text }) =>
    stage.words
      .foundBy(viewer, text, { isCaseDoor: Object.hasOwn(mutationsInOffice, field) })
      .map((what) => `${what}, by ${viewer}, in Mutation.${field}, ${row.of}`),
  );
  expect(hits).toEqual([]);
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

describe('every subscription', () => {
  test('has a row', () => expect(Object.keys(subscriptionRows).sort()).toEqual(rootFields('Subscription')));

  test('is heard by whom its rows say', async () => {
    const wrong: string[] = [];
    for (const [field, rows] of Object.entries(subscriptionRows)) {
      for (const row of rows) {
        const type = stage.schema.getSubscriptionType()!.getFields()[field]!.type;
        const document = `subscription { ${field}${row.args?.(stage) ?? ''} { ${Object.keys(fieldsOf(type)).join(' ')} } }`;
        const hear = async (viewer: ViewerName) => {
          const line = await openLine(stage, viewer, document);
          stage.house.platform.live.deliver(row.event(stage, viewer));
          const heard = await line.next();
          line.close();
          const expected = expectedFor(row.expected, viewer);
          return heard === expected ? [] : [`Subscription.${field}, ${row.of}: ${viewer} ${heard}, not ${expected}`];
        };
        wrong.push(...(await Promise.all(viewerNames.map(hear))).flat());
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('every page', () => {
  test('has a row', () => expect(pageRoutes().filter((route) => !(route in pageRows))).toEqual([]));

  test('opens for whom its field has something', () => {
    const wrong = Object.entries(pageRows).flatMap(([route, { opensFor, through, evenEmpty }]) => {
      if (!through) return [];
      const field = through.split('.')[1];
      const walked = (through.startsWith('Query') ? asked : tried).filter((one) => one.field === field);
      const opening = ['value', 'done', ...(evenEmpty ? ['nothing'] : [])];
      const opened = new Set(walked.flatMap(({ viewer, outcome }) => (opening.includes(outcome) ? [viewer] : [])));
      const expected = viewersOf(opensFor);
      const more = [...opened].filter((viewer) => !expected.has(viewer));
      const fewer = [...expected].filter((viewer) => !opened.has(viewer));
      return more.length + fewer.length === 0
        ? []
        : [`${route}: also for [${more.join(', ')}], not for [${fewer.join(', ')}]`];
    });
    expect(wrong).toEqual([]);
  });

  test('and every other door of the server has a row', () =>
    expect(serverDoors()).toEqual(Object.keys(doorRows).sort()));
});

describe('everything that is told', () => {
  test('has a row: notices, mail, jobs', () => {
    expect(Object.keys(noticeRows).sort()).toEqual([...noticeKinds].sort());
    expect(Object.keys(jobRows).sort()).toEqual(Object.keys(jobCatalogue).sort());
    const { writers } = stage.house.get(MailWriters) as unknown as { writers: Map<string, unknown> };
    expect(Object.keys(mailRows).sort()).toEqual([...writers.keys()].sort());
  });

  test('a notice about a secret space says to each viewer what its row says', async () => {
    const told = await noticesOfEveryKind(stage);
    const wrong = noticeKinds.flatMap((kind) =>
      viewerNames.flatMap((viewer) => {
        const expected = expectedFor(noticeRows[kind], viewer);
        const what = told.get(viewer)?.get(kind) ?? 'silent';
        return what === expected ? [] : [`the notice ${kind} is ${what} to ${viewer}, not ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a mail that was made due for everybody is written for whom its row says', async () => {
    const written = await mailOfEveryKind(stage, Object.keys(mailRows));
    const wrong = written.flatMap(({ kind, viewer, outcome }) => {
      const expected = expectedFor(mailRows[kind]!, viewer);
      return outcome === expected ? [] : [`the mail ${kind} is ${outcome} for ${viewer}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('every command has a row', () => expect(commands().sort()).toEqual(Object.keys(commandRows).sort()));
