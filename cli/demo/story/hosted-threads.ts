import type { StoryEvent, ThreadTale } from './format.js';

/** One hosted thread that ran last week with slow mode, one to come in two days. */
export const hostedThreads: ThreadTale[] = [
  {
    key: 'hosted-ballots',
    in: 'votes',
    title: 'Two hours on returning your ballot: ask us',
    hosting: {
      hosts: ['siobhan', 'aroha'],
      opensAt: '8d 18:00',
      closesAt: '8d 20:30',
      slowModeMinutes: 10,
    },
    posts: [
      {
        by: 'siobhan',
        at: '10d 09:00',
        text: `For two hours Aroha and I answer everything about getting your ballot back in time. Aroha gets up at seven for it, so please ask good questions.

The thread is **slow**: one post every ten minutes for each of us, so that answers have time to be read. At the end there is a summary, and everybody who follows this campaign finds it in their digest.`,
      },
      {
        by: 'rosalind',
        at: '8d 18:02',
        text: `First! I have waited for this since my first telegram. If I make a mistake on the ballot itself, may I strike it out?`,
        to: 1,
        reactions: { smile: ['siobhan', 'aroha'] },
      },
      {
        by: 'siobhan',
        at: '8d 18:05',
        text: `No: a struck-out mark makes it void, even if everybody can see what you meant. Ask for a replacement paper, by mail, with the number of your envelope. You may do that once, until 15 days before the vote.`,
        to: 2,
        reactions: { thanks: ['rosalind'], insight: ['ines', 'grace'] },
      },
      {
        by: 'otieno',
        at: '8d 18:09',
        text: `If my paper comes too late again, may I hand my vote in at the embassy on an ordinary sheet?`,
        to: 1,
      },
      {
        by: 'aroha',
        at: '8d 18:14',
        text: `There is an emergency paper, and almost nobody knows it: every embassy must keep a stock, section 19. You fill it in *there*, with your passport, up to four days before. Ask for it by its name: "substitute ballot". Print the section and take it along.`,
        to: 4,
        reactions: { insight: ['otieno', 'samira', 'siobhan', 'tomas', 'farah'], thanks: ['otieno'] },
      },
      {
        by: 'dylan',
        at: '8d 18:20',
        text: `Est-ce que deux époux peuvent mettre leurs deux enveloppes dans un seul envoi ?`,
        language: 'fr',
        to: 1,
      },
      {
        by: 'siobhan',
        at: '8d 18:24',
        text: `Oui. Two sealed and signed envelopes in one outer envelope are two votes. Two *papers* in one sealed envelope are none. Kenji's twelve in one were twelve.`,
        to: 6,
        reactions: { thanks: ['dylan'], smile: ['kenji'] },
      },
      {
        by: 'camila',
        at: '8d 18:31',
        text: `Si la firma ya no se parece a la del pasaporte (me cambió la letra con los años), ¿la rechazan?`,
        language: 'es',
        to: 1,
        reactions: { agree: ['rosalind'] },
      },
      {
        by: 'aroha',
        at: '8d 18:37',
        text: `They compare with the *registration form*, not with the passport. So sign the form today as you sign today. If a signature is doubted they must write to you and wait seven days. (Camila, si hace falta lo traduzco después.)`,
        to: 8,
        reactions: { thanks: ['camila', 'rosalind'], insight: ['hemi'] },
      },
      {
        by: 'stavros',
        at: '8d 18:44',
        text: `At what hour, in whose zone, does the last day end? I ask for a friend in Adelaide.`,
        to: 1,
        reactions: { smile: ['georgia', 'bronwyn', 'tane', 'aroha'] },
      },
      {
        by: 'aroha',
        at: '8d 18:49',
        text: `At 18:00 in the capital. Your friend should subtract a night and be early.`,
        to: 10,
        reactions: { smile: ['stavros'] },
      },
      { by: 'farah', at: '8d 18:55', text: `The witness: may it be my husband, who is not a citizen?`, to: 1 },
      {
        by: 'siobhan',
        at: '8d 19:01',
        text: `No, but any notary, any consul, **any two adults who sign with their address**. That third way is on the back, in grey on grey.`,
        to: 12,
        reactions: { insight: ['farah'], thanks: ['sudeshna'] },
      },
      {
        by: 'rosalind',
        at: '8d 19:10',
        text: `And those two adults may be neighbours who think it is a parcel?`,
        to: 13,
        reactions: { smile: ['siobhan', 'aroha', 'farah'] },
      },
      {
        by: 'siobhan',
        at: '8d 19:14',
        text: `They sign that they saw you sign. Please tell them it is not a parcel.`,
        to: 14,
        reactions: { smile: ['rosalind', 'dylan', 'stavros'] },
      },
      {
        by: 'ines',
        at: '8d 19:20',
        text: `If I happen to be at home on the day itself, may I vote in person although I am on the list abroad?`,
        to: 1,
      },
      {
        by: 'aroha',
        at: '8d 19:27',
        text: `Only if you hand in the unused postal papers at the polling station. All of them, envelopes included. So travel with the whole set, even if it feels silly.`,
        to: 16,
        reactions: { thanks: ['ines'], insight: ['elif', 'owen'] },
      },
      {
        by: 'samira',
        at: '8d 19:36',
        text: `How do I learn that mine was counted?`,
        to: 1,
        reactions: { agree: ['tane', 'otieno', 'dylan', 'laila'] },
      },
      {
        by: 'siobhan',
        at: '8d 19:45',
        text: `Honestly: today you do not, unless you write and ask. There is a form letter in the library, they have answered 61 of 64 so far, after about five weeks. And it is demand number five of our campaign.`,
        to: 18,
        reactions: { thanks: ['samira'], agree: ['tane'] },
      },
      {
        by: 'tomas',
        at: '8d 19:52',
        text: `One for everybody in South America: I now know the closing days of the bag for four embassies. Ask your coordinator, they have the list since today.`,
        to: 1,
        reactions: { with_you: ['siobhan', 'camila'] },
      },
      {
        by: 'tane',
        at: '8d 20:00',
        text: `Thank you both. That was worth getting up for, and I was up anyway: the toddler again.`,
        to: 1,
        reactions: { smile: ['aroha', 'georgia'], with_you: ['siobhan'] },
      },
    ],
  },
  {
    key: 'hosted-consular-desk',
    in: 'consular',
    title: 'Two hours at the consular desk, with Fiona MacRae',
    hosting: {
      hosts: ['owen', 'fiona'],
      opensAt: '+2d 18:00',
      closesAt: '+2d 20:00',
      slowModeMinutes: 5,
      holdFirstPosts: true,
    },
    posts: [
      {
        by: 'owen',
        at: '2d 17:00',
        text: `Fiona has renewed more passports than anybody here and has never once raised her voice. For two hours she takes your questions about appointments, photographs, powers of attorney and paper that is ninety-one days old.

We start with the 19 questions that were collected at the lunch in eight time zones. Bring your own, one at a time. No document numbers, no names of staff.`,
        reactions: { with_you: ['fiona', 'meiling'], agree: ['kenji', 'callum'] },
      },
    ],
  },
];

/** What the hosts did beside writing. */
export const hostingEvents: StoryEvent[] = [
  { at: '8d 18:16', who: 'siobhan', does: 'highlight', post: 'hosted-ballots#5' },
  { at: '8d 18:26', who: 'aroha', does: 'highlight', post: 'hosted-ballots#7' },
  { at: '8d 18:40', who: 'siobhan', does: 'highlight', post: 'hosted-ballots#9' },
  { at: '8d 19:03', who: 'aroha', does: 'highlight', post: 'hosted-ballots#13' },
  { at: '8d 19:29', who: 'siobhan', does: 'highlight', post: 'hosted-ballots#17' },
  {
    at: '8d 20:12',
    who: 'siobhan',
    does: 'closeThread',
    thread: 'hosted-ballots',
    summary: `Eight questions in two hours, and what came of them:

- **A mistake on the paper** cannot be struck out. Ask for a replacement, once, until 15 days before.
- **The paper comes too late?** Every embassy keeps *substitute ballots* (section 19), to be filled in there up to four days before.
- **Several voters, one parcel** is fine, if each vote has its own sealed and signed envelope.
- **Signatures** are compared with your registration form. If in doubt they must write to you and wait seven days.
- **Witness**: a notary, a consul, or two adults with their addresses.
- **At home on the day**: bring all the unused papers and vote in person.
- **The last day** ends at 18:00 in the capital.
- **Was it counted?** Write and ask; the form letter is in the library. That this has to be asked is what we want changed.

Thanks to Aroha for getting up, and to all who asked.`,
  },
];
