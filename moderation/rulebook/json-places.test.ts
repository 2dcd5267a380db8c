import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlaces } from './json-places.js';

const text = `{
  "id": "a",
  "when": { "all": [
    { "fact": "links.count", "atLeast": 2 },
    { "odd key": [true, null] }
  ] }
}`;

describe('the places of a JSON text', () => {
  const places = jsonPlaces(text);

  it('are found by the paths that the rule language writes', () => {
    expect(places.brokenAt).toBeUndefined();
    expect(places.find('$')).toEqual({ line: 1, column: 1 });
    expect(places.find('$.id')).toEqual({ line: 2, column: 9 });
    expect(places.find('$.when.all[0].atLeast')).toEqual({ line: 4, column: 41 });
    expect(places.find('$.when.all[1]["odd key"][1]')).toEqual({ line: 5, column: 25 });
  });

  it('are those of what is around, for what is missing', () => {
    expect(places.find('$.guideline')).toEqual(places.find('$'));
    expect(places.find('$.when.all[0].within')).toEqual(places.find('$.when.all[0]'));
    expect(places.find('')).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['{ "a": 1,, }', 1, 10],
    ['{\n  "a": tru\n}', 2, 8],
    ['[1, 2', 1, 6],
    ['{ "a" 1 }', 1, 7],
    ['"open', 1, 1],
    ['{} {}', 1, 4],
    ['', 1, 1],
  ])('name where %j breaks', (broken, line, column) => {
    expect(jsonPlaces(broken).brokenAt).toEqual({ line, column });
  });

  it('agree with JSON.parse on what is JSON, whatever the text', () => {
    const nearly = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '\\', '0', ' '))
      .map(([json, at, sign]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + sign + json.slice(cut + (sign === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly, fc.string()), (any) => {
        let isJson = true;
        try {
          JSON.parse(any);
        } catch {
          isJson = false;
        }
        expect(jsonPlaces(any).brokenAt === undefined).toBe(isJson);
      }),
      { numRuns: 500 },
    );
  });

  it('are given for a text nested without end', () => {
    expect(jsonPlaces('['.repeat(50_000)).brokenAt).toMatchObject({ line: 1 });
  });
});
