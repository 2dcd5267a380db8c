import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { composeMessage } from './compose-message.js';

const at = new Date('2026-11-27T18:00:00Z');
const from = 'Forum <forum@example.org>';
const mailId = '01933f5e-0000-7000-8000-000000000001';
const mail = { to: 'ana@example.org', subject: 'Friday in Lima', text: 'Hello', html: '<p>Hello</p>' };

it('gives a mail the same Message-ID each time it is composed', async () => {
  const first = await composeMessage(mailId, mail, { from, at });
  const second = await composeMessage(mailId, mail, { from, at });
  expect(first.messageId).toBe(`<${mailId}@example.org>`);
  expect(second.messageId).toBe(first.messageId);
});

it('keeps a line break in a subject from beginning a header of its own', async () => {
  const subject = 'Friday\r\nBcc: all@example.org\r\n\r\nin Lima\u2028X: y';
  const { raw, to } = await composeMessage(mailId, { ...mail, subject }, { from, at });
  const parsed = await simpleParser(raw);
  expect(to).toBe('ana@example.org');
  expect(parsed.bcc).toBeUndefined();
  expect(parsed.headers.has('x')).toBe(false);
  expect(parsed.subject).toContain('Bcc: all@example.org');
});

it.each([
  'a@example.org, b@example.org',
  'a@example.org\r\nBcc: b@example.org',
  '"a" <b@example.org>',
  'a b@example.org',
  'nobody',
])('writes to nobody when the address is %j', async (to) => {
  await expect(composeMessage(mailId, { ...mail, to }, { from, at })).rejects.toThrow('cannot be written to');
});

it('lets a mail program stop the mail with one click', async () => {
  const oneClickUrl = 'https://forum.example.org/unsubscribe-one-click/token';
  const { raw } = await composeMessage(mailId, { ...mail, unsubscribe: { oneClickUrl } }, { from, at });
  const text = raw.toString();
  expect(text).toContain(`List-Unsubscribe: <${oneClickUrl}>`);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});
