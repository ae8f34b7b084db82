/**
 * Email addresses, links and @names, each told by its own sign. Every expression begins only where no character of
 * its kind stands before, so that a text of ten thousand letters is passed over once and not from each letter again.
 */

const EMAIL =
  /(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;
/** "anna at example dot com", "anna(at)example.com": written so that machines do not find it. */
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}.+-]* ?(?:\(at\)|\{at\}| at )[ ]?[\p{L}\p{N}-]+(?: ?(?:\(dot\)|\{dot\}) ?| dot |\.)(?:com|net|org|edu|gov|co|io|uk|de|fr|eu|info|biz)(?![\p{L}\p{N}])/giu;
const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z+.-]{1,9}:\/\/|www\.)[^\s[\]<>"]+/giu;
/** Without "www" only with a path: "bit.ly/3xY"; "booking.com is better" names a company. */
const BARE_LINK =
  /(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,6}\/[^\s[\]<>"]+/giu;
/** Several may stand together: "@anna@bert". */
const HANDLE =
  /(?<![\p{L}\p{N}@])(?:@(?=[\p{L}\p{N}_.]*[\p{L}_])[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)+/gu;
/** "@5pm" is a time. */
const TIME = /^@\d{1,2}(?:\.\d\d)?(?:am|pm|h)?$/i;

export interface AddressMasks {
  readonly email: string;
  readonly link: string;
  readonly name: string;
}

export function maskAddresses(text: string, masks: AddressMasks): string {
  if (!/[@/.]|www| at |\(at\)|\{at\}/i.test(text)) return text;
  return text
    .replace(LINK, (link) => masks.link + trailing(link))
    .replace(EMAIL, (email) => (isEmail(email) ? masks.email : email))
    .replace(SPELLED_EMAIL, (email) => (SURELY_SPELLED.test(email) ? masks.email : email))
    .replace(BARE_LINK, (link) => (FRACTION.test(link) ? link : masks.link + trailing(link)))
    .replace(HANDLE, (handle) => (TIME.test(handle) ? handle : masks.name));
}

/** "3@£5" and "made@it" are no addresses; "anna@gmail" is one whose end was forgotten. */
function isEmail(found: string): boolean {
  const host = found.slice(found.indexOf("@") + 1);
  return host.includes(".") || MAIL_HOST.test(host);
}
const MAIL_HOST =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|web|proton|protonmail|live|msn|btinternet|comcast)$/i;

/** "meet at booking.com" is a sentence, "anna.holt at booking.com" and "anna at gmail dot com" are addresses. */
const SURELY_SPELLED =
  /\(at\)|\{at\}|dot|^[^ ]*[.\d+_-][^ ]* at |at (?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|web|proton|live|msn)\./i;

const FRACTION = /^\d+\.\d+\//;

/** The point or comma of the sentence is no part of the link. */
function trailing(link: string): string {
  return /[.,;:!?)'’]+$/.exec(link)?.[0] ?? "";
}
