import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { DifferenceLine } from '#lib/rules/difference.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { writeDraft } from '../read-draft.ts';
import { RuleNews } from './news.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** What came with a newer Meridian that the community's own rules do not have. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(RuleNews);
  const { ruleBook, rules } = answer;
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    frame: toFrame(answer, event),
    mayWrite: ruleBook.mayWrite,
    news: ruleBook.starterNews.map(({ ruleId, isNew, document, reading, difference }) => ({
      ...{ id: ruleId, isNew, document },
      name: reading.name,
      guideline: reading.guidelineNumber,
      purpose: reading.purpose ?? null,
      sentence: reading.sentence.text,
      version: known.get(ruleId)?.version ?? 0,
      state: known.get(ruleId)?.state ?? null,
      changes: difference.map((line) => ({ ...line, kind: line.kind.toLowerCase() as DifferenceLine['kind'] })),
      key: randomUUID(),
    })),
  };
};

export const actions: Actions = {
  /** Writes what came as a draft, of a new rule or as the next version of one; what runs goes on running. */
  default: async (event) => {
    const read = await readForm(event);
    const { starterNews } = (await event.locals.ask(RuleNews)).ruleBook;
    const [ruleId, why] = [read('ruleId'), read('why').trim()];
    const taken = starterNews.find((one) => one.ruleId === ruleId);
    // Somebody has drafted it meanwhile: its page shows how it stands.
    if (!taken) redirect(303, '/moderation/rules/news');
    const written = {
      document: taken.document,
      why,
      version: Number(read('version')) || 0,
      key: read('idempotencyKey'),
    };
    const saved = await writeDraft(event, written, taken.isNew ? null : ruleId);
    if (saved.refusal) return refused(saved.refusal, { ruleId, why });
    redirect(303, `/moderation/rules/${ruleId}?done=DRAFT`);
  },
};
