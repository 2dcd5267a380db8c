import { expect, it } from 'vitest';
import { secondsUntilRetry, troubleOf } from './delivery-trouble.js';

it('takes a 5xx to the message as the last word', () => {
  const trouble = troubleOf({
    code: 'EENVELOPE',
    responseCode: 550,
    command: 'RCPT TO',
    response: '550 <sam@example.org>',
  });
  expect(trouble).toEqual({ kind: 'refused', because: 'the mail server refused it: 550 after RCPT TO' });
});

it('tries a 4xx again later', () => {
  expect(troubleOf({ code: 'EMESSAGE', responseCode: 451, command: 'DATA' }).kind).toBe('later');
});

it('blames the line, not the message, for a server that is away or will not let us in', () => {
  expect(troubleOf({ code: 'ESOCKET', command: 'CONN' }).kind).toBe('line');
  expect(troubleOf({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }).kind).toBe('line');
  expect(troubleOf(new Error('Connection timeout')).kind).toBe('line');
});

it('waits longer each time, and never more than four hours', () => {
  expect([1, 2, 3, 20].map(secondsUntilRetry)).toEqual([60, 120, 240, 14_400]);
});
