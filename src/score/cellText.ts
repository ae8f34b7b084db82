import { readNumber } from "./cellNumber";
import { CODE } from "./exclusions";

/** Excel's error values as they read in a cell. */
const ERRORS = new Set(
  (
    "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #GETTING_DATA #BUSY! #FIELD! " +
    "#BLOCKED! #CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!"
  ).split(" ")
);

/** Zero-width characters, which exports leave behind and `trim` does not take away. */
const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

const NUMBER = /^([+-]?)(\d{1,15})(?:[.,](\d+))?$/;

/** "10 - Extremely likely", "0 (Not at all likely)", "7: fine": a number, a separator, then words. */
const NUMBER_THEN_LABEL =
  /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:[-–—:=|.)]\s*|\(\s*|\/\s+)(["'“‘(]?\p{L}.*)$/su;

/**
 * "10 Extremely likely", "Not at all likely - 0": without a separator, or number last, only the question's own word
 * counts, else "5 stars" or "Store - 5" would become answers.
 */
const NUMBER_THEN_LIKELY = /^(\d{1,3})\s+[^\d]*\b(?:un)?likely\b[^\d]*$/i;
const LIKELY_THEN_NUMBER = /^[^\d]*\b(?:un)?likely\b[^\d]*?[-–—:=(\s]\s*(\d{1,3})\s*\)?$/i;

const DATE =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T\s,]+\d{1,2}[:.]\d{2}.*)?|\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i;

/** "12-Oct-2024" and "9. Mai" begin like a labelled score: a month's name right after the number is a date. */
const MONTH =
  /^(?:jan(?:uary|uar|\.)?|feb(?:ruary|ruar|\.)?|mar(?:ch|s|zo|\.)?|m[äa]rz|mrt|apr(?:il|ile|\.)?|may|mai|mei|jun(?:e|i|\.)?|jul(?:y|i|\.)?|aug(?:ust|\.)?|sept?(?:ember|\.)?|o[ck]t(?:ober|\.)?|nov(?:ember|\.)?|de[cz](?:ember|\.)?|janvier|f[ée]vrier|f[ée]v\.?|avril|avr\.?|juin|juillet|juil\.?|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|d[ée]c\.?|ene(?:ro)?|abr(?:il)?|mayo|ago(?:sto)?|dic(?:iembre|embre)?|gen(?:naio)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|set(?:tembre)?|ott(?:obre)?)(?:[-\s./,]*\d{2,4}.*)?$/i;

/** A text cell as a score 0…10 or an exclusion code; never guesses between two readings. */
export function readText(raw: string): number {
  if (raw === "") return CODE.blank;
  if (raw.length === 1) return readOneCharacter(raw);
  const text = tidy(raw);
  if (text === "") return CODE.blank;
  const number = NUMBER.exec(text);
  if (number) return readWritten(number[1] ?? "", number[2] ?? "", number[3] ?? "");
  if (text.startsWith("#") && ERRORS.has(text.toUpperCase())) return CODE.error;
  if (DATE.test(text)) return CODE.date;
  return readLabelled(text);
}

function readOneCharacter(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  const tidied = tidy(text);
  if (tidied === "") return CODE.blank;
  return /^\d{1,2}$/.test(tidied) ? readNumber(Number(tidied)) : CODE.text;
}

/** Trimmed, without zero-width characters, full-width digits and signs as plain ones, one kind of minus. */
function tidy(raw: string): string {
  // Plain ASCII, by far the most cells, needs none of this.
  // eslint-disable-next-line no-control-regex -- the range is ASCII itself
  if (/^[\x00-\x7F]*$/.test(raw)) return raw.trim();
  return raw
    .normalize("NFKC")
    .replace(ZERO_WIDTH, "")
    .replace(/^\u2212/, "-")
    .trim();
}

function readWritten(sign: string, whole: string, fraction: string): number {
  // "9,000" and "9.000" mean nine or nine thousand depending on the country: not ours to decide.
  if (fraction.length === 3 && Number(whole) !== 0) return CODE.text;
  return readNumber(Number(`${sign}${whole}.${fraction || "0"}`));
}

function readLabelled(text: string): number {
  const labelled = NUMBER_THEN_LABEL.exec(text);
  if (labelled) {
    if (MONTH.test(labelled[2] ?? "")) return CODE.date;
    return readNumber(Number((labelled[1] ?? "").replace(",", ".")));
  }
  const likely = NUMBER_THEN_LIKELY.exec(text) ?? LIKELY_THEN_NUMBER.exec(text);
  return likely ? readNumber(Number(likely[1])) : CODE.text;
}
