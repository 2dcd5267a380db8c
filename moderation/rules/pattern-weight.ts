import type { RE2JS } from 're2js';

/** A pattern with more states, or more steps between them, is followed possibility by possibility. */
const STATE_LIMIT = 400;
const STEP_LIMIT = 4000;
/** The engine's words: a match may begin anywhere; the end of the text; the instructions that read a character. */
const ANYWHERE = 0;
const TEXT_END = -1;
const READING = [8, 9, 10, 11];

/** The parts of the engine that are looked at. Its version is pinned, and a test holds this against its results. */
interface Program {
  numInst: () => number;
  getInst: (index: number) => { op: number; runes: Int32Array; arg: number; matchRune: (rune: number) => boolean };
}
interface State {
  isMatch: boolean;
  next: (State | null)[] | null;
}
interface Automaton {
  failed: boolean;
  numClasses: number;
  classBounds: Int32Array;
  start: (input: { context: () => number }, at: number) => State | null;
  step: (state: State, runeClass: number, rune: number, anchor: number) => State | null;
}

/**
 * What a pattern costs for each character. The engine turns a pattern into states and steps between them as texts ask
 * for them; a known step is one look-up. Some patterns have thousands of states, so that hostile texts make a new one
 * with each character. Here the states are all made at once: 1 if they are few, and then every step is a look-up from
 * the first text on. Otherwise the most that following all possibilities can cost, which depends on the pattern's size.
 */
export function patternWeight(compiled: RE2JS): number {
  const { prog, dfa } = (compiled as unknown as { re2Input: { prog: Program; dfa: Automaton } }).re2Input;
  if (!dfa.failed && makeAllStates(dfa, groupClasses(prog, dfa))) return 1;
  return compiled.programSize() + Math.ceil(dfa.numClasses / 4);
}

/** The classes of characters between which no part of the pattern tells apart, together. */
function groupClasses(prog: Program, dfa: Automaton): { rune: number; classes: number[] }[] {
  const readers = new Map<string, (rune: number) => boolean>();
  for (let index = 0; index < prog.numInst(); index++) {
    const instruction = prog.getInst(index);
    if (!READING.includes(instruction.op)) continue;
    readers.set(`${instruction.arg & 1} ${instruction.runes.join()}`, (rune) => instruction.matchRune(rune));
  }
  const groups = new Map<string, { rune: number; classes: number[] }>();
  for (let runeClass = 0; runeClass < dfa.numClasses; runeClass++) {
    const rune = runeClass === 0 ? 0 : dfa.classBounds[runeClass - 1]!;
    const reads = [...readers.values()].map((reads) => (reads(rune) ? '1' : '0')).join('');
    const isWord = rune < 128 && /\w/.test(String.fromCharCode(rune));
    const key = `${reads} ${isWord} ${rune === 10}`;
    const group = groups.get(key);
    if (group) group.classes.push(runeClass);
    else groups.set(key, { rune, classes: [runeClass] });
  }
  return [...groups.values()];
}

/** False when there are too many. */
function makeAllStates(dfa: Automaton, groups: readonly { rune: number; classes: number[] }[]): boolean {
  const first = dfa.start({ context: () => -1 }, 0);
  if (first === null) return false;
  const known = new Set([first]);
  let steps = 0;
  for (const state of known) {
    steps += groups.length + 1;
    if (known.size > STATE_LIMIT || steps > STEP_LIMIT) return false;
    // The search ends at the first match.
    if (state.isMatch) continue;
    for (const { rune, classes } of groups) {
      const next = dfa.step(state, classes[0]!, rune, ANYWHERE);
      if (next === null) return false;
      for (const runeClass of classes) state.next![runeClass] = next;
      known.add(next);
    }
    if (dfa.step(state, dfa.numClasses, TEXT_END, ANYWHERE) === null) return false;
  }
  return true;
}
