import { readNumber } from "./cellNumber";
import { readText } from "./cellText";
import { CODE } from "./exclusions";

export { EXCLUSIONS, exclusionOf, type Exclusion } from "./exclusions";

/**
 * What one cell says as an answer to a 0–10 question: the score 0…10, or a negative code that
 * {@link exclusionOf} names. Takes whatever Excel, a file or a database hands over and never throws.
 * A 0 is a score here: whether Excel sent 0 for an empty cell can only be asked of the sheet.
 * A code instead of an object because a million cells go through it.
 * Source: rule 4. Example: `readCell("10 - Extremely likely")` is 10, `readCell("")` is −1 (blank).
 */
export function readCell(value: unknown): number {
  if (typeof value === "number") return readNumber(value);
  if (typeof value === "string") return readText(value);
  if (value === null || value === undefined) return CODE.blank;
  if (typeof value === "boolean") return CODE.boolean;
  return typeof value === "object" ? readObject(value) : CODE.text;
}

/** Dates, Excel's error objects, and cell values that carry a plain value inside (`basicValue`). */
function readObject(value: object): number {
  if (value instanceof Date) return CODE.date;
  if ("type" in value && value.type === "Error") return CODE.error;
  if (value instanceof Error) return CODE.error;
  if ("code" in value && typeof value.code === "string" && value.code.startsWith("#")) {
    return CODE.error;
  }
  if ("basicValue" in value && typeof value.basicValue !== "object") {
    return readCell(value.basicValue);
  }
  return CODE.text;
}
