/** Neither denied, quoted, reported of others nor objected to. */
const meant = { unless: 'negations', unlessApart: 2, quoted: false };
const spokenOfOthers = (words: string) => ({
  any: [{ words, near: 'reporting', side: 'before', apart: 5 }, { words: 'complaints' }],
});

/** Slurs, contempt, degradation and violence: always a case, never a silent removal. */
export const hateRules = [
  {
    id: 'slurs',
    name: { en: 'A slur', es: 'Un insulto discriminatorio' },
    guideline: 1,
    discreet: true,
    when: { words: 'slurs', unless: 'reporting', unlessApart: 4, quoted: false },
    actions: [{ do: 'case', severity: 'serious' }],
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
    actions: [{ do: 'case', severity: 'normal' }],
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
    actions: [{ do: 'case', severity: 'serious' }],
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
    actions: [{ do: 'case', severity: 'serious' }],
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
    actions: [{ do: 'case', severity: 'urgent' }],
  },
  {
    id: 'threats',
    name: { en: 'A threat', es: 'Una amenaza' },
    guideline: 2,
    discreet: true,
    when: { words: 'threats', unless: 'negations', unlessApart: 2, quoted: false },
    actions: [{ do: 'case', severity: 'urgent' }],
  },
];
