import { Adapter } from "../../protocol/adapter";
import type { Worksheet } from "../worksheet";
import type { ChartDescription } from "./description";

/** The charts of one sheet. */
export class ChartCollection extends Adapter {
  readonly typeName = "ChartCollection";
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  /** As they are kept with the workbook; lowest first. */
  get descriptions(): ChartDescription[] {
    return (this.sheet.host.memory.charts[this.sheet.id] ??= []);
  }
}
