import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LINE_LIMIT } from './parse-post-line.js';

/** The lines of a stream. A line that never ends is cut, so that it cannot fill the memory; its rest is skipped. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isSkipping = false;
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let from = 0;
    for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
      if (!isSkipping) yield rest.charCodeAt(end - 1) === 13 ? rest.slice(from, end - 1) : rest.slice(from, end);
      isSkipping = false;
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > LINE_LIMIT) {
      if (!isSkipping) yield rest;
      isSkipping = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (rest !== '' && !isSkipping) yield rest;
}
