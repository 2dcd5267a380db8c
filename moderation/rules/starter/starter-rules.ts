/**
 * What protects a community that has written nothing yet, as rule documents in the language that moderators edit.
 * Guidelines by number, as a community begins with them: 1 respect and no hate, 2 no threats, 3 no spam, 4 the details
 * of others stay theirs, 5 no deception, 6 on topic, 7 what is private stays private.
 */
const newcomer = { fact: 'author.daysSinceJoining', below: 14 };
const newcomerOrUnknown = {
  any: [
    newcomer,
    {
      all: [
        { fact: 'author.posts', below: 3 },
        { fact: 'author.daysSinceJoining', below: 60 },
      ],
    },
  ],
};
const notInOffice = { fact: 'author.office', is: 'none' };

const promotes = {
  any: [
    { words: 'promotion' },
    { words: 'offers' },
    { all: [{ words: 'asking', near: 'oneself', apart: 3 }, { words: 'media' }, { fact: 'text.words', below: 60 }] },
    { all: [{ words: 'subscribing' }, { fact: 'text.words', below: 9 }, { none: [{ words: 'subscriptions' }] }] },
    { words: 'pointing', near: 'media', side: 'after', apart: 5 },
  ],
};

const spam = [
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'minor' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'promotion',
    name: { en: 'Reads like advertising', es: 'Parece publicidad' },
    guideline: 3,
    discreet: true,
    quiet: true,
    when: { all: [{ none: [newcomerOrUnknown] }, promotes] },
    then: [{ do: 'case', severity: 'minor' }],
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
    then: [{ do: 'hold', severity: 'normal' }, { do: 'askLinkReason' }],
  },
  {
    id: 'many-links',
    name: { en: 'A great many links', es: 'Muchísimos enlaces' },
    guideline: 3,
    when: { all: [{ linksNotOn: 'trusted', atLeast: 8 }, notInOffice] },
    then: [{ do: 'case', severity: 'minor' }],
  },
  {
    id: 'wallet-address',
    name: { en: 'Asks for cryptocurrency', es: 'Pide criptomonedas' },
    guideline: 3,
    when: { all: [{ fact: 'details.wallets', atLeast: 1 }, notInOffice] },
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'case', severity: 'minor' }],
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
    then: [{ do: 'case', severity: 'normal' }],
  },
];

const floods = [
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'case', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [
      { do: 'case', severity: 'minor' },
      { do: 'slowThread', minutes: 10 },
    ],
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
    then: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'mentions-in-a-row',
    name: { en: 'Calls many members, post after post', es: 'Llama a muchas personas, mensaje tras mensaje' },
    guideline: 3,
    when: { all: [{ fact: 'rhythm.mentions', within: '10 minutes', atLeast: 15 }, notInOffice] },
    then: [{ do: 'hold', severity: 'normal' }],
  },
];

const evasion = [
  {
    id: 'hidden-slurs',
    name: { en: 'A slur in disguise', es: 'Un insulto disfrazado' },
    guideline: 5,
    discreet: true,
    when: { words: 'slurs', hidden: 'only' },
    then: [{ do: 'hold', severity: 'serious' }],
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
    then: [{ do: 'case', severity: 'normal' }],
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
    then: [{ do: 'hold', severity: 'normal' }],
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
    then: [{ do: 'case', severity: 'normal' }],
  },
];

/** Neither denied, quoted, reported of others nor objected to. */
const meant = { unless: 'negations', unlessApart: 2, quoted: false };
const spokenOfOthers = (words: string) => ({
  any: [{ words, near: 'reporting', side: 'before', apart: 5 }, { words: 'complaints' }],
});

const hate = [
  {
    id: 'slurs',
    name: { en: 'A slur', es: 'Un insulto discriminatorio' },
    guideline: 1,
    discreet: true,
    when: { words: 'slurs', unless: 'reporting', unlessApart: 4, quoted: false },
    then: [{ do: 'case', severity: 'serious' }],
  },
  {
    id: 'slurs-in-context',
    name: {
      en: 'A word that can be a slur, aimed at somebody',
      es: 'Una palabra que puede ser insulto, dirigida a alguien',
    },
    notes: { en: 'Some of these words mean something else too, or are said among friends: a case, never a hold.' },
    guideline: 1,
    discreet: true,
    when: {
      all: [
        {
          words: 'slursInContext',
          near: 'aimed',
          side: 'before',
          apart: 2,
          unless: 'ownUse',
          unlessApart: 4,
          quoted: false,
        },
        { none: [{ words: 'slursInContext', near: 'reporting', side: 'before', apart: 4 }] },
      ],
    },
    then: [{ do: 'case', severity: 'normal' }],
  },
  {
    id: 'contempt-for-a-group',
    name: { en: 'Contempt for a group of people', es: 'Desprecio por un grupo de personas' },
    guideline: 1,
    discreet: true,
    when: {
      any: [
        {
          all: [
            { words: 'contempt', near: 'groups', side: 'after', apart: 4, ...meant },
            { none: [spokenOfOthers('contempt')] },
          ],
        },
        {
          all: [
            { words: 'feltFor', near: 'groups', side: 'before', apart: 9, ...meant },
            { none: [spokenOfOthers('feltFor')] },
          ],
        },
        {
          all: [
            { words: 'againstThem', near: 'groups', side: 'before', apart: 17, ...meant },
            { none: [spokenOfOthers('againstThem')] },
          ],
        },
      ],
    },
    then: [{ do: 'case', severity: 'serious' }],
  },
  {
    id: 'degrading-a-group',
    name: { en: 'Degrades a group of people', es: 'Degrada a un grupo de personas' },
    guideline: 1,
    discreet: true,
    when: {
      any: [
        {
          all: [
            { words: 'denying', near: 'groups', side: 'before', apart: 6, quoted: false },
            { none: [spokenOfOthers('denying')] },
          ],
        },
        { all: [{ words: 'degrading', near: 'groups', apart: 12, ...meant }, { none: [spokenOfOthers('degrading')] }] },
        {
          all: [
            { words: 'insulting', near: 'groups', side: 'before', apart: 8, ...meant },
            { words: 'insulting', near: 'joining', side: 'before', apart: 4 },
            { none: [spokenOfOthers('insulting')] },
          ],
        },
        {
          all: [
            { words: 'insulting', near: 'groups', side: 'after', apart: 0, ...meant },
            { none: [spokenOfOthers('insulting')] },
          ],
        },
      ],
    },
    then: [{ do: 'case', severity: 'serious' }],
  },
  {
    id: 'violence-against-a-group',
    name: { en: 'Violence against a group of people', es: 'Violencia contra un grupo de personas' },
    guideline: 2,
    discreet: true,
    when: {
      any: [
        {
          all: [
            {
              any: [
                { words: 'violence', near: 'groups', side: 'before', apart: 7, ...meant },
                { words: 'violence', near: 'groups', side: 'after', apart: 2, ...meant },
              ],
            },
            { words: 'violence', near: 'intent', side: 'before', apart: 4, unless: 'negations', unlessApart: 4 },
            { none: [spokenOfOthers('violence')] },
          ],
        },
        {
          all: [
            { words: 'incitement', near: 'groups', side: 'after', apart: 2, ...meant },
            { none: [spokenOfOthers('incitement')] },
          ],
        },
      ],
    },
    then: [{ do: 'case', severity: 'urgent' }],
  },
  {
    id: 'threats',
    name: { en: 'A threat', es: 'Una amenaza' },
    guideline: 2,
    discreet: true,
    when: { words: 'threats', unless: 'negations', unlessApart: 2, quoted: false },
    then: [{ do: 'case', severity: 'urgent' }],
  },
];

const privacy = [
  {
    id: 'details-of-others',
    name: { en: 'Someone else’s phone number or address', es: 'El teléfono o la dirección de otra persona' },
    advice: {
      en: 'Take the number or address out, and offer to pass it on privately.',
      es: 'Quite el número o la dirección y ofrezca pasarlo en privado.',
    },
    guideline: 4,
    when: { fact: 'details.ofOthers', atLeast: 1 },
    then: [{ do: 'refuse', severity: 'serious' }],
  },
  {
    id: 'document-numbers',
    name: { en: 'A bank account or document number', es: 'Un número de cuenta o de documento' },
    advice: {
      en: 'Take the number out; anybody in this space could use it.',
      es: 'Quite el número; cualquiera en este espacio podría usarlo.',
    },
    guideline: 4,
    when: { fact: 'details.documents', atLeast: 1 },
    then: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'doxxing-words',
    name: { en: 'Calls on others to find somebody', es: 'Llama a buscar a alguien' },
    guideline: 4,
    discreet: true,
    when: {
      words: [
        'dox him',
        'dox her',
        'dox them',
        'doxx him',
        'doxx her',
        'doxx them',
        'here is his address',
        'here is her address',
        'here is their address',
        'his home address',
        'her home address',
        'their home address',
        'go to his house',
        'go to her house',
        'go to their house',
        'pay him a visit',
        'pay her a visit',
        'pay them a visit',
        'where does he live',
        'where does she live',
        'he lives at',
        'she lives at',
        'they live at',
        'where he lives',
        'where she lives',
      ],
      quoted: false,
    },
    then: [{ do: 'case', severity: 'serious' }],
  },
];

const tone = [
  {
    id: 'shouting',
    name: { en: 'Written in capitals', es: 'Escrito en mayúsculas' },
    advice: {
      en: 'It reads as shouting. In small letters people will hear what you say.',
      es: 'Se lee como un grito. En minúsculas se entenderá lo que usted dice.',
    },
    guideline: 1,
    when: {
      all: [
        { fact: 'text.capitals', atLeast: 0.8 },
        { fact: 'text.capitalWords', atLeast: 6 },
        { fact: 'text.letters', atLeast: 50 },
      ],
    },
    then: [{ do: 'refuse', severity: 'minor' }],
  },
];

/** The starter rules as they are written. */
export const starterRuleDocuments: readonly unknown[] = [...spam, ...floods, ...evasion, ...hate, ...privacy, ...tone];
