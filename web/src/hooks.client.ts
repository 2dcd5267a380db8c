import type { ClientInit } from '@sveltejs/kit/hooks';
import { loadWords } from '#lib/words/say.ts';

/** The page is made interactive in the language it was written in. */
export const init: ClientInit = async () => {
  await loadWords(document.documentElement.lang);
};
