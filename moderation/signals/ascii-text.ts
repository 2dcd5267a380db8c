/** Room for the longest text there may be; longer ones take the general way. */
const ROOM = 1 << 17;
/** Two spaces behind the end, so that looking ahead needs no question whether there is more. */
const AHEAD = 2;

const bytes = Buffer.alloc(ROOM + AHEAD);
let loaded: string | null = null;
let isLoadedPlain = false;

/**
 * The text as bytes if all of it is ASCII, else null. The bytes are the same memory for every text, and hold until the
 * next one is asked for. Two spaces stand behind the end.
 */
export function asciiBytes(text: string): Uint8Array | null {
  if (text !== loaded) {
    // Whatever is no ASCII takes more bytes than it has code units.
    isLoadedPlain = text.length <= ROOM && bytes.write(text, 0, ROOM, 'utf8') === text.length;
    if (isLoadedPlain) bytes[text.length] = bytes[text.length + 1] = 32;
    loaded = text;
  }
  return isLoadedPlain ? bytes : null;
}
