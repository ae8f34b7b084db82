import { areaAddress, columnCount, type Area } from "../../model/addresses";
import type { FilterCriteria } from "../../model/filterCriteria";
import { hexOf } from "./fileColors";
import type { DifferentialStyles } from "./differentialStyles";
import { iconSetName } from "./conditionalRules";
import { element } from "./xml";

const OPERATORS: Readonly<Record<string, string | null>> = {
  "": null,
  "=": null,
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** A filtered area whose criteria are written once the colours that it filters by have their numbers. */
export interface FileFilter {
  readonly area: Area;
  element(): string;
}

/** @param criteriaOf what a column, counted from the area's first, is filtered by */
export function fileFilter(
  area: Area,
  styles: DifferentialStyles,
  criteriaOf: (column: number) => FilterCriteria | null
): FileFilter {
  const columns = Array.from({ length: columnCount(area) }, (_, colId) => {
    const criteria = criteriaOf(colId);
    return criteria ? [{ colId, criteria, style: carried(criteria, styles) }] : [];
  }).flat();
  return {
    area,
    element: () =>
      element(
        "autoFilter",
        { ref: areaAddress(area) },
        ...columns.map(({ colId, criteria, style }) =>
          element("filterColumn", { colId }, criterion(criteria, styles.numberOf(style)))
        )
      ),
  };
}

function carried({ filterOn, color }: FilterCriteria, styles: DifferentialStyles): number | null {
  const rgb = hexOf(color);
  if (rgb === null) return null;
  if (filterOn === "CellColor") {
    return styles.carry({
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } },
    });
  }
  return filterOn === "FontColor" ? styles.carry({ font: { color: { rgb } } }) : null;
}

function criterion(criteria: FilterCriteria, dxfId: number | null): string {
  const { filterOn, criterion1 = "", criterion2, operator } = criteria;
  switch (filterOn) {
    case "Values":
      return values(criteria.values ?? []);
    case "Custom": {
      const filters = [criterion1, criterion2].filter((each) => each !== undefined && each !== "");
      const and = filters.length > 1 && operator !== "Or" ? true : null;
      return element("customFilters", { and }, ...filters.map((each) => customFilter(each ?? "")));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return element("top10", {
        top: filterOn.startsWith("Bottom") ? false : null,
        percent: filterOn.endsWith("Percent") || null,
        val: Number(criterion1) || 10,
      });
    case "Dynamic": {
      const type = criteria.dynamicCriteria ?? "Unknown";
      return element("dynamicFilter", { type: dynamicName(type) });
    }
    case "CellColor":
      return element("colorFilter", { dxfId });
    case "FontColor":
      return element("colorFilter", { dxfId, cellColor: false });
    default:
      return icon(criteria);
  }
}

function customFilter(given: string): string {
  const [, sign = "", val = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(given) ?? [];
  return element("customFilter", { operator: OPERATORS[sign], val });
}

/** "AllDatesInPeriodJanuary" is M1 in a file, "…Quarter1" Q1. */
function dynamicName(name: string): string {
  const MONTHS =
    "January February March April May June July August September October November December";
  const period = /^AllDatesInPeriod(.+)$/.exec(name)?.[1] ?? "";
  const month = MONTHS.split(" ").indexOf(period) + 1;
  if (month > 0) return `M${month}`;
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  if (quarter) return `Q${quarter}`;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const GROUPS = ["year", "month", "day", "hour", "minute", "second"] as const;

function values(given: NonNullable<FilterCriteria["values"]>): string {
  const texts = given.filter((each) => typeof each === "string");
  const dates = given.filter((each) => typeof each !== "string");
  return element(
    "filters",
    { blank: texts.includes("") || null },
    ...texts.filter((text) => text !== "").map((val) => element("filter", { val })),
    ...dates.map(({ date, specificity }) => {
      const precision = specificity.toLowerCase();
      const depth = GROUPS.findIndex((group) => group === precision) + 1 || 3;
      const parts = date.match(/\d+/g)?.map(Number) ?? [];
      const known = GROUPS.slice(0, depth).map(
        (group, index) => [group, parts[index] ?? 0] as const
      );
      return element("dateGroupItem", {
        ...Object.fromEntries(known),
        dateTimeGrouping: GROUPS[depth - 1] ?? "day",
      });
    })
  );
}

function icon(criteria: FilterCriteria): string {
  const { icon: given } = criteria as { icon?: { set?: string; index?: number } };
  if (!given?.set) return "";
  return element("iconFilter", { iconSet: iconSetName(given.set), iconId: given.index ?? null });
}
