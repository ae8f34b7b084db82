import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { OptionParameter } from "../declaration";
import { CellProblem } from "../problem";

/** A share between 0 and 1, `leftOut` if left out; takes 0.95, 95, "95%" and "0,95". */
export function fraction(leftOut: number, problem: () => string): OptionParameter<number> {
  return {
    kind: "option",
    optional: true,
    read: (value) => {
      const share = fractionIn(value, leftOut);
      if (share !== null) return share;
      throw new CellProblem("#VALUE!", problem());
    },
  };
}

/** A confidence as a fraction, 0.95 if left out. */
export const confidence = fraction(0.95, () => say("functions.problem.confidence"));

/** A number that may be left out; `accepts` says which ones make sense, `problem` is told for the others. */
export function optionalNumber(
  accepts: (value: number) => boolean,
  problem: () => string
): OptionParameter<number | null> {
  return {
    kind: "option",
    optional: true,
    read: (value) => (isBlank(value) ? null : numberOr(value, accepts, problem)),
  };
}

/** The same where there must be one. */
export function requiredNumber(
  accepts: (value: number) => boolean,
  problem: () => string
): OptionParameter<number> {
  return { kind: "option", read: (value) => numberOr(value, accepts, problem) };
}

/** A share as a fraction between 0 and 1, both exclusive; also as a percentage. null for what is none. */
export function fractionIn(value: unknown, leftOut: number): number | null {
  if (isBlank(value)) return leftOut;
  const number = typeof value === "string" ? numberIn(value.replace(/%\s*$/, "")) : value;
  if (typeof number !== "number" || !(number > 0 && number < 100) || number === 1) return null;
  return number < 1 ? number : number / 100;
}

/** A 0 is no blank here: where it makes no sense it is told. */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function numberOr(value: unknown, accepts: (value: number) => boolean, problem: () => string) {
  const number = typeof value === "string" ? numberIn(value) : value;
  if (typeof number === "number" && Number.isFinite(number) && accepts(number)) return number;
  throw new CellProblem("#VALUE!", problem());
}
