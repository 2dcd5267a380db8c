import type { ThreadTale } from './format.js';

const flood = `Friends abroad, I found the answer to all our visa troubles: a private service that gets any paper stamped in 48 hours, guaranteed, no questions, in every country. I used it twice and it was painless. Ask me for the code and you pay a tenth less, and so does the friend you bring along.`;

/** Threads in which moderators had, or have, something to do. What they did is in `moderation-events.ts`. */
export const moderatedThreads: ThreadTale[] = [
  {
    key: 'protest-or-listen',
    in: 'commons',
    title: 'Should those who left decades ago still decide?',
    posts: [
      {
        by: 'jonas',
        at: '4d 17:00',
        text: `My brother at home asked me this over dinner, and I had no answer that satisfied either of us. I have lived abroad for twenty-six years. I feel the laws there through my parents, through a pension, through a language. He feels them every morning at the tram stop. Why should my vote weigh what his does?

I do vote. I would like to have better reasons.`,
        reactions: { insight: ['rosalind', 'arindam', 'chiara', 'kenji'] },
      },
      {
        by: 'rosalind',
        at: '4d 19:30',
        text: `Because the laws reach us: my pension, my passport, my right to be buried there. Whom the law reaches may help to write it. That is all I ever found, and it has lasted me sixty years.`,
        to: 1,
        reactions: { agree: ['aroha', 'tomas', 'beatriz', 'meera'] },
      },
      {
        by: 'chiara',
        at: '4d 20:40',
        text: `Some countries let it lapse after fifteen years, and give a seat of its own to those abroad instead. I find that honest: we speak for ourselves, and not into districts we no longer know. I know that I am in a minority here.`,
        to: 1,
        reactions: { insight: ['jonas', 'emma'] },
      },
      {
        by: 'arindam',
        at: '3d 05:30',
        text: `Children on my mother's veranda asked me the same last week. I believe that a vote is not a wage for being present. But I also left the room to fetch more tea before I said it.`,
        to: 1,
        reactions: { smile: ['jonas', 'rohan', 'chiara'] },
      },
      {
        by: 'peter',
        at: '3d 15:10',
        text: `With a seat of our own we are put into a drawer with a label on it, Chiara. Two members out of three hundred, and nobody else has to listen to us ever again.`,
        to: 3,
      },
      {
        by: 'chiara',
        at: '3d 17:00',
        text: `That is the best argument against it, Peter, and I do not have an answer yet.`,
        to: 5,
        reactions: { agree: ['jonas'], thanks: ['peter'] },
      },
      {
        by: 'peter',
        at: '400m',
        text: `I have slept on it and I will say what everybody here is too well-mannered to say. People like Chiara, who want to hand their own vote back, are cowards and freeloaders. They collect the passport, the pension and the consul's birthday card, and when it costs something they want to be "honest". If you despise being one of us that much, give the passport back and get out of this network. Nobody will miss you, or your clever little essays.`,
        to: 6,
      },
      {
        by: 'jonas',
        at: '345m',
        text: `Peter, I started this thread and I am sorry to read that in it. Chiara said "I do not have an answer yet" to you. I do not know how one can be fairer than that.`,
        to: 7,
        reactions: { agree: ['rosalind', 'annelie'] },
      },
    ],
  },
  {
    key: 'chile-atencion',
    in: 'chile',
    title: 'El consulado cerró otra vez sin avisar',
    posts: [
      {
        by: 'camila',
        at: '5d 14:00',
        text: `Cinco horas de bus desde Concepción, con cita confirmada, y un papel en la puerta: "hoy no hay atención". Sin motivo, sin teléfono. ¿Qué se hace? Quiero reclamar, pero bien.`,
        language: 'es',
        reactions: { with_you: ['sofia', 'tomas', 'nicolas'] },
      },
      {
        by: 'tomas',
        at: '5d 15:30',
        text: `Bien quiere decir: por escrito, con foto del papel, con la confirmación de la cita y con el pasaje. Hay obligación de responder en 30 días y de reembolsar el viaje si la cita la canceló la oficina. Te mando el modelo de carta.`,
        language: 'es',
        to: 1,
        reactions: { thanks: ['camila', 'ignacio'] },
      },
      {
        by: 'ignacio',
        at: '4d 13:20',
        text: `A mí me pasó dos veces este año. La segunda, la encargada salió por la puerta de atrás mientras esperábamos delante. La vi.`,
        language: 'es',
        to: 1,
      },
      {
        by: 'ignacio',
        at: '3d 22:00',
        text: `Ya que por la puerta no atiende, averigüé dónde vive la encargada de pasaportes. Es la casa amarilla de la esquina de Los Aromos con la plaza, segundo piso, encima de la farmacia. Llega a las siete y pasea al perro a las ocho. Propongo que el que tenga un reclamo se lo lleve a domicilio, a ver si ahí también pone un papelito.`,
        language: 'es',
        to: 2,
      },
      {
        by: 'camila',
        at: '2d 12:10',
        text: `Yo reclamo con carta, como dijo Tomás. La mandé hoy con la foto y el pasaje. Les cuento qué contestan.`,
        language: 'es',
        to: 2,
        reactions: { agree: ['tomas', 'sofia', 'marisol'] },
      },
    ],
  },
  {
    key: 'uk-queue-satire',
    in: 'uk',
    title: 'An ode to the consulate’s telephone queue',
    posts: [
      {
        by: 'amit',
        at: '32d 12:00',
        text: `After fifty-one minutes on the line I wrote it down while I was waiting. The long version is on my own page, example.net/amit/you-are-number-nine, no advertisements, no shop, only despair.

> You are number nine. Your call is important. You are number nine. You have been number nine since the tea was warm. Number eight has died and left the place to his son.

Has anybody ever been number one? What is it like there?`,
      },
      {
        by: 'fiona',
        at: '32d 13:15',
        text: `I was number two once. Then a fire drill.`,
        to: 1,
        reactions: { smile: ['amit', 'gareth', 'rosalind'] },
      },
      {
        by: 'gareth',
        at: '28d 19:00',
        text: `Glad to see this back. For the record: number one is silence, and then the engaged tone.`,
        to: 1,
        reactions: { smile: ['amit', 'fiona', 'siobhan'] },
      },
    ],
  },
  {
    key: 'beth-degree',
    in: 'commons',
    title: 'Recognition of a degree: three pages that helped me',
    posts: [
      {
        by: 'beth',
        at: '10d 09:00',
        text: `Hello, I am Beth, new in Lisbon and in this network. I have just had my nursing degree recognised here and promised myself to write down what I would have needed:

- the list of what the directorate accepts: https://recognition.example.com/list
- the form, which is well hidden: https://recognition.example.com/form-7
- a translators' fee table, so that nobody pays double: https://fees.example.net/table

It took eleven weeks. Ask me anything.`,
        expects: 'held',
        because: 'A newcomer of two days with three links. Harmless; released by a moderator.',
      },
      {
        by: 'samira',
        at: '10d 11:00',
        text: `Welcome Beth, from one nurse to another. Did they want your hours of practice, or only the diploma?`,
        to: 1,
      },
      {
        by: 'beth',
        at: '10d 12:30',
        text: `The hours, signed by each ward. I wrote to four hospitals, and the one that no longer exists answered first.`,
        to: 2,
        reactions: { smile: ['samira', 'ines', 'duarte'] },
      },
      {
        by: 'duarte',
        at: '10d 18:00',
        text: `This is gold, Beth. I have two people in Porto who will want to kiss that form-7 link. Come and say hello on Thursday.`,
        to: 1,
        reactions: { agree: ['ines'], thanks: ['beth'] },
      },
    ],
  },
  {
    key: 'dorian-remit',
    in: 'commons',
    title: 'Best rates for sending money home',
    posts: [
      {
        by: 'dorian',
        at: '21d 13:00',
        text: `Guys stop losing money with banks!! I am an official partner of the fastest transfer app. Sign up with my link and get a 50 bonus: https://quick-remit.example.com/?ref=dorian33 and your friends get 50 too https://quick-remit.example.com/friends?ref=dorian33. Limited offer, only this week, earn money while you sleep!`,
        expects: 'held',
        because: 'A newcomer of twelve days, two links with a referral, the words of an advertisement.',
      },
    ],
  },
  {
    key: 'gil-offer',
    in: 'commons',
    title: 'Citizenship and golden visa, special offer for members',
    posts: [
      {
        by: 'gil',
        at: '205m',
        text: `SPECIAL OFFER for this group only!!! Second passport in 30 days, 100% guaranteed, no residence needed. Our agency has the best price on the market, buy now and get 20% discount.

Book a free call: https://golden-passport.example.com/book
Price list: https://golden-passport.example.com/prices
Investors earn up to 14% a year, risk free: https://invest.example.net/start

Click here before Friday, only 10 places left!`,
        expects: 'held',
        because: 'Joined four days ago, three links, and the words of an advertisement.',
      },
    ],
  },
  {
    key: 'milo-links',
    in: 'uk',
    title: 'Lifts to Leeds, and two train pages',
    posts: [
      {
        by: 'milo',
        at: '130m',
        text: `For those who come to Leeds to hear the postman and do not fit into my car: the cheap returns are on https://trains.example.net/offers, and the coach from Bristol on https://coach.example.com/bristol-leeds (six hours, but there is a kettle). I have three seats, one of them for somebody with short legs.`,
        expects: 'held',
        because: 'Joined five days ago, two links to sites nobody here has linked to. Harmless: a case for release.',
      },
    ],
  },
  {
    key: 'hassan-clerk',
    in: 'consular',
    title: 'The only number in Tangier that is ever answered',
    posts: [
      {
        by: 'hassan',
        at: '85m',
        text: `As the office never picks up, here is what works. His name is Mourad, he works at the visa window, and this is his private mobile (a British one): +44 7700 900417. His home e-mail is mourad.visa.window@mail.example.com. Everyone call him until he answers, best after nine in the evening when he is at home.`,
        expects: 'held',
        because: "Another person's telephone number and e-mail address (guideline 4).",
      },
    ],
  },
  {
    key: 'dorian-wallet',
    in: 'commons',
    title: 'Relief fund for members in trouble',
    posts: [
      {
        by: 'dorian',
        at: '300m',
        text: `The board has opened an emergency fund, every member sends 0.01 and gets back double within the hour, this is veríf𝗂ed by the secretary. Send to bc1qexample0meridian0example0meridian0ex and write your sign-in name in the message. Fr3e m0ney, do not tell the moderators, they are jealous.`,
        expects: 'held',
        because: 'A wallet address, look-alike letters, a claim to speak for the board (guideline 5).',
      },
    ],
  },
  {
    key: 'trevor-commons',
    in: 'commons',
    title: 'All our visa troubles solved',
    posts: [{ by: 'trevor', at: '520m', text: flood, because: 'The first of three copies within seven minutes.' }],
  },
  {
    key: 'trevor-australia',
    in: 'australia',
    title: 'Visa troubles solved!',
    posts: [
      { by: 'trevor', at: '517m', text: `${flood} Aussies first.`, because: 'Nearly the same text in a second space.' },
    ],
  },
  {
    key: 'trevor-taxation',
    in: 'taxation',
    title: 'Solved: all our visa troubles',
    posts: [
      {
        by: 'trevor',
        at: '513m',
        text: flood.replace('Friends abroad', 'Dear friends'),
        expects: 'held',
        because: 'Nearly the same text in a third space.',
      },
    ],
  },
];
