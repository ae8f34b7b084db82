import { say } from "../../wording/say";
import type { OptionParameter } from "../declaration";
import { CellProblem } from "../problem";

/**
 * An optional argument that takes one of a few names, in any case and with or without spaces and hyphens;
 * the first when left out. A wrong name is #VALUE! and lists the right ones.
 * Example: `choice("NPS_METHOD", { score: ["wilson"], wald: [] })` reads "Wilson" as "score".
 */
export function choice<Name extends string>(
  id: string,
  aliases: Readonly<Record<Name, readonly string[]>>
): OptionParameter<Name> {
  // The keys of a record of names are those names.
  const names = Object.keys(aliases) as Name[];
  const meant = (given: string) =>
    names.find((name) => [name, ...aliases[name]].some((each) => plain(each) === given));
  return {
    kind: "option",
    optional: true,
    choices: { id, names },
    read: (value) => {
      if (isLeftOut(value)) return names[0] as Name;
      const name = typeof value === "string" ? meant(plain(value)) : undefined;
      if (name === undefined) {
        throw new CellProblem(
          "#VALUE!",
          say("functions.problem.choice", { given: shortened(value), names: names.join(", ") })
        );
      }
      return name;
    },
  };
}

/** Left out, or a reference to an empty cell, which some hosts hand over as 0, or "0" where a text is declared. */
export function isLeftOut(value: unknown): boolean {
  if (value === null || value === undefined || value === 0) return true;
  return typeof value === "string" && ["", "0"].includes(value.trim());
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** What was typed, as far as it fits a sentence. */
function shortened(value: unknown): string {
  return String(value).slice(0, 30);
}
