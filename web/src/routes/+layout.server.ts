import { present } from '#lib/server/present.ts';
import { readTheme } from '#lib/frame/theme.ts';
import { frameOf } from '#lib/server/ask.ts';
import type { LayoutServerLoad } from './$types';

/** What every page knows without asking: the language, the theme and the moment. A path that is no page asks for its frame. */
export const load: LayoutServerLoad = async (event) => ({
  locale: event.locals.locale,
  theme: readTheme(event.cookies.get('theme')),
  now: present().toISOString(),
  ...(event.route.id === null ? { frame: await frameOf(event) } : {}),
});
