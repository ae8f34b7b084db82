import { SHEET_KINDS, type Area, type PlanKind, type SheetKind } from "../report/sheetPlan";
import { say } from "../wording/say";
import { countEdits, type KeepWords } from "./keep";
import { readSnapshots } from "./readSheet";
import { inExcel } from "./run";
import { memoryKey } from "./settings";
import { parseMemory, type SheetMemory, type SheetStamp } from "./sheetMemory";
import type { TableSnapshot } from "./sheetSnapshot";

/**
 * A hidden name on each of our sheets, holding its kind. It stays with the sheet when that is renamed,
 * moved, or the workbook is saved under another name.
 */
export const MARKER = "nps_sheet";

const PLAN_KINDS: readonly PlanKind[] = [...SHEET_KINDS, "chartData"];

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** null: empty. */
  readonly used: Area | null;
  readonly tables: readonly TableSnapshot[];
}
/** What the workbook holds that matters for writing: two round trips, whatever its size. */
export interface Census {
  readonly sheets: readonly BookSheet[];
  readonly own: ReadonlyMap<PlanKind, OwnSheet>;
  /** Names of tables and of ranges in the whole workbook; both share one set of names. */
  readonly tableNames: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly structureProtected: boolean;
}
export interface OwnSheet {
  readonly kind: PlanKind;
  readonly sheet: BookSheet;
  readonly memory: SheetMemory | null;
}

/** Takes stock of the workbook. */
export async function takeCensus(context: Excel.RequestContext): Promise<Census> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showTotals");
  const names = workbook.names.load("items/name,items/formula");
  workbook.protection.load("protected");
  const stored = PLAN_KINDS.map((kind) => {
    const item = workbook.settings.getItemOrNullObject(memoryKey(kind));
    item.load("value");
    return { kind, item };
  });
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const marker = sheet.names.getItemOrNullObject(MARKER);
    marker.load("formula");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, marker, used };
  });
  const areas = tables.items.map((table) => {
    table.worksheet.load("id");
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await context.sync();

  const found = asked.map(({ sheet, marker, used }) => ({
    kind: marker.isNullObject ? null : kindIn(marker.formula),
    sheet: {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? null : areaOf(used),
      tables: areas
        .filter(({ table }) => table.worksheet.id === sheet.id)
        .map(({ table: { name, showTotals: totals }, range }) => {
          const area = areaOf(range);
          return { name, ...area, rows: area.rows - (totals ? 1 : 0), totals };
        }),
    },
  }));
  const own = new Map<PlanKind, OwnSheet>();
  for (const { kind, item } of stored) {
    const memory = item.isNullObject ? null : parseMemory(item.value);
    const candidates = found.filter((candidate) => candidate.kind === kind);
    // A copy of the sheet carries the name too: ours is the one that was written, then the first.
    const sheet =
      candidates.find((candidate) => candidate.sheet.id === memory?.sheetId) ??
      candidates.find((candidate) => candidate.sheet.name === memory?.name) ??
      candidates[0];
    if (sheet !== undefined) own.set(kind, { kind, sheet: sheet.sheet, memory });
  }
  return {
    sheets: found.map(({ sheet }) => sheet),
    own,
    tableNames: tables.items.map(({ name }) => name),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: workbook.protection.protected,
  };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

function kindIn(formula: unknown): PlanKind | null {
  const text = typeof formula === "string" ? /^="?(\w+)"?$/.exec(formula)?.[1] : undefined;
  return PLAN_KINDS.find((kind) => kind === text) ?? null;
}

export function keepWords(): KeepWords {
  return {
    id: say("excel.writing.rowId"),
    gone: say("sheets.status.gone"),
    moved: (from) => say("excel.writing.moved", { from }),
  };
}

/** The add-in's own sheets that people see in this workbook, how many of people's edits each holds, and of when it is. */
export async function ownSheets(): Promise<
  {
    readonly kind: SheetKind;
    readonly name: string;
    readonly edits: number;
    readonly stamp: SheetStamp | null;
  }[]
> {
  return inExcel(
    async (context) => {
      const census = await takeCensus(context);
      const own = [...census.own.values()];
      const snapshots = await readSnapshots(
        context,
        own.map(({ sheet }) => sheet)
      );
      return own.flatMap(({ kind, sheet, memory }, i) => {
        if (kind === "chartData") return [];
        const snapshot = snapshots[i];
        const edits = snapshot === undefined ? 0 : countEdits(snapshot, memory, keepWords());
        return [{ kind, name: sheet.name, edits, stamp: memory?.stamp ?? null }];
      });
    },
    { repeatable: true }
  );
}
