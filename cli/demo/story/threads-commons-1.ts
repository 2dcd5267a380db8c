import type { ThreadTale } from './format.js';

/** The commons: welcomes, practical questions, and the long thread about ballots. */
export const commonsThreads1: ThreadTale[] = [
  {
    key: 'welcome',
    in: 'commons',
    title: 'Welcome to our own place',
    posts: [
      {
        by: 'beatriz',
        at: '59d 09:00',
        text: `Good morning, good evening, good night: somewhere it is each of those.

This is where the old group continues. Three things are different:

- **Regions.** Everybody has one, with a coordinator who is told when somebody new arrives. Yours is under *Spaces*.
- **Campaigns.** Five of them, across borders. Join the ones you want to hear from; leave when you have had enough.
- **Rules with a way back.** Seven guidelines, short. If a moderator takes something of yours down you are told which one, and somebody else looks at it again if you ask.

Nobody has to be here every day. If you only want one mail a week, set it under *Me*, at your own hour.

Say hello below, and say where you are.`,
        reactions: {
          with_you: ['aroha', 'tomas', 'rosalind', 'kenji', 'wanjiru', 'fiona'],
          thanks: ['henrik', 'owen'],
        },
      },
      {
        by: 'rosalind',
        at: '59d 09:40',
        text: `Leeds, raining, member number somewhere in the first fifty. I was told I would need a grandchild to get in here. I did not. Hello all.`,
        reactions: { smile: ['gareth', 'beatriz', 'amit', 'aroha'] },
      },
      {
        by: 'aroha',
        at: '59d 19:15',
        text: `Kia ora from Wellington, where it is already tomorrow. If you want to know how tomorrow is: windy.`,
        reactions: { smile: ['beatriz', 'callum', 'hemi', 'lucy'] },
      },
      {
        by: 'kenji',
        at: '58d 00:20',
        text: `Osaka. I have been abroad for thirty-one years and this is the first list of members I am on that asked me how I write my own name. Thank you.`,
        reactions: { with_you: ['haruka', 'beatriz', 'satoshi'] },
      },
      {
        by: 'otieno',
        at: '58d 06:10',
        text: `Kisumu, on the lake. The data here is paid by the megabyte, so I notice that this page is small. Please keep it small.`,
        to: 1,
        reactions: { agree: ['samira', 'njeri', 'wanjiru', 'farah'] },
      },
      {
        by: 'stavros',
        at: '58d 08:30',
        text: `Adelaide. Half an hour behind Melbourne and proud of it. I look forward to explaining that to every person who schedules a call.`,
        reactions: { smile: ['callum', 'arindam', 'sudeshna'] },
      },
      {
        by: 'arindam',
        at: '58d 09:05',
        text: `Stavros, Kolkata is with you. We half-hour people should have a chair of our own at the table.`,
        to: 6,
        reactions: { smile: ['stavros', 'rohan'] },
      },
    ],
  },
  {
    key: 'ballot-deadlines',
    in: 'commons',
    title: 'Ballot deadlines: what worked for you last time?',
    posts: [
      {
        by: 'aroha',
        at: '12d 19:05',
        text: `The Commission has published the calendar. Papers go out 40 days before the vote, and they must be **back** by the evening before, not postmarked by then.

From here, ordinary post took between 11 and 26 days last time. That leaves a good week in the worst case, if the papers leave on day 40 and not on day 33 as they did for me.

Could we collect real figures? Town, date posted, date confirmed, how. I will make a table of it.`,
        reactions: { thanks: ['siobhan', 'rosalind', 'hemi'], agree: ['tane', 'bronwyn'] },
      },
      {
        by: 'rosalind',
        at: '12d 20:41',
        text: `Leeds: received 31 days before, posted the same afternoon, confirmed 22 days before. Ordinary airmail. But I know I am the easy case.`,
        to: 1,
      },
      {
        by: 'tomas',
        at: '12d 22:30',
        text: `Valparaíso: received 19 days before. Nineteen. Two of us drove the envelopes to the embassy in Santiago because the pouch was going the next morning. Both counted.

The embassy does not announce the pouch. You have to ring and ask, and they will tell you if you ask nicely for "the next closing of the bag".`,
        to: 1,
        reactions: { insight: ['aroha', 'siobhan', 'lupita', 'owen'] },
      },
      {
        by: 'owen',
        at: '11d 03:15',
        text: `Vancouver: the consulate keeps a box at the front desk in the last three weeks. You get a stamped slip. I photographed mine, and was glad: my confirmation never came, and the slip was what they accepted.`,
        to: 1,
        reactions: { thanks: ['aroha', 'meiling'] },
      },
      {
        by: 'otieno',
        at: '11d 06:25',
        text: `Kisumu: papers arrived the day *after* the vote. I have kept the envelope with both postmarks. Is that useful to anybody?`,
        to: 1,
        reactions: { with_you: ['wanjiru'] },
      },
      {
        by: 'siobhan',
        at: '11d 08:50',
        text: `Very useful, Otieno. Please photograph both sides (cover your street) and put it in the *Votes that count* space. We have 140 of these now. With 200 the Commission has promised to put the printing date on its agenda.`,
        to: 5,
        reactions: { agree: ['aroha', 'rosalind', 'tomas', 'otieno'] },
      },
      {
        by: 'kenji',
        at: '11d 23:10',
        text: `Osaka: registered, tracked, 9 days. It cost me as much as a good lunch. Twelve of us shared one envelope with twelve sealed ballots in it, and the Commission accepted that. I have their answer in writing if anybody doubts it.`,
        to: 1,
        reactions: { insight: ['haruka', 'emma', 'aroha'] },
      },
      {
        by: 'bronwyn',
        at: '10d 09:30',
        text: `Sydney: 17 days, ordinary. But please nobody rely on that, my neighbour's took 29.`,
        to: 1,
      },
      {
        by: 'farah',
        at: '10d 13:45',
        text: `A question from Delhi: the form wants a witness who is "a citizen resident at the same place". I am the only one for two hundred kilometres. What did others do?`,
      },
      {
        by: 'meera',
        at: '10d 15:20',
        text: `Farah, a notary counts, it is in the small print on the back, paragraph 3. Mine had never seen the form and was delighted.`,
        to: 9,
        reactions: { thanks: ['farah', 'arindam'], smile: ['aroha'] },
      },
      {
        by: 'aroha',
        at: '9d 20:10',
        text: `First table, 38 answers so far (the rest came by mail):

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
        reactions: { thanks: ['siobhan', 'beatriz', 'kenji', 'farah', 'otieno', 'gareth'], with_you: ['wanjiru'] },
      },
      {
        by: 'gareth',
        at: '9d 21:35',
        text: `This is the first time I have seen our complaint as numbers. May I read the table out at the Cardiff meeting?`,
        to: 11,
      },
      {
        by: 'aroha',
        at: '8d 18:50',
        text: `Please do. No names in it, so guideline 7 is happy too.`,
        to: 12,
        reactions: { agree: ['gareth'] },
      },
      {
        by: 'samira',
        at: '3d 07:30',
        text: `Mombasa, late to this: the courier office by the old port gives a discount for "documents of a public authority" if you say the word *ballot*. Nine days. Nobody told me, I just complained loudly enough about the price.`,
        to: 1,
        reactions: { smile: ['otieno', 'njeri'], insight: ['aroha', 'siobhan'] },
      },
    ],
  },
  {
    key: 'apostille',
    in: 'commons',
    title: 'Apostille or legalisation? A plain answer please',
    posts: [
      {
        by: 'grace',
        at: '26d 15:10',
        text: `I need my birth certificate accepted here in Toronto. One office says apostille, the next says legalisation "by the consul", the third asked me what an apostille is. Which is it?`,
      },
      {
        by: 'fiona',
        at: '26d 18:00',
        text: `Short answer: **if both countries are in the Hague convention, an apostille and nothing else.** The consul has no part in it.

Longer answer: the apostille comes from the country that *issued* the paper, not the one you live in. So for a birth certificate from home you write home. The registry court does it, by post, in about three weeks.

If one of the two countries is not in it, you need the chain: registry, ministry, consulate. That is legalisation, and it is as long as it sounds.`,
        to: 1,
        reactions: { thanks: ['grace', 'laila', 'ximena', 'paul'], agree: ['owen'] },
      },
      {
        by: 'grace',
        at: '26d 19:25',
        text: `So when exactly did each of them join? Because the third office insisted that here it is "very new".`,
        to: 2,
      },
      {
        by: 'owen',
        at: '25d 04:10',
        text: `They are right that it is new here, and it explains why the counter clerk had not met one. Print the convention's own status table and take it along: example.org/hague-status is the copy we keep. It saved me a second morning.`,
        to: 3,
        reactions: { thanks: ['grace'] },
      },
      {
        by: 'laila',
        at: '25d 10:40',
        text: `And ask how old the certificate may be. Mine was perfect, apostilled, translated, and 97 days old. The limit was 90.`,
        reactions: { with_you: ['grace', 'nadia'] },
      },
      {
        by: 'youssef',
        at: '25d 12:05',
        text: `Laila's point should be printed on the door of every consulate. Order of things: first ask for the limit, then the translator's free dates, *then* the certificate.`,
        to: 5,
        reactions: { agree: ['laila', 'hassan', 'fiona'] },
      },
      {
        by: 'grace',
        at: '4d 16:30',
        text: `Three weeks and two days later: it came, it was accepted, nobody sent me away. I will write it up as steps for the consular campaign. Thank you all, truly.`,
        reactions: { with_you: ['fiona', 'owen', 'laila', 'youssef', 'beatriz'] },
      },
    ],
  },
  {
    key: 'translator-needed',
    in: 'commons',
    title: 'Sworn translator, Portuguese to Japanese?',
    posts: [
      {
        by: 'ines',
        at: '20d 10:15',
        text: `A friend moves to Fukuoka and needs a school certificate translated, sworn. Does such a person exist in either country?`,
      },
      {
        by: 'haruka',
        at: '20d 12:40',
        text: `There is no "sworn" translator in Japan in your sense. Schools take a translation that the translator signs with name and date, and a copy of the original. Sometimes they take your friend's own. Ask the school first, they are usually kind about it.`,
        to: 1,
        reactions: { thanks: ['ines'], insight: ['matilde'] },
      },
      {
        by: 'matilde',
        at: '20d 14:00',
        text: `And in Portugal a lawyer or notary certifies any translator's work. The translators' desk has a page on who certifies what in eleven countries, it is one of the things we are proud of.`,
        to: 2,
        reactions: { with_you: ['chiara', 'haruka'] },
      },
      {
        by: 'ines',
        at: '19d 09:30',
        text: `The school said: her own is fine, "with care". I like this school.`,
        reactions: { smile: ['haruka', 'matilde', 'emma'] },
      },
    ],
  },
  {
    key: 'new-members-week',
    in: 'commons',
    title: 'New this fortnight? Say hello here',
    posts: [
      {
        by: 'wanjiru',
        at: '12d 06:00',
        text: `Eleven people joined in the last days. You do not have to write an essay: a town, and one thing you would like to know. Somebody here knows it.`,
        reactions: { agree: ['beatriz', 'duarte', 'annelie'] },
      },
      {
        by: 'zanele',
        at: '10d 07:15',
        text: `Nairobi, by way of Durban. I would like to know whether it is normal that my passport renewal has been "in transit" for five months.`,
        to: 1,
      },
      {
        by: 'wanjiru',
        at: '10d 08:00',
        text: `Karibu Zanele! Not normal, but not rare either. Write me through my page and I will tell you whom I asked when it was mine. (It was in a drawer. A named drawer.)`,
        to: 2,
        reactions: { smile: ['zanele', 'otieno', 'njeri'] },
      },
      {
        by: 'colette',
        at: '9d 14:20',
        text: `Bonjour de Québec ! Je lis l'anglais mais j'écris mieux en français, j'espère que ça va. Ma question : peut-on voter ici si on n'a jamais vécu « au pays » ?`,
        language: 'fr',
        to: 1,
      },
      {
        by: 'dylan',
        at: '9d 15:05',
        text: `Bienvenue Colette ! Oui : la loi demande la nationalité et l'inscription au registre des électeurs à l'étranger, pas d'avoir habité sur place. L'inscription se fait en ligne, compte vingt minutes et un café.`,
        language: 'fr',
        to: 4,
        reactions: { thanks: ['colette'], with_you: ['nadia', 'laila'] },
      },
      {
        by: 'hannah',
        at: '5d 01:10',
        text: `Fukuoka. Moved for work, stayed for the food. I have no question yet, I just wanted to see whether a new member's post really appears.`,
        to: 1,
        reactions: { smile: ['haruka', 'emma', 'kenji'] },
      },
      {
        by: 'haruka',
        at: '5d 02:00',
        text: `It does, Hannah. Welcome! @{emma} organises a lunch in Fukuoka when she is there, I will tell her you exist.`,
        to: 6,
      },
      {
        by: 'aisha',
        at: '4d 08:45',
        text: `Delhi. Is there anything here for people who will be home again in two years? I would hate to learn a system just in time to leave it.`,
        to: 1,
      },
      {
        by: 'farah',
        at: '4d 10:10',
        text: `Aisha, half of us were "two years". I am in year nineteen. Come to lunch.`,
        to: 8,
        reactions: { smile: ['aisha', 'arindam', 'meera', 'rosalind'] },
      },
    ],
  },
];
