import type { ThreadTale } from './format.js';

/** Consulates that answer: appointments, passports, and what to ask the ministry for. */
export const consularThreads: ThreadTale[] = [
  {
    key: 'consular-scorecard',
    in: 'consular',
    title: 'The telephone test: does yours answer?',
    posts: [
      {
        by: 'owen',
        at: '34d 16:00',
        text: `A small experiment. Ring your consulate on three weekdays at 10:00 local, let it ring two minutes, note what happens: **person**, **machine**, **nothing**. Politely hang up if a person answers, or ask the opening hours.

We publish figures, never names of staff. They are few, and most are doing two jobs.`,
        reactions: { agree: ['fiona', 'kenji', 'meiling', 'hassan', 'arindam', 'callum'] },
      },
      {
        by: 'kenji',
        at: '33d 04:00',
        text: `Osaka: person, person, person. Each time the same gentleman, on the third day he asked whether I was well.`,
        to: 1,
        reactions: { smile: ['owen', 'fiona', 'satoshi'] },
      },
      {
        by: 'hassan',
        at: '32d 11:20',
        text: `Tangier (honorary): nothing, machine, and then his daughter, who was charming, and seven.`,
        to: 1,
        reactions: { smile: ['owen', 'youssef', 'meiling'] },
      },
      {
        by: 'lupita',
        at: '31d 17:00',
        text: `Guadalajara: machine, machine, machine. The machine tells you to use the web page; the web page tells you to ring.`,
        to: 1,
        reactions: { agree: ['ximena'] },
      },
      {
        by: 'arindam',
        at: '30d 07:00',
        text: `Kolkata: person (who passed me to Delhi), person (who passed me to Delhi), person (who recognised me, sighed, and passed me to Delhi).`,
        to: 1,
        reactions: { smile: ['owen', 'callum'] },
      },
      {
        by: 'owen',
        at: '12d 17:30',
        text: `Results from 31 posts, 93 calls: **person 34, machine 41, nothing 18.** Where there is a person, the median wait is 50 seconds. It is not that they answer slowly, it is that two in three do not answer at all.

I shall send this to the ministry with a friendly letter. Suggestions for its last sentence?`,
        reactions: { thanks: ['kenji', 'fiona', 'arindam', 'lupita', 'hassan'] },
      },
      {
        by: 'fiona',
        at: '12d 19:00',
        text: `"We remain, as before, on the line."`,
        to: 6,
        reactions: { smile: ['owen', 'kenji', 'meiling', 'callum', 'amit', 'beatriz'] },
      },
      { by: 'owen', at: '11d 17:10', text: `Adopted without debate.`, to: 7, reactions: { with_you: ['fiona'] } },
    ],
  },
  {
    key: 'consular-passport-steps',
    in: 'consular',
    title: 'Passport renewal, step by step, where it goes wrong',
    posts: [
      {
        by: 'fiona',
        at: '24d 19:00',
        text: `I renewed three this year (mine, two sons). Where it went wrong each time, so that you can go wrong elsewhere:

1. **Photo.** 35 × 45, face 32 to 36 *from chin to crown*. The machine at the supermarket does 29.
2. **Old passport.** They want all its pages copied, blank ones too. Yes, blank ones too.
3. **Payment.** Exact sum, in a currency you do not have.
4. **Collection.** Anyone may collect with a letter, except on the day of the consul's signature, which is not published.`,
        reactions: { thanks: ['amit', 'hassan', 'paul', 'ximena'], smile: ['owen'] },
      },
      {
        by: 'paul',
        at: '23d 10:00',
        text: `Number 2! I thought it was a joke, and made the trip twice.`,
        to: 1,
        reactions: { agree: ['amit'] },
      },
      {
        by: 'beatriz',
        at: '22d 11:15',
        text: `In Lisbon the card machine works since this week, so 3 is solved in one place on earth.`,
        to: 1,
        reactions: { with_you: ['fiona', 'paul'] },
      },
      {
        by: 'aisha',
        at: '6d 09:00',
        text: `Does the validity of the old one matter for the price? The table has a column "early" that nobody explains.`,
        to: 1,
      },
      {
        by: 'fiona',
        at: '6d 10:10',
        text: `More than six months left = "early" = a third more. If you are at seven months, wait a month and buy yourself lunch.`,
        to: 4,
        reactions: { thanks: ['aisha'], smile: ['amit', 'callum'] },
      },
    ],
  },
  {
    key: 'consular-mobile',
    in: 'consular',
    title: 'Mobile consular days: where should the suitcase go?',
    posts: [
      {
        by: 'meiling',
        at: '15d 19:00',
        text: `The ministry has bought two "consular suitcases": a camera, a fingerprint reader, a printer. They can do passports anywhere with a table. They ask *us* where to send them first. Ideas?`,
        reactions: { insight: ['owen', 'callum', 'arindam'] },
      },
      {
        by: 'callum',
        at: '15d 22:00',
        text: `Perth. Two thousand seven hundred kilometres to the next counter.`,
        to: 1,
        reactions: { agree: ['owen'] },
      },
      {
        by: 'ximena',
        at: '14d 16:30',
        text: `Mérida: hay dieciocho familias y el consulado más cercano es un vuelo.`,
        language: 'es',
        to: 1,
        reactions: { agree: ['lupita'] },
      },
      {
        by: 'arindam',
        at: '14d 18:00',
        text: `The hills: Darjeeling and Shillong. Elderly members who cannot come down twice, and now it is always twice.`,
        to: 1,
        reactions: { with_you: ['meiling', 'owen'] },
      },
      {
        by: 'samira',
        at: '13d 07:00',
        text: `Before we all name our own town: could we agree on a rule? For example **people over 70 plus children under 2, divided by the hours to the nearest counter**. Then the map decides.`,
        to: 1,
        reactions: { agree: ['meiling', 'owen', 'callum', 'arindam', 'fiona', 'lupita'], insight: ['kenji'] },
      },
      {
        by: 'kenji',
        at: '13d 12:30',
        text: `Multiplied by the hours, surely. Otherwise the suitcase stays at the airport.`,
        to: 5,
        reactions: { smile: ['samira', 'callum', 'owen', 'arindam'] },
      },
      {
        by: 'samira',
        at: '13d 13:10',
        text: `Multiplied! I am a nurse, not a statistician. Thank you.`,
        to: 6,
        reactions: { with_you: ['kenji', 'meiling'] },
      },
      {
        by: 'meiling',
        at: '5d 18:40',
        text: `Computed, with the figures coordinators gave me: 1. Perth, 2. the hills, 3. Punta Arenas, 4. Mombasa, 5. Mérida. The ministry "notes it with interest", which in my experience means a telephone call in three weeks.`,
        reactions: { thanks: ['samira', 'kenji', 'callum', 'arindam', 'ximena'] },
      },
    ],
  },
  {
    key: 'consular-steps-apostille',
    in: 'consular',
    title: 'Write-up: an apostille from Canada in nine steps',
    posts: [
      {
        by: 'owen',
        at: '3d 19:00',
        text: `Grace sent me her notes from the commons thread; she is not in this space, and says I may put them here under her name.

1. Ask the receiving office how old the paper may be. Write the number on the wall.
2. Ask the translator for a date.
3. *Then* order the certificate.
4. Registry court by post, fee by transfer, 21 days.
5. Check the spelling before anything else touches it.
6. Apostille on the original, never on a copy.
7. Translation includes the apostille, so it comes after.
8. Copy everything.
9. Cake.`,
        reactions: { thanks: ['fiona', 'colette', 'amit', 'lupita'], smile: ['meiling'] },
      },
      {
        by: 'colette',
        at: '3d 20:10',
        text: `Au Québec, l'étape 4 passe par le ministère de la Justice et coûte un peu plus. Sinon, pareil, gâteau compris.`,
        language: 'fr',
        to: 1,
        reactions: { thanks: ['owen'] },
      },
      {
        by: 'beth',
        at: '2d 11:00',
        text: `Step 7 is the one I had the wrong way round. You have saved me a translator.`,
        to: 1,
        reactions: { with_you: ['owen'] },
      },
    ],
  },
];
