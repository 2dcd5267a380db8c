import type { ThreadTale } from './format.js';

/** Portugal, Lisbon, Germany, Berlin, the United Kingdom. */
export const europeThreads: ThreadTale[] = [
  {
    key: 'lisbon-thursday',
    in: 'lisbon',
    title: 'First Thursday: who comes, who brings what',
    posts: [
      {
        by: 'beatriz',
        at: '11d 10:00',
        text: `The room at the library is ours from 19:00, the key is with me. On the table this time:

- ballots: who has not registered yet (bring the form, we fill it in together)
- the new appointment system at the consulate
- cake

I need one person who takes notes.`,
      },
      {
        by: 'ines',
        at: '11d 12:20',
        text: `Notes: me. Cake: also me, if nobody stops me.`,
        to: 1,
        reactions: { with_you: ['beatriz'] },
      },
      {
        by: 'duarte',
        at: '11d 18:05',
        text: `I come down from Porto with two who have never been. Train arrives 18:40, so please no big decisions before seven.`,
        to: 1,
      },
      {
        by: 'beth',
        at: '7d 11:15',
        text: `May a person come who has been in the network for exactly five days and in Lisbon for three weeks?`,
        to: 1,
      },
      {
        by: 'ines',
        at: '7d 12:00',
        text: `That person is whom the cake is for.`,
        to: 4,
        reactions: { smile: ['beth', 'beatriz', 'duarte'] },
      },
      {
        by: 'ines',
        at: '5d 09:40',
        text: `Notes from Thursday, 14 of us:

**Ballots.** Six registered on the spot. The form's field 8 ("last address at home") may stay empty if you never had one; write "none", not a dash, the dash is read as a mistake.

**Appointments.** New slots appear at 07:00 and at 13:30, not at midnight. Duarte watched for a week to find that out and we are grateful to his alarm clock.

**Next time.** Somebody from the taxation campaign, because four people asked the same thing about pensions.`,
        reactions: { thanks: ['beatriz', 'beth', 'duarte'] },
      },
    ],
  },
  {
    key: 'portugal-nif',
    in: 'portugal',
    title: 'Tax number for a grandchild?',
    posts: [
      {
        by: 'paul',
        at: '24d 09:45',
        text: `My granddaughter is visiting for a year and the bank wants a tax number for her savings book. She is seven. Do they really give those out to seven-year-olds?`,
      },
      {
        by: 'duarte',
        at: '24d 13:00',
        text: `They do, and it takes ten minutes at a citizens' shop if *both* parents have signed the paper. With one signature it takes a morning and an argument.`,
        to: 1,
        reactions: { thanks: ['paul'] },
      },
      {
        by: 'matilde',
        at: '24d 14:30',
        text: `E leva o passaporte original. A cópia autenticada não serviu no meu caso, por mais bonita que fosse.

(Bring the original passport; my beautiful certified copy was refused.)`,
        language: 'pt',
        to: 1,
      },
      {
        by: 'paul',
        at: '21d 16:00',
        text: `Done. She asked the clerk whether she has to pay now. He said "not before lunch".`,
        reactions: { smile: ['duarte', 'matilde', 'ines', 'beatriz'] },
      },
    ],
  },
  {
    key: 'germany-hamburg',
    in: 'germany',
    title: 'Treffen in Hamburg: wann passt es?',
    posts: [
      {
        by: 'annelie',
        at: '22d 17:00',
        text: `Liebe alle, nach München und Köln ist der Norden dran. Ich habe zwei Räume: einen in Altona (20 Plätze, kostenlos) und einen am Hafen (60 Plätze, schöne Aussicht, kostet). Zwanzig Plätze reichen nie, sechzig werden nie voll. Was meint ihr?

In short: a meeting in Hamburg, small free room or big paid one?`,
        language: 'de',
      },
      {
        by: 'friedrich',
        at: '22d 18:30',
        text: `Altona, und wer keinen Stuhl hat, steht. Das verkürzt die Reden.`,
        language: 'de',
        to: 1,
        reactions: { smile: ['annelie', 'jonas', 'chiara'] },
      },
      {
        by: 'chiara',
        at: '22d 19:10',
        text: `Small room. And could one half hour be in English? Some of us nod along at a speed that is not ours.`,
        to: 1,
        reactions: { agree: ['elif', 'henrik', 'jonas'] },
      },
      {
        by: 'annelie',
        at: '21d 07:40',
        text: `Yes: the first hour in English, then as it comes. I should have thought of it myself, thank you Chiara.`,
        to: 3,
        reactions: { thanks: ['chiara', 'elif'] },
      },
      {
        by: 'jonas',
        at: '13d 16:20',
        text: `Die Bahn hat ab Berlin einen Gruppenpreis ab sechs Personen. Wir sind fünf. Wer will der Sechste sein und uns alle billiger machen?`,
        language: 'de',
      },
      {
        by: 'elif',
        at: '13d 17:00',
        text: `I will be the sixth, on condition that nobody calls me that on the train.`,
        to: 5,
        reactions: { smile: ['jonas', 'annelie', 'henrik'] },
      },
    ],
  },
  {
    key: 'germany-bank',
    in: 'germany',
    title: 'Bank asks for a tax self-certification every year now',
    posts: [
      {
        by: 'chiara',
        at: '9d 10:30',
        text: `My bank sends the same form for the third time. I have ticked "tax resident in Germany only" three times. Is there any way to make them believe me?`,
      },
      {
        by: 'friedrich',
        at: '9d 12:15',
        text: `They do believe you. Their software sees your place of birth and asks again. Write one letter to the *data protection officer* of the bank, not to the branch: "please record that the answer of [date] stands, article 5, accuracy". Mine was quiet afterwards for four years.`,
        to: 1,
        reactions: { insight: ['chiara', 'jonas', 'annelie'] },
      },
      {
        by: 'chiara',
        at: '8d 08:00',
        text: `Letter is out. You are a mine of useful stubbornness.`,
        to: 2,
        reactions: { smile: ['friedrich'] },
      },
      {
        by: 'henrik',
        at: '8d 09:25',
        text: `If you get an answer, could you put it (your name off) into the taxation campaign? Rafael collects precisely these.`,
        to: 3,
      },
      {
        by: 'chiara',
        at: '2d 13:40',
        text: `Answer received today, two lines, they have recorded it. Passed on to Rafael.`,
        reactions: { with_you: ['henrik', 'friedrich'] },
      },
    ],
  },
  {
    key: 'luca-hello',
    in: 'germany',
    title: 'Ciao from Leipzig, and a question about two surnames',
    posts: [
      {
        by: 'luca',
        at: '1515m',
        text: `Hello everybody. I moved to Leipzig in the spring with my wife. We each kept our own name, and the registry here now wants to know which of the two our daughter "will carry for life". At home she would simply have both.

Has anybody had both names entered here, because our law allows it? And is it true that one can choose the law of the other country for the name?`,
      },
    ],
  },
  {
    key: 'berlin-table',
    in: 'berlin',
    title: 'The Berlin table moves to Neukölln',
    posts: [
      {
        by: 'elif',
        at: '15d 18:00',
        text: `Our old café closes at the end of the month (rent, what else). I asked around the corner from me: back room, second and fourth Tuesday, no minimum order, **step-free**. Objections?`,
        reactions: { agree: ['jonas', 'henrik'] },
      },
      {
        by: 'jonas',
        at: '15d 19:20',
        text: `No objections. One obituary: I proposed to my wife at the old table, between two agenda points.`,
        to: 1,
        reactions: { with_you: ['elif', 'henrik', 'annelie'] },
      },
      {
        by: 'henrik',
        at: '15d 19:45',
        text: `It is in the minutes. "The meeting was interrupted for joy, 20:10 to 20:25."`,
        to: 2,
        reactions: { smile: ['jonas', 'elif', 'annelie'] },
      },
      {
        by: 'annelie',
        at: '14d 07:30',
        text: `Step-free is the point for me. Thank you for asking that first and not last.`,
        to: 1,
        reactions: { agree: ['elif'] },
      },
    ],
  },
  {
    key: 'uk-id',
    in: 'uk',
    title: 'Expired passport: what still works as ID here?',
    posts: [
      {
        by: 'amit',
        at: '28d 11:00',
        text: `My passport ran out in the queue for its own renewal. Until the new one comes, what did you use? The bank, the pharmacy and a parcel locker have all turned me away, each more apologetic than the last.`,
      },
      {
        by: 'gareth',
        at: '28d 12:40',
        text: `Driving licence, with the photo card *and* the renewal receipt stapled to it. The staple seems to matter. I cannot explain this country and I was born next to it.`,
        to: 1,
        reactions: { smile: ['amit', 'fiona', 'rosalind'] },
      },
      {
        by: 'fiona',
        at: '28d 14:05',
        text: `The consulate issues a "certificate of application" if you ask in writing. One page, stamp, free. My bank took it without a murmur.`,
        to: 1,
        reactions: { insight: ['amit', 'gareth'] },
      },
      {
        by: 'amit',
        at: '26d 10:10',
        text: `The certificate came in two days. The parcel locker remains unconvinced.`,
        to: 3,
        reactions: { smile: ['fiona', 'gareth'] },
      },
    ],
  },
  {
    key: 'uk-cardiff',
    in: 'uk',
    title: 'Cardiff: what we talked about on the ballot evening',
    posts: [
      {
        by: 'gareth',
        at: '6d 10:30',
        text: `Twenty-two in the room above the bookshop, four on the line from Belfast.

I read out Aroha's table. At "East Africa: never" it went quiet, and then a retired postman in the second row explained for a quarter of an hour how an international bag is closed. I have rarely seen so many people take notes.

His three points, for those who post from here:

1. Post **before noon**, then it makes the same day's bag.
2. Not on the day before a bank holiday, bags stand still.
3. A window envelope is sorted by hand if the address slips. Use a plain one.`,
        reactions: { thanks: ['rosalind', 'siobhan', 'fiona'], with_you: ['kwame'] },
      },
      {
        by: 'rosalind',
        at: '6d 12:00',
        text: `Could the postman be persuaded to come to Leeds? I promise him a full room and a better chair.`,
        to: 1,
      },
      {
        by: 'gareth',
        at: '6d 13:25',
        text: `He says yes, if somebody collects him at the station, and that the chair was fine.`,
        to: 2,
        reactions: { smile: ['rosalind', 'amit'] },
      },
      {
        by: 'siobhan',
        at: '5d 08:40',
        text: `May I have his three points for the campaign's guide, with "a retired postman in Cardiff" as the source?`,
        to: 1,
      },
      {
        by: 'gareth',
        at: '5d 09:10',
        text: `He asks for "postman, 38 years". Otherwise yes.`,
        to: 4,
        reactions: { with_you: ['siobhan', 'rosalind', 'fiona'] },
      },
      {
        by: 'milo',
        at: '4d 18:30',
        text: `Bristol, new here. I could drive him from Cardiff to Leeds, I go up that way every other weekend.`,
        to: 2,
      },
      {
        by: 'rosalind',
        at: '4d 19:15',
        text: `Welcome Milo. That is the nicest first post I have read here. @{gareth} will put you two in touch.`,
        to: 6,
        reactions: { with_you: ['gareth', 'fiona'] },
      },
    ],
  },
];
