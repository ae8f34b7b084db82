/**
 * Numbers that point to somebody: telephone numbers, and numbers of orders, accounts, policies, tickets, cards and
 * bank accounts. What a comment counts stays, because it carries the sense: sums of money, days and years, times,
 * quantities with their unit ("3 weeks", "9 calls"), and plain numbers of up to five digits.
 */

export interface NumberMasks {
  readonly phone: string;
  readonly number: string;
  readonly postcode: string;
}

export function maskNumbers(text: string, masks: NumberMasks): string {
  if (!/\d/.test(text)) return maskReferences(text, masks.number);
  const references = maskReferences(
    text.replace(IBAN, masks.number).replace(CARD, masks.number),
    masks.number
  );
  return maskPostcodes(references, masks.postcode)
    .replace(DIGITS, (found, kept: string | undefined, at: number, whole: string) =>
      kept === undefined ? maskDigits(found, whole.slice(Math.max(0, at - 30), at), masks) : found
    )
    .replace(CODE, (code) => (isCode(code) ? masks.number : code));
}

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[ -]?[A-Z\d]{4}(?:[ -]?(?:\d[A-Z\d]{3}|\d{2,4})){2,7}(?![\p{L}\p{N}])/giu;

const CARD = /(?<![\p{L}\p{N}])\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\p{L}\p{N}])/gu;

const KINDS =
  "order|reference|ref|ticket|case|policy|account|acct|a\\/c|booking|reservation|invoice|claim|tracking|confirmation|card|serial|" +
  "member|membership|customer|client|contract|passport|licen[cs]e|meter|parcel|consignment|complaint|incident|request|job|" +
  "pnr|imei|iban|ssn|nhs|patient|employee|student|loyalty|pin|sort ?code|user|case|id|vin|registration|reg";
const NUMBER_WORDS = "number|numbers|num|no|nr|nbr|id|code|ref|reference|ending|digits";

/** "order no. 4821", "my policy number is AB-119", "card ending in 4421", "#88213". */
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:${KINDS})s?[ ]){0,2}(?:${KINDS})s?)((?:[ ](?:${NUMBER_WORDS}))*)` +
    `(\\.?[ ]?[:#(=-]?[ ]?(?:(?:is|was|in|of|with|are)[ ])?#?)([A-Z\\d]+(?:[-_/][A-Z\\d]+)*(?:(?<=\\d) \\d{3,})*)(?![\\p{L}\\p{N}])`,
  "giu"
);
const HASHED = /(?<![\p{L}\p{N}]|flight )#[A-Z]{0,4}-?\d{4,}(?![\p{L}\p{N}])/giu;
const NUMBERED = /(?<![\p{L}\p{N}])((?:number|nr|no)\b\.?:? ?(?:is )?)(\d{4,})(?![\p{L}\p{N}])/giu;

function maskReferences(text: string, mask: string): string {
  return text
    .replace(
      REFERENCE,
      (
        found,
        kinds: string,
        words: string,
        between: string,
        value: string,
        at: number,
        whole: string
      ) => {
        const isSaid = words !== "" || /[#:=]/.test(between) || ALWAYS_SAID.test(kinds);
        const next = whole.slice(at + found.length, at + found.length + 20);
        return isReference(value, isSaid, next) ? kinds + words + between + mask : found;
      }
    )
    .replace(HASHED, mask)
    .replace(NUMBERED, (found, before: string, value: string) =>
      isYear(value) ? found : before + mask
    );
}
const ALWAYS_SAID = /(?:pnr|imei|iban|ssn|pin|vin|sort ?code|reference)$/i;

function isReference(value: string, isSaid: boolean, next: string): boolean {
  const digits = countDigits(value);
  if (DAY.test(value) || RANGE.test(value)) return false;
  if (value.split(/[ /-]/).every(isYear)) return isSaid && /^\d+$/.test(value);
  if (digits === 0) return isSaid && BOOKING_LETTERS.test(value);
  if (digits === value.length && !isSaid) return digits >= 4 && !UNIT_NEXT.test(next);
  return digits >= 3 || (isSaid && digits >= 2 && value.length >= 5);
}
/** The six letters of an airline's booking, in capitals. */
const BOOKING_LETTERS = /^[A-Z]{6}$/;
const DAY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const RANGE = /^\d{1,3}[-/]\d{1,3}$/;

const UNITS =
  "mbps|gbps|kbps|mb|gb|tb|mhz|ghz|kwh|kw|watts?|km|kms|m|metres?|meters?|miles?|feet|ft|kg|lbs?|grams?|litres?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|" +
  "days?|weeks?|months?|years?|yrs?|times|calls?|emails?|messages|people|customers|users|employees|staff|units?|items?|pieces|pages|rows|records|steps|views|" +
  "points|miles|percent|%|pounds?|euros?|dollars?|quid|bucks|cents|pence|usd|eur|gbp|inr|aud|cad|chf|k|million|words|orders|tickets|parcels|seats|rooms|sq|square|degrees|rpm|dpi|mah|rupees|rs|kr";
const UNIT_NEXT = new RegExp(`^ ?(?:${UNITS})(?![\\p{L}\\p{N}])`, "iu");

const YEAR = "(?:19|20)\\d\\d";
/** What is kept, first of all that fits at a place, then a run of digits that may be masked. */
const DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${[
    `[£$€¥₹] ?\\d[\\d.,]*`,
    `(?:rs|usd|eur|gbp|inr)\\.? ?\\d[\\d.,]*`,
    `\\d+(?:[.,]\\d+)? ?%`,
    `\\d{1,2}/\\d{1,2}[/ ](?:\\d{4}|\\d\\d)(?!\\d)`,
    `\\d{1,2}[.-]\\d{1,2}[.-](?:\\d{4}|\\d\\d)(?![\\d/.-]*\\d)`,
    `${YEAR}[/.-]\\d{1,2}[/.-]\\d{1,2}(?!\\d)`,
    `${YEAR} ?[-–/] ?(?:${YEAR}|\\d\\d)(?![\\d-])`,
    `\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`,
    `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)`,
    `[1-9]\\d{0,6}(?:[.,]\\d{1,2})? ?(?:${UNITS})(?![\\p{L}\\p{N}])`,
    `[1-9]\\d{0,2}(?: 000)+(?! ?\\d)`,
  ].join("|")})|(?:\\+ ?)?\\(?\\d(?:[ \\u00A0().\\/-]{0,3}\\d){5,}(?![\\p{L}]))`,
  "giu"
);

const PHONE_CUE =
  /(?:phone|telephone|tel|mobile|mob|cell|fax|whatsapp|call(?:ed)?(?: me| us| back)?(?: on| at)?|ring|rang|text|dial(?:led)?|reach me(?: on| at)?|number(?: is)?)[ .:]*(?:on |at |is )?$/i;

function maskDigits(found: string, before: string, masks: NumberMasks): string {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join("").length;
  if (groups.every((group) => group.length === 1) || groups.every(isYear)) return found;
  if (isRangeOfSums(groups, found)) return found;
  const isPhone =
    looksLikePhone(found, groups, digits) ||
    (digits >= 7 && digits <= 15 && PHONE_CUE.test(before));
  // "(0800 800150)": the bracket was opened for the sentence.
  const opening = found.startsWith("(") && !found.includes(")") ? "(" : "";
  if (isPhone) return opening + masks.phone;
  return groups.length === 1 || digits >= 7 ? opening + masks.number : found;
}

function looksLikePhone(found: string, groups: readonly string[], digits: number): boolean {
  if (digits < 7 || digits > 15) return false;
  if (/^\+|^\(/.test(found) || (found.startsWith("0") && digits >= 9)) return true;
  return groups.length === 1 ? digits === 10 : digits <= 12;
}

/** "10000-15000" and "4000 / 5000": two sums, the smaller first. */
function isRangeOfSums(groups: readonly string[], found: string): boolean {
  const [low, high] = groups;
  if (
    groups.length !== 2 ||
    low === undefined ||
    high === undefined ||
    !/^\d+ ?[-/] ?\d+$/.test(found)
  )
    return false;
  return (
    low.length >= 4 &&
    high.length >= 4 &&
    high.length <= 5 &&
    !/^0/.test(low) &&
    Number(low) < Number(high)
  );
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Letters and digits in one word. */
const CODE = /(?<![\p{L}\p{N}])(?=[\p{L}_-]*\d)[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu;

/** "INC0012345" and "TKT-8821", but not "100000km", "ISO-9001", "FY-2024" or "1920x1080". */
function isCode(code: string): boolean {
  if (/^\d+\p{L}{1,5}$/u.test(code) && countDigits(code) <= 6) return false;
  if (/^\d+x\d+$/i.test(code) || !/\p{L}/u.test(code)) return false;
  if (countDigits(code) >= 5) return true;
  const short = /^([A-Z]{2,6}-|[A-Z]{3,6})(\d{4})$/.exec(code);
  return (
    short !== null && !isYear(short[2] ?? "") && !STANDARDS.has((short[1] ?? "").replace("-", ""))
  );
}
const STANDARDS: ReadonlySet<string> = new Set([
  "ISO",
  "EN",
  "FY",
  "DIN",
  "IEC",
  "RTX",
  "GTX",
  "RX",
  "WH",
  "MX",
  "IP",
  "DDR",
]);

const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d(?!GB|TB|HD|HR|PT)[ABD-HJLNP-UW-Z]{2}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\p{N}])/gu;
const SAID_POSTCODE =
  /(?<![\p{L}\p{N}])((?:post ?code|zip(?: ?code)?)[ :]{1,2}(?:is )?)([A-Z]{0,2}\d[A-Z\d]{0,5}(?: \d[A-Z]{2})?)(?![\p{L}\p{N}])/giu;

function maskPostcodes(text: string, mask: string): string {
  return text.replace(POSTCODE, mask).replace(SAID_POSTCODE, `$1${mask}`);
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
