import { areaAddress, type Area } from "./addresses";
import { invalidArgument } from "./errors";

/** What a date is compared with; `d` is the cell without its time of day. */
const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "d=TODAY()-1",
  Today: "d=TODAY()",
  Tomorrow: "d=TODAY()+1",
  LastSevenDays: "AND(d>TODAY()-7,d<=TODAY())",
  // Weeks begin on Sunday.
  LastWeek: "AND(d>=TODAY()-WEEKDAY(TODAY())-6,d<=TODAY()-WEEKDAY(TODAY()))",
  ThisWeek: "AND(d>TODAY()-WEEKDAY(TODAY()),d<=TODAY()-WEEKDAY(TODAY())+7)",
  NextWeek: "AND(d>TODAY()-WEEKDAY(TODAY())+7,d<=TODAY()-WEEKDAY(TODAY())+14)",
  LastMonth: "AND(d>EOMONTH(TODAY(),-2),d<=EOMONTH(TODAY(),-1))",
  ThisMonth: "AND(d>EOMONTH(TODAY(),-1),d<=EOMONTH(TODAY(),0))",
  NextMonth: "AND(d>EOMONTH(TODAY(),0),d<=EOMONTH(TODAY(),1))",
};

const AVERAGES: Readonly<Record<string, string>> = {
  AboveAverage: "greaterThan",
  BelowAverage: "lessThan",
  EqualOrAboveAverage: "greaterThanOrEqual",
  EqualOrBelowAverage: "lessThanOrEqual",
};
const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/**
 * The engine's condition for one of Excel's ready-made criteria: averages and duplicates are its own, dates, blanks
 * and errors are formulas.
 *
 * @param cell the first cell, as a relative address
 */
export function presetRule(criterion: string, cell: string, areas: readonly Area[]): object {
  const average = AVERAGES[criterion];
  if (average) return { subType: "average", operator: average };
  if (criterion === "UniqueValues") return { subType: "uniqueValues" };
  if (criterion === "DuplicateValues") return { subType: "duplicateValues" };
  return { subType: "formula", value: `=${presetFormula(criterion, cell, areas)}` };
}

function presetFormula(criterion: string, cell: string, areas: readonly Area[]): string {
  switch (criterion) {
    case "Blanks":
      return `LEN(TRIM(${cell}))=0`;
    case "NonBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "Errors":
      return `ISERROR(${cell})`;
    case "NonErrors":
      return `NOT(ISERROR(${cell}))`;
  }
  const period = PERIODS[criterion];
  if (period) {
    const dated = period.replace(/\bd(?=[<>=])/g, `INT(${cell})`);
    return `IF(ISNUMBER(${cell}),${dated},FALSE)`;
  }
  const match = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  const count = DEVIATIONS[match?.[1] ?? ""];
  if (!match || count === undefined) throw invalidArgument(`There is no criterion ${criterion}.`);
  const all = areas.map((area) => areaAddress(area, true)).join(",");
  const [comparison, sign] = match[2] === "Above" ? [">", "+"] : ["<", "-"];
  const far = `${cell}${comparison}AVERAGE(${all})${sign}${count}*STDEV(${all})`;
  return `IF(ISNUMBER(${cell}),${far},FALSE)`;
}
