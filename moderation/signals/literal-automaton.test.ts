import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLASS_COUNT } from './letter-classes.js';
import { LiteralAutomaton } from './literal-automaton.js';

const itself = Uint8Array.from({ length: CLASS_COUNT }, (_, letter) => letter);
const row = (maxLength: number) => fc.uint8Array({ maxLength, max: 3 });

it('finds exactly what a search of each literal by itself finds', () => {
  fc.assert(
    fc.property(fc.array(row(6), { maxLength: 12 }), row(60), (literals, text) => {
      const found: string[] = [];
      new LiteralAutomaton(literals).search(text, text.length, itself, (literal, at) => found.push(`${literal}@${at}`));
      const expected: string[] = [];
      for (let at = 0; at < text.length; at++) {
        literals.forEach((literal, index) => {
          const from = at - literal.length + 1;
          if (literal.length > 0 && from >= 0 && literal.every((letter, place) => text[from + place] === letter)) {
            expected.push(`${index}@${at}`);
          }
        });
      }
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

it('finds no less when more literals are added', () => {
  fc.assert(
    fc.property(fc.array(row(5), { maxLength: 6 }), row(5), row(50), (literals, another, text) => {
      const find = (all: Uint8Array[]) => {
        const found = new Set<string>();
        new LiteralAutomaton(all).search(text, text.length, itself, (literal, at) => found.add(`${literal}@${at}`));
        return found;
      };
      const more = find([...literals, another]);
      for (const one of find(literals)) expect(more.has(one)).toBe(true);
    }),
  );
});

it('holds no more states than the literals have letters', () => {
  const automaton = new LiteralAutomaton([Uint8Array.from([1, 2, 3]), Uint8Array.from([1, 2, CLASS_COUNT - 1])]);
  expect(automaton.stateCount).toBe(5);
});
