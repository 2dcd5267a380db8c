import type { Words } from '../../spaces/words.js';

export interface StarterGuideline {
  number: number;
  /** How much a breach weighs until somebody has looked, 1 to 5. */
  severity: number;
  title: Words;
  clause: Words;
}

/** The rules of conduct a community begins with. Rules and decisions cite them by number; the community rewrites them. */
export const starterGuidelines: readonly StarterGuideline[] = [
  {
    number: 1,
    severity: 3,
    title: { en: 'Respect, and no hate', es: 'Respeto, y nada de odio' },
    clause: {
      en: 'Argue with what was said, not with who said it. No insults, no contempt for anybody because of origin, language, faith, sex, orientation, disability, age, or because they have one passport or three.',
      es: 'Discuta lo que se dijo, no a quien lo dijo. Sin insultos ni desprecio por origen, lengua, fe, sexo, orientación, discapacidad, edad, ni por tener un pasaporte o tres.',
    },
  },
  {
    number: 2,
    severity: 5,
    title: { en: 'No threats, no violence', es: 'Sin amenazas ni violencia' },
    clause: {
      en: 'Nobody is threatened here, in earnest or in jest, and violence is neither praised nor asked for.',
      es: 'Aquí no se amenaza a nadie, ni en serio ni en broma, y no se elogia ni se pide violencia.',
    },
  },
  {
    number: 3,
    severity: 1,
    title: { en: 'No spam, no advertising', es: 'Sin spam ni publicidad' },
    clause: {
      en: 'Do not sell, recruit customers or post the same thing in several spaces. Your own article is welcome where it answers the question that was asked; say that it is yours.',
      es: 'No venda, no busque clientes ni publique lo mismo en varios espacios. Un artículo propio es bienvenido si responde a la pregunta; diga que es suyo.',
    },
  },
  {
    number: 4,
    severity: 4,
    title: { en: "Other people's details stay theirs", es: 'Los datos de otras personas son suyos' },
    clause: {
      en: 'No addresses, telephone numbers, document numbers, workplaces or pictures of others without their clear yes. That holds for officials too, outside their office.',
      es: 'Nada de direcciones, teléfonos, números de documento, lugares de trabajo o fotos de otras personas sin su consentimiento claro. Vale también para funcionarios, fuera de su oficina.',
    },
  },
  {
    number: 5,
    severity: 3,
    title: { en: 'No deception', es: 'Sin engaños' },
    clause: {
      en: 'Be who you say you are. No invented quotations, no wrong dates for ballots on purpose, no second account, no way around a decision or a rule.',
      es: 'Sea quien dice ser. Sin citas inventadas, sin fechas electorales falsas a propósito, sin segundas cuentas ni rodeos para evitar una decisión o una regla.',
    },
  },
  {
    number: 6,
    severity: 1,
    title: { en: "Stay with the space's topic", es: 'Cada tema en su espacio' },
    clause: {
      en: 'Each space says what it is for. What belongs elsewhere goes elsewhere; a moderator may move a thread and will say so.',
      es: 'Cada espacio dice para qué sirve. Lo que pertenece a otro sitio va a otro sitio; un moderador puede mover un hilo y lo dirá.',
    },
  },
  {
    number: 7,
    severity: 3,
    title: { en: 'What is private here stays here', es: 'Lo privado se queda aquí' },
    clause: {
      en: 'Do not carry what members write out of the community, or out of a closed space into an open one, without asking the one who wrote it.',
      es: 'No lleve fuera de la comunidad lo que escriben los miembros, ni de un espacio cerrado a uno abierto, sin preguntar a quien lo escribió.',
    },
  },
];
