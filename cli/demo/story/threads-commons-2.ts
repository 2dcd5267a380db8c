import type { ThreadTale } from './format.js';

/** The commons: the assembly's hour, the languages we write in, a warning, and small things. */
export const commonsThreads2: ThreadTale[] = [
  {
    key: 'assembly-hour',
    in: 'commons',
    title: 'At what hour is the annual assembly fair?',
    posts: [
      {
        by: 'henrik',
        at: '18d 08:00',
        text: `The statutes say one assembly a year, open to all members. They do not say at what hour, and every hour is somebody's three in the morning.

Last year we took 13:00 UTC. That was breakfast in Vancouver, bedtime in Sydney, and 2 a.m. in Auckland. Twelve members from New Zealand attended all the same, which I find both admirable and embarrassing.

What would you find fair?`,
      },
      {
        by: 'tane',
        at: '18d 19:30',
        text: `I was one of the twelve. I do not ask for a good hour every year, I ask for it not to be the same people every year.`,
        to: 1,
        reactions: { agree: ['aroha', 'hemi', 'georgia', 'callum', 'henrik', 'kenji'] },
      },
      {
        by: 'kenji',
        at: '18d 22:50',
        text: `Rotate: three slots, 05:00, 13:00 and 21:00 UTC, one a year. Each of us is badly off once in three years. It is dull and it is just.`,
        to: 1,
        reactions: { agree: ['tane', 'stavros', 'haruka', 'rosalind'], insight: ['henrik'] },
      },
      {
        by: 'stavros',
        at: '17d 08:40',
        text: `Kenji's slots are all on the full hour. I say nothing. I only observe.`,
        to: 3,
        reactions: { smile: ['arindam', 'kenji', 'sudeshna', 'henrik'] },
      },
      {
        by: 'peter',
        at: '17d 15:00',
        text: `I would rather have two sessions of the same agenda, eight hours apart, and add up the votes. People who have to choose between sleep and a vote choose sleep.`,
        to: 1,
      },
      {
        by: 'chiara',
        at: '17d 16:45',
        text: `I see the appeal, Peter, but the second session would vote knowing how the first one went. Unless nothing is said in between, and I have met our members.`,
        to: 5,
        reactions: { smile: ['annelie', 'rosalind'], agree: ['kenji'] },
      },
      {
        by: 'peter',
        at: '17d 18:20',
        text: `Fair. Then: debate in two sessions, and the vote open for 48 hours after the second.`,
        to: 6,
        reactions: { agree: ['chiara', 'henrik', 'tane', 'grace', 'otieno'] },
      },
      {
        by: 'henrik',
        at: '14d 09:15',
        text: `I take two proposals to the board: **A** rotate the hour (Kenji), **B** debate twice, vote for 48 hours (Peter, with Chiara's repair). The board decides next week which one, or both, goes to you in writing. I will report here.`,
        reactions: { thanks: ['tane', 'kenji', 'aroha'] },
      },
      {
        by: 'henrik',
        at: '2d 10:30',
        text: `Reporting: both. The debate is held twice, eight hours apart; the hour rotates from year to year; the vote stays open for 48 hours. The reasons are two pages and you can have them from me.

Stavros: the second session begins at half past.`,
        reactions: { with_you: ['stavros', 'tane', 'arindam', 'aroha', 'chiara'], smile: ['kenji', 'peter'] },
      },
    ],
  },
  {
    key: 'which-language',
    in: 'commons',
    title: 'Which language do we write in here?',
    posts: [
      {
        by: 'camila',
        at: '30d 13:00',
        text: `Pregunta honesta: ¿puedo escribir en español en la plaza común? Entiendo el inglés, pero cuando escribo en inglés digo la mitad de lo que pienso.`,
        language: 'es',
        reactions: { agree: ['sofia', 'ignacio', 'ximena', 'diego'] },
      },
      {
        by: 'beatriz',
        at: '30d 14:10',
        text: `Claro que sí. There is no language rule, and there will not be one while I have a say. Write in the one in which you say the whole of it.`,
        to: 1,
        reactions: { with_you: ['camila', 'khadija', 'dylan', 'kenji'] },
      },
      {
        by: 'friedrich',
        at: '30d 16:40',
        text: `I see it differently, with respect. If each writes in their own, threads fall apart into groups that read only themselves. A plain, clumsy English that all understand holds us together. Mine is clumsy too.`,
        to: 2,
        reactions: { agree: ['paul', 'peter'] },
      },
      {
        by: 'khadija',
        at: '30d 18:15',
        text: `أفهم خوف فريدريش، لكن من لا يكتب لا يُقرأ أبدًا. أفضّل أن أقرأ بمساعدة القاموس على ألّا أقرأ شيئًا.

(In short: I would rather read with a dictionary than not be written to.)`,
        language: 'ar',
        to: 3,
        reactions: { with_you: ['youssef', 'hassan', 'nadia'], agree: ['camila', 'friedrich'] },
      },
      {
        by: 'matilde',
        at: '30d 20:00',
        text: `What we do at the translators' desk: own language first, and **one line of summary** in English or Spanish below it. Khadija has just shown it. It costs the writer a minute and saves the thread.`,
        to: 4,
        reactions: { agree: ['khadija', 'camila', 'friedrich', 'beatriz', 'laila', 'haruka'] },
      },
      {
        by: 'friedrich',
        at: '29d 07:20',
        text: `Damit kann ich sehr gut leben. — I can live with that very well.`,
        language: 'de',
        to: 5,
        reactions: { smile: ['matilde', 'annelie', 'jonas'] },
      },
      {
        by: 'satoshi',
        at: '29d 11:50',
        text: `読むだけなら英語で大丈夫ですが、書くのは時間がかかります。一行の要約、賛成です。

I read English, writing takes me an evening. One line of summary: agreed.`,
        language: 'ja',
        reactions: { with_you: ['haruka', 'kenji', 'matilde'] },
      },
    ],
  },
  {
    key: 'fake-consulate-calls',
    in: 'commons',
    title: 'Warning: calls that pretend to be the consulate',
    posts: [
      {
        by: 'meiling',
        at: '23d 17:30',
        text: `Three members in British Columbia were called last week by "the passport section". The caller knows your name, says that your passport was *used by somebody else*, and passes you to "the police at home". In the end they want a deposit.

The consulate never telephones about this, and never asks for money by telephone. Hang up, ring the number on its own page.`,
        reactions: { thanks: ['owen', 'grace', 'peter', 'beatriz', 'rosalind'] },
      },
      {
        by: 'minh',
        at: '22d 09:10',
        text: `Melbourne too. They had my mother's first name. It frightened me more than I like to say.`,
        to: 1,
        reactions: { with_you: ['meiling', 'callum', 'bronwyn'] },
      },
      {
        by: 'callum',
        at: '22d 10:00',
        text: `Glad you wrote it, Minh. It is their trade to frighten; nothing to be ashamed of. If anybody did pay: tell your bank within the day, and tell your coordinator, we know the form.`,
        to: 2,
        reactions: { agree: ['meiling', 'minh'] },
      },
      {
        by: 'amit',
        at: '22d 12:35',
        text: `A small trick: ask them which counter number they sit at. The real ones laugh, because there is no counter number. The others say "seven".`,
        to: 1,
        reactions: { smile: ['fiona', 'meiling', 'gareth', 'minh'] },
      },
      {
        by: 'owen',
        at: '21d 16:00',
        text: `The consulate confirmed in writing that it is not them, and put a line on its page. I asked them to put it *above* the opening hours. They did.`,
        to: 1,
        reactions: { thanks: ['meiling', 'grace'] },
      },
    ],
  },
  {
    key: 'what-you-miss',
    in: 'commons',
    title: 'The smallest thing you miss',
    posts: [
      {
        by: 'bronwyn',
        at: '16d 10:00',
        text: `Not family, not friends, that goes without saying. The smallest thing. Mine is the sound of the tram doors.`,
        reactions: { with_you: ['minh', 'rosalind', 'chiara'] },
      },
      { by: 'hassan', at: '16d 11:30', text: `Tap water that tastes of nothing.`, to: 1 },
      {
        by: 'ximena',
        at: '16d 15:20',
        text: `Que anochezca tarde. Aquí a las seis y media se acabó el día, todo el año, como si alguien apagara la luz.`,
        language: 'es',
        to: 1,
        reactions: { with_you: ['lupita', 'diego', 'camila'] },
      },
      {
        by: 'emma',
        at: '15d 00:40',
        text: `Complaining in a queue with strangers. Here everybody waits so beautifully that I have nobody to sigh with.`,
        to: 1,
        reactions: { smile: ['haruka', 'kenji', 'amit'] },
      },
      {
        by: 'gareth',
        at: '15d 08:15',
        text: `Bakery paper. The crinkle. I cannot explain it further.`,
        to: 1,
        reactions: { smile: ['rosalind', 'fiona'] },
      },
      {
        by: 'wanjiru',
        at: '15d 09:00',
        text: `My father's radio, one station, slightly beside the station.`,
        to: 1,
        reactions: { with_you: ['otieno', 'njeri', 'bronwyn', 'beatriz', 'aroha'] },
      },
      {
        by: 'dylan',
        at: '15d 14:10',
        text: `Le silence du dimanche matin. Ici on tond.`,
        language: 'fr',
        to: 1,
        reactions: { smile: ['grace', 'laila', 'nadia'] },
      },
      {
        by: 'georgia',
        at: '14d 20:30',
        text: `Being bored by the news. From here it is all equally loud.`,
        to: 1,
        reactions: { agree: ['aroha', 'tane', 'stavros'] },
      },
    ],
  },
  {
    key: 'eight-zone-lunch',
    in: 'commons',
    title: 'Report: the lunch in eight time zones',
    posts: [
      {
        by: 'lucy',
        at: '6d 20:15',
        text: `For those who could not make it: 43 people, eight zones, one very patient video link, no photographs because I promised.

What happened:

1. Wellington opened at noon with soup. Kolkata joined for what Arindam calls "early tea" and I call dawn.
2. Lisbon arrived with dessert when we were washing up. Beatriz explained the new regions in four minutes, somebody timed it.
3. Otieno walked to the lake and held the telephone out so that we could hear the birds. That was the best of it.
4. We collected 19 questions for the consular session. They are in the campaign's thread now.

What I would do differently: one language per half hour, announced. And a longer cable.`,
        reactions: { with_you: ['otieno', 'aroha', 'beatriz', 'arindam', 'hemi'], thanks: ['rosalind', 'fiona'] },
      },
      {
        by: 'otieno',
        at: '5d 05:40',
        text: `The birds were herons. They asked me to say that they have no comment on the postal ballot.`,
        to: 1,
        reactions: { smile: ['lucy', 'wanjiru', 'aroha', 'siobhan', 'samira'] },
      },
      {
        by: 'fiona',
        at: '5d 09:30',
        text: `Edinburgh would host the next one, in a hall with a proper loudspeaker. Who would take the other end, somewhere at least nine hours away?`,
        to: 1,
      },
      {
        by: 'rohan',
        at: '4d 04:20',
        text: `Not nine hours, but five and a half, and we have a hall and forty chairs. Kolkata volunteers.`,
        to: 3,
        reactions: { agree: ['arindam', 'fiona', 'lucy'], smile: ['stavros'] },
      },
      {
        by: 'callum',
        at: '4d 08:00',
        text: `Melbourne makes it nine. We will bring the herons' opposition: magpies.`,
        to: 3,
        reactions: { smile: ['otieno', 'fiona', 'bronwyn'] },
      },
    ],
  },
  {
    key: 'quiet-reading',
    in: 'commons',
    title: 'Is it rude to read and never write?',
    posts: [
      {
        by: 'emma',
        at: '3d 02:30',
        text: `Asking for a friend who is me most of the year.`,
        reactions: { smile: ['hannah', 'haruka'] },
      },
      {
        by: 'rosalind',
        at: '3d 09:00',
        text: `It is the opposite of rude. My mother called it *keeping company*.`,
        to: 1,
        reactions: { with_you: ['emma', 'beatriz', 'fiona'] },
      },
      {
        by: 'henrik',
        at: '3d 10:20',
        text: `The secretary's view: about nine in ten members never write, and they vote in the same numbers as the tenth. You are the majority, Emma.`,
        to: 1,
        reactions: { agree: ['rosalind'] },
      },
      {
        by: 'emma',
        at: '1110m',
        text: `Then the majority thanks you and goes back to reading.`,
        reactions: { smile: ['rosalind', 'henrik', 'kenji'] },
      },
    ],
  },
];
