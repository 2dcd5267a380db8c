import { newcomer } from './who-writes.js';

/** Words hidden from rules. */
export const evasionRules = [
  {
    id: 'hidden-slurs',
    name: { en: 'A slur in disguise', es: 'Un insulto disfrazado' },
    guideline: 5,
    discreet: true,
    when: { words: 'slurs', hidden: 'only', unless: 'reporting', unlessApart: 4, quoted: false },
    actions: [{ do: 'hold', severity: 'serious' }],
  },
  {
    id: 'hidden-words',
    name: { en: 'Words in disguise', es: 'Palabras disfrazadas' },
    advice: { en: 'Write the words as they are spelled.', es: 'Escriba las palabras como son.' },
    guideline: 5,
    discreet: true,
    when: {
      any: [
        { words: 'oftenHidden', hidden: 'only' },
        { words: 'promotion', hidden: 'only' },
        { words: 'offers', hidden: 'only' },
        { words: 'threats', hidden: 'only' },
      ],
    },
    actions: [{ do: 'case', severity: 'normal' }],
  },
  {
    id: 'newcomer-hidden-words',
    name: { en: 'Words in disguise, by a newcomer', es: 'Palabras disfrazadas, de alguien nuevo' },
    advice: { en: 'Write the words as they are spelled.', es: 'Escriba las palabras como son.' },
    guideline: 5,
    discreet: true,
    when: {
      all: [
        newcomer,
        {
          any: [
            { words: 'oftenHidden', hidden: 'only' },
            { words: 'promotion', hidden: 'only' },
            { words: 'offers', hidden: 'only' },
          ],
        },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'mixed-alphabets',
    name: { en: 'Words mixed of letters that look alike', es: 'Palabras mezcladas con letras parecidas' },
    guideline: 5,
    when: {
      any: [
        { fact: 'text.mixedWords', atLeast: 2 },
        {
          all: [
            { fact: 'text.mixedWords', atLeast: 1 },
            { fact: 'text.words', below: 12 },
          ],
        },
      ],
    },
    actions: [{ do: 'case', severity: 'normal' }],
  },
];
