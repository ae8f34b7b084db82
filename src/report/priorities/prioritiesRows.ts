import type { Issue, PrioritisedCustomer, Priorities } from "../../roadmap/priorities/priorities";
import { standardDays } from "../../roadmap/priorities/priorities";
import { causeName } from "../../playbook/causeBook";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { oneLine, sheetTitle } from "../header";
import { AT, DAYS_KEY } from "./prioritiesColumns";
import type { StepCells } from "./prioritiesSteps";
import type { Rows } from "../settings/settingsFormulas";
import type { CellValue, FormulaValue, TableRow } from "../sheetPlan";
import { quoted } from "../quoted";

const QUADRANTS = ["quickWin", "majorProject", "fillIn", "deprioritise"] as const;

/**
 * One row an issue (rule 112). Raw value, impact, effort and quadrant are formulas over the shares, the days that people
 * type and the steps in force. `rows`: where the table's body stands.
 */
export function issueRows(
  { issues }: Priorities,
  steps: StepCells,
  { first, last }: Rows
): TableRow[] {
  const raws = `${fixed(first, AT.raw)}:${fixed(last, AT.raw)}`;
  return issues.map((issue) => ({
    id: issue.id,
    suggested: [DAYS_KEY],
    cells: [
      oneLine(issue.name, 120),
      issue.cause === null ? say("priorities.issues.noCause") : causeName(issue.cause),
      issue.detractors,
      issue.share,
      issue.revenueShare ?? say("sheets.none"),
      impactFormula(raws),
      issue.days,
      effortFormula(standardDays(issue), steps),
      quadrantFormula(steps),
      issue.where === "" ? say("priorities.issues.everywhere") : issue.where,
      issue.team,
      null,
      evidenceWords(issue),
      rawFormula(steps),
    ],
  }));
}

/** Each share as much as its weight says; a revenue that nobody knows counts nothing. */
function rawFormula({ weightNamed, weightRevenue }: StepCells): FormulaValue {
  const [share, revenue] = [inSameRow(AT.share), inSameRow(AT.revenueShare)];
  const part = (cell: string, weight: string): string => `IF(${weight}=0,1,${cell}^${weight})`;
  return {
    formula: `=${part(share, weightNamed)}*IF(ISNUMBER(${revenue}),${part(revenue, weightRevenue)},1)`,
  };
}

/** The fifth of the list: equal raw values alike. */
function impactFormula(raws: string): FormulaValue {
  const raw = inSameRow(AT.raw);
  return { formula: `=ROUNDUP(5*(COUNT(${raws})-RANK(${raw},${raws})+1)/COUNT(${raws}),0)` };
}

/** Without days the default of its cause counts. */
function effortFormula(standard: number, steps: StepCells): FormulaValue {
  const cell = inSameRow(AT.days);
  const days = `IF(ISNUMBER(${cell}),${cell},${standard})`;
  const over = (["effortDays1", "effortDays2", "effortDays3", "effortDays4"] as const).map(
    (step) => `IF(${days}>${steps[step]},1,0)`
  );
  return { formula: `=1+${over.join("+")}` };
}

function quadrantFormula({ highImpactFrom, lowEffortTo }: StepCells): FormulaValue {
  const [quickWin, majorProject, fillIn, deprioritise] = QUADRANTS.map((quadrant) =>
    quoted(say(`priorities.quadrant.${quadrant}`))
  );
  const isLow = `${inSameRow(AT.effort)}<=${lowEffortTo}`;
  return {
    formula: `=IF(${inSameRow(AT.impact)}>=${highImpactFrom},IF(${isLow},${quickWin},${majorProject}),IF(${isLow},${fillIn},${deprioritise}))`,
  };
}

function evidenceWords({ evidence, systemic }: Issue): string {
  const sheet = sheetTitle(evidence.sheet);
  return systemic ? say("priorities.issues.systemic", { sheet }) : sheet;
}

/**
 * One row a customer, highest impact first: values, because the ranks are among all detractors and not the listed ones
 * alone.
 */
export function customerRows({ customers }: Priorities): TableRow[] {
  return customers.map((customer, at) => ({ id: customer.id, cells: customerCells(customer, at) }));
}

function customerCells(customer: PrioritisedCustomer, at: number): CellValue[] {
  const { answer } = customer;
  const none = say("sheets.none");
  const row = answer.row + 1;
  const where = answer.segments.flatMap((value) => (value === null ? [] : [value]));
  return [
    customer.customer ?? say("priorities.customers.row", { row }),
    answer.account ?? none,
    customer.score,
    customer.percentile ?? none,
    customer.revenue ?? none,
    customer.impact,
    answer.risk ?? 1,
    customer.raw,
    say(`priorities.customers.${customer.highValue ? "high" : "ordinary"}`),
    where.length === 0 ? none : where.join(say("sheets.comma")),
    answer.time === null ? none : Math.floor(answer.time),
    say(
      `priorities.customers.${answer.contact === null ? "unknown" : answer.contact ? "may" : "mayNot"}`
    ),
    row,
    at + 1,
  ];
}
