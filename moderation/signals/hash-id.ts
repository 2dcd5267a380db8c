/** An id as a whole number of 53 bits, never 0: for tables of numbers that must not grow with the ids' length. */
export function hashId(id: string): number {
  let one = 0xdeadbeef | 0;
  let other = 0x41c6ce57 | 0;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (other & 0x1fffff) * 0x100000000 + (one >>> 0) || 1;
}
