import { newcomer, newcomerOrUnknown, notInOffice } from './who-writes.js';

const promotes = {
  any: [
    { words: 'promotion' },
    { words: 'offers' },
    { all: [{ words: 'asking', near: 'oneself', apart: 3 }, { words: 'media' }, { fact: 'text.words', below: 60 }] },
    { all: [{ words: 'subscribing' }, { fact: 'text.words', below: 9 }, { none: [{ words: 'subscriptions' }] }] },
    { words: 'pointing', near: 'media', side: 'after', apart: 5 },
  ],
};

/** Advertising, link floods and begging. */
export const spamRules = [
  {
    id: 'newcomer-link-flood',
    name: { en: 'Several links by a newcomer', es: 'Varios enlaces de alguien nuevo' },
    notes: { en: 'Most advertising comes from accounts a few days old, with links in their first posts.' },
    advice: {
      en: 'With one link at most it appears at once; or wait until a moderator has seen it.',
      es: 'Con un enlace como mucho aparece enseguida; o espere a que la moderación lo vea.',
    },
    guideline: 3,
    when: { all: [newcomer, { linksNotOn: 'trusted', atLeast: 2 }] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'newcomer-bare-link',
    name: { en: 'Little but a link, by a newcomer', es: 'Poco más que un enlace, de alguien nuevo' },
    advice: {
      en: 'Say in a sentence why others should follow the link.',
      es: 'Diga en una frase por qué vale la pena abrir el enlace.',
    },
    guideline: 3,
    when: { all: [newcomer, { linksNotOn: 'trusted' }, { fact: 'links.textBeside', below: 8 }] },
    actions: [{ do: 'hold', severity: 'minor' }],
  },
  {
    id: 'newcomer-selling',
    name: {
      en: 'A link to a shop or a collection, by a newcomer',
      es: 'Un enlace a una tienda o colecta, de alguien nuevo',
    },
    advice: {
      en: 'Ask the moderators first if members should buy or give.',
      es: 'Pregunte antes a la moderación si quiere que compren o donen.',
    },
    guideline: 3,
    when: { all: [newcomer, { linksOn: 'selling' }] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'newcomer-promotion',
    name: { en: 'Reads like advertising, by a newcomer', es: 'Parece publicidad, de alguien nuevo' },
    advice: {
      en: 'Say what it has to do with the thread, without asking to be followed, watched or bought from.',
      es: 'Diga qué tiene que ver con el hilo, sin pedir que le sigan, vean o compren.',
    },
    guideline: 3,
    discreet: true,
    when: { all: [newcomerOrUnknown, promotes] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'promotion',
    name: { en: 'Reads like advertising', es: 'Parece publicidad' },
    guideline: 3,
    discreet: true,
    quiet: true,
    when: { all: [{ none: [newcomerOrUnknown] }, promotes] },
    actions: [{ do: 'case', severity: 'minor' }],
  },
  {
    id: 'hidden-links',
    name: { en: 'Links that hide where they lead', es: 'Enlaces que ocultan adónde llevan' },
    advice: { en: 'Write the full address of the page instead.', es: 'Escriba la dirección completa de la página.' },
    guideline: 5,
    when: {
      any: [
        { fact: 'links.rawAddresses', atLeast: 1 },
        { fact: 'links.lookAlikes', atLeast: 1 },
        { fact: 'links.mismatched', atLeast: 1 },
        { all: [newcomer, { fact: 'links.shorteners', atLeast: 1 }] },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }, { do: 'askLinkReason' }],
  },
  {
    id: 'many-links',
    name: { en: 'A great many links', es: 'Muchísimos enlaces' },
    guideline: 3,
    when: { all: [{ linksNotOn: 'trusted', atLeast: 8 }, notInOffice] },
    actions: [{ do: 'case', severity: 'minor' }],
  },
  {
    id: 'wallet-address',
    name: { en: 'Asks for cryptocurrency', es: 'Pide criptomonedas' },
    guideline: 3,
    when: { all: [{ fact: 'details.wallets', atLeast: 1 }, notInOffice] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'repeats-itself',
    name: { en: 'Says the same again and again', es: 'Repite lo mismo una y otra vez' },
    advice: { en: 'Once is enough.', es: 'Con una vez basta.' },
    guideline: 3,
    when: {
      all: [
        { fact: 'text.words', atLeast: 20 },
        { fact: 'text.repeatedWords', atLeast: 0.75 },
      ],
    },
    actions: [{ do: 'case', severity: 'minor' }],
  },
  {
    id: 'newcomer-phone-number',
    name: {
      en: 'A phone number or e-mail address in an early post',
      es: 'Un teléfono o correo en uno de los primeros mensajes',
    },
    guideline: 3,
    when: {
      all: [
        newcomer,
        {
          any: [
            { fact: 'details.phones', atLeast: 1 },
            { fact: 'details.emails', atLeast: 1 },
          ],
        },
        { fact: 'details.ofOthers', is: 0 },
      ],
    },
    actions: [{ do: 'case', severity: 'normal' }],
  },
];
