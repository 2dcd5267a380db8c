import type { Needs } from './compile-condition.js';
import type { Evaluation } from './evaluation.js';

/**
 * Which rules of a set can fire for a post at all: those that need words, links or letters that are not in it are never
 * asked. One look a post, however many rules there are.
 */
export class DueRules {
  private readonly always: Uint8Array;
  private readonly due: Uint8Array;
  /** By list and by row of letters: the rules that wait for it. */
  private readonly byList: number[][] = [];
  private readonly byLetters: number[][] = [];
  private readonly byLinks: number[] = [];

  constructor(needs: readonly (Needs | null)[]) {
    this.always = Uint8Array.from(needs, (one) => (one === null ? 1 : 0));
    this.due = new Uint8Array(needs.length);
    needs.forEach((one, rule) => {
      for (const list of one?.lists ?? []) (this.byList[list] ??= []).push(rule);
      for (const row of one?.letters ?? []) (this.byLetters[row] ??= []).push(rule);
      if (one?.links) this.byLinks.push(rule);
    });
  }

  /** By rule: 1 where it has to be asked. The same memory for every post. */
  of(evaluation: Evaluation): Uint8Array {
    const { due, byList, byLetters, byLinks } = this;
    due.set(this.always);
    const found = evaluation.foundLists;
    for (let list = 0; list < found.length; list++) {
      if (found[list] !== undefined && byList[list]) this.mark(byList[list]!);
    }
    for (let row = 0; row < byLetters.length; row++) {
      if (byLetters[row] && evaluation.hasLetters(row)) this.mark(byLetters[row]!);
    }
    if (byLinks.length > 0 && evaluation.signals.links.length > 0) this.mark(byLinks);
    return due;
  }

  private mark(rules: readonly number[]): void {
    for (let index = 0; index < rules.length; index++) this.due[rules[index]!] = 1;
  }
}
