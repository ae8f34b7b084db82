import { areaAddress, type Area } from "../../model/addresses";
import type { Description } from "../../model/conditionalDescription";

/** A conditional format that is to be written. */
export interface FileRule {
  readonly description: Description;
  readonly areas: readonly Area[];
  /** From 1; the lowest counts first. */
  readonly priority: number;
  /** The same in every file of the same workbook. */
  readonly id: string;
  /** Where its style is among the {@link DifferentialStyles}; null without one. */
  readonly style: number | null;
  inFile(formula: string): string;
}

/** Areas as an attribute names them: "A1:B2 D4". */
export const placesOf = (areas: readonly Area[]): string =>
  areas.map((area) => areaAddress(area)).join(" ");
