import type { CellValue, SheetPlan } from "../../src/report/sheetPlan";
import { evaluate, type Cells, type Value } from "./evaluator";

/** A plan as a person finds it on the sheet: every cell's content, and its value once formulas are computed. */
export interface Drawn {
  content(address: string): CellValue;
  value(address: string): Value;
  readonly addresses: readonly string[];
  /** Row and column from 0. */
  at(row: number, column: number): Value;
}

export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Draws blocks in order, then tables, as the contract says; fills `{{row}}` in. */
export function draw(plan: SheetPlan, cells: Cells = {}): Drawn {
  const contents = new Map<string, CellValue>();
  const put = (row: number, column: number, value: CellValue): void => {
    const filled =
      typeof value === "object" && value !== null
        ? { formula: value.formula.replaceAll("{{row}}", String(row + 1)) }
        : value;
    contents.set(addressOf(row, column), filled);
  };
  for (const { row, column, values } of plan.blocks) {
    values.forEach((line, down) =>
      line.forEach((value, right) => {
        put(row + down, column + right, value);
      })
    );
  }
  for (const { row, column, columns, rows } of plan.tables) {
    columns.forEach(({ header }, right) => {
      put(row, column + right, header);
    });
    rows.forEach((line, down) => {
      line.cells.forEach((value, right) => {
        put(row + 1 + down, column + right, value);
      });
    });
  }
  // Nothing changes once it is drawn, and many formulas refer to the same counts.
  const known = new Map<string, Value>();
  const value = (address: string): Value => {
    const content = contents.get(address) ?? null;
    if (typeof content !== "object" || content === null) return content;
    const before = known.get(address);
    if (before !== undefined) return before;
    const computed = evaluate(content.formula, value, cells);
    known.set(address, computed);
    return computed;
  };
  return {
    content: (address) => contents.get(address) ?? null,
    value,
    addresses: [...contents.keys()],
    at: (row, column) => value(addressOf(row, column)),
  };
}

/** The body of a table as values, by row id and column key. */
export function tableValues(
  plan: SheetPlan,
  name: string,
  cells: Cells = {}
): Readonly<Record<string, Readonly<Record<string, Value>>>> {
  const table = plan.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const drawn = draw(plan, cells);
  return Object.fromEntries(
    table.rows.map(({ id }, down) => [
      id,
      Object.fromEntries(
        table.columns.map(({ key }, right) => [
          key,
          drawn.at(table.row + 1 + down, table.column + right),
        ])
      ),
    ])
  );
}
