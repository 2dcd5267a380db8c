import { expect, it } from 'vitest';
import { idFromName } from './rule-id.ts';

it('makes a short name of what a rule is called', () => {
  expect(idFromName('Several links by a newcomer')).toBe('several-links-by-a-newcomer');
  expect(idFromName('  ¡Muñoz & Söhne!  ')).toBe('munoz-sohne');
  expect(idFromName('链接')).toBe('');
  expect(idFromName('a'.repeat(59) + ' b')).toBe('a'.repeat(59));
});
