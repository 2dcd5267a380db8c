import type { ThreadTale } from './format.js';

/** Votes that count: the campaign that most members came for. */
export const votesThreads: ThreadTale[] = [
  {
    key: 'votes-what-we-ask',
    in: 'votes',
    title: 'What we ask for, in five sentences',
    posts: [
      {
        by: 'siobhan',
        at: '53d 09:00',
        text: `So that we all say the same thing when somebody asks:

1. Papers leave 45 days before the vote, by law and not by habit.
2. What is *posted* in time counts, if it arrives within ten days after.
3. The blank ballot may be fetched electronically; the vote itself stays on paper.
4. Each embassy keeps a box, and says when the bag closes.
5. Everybody is told whether their vote was counted, and if not, why.

We do not say for whom anybody should vote, ever, not even as a joke in brackets.`,
        reactions: { agree: ['aroha', 'rosalind', 'tomas', 'kenji', 'bronwyn', 'otieno'], thanks: ['henrik'] },
      },
      {
        by: 'tane',
        at: '53d 20:20',
        text: `Number 5 is the one. I have voted six times from here, and as far as I know I may have voted never.`,
        to: 1,
        reactions: { agree: ['aroha', 'rosalind', 'stavros', 'elif'] },
      },
      {
        by: 'elif',
        at: '52d 17:10',
        text: `Devil's advocate on 2: results would wait ten days in a close race. People at home will say we hold up the country.`,
        to: 1,
      },
      {
        by: 'siobhan',
        at: '52d 19:00',
        text: `They will, and it is a fair objection. Four countries do it: they publish the count on the night, and the final figure ten days later. In nineteen elections the winner changed once, by eleven votes, and there I *would* like the eleven to have counted.`,
        to: 3,
        reactions: { agree: ['tane', 'kenji', 'elif'], thanks: ['rosalind'] },
      },
      {
        by: 'elif',
        at: '52d 20:15',
        text: `Good answer. I withdraw the devil.`,
        to: 4,
        reactions: { smile: ['siobhan', 'tane', 'georgia'] },
      },
    ],
  },
  {
    key: 'votes-evidence',
    in: 'votes',
    title: 'Envelopes: put yours here',
    posts: [
      {
        by: 'siobhan',
        at: '33d 10:00',
        text: `One post per envelope, please: **sent** (postmark), **received**, **country**, and what happened to it. Cover street and name. I enter everything in one sheet and the sheet goes to the Commission when we reach 200.`,
      },
      {
        by: 'bronwyn',
        at: '32d 08:30',
        text: `Sent 34 days before. Received 12 days before. Australia. Went back by courier at my own cost, counted.`,
        to: 1,
      },
      {
        by: 'farah',
        at: '31d 06:00',
        text: `Sent 33 days before, received 9 days before, India. Went back anyway, "returned late". I know because it came home to me with a sticker.`,
        to: 1,
        reactions: { with_you: ['siobhan'] },
      },
      {
        by: 'kenji',
        at: '30d 23:00',
        text: `Sent 33, received 24, Japan. Counted. I almost feel I should apologise.`,
        to: 1,
        reactions: { smile: ['bronwyn', 'siobhan'] },
      },
      {
        by: 'dylan',
        at: '29d 15:20',
        text: `Sent 35, received 20, Canada. Never heard whether it was counted.`,
        to: 1,
      },
      {
        by: 'otieno',
        at: '10d 09:30',
        text: `As asked in the commons: sent 29 days before, received **one day after**, Kenya. Both postmarks legible. I had taken the day off to post it.`,
        to: 1,
        reactions: { with_you: ['aroha', 'siobhan', 'samira', 'tane'] },
      },
      {
        by: 'samira',
        at: '9d 06:40',
        text: `Sent 29, never received, Kenya. So I have no envelope to show. Does an absence count?`,
        to: 1,
      },
      {
        by: 'siobhan',
        at: '9d 08:10',
        text: `It counts double. Write one line, "not received by", with the date, and sign it; I have a column for it now. You two are why that column exists.`,
        to: 7,
        reactions: { agree: ['otieno', 'aroha'], thanks: ['samira'] },
      },
      {
        by: 'laila',
        at: '8d 11:30',
        text: `Sent 34, received 18, Morocco, counted: I was told at the counter, by a man who looked it up though he did not have to.`,
        to: 1,
      },
      {
        by: 'siobhan',
        at: '3d 17:00',
        text: `That makes **203**. The sheet went off this afternoon, with a covering letter of one page. I am going to sit in the garden and look at nothing.`,
        reactions: {
          with_you: ['aroha', 'rosalind', 'tomas', 'otieno', 'kenji', 'samira', 'bronwyn', 'tane'],
          thanks: ['henrik', 'owen', 'farah'],
        },
      },
    ],
  },
  {
    key: 'votes-electronic-blank',
    in: 'votes',
    title: 'The law already allows the blank ballot by e-mail',
    posts: [
      {
        by: 'hemi',
        at: '13d 20:00',
        text: `From the Wellington reading circle, half a page as ordered.

**Section 14(3)**: the Commission "may make the blank paper available by such electronic means as it considers secure". In force for nine years, never used.
**Section 14(5)**: the voter prints it, and the printed paper "is a ballot paper for all purposes".
**Section 22**: it goes back by post in the ordinary envelope, which the embassy hands out.

So half of the way round the world can be had for nothing, by a decision of the Commission, without parliament. That is what we would ask for first.`,
        reactions: { insight: ['siobhan', 'kenji', 'elif', 'tane', 'rosalind'], thanks: ['aroha'] },
      },
      {
        by: 'rosalind',
        at: '12d 09:00',
        text: `I am in favour, and I am also eighty-one without a printer. Please let it be *may* for the voter too.`,
        to: 1,
        reactions: { agree: ['hemi', 'siobhan', 'aroha', 'lucy'] },
      },
      {
        by: 'stavros',
        at: '12d 10:30',
        text: `What stops a man from printing forty? I ask before the ministry asks.`,
        to: 1,
      },
      {
        by: 'hemi',
        at: '11d 20:15',
        text: `The outer envelope: one per voter, numbered, signed. Forty papers in one envelope is one spoilt vote, forty envelopes you do not have. It is the same safeguard as today, section 22 again.`,
        to: 3,
        reactions: { agree: ['stavros', 'elif'], thanks: ['siobhan'] },
      },
      {
        by: 'satoshi',
        at: '11d 12:40',
        text: `白紙を印刷する紙の大きさは決まっていますか。日本のA4は問題ないはずですが。

(Is a paper size prescribed? Letter and A4 differ, and counting machines notice.)`,
        language: 'ja',
        to: 1,
      },
      {
        by: 'siobhan',
        at: '11d 14:00',
        text: `Votes from abroad are counted by hand, so the machine does not mind. But it is exactly the question that an official would use to say "not this year". It goes into the annex. Thank you.`,
        to: 5,
        reactions: { smile: ['satoshi', 'hemi'] },
      },
      {
        by: 'henrik',
        at: '7d 09:00',
        text: `The board has read it and adds its signature. Letter leaves on the same day as the 203 envelopes, as a second page.`,
        reactions: { with_you: ['hemi', 'lucy', 'siobhan', 'aroha'] },
      },
      {
        by: 'siobhan',
        at: '420m',
        text: `The Commission's office rang (rang!) this morning. They confirm both letters, they ask for the sheet as a spreadsheet, and they invite two of us to the next technical meeting. Not a yes. But somebody has read section 14(3) aloud in that building.`,
        reactions: { with_you: ['hemi', 'aroha', 'rosalind', 'lucy', 'otieno', 'tane'] },
      },
    ],
  },
  {
    key: 'votes-guide',
    in: 'votes',
    title: 'The guide, second edition: what is unclear?',
    posts: [
      {
        by: 'siobhan',
        at: '16d 12:30',
        text: `The guide to voting from abroad is going to be reprinted (on screens). Tell me where you stopped and had to read twice.`,
      },
      {
        by: 'ines',
        at: '16d 14:00',
        text: `"The inner envelope must not be identifiable." By whom? I held mine up to the light for a minute.`,
        to: 1,
        reactions: { smile: ['siobhan', 'rosalind'] },
      },
      {
        by: 'camila',
        at: '16d 17:40',
        text: `La versión en español dice "sobre interior" y "sobre de dentro" en la misma página. Pensé que eran tres sobres.`,
        language: 'es',
        to: 1,
        reactions: { agree: ['tomas'] },
      },
      {
        by: 'georgia',
        at: '15d 20:30',
        text: `Every date in it is "local time". Whose?`,
        to: 1,
        reactions: { agree: ['aroha', 'tane', 'stavros', 'bronwyn'] },
      },
      {
        by: 'fiona',
        at: '15d 21:45',
        text: `Page 4 tells me what happens if I make a mistake *after* telling me to seal the envelope. Swap those two.`,
        to: 1,
        reactions: { smile: ['ines', 'siobhan', 'georgia'] },
      },
      {
        by: 'siobhan',
        at: '14d 08:00',
        text: `All four are mended. Dates are now given as "before 18:00 in the capital", with a table for twelve cities. @{camila}, would you read the Spanish once more? The postman from Cardiff gets a box of his own on page 3 if he agrees.`,
        reactions: { thanks: ['ines', 'camila', 'georgia', 'fiona'] },
      },
      {
        by: 'camila',
        at: '13d 16:15',
        text: `Leída. Dos sobres, en toda la guía, siempre los mismos dos.`,
        language: 'es',
        to: 6,
        reactions: { smile: ['siobhan', 'ines', 'tomas'] },
      },
    ],
  },
  {
    key: 'votes-first-time',
    in: 'votes',
    title: 'First-time voters: who turned 18 abroad?',
    posts: [
      {
        by: 'lucy',
        at: '5d 21:00',
        text: `My daughter turns eighteen six weeks before the vote. She has never been on any register. Does she register where I was registered, or where her grandmother lives, or is she simply invented on the spot?`,
      },
      {
        by: 'rosalind',
        at: '5d 22:10',
        text: `Where *you* were last registered. If both parents are from different districts, she chooses. My grandson took the one with the better football club, which is not a reason the form objects to.`,
        to: 1,
        reactions: { smile: ['lucy', 'siobhan', 'tane'] },
      },
      {
        by: 'owen',
        at: '4d 02:30',
        text: `And she may apply *before* her birthday, as long as she is 18 on the day. The form does not say so. The act does, section 6.`,
        to: 1,
        reactions: { thanks: ['lucy'], insight: ['siobhan'] },
      },
      {
        by: 'lucy',
        at: '3d 20:15',
        text: `Applied. She chose the district with the lighthouse.`,
        to: 2,
        reactions: { with_you: ['rosalind', 'owen', 'aroha', 'hemi'] },
      },
    ],
  },
];
