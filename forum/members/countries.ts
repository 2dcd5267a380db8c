// Codes that Intl names but that are no country to live in any more, or never were: former states, groups, reserved codes.
const notCountries = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** ISO 3166-1 alpha-2 codes and the English name of each, as this system knows them. */
const englishNames: ReadonlyMap<string, string> = new Map(namesOfCountries());

// What spreadsheets call countries besides the names that Intl knows.
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  usa: 'US',
  'united states of america': 'US',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  swaziland: 'SZ',
  burma: 'MM',
  myanmar: 'MM',
  macedonia: 'MK',
  'east timor': 'TL',
  'hong kong': 'HK',
  macao: 'MO',
  macau: 'MO',
  palestine: 'PS',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
};

// Where a country has several zones: the one most of its people live in.
const mainZones: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei',
  GL: 'America/Nuuk',
  ID: 'Asia/Jakarta',
  IN: 'Asia/Kolkata',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

const codesByName: ReadonlyMap<string, string> = new Map([
  ...[...englishNames].map(([code, name]) => [plainName(name), code] as const),
  ...Object.entries(otherNames),
]);

/** Whether this is the two-letter code of a country. */
export function isCountry(code: string): boolean {
  return englishNames.has(code);
}

/** The code of a country that is given by its code or by its English name; undefined when it is neither. */
export function readCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (englishNames.has(code)) return code;
  return text.length <= 100 ? codesByName.get(plainName(text)) : undefined;
}

/** The zone most people of a country live in; UTC where that is not known. Each member changes it for themselves. */
export function timeZoneOf(country: string | null): string {
  if (!country || !isCountry(country)) return 'UTC';
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined };
  return mainZones[country] ?? locale.getTimeZones?.()?.[0] ?? 'UTC';
}

/** "Trinidad & Tobago", "Trinidad and Tobago": the same country. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bst\./g, 'saint')
    .replace(/[’']/g, '')
    .replace(/\(.*?\)|\bsar china\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function* namesOfCountries(): Generator<[string, string]> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = notCountries.has(code) ? undefined : names.of(code);
      if (name) yield [code, name];
    }
  }
}
