import { CLASS_COUNT } from './letter-classes.js';

/**
 * The entries of all lists as one tree of letter classes, walked from where a word begins. It finds which entries have
 * the letters that stand there: who asks checks each against the real letters.
 */
export class WordTrie {
  readonly stateCount: number;
  private readonly step: Int32Array;
  /** The entries that end in a state: `outputs[outputStart[state]] …`. */
  private readonly outputStart: Int32Array;
  private readonly outputs: Int32Array;

  constructor(entries: readonly Uint8Array[]) {
    const size = entries.reduce((sum, entry) => sum + entry.length, 1);
    const step = new Int32Array(size * CLASS_COUNT);
    const endState = new Int32Array(entries.length);
    let stateCount = 1;
    entries.forEach((entry, index) => {
      let state = 0;
      for (const letter of entry) {
        const place = state * CLASS_COUNT + letter;
        if (step[place] === 0) step[place] = stateCount++;
        state = step[place]!;
      }
      endState[index] = state;
    });
    this.stateCount = stateCount;
    this.step = step.slice(0, stateCount * CLASS_COUNT);
    this.outputStart = new Int32Array(stateCount + 1);
    for (const state of endState) if (state > 0) this.outputStart[state + 1]!++;
    for (let state = 0; state < stateCount; state++) this.outputStart[state + 1]! += this.outputStart[state]!;
    this.outputs = new Int32Array(this.outputStart[stateCount]!);
    const filled = this.outputStart.slice();
    endState.forEach((state, index) => {
      if (state > 0) this.outputs[filled[state]!++] = index;
    });
  }

  /** Notes each entry whose classes stand from `from` on, with the place of its last class. */
  walk(classes: Uint8Array, from: number, length: number, found: FoundEntries): void {
    const { step, outputStart, outputs } = this;
    let state = 0;
    for (let at = from; at < length; at++) {
      state = step[state * CLASS_COUNT + classes[at]!]!;
      if (state === 0) return;
      for (let index = outputStart[state]!; index < outputStart[state + 1]!; index++) {
        found.add(outputs[index]!, at, at - from);
      }
    }
  }
}

/** Entries and where they end, in typed arrays that are used again for every text. */
export class FoundEntries {
  count = 0;
  private entries = new Int32Array(256);
  private ends = new Int32Array(256);
  private order = new Float64Array(256);
  private lastKey = 0;
  private isInOrder = true;

  clear(): void {
    this.count = 0;
    this.lastKey = 0;
    this.isInOrder = true;
  }

  add(entry: number, end: number, length: number): void {
    const at = this.count++;
    if (at >= this.entries.length) this.grow();
    this.entries[at] = entry;
    this.ends[at] = end;
    // By where they end, the longer first, then as they were given.
    const key = (end * 128 + (127 - Math.min(length, 127))) * 0x4000000 + at;
    this.order[at] = key;
    if (key < this.lastKey) this.isInOrder = false;
    this.lastKey = key;
  }

  /** Calls with each entry in the order of its end, longer ones first. */
  inOrder(tell: (entry: number, end: number) => void): void {
    if (this.isInOrder) {
      for (let at = 0; at < this.count; at++) tell(this.entries[at]!, this.ends[at]!);
      return;
    }
    const sorted = this.order.subarray(0, this.count).sort();
    for (const key of sorted) {
      const at = key % 0x4000000;
      tell(this.entries[at]!, this.ends[at]!);
    }
  }

  private grow(): void {
    const size = this.entries.length * 4;
    const more = <T extends Int32Array | Float64Array>(old: T, fresh: T): T => (fresh.set(old as never), fresh);
    this.entries = more(this.entries, new Int32Array(size));
    this.ends = more(this.ends, new Int32Array(size));
    this.order = more(this.order, new Float64Array(size));
  }
}
