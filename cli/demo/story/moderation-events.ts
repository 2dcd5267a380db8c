import type { StoryEvent } from './format.js';

/** Reports, cases, decisions and appeals, the oldest first. */
export const moderationEvents: StoryEvent[] = [
  // A report that was used as an argument: no breach.
  {
    at: '52d 18:20',
    who: 'paul',
    does: 'report',
    post: 'votes-what-we-ask#3',
    guideline: 5,
    words: 'She works against the campaign from within and pretends to be only asking.',
  },
  { at: '51d 08:10', who: 'kwame', does: 'claimCase', post: 'votes-what-we-ask#3' },
  {
    at: '51d 08:25',
    who: 'kwame',
    does: 'decideCase',
    post: 'votes-what-we-ask#3',
    outcome: 'no_breach',
    words: 'She argues the other side openly and says that she does. That is what a campaign’s space is for.',
  },

  // Hidden as advertising, appealed, overturned by somebody else.
  {
    at: '32d 15:40',
    who: 'friedrich',
    does: 'report',
    post: 'uk-queue-satire#1',
    guideline: 3,
    words: 'Link to his own website. We agreed that this is not a place to collect visitors.',
  },
  { at: '31d 07:30', who: 'kwame', does: 'claimCase', post: 'uk-queue-satire#1' },
  {
    at: '31d 07:40',
    who: 'kwame',
    does: 'decideCase',
    post: 'uk-queue-satire#1',
    outcome: 'hide',
    guideline: 3,
    sanction: { kind: 'warning' },
    words: 'The post leads to a page of your own and asks people to read on there.',
  },
  {
    at: '31d 12:15',
    who: 'amit',
    does: 'appeal',
    post: 'uk-queue-satire#1',
    text: 'The page is mine and I said so in the first line, as guideline 3 asks. It sells nothing, it has no advertisements and no counter. It is a poem about a telephone. I would accept being told that it is a bad poem.',
  },
  {
    at: '29d 04:30',
    who: 'priya',
    does: 'hearAppeal',
    post: 'uk-queue-satire#1',
    firstView:
      'Own page, declared as such, on the topic of the space, nothing for sale. The clause allows exactly that.',
    outcome: 'overturned',
    words:
      'Guideline 3 welcomes one’s own article where it is on the topic and named as one’s own. Both hold. The post is back, and the warning is gone from your record. The poem is not for us to judge.',
  },

  // Advertising with a referral: removed, suspended for a week.
  { at: '21d 14:20', who: 'priya', does: 'claimCase', post: 'dorian-remit#1' },
  {
    at: '21d 14:30',
    who: 'priya',
    does: 'decideCase',
    post: 'dorian-remit#1',
    outcome: 'remove',
    guideline: 3,
    sanction: { kind: 'suspension', days: 7 },
    words: 'It pays you for each member who signs up, and it is not the first text of its kind from you today.',
  },

  // Held by a rule, released by a person after half an hour.
  { at: '10d 09:28', who: 'kwame', does: 'claimCase', post: 'beth-degree#1' },
  {
    at: '10d 09:33',
    who: 'kwame',
    does: 'decideCase',
    post: 'beth-degree#1',
    outcome: 'release',
    words: 'Three links of a newcomer are looked at first, that is all. Thank you for the list.',
  },

  // Where an official lives: hidden, three days of silence in Chile, under appeal now.
  {
    at: '3d 23:10',
    who: 'camila',
    does: 'report',
    post: 'chile-atencion#4',
    guideline: 4,
    words: 'Dice dónde vive una persona y a qué hora llega. Yo hice el reclamo, pero esto no.',
  },
  {
    at: '2d 01:20',
    who: 'sofia',
    does: 'report',
    post: 'chile-atencion#4',
    guideline: 4,
    words: 'Publica el domicilio de la funcionaria.',
  },
  { at: '2d 05:00', who: 'priya', does: 'claimCase', post: 'chile-atencion#4' },
  {
    at: '2d 05:08',
    who: 'priya',
    does: 'noteOnCase',
    post: 'chile-atencion#4',
    words:
      'Anger is understandable: his own appointment fell through twice. But house, floor, hours and an invitation to go there.',
  },
  {
    at: '2d 05:20',
    who: 'priya',
    does: 'decideCase',
    post: 'chile-atencion#4',
    outcome: 'hide',
    guideline: 4,
    sanction: { kind: 'mute_in_space', days: 3 },
    words:
      'Dice en qué casa vive una persona y a qué horas está allí, e invita a ir. Eso no se permite tampoco con quien trabaja en un consulado. El reclamo mismo es legítimo y puede quedar.',
  },
  {
    at: '1d 13:00',
    who: 'ignacio',
    does: 'appeal',
    post: 'chile-atencion#4',
    text: 'No di su nombre, ni la calle con número, ni su teléfono. La casa amarilla la conoce todo el barrio. Lo de ir a su casa era una ironía, la gente que me conoce lo entiende. Acepto que se borre la frase de los horarios, pero tres días sin poder escribir justo cuando estamos reclamando me parece desmedido. Pido que lo vea otra persona.',
  },

  // One heated post, three reports, one open case.
  {
    at: '372m',
    who: 'annelie',
    does: 'report',
    post: 'protest-or-listen#7',
    guideline: 1,
    words: 'Calls a member a coward and a freeloader by name.',
  },
  {
    at: '331m',
    who: 'emma',
    does: 'report',
    post: 'protest-or-listen#7',
    guideline: 1,
    words: 'I only ever read here, and this made me close the page. She had been nothing but polite.',
  },
  {
    at: '176m',
    who: 'meera',
    does: 'report',
    post: 'protest-or-listen#7',
    guideline: 1,
    words: 'Argues with who said it, not with what was said. Tells her to leave the network.',
  },
];
