import { Adapter } from "../protocol/adapter";
import { accessDenied, invalidArgument } from "./errors";
import type { Worksheet } from "./worksheet";

/** What a person may still do on a protected sheet unless it is said otherwise, as in Excel. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** Protection of a sheet's contents; what it refuses is in protectedMembers.ts. */
export class WorksheetProtection extends Adapter {
  readonly typeName = "WorksheetProtection";
  override readonly scalars = ["options", "protected"];
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.id in this.memory;
  }
  /** null while the sheet is not protected. */
  get options(): Readonly<Record<string, unknown>> | null {
    const known = this.memory[this.sheet.id];
    return known ? { ...DEFAULTS, ...known.options } : null;
  }

  /** @throws AccessDenied where the sheet is protected already */
  protect(options?: unknown, password?: string | null): void {
    if (this.protected) throw accessDenied("The worksheet is protected already.");
    this.memory[this.sheet.id] = {
      options: { ...DEFAULTS, ...checked(options) },
      ...(password ? { password } : {}),
    };
    this.sheet.host.writes++;
  }
  /** @throws AccessDenied where the sheet is not protected, or by another password */
  unprotect(password?: string | null): void {
    const known = this.memory[this.sheet.id];
    if (!known) throw accessDenied("The worksheet is not protected.");
    if (known.password !== undefined && known.password !== (password ?? "")) {
      throw accessDenied("This is not the password of the worksheet.");
    }
    delete this.memory[this.sheet.id];
    this.sheet.host.writes++;
  }

  private get memory() {
    return this.sheet.host.memory.protectedSheets;
  }
}

function checked(options: unknown): Readonly<Record<string, unknown>> {
  if (options === null || options === undefined) return {};
  if (typeof options !== "object")
    throw invalidArgument("The options of a protection are an object.");
  // What is left out arrives as null.
  const given = Object.entries(options).filter(([, value]) => value !== null);
  const unknown = given.find(([name]) => !(name in DEFAULTS));
  if (unknown) throw invalidArgument(`A protection has no option ${unknown[0]}.`);
  return Object.fromEntries(given);
}
