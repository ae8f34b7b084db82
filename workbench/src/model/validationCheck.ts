import type { Area } from "./addresses";
import { notCovered } from "./errors";
import { rangeOfReference } from "./names";
import type { Range } from "./range";
import { fromR1C1, toR1C1 } from "./relativeFormulas";
import type { CellScalar } from "./sheetCells";
import { comparisonOf, constantOf, type ValidationRule } from "./validationRules";
import type { Worksheet } from "./worksheet";

/** A rule on some cells; relative references in it are those of the first cell. */
export interface PlacedRule {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly area: Area;
  readonly first: { readonly row: number; readonly column: number };
}

type Verdict = boolean;

/** Whether each cell of the area, row by row, holds what its rule allows; null if that needs a calculation. */
export function checkAtOnce(sheet: Worksheet, placed: PlacedRule): readonly Verdict[] | null {
  const { rule } = placed;
  const found = comparisonOf(rule);
  if (found) {
    const { formula1, formula2 } = found.comparison;
    const first = constantOf(formula1);
    const second = formula2 === undefined ? 0 : constantOf(formula2);
    if (first === null || second === null) return null;
    return cellsOf(sheet, placed, (value) => compares(placed, value, first, second));
  }
  if (rule.list) {
    const allowed = listed(sheet, String(rule.list.source));
    return cellsOf(sheet, placed, (value) => allowed(value));
  }
  return rule.custom ? null : cellsOf(sheet, placed, () => true);
}

/** The same for every rule; formulas are calculated, all at once. */
export async function check(sheet: Worksheet, placed: PlacedRule): Promise<readonly Verdict[]> {
  const known = checkAtOnce(sheet, placed);
  if (known) return known;
  const { rule } = placed;
  if (rule.custom) {
    const [results] = await calculated(sheet, placed, [rule.custom.formula]);
    return cellsOf(sheet, placed, (_, index) => isTrue(results?.[index]));
  }
  const { formula1 = 0, formula2 = 0 } = comparisonOf(rule)?.comparison ?? {};
  const operands = [formula1, formula2].map((value) => formulaOf(value));
  const [first = [], second = []] = await calculated(sheet, placed, operands);
  return cellsOf(sheet, placed, (value, index) =>
    compares(placed, value, Number(first[index]), Number(second[index]))
  );
}

const formulaOf = (value: unknown): string => {
  const text = String(value);
  return text.startsWith("=") ? text : `=${text}`;
};
const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === "number" && value !== 0);

function cellsOf(
  sheet: Worksheet,
  { area, ignoreBlanks }: PlacedRule,
  holds: (value: CellScalar, index: number) => boolean
): Verdict[] {
  const values = sheet.cells.values(area).flat();
  return values.map((value, index) => (value === "" ? ignoreBlanks : holds(value, index)));
}

function compares({ rule }: PlacedRule, value: CellScalar, first: number, second: number): boolean {
  const { kind, comparison } = comparisonOf(rule) ?? {};
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  switch (comparison?.operator) {
    case "Between":
      return measured >= first && measured <= second;
    case "NotBetween":
      return measured < first || measured > second;
    case "EqualTo":
      return measured === first;
    case "NotEqualTo":
      return measured !== first;
    case "GreaterThan":
      return measured > first;
    case "GreaterThanOrEqualTo":
      return measured >= first;
    case "LessThan":
      return measured < first;
    default:
      return measured <= first;
  }
}

/** Values that stand in the rule are told apart by case, those in cells are not. */
function listed(sheet: Worksheet, source: string): (value: CellScalar) => boolean {
  if (!source.startsWith("=")) {
    const values = new Set(source.split(",").map((value) => value.trim()));
    return (value) => values.has(String(value));
  }
  const range = listRange(sheet, source);
  const values = range.sheet.cells.values(range.area).flat();
  const allowed = new Set(values.map((value) => String(value).toLowerCase()));
  return (value) => allowed.has(String(value).toLowerCase());
}

/** The cells that a list takes its values from: "=$E$1:$E$2", "=Data!E1:E2", or a name. */
export function listRange(sheet: Worksheet, source: string): Range {
  const address = source.slice(1).replaceAll("$", "");
  if (/[()[\]]/.test(address)) throw notCovered("lists by a formula");
  return source.includes("!") ? rangeOfReference(sheet.host, source) : sheet.getRange(address);
}

/** The results of formulas for each cell of the area; a formula that looks nowhere else is calculated once. */
async function calculated(
  sheet: Worksheet,
  { area, first }: PlacedRule,
  formulas: readonly string[]
): Promise<readonly (readonly unknown[])[]> {
  const { host } = sheet;
  await host.settle(false);
  const unit = host.book.getId();
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  }
  return Promise.all(
    formulas.map(async (formula) => {
      const relative = toR1C1(formula, first);
      const moved = cells.map((cell) => fromR1C1(relative, cell));
      const distinct = [...new Set(moved)];
      const asked = Object.fromEntries(distinct.map((each, row) => [row, { 0: [each] }]));
      const results = await host.api
        .getFormula()
        .executeFormulas({ [unit]: { [sheet.id]: asked } });
      const found = new Map(
        distinct.map((each, row) => {
          const value: unknown = results[unit]?.[sheet.id]?.[row]?.[0]?.[0]?.value;
          return [each, Array.isArray(value) ? (value.flat(2) as unknown[])[0] : value] as const;
        })
      );
      return moved.map((each) => found.get(each));
    })
  );
}
