import { orderOf } from "../../playbook/assumptionOrders";
import {
  ASSUMPTIONS,
  type AssumptionFigure,
  type AssumptionId,
  type Assumptions,
} from "../../playbook/assumptions";
import { figureKind } from "../../playbook/assumptionValues";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { AT, FIGURE_ID, OWN } from "./settingsColumns";
import { orderWords, rangeWords } from "./settingsWords";
import type { FormulaValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Stands in the hidden column where a value cannot be used. */
const UNUSABLE = '"?"';

/** Where the rows of a table are: those of the sheet, counted from 0. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * The hidden figure beside a value (rule numbers as the setting's): the value as a number, "" for an empty
 * cell, "?" where it cannot be used. A text is read as score/writtenNumber.ts reads it, in any locale.
 */
export function figureFormula(id: AssumptionId): FormulaValue {
  const value = inSameRow(AT.value);
  const figure: AssumptionFigure = ASSUMPTIONS[id];
  const number = numberIn(value);
  const inRange = `AND(${number}>=${figure.least},${number}<=${figure.most})`;
  const usable = {
    range: inRange,
    whole: `AND(${inRange},${number}=INT(${number}))`,
    percent: `AND(${inRange},OR(${number}=0,${number}>=1))`,
  }[figureKind(figure)];
  return {
    formula: `=IFERROR(IF(TRIM(${value})="","",IF(${usable},${number},${UNUSABLE})),${UNUSABLE})`,
  };
}

/** What is to be said of a value, live: not usable, out of order, changed since this run, empty, own, default. */
export function checkFormula(id: AssumptionId, used: Assumptions, rows: Rows): FormulaValue {
  const figure = inSameRow(AT.figure);
  const standard = ASSUMPTIONS[id].value;
  const inForce = `IF(ISNUMBER(${figure}),${figure},${standard})`;
  const words = (key: "changed" | "blank" | "standard" | "yours"): string =>
    quoted(say(`settings.check.${key}`));
  const rest =
    `IF(${inForce}<>${used[id]},${words("changed")},` +
    `IF(${figure}="",${words("blank")},IF(${figure}=${standard},${words("standard")},${words("yours")})))`;
  const order = orderWords(id);
  const kept = orderKept(id, rows);
  const ordered =
    order === null || kept === null
      ? rest
      : `IF(AND(${inForce}<>${standard},NOT(${kept})),${quoted(order)},${rest})`;
  return { formula: `=IF(${figure}=${UNUSABLE},${quoted(rangeWords(id))},${ordered})` };
}

/**
 * The figure in force of one row wherever it stands now: found by its id, the default where that is gone. `sheet`
 * stands before the addresses on other sheets.
 */
export function inForceFormula(id: AssumptionId, { first, last }: Rows, sheet = ""): string {
  const column = (at: number): string => `${sheet}${fixed(first, at)}:${fixed(last, at)}`;
  const figure = `INDEX(${column(AT.figure)},MATCH("${id}",${column(FIGURE_ID)},0))`;
  const standard = ASSUMPTIONS[id].value;
  return `IFERROR(IF(ISNUMBER(${figure}),${figure},${standard}),${standard})`;
}

/** Where bad begins for a benchmark of a person's own: as written, else derived from the average (rule 27). */
export function thresholdFormula(figures: Rows): FormulaValue {
  const [average, badBelow] = [inSameRow(OWN.average), inSameRow(OWN.badBelow)];
  const derived = `MAX(-100,${numberIn(average)}-${inForceFormula("thresholdDistance", figures)})`;
  return {
    formula: `=IFERROR(IF(TRIM(${average})="","",IF(TRIM(${badBelow})="",${derived},${numberIn(badBelow)})),"")`,
  };
}

/** What is to be said of a benchmark of a person's own, live; nothing of an empty row. */
export function ownCheckFormula(own: Rows): FormulaValue {
  const [name, average, badBelow] = [
    inSameRow(OWN.industry),
    inSameRow(OWN.average),
    inSameRow(OWN.badBelow),
  ];
  const words = (key: "Name" | "Average" | "BadBelow" | "Order" | "Twice" | "Derived" | "Ready") =>
    quoted(say(`settings.check.own${key}`));
  const isScore = (cell: string): string =>
    `IFERROR(AND(${numberIn(cell)}>=-100,${numberIn(cell)}<=100),FALSE)`;
  const isEmpty = (cell: string): string => `IFERROR(TRIM(${cell})="",FALSE)`;
  const empty = `AND(${[name, average, badBelow].map(isEmpty).join(",")})`;
  const above = `${fixed(own.first, OWN.industry)}:${name}`;
  const twice = `IFERROR(SUMPRODUCT(--(TRIM(${above})=TRIM(${name})))>1,FALSE)`;
  const steps: readonly (readonly [condition: string, then: string])[] = [
    [empty, '""'],
    [`OR(NOT(ISTEXT(${name})),${isEmpty(name)})`, words("Name")],
    [`OR(${isEmpty(average)},NOT(${isScore(average)}))`, words("Average")],
    [`AND(NOT(${isEmpty(badBelow)}),NOT(${isScore(badBelow)}))`, words("BadBelow")],
    [
      `AND(NOT(${isEmpty(badBelow)}),IFERROR(${numberIn(badBelow)}>=${numberIn(average)},FALSE))`,
      words("Order"),
    ],
    [twice, words("Twice")],
    [isEmpty(badBelow), words("Derived")],
  ];
  const chain = steps.reduceRight(
    (otherwise, [condition, then]) => `IF(${condition},${then},${otherwise})`,
    words("Ready")
  );
  return { formula: `=${chain}` };
}

function orderKept(id: AssumptionId, rows: Rows): string | null {
  const order = orderOf(id);
  if (order === null) return null;
  const figures = order.ids.map((one) => inForceFormula(one, rows));
  const steps = order.relations.map(
    (relation, index) => `${figures[index]}${relation}${figures[index + 1]}`
  );
  return `AND(${steps.join(",")})`;
}

/** A number, also one written as text with a point or a comma and any minus; an error where it is none. */
function numberIn(cell: string): string {
  const plain = `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),",","."),"−","-")`;
  return `IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(${plain},"."))`;
}
