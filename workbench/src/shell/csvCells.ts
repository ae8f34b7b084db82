/** A field of a text file as a cell: what it holds and how it is shown. Null is an empty field. */
export type TypedCell =
  | { readonly kind: "text"; readonly value: string; readonly cut?: boolean }
  | { readonly kind: "number"; readonly value: number; readonly cut?: undefined }
  | {
      readonly kind: "date";
      /** Days since 30 December 1899, with the time as fraction. */
      readonly value: number;
      readonly format: string;
      readonly cut?: undefined;
    }
  | null;

/** As many characters as a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

// No leading zero (a postcode), no plus sign (a telephone number), no exponent (an article number),
// no thousands separator: those are texts until a person says otherwise.
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Excel keeps 15 digits; a longer number is an identifier and would be changed. */
const MOST_DIGITS = 15;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?$/;

/** Serial of 1 March 1900. Before it Excel's calendar has a day too many, so a date there stays text. */
const FIRST_CERTAIN_DAY = 61;

/**
 * Types one field as carefully as possible: a text is only changed into something else where there is
 * a single reading of it. `31/12/2026` and `12/31/2026` stay text, because their order is not for the
 * opener to guess; `=A1` stays text, because a file of answers is no place for formulas; an ISO date
 * with an offset stays text, because a serial has no place for the offset.
 *
 * @example typedCell("9")          // { kind: "number", value: 9 }
 * @example typedCell("2026-09-30") // { kind: "date", value: 46295, format: "yyyy-mm-dd" }
 */
export function typedCell(field: string): TypedCell {
  if (field === "") return null;
  if (PLAIN_NUMBER.test(field) && field.replace(/\D/g, "").length <= MOST_DIGITS)
    return { kind: "number", value: Number(field) };
  const date = isoDate(field);
  if (date) return date;
  return field.length > LONGEST_TEXT
    ? { kind: "text", value: field.slice(0, LONGEST_TEXT), cut: true }
    : { kind: "text", value: field };
}

function isoDate(field: string): TypedCell {
  const match = ISO_DATE.exec(field);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return null;
  const days = utc.getTime() / 86_400_000 + 25_569;
  if (days < FIRST_CERTAIN_DAY) return null;
  const time = (hour * 3600 + minute * 60 + second + fraction) / 86_400;
  const format =
    match[4] === undefined
      ? "yyyy-mm-dd"
      : match[6] === undefined
        ? "yyyy-mm-dd hh:mm"
        : "yyyy-mm-dd hh:mm:ss";
  return { kind: "date", value: days + time, format };
}
