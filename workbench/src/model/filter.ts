import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import type { FilterCriteria } from "./filterCriteria";

/** Something whose columns can be filtered: a table, or the filtered range of a sheet. */
export interface Filterable {
  /** What a column is filtered by, the first being 0; null where it is not. */
  criteriaOf(column: number): FilterCriteria | null;
  /** Hides what does not match; null shows everything again. */
  filterColumn(column: number, criteria: FilterCriteria | null): void;
}

/** The filter of one column of a table. */
export class Filter extends Adapter {
  readonly typeName = "Filter";
  override readonly scalars = ["criteria"];
  constructor(
    private readonly owner: Filterable,
    private readonly column: number
  ) {
    super();
  }
  get criteria(): FilterCriteria | null {
    return this.owner.criteriaOf(this.column);
  }
  apply(criteria: FilterCriteria): void {
    this.owner.filterColumn(this.column, cleaned(criteria));
  }
  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  applyCellColorFilter(color: string): void {
    this.apply({ filterOn: "CellColor", color });
  }
  applyFontColorFilter(color: string): void {
    this.apply({ filterOn: "FontColor", color });
  }
  applyIconFilter(): void {
    this.apply({ filterOn: "Icon" });
  }
  applyCustomFilter(
    criterion1: string,
    criterion2?: string | null,
    operator?: string | null
  ): void {
    const second = criterion2 ? { criterion2, operator: operator ?? "And" } : {};
    this.apply({ filterOn: "Custom", criterion1, ...second });
  }
  applyDynamicFilter(dynamicCriteria: string): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  applyValuesFilter(values: FilterCriteria["values"]): void {
    this.apply({ filterOn: "Values", values });
  }
  clear(): void {
    this.owner.filterColumn(this.column, null);
  }
}

/** Criteria as they are kept: without what was not given. */
export function cleaned(criteria: FilterCriteria): FilterCriteria {
  if (!criteria?.filterOn) throw invalidArgument("A filter needs its kind.");
  const given = Object.entries(criteria).filter(
    ([, value]) => value !== undefined && value !== null
  );
  // The entries are those of the criteria themselves.
  return Object.fromEntries(given) as unknown as FilterCriteria;
}
