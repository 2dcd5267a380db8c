import { textIn } from '#lib/server/form.ts';

interface LocalText {
  locale: string;
  text: string;
}

export interface WrittenGuideline {
  number: number;
  severity: number;
  title: LocalText[];
  clause: LocalText[];
}

export interface WrittenGuidelines {
  guidelines: WrittenGuideline[];
  why: LocalText[];
}

/** The guidelines as the form holds them: lines by their place, texts by their language; lines left out are gone. */
export function readGuidelinesForm(form: FormData, locales: readonly string[]): WrittenGuidelines {
  const places = [...form.keys()].flatMap((name) => /^(\d{1,3})\.number$/.exec(name)?.[1] ?? []);
  const texts = (name: string): LocalText[] =>
    locales.flatMap((locale) => {
      const text = textIn(form, `${name}.${locale}`).trim();
      return text ? [{ locale, text }] : [];
    });
  const guidelines = places
    .filter((place) => textIn(form, `${place}.leaveOut`) !== 'yes')
    .map((place) => ({
      number: whole(textIn(form, `${place}.number`)),
      severity: whole(textIn(form, `${place}.severity`)),
      title: texts(`${place}.title`),
      clause: texts(`${place}.clause`),
    }))
    // A line that was added and never written is no guideline.
    .filter(({ title, clause }) => title.length > 0 || clause.length > 0);
  return { guidelines, why: texts('why') };
}

const whole = (text: string): number => Math.trunc(Number(text)) || 0;
