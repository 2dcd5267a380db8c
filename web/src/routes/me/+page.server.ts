import { fail, type RequestEvent } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { readTheme } from '#lib/frame/theme.ts';
import { isEnhanced, readForm, refused } from '#lib/server/form.ts';
import { shine, speak } from '#lib/server/speak.ts';
import { redirect } from '@sveltejs/kit';
import { EndOtherSessions, EndSession, MePage, ReviseProfile, SetPassword, TakeVouchBack } from './me.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(MePage);
  const frame = toFrame(asked, event);
  const { profile, sessions, sanctions, vouches, givenVouches, offices, isOnRoll } = asked.viewer!;
  return {
    frame,
    profile,
    sessions: sessions.toSorted((one, other) => Number(other.isThisOne) - Number(one.isThisOne)),
    sanctions: sanctions.filter(({ kind }) => kind !== 'WARNING'),
    vouches,
    givenVouches,
    offices,
    isOnRoll,
    decisions: asked.ownDecisions,
    hasBookmarks: asked.bookmarks.edges.length > 0,
    locales: asked.community?.locales ?? ['en'],
    timeZones: Intl.supportedValuesOf('timeZone'),
  };
};

export const actions: Actions = {
  profile: async (event) => {
    const read = await readForm(event);
    const { answer, refusal } = await event.locals.attempt(ReviseProfile, {
      input: {
        displayName: read('displayName').trim(),
        introduction: read('introduction').trim(),
        locale: read('locale'),
        timeZone: read('timeZone'),
        showsRegion: read('showsRegion') === 'yes',
        showsCountry: read('showsCountry') === 'yes',
      },
    });
    if (refusal) return refused(refusal, { at: 'profile' });
    const { locale } = answer.reviseProfile.viewer;
    const isOtherLanguage = locale !== event.locals.locale;
    speak(event, locale);
    // Another language needs other words in the browser too: the page is opened anew.
    if (isOtherLanguage) redirect(303, '/me?saved=profile');
    return { saved: 'profile' };
  },
  theme: async (event) => {
    shine(event, readTheme((await readForm(event))('theme')));
    return savedAt(event, 'theme');
  },
  password: async (event) => {
    const read = await readForm(event);
    if (read('password') !== read('again'))
      return fail(400, {
        at: 'password',
        refusal: { code: 'INVALID', params: { field: 'again', because: 'not_the_same' } },
      });
    const { refusal } = await event.locals.attempt(SetPassword, {
      input: { password: read('password'), currentPassword: read('currentPassword') || null },
    });
    return refusal ? refused(refusal, { at: 'password' }) : { saved: 'password' };
  },
  unvouch: async (event) => {
    const vouchId = (await readForm(event))('vouchId');
    const { refusal } = await event.locals.attempt(TakeVouchBack, { vouchId });
    return refusal ? refused(refusal, { at: 'given' }) : savedAt(event, 'given');
  },
  endSession: async (event) => {
    const sessionId = (await readForm(event))('sessionId');
    const { refusal } = sessionId
      ? await event.locals.attempt(EndSession, { sessionId })
      : await event.locals.attempt(EndOtherSessions);
    return refusal ? refused(refusal, { at: 'sessions' }) : { saved: 'sessions' };
  },
};

const savedAt = (event: RequestEvent, saved: string) => {
  if (!isEnhanced(event)) redirect(303, `/me?saved=${saved}#${saved}`);
  return { saved };
};
