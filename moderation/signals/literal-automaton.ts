import { CLASS_COUNT } from './letter-classes.js';

/**
 * Finds every one of many literals in one pass over a row of letter classes, however many there are (Aho and
 * Corasick). Built once, then only read. It finds candidates: who asks checks each against the real letters.
 */
export class LiteralAutomaton {
  private readonly step: Int32Array;
  /** The literals that end in a state: `outputs[outputStart[state]] …`. */
  private readonly outputStart: Int32Array;
  private readonly outputs: Int32Array;
  /** The nearest state, by suffix, that has outputs; 0 where none. */
  private readonly nextWithOutput: Int32Array;
  readonly stateCount: number;

  constructor(literals: readonly Uint8Array[]) {
    const trie = buildTrie(literals);
    this.stateCount = trie.stateCount;
    this.step = trie.step;
    const { start, outputs } = groupOutputs(literals, trie.endState, trie.stateCount);
    this.outputStart = start;
    this.outputs = outputs;
    this.nextWithOutput = addFailures(trie, start);
    markOutputs(trie, start, this.nextWithOutput);
  }

  /** Calls `found(literal, at)` for each literal ending at `at`, in the order of `at`; `classOf` is by code. */
  search(codes: Uint8Array, length: number, classOf: Uint8Array, found: (literal: number, at: number) => void): void {
    const { step } = this;
    let reached = 0;
    for (let at = 0; at < length; at++) {
      reached = step[(reached >> 1) + classOf[codes[at]!]!]!;
      if (reached & 1) this.tell((reached >> 1) / CLASS_COUNT, at, found);
    }
  }

  private tell(reached: number, at: number, found: (literal: number, at: number) => void): void {
    const { outputStart, outputs, nextWithOutput } = this;
    for (let state = reached; state !== 0; state = nextWithOutput[state]!) {
      for (let index = outputStart[state]!; index < outputStart[state + 1]!; index++) found(outputs[index]!, at);
    }
  }
}

interface Trie {
  step: Int32Array;
  endState: Int32Array;
  stateCount: number;
}

function buildTrie(literals: readonly Uint8Array[]): Trie {
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const step = new Int32Array(size * CLASS_COUNT);
  const endState = new Int32Array(literals.length);
  let stateCount = 1;
  literals.forEach((literal, index) => {
    let state = 0;
    for (const letter of literal) {
      const place = state * CLASS_COUNT + letter;
      if (step[place] === 0) step[place] = stateCount++;
      state = step[place]!;
    }
    endState[index] = state;
  });
  return { step: step.slice(0, stateCount * CLASS_COUNT), endState, stateCount };
}

function groupOutputs(literals: readonly Uint8Array[], endState: Int32Array, stateCount: number) {
  const start = new Int32Array(stateCount + 1);
  literals.forEach((literal, index) => {
    if (literal.length > 0) start[endState[index]! + 1]!++;
  });
  for (let state = 0; state < stateCount; state++) start[state + 1]! += start[state]!;
  const outputs = new Int32Array(start[stateCount]!);
  const filled = start.slice();
  literals.forEach((literal, index) => {
    if (literal.length > 0) outputs[filled[endState[index]!]!++] = index;
  });
  return { start, outputs };
}

/** Turns the trie into a full automaton, state by state in order of depth. */
function addFailures({ step, stateCount }: Trie, outputStart: Int32Array): Int32Array {
  const failure = new Int32Array(stateCount);
  const nextWithOutput = new Int32Array(stateCount);
  const queue = new Int32Array(stateCount);
  let tail = 0;
  for (let letter = 0; letter < CLASS_COUNT; letter++) if (step[letter] !== 0) queue[tail++] = step[letter]!;
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!;
    const back = failure[state]!;
    nextWithOutput[state] = outputStart[back] !== outputStart[back + 1] ? back : nextWithOutput[back]!;
    for (let letter = 0; letter < CLASS_COUNT; letter++) {
      const place = state * CLASS_COUNT + letter;
      const next = step[place]!;
      const fallback = step[back * CLASS_COUNT + letter]!;
      if (next === 0) step[place] = fallback;
      else {
        failure[next] = fallback;
        queue[tail++] = next;
      }
    }
  }
  return nextWithOutput;
}

/** Makes each step name the place of its state's row, and whether any literal ends there: one look-up a letter. */
function markOutputs({ step, stateCount }: Trie, outputStart: Int32Array, nextWithOutput: Int32Array): void {
  for (let place = 0; place < stateCount * CLASS_COUNT; place++) {
    const state = step[place]!;
    const ends = outputStart[state] !== outputStart[state + 1] || nextWithOutput[state] !== 0;
    step[place] = state * CLASS_COUNT * 2 + (ends ? 1 : 0);
  }
}
