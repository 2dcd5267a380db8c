/** Details of a person that stand in a text. */
export interface PersonalDetail {
  kind: 'phone' | 'email' | 'wallet' | 'address' | 'document';
  start: number;
  end: number;
  /** The words around it say that it is somebody else's. */
  isOfAnother: boolean;
}

const DETAIL_LIMIT = 50;
const email =
  /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]{1,63}(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[a-z0-9-]{1,63}){1,4}/gi;
const wallet =
  /(?<![\w/])(?:bc1[a-z0-9]{25,62}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?!\w)/g;
const street =
  /(?<![\w.])\d{1,5}[a-z]?,? (?:[A-Z][\p{L}'’.-]{1,20} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Place|Pl|Square|Sq|Terrace|Boulevard|Blvd|Way|Gardens|Grove|Hill|Row|Mews)(?![\p{L}])/gu;
// IBAN, and numbers called by their name: passport, national insurance, social security.
const document = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)|(?<!\w)\d{3}-\d{2}-\d{4}(?!\w)/g;
const ofAnother =
  /\b(?:he|she|they|his|her|hers|their|him|them|this (?:man|woman|guy|person|girl|boy|member)|whose|[A-Z][a-z]+['’]s|lives? (?:at|in|on)|works? at|home address|phone number is|doxx?(?:ed|ing)?|everyone (?:call|write|e-?mail|ring|visit)|(?:call|ring|text|e-?mail|visit|find|harass|write to) (?:him|her|them)|go (?:round|to (?:his|her|their)))\b/i;
const ofOneself =
  /\b(?:my|mine|our|ours|me|us|i am|i'm|we are|call us|contact us|write to us|e-?mail me|our office|helpline|hotline|office|branch|committee|secretary|reception|switchboard|embassy|consulate|bookings?|register)\b/i;

/** Phone numbers, addresses to write or send money to, home addresses and numbers of documents. */
export function findPersonalDetails(text: string): PersonalDetail[] {
  const hasDigit = /\d/.test(text);
  const details: PersonalDetail[] = [];
  const hasAt = text.includes('@') || ((text.includes('(') || text.includes('[')) && /\(at\)|\[at\]/i.test(text));
  if (hasAt) collect(details, text, email, 'email');
  if (!hasDigit) return details;
  collect(details, text, wallet, 'wallet');
  collect(details, text, document, 'document');
  collectPhones(details, text);
  collect(details, text, street, 'address');
  return details.sort((one, other) => one.start - other.start);
}

function collect(details: PersonalDetail[], text: string, pattern: RegExp, kind: PersonalDetail['kind']): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && details.length < DETAIL_LIMIT; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (details.some((known) => start < known.end && end > known.start)) continue;
    details.push({ kind, start, end, isOfAnother: isOfAnother(text, start, end) });
  }
}

/** Rows of digits with the spaces and signs that numbers are written with, each looked at once. */
function collectPhones(details: PersonalDetail[], text: string): void {
  for (let at = 0; at < text.length && details.length < DETAIL_LIMIT; at++) {
    if (!isPhoneStart(text, at)) continue;
    const end = phoneEnd(text, at);
    if (isPhone(text.slice(at, end)) && !/[\w/=&$€£]/.test(text[end] ?? ' ')) {
      const [start, stop] = [at, end];
      if (!details.some((known) => start < known.end && stop > known.start)) {
        details.push({ kind: 'phone', start, end, isOfAnother: isOfAnother(text, start, end) });
      }
    }
    at = end;
  }
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function isPhoneStart(text: string, at: number): boolean {
  const char = text[at]!;
  if (!isDigit(char) && !((char === '+' || char === '(') && isDigit(text[at + 1]))) return false;
  return at === 0 || !/[\w.,/=&$€£-]/.test(text[at - 1]!);
}

/** One past the last digit of the row: at most two signs or spaces stand between two digits. */
function phoneEnd(text: string, from: number): number {
  let end = from + 1;
  let signs = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (isDigit(char)) {
      end = at + 1;
      signs = 0;
    } else if (!' .-/()+\u00a0'.includes(char) || ++signs > 2) break;
  }
  return end;
}

/** Between 8 and 15 digits, and written like a number to call rather than a year, an amount or a date. */
function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/.test(written)) return false;
  if (/^(?:1[89]|20)\d\d\s?[-/ ]\s?(?:1[89]|20)\d\d/.test(written)) return false;
  // A large amount, its thousands apart.
  if (/^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})+$/.test(written)) return false;
  if (/^(?:\+|00|\(?0)/.test(written)) return true;
  return !/^\d+$/.test(written) && /^\(?\d{2,5}\)?[ .-]\d{2,5}/.test(written) && !/^\d{1,3}(?:[. ]000)+$/.test(written);
}

/** Looks at the sixty characters before and the thirty after. */
function isOfAnother(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 30);
  if (ofOneself.test(before)) return false;
  return ofAnother.test(before) || ofAnother.test(after);
}
