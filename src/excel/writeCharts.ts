import { CHART_COLUMNS } from "../report/charts/chartCells";
import { chartDataSheet } from "../report/chartDataSheet";
import type { CellValue, PlanKind, SheetPlan } from "../report/sheetPlan";
import { quoteSheet } from "./addresses";
import { isBlank, isFormula, type TypedCell } from "./cellText";
import { drawChart } from "./drawChart";
import { drawSheet } from "./drawSheet";
import type { SheetDrawing } from "./drawing";
import type { NamedSheet } from "./formulaReferences";
import { freeSheetName } from "./freeName";
import { keepEdits } from "./keep";
import { keepWords, MARKER, type Census } from "./ownSheets";
import type { Requests } from "./requests";
import { memoryKey } from "./settings";
import type { SheetMemory } from "./sheetMemory";
import type { SheetSnapshot } from "./sheetSnapshot";

/** A sheet that was written in this run, with what it showed before. */
export interface ChartedSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly drawing: SheetDrawing;
  readonly previous: SheetMemory | null;
}

export interface ChartsToWrite {
  readonly context: Excel.RequestContext;
  readonly census: Census;
  readonly requests: Requests;
  /** The sheet of chart data as it stands; null where there is none yet. */
  readonly snapshot: SheetSnapshot | null;
  readonly sheets: readonly ChartedSheet[];
  readonly sheetOf: (kind: PlanKind) => NamedSheet | null;
  readonly takenNames: readonly string[];
}

/**
 * Draws the charts of the sheets that were written, with the hidden sheet of their data, in one round trip
 * whatever their number. Charts of ours from the last run go; people's own, and ours that they renamed, stay.
 * False where this Excel refuses them: the sheets are whole without, and what was begun is taken away.
 */
export async function writeCharts(charts: ChartsToWrite): Promise<boolean> {
  const { context, sheets } = charts;
  const plan = chartDataSheet(sheets.map((sheet) => sheet.plan));
  const old = sheets.some(({ previous }) => (previous?.charts ?? []).length > 0);
  if (plan === null && !old) return true;
  try {
    for (const { sheet, previous } of sheets) deleteCharts(sheet, previous?.charts ?? []);
    if (plan !== null) {
      const data = await writeData(charts, plan);
      for (const { sheet, drawing } of sheets) {
        for (const chart of drawing.charts) drawChart(sheet, chart, data);
      }
    }
    await context.sync();
    return true;
  } catch {
    await takeAway(charts);
    return false;
  }
}

function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
}

async function writeData(
  { context, census, requests, snapshot, sheets, sheetOf, takenNames }: ChartsToWrite,
  plan: SheetPlan<"chartData">
): Promise<{ readonly sheet: Excel.Worksheet; readonly quotedName: string }> {
  const { worksheets, settings } = context.workbook;
  const found = census.own.get("chartData");
  const name = found?.sheet.name ?? freeSheetName(plan.name, takenNames);
  const sheet = found === undefined ? worksheets.add(name) : worksheets.getItem(found.sheet.id);
  if (found === undefined) {
    sheet.names.add(MARKER, `="${plan.kind}"`).visible = false;
    sheet.visibility = "Hidden";
  }
  const written = new Set(sheets.map((one) => one.plan.kind));
  const whole = { ...plan, blocks: [...plan.blocks, ...standing(snapshot, census, written)] };
  const previous = found?.memory ?? null;
  const kept = keepEdits(whole, snapshot, previous, keepWords());
  await drawSheet(
    {
      sheet,
      created: found === undefined,
      kept,
      previous,
      sheetOf,
      tableName: (planned) => planned,
      remember: () => {
        // Its id is not asked for: it is found by its name, or by its marker when people rename it.
        const memory = { ...kept.memory, sheetId: found?.sheet.id ?? "", name };
        settings.add(memoryKey(plan.kind), JSON.stringify(memory));
      },
    },
    requests
  );
  return { sheet, quotedName: quoteSheet(name) };
}

// Object.keys forgets the type of the keys.
const CHARTED = Object.keys(CHART_COLUMNS) as (keyof typeof CHART_COLUMNS)[];

/** The data of sheets that are not written this time: their charts go on showing what they were drawn from. */
function standing(
  snapshot: SheetSnapshot | null,
  census: Census,
  written: ReadonlySet<PlanKind>
): SheetPlan["blocks"] {
  if (snapshot === null) return [];
  const kinds = CHARTED.filter((kind) => census.own.has(kind) && !written.has(kind));
  return kinds.flatMap((kind) => {
    const { first, count } = CHART_COLUMNS[kind];
    return snapshot.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        column < first || column >= first + count || isBlank(cell)
          ? []
          : [{ row, column, values: [[stays(cell)]], style: "cell" as const }]
      )
    );
  });
}

/** A standing cell as a plan's: truth values and errors are never among our own. */
function stays(cell: TypedCell): CellValue {
  if (typeof cell === "string" || typeof cell === "number" || cell === null) return cell;
  return isFormula(cell) ? { formula: cell.formula } : null;
}

/** After a refusal: charts that were begun go, in as far as Excel lets us. */
async function takeAway({ context, sheets }: ChartsToWrite): Promise<void> {
  try {
    for (const { sheet, drawing, previous } of sheets) {
      deleteCharts(sheet, previous?.charts ?? []);
      deleteCharts(
        sheet,
        drawing.charts.map(({ name }) => name)
      );
    }
    await context.sync();
  } catch {
    // The sheets say so: they are reported as written without their charts.
  }
}
