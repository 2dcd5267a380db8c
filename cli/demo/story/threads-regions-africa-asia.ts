import type { ThreadTale } from './format.js';

/** Kenya, Morocco, Japan, India, Kolkata. */
export const africaAsiaThreads: ThreadTale[] = [
  {
    key: 'kenya-post',
    in: 'kenya',
    title: 'Post box, courier or bus? Getting paper to Nairobi',
    posts: [
      {
        by: 'otieno',
        at: '16d 06:30',
        text: `From Kisumu the ordinary post to Nairobi takes as long as from Nairobi to Europe. I now give envelopes to the night bus. The driver signs for them, costs 300 shillings, and Njeri has collected two at the stage at six in the morning without complaint.`,
      },
      {
        by: 'njeri',
        at: '16d 07:15',
        text: `With complaint. Silent complaint.`,
        to: 1,
        reactions: { smile: ['otieno', 'wanjiru', 'samira'] },
      },
      {
        by: 'wanjiru',
        at: '16d 09:00',
        text: `Let us do it properly then. Two collection days before the ballot, the bus office lets us have a locker, and I carry the lot to the embassy. Njeri sleeps.

- Kisumu and the west: Otieno gathers
- Mombasa and the coast: Samira
- Nairobi and around: bring it to me`,
        reactions: { agree: ['otieno', 'samira'], with_you: ['njeri'] },
      },
      {
        by: 'samira',
        at: '15d 08:20',
        text: `The coast has eleven. Two live on an island with a boat on Tuesdays. I have told them that democracy happens on Tuesdays.`,
        to: 3,
        reactions: { smile: ['wanjiru', 'otieno', 'njeri'] },
      },
      {
        by: 'zanele',
        at: '6d 09:10',
        text: `Can I help on one of the days? I have a car and, until my passport comes back, no plans to leave.`,
        to: 3,
      },
      {
        by: 'wanjiru',
        at: '6d 10:00',
        text: `You are appointed. Thursday, my gate, seven o'clock, tea provided.`,
        to: 5,
        reactions: { with_you: ['zanele', 'njeri'] },
      },
    ],
  },
  {
    key: 'kenya-school',
    in: 'kenya',
    title: 'School certificates for the children, which stamp?',
    posts: [
      {
        by: 'samira',
        at: '27d 08:00',
        text: `My son goes home to study. They want his certificate "with the stamp of the ministry". Which of the ministries?`,
      },
      {
        by: 'wanjiru',
        at: '27d 09:30',
        text: `First the examinations council confirms it (one week, online), then Foreign Affairs stamps the confirmation, not the certificate. People stamp the certificate itself and then have a beautiful useless certificate.`,
        to: 1,
        reactions: { thanks: ['samira'], insight: ['njeri'] },
      },
      {
        by: 'njeri',
        at: '27d 11:45',
        text: `And make the copy *before* the stamp, they keep what they stamp for a day and lose the paper clip, always.`,
        to: 2,
      },
      {
        by: 'samira',
        at: '12d 07:20',
        text: `He is admitted. The paper clip was lost.`,
        reactions: { with_you: ['wanjiru', 'njeri', 'otieno'] },
      },
    ],
  },
  {
    key: 'morocco-rdv',
    in: 'morocco',
    title: 'Rendez-vous au consulat : ce qui marche en ce moment',
    posts: [
      {
        by: 'youssef',
        at: '15d 10:00',
        text: `Le nouveau calendrier s'ouvre le lundi à 8 h 30, heure de Casablanca, pour trois semaines. À 8 h 41 il ne reste rien. Mais : les annulations reviennent le **jeudi après-midi**, et là presque personne ne regarde.

J'ai obtenu le mien un jeudi à 15 h 10, en buvant un thé.`,
        language: 'fr',
        reactions: { insight: ['laila', 'hassan', 'nadia'] },
      },
      {
        by: 'laila',
        at: '15d 12:30',
        text: `Confirmé depuis Marrakech : jeudi, 16 h, deux places. Par contre il faut avoir déjà le numéro du dossier sous la main, la page n'attend pas.`,
        language: 'fr',
        to: 1,
        reactions: { thanks: ['youssef'] },
      },
      {
        by: 'hassan',
        at: '14d 09:40',
        text: `From Tangier it is quicker to take the ferry and use the office in Algeciras on a Tuesday. I know how that sounds. It is still quicker.`,
        to: 1,
        reactions: { smile: ['youssef', 'khadija', 'laila'] },
      },
      {
        by: 'khadija',
        at: '14d 17:00',
        text: `سألتُ في الرباط: كبار السنّ فوق السبعين لهم موعد بالهاتف مباشرة، دون الموقع. قولوا لوالديكم.

(In Rabat, people over seventy get an appointment by telephone, without the site. Tell your parents.)`,
        language: 'ar',
        to: 1,
        reactions: { thanks: ['nadia', 'hassan', 'youssef'], with_you: ['laila'] },
      },
      {
        by: 'nadia',
        at: '13d 18:20',
        text: `Khadija, merci, ma mère a appelé : rendez-vous mardi. Elle demande s'il faut une photo, j'ai dit oui, elle est chez le coiffeur.`,
        language: 'fr',
        to: 4,
        reactions: { smile: ['khadija', 'youssef', 'laila', 'hassan'] },
      },
    ],
  },
  {
    key: 'morocco-apero',
    in: 'morocco',
    title: 'Rencontre à Casablanca, compte rendu sans photos',
    posts: [
      {
        by: 'youssef',
        at: '4d 11:00',
        text: `Nous étions douze, dont trois qui ne s'étaient jamais vus et qui habitent le même immeuble.

Décidé : une permanence le premier samedi du mois, dix heures, au café de la gare. Une table, un formulaire de vote, quelqu'un qui sait.`,
        language: 'fr',
        reactions: { with_you: ['nadia', 'laila'], smile: ['hassan'] },
      },
      {
        by: 'hassan',
        at: '4d 12:20',
        text: `I take the Saturday in Tangier, same idea, better view.`,
        to: 1,
        reactions: { agree: ['youssef', 'khadija'] },
      },
      {
        by: 'laila',
        at: '3d 10:30',
        text: `Et qui « sait », le mois où Youssef sera en voyage ? Je veux bien apprendre, si on me laisse deux fois à côté de lui.`,
        language: 'fr',
        to: 1,
        reactions: { thanks: ['youssef'] },
      },
    ],
  },
  {
    key: 'japan-juminhyo',
    in: 'japan',
    title: '住民票の名前の表記について',
    posts: [
      {
        by: 'satoshi',
        at: '20d 11:00',
        text: `結婚して姓が変わりました。住民票とパスポートで綴りが違うと、在外選挙の登録で止まります。皆さんはどちらに合わせましたか。

(After marriage my name is spelt one way on the residence record and another in the passport; the voters' register stops at that. Which one did you change?)`,
        language: 'ja',
      },
      {
        by: 'kenji',
        at: '20d 13:30',
        text: `パスポートに合わせるのが早いです。区役所は「通称」の欄に旧綴りを残してくれます。三十分でした。`,
        language: 'ja',
        to: 1,
        reactions: { thanks: ['satoshi'] },
      },
      {
        by: 'haruka',
        at: '20d 14:10',
        text: `In English for Hannah and Emma: change the residence record to match the passport, the ward office keeps the old spelling as an alias. Half an hour, no fee. The other way round takes two months and a judge.`,
        to: 2,
        reactions: { thanks: ['emma'], smile: ['kenji'] },
      },
      {
        by: 'satoshi',
        at: '17d 10:20',
        text: `札幌では四十分でした。登録も通りました。ありがとうございます。`,
        language: 'ja',
        to: 2,
        reactions: { with_you: ['kenji', 'haruka'] },
      },
    ],
  },
  {
    key: 'japan-fukuoka',
    in: 'japan',
    title: 'Lunch in Fukuoka, anybody within a train of it?',
    posts: [
      {
        by: 'emma',
        at: '4d 03:00',
        text: `I am there for work all week. Hannah exists (I have proof, we met at a station by pure chance of both holding the same ugly tote bag). Who else?`,
        reactions: { smile: ['haruka', 'hannah', 'kenji'] },
      },
      { by: 'hannah', at: '4d 03:40', text: `The bag is not ugly. It is loud.`, to: 1, reactions: { smile: ['emma'] } },
      {
        by: 'kenji',
        at: '4d 08:15',
        text: `Osaka is two and a half hours by the fast train. For lunch that is absurd. Which day?`,
        to: 1,
        reactions: { smile: ['emma', 'hannah', 'haruka'] },
      },
      {
        by: 'hannah',
        at: '1300m',
        text: `So: three of us, one absurd train, noodles, and a form. Kenji had brought the voters' registration because "one never knows". I am registered now. I had meant to do that for four years.`,
        reactions: { with_you: ['haruka', 'satoshi'] },
      },
    ],
  },
  {
    key: 'india-oci',
    in: 'india',
    title: 'Which card do our spouses need now?',
    posts: [
      {
        by: 'meera',
        at: '23d 06:00',
        text: `The portal has changed again. For the spouse's residence card it asks for our marriage certificate "authenticated by the mission of the issuing country". Ours was issued here. So who authenticates it?`,
      },
      {
        by: 'farah',
        at: '23d 08:40',
        text: `The state's home department, then External Affairs. The word "mission" only applies if you married abroad. I wrote to them, and after five weeks got an answer of one line, which was polite and correct.`,
        to: 1,
        reactions: { thanks: ['meera', 'lakshmi'] },
      },
      {
        by: 'priya',
        at: '22d 14:00',
        text: `In Karnataka the home department does this on Mondays only, in a building that is not the one on its letterhead. Ask at the gate for the "attestation window", everybody there knows.`,
        to: 2,
        reactions: { insight: ['meera'], smile: ['farah'] },
      },
      {
        by: 'meera',
        at: '14d 07:30',
        text: `Found the Chennai equivalent: second floor, behind the staircase, a man with one stamp and great dignity.`,
        to: 3,
        reactions: { smile: ['priya', 'farah', 'lakshmi'] },
      },
    ],
  },
  {
    key: 'india-delhi-lunch',
    in: 'india',
    title: 'Delhi: lunch for the newly arrived',
    posts: [
      {
        by: 'farah',
        at: '3d 06:30',
        text: `Sunday after next, my place in Nizamuddin, I send the number of the house to those who say yes. Newly arrived includes everybody who came after the great heat.`,
        reactions: { agree: ['aisha', 'arindam'] },
      },
      {
        by: 'aisha',
        at: '3d 08:00',
        text: `Yes please. May I bring a colleague who is one of us and does not know it yet?`,
        to: 1,
      },
      {
        by: 'farah',
        at: '3d 09:10',
        text: `Those are the best ones.`,
        to: 2,
        reactions: { smile: ['aisha', 'meera'] },
      },
    ],
  },
  {
    key: 'kolkata-addas',
    in: 'kolkata',
    title: 'Next adda: agenda, or what passes for one',
    posts: [
      {
        by: 'arindam',
        at: '9d 07:00',
        text: `The second Saturday, five o'clock, my mother's veranda.

1. Tea
2. The lunch with Edinburgh: who brings the loudspeaker
3. Climate: Rohan's flood map
4. Tea`,
        reactions: { agree: ['rohan', 'sudeshna'] },
      },
      {
        by: 'rohan',
        at: '9d 09:20',
        text: `I can have the map printed in A1. It shows our lane as water, which my landlord considers a matter of opinion.`,
        to: 1,
        reactions: { smile: ['arindam', 'sudeshna'] },
      },
      {
        by: 'arindam',
        at: '2d 08:30',
        text: `Held. Eleven people, two of them under ten, who asked the only hard question: *why do you vote there if you live here?* We had four answers and a silence. I shall write them down, properly, because I have been asked that for twenty years and never did.`,
        reactions: { with_you: ['rohan', 'sudeshna'] },
      },
      {
        by: 'rohan',
        at: '2d 13:00',
        text: `The silence was the best of the five.`,
        to: 3,
        reactions: { agree: ['arindam'] },
      },
    ],
  },
];
