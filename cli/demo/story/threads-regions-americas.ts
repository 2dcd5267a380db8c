import type { ThreadTale } from './format.js';

/** Chile, Canada and Vancouver, Mexico. Chile and Mexico write mostly Spanish. */
export const americasThreads: ThreadTale[] = [
  {
    key: 'chile-hola',
    in: 'chile',
    title: 'Hola desde el fin del mundo',
    posts: [
      {
        by: 'nicolas',
        at: '8d 14:20',
        text: `Buenas a todos. Escribo desde Punta Arenas, donde soy, que yo sepa, el único de los nuestros. Llegué por trabajo (barcos) y me inscribí la semana pasada.

¿Hay alguien al sur de Temuco? ¿Y cómo hacen con el consulado, si está a tres mil kilómetros?`,
        language: 'es',
      },
      {
        by: 'tomas',
        at: '8d 15:05',
        text: `¡Bienvenido, Nicolás! Soy Tomás, coordino Chile desde Valparaíso, así que ya tienes a quién molestar.

Dos cosas prácticas:

1. El cónsul hace una **gira** al sur dos veces al año; la próxima pasa por Puerto Montt y Punta Arenas. Te anoto.
2. Para votar no necesitas el consulado: inscripción en línea, y el sobre te llega a casa.

Y una poco práctica: cuando vengas al norte, hay cama.`,
        language: 'es',
        to: 1,
        reactions: { thanks: ['nicolas'], with_you: ['sofia', 'camila'] },
      },
      {
        by: 'sofia',
        at: '8d 16:30',
        text: `Al sur de Temuco no, pero en Temuco mismo: yo. Son solo mil ochocientos kilómetros, prácticamente vecinos.`,
        language: 'es',
        to: 1,
        reactions: { smile: ['nicolas', 'tomas', 'marisol'] },
      },
      {
        by: 'nicolas',
        at: '7d 13:10',
        text: `Anotado todo. Ya me inscribí para el voto, tardé menos que en encontrar café abierto el domingo. Gracias por contestar tan rápido, no me lo esperaba.`,
        language: 'es',
        to: 2,
        reactions: { with_you: ['tomas', 'sofia', 'camila', 'marisol'] },
      },
    ],
  },
  {
    key: 'chile-valija',
    in: 'chile',
    title: 'La valija: fechas de cierre',
    posts: [
      {
        by: 'tomas',
        at: '14d 15:00',
        text: `Conseguí que la embajada nos diga las fechas de cierre de la valija diplomática para el período del voto. No las publican, pero permiten que circulen entre nosotros:

- primer cierre: 30 días antes
- segundo: 21 días antes
- **último útil: 12 días antes, a las 11:00 de la mañana**

Quien entregue después de las once del último día, que sepa que el sobre viaja con la siguiente, y esa ya no llega.`,
        language: 'es',
        reactions: { thanks: ['camila', 'ignacio', 'sofia', 'marisol'] },
      },
      {
        by: 'camila',
        at: '14d 17:45',
        text: `¿Y desde Concepción? ¿Puede llevar los sobres otra persona, cerrados y firmados?`,
        language: 'es',
        to: 1,
      },
      {
        by: 'tomas',
        at: '14d 19:20',
        text: `Sí, con una carta simple: "autorizo a… a entregar mi sobre cerrado", firma y copia del documento. Yo paso por Concepción antes del segundo cierre y puedo llevar una caja.`,
        language: 'es',
        to: 2,
        reactions: { agree: ['camila'] },
      },
      {
        by: 'marisol',
        at: '13d 12:30',
        text: `Una observación, como vecina y no como moderadora: que la caja tenga lista de entrega y que cada uno vea su nombre tachado. Confianza, pero con recibo.`,
        language: 'es',
        to: 3,
        reactions: { agree: ['tomas', 'camila', 'sofia'] },
      },
      {
        by: 'camila',
        at: '12d 13:00',
        text: `Hago la lista. Letra grande.`,
        language: 'es',
        to: 4,
        reactions: { thanks: ['tomas'] },
      },
      {
        by: 'sofia',
        at: '2d 18:20',
        text: `Primeros siete sobres desde Temuco, con lista y con recibo. Uno venía con una cinta de regalo; la saqué, con pena.`,
        language: 'es',
        reactions: { smile: ['tomas', 'camila', 'marisol'] },
      },
    ],
  },
  {
    key: 'chile-encuentro',
    in: 'chile',
    title: 'Encuentro en Valparaíso: resumen para quien no vino',
    posts: [
      {
        by: 'tomas',
        at: '19d 16:00',
        text: `Fuimos diecinueve. Hablamos, en este orden, de empanadas, de pensiones y de si la asamblea anual puede ser a una hora en que los de aquí estemos despiertos.

Acuerdos:

- pedir al consulado un día de atención por mes fuera de Santiago;
- traducir la guía del voto al español de acá, que la versión oficial dice "cumplimente" siete veces;
- la próxima vez, más sillas.`,
        language: 'es',
        reactions: { thanks: ['marisol', 'camila'], smile: ['sofia'] },
      },
      {
        by: 'ignacio',
        at: '19d 19:40',
        text: `Yo agregaría: y que alguien llegue con las llaves antes que la gente.`,
        language: 'es',
        to: 1,
        reactions: { smile: ['tomas', 'camila'] },
      },
      {
        by: 'camila',
        at: '18d 12:15',
        text: `La guía la tomo yo, ya estoy en la mesa de traducción. Prometo cero "cumplimentes".`,
        language: 'es',
        to: 1,
        reactions: { with_you: ['tomas', 'sofia', 'marisol'] },
      },
    ],
  },
  {
    key: 'canada-pension',
    in: 'canada',
    title: 'Pension years in two countries: do they add up?',
    posts: [
      {
        by: 'grace',
        at: '17d 14:00',
        text: `Eleven years of contributions at home, nine here. Do I get two small pensions, one, or a letter saying I should have stayed somewhere?`,
      },
      {
        by: 'peter',
        at: '17d 16:10',
        text: `Two. The agreement adds the years together only to decide *whether* you qualify; each side then pays for its own years. I went through it last winter. Apply here, on the form that mentions both, and they forward it. Do not apply twice, it creates two files that never meet again.`,
        to: 1,
        reactions: { thanks: ['grace', 'dylan'] },
      },
      {
        by: 'dylan',
        at: '17d 18:30',
        text: `Au Québec c'est un autre formulaire, et un autre accord. (Quebec has its own form and its own agreement. We are special, it is tiring.)`,
        language: 'fr',
        to: 2,
        reactions: { smile: ['grace', 'meiling', 'peter'] },
      },
      {
        by: 'grace',
        at: '15d 13:20',
        text: `Form sent. It asked for my "last school address". I was moved.`,
        to: 2,
        reactions: { smile: ['peter', 'dylan'] },
      },
    ],
  },
  {
    key: 'canada-french',
    in: 'canada',
    title: 'Une page en français pour les nouveaux ?',
    posts: [
      {
        by: 'dylan',
        at: '10d 15:00',
        text: `Quatre francophones sont arrivés ce mois-ci et notre page d'accueil est en anglais seulement. Je propose une page courte : qui coordonne, comment voter, où poser une question. Qui relit ?`,
        language: 'fr',
      },
      {
        by: 'colette',
        at: '8d 16:10',
        text: `Moi, avec plaisir. Je suis correctrice de métier, attention aux virgules.`,
        language: 'fr',
        to: 1,
        reactions: { with_you: ['dylan'] },
      },
      {
        by: 'meiling',
        at: '8d 18:00',
        text: `Yes please, and tell me what to do on the English side so that the two say the same thing. My French stops at cheese.`,
        to: 1,
        reactions: { smile: ['dylan', 'colette'] },
      },
      {
        by: 'dylan',
        at: '5d 14:45',
        text: `Première version lue et corrigée : 312 mots, dont 19 virgules déplacées par Colette. Elle est dans la bibliothèque, sous « Bienvenue ».`,
        language: 'fr',
        reactions: { thanks: ['meiling', 'grace'] },
      },
      {
        by: 'colette',
        at: '5d 15:20',
        text: `Vingt.`,
        language: 'fr',
        to: 4,
        reactions: { smile: ['dylan', 'meiling'] },
      },
    ],
  },
  {
    key: 'vancouver-ferry',
    in: 'vancouver',
    title: 'Island members: could we meet on the ferry side?',
    posts: [
      {
        by: 'owen',
        at: '13d 17:00',
        text: `Nine of us live on the Island and have come over to every meeting for two years. I think it is our turn to take the boat. There is a community room in Sidney, ten minutes from the terminal.`,
      },
      {
        by: 'meiling',
        at: '13d 19:30',
        text: `In favour. I get seasick on a bench if it is painted blue, and I am still in favour.`,
        to: 1,
        reactions: { smile: ['owen', 'desmond'] },
      },
      {
        by: 'owen',
        at: '12d 16:20',
        text: `Booked: the 11:00 boat over, the 17:00 back. Agenda: passports until lunch, everything else after. If you want to read by mail only, I will put the summary here the same night.`,
        reactions: { thanks: ['desmond', 'meiling'] },
      },
      {
        by: 'meiling',
        at: '4d 05:10',
        text: `We were there, sixteen of us. The Island side had hung up a sign that said **FINALLY**. I think we deserved it.

Two things to take home: the honorary consul in Victoria can certify copies (nobody knew), and she is only there on Wednesday mornings.`,
        reactions: { smile: ['owen', 'desmond'], insight: ['owen'] },
      },
      {
        by: 'owen',
        at: '3d 17:45',
        text: `I asked her to have the Wednesday put on the consulate's page. She said she had asked for that in her first year. It is her eleventh.`,
        to: 4,
        reactions: { smile: ['meiling'] },
      },
    ],
  },
  {
    key: 'mexico-acta',
    in: 'mexico',
    title: 'Actas con dos apellidos, ¿cómo las leen allá?',
    posts: [
      {
        by: 'ximena',
        at: '21d 16:00',
        text: `El registro de allá me escribió que mi hija "no lleva el apellido de la madre en primer lugar ni en único", y que falta una declaración. ¿Alguien sabe cuál?`,
        language: 'es',
      },
      {
        by: 'lupita',
        at: '21d 18:30',
        text: `Es la declaración de nombre: una hoja, la firman los dos padres ante el cónsul, y vale también para los hermanos que vengan. Pide cita como "registro civil" y no como "pasaporte", que la espera es la mitad.`,
        language: 'es',
        to: 1,
        reactions: { thanks: ['ximena'], insight: ['diego', 'rafael'] },
      },
      {
        by: 'diego',
        at: '20d 17:20',
        text: `En Tijuana el cónsul honorario la firma sin cita los viernes. Llevar pluma propia, no es broma.`,
        language: 'es',
        to: 2,
        reactions: { smile: ['lupita', 'ximena'] },
      },
      {
        by: 'ximena',
        at: '9d 15:10',
        text: `Lista, firmada, enviada. Pregunté por qué no lo dice en ninguna parte. Me contestaron: "sí lo dice, en la circular". Pregunté dónde está la circular. En eso estamos.`,
        language: 'es',
        reactions: { smile: ['lupita', 'rafael', 'diego'] },
      },
      {
        by: 'rafael',
        at: '8d 17:00',
        text: `La circular existe, la tengo, y se las resumo en cinco renglones en la campaña consular si Owen me deja un rincón. Mientras: con esa hoja también se corrige el número fiscal de la niña, no hay que hacer otra.`,
        language: 'es',
        to: 4,
        reactions: { thanks: ['ximena', 'lupita'] },
      },
    ],
  },
  {
    key: 'mexico-sismo',
    in: 'mexico',
    title: 'After the tremor: everybody all right?',
    posts: [
      {
        by: 'lupita',
        at: '25d 14:30',
        text: `That was longer than usual. Guadalajara swayed and stopped. Please one word each: **bien** is enough.`,
      },
      {
        by: 'rafael',
        at: '25d 14:41',
        text: `Bien. Capital, octavo piso, los libros no tanto.`,
        language: 'es',
        to: 1,
      },
      { by: 'ximena', at: '25d 14:55', text: `Bien, aquí no se sintió nada.`, language: 'es', to: 1 },
      { by: 'diego', at: '25d 15:20', text: `Bien.`, language: 'es', to: 1 },
      {
        by: 'lupita',
        at: '25d 21:10',
        text: `All 31 accounted for, the last one by telephone because he was at the cinema and had thought it was the film.

For next time: the consulate has a register for travellers and residents. It takes three minutes and they really do ring. I tested it today without meaning to.`,
        reactions: { with_you: ['rafael', 'ximena', 'diego'] },
      },
    ],
  },
];
