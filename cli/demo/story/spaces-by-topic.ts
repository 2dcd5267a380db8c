import type { Space } from './format.js';

const founded = { openedDaysAgo: 100, openedBy: 'beatriz' } as const;

/** Across borders: five campaigns. */
export const campaigns: Space[] = [
  {
    ...founded,
    key: 'votes',
    kind: 'campaign',
    access: 'open',
    name: { en: 'Votes that count', es: 'Votos que cuentan' },
    purpose: {
      en: 'Every ballot posted abroad in time is a ballot counted. We collect what goes wrong, and get it changed.',
      es: 'Toda papeleta enviada a tiempo desde el extranjero debe contarse. Reunimos lo que falla y logramos que cambie.',
    },
    leads: ['siobhan'],
    ownGuideline: {
      en: 'How to vote, never for whom.',
      es: 'Cómo votar, nunca por quién.',
    },
    joins: [
      { at: '59d 08:00', who: ['aroha', 'tomas', 'tane', 'rosalind', 'otieno', 'kenji', 'bronwyn', 'owen', 'henrik'] },
      { at: '54d 09:10', who: ['elif', 'georgia', 'camila', 'farah', 'ines', 'stavros', 'dylan', 'samira'] },
      {
        at: '21d 12:00',
        who: ['hemi', 'satoshi', 'laila', 'marjorie', 'desmond', 'sudeshna', 'fiona', 'grace', 'lucy'],
      },
    ],
  },
  {
    ...founded,
    key: 'taxation',
    kind: 'campaign',
    access: 'open',
    name: { en: 'Taxed once', es: 'Un solo impuesto' },
    purpose: {
      en: 'One income, one tax. Forms, treaties, pensions, and the cases that show where the treaties end.',
      es: 'Un ingreso, un impuesto. Formularios, convenios, pensiones y los casos que muestran dónde acaban los convenios.',
    },
    leads: ['rafael'],
    ownGuideline: {
      en: 'Experience, not legal advice: say what you did and where.',
      es: 'Experiencia, no asesoría: diga qué hizo y dónde.',
    },
    joins: [
      { at: '59d 15:00', who: ['peter', 'friedrich', 'chiara', 'paul', 'ignacio', 'diego', 'haruka', 'amit'] },
      { at: '40d 16:00', who: ['grace', 'minh', 'njeri', 'rosalind', 'meera', 'annelie', 'jonas', 'desmond'] },
      { at: '6d 01:30', who: ['trevor'] },
    ],
  },
  {
    ...founded,
    key: 'descent',
    kind: 'campaign',
    access: 'request',
    name: { en: 'Born abroad, still ours', es: 'Nacidos fuera, de los nuestros' },
    purpose: {
      en: 'Citizenship by descent for children born abroad. Families tell their stories here, so a lead lets people in.',
      es: 'Nacionalidad por descendencia para hijos nacidos fuera. Aquí hay historias de familia: una responsable da paso.',
    },
    leads: ['nadia'],
    ownGuideline: {
      en: "Your children's names and dates stay with you; initials will do.",
      es: 'Los nombres y fechas de sus hijos se quedan con usted; bastan iniciales.',
    },
    joins: [
      { at: '58d 09:00', who: ['wanjiru', 'elif', 'sofia', 'emma', 'khadija', 'meera'] },
      { at: '44d 10:20', who: ['lucy', 'dylan', 'matilde', 'minh'] },
      { at: '16d 14:05', who: ['grace', 'sudeshna'] },
    ],
  },
  {
    ...founded,
    key: 'consular',
    kind: 'campaign',
    access: 'open',
    name: { en: 'Consulates that answer', es: 'Consulados que contestan' },
    purpose: {
      en: 'Appointments, passports, apostilles, the telephone that rings. What works where, and what to ask the ministry for.',
      es: 'Citas, pasaportes, apostillas, el teléfono que suena. Qué funciona dónde, y qué pedir al ministerio.',
    },
    leads: ['owen'],
    joins: [
      { at: '59d 16:00', who: ['meiling', 'lupita', 'youssef', 'arindam', 'fiona', 'hassan', 'kenji', 'callum'] },
      { at: '35d 18:00', who: ['ximena', 'amit', 'ignacio', 'samira', 'paul', 'satoshi', 'beatriz', 'desmond'] },
      { at: '7d 10:00', who: ['aisha', 'colette', 'beth'] },
    ],
  },
  {
    ...founded,
    key: 'climate',
    kind: 'campaign',
    access: 'request',
    name: { en: 'Climate from everywhere', es: 'Clima desde todas partes' },
    purpose: {
      en: 'We live where it happens. Reports from our own streets, put together for the people who plan at home.',
      es: 'Vivimos donde ocurre. Informes desde nuestras calles, reunidos para quienes planifican en casa.',
    },
    leads: ['lakshmi'],
    joins: [
      { at: '58d 05:00', who: ['otieno', 'hemi', 'callum', 'jonas', 'camila', 'rohan'] },
      { at: '41d 07:00', who: ['satoshi', 'georgia', 'laila', 'ines', 'marjorie'] },
      { at: '13d 06:30', who: ['njeri', 'bronwyn', 'ximena'] },
    ],
  },
];

/** One working group by request, one table by invitation, one board that is not listed. */
export const groups: Space[] = [
  {
    ...founded,
    key: 'translators',
    kind: 'working_group',
    access: 'request',
    name: { en: "Translators' desk", es: 'Mesa de traducción' },
    purpose: {
      en: 'We turn guides and summaries into the languages members read. Bring one language and a free evening a month.',
      es: 'Traducimos guías y resúmenes a las lenguas de los miembros. Traiga una lengua y una tarde libre al mes.',
    },
    leads: ['matilde'],
    joins: [
      { at: '57d 12:00', who: ['dylan', 'khadija', 'haruka', 'camila', 'chiara'] },
      { at: '30d 19:00', who: ['jonas', 'laila'] },
      { at: '7d 15:00', who: ['colette'] },
    ],
  },
  {
    ...founded,
    key: 'coordinators',
    kind: 'council',
    access: 'invite',
    name: { en: "Coordinators' table", es: 'Mesa de coordinación' },
    purpose: {
      en: 'Those who coordinate a region compare notes. By invitation of the table; what we agree is told in the commons.',
      es: 'Quienes coordinan una región comparan notas. Por invitación; lo acordado se cuenta en la plaza común.',
    },
    leads: ['wanjiru'],
    joins: [
      { at: '58d 08:00', who: ['duarte', 'annelie', 'gareth', 'tomas', 'meiling', 'lupita'] },
      { at: '58d 08:30', who: ['youssef', 'haruka', 'arindam', 'aroha', 'callum'] },
    ],
  },
  {
    ...founded,
    key: 'board',
    kind: 'council',
    access: 'secret',
    name: { en: 'Board', es: 'Junta' },
    purpose: {
      en: 'The elected board: money, staff matters, and letters before they are sent.',
      es: 'La junta elegida: dinero, asuntos de personal y cartas antes de enviarse.',
    },
    leads: ['beatriz'],
    joins: [{ at: '58d 12:00', who: ['henrik', 'aroha', 'tomas', 'wanjiru', 'siobhan'] }],
  },
];
