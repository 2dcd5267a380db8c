import { parse } from 'tldts';
import { characterTables, LETTER, DIGIT } from './characters.js';
import { shortenerDomains, wellKnownDomains } from './known-domains.js';

/** One link of a post. */
export interface PostLink {
  url: string;
  /** The host in lower case, without "www.". */
  host: string;
  /** The part that somebody registered: "example.co.uk". For a raw address, the address. */
  domain: string;
  start: number;
  end: number;
  isShortener: boolean;
  /** An IP address instead of a name. */
  isRawAddress: boolean;
  /** The well-known domain that this one is made to be taken for, if any. */
  looksLike: string | null;
  /** The text shown names another site than the one it leads to. */
  isMismatched: boolean;
}

const LINK_LIMIT = 200;
/** Endings that make a bare "name.ending" a link; the second kind are words too, so a path has to follow. */
const endings = new Set(
  'com net org info biz io co ru cn xyz top online site club shop link click live tv ly gl tk ml ga cf gq pw cc ws uk de fr nl pl br mx ca au eu pt cl ar app dev store icu vip win bid loan work gg fm edu gov news chat page blog'.split(
    ' ',
  ),
);
const wordEndings = new Set('me to it in us be at es is no so do am pm my by se'.split(' '));
const stops = /[\s<>"'`|\\^{}\u201c\u201d\u2018\u2019\u00ab\u00bb]/u;
const trailing = /[.,;:!?*_~…\]]+$/;

/** The links of a text, as Markdown, HTML or plain addresses; each row of name characters is looked at once. */
export function findLinks(text: string): PostLink[] {
  if (!mayHoldLink(text)) return [];
  const { kind } = characterTables();
  const links: PostLink[] = [];
  let from = -1;
  let hasDot = false;
  for (let at = 0; at <= text.length && links.length < LINK_LIMIT; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (kind[code]! & (LETTER | DIGIT) || code === 45 || code === 46 || code === 42) {
      if (from < 0) from = at;
      if (code === 46) hasDot = true;
      continue;
    }
    if (from < 0) continue;
    const link = code === 58 ? linkAfterScheme(text, from, at) : hasDot ? bareLink(text, from, at) : null;
    if (link) {
      // The text shown for a link is no link of its own.
      const shown = shownRange(text, link.start, link.end);
      while (shown && links.length > 0 && links.at(-1)!.start >= shown.from && shown.to <= link.start) links.pop();
      links.push(link);
      at = Math.max(at, shown?.to ?? 0, link.end) - 1;
    }
    from = -1;
    hasDot = false;
  }
  return links;
}

const dotWithin = /\.[\p{L}\p{N}-]/u;

/** A quick no for most texts: a link has "://" in it, or a name with a dot that something follows. */
function mayHoldLink(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next >= 97 && next <= 122) || (next >= 48 && next <= 57)) return true;
    if (next > 127 || next === 45 || (next >= 65 && next <= 90)) return dotWithin.test(text);
  }
  return text.includes('://');
}

function linkAfterScheme(text: string, from: number, colon: number): PostLink | null {
  const scheme = /h(?:tt|xx)ps?$/i.exec(text.slice(Math.max(from, colon - 5), colon))?.[0];
  if (!scheme || !text.startsWith('//', colon + 1))
    return text.slice(from, colon).includes('.') ? bareLink(text, from, colon) : null;
  // Without a host worth the name there is nothing to follow, however the text goes on.
  if (!hasHost(text, colon + 3)) return null;
  return describeLink(text, colon - scheme.length, linkEnd(text, colon + 3));
}

function hasHost(text: string, from: number): boolean {
  const authority = /^[^/?#\s<>"']{1,300}/.exec(text.slice(from, from + 300))?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.startsWith('[') || host.split(':')[0]!.includes('.') || /^(?:0x[0-9a-f]+|\d{8,10})(?:$|:)/i.test(host);
}

/** "www.example.org", "example.com", "example.me/page": a name without a scheme. */
function bareLink(text: string, from: number, until: number): PostLink | null {
  const before = text[from - 1];
  if (before === '@' || before === '/') return null;
  if (text[until] === '@' || text[until] === '(') return null;
  const name = text.slice(from, until).replace(/^[-.*]+|[-.*]+$/g, '');
  const start = from + text.slice(from, until).indexOf(name);
  const ending = /\.([\p{L}\p{N}-]{2,24})$/u.exec(name.slice(-26))?.[1];
  if (!ending || name.length > 253 || name.includes('..') || name.includes('*')) return null;
  const hasPath = text[start + name.length] === '/' && /\S/.test(text[start + name.length + 1] ?? ' ');
  const lower = ending.toLowerCase();
  const isSentence = ending !== lower && name !== name.toUpperCase();
  const isLink =
    /^www\./i.test(name) ||
    (!isSentence && (endings.has(lower) || (hasPath && (wordEndings.has(lower) || isHostWithPath(name)))));
  return isLink ? describeLink(text, start, hasPath ? linkEnd(text, start) : start + name.length) : null;
}

const isHostWithPath = (name: string): boolean => {
  const found = parse(name.toLowerCase());
  return found.isIcann === true && found.domain !== null;
};

function linkEnd(text: string, from: number): number {
  let end = from;
  let depth = 0;
  while (end < text.length && !stops.test(text[end]!)) {
    if (text[end] === '(') depth++;
    if (text[end] === ')' && --depth < 0) break;
    if (text[end] === ']') break;
    if (end - from > 2000) break;
    end++;
  }
  // Signs at the end belong to the sentence.
  const cut = trailing.exec(text.slice(Math.max(from, end - 20), end));
  return cut ? end - cut[0].length : end;
}

function describeLink(text: string, start: number, end: number): PostLink | null {
  const url = text.slice(start, end);
  const withScheme = /^h(?:tt|xx)ps?:\/\//i.test(url) ? url.replace(/^hxxp/i, 'http') : `http://${url}`;
  const authority = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*|\[[^\]]*\])/i.exec(withScheme)?.[1] ?? '';
  if (authority === '') return null;
  const host = authority.toLowerCase().replace(/^www\./, '');
  const found = parse(host, { allowPrivateDomains: false });
  const isRawAddress = found.isIp === true || /^(?:0x[0-9a-f]+|\d{8,10})$/.test(host);
  if (!isRawAddress && !found.domain && !host.includes('.')) return null;
  const domain = isRawAddress ? host : (found.domain ?? host);
  const range = shownRange(text, start, end);
  const shown = range && text.slice(range.from, range.to);
  return {
    url,
    host,
    domain,
    start,
    end,
    isShortener: shortenerDomains.has(domain) || shortenerDomains.has(host),
    isRawAddress,
    looksLike: isRawAddress ? null : looksLikeKnown(host, domain),
    isMismatched: shown !== null && namesAnotherSite(shown, domain),
  };
}

/** Where the text stands that is shown for a link: `[text](target)`, or `<a href="target">text</a>`. */
function shownRange(text: string, start: number, end: number): { from: number; to: number } | null {
  if (text[start - 1] === '(' && text[start - 2] === ']') {
    const open = text.slice(Math.max(0, start - 300), start - 2).lastIndexOf('[');
    return open < 0 ? null : { from: Math.max(0, start - 300) + open + 1, to: start - 2 };
  }
  if (/href\s*=\s*["']?$/i.test(text.slice(Math.max(0, start - 12), start))) {
    const shown = /^["']?[^>]{0,200}>([^<]{1,300})/.exec(text.slice(end, end + 520));
    return shown ? { from: end + shown[0].length - shown[1]!.length, to: end + shown[0].length } : null;
  }
  return null;
}

function namesAnotherSite(shown: string, domain: string): boolean {
  const named = /(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/iu.exec(shown)?.[1];
  if (!named) return false;
  const found = parse(named.toLowerCase());
  return found.isIcann === true && found.domain !== null && found.domain !== domain;
}

/** The well-known domain this host passes for: look-alike letters, one letter off, or its name put in front. */
function looksLikeKnown(host: string, domain: string): string | null {
  if (wellKnownDomains.has(domain)) return null;
  const folded = foldHost(domain);
  if (folded !== domain && wellKnownDomains.has(folded)) return folded;
  const unfolded = host.startsWith('xn--') || host.includes('.xn--') ? decodeHost(host) : host;
  if (unfolded !== host) {
    const again = foldHost(unfolded);
    if (wellKnownDomains.has(again)) return again;
  }
  for (const known of wellKnownDomains) {
    if (host.startsWith(`${known}.`) || host.startsWith(`${known}-`)) return known;
    // "paypa1.com" and "gooogle.com": one letter added, dropped or changed in a name of six or more.
    if (known.length >= 9 && Math.abs(known.length - folded.length) <= 1 && isOneOff(folded, known)) return known;
  }
  return null;
}

function foldHost(host: string): string {
  const { skeleton, plain } = characterTables();
  let folded = '';
  for (let at = 0; at < host.length; at++) {
    const code = host.charCodeAt(at);
    const letter = skeleton[code]!;
    folded += letter && plain[code] ? (host[at] === '1' ? 'l' : String.fromCharCode(letter)) : host[at];
  }
  return folded.replace(/rn/g, 'm').replace(/vv/g, 'w');
}

function decodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label))
    .join('.');
}

/** Punycode as in RFC 3492; what cannot be decoded stays as it is. */
function decodePunycode(label: string): string {
  const codes: number[] = [];
  const split = label.lastIndexOf('-');
  for (let at = 0; at < Math.max(split, 0); at++) codes.push(label.charCodeAt(at));
  let [n, bias, index] = [128, 72, 0];
  let at = split < 0 ? 0 : split + 1;
  while (at < label.length) {
    const before = index;
    for (let [weight, step] = [1, 36]; ; step += 36) {
      if (at >= label.length) return label;
      const char = label.charCodeAt(at++);
      const digit = char < 58 ? char - 22 : (char | 32) - 97;
      index += digit * weight;
      const limit = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias;
      if (digit < limit) break;
      weight *= 36 - limit;
      if (weight > 2 ** 31) return label;
    }
    const size = codes.length + 1;
    let delta = before === 0 ? Math.floor(index / 700) : (index - before) >> 1;
    delta += Math.floor(delta / size);
    let shift = 0;
    while (delta > 455) {
      delta = Math.floor(delta / 35);
      shift += 36;
    }
    bias = shift + Math.floor((36 * delta) / (delta + 38));
    n += Math.floor(index / size);
    index %= size;
    if (n > 0x10ffff) return label;
    codes.splice(index++, 0, n);
  }
  return String.fromCodePoint(...codes);
}

/** Whether two names differ by one letter. */
function isOneOff(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
