import { isIP } from 'node:net';

/** Reads the text of one variable; throws when it is not what it should be. */
export type SettingReader<T> = (text: string) => T;

/** A whole number within bounds. */
export function wholeNumber(from: number, to: number): SettingReader<number> {
  return (text) => {
    const value = Number(text);
    demand(/^\d+$/.test(text) && value >= from && value <= to);
    return value;
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): SettingReader<Word> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.toLowerCase());
    demand(word !== undefined);
    return word;
  };
}

/** Text of at least so many characters. */
export function textOfLength(atLeast: number): SettingReader<string> {
  return (text) => {
    demand(text.length >= atLeast);
    return text;
  };
}

/** A host to listen on: an IP address or a host name. */
export function host(text: string): string {
  demand(isIP(text) !== 0 || isHostName(text));
  return text;
}

/** A URL of one of these schemes. */
export function urlOf(...schemes: string[]): SettingReader<string> {
  return (text) => {
    demand(URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)));
    return text;
  };
}

/** The address of a site: scheme, host and port, and nothing behind them. */
export function origin(text: string): string {
  const url = urlOf('http', 'https')(text);
  const { origin: site, pathname, search, hash, username } = new URL(url);
  demand(pathname === '/' && search === '' && hash === '' && username === '');
  return site;
}

/** `name@example.org`, or `Name <name@example.org>`; no line breaks, which would forge a header. */
export function sender(text: string): string {
  demand(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text));
  return text;
}

/** Whom to believe about a visitor's address: nobody, everybody, the last N proxies, or these addresses. */
export function trustedProxies(text: string): boolean | number | string[] {
  const word = text.toLowerCase();
  if (['off', 'false', 'no', '0'].includes(word)) return false;
  if (['on', 'true', 'yes'].includes(word)) return true;
  if (/^\d$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  demand(addresses.every(isAddressOrRange));
  return addresses;
}

/** A host name, as in a mail server's Authentication-Results. */
export function hostName(text: string): string {
  demand(isHostName(text));
  return text;
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function isHostName(text: string): boolean {
  return (
    text.length <= 253 && /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/i.test(text)
  );
}

function demand(condition: boolean): asserts condition {
  if (!condition) throw new Error('Not what this setting takes.');
}
