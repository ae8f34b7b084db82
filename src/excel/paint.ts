import { FONT, STYLES, type Borders, type CellStyle, type Edge } from "../report/styles";
import type { Area } from "../report/sheetPlan";
import type { DrawnCell, SheetDrawing } from "./drawing";
import { isBlank } from "./cellText";
import { rectanglesOf, within } from "./rectangles";
import { entryBytes } from "./requests";

/** One property with one value, over as few rectangles as it takes. */
export interface Stroke {
  readonly areas: readonly Area[];
  /** What it takes in a request for each cell, beside the call. */
  readonly cellBytes: number;
  readonly apply: (range: Excel.Range, area: Area) => void;
}

interface Property {
  /** null: the cell keeps what an empty cell has. */
  readonly valueOf: (look: CellStyle, cell: DrawnCell, inTable: boolean) => string | null;
  readonly apply: (range: Excel.Range, value: string, area: Area) => void;
}

const edgeOf = (edge: Edge | undefined): string | null =>
  edge === undefined ? null : `${edge.weight} ${edge.color}`;

function border(side: keyof Borders, edge: Excel.BorderIndex, inside: Excel.BorderIndex): Property {
  const across = side === "top" || side === "bottom";
  return {
    valueOf: (look) => edgeOf(look.border[side]),
    apply: (range, value, area) => {
      const [weight = "thin", color = ""] = value.split(" ");
      const sides = (across ? area.rows : area.columns) > 1 ? [edge, inside] : [edge];
      for (const item of sides) {
        const line = range.format.borders.getItem(item);
        line.style = "Continuous";
        line.weight = weight === "hairline" ? "Hairline" : weight === "medium" ? "Medium" : "Thin";
        line.color = color;
      }
    },
  };
}

/** What an emptied cell is anyway (no fill, no wrapping, General …) is not written. */
const PROPERTIES: readonly Property[] = [
  { valueOf: () => FONT, apply: ({ format }, value) => void (format.font.name = value) },
  {
    valueOf: ({ font }) => String(font.size),
    apply: ({ format }, value) => void (format.font.size = Number(value)),
  },
  {
    // Said in tables also where it is not bold: the table's own style has bold headers.
    valueOf: ({ font }, _, inTable) => (font.bold ? "yes" : inTable ? "no" : null),
    apply: ({ format }, value) => void (format.font.bold = value === "yes"),
  },
  {
    valueOf: ({ font }) => (font.italic ? "yes" : null),
    apply: ({ format }) => void (format.font.italic = true),
  },
  {
    valueOf: ({ font }) => (font.underline ? "Single" : null),
    apply: ({ format }) => void (format.font.underline = "Single"),
  },
  {
    valueOf: ({ font }) => font.color,
    apply: ({ format }, value) => void (format.font.color = value),
  },
  {
    valueOf: ({ fill }) => fill,
    apply: ({ format }, value) => void (format.fill.color = value),
  },
  {
    valueOf: ({ align }) => align.horizontal,
    apply: ({ format }, value) => {
      format.horizontalAlignment =
        value === "right" ? "Right" : value === "center" ? "Center" : "Left";
    },
  },
  {
    valueOf: ({ align }) => (align.vertical === "bottom" ? null : align.vertical),
    apply: ({ format }, value) => {
      format.verticalAlignment = value === "top" ? "Top" : "Center";
    },
  },
  {
    valueOf: ({ align }) => (align.wrap ? "yes" : null),
    apply: ({ format }) => void (format.wrapText = true),
  },
  {
    valueOf: ({ align }) => (align.indent === 0 ? null : String(align.indent)),
    apply: ({ format }, value) => void (format.indentLevel = Number(value)),
  },
  border("top", "EdgeTop" as Excel.BorderIndex, "InsideHorizontal" as Excel.BorderIndex),
  border("bottom", "EdgeBottom" as Excel.BorderIndex, "InsideHorizontal" as Excel.BorderIndex),
  border("left", "EdgeLeft" as Excel.BorderIndex, "InsideVertical" as Excel.BorderIndex),
  border("right", "EdgeRight" as Excel.BorderIndex, "InsideVertical" as Excel.BorderIndex),
  {
    // An empty cell outside tables may hold something of people's with a format of its own.
    valueOf: (look, { value, numberFormat }, inTable) => {
      if (isBlank(value) && !inTable) return null;
      const format = numberFormat ?? look.numberFormat;
      return format === "General" ? null : format;
    },
    apply: (range, value, { rows, columns }) => {
      range.numberFormat = Array.from({ length: rows }, () =>
        new Array<string>(columns).fill(value)
      );
    },
  },
];

/** The number format comes last. */
const FORMAT = PROPERTIES.length - 1;

/** All formats of a drawing, property by property: a shared property costs one call for many styles. */
export function strokesOf({ cells, tables }: SheetDrawing): Stroke[] {
  const groups = PROPERTIES.map(() => new Map<string, (readonly [number, number])[]>());
  const add = (property: number, value: string, row: number, column: number): void => {
    const group = groups[property]?.get(value);
    if (group === undefined) groups[property]?.set(value, [[row, column]]);
    else group.push([row, column]);
  };
  for (const [row, column, cell] of cells.entries()) {
    const look = lookOf(cell);
    if (look === null) {
      if (!isBlank(cell.value) && cell.numberFormat !== null)
        add(FORMAT, cell.numberFormat, row, column);
      continue;
    }
    const inTable = tables.some(({ area }) => within(area, row, column));
    PROPERTIES.forEach((property, i) => {
      const value = property.valueOf(look, cell, inTable);
      if (value !== null) add(i, value, row, column);
    });
  }
  return PROPERTIES.flatMap((property, i) =>
    [...(groups[i] ?? [])].map(([value, group]) => ({
      areas: rectanglesOf(group),
      // Number formats alone go cell by cell.
      cellBytes: i === FORMAT ? entryBytes(value) : 0,
      apply: (range: Excel.Range, area: Area) => {
        property.apply(range, value, area);
      },
    }))
  );
}

/** Typed cells outside the layout have no style; a number format they brought with them counts. */
function lookOf(cell: DrawnCell): CellStyle | null {
  if (cell.style === null) return null;
  const look: CellStyle = STYLES[cell.style];
  return cell.font === null ? look : { ...look, font: STYLES[cell.font].font };
}
