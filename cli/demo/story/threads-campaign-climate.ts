import type { ThreadTale } from './format.js';

/** Climate from everywhere: reports from the streets members live in. */
export const climateThreads: ThreadTale[] = [
  {
    key: 'climate-how',
    in: 'climate',
    title: 'How to write a report: place, date, what you saw',
    posts: [
      {
        by: 'lakshmi',
        at: '52d 06:00',
        text: `We are not scientists and need not be. We are people in many places who look out of the window. A good report is short:

- **where** (district is enough)
- **since when**
- **what you saw**, not what it means
- **what the neighbours do about it**

The planners at home have models for everything and neighbours for nothing. We are the neighbours.`,
        reactions: { with_you: ['otieno', 'hemi', 'camila', 'rohan'], agree: ['jonas', 'callum'] },
      },
      {
        by: 'jonas',
        at: '52d 16:00',
        text: `"Models for everything and neighbours for nothing" goes on the first page, if I have any say.`,
        to: 1,
        reactions: { agree: ['lakshmi', 'otieno'] },
      },
      {
        by: 'lakshmi',
        at: '51d 05:10',
        text: `You have. You also have the first page to write, as of now.`,
        to: 2,
        reactions: { smile: ['jonas', 'hemi', 'rohan'] },
      },
    ],
  },
  {
    key: 'climate-water',
    in: 'climate',
    title: 'Water: too much, too little, wrong time',
    posts: [
      {
        by: 'otieno',
        at: '36d 06:40',
        text: `Kisumu, Dunga beach. The lake stands 1.1 m higher than when we moved here. The fish market has been carried inland three times, by hand, table by table. The third time they did not pour concrete any more, they bought wheels.`,
        reactions: { with_you: ['lakshmi', 'camila', 'jonas'] },
      },
      {
        by: 'camila',
        at: '35d 14:00',
        text: `Biobío, desde hace ocho años: el camión aljibe llega los martes a la casa de mis suegros. Antes era por el verano. Ahora es por costumbre. Los vecinos hicieron un turno para los que no pueden cargar.`,
        language: 'es',
        reactions: { with_you: ['lakshmi'] },
      },
      {
        by: 'rohan',
        at: '34d 08:15',
        text: `South Kolkata: our lane has flooded eleven times this season, knee height twice. The tea stall now stands on a plinth of old tiles. Trade is better than before, because that is where one waits.`,
        reactions: { smile: ['lakshmi'], with_you: ['otieno'] },
      },
      {
        by: 'laila',
        at: '29d 18:00',
        text: `Marrakech : les hammams ferment trois jours par semaine, par décret, à cause du barrage. Ma voisine dit qu'elle n'a jamais connu autant de voisines, puisque tout le monde vient les mêmes jours.`,
        language: 'fr',
        reactions: { insight: ['lakshmi'] },
      },
      {
        by: 'lakshmi',
        at: '28d 05:30',
        text: `I have put these four side by side. In none of them does anybody wait for a plan: wheels, a rota, a plinth, a day. That is our first chapter.`,
        reactions: { agree: ['otieno', 'camila', 'rohan', 'jonas'], thanks: ['laila'] },
      },
    ],
  },
  {
    key: 'climate-heat',
    in: 'climate',
    title: 'Heat: what your city does at 40 degrees',
    posts: [
      {
        by: 'lakshmi',
        at: '17d 06:20',
        text: `Chennai: schools start at 07:00, building sites stop from 11 to 4. The law says so since two summers ago; what changed things was that the sites' *insurers* said so.`,
        reactions: { insight: ['jonas', 'callum'] },
      },
      {
        by: 'callum',
        at: '17d 09:30',
        text: `Melbourne: libraries stay open till midnight on hot days, with water and, to my joy, board games. It is on the weather page: "tonight's cool places".`,
        to: 1,
        reactions: { with_you: ['lakshmi', 'georgia'], insight: ['ines'] },
      },
      {
        by: 'ines',
        at: '16d 12:15',
        text: `Lisboa: pintaram os telhados de duas escolas de branco. Menos quatro graus nas salas, medidos pelos alunos, com um termómetro de cozinha.

(Two school roofs painted white; four degrees less, measured by the pupils with a kitchen thermometer.)`,
        language: 'pt',
        to: 1,
        reactions: { with_you: ['lakshmi', 'otieno', 'satoshi', 'jonas'] },
      },
      {
        by: 'satoshi',
        at: '16d 22:40',
        text: `札幌でも三十五度を超えました。冷房のない家がまだ多いので、区役所が地下鉄の駅に椅子を置いています。

(Sapporo passed 35. Many homes have no cooling; the ward puts chairs into the metro stations.)`,
        language: 'ja',
        to: 1,
        reactions: { insight: ['lakshmi', 'georgia'] },
      },
      {
        by: 'jonas',
        at: '15d 17:30',
        text: `Berlin: a heat plan of 74 pages, and a bench in the sun. I exaggerate by one page.`,
        to: 1,
        reactions: { smile: ['callum', 'ines', 'lakshmi', 'hemi'] },
      },
      {
        by: 'georgia',
        at: '14d 21:00',
        text: `I am sceptical of one thing: we collect the charming examples. The people I worry about are not playing board games at midnight. Should we not also write down where *nothing* was done?`,
        to: 2,
        reactions: { agree: ['camila', 'otieno', 'rohan', 'jonas'] },
      },
      {
        by: 'lakshmi',
        at: '13d 05:50',
        text: `Yes. I kept away from that because it so easily becomes a list of who is to blame, and then we are a party. Rule: for each "nothing", one line on **who was hit** and no line on who failed. Would that do?`,
        to: 6,
        reactions: { agree: ['georgia', 'callum', 'hemi'] },
      },
      {
        by: 'georgia',
        at: '13d 20:15',
        text: `That would do very well. I start with the caravan park in West Auckland.`,
        to: 7,
        reactions: { thanks: ['lakshmi'] },
      },
    ],
  },
  {
    key: 'climate-coast',
    in: 'climate',
    title: 'Coasts: what moved, and who moved it',
    posts: [
      {
        by: 'hemi',
        at: '12d 06:30',
        text: `North of Wellington our marae decided to move the graves inland, before the sea does. It took four years to agree and one weekend to do. I was asked to write it here only because the elders wanted it written *somewhere else too*.`,
        reactions: { with_you: ['lakshmi', 'camila', 'otieno', 'njeri', 'georgia', 'rohan'] },
      },
      {
        by: 'lakshmi',
        at: '12d 07:45',
        text: `Thank you for trusting us with it, and please thank them. I will not shorten a word of it.`,
        to: 1,
        reactions: { with_you: ['hemi'] },
      },
      {
        by: 'ximena',
        at: '9d 17:30',
        text: `Progreso, Yucatán: sembraron manglar donde hubo un muelle. Los niños de la primaria cuentan las plantas cada viernes, y en la tienda hay un pizarrón: van 2,114.`,
        language: 'es',
        reactions: { with_you: ['camila', 'lakshmi'], smile: ['otieno'] },
      },
      {
        by: 'njeri',
        at: '8d 06:15',
        text: `Lamu, from my sister: the same, mangroves, counted by the women who sell the crabs. Number not on a board, "in the head of Mama Zainab", which I am assured is safer.`,
        to: 3,
        reactions: { smile: ['otieno', 'ximena', 'lakshmi'] },
      },
      {
        by: 'bronwyn',
        at: '7d 10:40',
        text: `Sydney, Collaroy: a sea wall, seven metres, paid by nine houses. The beach in front of it is gone. I state it without a line on who failed, and it is not easy.`,
        reactions: { agree: ['georgia', 'hemi', 'callum'] },
      },
      {
        by: 'lakshmi',
        at: '1d 05:30',
        text: `Chapter three is complete: graves, mangroves twice, a wall. I send the whole, 31 pages, to all contributors tonight. Read your own page first, please, and strike whatever you would not want your neighbour to read.`,
        reactions: { thanks: ['hemi', 'ximena', 'njeri', 'bronwyn', 'jonas'] },
      },
    ],
  },
];
