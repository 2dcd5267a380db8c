import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../moderation/rules/parse-rule-set.js';
import { checkPosts, type CheckOptions } from './check-posts.js';

interface Line {
  id: string;
  outcome: string;
  rules: { id: string; version: number; explanation: string }[];
  facts?: Record<string, unknown>;
}

async function check(lines: (string | object)[], options: CheckOptions = {}, chunkSize?: number) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const bytes = Buffer.from(text);
  const chunks = chunkSize
    ? Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, at) =>
        bytes.subarray(at * chunkSize, (at + 1) * chunkSize),
      )
    : [bytes];
  let output = '';
  let errors = '';
  const sink = (keep: (chunk: string) => void) =>
    new Writable({ write: (chunk, _encoding, done) => (keep(String(chunk)), done()) });
  const status = await checkPosts(
    Readable.from(chunks),
    sink((chunk) => (output += chunk)),
    sink((chunk) => (errors += chunk)),
    options,
  );
  const answers = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { status, errors, answers };
}

let minute = 0;
const post = (text: string, more: { author?: object; space?: object; id?: string; createdAt?: string } = {}) => ({
  id: more.id ?? `p${minute}`,
  text,
  createdAt: more.createdAt ?? new Date(Date.UTC(2026, 4, 1) + minute++ * 60_000).toISOString(),
  author: { id: 'ana', joinedAt: '2024-01-01T00:00:00Z', ...more.author },
  space: { id: 'commons', kind: 'commons', ...more.space },
});
const newcomer = { joinedAt: '2026-04-29T00:00:00Z' };
const outcomeOf = async (text: string, author: object = {}) =>
  (await check([post(text, { author })])).answers[0]!.outcome;

describe('rules check', () => {
  it('answers each post in order, with the rules that fired', async () => {
    const { status, answers } = await check([
      post('Good morning from Lyon'),
      post('https://a.com https://b.com', { author: newcomer }),
    ]);
    expect(status).toBe(0);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['publish', 'hold']);
    expect(answers[1]!.rules.find(({ id }) => id === 'newcomer-link-flood')).toMatchObject({
      version: 1,
      explanation: expect.stringContaining('2 links') as string,
    });
  });

  it('reports each bad line with its number, answers the others, and ends with 2', async () => {
    const good = post('fine');
    const { status, errors, answers } = await check([
      good,
      'no json',
      '',
      '[]',
      { ...post('x'), text: 5 },
      { ...post('y'), createdAt: 'yesterday' },
      post('late', { createdAt: '2020-01-01T00:00:00Z' }),
      post('fine too'),
    ]);
    expect(status).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([good.id, expect.any(String)]);
    expect(
      errors
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(':')[0]),
    ).toEqual(['line 2', 'line 4', 'line 5', 'line 6', 'line 7']);
    expect(errors).toContain('"createdAt" is before that of an earlier line');
  });

  it('reads the same however the input is cut, marks at its start and line ends of both kinds too', async () => {
    const lines = [post('Grüße aus Kyōto 😀'), post('second')];
    const whole = await check([`\ufeff${JSON.stringify(lines[0])}\r`, lines[1]!]);
    const cut = await check([`\ufeff${JSON.stringify(lines[0])}\r`, lines[1]!], {}, 3);
    expect(cut).toEqual(whole);
    expect(whole.answers).toHaveLength(2);
  });

  it('says of a line that is no UTF-8, too long or lacks something what is wrong, and goes on', async () => {
    const good = JSON.stringify(post('fine'));
    const last = JSON.stringify(post('fine too \ufffd'));
    const bytes = Buffer.concat([
      Buffer.from(`${good}\n\n  \n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 10]),
      Buffer.from(`{"id": "${'x'.repeat(1_000_001)}"}\n`),
      Buffer.alloc(5_000_000, 120),
      Buffer.from(`\n{"id": "a", "text": "b"}\n{"id": "a"\n${last}`),
    ]);
    for (const size of [bytes.length, 65_536, 1_000_003]) {
      let [output, errors] = ['', ''];
      const keep = (to: (chunk: string) => void) =>
        new Writable({ write: (chunk, _encoding, done) => (to(String(chunk)), done()) });
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const status = await checkPosts(
        Readable.from(chunks),
        keep((chunk) => (output += chunk)),
        keep((chunk) => (errors += chunk)),
      );
      expect(status).toBe(2);
      expect(output.trim().split('\n')).toHaveLength(2);
      expect(errors.trim().split('\n')).toEqual([
        'line 4: this is not UTF-8',
        expect.stringMatching(/^line 5: the line has \d+ characters; 1000000 is the most$/),
        expect.stringMatching(/^line 6: the line has .*1000000/),
        'line 7: "author" is missing; it is { "id", "joinedAt" }',
        'line 8: this is not JSON; each line is one post as an object in braces { }',
      ]);
    }
  });

  it('answers a line as soon as it has come, before the next', async () => {
    const input = new Readable({ read: () => undefined });
    let output = '';
    const sink = new Writable({ write: (chunk, _encoding, done) => ((output += String(chunk)), done()) });
    const done = checkPosts(input, sink, sink);
    input.push(`${JSON.stringify(post('first'))}\n`);
    await expect.poll(() => output).toContain('"outcome":"publish"');
    input.push(null);
    expect(await done).toBe(0);
  });

  it('keeps the id as it was written', async () => {
    expect((await check([{ ...post('x'), id: 17 }])).answers[0]!.id).toBe(17);
  });

  it('counts an author’s posts earlier in the file where the line has no count', async () => {
    const { answers } = await check(
      [post('one'), post('two'), post('three', { author: { postCount: 40 } }), post('four')],
      { explain: true },
    );
    expect(answers.map(({ facts }) => facts!['author.posts'])).toEqual([0, 1, 40, 3]);
  });

  it('runs the rules it is given, and shows those on trial as such', async () => {
    const rules = parseRuleSet([
      { id: 'mine', version: 4, guideline: 6, when: { words: ['tram*'] }, actions: ['case'] },
      { id: 'trial', guideline: 6, state: 'trial', when: { words: ['tram*'] }, actions: ['hold'] },
    ]);
    const { answers } = await check([post('The trams are late')], { rules: rules.ok ? rules.value : undefined });
    expect(answers[0]).toMatchObject({
      outcome: 'case',
      rules: [
        { id: 'mine', version: 4 },
        { id: 'trial', trial: true },
      ],
    });
  });
});

describe('the starter set', () => {
  it('stops a flood of posts, and copies in several spaces', async () => {
    const at = (second: number) => new Date(Date.UTC(2027, 0, 1) + second * 1000).toISOString();
    const flood = await check(
      Array.from({ length: 20 }, (_, index) => post(`number ${index} of many`, { createdAt: at(index) })),
    );
    expect(flood.answers.at(-1)!.outcome).toBe('hold');
    const text = 'Please all come to the concert of my cousin on Saturday';
    const copies = await check(
      ['a', 'b', 'c', 'd'].map((space, index) => post(text, { createdAt: at(index * 300), space: { id: space } })),
    );
    expect(copies.answers.map(({ outcome }) => outcome)).toEqual(['publish', 'publish', 'hold', 'hold']);
  });

  it('lets what is innocent through', async () => {
    for (const text of [
      'Scunthorpe, Penistone and Lightwater meet in March.',
      'The Essex and Sussex branches assess the assembly.',
      'I hate the way women are treated in this debate.',
      'Is the deadline for the ballot 3 November? See https://www.gov.uk/voting',
      'My number is 07700 900123 if anyone wants to share a taxi.',
    ]) {
      expect([text, await outcomeOf(text)]).toEqual([text, 'publish']);
    }
  });

  it('never hides a slur or a threat by itself, and opens a case', async () => {
    for (const text of [
      'Muslims are vermin and belong in a cage',
      'I know where you live',
      'all these immigrants should be shot',
    ]) {
      expect([text, await outcomeOf(text)]).toEqual([text, 'case']);
    }
  });

  it('asks for a rewrite of somebody else’s details and of shouting', async () => {
    expect(await outcomeOf('His phone number is +34 612 345 678, everyone call him')).toBe('refuse');
    expect(await outcomeOf('WHY DOES NOBODY EVER ANSWER WHAT I KEEP ASKING ABOUT THE BALLOTS IN CHILE')).toBe('refuse');
  });
});
