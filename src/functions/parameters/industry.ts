import { findIndustry, INDUSTRIES, type Industry } from "../../playbook/industries";
import { say } from "../../wording/say";
import type { OptionParameter } from "../declaration";
import { CellProblem } from "../problem";
import { isLeftOut } from "./choice";

const choices = { id: "NPS_INDUSTRY", names: INDUSTRIES.map(({ name }) => name) };

/** An industry of the guides by name or alias, null if left out; a wrong one lists the known ones. */
export const optionalIndustry: OptionParameter<Industry | null> = {
  kind: "option",
  optional: true,
  choices,
  read: (value) => (isLeftOut(value) ? null : publishedIndustry(String(value))),
};

/**
 * An industry's name as it was written, "" if left out; which one it is depends on the table it is
 * looked up in (see `benchmarks.ts`).
 */
export const industryName: OptionParameter<string> = {
  kind: "option",
  choices,
  read: (value) => (isLeftOut(value) ? "" : String(value)),
};

/** The guides' industry of this name or alias. @throws CellProblem that lists the known ones */
export function publishedIndustry(name: string): Industry {
  const found = findIndustry(name);
  if (found) return found;
  throw unknownIndustry(choices.names);
}

/** #VALUE! with the names that are known. */
export function unknownIndustry(names: readonly string[]): CellProblem {
  return new CellProblem("#VALUE!", say("functions.problem.industry", { names: names.join(", ") }));
}
