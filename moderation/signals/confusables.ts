/**
 * Letters of other alphabets that are drawn like a Latin letter, by the Latin letter they pass for. Only look-alikes
 * that a reader takes for the letter stand here; what Unicode's compatibility forms already turn into Latin letters
 * (full width, mathematical, circled) needs no row.
 */
const lookAlikes: Record<string, string> = {
  a: 'аɑαǝәᴀ∂ɐ',
  b: 'ЬвƀɓьᏏʙβ฿',
  c: 'сϲⅽᴄɕʗⲥ¢©',
  d: 'ԁԃɗɖᴅⅾ',
  e: 'еєεҽ℮ɛᴇєⅇ€эɘ',
  f: 'ғƒẝϝꜰ',
  g: 'ɡցǥɢԌᶃ',
  h: 'һհнɦʜԋ',
  i: 'іιıїɩɪӏіǃɨꙇ',
  j: 'јϳʝɉᴊ',
  k: 'кκқҝƙᴋҡ',
  l: 'ӏłƚʟɭǀ⎮⏐',
  m: 'мʍᴍⅿ',
  n: 'ոпηɴŋиոп',
  o: 'оοσօөᴏøօ၀౦ⲟסه¤',
  p: 'рρþᴘϸⲣ',
  q: 'ԛզɋʠ',
  r: 'гяʀɾɍᴦ®',
  s: 'ѕʂꜱȿʃ§',
  t: 'тτţᴛŧƭ†',
  u: 'υսцᴜʋμ',
  v: 'ѵνᴠⅴע',
  w: 'ԝѡшωᴡɯщ',
  x: 'хχⅹ×ж',
  y: 'уүγყʏўɏ¥',
  z: 'ʐᴢƶʑ',
};

/** The Latin letter that each look-alike passes for, by its lower-case character. */
export const latinLookingLike: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([latin, others]) =>
    [...others].map((other) => [other.toLowerCase(), latin] as const),
  ),
);

/** Letters with a stroke or a hook, which Unicode does not take apart into letter and mark. */
export const strokedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ß: 's', æ: 'a', œ: 'o', ð: 'd' }),
);

/** Digits and signs that stand for letters, by the letter. `1`, `!` and `|` stand for "l" as well. */
export const signLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '+': 't',
    '€': 'e',
  }),
);
