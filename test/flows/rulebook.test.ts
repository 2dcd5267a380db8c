import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const BOOK = `{ ruleBook { isTakenOver needsTwoOffices mayWrite maySetUp } }`;
const RULES = `query ($state: RuleState) { rules(state: $state) {
  id state version liveVersion trialVersion draftVersion isStarter reading { name phase guidelineNumber } } }`;
const RULE = `query ($id: ID!) { rule(id: $id) {
  id state version liveVersion trialVersion draftVersion isStarter document isBackTested
  reading { name purpose sentence { text parts { kind depth path text } } } guideline { number title }
  proposal { version proposedByName isMine }
  versions { edges { node { number state why writtenByName isStarter isBackTested changes { kind text } } } }
  moves { act version movedByName why } } }`;
const DRAFT = `mutation ($input: DraftRuleInput!) { draftRule(input: $input) { version rule { id state version draftVersion } } }`;

let house: TestHouse;
let kwame: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
});
afterAll(() => house?.close());

describe('the starter set', () => {
  test('is the book of a community that has changed nothing', async () => {
    const { data, errors } = await house.graphql(kwame, RULES);
    expect(errors).toBeUndefined();
    expect(data.rules.length).toBeGreaterThan(20);
    expect(data.rules[0]).toMatchObject({ state: 'LIVE', version: 1, isStarter: true });
    expect((await house.graphql(kwame, BOOK)).data.ruleBook).toEqual({
      isTakenOver: false,
      needsTwoOffices: false,
      mayWrite: true,
      maySetUp: false,
    });
    const one = await house.graphql(kwame, RULE, { id: 'newcomer-link-flood' });
    expect(one.errors).toBeUndefined();
    expect(one.data.rule.reading.sentence.text).toContain('joined fewer than 14 days ago');
    const document = JSON.stringify({ id: 'a-rule', guideline: 3, when: { words: ['casino'] }, actions: ['hold'] });
    const drafted = await house.graphql(kwame, DRAFT, { input: { document, why: 'We saw three of these' } });
    expect(drafted.errors).toBeUndefined();
    expect(drafted.data.draftRule).toMatchObject({ version: 1, rule: { id: 'a-rule', state: 'DRAFT', draftVersion: 1 } });
  });
});
