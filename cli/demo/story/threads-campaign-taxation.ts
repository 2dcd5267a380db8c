import type { ThreadTale } from './format.js';

/** Taxed once: forms, treaties and pensions. The forms are invented. */
export const taxationThreads: ThreadTale[] = [
  {
    key: 'tax-start',
    in: 'taxation',
    title: 'Start here: the three questions to ask before any form',
    posts: [
      {
        by: 'rafael',
        at: '50d 16:00',
        text: `Nine out of ten questions we get are one of these three in disguise.

**1. Where are you resident?** Not where you feel at home: where you slept, where your family lives, where your "centre of life" is. One country wins, the treaty says which.

**2. What kind of income is it?** Wages, pension, rent, interest and a sold house are five different articles of the treaty.

**3. Who may tax it first, and does the other one exempt or credit?** Exempt means it disappears. Credit means you pay the higher of the two, in two places, with more paper.

Write your question in this form and somebody will know the answer within a day.`,
        reactions: { thanks: ['peter', 'friedrich', 'chiara', 'paul', 'haruka'] },
      },
      {
        by: 'haruka',
        at: '49d 23:30',
        text: `May I add a zeroth: **in which year?** The tax year ends in a different month here, and half of my letters have been about the three months that belong to both.`,
        to: 1,
        reactions: { agree: ['rafael', 'amit', 'ignacio'], smile: ['friedrich'] },
      },
      {
        by: 'amit',
        at: '48d 13:00',
        text: `Amen to the zeroth. Mine ends on the 5th of April, a date chosen, I am told, because of a calendar reform in 1752.`,
        to: 2,
        reactions: { smile: ['haruka', 'rafael', 'chiara'] },
      },
    ],
  },
  {
    key: 'tax-certificate',
    in: 'taxation',
    title: 'Certificate of residence: how long did yours take?',
    posts: [
      {
        by: 'chiara',
        at: '38d 10:15',
        text: `The office at home withholds a quarter of my small pension until I send form R-14 *stamped by my tax office here*. My tax office says that they only stamp their own form. Has anybody broken this circle?`,
      },
      {
        by: 'friedrich',
        at: '38d 11:40',
        text: `Staple theirs onto yours, fill in nothing but your name on R-14, and write "see attached certificate of the competent authority". I have done so since the days of the fax machine.`,
        to: 1,
        reactions: { insight: ['chiara', 'rafael', 'annelie'] },
      },
      {
        by: 'rafael',
        at: '37d 17:00',
        text: `Confirmed by circular 9/11, paragraph 6: a certificate "in the form usual in the state of residence" is enough. Quote that number, it works like a key.`,
        to: 2,
        reactions: { thanks: ['chiara', 'peter', 'paul', 'friedrich'] },
      },
      {
        by: 'paul',
        at: '36d 09:20',
        text: `Quoted it this morning at the counter. The lady went to the back, came back with a colleague, and the colleague said "ah".`,
        to: 3,
        reactions: { smile: ['rafael', 'chiara', 'friedrich'] },
      },
      {
        by: 'chiara',
        at: '11d 09:00',
        text: `Four weeks. Full pension, and the withheld quarter came back, with interest of eighty cents. I have framed the eighty cents.`,
        reactions: { with_you: ['friedrich', 'rafael', 'annelie'], smile: ['paul'] },
      },
    ],
  },
  {
    key: 'tax-rent',
    in: 'taxation',
    title: "Letting out grandmother's flat",
    posts: [
      {
        by: 'ignacio',
        at: '27d 15:00',
        text: `Heredé con mi hermana un departamento allá y lo arrendamos. ¿Tengo que declararlo en los dos países? Es una renta chica, pero prefiero dormir tranquilo.

(Inherited flat, let out at home, resident here. Declare it in both?)`,
        language: 'es',
      },
      {
        by: 'rafael',
        at: '27d 17:30',
        text: `Sí, en los dos, y se paga en uno. El convenio (artículo 6) da el derecho al país donde está el inmueble; acá lo declaras y descuentas lo pagado allá. Guarda el comprobante de cada año, no solo del último.`,
        language: 'es',
        to: 1,
        reactions: { thanks: ['ignacio', 'diego'] },
      },
      {
        by: 'diego',
        at: '26d 18:00',
        text: `Y divide los gastos por la mitad con tu hermana *en la declaración*, no en la cocina. Nosotros lo hicimos en la cocina y fueron dos años de cartas.`,
        language: 'es',
        to: 2,
        reactions: { smile: ['rafael', 'ignacio'] },
      },
    ],
  },
  {
    key: 'tax-remote',
    in: 'taxation',
    title: 'Working from abroad for an employer at home',
    posts: [
      {
        by: 'minh',
        at: '19d 09:00',
        text: `My employer is at home, my desk is in Melbourne. They have withheld tax there since I left, and now the office here has found me. Who is right?`,
      },
      {
        by: 'peter',
        at: '19d 15:40',
        text: `The desk decides. Wages are taxed where the work is done, unless you were there under 183 days *and* nobody there pays you *and* the employer has no branch there. You fail the first one, so: here. Ask at home for all of it back, form W-3, three years at most.`,
        to: 1,
        reactions: { agree: ['rafael', 'amit'] },
      },
      {
        by: 'rosalind',
        at: '19d 17:10',
        text: `And write to the office here *before* they write the second time. "I have noticed, I am correcting it" is a different drawer from "we have noticed".`,
        to: 1,
        reactions: { agree: ['peter', 'rafael', 'chiara', 'minh'] },
      },
      {
        by: 'njeri',
        at: '18d 07:00',
        text: `I am the same case in Nairobi, and my employer's accountant told me that the treaty does not apply "because it is old". Is there such a thing?`,
      },
      {
        by: 'rafael',
        at: '18d 16:20',
        text: `A treaty is in force or it is not, like a lamp. Yours is from 1979 and it is on. Send him the official gazette, I put the page in the library.`,
        to: 4,
        reactions: { smile: ['njeri', 'peter'], thanks: ['njeri'] },
      },
      {
        by: 'minh',
        at: '10d 21:30',
        text: `Wrote the letter Rosalind describes. A human being rang me, thanked me for it, and gave me until the end of next month. I had been afraid of that envelope for half a year.`,
        to: 3,
        reactions: { with_you: ['rosalind', 'peter', 'rafael', 'grace'] },
      },
    ],
  },
  {
    key: 'tax-proposal',
    in: 'taxation',
    title: 'Draft: what we ask the finance committee for',
    posts: [
      {
        by: 'rafael',
        at: '7d 16:30',
        text: `Draft, tear it apart:

1. One form for a certificate of residence, in six languages, accepted as it is.
2. A single office for members abroad, with an address that answers.
3. Pensions under a modest sum: taxed in the country of residence *only*, as eleven treaties have it already.
4. No penalty for those who come forward on their own within a year.`,
      },
      {
        by: 'friedrich',
        at: '7d 18:00',
        text: `On 3: "modest" must be a number. They will ask, and who has none gets one from them.`,
        to: 1,
        reactions: { agree: ['rafael', 'peter', 'annelie'] },
      },
      {
        by: 'grace',
        at: '7d 20:10',
        text: `On 4: I would drop it. It sounds as if we were a club of people who have something to come forward with. Most of us were just told three different things.`,
        to: 1,
        reactions: { agree: ['njeri', 'haruka'] },
      },
      {
        by: 'peter',
        at: '6d 15:30',
        text: `I disagree with Grace, as a friend. Those who were told three different things are the very people 4 protects. Without it they stay silent, and silence gets expensive.`,
        to: 3,
        reactions: { agree: ['rosalind', 'minh'] },
      },
      {
        by: 'grace',
        at: '6d 17:00',
        text: `Then say that in the text: "who were given wrong advice by an office". That I would sign.`,
        to: 4,
        reactions: { agree: ['peter', 'rafael', 'minh', 'rosalind'] },
      },
      {
        by: 'meera',
        at: '5d 07:10',
        text: `On 2: please not an office but a *duty to answer within 30 days*. We have had the office, twice. It had a beautiful sign.`,
        to: 1,
        reactions: { agree: ['friedrich', 'chiara', 'rafael'], smile: ['haruka'] },
      },
      {
        by: 'rafael',
        at: '2d 17:15',
        text: `Second draft in the library: **3** now says 1,200 a month (Friedrich's figure, with the eleven treaties as an annex), **4** has Grace's words, **2** has Meera's thirty days. If nobody objects within a week it goes to the board.`,
        reactions: { thanks: ['grace', 'friedrich', 'meera', 'peter'] },
      },
      {
        by: 'haruka',
        at: '840m',
        text: `No objection. One comma, page 2, and a wish: may I have it early, to put it into Japanese before it is out of date?`,
        to: 7,
        reactions: { smile: ['rafael'] },
      },
    ],
  },
];
