import { writeXlsx, type Cell } from "hucre/xlsx";
import type { CellValue, PlanKind, SheetPlan } from "../../src/report/sheetPlan";
import { convert } from "../workbench/file/libreOffice";
import { SavedFile, type Node } from "../workbench/file/savedFile";
import { addressOf } from "./drawn";

/** What somebody typed, by table, row id and column key. */
export type Typed = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | number | null>>>>>
>;
type Plan = SheetPlan<PlanKind>;
type Value = string | number | boolean;

/** A workbook as LibreOffice calculates it. */
export interface Calculated {
  cell(kind: PlanKind, row: number, column: number): Value;
  /** The body of a table by row id and column key. */
  table(name: string): Readonly<Record<string, Readonly<Record<string, Value>>>>;
}

/**
 * Plans as plain workbooks, each filled in by somebody and calculated by LibreOffice in one start: formulas, hidden ids and
 * the sheet of chart data included.
 */
export async function calculated(
  cases: readonly { readonly plans: readonly Plan[]; readonly typed?: Typed }[]
): Promise<Calculated[]> {
  const files: Record<string, Uint8Array> = {};
  for (const [at, { plans, typed }] of cases.entries()) {
    files[`case${at}.xlsx`] = await workbookOf(plans, typed ?? {});
  }
  const converted = convert(files, "xlsx");
  return cases.map(({ plans, typed = {} }, at) => {
    const bytes = converted[`case${at}.xlsx`];
    if (bytes === undefined) throw new Error("LibreOffice wrote nothing.");
    return reading(plans, typed, new OnceRead(bytes));
  });
}

/** Each part is read once: a table asks for many cells of one sheet. */
class OnceRead extends SavedFile {
  // Not a field: the constructor above reads a part before fields are there.
  private static readonly known = new WeakMap<SavedFile, Map<string, Node>>();
  override xml(part: string): Node {
    const known = OnceRead.known.get(this) ?? new Map<string, Node>();
    OnceRead.known.set(this, known);
    const node = known.get(part) ?? super.xml(part);
    known.set(part, node);
    return node;
  }
}

function reading(plans: readonly Plan[], typed: Typed, file: SavedFile): Calculated {
  const cell: Calculated["cell"] = (kind, row, column) => {
    const sheet = plans.findIndex((plan) => plan.kind === kind) + 1;
    return file.value(sheet, addressOf(row, column));
  };
  return {
    cell,
    table(name) {
      const plan = plans.find(({ tables }) => tables.some((table) => table.name === name));
      const table = plan?.tables.find((one) => one.name === name);
      if (plan === undefined || table === undefined) throw new Error(`no table ${name}`);
      return Object.fromEntries(
        table.rows.map(({ id }, down) => [
          id,
          Object.fromEntries(
            table.columns.flatMap(({ key }, right) => {
              const at = [table.row + 1 + down, table.column + right] as const;
              const own = typed[name]?.[id]?.[key];
              const content = own === undefined ? table.rows[down]?.cells[right] : own;
              return content === null ? [] : [[key, cell(plan.kind, ...at)]];
            })
          ),
        ])
      );
    },
  };
}

async function workbookOf(plans: readonly Plan[], typed: Typed): Promise<Uint8Array> {
  const names = new Map(plans.map(({ kind, name }) => [kind as string, name]));
  return writeXlsx({
    sheets: plans.map((plan) => {
      const cells = new Map<string, Partial<Cell>>();
      const rows: (string | number | null)[][] = [];
      const put = (row: number, column: number, value: CellValue): void => {
        while (rows.length <= row) rows.push([]);
        const line = rows[row]!;
        while (line.length <= column) line.push(null);
        if (typeof value === "object" && value !== null) {
          const formula = value.formula
            .slice(1)
            .replaceAll("{{row}}", String(row + 1))
            .replace(/\{\{(\w+)\}\}!/g, (_, kind: string) => `'${names.get(kind) ?? kind}'!`);
          line[column] = null;
          cells.set(`${row},${column}`, { type: "formula", formula });
        } else {
          cells.delete(`${row},${column}`);
          line[column] = value;
        }
      };
      for (const { row, column, values } of plan.blocks) {
        values.forEach((line, down) =>
          line.forEach((value, right) => {
            put(row + down, column + right, value);
          })
        );
      }
      for (const table of plan.tables) {
        table.rows.forEach(({ id, cells: line }, down) => {
          const row = table.row + 1 + down;
          line.forEach((value, right) => {
            const key = table.columns[right]?.key ?? "";
            const own = typed[table.name]?.[id]?.[key];
            put(row, table.column + right, own === undefined ? value : own);
          });
          put(row, table.column + line.length, id);
        });
      }
      return { name: plan.name, rows, cells };
    }),
  });
}
