import type { ThreadTale } from './format.js';

/** New Zealand with Auckland and Wellington, Australia. */
export const oceaniaThreads: ThreadTale[] = [
  {
    key: 'nz-first-deadline',
    in: 'new-zealand',
    title: 'We vote first: a checklist for the far end',
    posts: [
      {
        by: 'aroha',
        at: '11d 19:30',
        text: `Since every deadline is given in the capital's time, ours falls in the *morning of the day before* as people here read it. Twice somebody here has missed it by being on time.

So, in New Zealand's time, and with a margin:

1. **Register** by breakfast, 60 days before.
2. **Papers not here** 30 days before? Write to the Commission that day, and copy me.
3. **Post** by noon, 24 days before. After that, courier.
4. **Last hope**: the embassy in Wellington, 9 days before, 16:00.`,
        reactions: { thanks: ['tane', 'georgia', 'hemi', 'lucy'] },
      },
      {
        by: 'georgia',
        at: '11d 22:00',
        text: `Printed, on the fridge, next to the tide table. The tide table is the more forgiving of the two.`,
        to: 1,
        reactions: { smile: ['aroha', 'tane', 'lucy'] },
      },
      {
        by: 'hemi',
        at: '10d 06:20',
        text: `For 4: the embassy moved. It is now on the third floor *behind* the bank, and the lift wants a card until nine. I went and looked.`,
        to: 1,
        reactions: { thanks: ['aroha', 'lucy'] },
      },
      {
        by: 'tane',
        at: '9d 19:00',
        text: `Could we have this list as one page with big type? My aunt is 84, and the only person in our family who has never missed a vote.`,
        to: 1,
      },
      {
        by: 'lucy',
        at: '8d 21:40',
        text: `One page, 20 point, done. It hangs under *Library*. Greetings to the aunt.`,
        to: 4,
        reactions: { with_you: ['tane', 'aroha', 'georgia'] },
      },
    ],
  },
  {
    key: 'nz-meetup',
    in: 'new-zealand',
    title: 'North and south: do we meet in the middle?',
    posts: [
      {
        by: 'tane',
        at: '29d 20:10',
        text: `Auckland has 40, Wellington 30, and everybody south of that is on their own. What about one meeting a year in Nelson, where nobody has the advantage of living there?`,
      },
      {
        by: 'hemi',
        at: '29d 21:30',
        text: `My cousin lives there. He would take it as an advantage. In favour.`,
        to: 1,
        reactions: { smile: ['tane', 'lucy'] },
      },
      {
        by: 'georgia',
        at: '28d 08:15',
        text: `In favour, if there is a share-a-bed list. Flights are what keeps people away, not interest.`,
        to: 1,
        reactions: { agree: ['tane', 'aroha', 'hemi'] },
      },
      {
        by: 'aroha',
        at: '28d 19:00',
        text: `I asked the board for a small travel pot: yes, 1,200 in all, for those who would otherwise not come. No proof needed, you ask me, I say yes until it is empty.`,
        to: 3,
        reactions: { with_you: ['georgia', 'tane', 'hemi', 'lucy'] },
      },
      {
        by: 'lucy',
        at: '13d 20:20',
        text: `Two couches in Nelson confirmed, one of them "firm, like our convictions".`,
        reactions: { smile: ['georgia', 'hemi'] },
      },
    ],
  },
  {
    key: 'auckland-boat',
    in: 'auckland',
    title: 'Auckland: ballot evening, and the boat',
    posts: [
      {
        by: 'tane',
        at: '13d 07:30',
        text: `We have the hall in Grey Lynn from six. Bring your papers *unopened*, we open them together and read the instructions aloud; last time four people signed on the wrong line, each alone at the kitchen table.`,
        reactions: { agree: ['georgia', 'marjorie'] },
      },
      {
        by: 'georgia',
        at: '13d 08:10',
        text: `I bring pens. Blue ones: black was read as a copy in two cases.`,
        to: 1,
        reactions: { insight: ['tane', 'aroha'] },
      },
      {
        by: 'tane',
        at: '6d 08:30',
        text: `Report: 26 people, 26 correct signatures, one ballot eaten at the corner by a toddler. We rang the Commission: it counts, if the corner is not the one with the number. It was not.`,
        reactions: { smile: ['georgia', 'aroha', 'marjorie'], with_you: ['aroha'] },
      },
      {
        by: 'georgia',
        at: '6d 09:00',
        text: `The toddler has asked for a ballot of her own. She had it with butter.`,
        to: 3,
        reactions: { smile: ['tane'] },
      },
      {
        by: 'georgia',
        at: '2d 20:45',
        text: `And the boat, as every summer: the ferry to Waiheke, the ten o'clock, sandwiches, no agenda. Who is new and would like company on the way, write below.`,
      },
      {
        by: 'aroha',
        at: '1d 21:00',
        text: `I fly up for that. Keep me a rail to lean on.`,
        to: 5,
        reactions: { with_you: ['georgia', 'tane'] },
      },
    ],
  },
  {
    key: 'wellington-wind',
    in: 'wellington',
    title: 'Reading circle: one law a month',
    posts: [
      {
        by: 'lucy',
        at: '17d 20:00',
        text: `Third evening, five of us. We read the *Voters Abroad Act*, all eleven pages, aloud, with a bag of feijoas.

What surprised us:

- the 40 days are a "should", not a "must";
- the Commission **may** accept electronic delivery of the blank ballot. It has been allowed to for nine years;
- nobody is responsible for the post.`,
        reactions: { thanks: ['aroha', 'hemi'] },
      },
      {
        by: 'hemi',
        at: '17d 21:15',
        text: `The second one kept me awake. They may send us the blank paper by mail tonight, legally, and they send an envelope round the planet.`,
        to: 1,
        reactions: { agree: ['lucy', 'aroha'] },
      },
      {
        by: 'aroha',
        at: '16d 19:40',
        text: `Then that is what we ask for. Not a new law, only that they use the one they have. @{lucy}, @{hemi}, would you write the half page for *Votes that count*?`,
        to: 2,
        reactions: { with_you: ['lucy', 'hemi'] },
      },
      {
        by: 'hemi',
        at: '15d 06:30',
        text: `Half a page, by Friday, with paragraph numbers. And then feijoas again, the neighbour's tree has no sense of proportion.`,
        to: 3,
        reactions: { smile: ['lucy', 'aroha'] },
      },
    ],
  },
  {
    key: 'australia-zones',
    in: 'australia',
    title: 'One call for five time zones',
    posts: [
      {
        by: 'callum',
        at: '21d 08:00',
        text: `Monthly call. Perth wants late, Sydney wants early, Adelaide wants to be asked. I propose 19:00 Melbourne, which is 18:30 Adelaide and 16:00 in Perth.`,
      },
      {
        by: 'stavros',
        at: '21d 08:25',
        text: `I was asked. I am content. Strike the day in red.`,
        to: 1,
        reactions: { smile: ['callum', 'bronwyn', 'minh'] },
      },
      {
        by: 'bronwyn',
        at: '21d 09:40',
        text: `19:00 is the children's bath here, but I can listen with one ear and a sponge.`,
        to: 1,
      },
      {
        by: 'minh',
        at: '20d 09:00',
        text: `Could somebody write three lines afterwards, each time? I work nights. I would read three lines. I would not watch an hour.`,
        to: 1,
        reactions: { agree: ['bronwyn', 'stavros', 'callum'] },
      },
      {
        by: 'callum',
        at: '12d 10:15',
        text: `Minh's three lines:

1. Ballots: courier price in Brisbane doubled, we ask for a group rate.
2. Consulate Perth opens two mornings a week from next month.
3. Stavros chairs the next one, at half past.`,
        reactions: { thanks: ['minh', 'bronwyn'], smile: ['stavros'] },
      },
      {
        by: 'minh',
        at: '12d 21:00',
        text: `Read in eleven seconds, at the end of a shift. That is what I meant. Thank you.`,
        to: 5,
        reactions: { with_you: ['callum', 'bronwyn'] },
      },
    ],
  },
  {
    key: 'australia-license',
    in: 'australia',
    title: 'Converting a driving licence from home',
    posts: [
      {
        by: 'minh',
        at: '8d 09:30',
        text: `In Victoria they want the licence translated by a certified translator *and* a confirmation from the issuing office that it is genuine. The issuing office does not answer letters. Has anyone got through to it?`,
      },
      {
        by: 'bronwyn',
        at: '8d 10:20',
        text: `Not letters. They answer the web form if you choose "authority" instead of "citizen" as the sender. I felt a little guilty, and then I had my confirmation in four days.`,
        to: 1,
        reactions: { smile: ['minh', 'callum'] },
      },
      {
        by: 'stavros',
        at: '8d 11:00',
        text: `Guideline 5, no deception! I jest. But perhaps we ask them to read the other pile as well.`,
        to: 2,
        reactions: { smile: ['bronwyn'], agree: ['minh', 'callum'] },
      },
      {
        by: 'callum',
        at: '7d 08:30',
        text: `Asked, on our letterhead. They say that the citizen pile is read "as staff permits". I have asked when staff last permitted.`,
        to: 3,
        reactions: { smile: ['stavros', 'minh', 'bronwyn'] },
      },
      {
        by: 'minh',
        at: '960m',
        text: `Done, by the honest pile: nine days. Somebody permitted. Licence in hand.`,
        to: 1,
        reactions: { with_you: ['callum', 'bronwyn', 'stavros'] },
      },
    ],
  },
];
