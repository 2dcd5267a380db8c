import type { ThreadTale } from './format.js';

/** Born abroad, still ours: citizenship by descent, among families. */
export const descentThreads: ThreadTale[] = [
  {
    key: 'descent-why-closed',
    in: 'descent',
    title: 'Why this space is by request',
    posts: [
      {
        by: 'nadia',
        at: '55d 10:00',
        text: `Because what we tell each other here is about children who cannot be asked yet.

- Initials, or "the elder", "the little one". No dates of birth.
- What you read here you do not retell, not even as "a friend of mine", without asking.
- Victories are to be posted at once and at any hour.`,
        reactions: { agree: ['wanjiru', 'elif', 'sofia', 'emma', 'khadija', 'meera'] },
      },
      {
        by: 'wanjiru',
        at: '55d 11:30',
        text: `The third rule is my favourite.`,
        to: 1,
        reactions: { smile: ['nadia', 'elif'] },
      },
    ],
  },
  {
    key: 'descent-second-generation',
    in: 'descent',
    title: 'The second generation born abroad: registered before the first birthday?',
    posts: [
      {
        by: 'elif',
        at: '34d 17:30',
        text: `I was born abroad, so is our little one. If I understand the act, she gets citizenship only if we *register the birth within twelve months*. Nobody told us; I read it in a footnote in month nine. Is it really lost for ever after that?`,
      },
      {
        by: 'nadia',
        at: '34d 18:10',
        text: `Within twelve months it is a right. After that it is a request, decided "at discretion", about 14 months, about half of them granted. So: tomorrow morning, Elif. What counts is the day the papers *reach* the consulate, complete or not. Ask for the stamp of receipt even if they tell you something is missing.`,
        to: 1,
        reactions: { thanks: ['elif'], insight: ['emma', 'meera', 'lucy'] },
      },
      {
        by: 'emma',
        at: '33d 23:40',
        text: `Exactly this saved us. They said "come back when it is complete", I said "please stamp what there is", and the missing page followed seven weeks later. The stamp was what counted.`,
        to: 2,
        reactions: { agree: ['nadia', 'elif'] },
      },
      {
        by: 'elif',
        at: '32d 16:20',
        text: `STAMPED. Day 281. She slept through it.`,
        to: 2,
        reactions: { with_you: ['nadia', 'emma', 'wanjiru', 'sofia', 'meera', 'khadija', 'lucy', 'dylan'] },
      },
      {
        by: 'khadija',
        at: '31d 18:00',
        text: `مبروك! وأضيف: من فاتته السنة فليكتب رسالة قصيرة يشرح فيها أن القنصلية لم تُبلّغه. قُبلت رسالتان من ثلاث هنا في الرباط.

(Congratulations! For those past the year: a short letter saying that the consulate never told you. Two of three were accepted in Rabat.)`,
        language: 'ar',
        to: 2,
        reactions: { insight: ['nadia', 'sofia'], with_you: ['elif'] },
      },
    ],
  },
  {
    key: 'descent-mothers-line',
    in: 'descent',
    title: 'Through the mother, before the law changed',
    posts: [
      {
        by: 'sofia',
        at: '22d 15:00',
        text: `Mi madre era de allá, pero cuando nací la nacionalidad solo pasaba por el padre. Tengo 46 años, la inscripción hace dos, y mi hija pregunta por qué ella "es menos" que sus primos. ¿Alguien lo logró para los nietos?`,
        language: 'es',
        reactions: { with_you: ['nadia', 'wanjiru', 'matilde', 'meera'] },
      },
      {
        by: 'matilde',
        at: '22d 19:30',
        text: `Sí. La corrección de la ley dice que usted "se considera ciudadana desde el nacimiento". Si lo es desde el nacimiento, lo era cuando nació su hija, y entonces vale para ella la regla normal. Con esa frase, entre comillas, lo aceptaron para mi sobrino. Al segundo intento.`,
        language: 'es',
        to: 1,
        reactions: { insight: ['nadia', 'sofia'] },
      },
      {
        by: 'nadia',
        at: '21d 10:00',
        text: `Matilde is right, and there is a ruling. I put the number and a translation into the library. In one sentence for those who do not read Spanish: *who is deemed a citizen from birth was one when her own child was born.*`,
        to: 2,
        reactions: { thanks: ['sofia', 'meera', 'emma', 'minh'] },
      },
      {
        by: 'sofia',
        at: '6d 19:00',
        text: `Entregado ayer, con la frase entre comillas y el fallo anexo. La funcionaria lo leyó dos veces y dijo: "mire usted". Mi hija preguntó si eso es un sí. Le dije que es un *mire usted*.`,
        language: 'es',
        to: 3,
        reactions: { smile: ['nadia', 'matilde'], with_you: ['wanjiru', 'khadija', 'dylan'] },
      },
    ],
  },
  {
    key: 'descent-names',
    in: 'descent',
    title: 'Names the form has no box for',
    posts: [
      {
        by: 'meera',
        at: '15d 06:30',
        text: `Our children carry their father's given name as their last name, as is usual here. The form insists on a family name. If I leave it empty it is "incomplete", if I fill it in they get a name that nobody calls them.`,
      },
      {
        by: 'wanjiru',
        at: '15d 08:00',
        text: `Same here. I wrote the name in, and in the field for remarks: "patronymic, not a family name; to be entered as given". It came out right, though the computer printed it in capitals as if it were shouting.`,
        to: 1,
        reactions: { thanks: ['meera'], smile: ['nadia', 'emma'] },
      },
      {
        by: 'dylan',
        at: '14d 15:10',
        text: `Et chez nous deux noms sans trait d'union ; l'État en ajoute un, par amour de l'ordre. On l'a fait retirer avec une lettre de deux lignes et beaucoup de patience.`,
        language: 'fr',
        to: 1,
        reactions: { smile: ['matilde', 'nadia', 'khadija'] },
      },
      {
        by: 'grace',
        at: '12d 16:00',
        text: `New in this space, and already I have found the answer to a question I had been carrying around since the maternity ward. Thank you for letting me in.`,
        reactions: { with_you: ['nadia', 'meera', 'wanjiru'] },
      },
      {
        by: 'nadia',
        at: '3d 18:30',
        text: `I am collecting these for one page, "Names the form does not know": patronymics, two names, no names, names in scripts that bend. Who has one, two lines are enough. Deadline: when the little one next sleeps through, so there is time.`,
        reactions: { smile: ['elif', 'emma', 'lucy'] },
      },
      {
        by: 'minh',
        at: '2d 21:15',
        text: `Vietnamese: the middle name is not a middle name, it is half of the first. Cut it off, and my son is called by a different word.`,
        to: 5,
        reactions: { insight: ['nadia', 'meera'] },
      },
    ],
  },
  {
    key: 'descent-schooling',
    in: 'descent',
    title: 'Keeping the language alive at home',
    posts: [
      {
        by: 'emma',
        at: '8d 00:30',
        text: `Not about law for once. The elder answers me in Japanese whatever I say. How did you keep yours going?`,
      },
      {
        by: 'lucy',
        at: '8d 06:40',
        text: `Grandmother, video, Sundays, and she pretends not to understand a word of English. She was an English teacher.`,
        to: 1,
        reactions: { smile: ['emma', 'nadia', 'matilde', 'elif'] },
      },
      {
        by: 'elif',
        at: '8d 17:00',
        text: `We have three at home and gave each a place: kitchen, car, bath. The car is the strictest. They quarrel in the kitchen language so that I do not stop them quickly.`,
        to: 1,
        reactions: { smile: ['emma', 'wanjiru', 'dylan'], insight: ['meera'] },
      },
      {
        by: 'dylan',
        at: '7d 14:20',
        text: `Lire à voix haute, toujours le même livre, jusqu'à ce que l'enfant corrige le parent. Chez nous : onze fois.`,
        language: 'fr',
        to: 1,
        reactions: { with_you: ['nadia', 'khadija', 'emma'] },
      },
      {
        by: 'emma',
        at: '1380m',
        text: `Report: the kitchen has been declared ours. First sentence spoken there, by the elder, in full: "This is not fair." Perfect grammar. I cried a little.`,
        to: 3,
        reactions: { with_you: ['lucy', 'nadia', 'wanjiru', 'meera'], smile: ['matilde'] },
      },
    ],
  },
];
