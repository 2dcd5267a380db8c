/** Writes the icons of the pages into one file that browsers keep: `node web/drawings/draw-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';

const icons: Record<string, string> = {
  new: 'newspaper',
  spaces: 'globe',
  write: 'pen-line',
  notices: 'bell',
  me: 'circle-user-round',
  queue: 'scale',
  search: 'search',
  answer: 'reply',
  react: 'heart-plus',
  more: 'ellipsis',
  link: 'link',
  bookmark: 'bookmark',
  report: 'flag',
  edit: 'pencil',
  withdraw: 'undo-2',
  hosted: 'calendar-clock',
  pinned: 'pin',
  locked: 'lock',
  slow: 'hourglass',
  held: 'hourglass',
  hidden: 'eye-off',
  ok: 'check',
  clock: 'timer',
  rule: 'list-checks',
  history: 'rotate-ccw-clock',
  people: 'users',
  mail: 'mail',
  campaign: 'flag-triangle-right',
  council: 'landmark',
  working_group: 'hammer',
  commons: 'lamp-desk',
  region: 'map-pin',
  THANKS: 'hand-heart',
  AGREE: 'thumbs-up',
  INSIGHT: 'lightbulb',
  SMILE: 'sun',
  WITH_YOU: 'handshake',
  bold: 'bold',
  italic: 'italic',
  quote: 'text-quote',
  list: 'list',
  back: 'arrow-left',
  next: 'arrow-right',
  help: 'life-buoy',
  note: 'message-square-text',
  warning: 'triangle-alert',
};

const folder = new URL('../../node_modules/@lucide/svelte/dist/icons', import.meta.url).pathname;
const symbols = Object.entries(icons).map(([name, source]) => {
  const file = readFileSync(`${folder}/${source}.svelte`, 'utf8');
  const node = /"node": (\[\[.*?\]\])[,} ]/.exec(file)?.[1];
  if (!node) throw new Error(`No drawing in ${source}`);
  const shapes = (JSON.parse(node) as [string, Record<string, string>][])
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`;
});
writeFileSync(
  new URL('../src/lib/assets/icons.svg', import.meta.url),
  `<!-- Drawings from Lucide, ISC licence, https://lucide.dev/license -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`,
);
