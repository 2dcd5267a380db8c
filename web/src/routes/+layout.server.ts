import { readTheme } from '#lib/frame/theme.ts';
import type { LayoutServerLoad } from './$types';

/** What every page knows without asking: the language, the theme and the moment. */
export const load: LayoutServerLoad = ({ locals, cookies }) => ({
  locale: locals.locale,
  theme: readTheme(cookies.get('theme')),
  now: new Date().toISOString(),
});
