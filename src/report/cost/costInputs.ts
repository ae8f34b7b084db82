import type { CostFacts } from "../../roadmap/cost";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { AT, ID } from "./costColumns";
import { none, perYear } from "./costFormulas";
import { COUNT, pointsFormat, shareFormat } from "../numberFormats";
import type { Rows } from "../settings/settingsFormulas";
import type { CellValue, FormulaValue, TableRow } from "../sheetPlan";
import { quoted } from "../quoted";

/** What people are asked for, in the order of the list (rule 204). */
export const INPUTS = [
  "customers",
  "revenue",
  "currency",
  "churn",
  "period",
  "of",
  "growth",
  "cac",
  "subscription",
  "goal",
] as const;
export type Input = (typeof INPUTS)[number];

const RULES: Readonly<Record<Input, number>> = {
  customers: 107,
  revenue: 107,
  currency: 204,
  churn: 107,
  period: 204,
  of: 107,
  growth: 103,
  cac: 105,
  subscription: 100,
  goal: 203,
};
const FORMATS: Readonly<Record<Input, string>> = {
  customers: COUNT,
  revenue: COUNT,
  currency: "General",
  churn: shareFormat(1),
  period: "General",
  of: "General",
  growth: shareFormat(1),
  cac: COUNT,
  subscription: "General",
  goal: pointsFormat(0),
};
const [FIGURE, USED] = [AT.low, AT.middle];

/** The figure in use of one input wherever its row stands: by id, so that sorting the list mixes nothing up. */
export function inputInUse(input: Input, rows: Rows): string {
  return `IFERROR(${lookUp(input, USED, rows)},${none()})`;
}

function written(input: Input, rows: Rows): string {
  return lookUp(input, FIGURE, rows);
}

function lookUp(input: Input, column: number, { first, last }: Rows): string {
  const cells = (at: number): string => `${fixed(first, at)}:${fixed(last, at)}`;
  return `INDEX(${cells(column)},MATCH("${input}",${cells(ID)},0))`;
}

/**
 * The list that people fill in. Suggested are what the pane was told and what the industry has; whatever somebody types
 * stays. The score to reach is no suggestion, which would stay for good: where nothing is typed the near end of the
 * realistic range is in use, and moves up with the score.
 */
export function inputRows(facts: CostFacts, goal: number | null, rows: Rows): TableRow[] {
  return INPUTS.map((input): TableRow => {
    const suggestion = suggested(input, facts);
    return {
      id: input,
      ...(suggestion !== null && { suggested: ["figure"] }),
      cells: [
        say(`cost.inputs.name.${input}`),
        suggestion,
        usedFormula(input, rows, goal),
        say(`cost.inputs.unit.${input}`),
        RULES[input],
        checkFormula(input),
      ],
      numberFormats: [
        null,
        FORMATS[input],
        input === "period" ? say("cost.inputs.months") : FORMATS[input],
        null,
        null,
        null,
      ],
    };
  });
}

function suggested(input: Input, facts: CostFacts): CellValue {
  switch (input) {
    case "churn":
      return facts.churn;
    case "period":
      return say("cost.inputs.words.year");
    case "of":
      return say("cost.inputs.words.all");
    case "subscription":
      return say(`cost.inputs.words.${facts.subscription ? "yes" : "no"}`);
    default:
      return null;
  }
}

/** What the model takes from the cell beside it: "–" where that is empty or cannot be used. */
function usedFormula(input: Input, rows: Rows, goal: number | null): FormulaValue {
  const figure = inSameRow(FIGURE);
  const typed = usable(input, figure, rows);
  const used =
    input === "goal" && goal !== null ? `IF(TRIM(${figure})="",${goal},${typed})` : typed;
  return { formula: `=IFERROR(${used},${none()})` };
}

function usable(input: Input, figure: string, rows: Rows): string {
  const number = (condition: string, value = figure): string =>
    `IF(AND(ISNUMBER(${figure}),${condition}),${value},${none()})`;
  const word = (choices: readonly (readonly [written: string, value: string])[]): string =>
    choices.reduceRight(
      (otherwise, [written, value]) =>
        `IF(LEFT(LOWER(TRIM(${figure})),1)=${quoted(written.slice(0, 1))},${value},${otherwise})`,
      none()
    );
  const words = (key: keyof typeof import("../../wording/en/cost").cost.inputs.words): string =>
    say(`cost.inputs.words.${key}`);
  switch (input) {
    case "customers":
    case "revenue":
      return number(`${figure}>0`);
    case "cac":
      return number(`${figure}>=0`);
    case "growth":
      return number(`${figure}>-1`);
    case "goal":
      return number(`${figure}>=-100,${figure}<=100`);
    case "currency":
      return `IF(TRIM(${figure})="",${none()},LEFT(TRIM(${figure}),4))`;
    case "churn": {
      // As it was written, not as it is in use: a formula that looks through its own column goes in a circle in Excel.
      const months = usable("period", written("period", rows), rows);
      return number(`${figure}>=0,${figure}<=1,ISNUMBER(${months})`, perYear(figure, months));
    }
    case "period":
      return word([
        [words("month"), "1"],
        [words("quarter"), "3"],
        [words("year"), "12"],
      ]);
    case "of":
      return word([
        [words("promoters"), quoted(words("promoters"))],
        [words("all"), quoted(words("all"))],
      ]);
    case "subscription":
      return word([
        [words("yes"), quoted(words("yes"))],
        [words("no"), quoted(words("no"))],
      ]);
  }
}

function checkFormula(input: Input): FormulaValue {
  const how = say(`cost.inputs.how.${input}`);
  const missing = quoted(say("cost.inputs.missing", { how }));
  const unusable = quoted(say("cost.inputs.unusable", { how }));
  const purpose = quoted(say(`cost.inputs.purpose.${input}`));
  const isEmpty = `IFERROR(TRIM(${inSameRow(FIGURE)})="",FALSE)`;
  return {
    formula: `=IF(${inSameRow(USED)}=${none()},IF(${isEmpty},${missing},${unusable}),${purpose})`,
  };
}
