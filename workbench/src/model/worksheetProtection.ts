import { Adapter } from "../protocol/adapter";
import { accessDenied } from "./errors";
import type { Worksheet } from "./worksheet";

export class WorksheetProtection extends Adapter {
  readonly typeName = "WorksheetProtection";
  override readonly scalars = ["protected"];
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.id in this.sheet.host.memory.protectedSheets;
  }
  protect(): void {
    if (this.protected) throw accessDenied("The worksheet is protected already.");
    this.sheet.host.memory.protectedSheets[this.sheet.id] = { options: {} };
  }
  unprotect(): void {
    delete this.sheet.host.memory.protectedSheets[this.sheet.id];
  }
}
