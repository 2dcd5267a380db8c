import { textIn } from '#lib/server/form.ts';
import type { SecondSanctionInput } from '#lib/graphql/graphql.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { SecondSanction } from './sanctions.documents.ts';

/** Sends what a second moderator answers; what they wrote comes back when it is refused. */
export async function answerSecond(
  locals: App.Locals,
  form: FormData,
): Promise<{ input: SecondSanctionInput; refusal: Refusal | null }> {
  const words = textIn(form, 'words').trim();
  const input = { sanctionId: textIn(form, 'sanctionId'), agrees: form.get('agrees') === 'yes', words };
  const { refusal } = await locals.attempt(SecondSanction, { input });
  return { input, refusal: refusal ?? null };
}
