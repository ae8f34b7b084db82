/** COUNTIFS refuses criteria over 255 characters, and no text in a formula may be longer. */
const LONGEST = 250;

/** Figures as Excel writes them itself; those match by their value. */
const PLAIN_NUMBER = /^(0|-?[1-9]\d{0,14})$/;

/**
 * Texts that COUNTIFS would read as a number, a date, a time, a truth value or an error and then match
 * by value: "007" would also count "7", "1-10" a date.
 */
const READ_AS_VALUE = [
  /^(?=.*\p{Nd})[\p{Nd}\s.,:/%()+\-−–$€£¥'eE]+$/u,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,\-/.]*\d/i,
  /^\d+[\s,\-/.]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^\d{1,2}(:\d{1,2}){0,2}\s*[ap]m?$/i,
  /^(true|false)$/i,
  /^#/,
];

/**
 * The criterion of COUNTIFS that matches a text exactly (but for case), as it stands in a formula, quoted;
 * null where no criterion does. An equals sign goes first, so that a text that begins with an operator is
 * not read as one; wildcards are escaped.
 * Example: `criterion("A*")` is `"=A~*"` with its quotes.
 */
export function criterion(value: string): string | null {
  const escaped = value.replace(/[~*?]/g, "~$&");
  if (escaped.length > LONGEST || value === "" || value !== value.trim()) return null;
  if (value.includes("{{") || /\p{Cc}/u.test(value)) return null;
  const isValue = READ_AS_VALUE.some((pattern) => pattern.test(value));
  if (isValue && !PLAIN_NUMBER.test(value)) return null;
  return `"=${escaped.replaceAll('"', '""')}"`;
}
