import type { StoryEvent } from './format.js';

/** Digests, bookmarks, second thoughts: what members do beside writing and answering. */
export const everydayEvents: StoryEvent[] = [
  { at: '58d 07:00', who: 'marjorie', does: 'setDigest', frequency: 'weekly', weekday: 'friday', hour: 7, minute: 0 },
  { at: '57d 18:00', who: 'desmond', does: 'setDigest', frequency: 'weekly', weekday: 'friday', hour: 7, minute: 0 },
  { at: '57d 03:30', who: 'sudeshna', does: 'setDigest', frequency: 'weekly', weekday: 'friday', hour: 7, minute: 0 },
  { at: '50d 20:00', who: 'emma', does: 'setDigest', frequency: 'weekly', weekday: 'sunday', hour: 9, minute: 30 },
  { at: '45d 09:00', who: 'rosalind', does: 'setDigest', frequency: 'daily', hour: 6, minute: 30 },
  { at: '40d 21:30', who: 'minh', does: 'setDigest', frequency: 'daily', hour: 15, minute: 0 },
  { at: '21d 12:10', who: 'marjorie', does: 'subscribe', space: 'votes' },
  { at: '21d 12:11', who: 'sudeshna', does: 'subscribe', space: 'votes' },
  { at: '21d 12:12', who: 'desmond', does: 'subscribe', space: 'votes' },
  { at: '20d 18:00', who: 'desmond', does: 'subscribe', space: 'consular' },
  { at: '15d 06:00', who: 'sudeshna', does: 'subscribe', space: 'descent' },

  { at: '25d 09:00', who: 'paul', does: 'bookmark', post: 'apostille#2' },
  { at: '25d 11:15', who: 'ximena', does: 'bookmark', post: 'apostille#2' },
  { at: '19d 17:30', who: 'njeri', does: 'bookmark', post: 'tax-remote#2' },
  { at: '11d 21:10', who: 'georgia', does: 'bookmark', post: 'nz-first-deadline#1' },
  { at: '8d 18:30', who: 'farah', does: 'bookmark', post: 'hosted-ballots#5' },
  { at: '6d 11:00', who: 'beth', does: 'bookmark', post: 'consular-passport-steps#1' },
  { at: '3d 08:00', who: 'zanele', does: 'bookmark', post: 'ballot-deadlines#11' },

  {
    at: '28d 12:55',
    who: 'gareth',
    does: 'edit',
    post: 'uk-id#2',
    text: `Driving licence, with the photo card *and* the renewal receipt stapled to it. The staple seems to matter. I cannot explain this country and I was born next to it.

(Edited: the receipt has to be under three months old.)`,
  },
  {
    at: '11d 16:45',
    who: 'owen',
    does: 'edit',
    post: 'ballot-deadlines#4',
    text: `Vancouver: the consulate keeps a box at the front desk in the last **four** weeks (corrected, I had written three). You get a stamped slip. I photographed mine, and was glad: my confirmation never came, and the slip was what they accepted.`,
  },
  {
    at: '8d 19:05',
    who: 'aroha',
    does: 'edit',
    post: 'ballot-deadlines#11',
    text: `First table, now with 44 answers (the rest came by mail):

| from | median | worst |
| --- | --- | --- |
| Europe | 8 days | 15 |
| North America | 12 | 21 |
| South America | 18 | 30 |
| East Asia | 10 | 16 |
| South Asia | 16 | 27 |
| East Africa | 24 | never |
| Oceania | 15 | 29 |

*Never* is two people. That is two too many to leave in a table.`,
  },
  { at: '15d 20:00', who: 'hassan', does: 'withdraw', post: 'what-you-miss#2' },
];
