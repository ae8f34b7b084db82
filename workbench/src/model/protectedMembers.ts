import type { Host } from "../host";
import type { Adapter } from "../protocol/adapter";
import { LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import { accessDenied } from "./errors";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { Worksheet } from "./worksheet";

/** Options of Excel.WorksheetProtectionOptions that let something through. */
export type Allowance =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** What a member asks for: nothing, an open workbook structure, or of a protected sheet the following. */
export type Demand =
  "free" | "structure" | "never" | { readonly option?: Allowance; readonly unlocked?: true };

const UNLOCKED: Demand = { unlocked: true };

/** Reading, looking, listening. */
const HARMLESS =
  /^(_|get|find|load|select$|activate$|calculate$|untrack$|track$|toJSON$|setDirty$)/;
/** What does not belong to the sheet's contents; Excel lets it be on a protected sheet. */
const FREE_TYPES =
  /^(WorksheetProtection|WorksheetFreezePanes|Page|HeaderFooter|Worksheet(Custom)?(Propert|View)|Application|Setting|Binding|Runtime|Workbook$)/;

/** By type; "*" is for every member that is not named. What is not here is refused on a protected sheet. */
const DEMANDS: Readonly<Record<string, Readonly<Record<string, Demand>>>> = {
  WorksheetCollection: { "*": "structure" },
  Worksheet: {
    name: "structure",
    position: "structure",
    visibility: "structure",
    tabColor: "structure",
    tabId: "structure",
    delete: "structure",
    copy: "structure",
    showGridlines: "free",
    showHeadings: "free",
    gridlines: "free",
    headings: "free",
    enableCalculation: "free",
    standardWidth: { option: "allowFormatColumns" },
    replaceAll: UNLOCKED,
  },
  Range: {
    values: UNLOCKED,
    valuesAsJson: UNLOCKED,
    formulas: UNLOCKED,
    formulasLocal: UNLOCKED,
    formulasR1C1: UNLOCKED,
    numberFormat: { option: "allowFormatCells" },
    numberFormatLocal: { option: "allowFormatCells" },
    style: { option: "allowFormatCells" },
    setCellProperties: { option: "allowFormatCells" },
    rowHidden: { option: "allowFormatRows" },
    setRowProperties: { option: "allowFormatRows" },
    columnHidden: { option: "allowFormatColumns" },
    setColumnProperties: { option: "allowFormatColumns" },
    hyperlink: { option: "allowInsertHyperlinks", unlocked: true },
    autoFill: UNLOCKED,
    copyFrom: UNLOCKED,
    flashFill: UNLOCKED,
    moveTo: UNLOCKED,
    replaceAll: UNLOCKED,
  },
  RangeFormat: {
    columnWidth: { option: "allowFormatColumns" },
    autofitColumns: { option: "allowFormatColumns" },
    useStandardWidth: { option: "allowFormatColumns" },
    rowHeight: { option: "allowFormatRows" },
    autofitRows: { option: "allowFormatRows" },
    useStandardHeight: { option: "allowFormatRows" },
    "*": { option: "allowFormatCells" },
  },
  RangeFont: { "*": { option: "allowFormatCells" } },
  RangeFill: { "*": { option: "allowFormatCells" } },
  RangeBorder: { "*": { option: "allowFormatCells" } },
  RangeBorderCollection: { "*": { option: "allowFormatCells" } },
  RangeSort: { "*": { option: "allowSort", unlocked: true } },
  TableSort: { "*": { option: "allowSort", unlocked: true } },
  AutoFilter: { "*": { option: "allowAutoFilter" } },
  Filter: { "*": { option: "allowAutoFilter" } },
  Table: {
    clearFilters: { option: "allowAutoFilter" },
    reapplyFilters: { option: "allowAutoFilter" },
  },
};
/** Families of types that go together. */
const FAMILIES: readonly (readonly [RegExp, Demand])[] = [
  // Excel counts conditional formats among the formats of cells.
  [/Conditional/, { option: "allowFormatCells" }],
  [/^(Chart|Shape|Image|Line$|GeometricShape|Slicer|Comment|Note)/, { option: "allowEditObjects" }],
  [/^Pivot/, { option: "allowPivotTables" }],
];

/**
 * Refuses what protection forbids, before it is done: setting a property or calling a method of anything on a
 * protected sheet, unless an option of the protection or the cells themselves allow it.
 *
 * @throws ApiError (AccessDenied)
 */
export function assertUnprotected(
  host: Host,
  target: Adapter,
  member: string,
  given: readonly unknown[],
  lineage: () => readonly Adapter[]
): void {
  host.admitted = null;
  if (HARMLESS.test(member)) return;
  const { protectedSheets, structureProtected } = host.memory;
  if (!structureProtected && Object.keys(protectedSheets).length === 0) return;
  const demand = demandOf(target, member, given);
  if (demand === "free") return;
  if (demand === "structure") {
    if (structureProtected) throw accessDenied("The structure of the workbook is protected.");
    return;
  }
  const all = [target, ...lineage()];
  const sheet = sheetOf(all);
  if (!sheet) return;
  const protection = protectedSheets[sheet.id];
  if (protection) {
    const denied = accessDenied(`${sheet.name} is protected.`);
    if (demand === "never") throw denied;
    if (demand.option && protection.options[demand.option] !== true) throw denied;
    const areas = demand.unlocked ? areasOf(all, given) : [];
    if (areas.length > 0 && new RangeFormat(sheet, areas).protection.locked !== false) throw denied;
  }
  const [destination] = given;
  // The second end of a move is protected by its own sheet.
  if (member === "moveTo" && destination instanceof Range && destination.sheet !== sheet) {
    destination.sheet.assertWritable();
  }
  host.admitted = sheet;
}

function demandOf(target: Adapter, member: string, given: readonly unknown[]): Demand {
  const { typeName } = target;
  if (FREE_TYPES.test(typeName)) return "free";
  const isRange = target instanceof Range || target instanceof RangeAreas;
  if (isRange && member === "clear") return clearing(given[0]);
  if (target instanceof Range && (member === "insert" || member === "delete")) {
    return lines(target, member);
  }
  const known = DEMANDS[isRange ? "Range" : typeName];
  const demand = known?.[member] ?? known?.["*"];
  if (demand !== undefined) return demand;
  return FAMILIES.find(([family]) => family.test(typeName))?.[1] ?? "never";
}

/** Range.clear takes contents from unlocked cells only, and formats where formatting is allowed. */
function clearing(applyTo: unknown): Demand {
  switch (applyTo) {
    case "Contents":
      return UNLOCKED;
    case "Formats":
      return { option: "allowFormatCells" };
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return { option: "allowInsertHyperlinks", unlocked: true };
    default:
      return { option: "allowFormatCells", unlocked: true };
  }
}

/** Whole lines may be inserted and deleted where allowed; single cells never. Deleting asks for unlocked cells too. */
function lines(range: Range, member: "insert" | "delete"): Demand {
  if (!range.isEntireRow && !range.isEntireColumn) return "never";
  const what = range.isEntireRow ? "Rows" : "Columns";
  return member === "insert"
    ? { option: `allowInsert${what}` }
    : { option: `allowDelete${what}`, unlocked: true };
}

/** The sheet that something lies on; null for what belongs to the workbook. */
function sheetOf(lineage: readonly Adapter[]): Worksheet | null {
  for (const each of lineage) {
    if (each instanceof Worksheet) return each;
    // The worksheet of a name is an answer, not a place: names of the workbook have none.
    if (each.typeName === "NamedItem") continue;
    const { worksheet } = each as { readonly worksheet?: unknown };
    if (worksheet instanceof Worksheet) return worksheet;
  }
  return null;
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The cells that would change; the whole sheet where that is not known. */
function areasOf(lineage: readonly Adapter[], given: readonly unknown[]): readonly Area[] {
  for (const each of lineage) {
    if (each instanceof Range) {
      const [destination] = given;
      // Filling and moving reach as far as the range that is named.
      const reached =
        destination instanceof Range && destination.sheet === each.sheet ? [destination.area] : [];
      return [each.area, ...reached];
    }
    if (each instanceof RangeAreas) return each.areas.items().map(({ area }) => area);
    const { area } = each as { readonly area?: Area };
    if (area) return [area];
  }
  return [WHOLE_SHEET];
}
