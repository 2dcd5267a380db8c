import type { PageServerLoad } from './$types';
import { ReadAgreement } from './view.documents.ts';

/** Where blind second views agree with the first decision, by guideline. */
export const load: PageServerLoad = async ({ locals }) => {
  const { guidelineAgreement, guidelines } = await locals.ask(ReadAgreement, {});
  const titles = new Map(guidelines.guidelines.map(({ number, title }) => [number, title]));
  return {
    agreement: guidelineAgreement.map((one) => ({
      ...one,
      title: `${one.guidelineNumber}. ${titles.get(one.guidelineNumber) ?? ''}`,
    })),
  };
};
