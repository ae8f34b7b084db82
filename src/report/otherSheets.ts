import { columnLetters, fixed } from "./address";
import { sheetReference, type SheetKind, type SheetPlan, type TablePlan } from "./sheetPlan";

/** Sheets that are written in the same run, for figures and links that refer to them. */
export class OtherSheets {
  private readonly plans: ReadonlyMap<SheetKind, SheetPlan>;

  constructor(plans: readonly SheetPlan[]) {
    this.plans = new Map(plans.map((plan) => [plan.kind, plan]));
  }

  has(kind: SheetKind): boolean {
    return this.plans.has(kind);
  }

  /** The cell of a name as a reference; null where the sheet, or the name on it, is not written. */
  named(kind: SheetKind, name: string): string | null {
    const cell = this.plans.get(kind)?.names.find((one) => one.name === name);
    return cell === undefined ? null : `${sheetReference(kind)}${fixed(cell.row, cell.column)}`;
  }

  /** The first table of a sheet that fits. */
  table(kind: SheetKind, fits: (table: TablePlan) => boolean): OtherTable | null {
    const plan = this.plans.get(kind)?.tables.find(fits);
    return plan === undefined ? null : new OtherTable(kind, plan);
  }
}

/** One table of another sheet, as formulas refer to it: rows are found by their hidden id, wherever people sorted them to. */
export class OtherTable {
  constructor(
    private readonly kind: SheetKind,
    private readonly plan: TablePlan
  ) {}

  /** The body of a column by its key; null where there is none. */
  column(key: string): string | null {
    const index = this.plan.columns.findIndex((column) => column.key === key);
    return index < 0 ? null : this.rows(this.plan.column + index);
  }

  /** The first column that people see, and the writer's hidden ids after the last. */
  get first(): string {
    return this.rows(this.plan.column);
  }
  get ids(): string {
    return this.rows(this.plan.column + this.plan.columns.length);
  }

  private rows(column: number): string {
    const { row, rows } = this.plan;
    const letters = columnLetters(column);
    // An empty table has one empty row.
    const last = row + Math.max(1, rows.length) + 1;
    return `${sheetReference(this.kind)}$${letters}$${row + 2}:$${letters}$${last}`;
  }
}
