import { BooleanNumber, BorderStyleTypes, type IStyleData } from "@univerjs/core";
import type { IncludeName } from "./namedStyles";

/** A cell style that every workbook has: what it sets, and which groups of formats that are. */
export interface BuiltInStyle {
  /** As people see it; code may also use the id. */
  readonly name: string;
  readonly style: IStyleData;
  readonly includes: readonly IncludeName[];
}

const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const WHITE = "#FFFFFF";
const BOLD = BooleanNumber.TRUE;

const line = (rgb: string, s = BorderStyleTypes.THIN) => ({ s, cl: { rgb } });
const box = (rgb: string, s = BorderStyleTypes.THIN) => ({
  t: line(rgb, s),
  b: line(rgb, s),
  l: line(rgb, s),
  r: line(rgb, s),
});
const font = (color: string, more: IStyleData = {}): IStyleData => ({
  cl: { rgb: color },
  ...more,
});
const filled = (fill: string, color: string, more: IStyleData = {}): IStyleData => ({
  bg: { rgb: fill },
  cl: { rgb: color },
  ...more,
});
const heading = (size: number, bottom?: string): IStyleData => ({
  ...font("#44546A", { fs: size, bl: BOLD }),
  ...(bottom ? { bd: { b: line(bottom, BorderStyleTypes.THICK) } } : {}),
});
const numbers = (pattern: string): IStyleData => ({ n: { pattern } });

const LOOK: readonly IncludeName[] = ["includeFont", "includePatterns"];
const BOXED: readonly IncludeName[] = [...LOOK, "includeBorder"];
const FONT: readonly IncludeName[] = ["includeFont"];
const LINED: readonly IncludeName[] = ["includeFont", "includeBorder"];
const NUMBER: readonly IncludeName[] = ["includeNumber"];
const ALL: readonly IncludeName[] = [
  ...BOXED,
  "includeNumber",
  "includeAlignment",
  "includeProtection",
];

type Row = readonly [id: string, name: string, style: IStyleData, includes: readonly IncludeName[]];

const ROWS: readonly Row[] = [
  ["Normal", "Normal", {}, ALL],
  ["Comma", "Comma", numbers('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'), NUMBER],
  ["WholeComma", "Comma [0]", numbers('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'), NUMBER],
  [
    "Currency",
    "Currency",
    numbers('_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
    NUMBER,
  ],
  [
    "WholeDollar",
    "Currency [0]",
    numbers('_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
    NUMBER,
  ],
  ["Percent", "Percent", numbers("0%"), NUMBER],
  ["Hlink", "Hyperlink", font("#0563C1", { ul: { s: BOLD } }), FONT],
  ["HlinkTrav", "Followed Hyperlink", font("#954F72", { ul: { s: BOLD } }), FONT],
  ["Note", "Note", { bg: { rgb: "#FFFFCC" }, bd: box("#B2B2B2") }, BOXED],
  ["WarningText", "Warning Text", font("#FF0000"), FONT],
  ["SheetTitle", "Title", font("#44546A", { fs: 18, ff: "Calibri Light" }), FONT],
  ["Heading1", "Heading 1", heading(15, "#4472C4"), LINED],
  ["Heading2", "Heading 2", heading(13, "#A2B8E1"), LINED],
  ["Heading3", "Heading 3", heading(11, "#8EA9DB"), LINED],
  ["Heading4", "Heading 4", heading(11), FONT],
  ["Input", "Input", filled("#FFCC99", "#3F3F76", { bd: box("#7F7F7F") }), BOXED],
  ["Output", "Output", filled("#F2F2F2", "#3F3F3F", { bl: BOLD, bd: box("#3F3F3F") }), BOXED],
  [
    "Calculation",
    "Calculation",
    filled("#F2F2F2", "#FA7D00", { bl: BOLD, bd: box("#7F7F7F") }),
    BOXED,
  ],
  [
    "CheckCell",
    "Check Cell",
    filled("#A5A5A5", WHITE, { bl: BOLD, bd: box("#3F3F3F", BorderStyleTypes.DOUBLE) }),
    BOXED,
  ],
  [
    "LinkedCell",
    "Linked Cell",
    font("#FA7D00", { bd: { b: line("#FF8001", BorderStyleTypes.DOUBLE) } }),
    LINED,
  ],
  [
    "Total",
    "Total",
    {
      bl: BOLD,
      bd: { t: line("#4472C4"), b: line("#4472C4", BorderStyleTypes.DOUBLE) },
    },
    LINED,
  ],
  ["Good", "Good", filled("#C6EFCE", "#006100"), LOOK],
  ["Bad", "Bad", filled("#FFC7CE", "#9C0006"), LOOK],
  ["Neutral", "Neutral", filled("#FFEB9C", "#9C5700"), LOOK],
  ["ExplanatoryText", "Explanatory Text", font("#7F7F7F", { it: BOLD }), FONT],
  ...ACCENTS.flatMap((accent, index): Row[] => {
    const id = `Accent${index + 1}`;
    return [
      [id, id, filled(accent, WHITE), LOOK],
      ...([20, 40, 60] as const).map((share): Row => [
        `${id}_${share}`,
        `${share}% - ${id}`,
        filled(mixed(accent, share / 100), share === 60 ? WHITE : "#000000"),
        LOOK,
      ]),
    ];
  }),
];

/** Excel's built-in styles by their ids in Excel.BuiltInStyle. */
export const BUILT_IN_STYLES: ReadonlyMap<string, BuiltInStyle> = new Map(
  ROWS.map(([id, name, style, includes]) => [id, { name, style, includes }])
);

/** So much of a colour on white. */
function mixed(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const level = parseInt(color.slice(at, at + 2), 16);
    return Math.round(255 - (255 - level) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
