import type { Continent, Space, Words } from './format.js';

const opened = { kind: 'region', access: 'open', openedDaysAgo: 120, openedBy: 'beatriz' } as const;

const continent = (key: string, name: Words, purpose: Words): Space => ({ ...opened, key, name, purpose });
const country = (
  key: string,
  parent: string,
  of: Continent,
  code: string,
  name: Words,
  purpose: Words,
  joins: Space['joins'] = [],
): Space => ({ ...opened, key, parent, continent: of, country: code, name, purpose, joins });

const continents: Space[] = [
  continent('africa', { en: 'Africa', es: 'África' }, { en: 'From Tangier to Mombasa.', es: 'De Tánger a Mombasa.' }),
  continent(
    'americas',
    { en: 'The Americas', es: 'Las Américas' },
    { en: 'From Québec to Punta Arenas.', es: 'De Québec a Punta Arenas.' },
  ),
  continent('asia', { en: 'Asia' }, { en: 'From Delhi to Sapporo.', es: 'De Delhi a Sapporo.' }),
  continent('europe', { en: 'Europe', es: 'Europa' }, { en: 'From Porto to Hamburg.', es: 'De Oporto a Hamburgo.' }),
  continent(
    'oceania',
    { en: 'Oceania', es: 'Oceanía' },
    { en: 'Where each deadline arrives first.', es: 'Donde cada plazo llega primero.' },
  ),
];

const countries: Space[] = [
  country(
    'portugal',
    'europe',
    'europe',
    'PT',
    { en: 'Portugal' },
    { en: 'Members in Portugal: papers, post, people.', es: 'Miembros en Portugal: papeles, correo, gente.' },
    [{ at: '58d 10:00', who: ['ines', 'beatriz'] }],
  ),
  country(
    'germany',
    'europe',
    'europe',
    'DE',
    { en: 'Germany', es: 'Alemania' },
    {
      en: 'Members in Germany, and a meeting somewhere each month.',
      es: 'Miembros en Alemania, y un encuentro al mes.',
    },
    [{ at: '58d 11:00', who: ['elif', 'jonas', 'henrik'] }],
  ),
  country(
    'uk',
    'europe',
    'europe',
    'GB',
    { en: 'United Kingdom', es: 'Reino Unido' },
    { en: 'Members in England, Scotland, Wales and Northern Ireland.', es: 'Miembros en el Reino Unido.' },
  ),
  country(
    'chile',
    'americas',
    'south-america',
    'CL',
    { en: 'Chile' },
    {
      en: 'Members in Chile. Most of us write Spanish here.',
      es: 'Miembros en Chile. Aquí se escribe sobre todo en español.',
    },
  ),
  country(
    'canada',
    'americas',
    'north-america',
    'CA',
    { en: 'Canada', es: 'Canadá' },
    { en: 'Members in Canada, in both languages.', es: 'Miembros en Canadá, en sus dos lenguas.' },
    [{ at: '57d 17:00', who: ['meiling', 'owen'] }],
  ),
  country(
    'mexico',
    'americas',
    'north-america',
    'MX',
    { en: 'Mexico', es: 'México' },
    { en: 'Members in Mexico.', es: 'Miembros en México.' },
  ),
  country(
    'kenya',
    'africa',
    'africa',
    'KE',
    { en: 'Kenya', es: 'Kenia' },
    { en: 'Members in Kenya and its neighbours.', es: 'Miembros en Kenia y sus vecinos.' },
  ),
  country(
    'morocco',
    'africa',
    'africa',
    'MA',
    { en: 'Morocco', es: 'Marruecos' },
    { en: 'Members in Morocco: en français, بالعربية, in English.', es: 'Miembros en Marruecos.' },
  ),
  country(
    'japan',
    'asia',
    'asia',
    'JP',
    { en: 'Japan', es: 'Japón' },
    { en: 'Members in Japan. 日本語もどうぞ。', es: 'Miembros en Japón.' },
  ),
  country(
    'india',
    'asia',
    'asia',
    'IN',
    { en: 'India', es: 'India' },
    { en: 'Members in India, from Delhi to Chennai.', es: 'Miembros en India, de Delhi a Chennai.' },
    [{ at: '57d 06:00', who: ['arindam', 'rohan'] }],
  ),
  country(
    'new-zealand',
    'oceania',
    'oceania',
    'NZ',
    { en: 'New Zealand', es: 'Nueva Zelanda' },
    { en: 'Members in Aotearoa New Zealand.', es: 'Miembros en Nueva Zelanda.' },
    [{ at: '58d 20:00', who: ['aroha', 'tane', 'georgia', 'lucy', 'hemi'] }],
  ),
  country(
    'australia',
    'oceania',
    'oceania',
    'AU',
    { en: 'Australia' },
    { en: 'Members in Australia, five zones of them.', es: 'Miembros en Australia.' },
  ),
];

const branches: Space[] = [
  country(
    'lisbon',
    'portugal',
    'europe',
    'PT',
    { en: 'Lisbon', es: 'Lisboa' },
    {
      en: 'First Thursday of the month, and whatever cannot wait.',
      es: 'El primer jueves del mes, y lo que no puede esperar.',
    },
    [{ at: '56d 09:00', who: ['duarte'] }],
  ),
  country(
    'berlin',
    'germany',
    'europe',
    'DE',
    { en: 'Berlin', es: 'Berlín' },
    { en: 'The Berlin table.', es: 'La mesa de Berlín.' },
    [{ at: '56d 09:30', who: ['annelie'] }],
  ),
  country(
    'vancouver',
    'canada',
    'north-america',
    'CA',
    { en: 'Vancouver' },
    { en: 'Vancouver, the Island and the valley.', es: 'Vancouver, la isla y el valle.' },
  ),
  country(
    'kolkata',
    'india',
    'asia',
    'IN',
    { en: 'Kolkata', es: 'Calcuta' },
    { en: 'Tea first, then the agenda.', es: 'Primero el té, luego el orden del día.' },
  ),
  country(
    'auckland',
    'new-zealand',
    'oceania',
    'NZ',
    { en: 'Auckland' },
    { en: 'Members in Tāmaki Makaurau Auckland.', es: 'Miembros en Auckland.' },
    [{ at: '56d 21:00', who: ['aroha'] }],
  ),
  country(
    'wellington',
    'new-zealand',
    'oceania',
    'NZ',
    { en: 'Wellington' },
    { en: 'Members in Te Whanganui-a-Tara Wellington.', es: 'Miembros en Wellington.' },
  ),
];

/** The tree of regions: continent, country, branch; parents first. */
export const regions: Space[] = [...continents, ...countries, ...branches];
