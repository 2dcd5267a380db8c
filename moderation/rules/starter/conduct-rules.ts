/** The details of others. */
export const privacyRules = [
  {
    id: 'details-of-others',
    name: { en: 'Someone else’s phone number or address', es: 'El teléfono o la dirección de otra persona' },
    advice: {
      en: 'Take the number or address out, and offer to pass it on privately.',
      es: 'Quite el número o la dirección y ofrezca pasarlo en privado.',
    },
    guideline: 4,
    when: { fact: 'details.ofOthers', atLeast: 1 },
    actions: [{ do: 'refuse', severity: 'serious' }],
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
    actions: [{ do: 'hold', severity: 'normal' }],
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
    actions: [{ do: 'case', severity: 'serious' }],
  },
];

/** How something is said. */
export const toneRules = [
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
    actions: [{ do: 'refuse', severity: 'minor' }],
  },
];
