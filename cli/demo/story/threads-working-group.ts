import type { ThreadTale } from './format.js';

/** The translators' desk. */
export const workingGroupThreads: ThreadTale[] = [
  {
    key: 'desk-guide',
    in: 'translators',
    title: 'Guide to voting, second edition: who takes what',
    posts: [
      {
        by: 'matilde',
        at: '13d 19:00',
        text: `Siobhán's second edition is final: 9 pages, 3,100 words, one postman. Who takes what, and by when?

- Spanish: Camila has it already
- French: ?
- German: ?
- Portuguese: me
- Japanese: ?
- Arabic: ?`,
      },
      {
        by: 'dylan',
        at: '13d 21:00',
        text: `French, with Laila if she likes: she does Morocco's words, I do the commas, and from now on Colette does my commas.`,
        to: 1,
        reactions: { smile: ['matilde', 'laila'] },
      },
      {
        by: 'haruka',
        at: '13d 23:30',
        text: `日本語は私が。校正は札幌の上田さんにお願いしてみます。 Two weeks.`,
        language: 'ja',
        to: 1,
        reactions: { thanks: ['matilde'] },
      },
      {
        by: 'jonas',
        at: '12d 17:00',
        text: `Deutsch, und ich verspreche, dass kein Wort länger als die Zeile wird. (German. No word longer than its line, I promise.)`,
        language: 'de',
        to: 1,
        reactions: { smile: ['chiara', 'matilde', 'haruka'] },
      },
      {
        by: 'khadija',
        at: '12d 18:20',
        text: `العربية عندي. سؤال واحد: «بطاقة بديلة» أم «ورقة اقتراع احتياطية»؟ الأولى رسمية والثانية تُفهم.

(Arabic is mine. For "substitute ballot": the official term, or the one people understand?)`,
        language: 'ar',
        to: 1,
      },
      {
        by: 'matilde',
        at: '12d 19:05',
        text: `The one people understand, with the official one once in brackets, so that they can say it at the counter.`,
        to: 5,
        reactions: { agree: ['khadija', 'dylan', 'camila', 'haruka', 'laila'] },
      },
      {
        by: 'colette',
        at: '6d 16:00',
        text: `Bonjour à la table ! Je suis arrivée hier et j'ai déjà lu les neuf pages. Trente et une virgules. Où puis-je les poser ?`,
        language: 'fr',
        to: 1,
        reactions: { with_you: ['dylan', 'matilde', 'laila'] },
      },
      {
        by: 'dylan',
        at: '6d 17:10',
        text: `Dans la version 3, bibliothèque, colonne de droite. Et bienvenue : tu vas nous coûter cher en encre.`,
        language: 'fr',
        to: 7,
        reactions: { smile: ['colette', 'laila'] },
      },
      {
        by: 'matilde',
        at: '1d 19:30',
        text: `Where we stand: Spanish **done**, Portuguese **done**, French **done** (31 commas), German in proof, Japanese this week, Arabic this week. It has never gone this fast. I think it was the postman.`,
        reactions: { with_you: ['camila', 'dylan', 'khadija', 'haruka', 'jonas', 'colette'] },
      },
    ],
  },
  {
    key: 'desk-terms',
    in: 'translators',
    title: 'Terms that do not travel',
    posts: [
      {
        by: 'chiara',
        at: '26d 18:00',
        text: `"Home". In the Italian of our leaflet it became *casa*, and a reader asked whose house she had to vote in.`,
        reactions: { smile: ['matilde', 'dylan', 'haruka'] },
      },
      {
        by: 'haruka',
        at: '26d 23:00',
        text: `In Japanese we have to decide every time between the country (本国) and the place one is from (ふるさと). The form means the first. The readers mean the second.`,
        to: 1,
        reactions: { insight: ['matilde', 'chiara'] },
      },
      {
        by: 'camila',
        at: '25d 15:30',
        text: `"Allá". Es lo que decimos todos y no está en ningún diccionario como país.`,
        language: 'es',
        to: 1,
        reactions: { with_you: ['matilde', 'khadija', 'chiara'] },
      },
      {
        by: 'laila',
        at: '24d 19:00',
        text: `"Le pays", avec l'article et sans nom. Tout le monde comprend lequel, et personne le même.`,
        language: 'fr',
        to: 1,
        reactions: { with_you: ['dylan', 'matilde'] },
      },
      {
        by: 'matilde',
        at: '24d 20:15',
        text: `I shall keep this thread and give it to the next person who says that a machine could do it in a second. It could. It would get *casa*.`,
        reactions: { agree: ['chiara', 'jonas', 'camila', 'haruka', 'laila'], smile: ['dylan'] },
      },
    ],
  },
];
