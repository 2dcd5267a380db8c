import { error } from '@sveltejs/kit';
import { ReadMail } from '../../mailbox.documents.ts';
import type { RequestHandler } from './$types';

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
].join('; ');

/** A caught mail as a mail program would show it, for the frame on its page: no script runs, nothing is fetched. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { mailboxMessage } = await locals.ask(ReadMail, { id: params.id });
  if (!mailboxMessage) error(404, 'Not found', { code: 'NOT_FOUND' });
  const html = mailboxMessage.html.replace(/<head>/i, '$&<base target="_top">');
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
    },
  });
};
