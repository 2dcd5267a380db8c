import type { ThreadTale } from './format.js';

/** The board, which is not listed, and the coordinators' table, which invites. */
export const councilThreads: ThreadTale[] = [
  {
    key: 'board-budget',
    in: 'board',
    title: 'Budget: three lines that need a decision',
    posts: [
      {
        by: 'henrik',
        at: '20d 08:30',
        text: `Balance 18,240. Fixed costs until the end of the year 6,100. Three wishes on the table:

| what | asked | my view |
| --- | --- | --- |
| travel pot, New Zealand | 1,200 | yes |
| printing of the guide in large type | 900 | yes |
| video service, second licence | 1,480 | not before we know whether the assembly is held twice |`,
      },
      {
        by: 'wanjiru',
        at: '20d 11:00',
        text: `Yes, yes, and wait. But if New Zealand has a travel pot then please let us say aloud that others may ask for one. Otherwise it becomes a favour.`,
        to: 1,
        reactions: { agree: ['aroha', 'tomas', 'henrik', 'beatriz'] },
      },
      {
        by: 'aroha',
        at: '20d 19:10',
        text: `I do not vote on the first, it is my region. On Wanjiru's point: agreed, and I would write the notice.`,
        to: 2,
        reactions: { thanks: ['wanjiru'] },
      },
      {
        by: 'siobhan',
        at: '19d 09:20',
        text: `Large type is cheaper at the university press in Leeds, 640. Rosalind knows a man.`,
        to: 1,
        reactions: { smile: ['henrik', 'beatriz'] },
      },
      {
        by: 'tomas',
        at: '19d 14:30',
        text: `De acuerdo con todo. Rosalind siempre conoce a un hombre.`,
        language: 'es',
        to: 4,
        reactions: { smile: ['siobhan', 'aroha'] },
      },
      {
        by: 'beatriz',
        at: '18d 09:00',
        text: `Decided: travel pot 1,200 (five for, Aroha not voting), with a notice that any region may apply; large type up to 700; video service adjourned. Reason for the record: *the two make voting possible for people who otherwise could not, the third makes it more convenient for us.*`,
        reactions: { agree: ['henrik', 'wanjiru', 'siobhan', 'tomas'] },
      },
    ],
  },
  {
    key: 'board-letter',
    in: 'board',
    title: 'Letter to the Commission: tone',
    posts: [
      {
        by: 'siobhan',
        at: '9d 19:00',
        text: `Draft in the library. I would like you to look at one sentence: "For nine years the Commission has chosen not to use a power that parliament gave it." True. Too sharp?`,
      },
      {
        by: 'beatriz',
        at: '9d 20:15',
        text: `True and too sharp. "has not yet had occasion to use" says it and lets them save their face.`,
        to: 1,
        reactions: { agree: ['henrik'] },
      },
      {
        by: 'tomas',
        at: '9d 21:40',
        text: `I would keep the sharp one for the second letter. There is always a second letter.`,
        to: 2,
        reactions: { smile: ['beatriz', 'siobhan', 'wanjiru'] },
      },
      {
        by: 'aroha',
        at: '8d 17:30',
        text: `With Beatriz. And the four names at the end in alphabetical order, please, not by office.`,
        to: 2,
      },
      {
        by: 'siobhan',
        at: '7d 08:20',
        text: `Changed, ordered, signed, scheduled for the day of the two hundredth envelope. Thank you for making me nicer than I am.`,
        reactions: { with_you: ['aroha', 'beatriz'], smile: ['tomas', 'wanjiru', 'henrik'] },
      },
      {
        by: 'henrik',
        at: '390m',
        text: `They rang. Two of us at the technical meeting: I suggest Siobhán, and Otieno if he wants to. Let the man with the postmark sit across from the printer.`,
        reactions: { agree: ['wanjiru', 'beatriz', 'siobhan'], with_you: ['aroha'] },
      },
    ],
  },
  {
    key: 'table-welcomes',
    in: 'coordinators',
    title: 'How do you welcome somebody who is alone in their town?',
    posts: [
      {
        by: 'wanjiru',
        at: '24d 07:00',
        text: `Of the last sixty who joined, 22 live more than 200 km from the nearest of us. How do you do it?`,
      },
      {
        by: 'tomas',
        at: '24d 14:20',
        text: `A voice message rather than a letter, under a minute, with some background noise so that it sounds like a person. And the same day. On the third day it is a form letter, whatever it says.`,
        to: 1,
        reactions: { agree: ['meiling', 'aroha', 'lupita'], insight: ['gareth'] },
      },
      {
        by: 'haruka',
        at: '24d 23:10',
        text: `I answer their first post in public, so they see they are seen. Then I introduce exactly one person, not five.`,
        to: 1,
        reactions: { insight: ['wanjiru', 'annelie', 'callum'] },
      },
      {
        by: 'annelie',
        at: '23d 07:30',
        text: `I am bad at it, I confess. Germany had nine last month, and two of them told me later that they had thought nobody was there. I have asked Jonas and Chiara to share the first posts with me.`,
        to: 1,
        reactions: { with_you: ['wanjiru', 'duarte', 'haruka'] },
      },
      {
        by: 'gareth',
        at: '23d 10:15',
        text: `Not bad at it, Annelie. Only one person. We had the same until Fiona took Scotland.`,
        to: 4,
        reactions: { agree: ['annelie', 'youssef'] },
      },
      {
        by: 'arindam',
        at: '22d 08:00',
        text: `One question, always the same: *what would you have liked to know in your first month?* They answer, and next time they are the one who knows.`,
        to: 1,
        reactions: { with_you: ['wanjiru', 'aroha', 'tomas', 'meiling'] },
      },
    ],
  },
  {
    key: 'table-neighbours',
    in: 'coordinators',
    title: 'Who stands in when one of us is away?',
    posts: [
      {
        by: 'aroha',
        at: '6d 19:20',
        text: `I am walking for nine days without a telephone. Callum, would you take New Zealand's newcomers? I take Australia in your holidays, whenever those are.`,
        reactions: { smile: ['callum', 'wanjiru'] },
      },
      {
        by: 'callum',
        at: '6d 21:00',
        text: `With pleasure. I promise to mention the rugby to nobody.`,
        to: 1,
        reactions: { smile: ['aroha', 'gareth'] },
      },
      {
        by: 'wanjiru',
        at: '5d 06:30',
        text: `Let us write it down as pairs, then nobody has to ask: NZ and Australia, Japan and India, Kenya and Morocco, Portugal and Germany, UK with either, Chile and Mexico, Canada with either.`,
        to: 1,
        reactions: { agree: ['haruka', 'arindam', 'youssef', 'duarte', 'annelie', 'lupita', 'tomas'] },
      },
      {
        by: 'meiling',
        at: '5d 16:40',
        text: `"With either" is how Canada has always been described. Agreed.`,
        to: 3,
        reactions: { smile: ['wanjiru', 'gareth', 'lupita'] },
      },
    ],
  },
];
