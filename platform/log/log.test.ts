import { describe, expect, it } from 'vitest';
import { Log } from './log.js';
import { readable } from './readable-lines.js';

function capture(level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  const log = new Log({ level, destination: { write: (line) => void lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('the log', () => {
  it('writes an act as one line of who, what, to what, how it ended and how long it took', () => {
    const { log, last } = capture();
    log.act({ actorId: 'p1', verb: 'submitPost', subjectId: 't1', outcome: 'done', milliseconds: 12.345 });
    expect(last()).toMatchObject({
      level: 'info',
      message: 'submitPost',
      actorId: 'p1',
      subjectId: 't1',
      outcome: 'done',
      milliseconds: 12.3,
    });
    expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('keeps its level', () => {
    const { log, lines } = capture();
    log.debug('hidden');
    Log.silent().error('hidden');
    expect(lines).toHaveLength(0);
  });

  it('masks what is private by its name, at any depth', () => {
    const { log, lines } = capture();
    log.info('x', {
      email: 'a',
      input: { body: 'b', inner: [{ Authorization: 'c', sessionToken: 'd' }] },
      personId: 'ok',
    });
    expect(lines[0]).not.toMatch(/"[abcd]"/);
    expect(lines[0]).toContain('"ok"');
  });

  it('masks addresses, passwords and bearer tokens wherever they stand', () => {
    const { log, lines } = capture();
    log
      .with({ to: 'ana@example.org' })
      .warn('mail to ana@example.org via smtp://me:hunter2@mx', { note: 'Bearer abc123' });
    expect(lines[0]).not.toMatch(/ana@|hunter2|abc123/);
  });

  it('logs what a database error is about, never the rows it quotes', () => {
    const { log, lines, last } = capture();
    const error = Object.assign(new Error('invalid input for "a post that somebody wrote in confidence"'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'account_email',
      table: 'account',
      detail: 'Key (email)=(ana@example.org) already exists.',
    });
    log.error('a request failed', error, { requestId: 'r1' });
    expect(lines[0]).not.toMatch(/confidence|ana@/);
    expect(last()).toMatchObject({ requestId: 'r1', error: { code: '23505', constraint: 'account_email' } });
  });

  it('reads well on a terminal', () => {
    const line = JSON.stringify({ level: 'info', time: '2026-11-24T12:30:05.000Z', message: 'Listening', port: 3000 });
    expect(readable(line, true)).toBe('12:30:05 Listening  port=3000');
  });
});
