import { eitherFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { ReadMail } from '../mailbox.documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { mailboxMessage: message } = await locals.ask(ReadMail, { id: params.id });
  if (!message) return nothingHere(event);
  const { html, ...rest } = message;
  const hasPage = html.trim() !== '';
  return { frame: await eitherFrame(event), message: rest, hasPage, asText: !hasPage || url.searchParams.has('plain') };
};
