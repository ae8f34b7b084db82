import { intersect, type Area } from "./addresses";
import { blocksOf } from "./cellBlocks";
import { invalidArgument } from "./errors";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { SheetCells, ValueType } from "./sheetCells";
import type { Worksheet } from "./worksheet";

/** The block of cells around an area that is bounded by empty rows and columns. */
export function surroundingArea(sheet: Worksheet, start: Area): Area {
  const { cells } = sheet;
  const used = cells.usedArea(true);
  if (!used) return start;
  const isFilled = (area: Area): boolean => {
    const seen = intersect(area, used);
    return (
      seen !== null && cells.valueTypes(seen).some((line) => line.some((type) => type !== "Empty"))
    );
  };
  let area = start;
  for (let grown = true; grown;) {
    grown = false;
    const wide = { ...area, left: Math.max(0, area.left - 1), right: area.right + 1 };
    const tall = { ...area, top: Math.max(0, area.top - 1), bottom: area.bottom + 1 };
    const steps: readonly (readonly [Area, Area])[] = [
      [
        { ...wide, top: area.top - 1, bottom: area.top - 1 },
        { ...area, top: area.top - 1 },
      ],
      [
        { ...wide, top: area.bottom + 1, bottom: area.bottom + 1 },
        { ...area, bottom: area.bottom + 1 },
      ],
      [
        { ...tall, left: area.left - 1, right: area.left - 1 },
        { ...area, left: area.left - 1 },
      ],
      [
        { ...tall, left: area.right + 1, right: area.right + 1 },
        { ...area, right: area.right + 1 },
      ],
    ];
    for (const [border, larger] of steps) {
      if (larger.top < 0 || larger.left < 0 || !isFilled(border)) continue;
      area = larger;
      grown = true;
      break;
    }
  }
  return area;
}

type Test = (cells: SheetCells, row: number, column: number) => boolean;

const typeAt = (cells: SheetCells, row: number, column: number): ValueType =>
  cells.valueTypes({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? "Empty";

const KINDS: Readonly<Record<string, Test>> = {
  Visible: (cells, row, column) => !cells.isRowHidden(row) && !cells.isColumnHidden(column),
  Blanks: (cells, row, column) => typeAt(cells, row, column) === "Empty",
  Constants: (cells, row, column) =>
    typeAt(cells, row, column) !== "Empty" && cells.formula(row, column) === null,
  Formulas: (cells, row, column) => cells.formula(row, column) !== null,
};

/** Which value types a name such as "LogicalNumbers" speaks of. */
function typesIn(name: string): readonly ValueType[] | null {
  if (name === "All") return null;
  const types: ValueType[] = [];
  if (/error/i.test(name)) types.push("Error");
  if (/logical/i.test(name)) types.push("Boolean");
  if (/number/i.test(name)) types.push("Double");
  if (/text/i.test(name)) types.push("String");
  return types;
}

/** Range.getSpecialCells; null where no cell is of the kind. */
export function specialCells(range: Range, kind: string, valueType: string): RangeAreas | null {
  const test = KINDS[kind];
  if (!test) throw invalidArgument(`The workbench does not look for cells of the kind ${kind}.`);
  const { sheet } = range;
  const types = kind === "Constants" || kind === "Formulas" ? typesIn(valueType) : null;
  const { cells } = sheet;
  // Blank and visible cells are counted within what is used, as Excel does for whole lines.
  const used = cells.usedArea(false, range.area);
  const looked = range.isEntireColumn || range.isEntireRow ? used : range.area;
  if (!looked) return null;
  const found: { row: number; column: number }[] = [];
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      if (!test(cells, row, column)) continue;
      if (types === null || types.includes(typeAt(cells, row, column))) found.push({ row, column });
    }
  }
  return found.length > 0 ? new RangeAreas(sheet, blocksOf(found)) : null;
}
