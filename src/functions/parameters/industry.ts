import { findIndustry, INDUSTRIES, type Industry } from "../../playbook/industries";
import { say } from "../../wording/say";
import type { OptionParameter } from "../declaration";
import { CellProblem } from "../problem";
import { isLeftOut } from "./choice";

const choices = { id: "NPS_INDUSTRY", names: INDUSTRIES.map(({ name }) => name) };

/** An industry by name or alias, null if left out; a wrong one lists the known ones. */
export const optionalIndustry: OptionParameter<Industry | null> = {
  kind: "option",
  optional: true,
  choices,
  read: (value) => (isLeftOut(value) ? null : known(value)),
};

/** The same where there must be one. */
export const industry: OptionParameter<Industry> = { kind: "option", choices, read: known };

function known(value: unknown): Industry {
  const found = typeof value === "string" ? findIndustry(value) : null;
  if (found) return found;
  throw new CellProblem(
    "#VALUE!",
    say("functions.problem.industry", { names: choices.names.join(", ") })
  );
}
