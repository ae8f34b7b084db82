import { findIndustry, INDUSTRIES, type Industry } from "../playbook/industries";
import type { IntervalMethod } from "../score/interval";
import { say } from "../wording/say";
import { CellProblem } from "./problem";

/** Left out, or a reference to an empty cell, which some hosts hand over as 0. */
function isLeftOut(value: unknown): boolean {
  if (value === null || value === undefined || value === 0) return true;
  return typeof value === "string" && value.trim() === "";
}

/** An industry by name, null if left out; #VALUE! that lists the known ones. */
export function industryOption(value: unknown): Industry | null {
  if (isLeftOut(value)) return null;
  const industry = typeof value === "string" ? findIndustry(value) : null;
  if (!industry) throw unknownIndustry();
  return industry;
}

/** The same where there must be one. */
export function requiredIndustry(value: unknown): Industry {
  const industry = industryOption(value);
  if (!industry) throw unknownIndustry();
  return industry;
}

function unknownIndustry(): CellProblem {
  const names = INDUSTRIES.map(({ name }) => name).join(", ");
  return new CellProblem("#VALUE!", say("functions.problem.industry", { names }));
}

/** A confidence as a fraction, 0.95 if left out; takes 0.95, 95, "95%" and "0,95". */
export function confidenceOption(value: unknown): number {
  if (value === null || value === undefined || value === "") return 0.95;
  const number = typeof value === "string" ? numberIn(value.replace(/%\s*$/, "")) : value;
  if (typeof number === "number" && number > 0 && number < 100 && number !== 1) {
    return number < 1 ? number : number / 100;
  }
  throw new CellProblem("#VALUE!", say("functions.problem.confidence"));
}

const METHOD_NAMES: Readonly<Record<string, IntervalMethod>> = {
  score: "score",
  wilson: "score",
  tango: "score",
  adjusted: "adjusted",
  adjustedwald: "adjusted",
  adj: "adjusted",
  adjwald: "adjusted",
  wald: "wald",
  normal: "wald",
  standard: "wald",
};

/** An interval method by name or alias in any case, "score" if left out; #VALUE! that lists them. */
export function methodOption(value: unknown): IntervalMethod {
  if (isLeftOut(value)) return "score";
  const name = typeof value === "string" ? value.toLowerCase().replace(/[^a-z]/g, "") : "";
  const method = Object.hasOwn(METHOD_NAMES, name) ? METHOD_NAMES[name] : undefined;
  if (!method) throw new CellProblem("#VALUE!", say("functions.problem.method"));
  return method;
}

/** A number written as text, with a point or a comma and any minus; NaN if it is none. */
export function numberIn(text: string): number {
  const plain = text.trim().replace(/^\u2212/, "-");
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(",", ".")) : NaN;
}
