import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Recovery } from "../../roadmap/recovery";
import { roundHalfAway } from "../../wording/decimals";
import { say } from "../../wording/say";
import { ChartCells } from "../charts/chartCells";
import { costRangesChart } from "../charts/costRanges";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { LAST, WIDTHS } from "./costColumns";
import { moneyText, type RangeCells } from "./costFormulas";
import { INPUTS } from "./costInputs";
import { layOut, type Laid } from "./costLayout";
import { moneyRules } from "./costMoney";
import { costParts, type Made } from "./costParts";
import { AFTER_STRIPS, putStrips, type BaseCells } from "./costStrips";
import { Draft } from "../draft";
import { asOfWords, FIRST_COLUMN, printed, putHeader, putNote, subline } from "../header";
import { liveFormulas } from "../liveFormulas";
import { pageBreaks, type Section } from "../pageBreaks";
import type { FormulaValue, SheetPlan } from "../sheetPlan";
import { putTableSection } from "../tableSection";
import { widthOf } from "../textHeight";
import { quoted } from "../quoted";

const ROW = 20;
const CHART_ROWS = 7;
const TITLE_ROW = 1;

/**
 * NPS Cost (rules 82, 99–108, 126, 171, 195, 203, 204): what a year of the score costs, from the figures that people fill
 * in. The model of rule 107 stands in plain formulas; what an input is missing for reads "–", and the line says which.
 */
export function costSheet(
  diagnosis: Diagnosis,
  recovery: Pick<Recovery, "cost" | "actions">,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "cost",
    name: say("sheets.name.cost"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: say("cost.title.noneKnown"),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const live = liveFormulas(diagnosis);
  const made: Made = {
    facts: recovery.cost,
    actions: recovery.actions,
    assumptions: diagnosis.context.assumptions,
    kinds,
    goal: goalOf(diagnosis),
    base: putStrips(draft, diagnosis, recovery.cost, live, {
      first: AFTER_STRIPS + 3,
      last: AFTER_STRIPS + 2 + INPUTS.length,
    }),
  };
  // The picture stands between what is filled in and what follows from it.
  const laid = layOut(costParts(made), AFTER_STRIPS, { after: "inputs", rows: CHART_ROWS + 3 });
  const title = titleFormula(made.base, laid.line("revenue", 0), laid.line("revenue", 1));
  draft.put(TITLE_ROW, FIRST_COLUMN, title, "title");
  const cells = new ChartCells("cost");
  const chart = putFigure(draft, cells, laid, made.base);
  const sections: Section[] = [{ from: 0, to: laid.first }];
  for (const { part, row } of laid.tables) {
    const section = part.section(laid);
    const to = putTableSection(draft, row, { ...section, rowHeight: ROW });
    sections.push({ from: row, to });
  }
  draft.rule(...moneyRules(laid, made.base.currency));
  const note = laid.end;
  const notes = [
    say("cost.note.assumption"),
    say("cost.note.model"),
    say("cost.note.source"),
    say(`cost.note.${live === null ? "values" : "live"}`, {
      when: asOfWords(diagnosis, writtenOn),
    }),
  ];
  putNote(draft, note, LAST, notes.join(" "));
  return draft.finish({
    charts: [chart],
    cells,
    print: printed("cost", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

/** The near end of the realistic range; null where the score is to be held. */
function goalOf({ targets: { planning } }: Diagnosis): number | null {
  return planning === null ? null : roundHalfAway(planning.low, 0);
}

/**
 * The finding once it is known, else what to fill in: it follows what people type. All of churn is not the score's part:
 * that is what promoters in place of the others would leave.
 */
function titleFormula(
  { revenue, churn, currency }: BaseCells,
  risk: RangeCells,
  loss: RangeCells
): FormulaValue {
  const missing = (key: "noneKnown" | "noRevenue" | "noChurn"): string =>
    quoted(say(`cost.title.${key}`));
  const gaps = { risk: rangeWords(risk, currency), loss: rangeWords(loss, currency) };
  const both = around(
    (gap) => say("cost.title.known", { risk: gap("risk"), loss: gap("loss") }),
    gaps
  );
  const alone = around((gap) => say("cost.title.knownRisk", { risk: gap("risk") }), gaps);
  const known = `IF(MAX(${loss.low},${loss.high})>0,${both},${alone})`;
  return {
    formula:
      `=IF(ISNUMBER(${risk.middle}),${known},` +
      `IF(ISNUMBER(${revenue}),${missing("noChurn")},IF(ISNUMBER(${churn}),${missing("noRevenue")},${missing("noneKnown")})))`,
  };
}

/** What the score itself adds, which is a range even where the churn of all customers is known to the point. */
function figureHeading({ currency }: BaseCells, loss: RangeCells): FormulaValue {
  const known = around((gap) => say("cost.figure.finding", { range: gap("range") }), {
    range: rangeWords(loss, currency),
  });
  return {
    formula: `=IF(ISNUMBER(${loss.middle}),${known},${quoted(say("cost.figure.heading"))})`,
  };
}

/** "€1.4m to €1.8m", one figure where both read the same. */
function rangeWords({ low, middle, high }: RangeCells, currency: string): string {
  const all = [low, middle, high].join(",");
  const [least, most] = [`MIN(${all})`, `MAX(${all})`].map((end) => moneyText(end, currency));
  return `${least}&IF(${least}=${most},"",${quoted(say("cost.title.to"))}&${most})`;
}

/** A catalogue text with an expression in each of its gaps: between marks stands which. */
function around<Name extends string>(
  text: (gap: (name: Name) => string) => string,
  expressions: Readonly<Record<Name, string>>
): string {
  return (
    text((name) => `${GAP}${name}${GAP}`)
      .split(GAP)
      // Every second part is a name that the text asked for.
      .map((part, index) => (index % 2 === 0 ? quoted(part) : expressions[part as Name]))
      .filter((part) => part !== quoted(""))
      .join("&")
  );
}
const GAP = "\u0001";

function putFigure(draft: Draft, cells: ChartCells, laid: Laid, base: BaseCells): ChartPlan {
  const row = laid.figure;
  const name = say("cost.figure.heading");
  draft.height(row, ROW);
  const heading = figureHeading(base, laid.line("revenue", 1));
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, say("cost.figure.caption"), "caption");
  draft.height(row + 2, ROW, CHART_ROWS);
  draft.height(row + 2 + CHART_ROWS, 10);
  const area = { row: row + 2, column: FIRST_COLUMN, rows: CHART_ROWS, columns: LAST };
  return costRangesChart(cells, {
    name,
    place: draft.chartPlace(area, ROW),
    currency: base.currency,
    ranges: [
      {
        name: say("cost.figure.risk"),
        cells: laid.line("revenue", 0),
        missing: say("cost.figure.missingRisk"),
      },
      {
        name: say("cost.figure.loss"),
        cells: laid.line("revenue", 1),
        missing: say("cost.figure.missingRisk"),
      },
      {
        name: say("cost.figure.replace"),
        cells: laid.line("acquisition", 0),
        missing: say("cost.figure.missingReplace"),
      },
    ],
  });
}
