import { newcomer, notInOffice } from './who-writes.js';

/** Floods, copies and mass mentions. */
export const floodRules = [
  {
    id: 'copies-across-spaces',
    name: { en: 'The same text in several spaces', es: 'El mismo texto en varios espacios' },
    guideline: 3,
    when: {
      all: [
        { fact: 'likeness.spaces', within: '24 hours', atLeast: 3 },
        { fact: 'likeness.ownCopies', within: '24 hours', atLeast: 2 },
        { fact: 'text.letters', atLeast: 15 },
        notInOffice,
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'own-copies',
    name: { en: 'The same text again by the same author', es: 'El mismo texto otra vez de la misma persona' },
    guideline: 3,
    when: {
      any: [
        {
          all: [
            { fact: 'likeness.ownCopies', within: '24 hours', atLeast: 2 },
            { fact: 'text.letters', atLeast: 20 },
          ],
        },
        {
          all: [
            { fact: 'likeness.ownCopies', within: '1 hour', copies: 'exact', atLeast: 3 },
            { fact: 'text.letters', atLeast: 3 },
          ],
        },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'copies-by-many',
    name: { en: 'The same text by several members', es: 'El mismo texto de varias personas' },
    notes: {
      en: 'A campaign, or one person with several accounts. Honest members do copy a text now and then, so a person looks. Near copies count for longer texts only: short sentences are alike by chance.',
    },
    guideline: 3,
    when: {
      any: [
        {
          all: [
            { fact: 'likeness.copyingAuthors', within: '7 days', copies: 'exact', atLeast: 2 },
            { fact: 'text.letters', atLeast: 20 },
            { fact: 'text.words', atLeast: 4 },
          ],
        },
        {
          all: [
            { fact: 'likeness.copyingAuthors', within: '7 days', copies: 'near', atLeast: 2 },
            { fact: 'text.letters', atLeast: 80 },
          ],
        },
      ],
    },
    actions: [{ do: 'case', severity: 'normal' }],
  },
  {
    id: 'newcomer-copies-others',
    name: { en: 'A text that several newcomers post', es: 'Un texto que publican varias personas nuevas' },
    guideline: 3,
    when: {
      all: [
        newcomer,
        { fact: 'likeness.copyingAuthors', within: '24 hours', copies: 'exact', atLeast: 2 },
        { fact: 'text.letters', atLeast: 24 },
        { fact: 'text.words', atLeast: 4 },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'post-flood',
    name: {
      en: 'More posts in a minute than a person writes',
      es: 'Más mensajes por minuto de los que alguien escribe',
    },
    guideline: 3,
    when: {
      all: [
        notInOffice,
        {
          any: [
            { fact: 'rhythm.posts', within: '1 minute', atLeast: 12 },
            { all: [newcomer, { fact: 'rhythm.posts', within: '1 minute', atLeast: 10 }] },
          ],
        },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'many-posts',
    name: { en: 'Many posts in a short time', es: 'Muchos mensajes en poco tiempo' },
    notes: { en: 'Some people do write fast, so it stands until a moderator has looked.' },
    guideline: 3,
    when: {
      all: [
        notInOffice,
        {
          any: [
            { fact: 'rhythm.posts', within: '1 minute', atLeast: 7 },
            { fact: 'rhythm.posts', within: '10 minutes', atLeast: 20 },
            { all: [newcomer, { fact: 'rhythm.posts', within: '1 minute', atLeast: 5 }] },
          ],
        },
      ],
    },
    actions: [{ do: 'case', severity: 'minor' }],
  },
  {
    id: 'mass-mentions',
    name: { en: 'Calls a great many members', es: 'Llama a muchísimas personas' },
    advice: {
      en: 'Mention only those it concerns; the others will read it anyway.',
      es: 'Mencione solo a quienes concierne; las demás lo leerán igual.',
    },
    guideline: 3,
    when: {
      all: [
        { any: [{ fact: 'text.mentions', atLeast: 8 }, { all: [newcomer, { fact: 'text.mentions', atLeast: 5 }] }] },
        notInOffice,
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'mentions-in-a-row',
    name: { en: 'Calls many members, post after post', es: 'Llama a muchas personas, mensaje tras mensaje' },
    guideline: 3,
    when: { all: [{ fact: 'rhythm.mentions', within: '10 minutes', atLeast: 15 }, notInOffice] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
];
