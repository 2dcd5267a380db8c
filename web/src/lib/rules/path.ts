/** Where something stands in a document: the keys and places that lead to it from the root. */
export type Path = readonly (string | number)[];

/** A path as it is written in what the server says: `$.when.all[0].fact`. */
export const writePath = (path: Path): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number'
        ? `${written}[${step}]`
        : /^[A-Za-z_][\w-]*$/.test(step)
          ? `${written}.${step}`
          : `${written}[${JSON.stringify(step)}]`,
    '$',
  );

/** A written path, step by step; what cannot be read ends it. */
export function readPath(written: string): Path {
  const steps = written.matchAll(/\.([A-Za-z_][\w-]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g);
  return [...steps].map(([, key, place, quoted]) => (place === undefined ? (key ?? quoted ?? '') : Number(place)));
}

/** Whether one path leads to the other or to something within it. */
export const isWithin = (path: Path, outer: Path): boolean => outer.every((step, place) => path[place] === step);

export const isSame = (one: Path, other: Path): boolean => one.length === other.length && isWithin(one, other);
