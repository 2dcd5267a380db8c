import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkoutRoot } from '../../../platform/settings/checkout-root.js';
import { typeRows } from './fields.table.js';
import { subscriptionRows } from './listen.js';
import { mutationRows } from './mutations.table.js';
import { doorRows, pageRows } from './pages.table.js';
import { queryRows } from './queries.table.js';
import { commandRows, jobRows, mailRows, noticeRows } from './tellings.table.js';
import { type Expected, groups } from './viewers.js';

/** "members: value · everybody: null"; the more particular wins. */
const inWords = (expected: Expected) =>
  Object.entries(expected)
    .map(([who, what]) => `${who}: ${what}`)
    .join(' · ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const fieldRowsOf = (rows: Readonly<Record<string, readonly { of: string; expected: Expected }[]>>) =>
  table(
    ['field', 'of', 'gets'],
    Object.entries(rows).flatMap(([field, ofField]) =>
      ofField.map(({ of, expected }) => [`\`${field}\``, of, inWords(expected)]),
    ),
  );

const list = (names: readonly string[]) => (names.length === 0 ? 'nobody' : names.join(', '));

it('docs/reference/authorisation.md is what the tables of the matrix say', async () => {
  const types = Object.entries(typeRows).map(([type, { met, only = {} }]) => [
    `\`${type}\``,
    list(met),
    Object.entries(only)
      .map(([fields, who]) => `\`${fields}\`: ${list(who)}`)
      .join(' · '),
  ]);
  const pages = Object.entries(pageRows).map(([route, { opensFor, through }]) => [
    `\`${route}\``,
    list(opensFor),
    through ? `\`${through}\`` : '',
  ]);
  const plain = (rows: Readonly<Record<string, string>>) =>
    Object.entries(rows).map(([name, says]) => [`\`${name}\``, says]);
  const told = (rows: Readonly<Record<string, Expected>>) =>
    Object.entries(rows).map(([kind, expected]) => [`\`${kind}\``, inWords(expected)]);
  const parts = [
    '# Who may see and do what',
    '<!-- Generated from test/flows/authorisation: npx vitest run --project flows test/flows/authorisation -u -->',
    `What \`test/flows/authorisation-matrix.test.ts\` holds the code to, on a community with a region that everybody reads (the
valley) and a request, an invite and a secret space under it. A name alone beats a group; the smaller group beats the
larger.`,
    table(
      ['group', 'viewers'],
      Object.entries(groups).map(([group, viewers]) => [group, viewers.join(', ')]),
    ),
    `## Queries\n\n${fieldRowsOf(queryRows)}`,
    `## Mutations\n\n${fieldRowsOf(mutationRows)}`,
    `## Subscriptions\n\n${fieldRowsOf(subscriptionRows)}`,
    `## Fields of types\n\nWho meets the thing at all, and which of its fields are for some of them only.\n\n${table(['type', 'met by', 'of these fields only'], types)}`,
    `## Pages\n\n${table(['page', 'has something for', 'as this field says'], pages)}`,
    `## Other doors\n\n${table(['door', 'for'], plain(doorRows))}`,
    `## Notices\n\nOf one about the secret space that has reached everybody: \`told\` names the place, \`bare\` does not, \`silent\` is in no list.\n\n${table(['kind', 'says'], told(noticeRows))}`,
    `## Mail\n\n${table(['kind', 'made due for everybody'], told(mailRows))}`,
    `## Jobs\n\n${table(['job', 'tells'], plain(jobRows))}`,
    `## Commands\n\n${table(['command', 'shows who runs the machine'], plain(commandRows))}`,
  ];
  const file = join(checkoutRoot, 'docs', 'reference', 'authorisation.md');
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(file);
});
