import { ACCENT } from "../../src/report/colours";
import { FONT, STYLES, type CellStyle } from "../../src/report/styles";
import {
  DESCRIPTION,
  HEIGHTS,
  NAME_COLUMN,
  RESULT_COLUMN,
  type Block,
  type FunctionsSheet,
} from "./functionsSheet";

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;

/** Roles that the report's sheets do not have. */
const NAME: CellStyle = {
  ...STYLES.cellStrong,
  border: STYLES.head.border,
  font: { ...STYLES.cellStrong.font, size: 11, color: ACCENT },
};
const FORMULA: CellStyle = { ...NAME, font: { ...STYLES.cell.font, size: 11 } };
const FIGURE: CellStyle = { ...NAME, border: {} };

export interface Heading {
  readonly eyebrow: string;
  readonly title: string;
  readonly subline: string;
}

/** Draws the sheet in the open batch: head, sections, blocks with their formulas, how it prints. */
export function drawFunctions(
  sheet: Excel.Worksheet,
  plan: FunctionsSheet,
  heading: Heading
): void {
  const width = plan.columns.length - NAME_COLUMN;
  plan.columns.forEach((pixels, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
  drawHead(sheet, plan, heading, width);
  for (const section of plan.sections) {
    const title = sheet.getRangeByIndexes(section.row, NAME_COLUMN, 1, 1);
    title.values = [[section.title]];
    title.format.rowHeight = HEIGHTS.section;
    paint(title, STYLES.section);
    for (const block of section.blocks) drawBlock(sheet, block, width);
  }
  sheet.showGridlines = false;
  sheet.tabColor = ACCENT;
  sheet.freezePanes.freezeRows(plan.headRows);
  setUpPage(sheet, plan);
}

function drawHead(
  sheet: Excel.Worksheet,
  plan: FunctionsSheet,
  { eyebrow, title, subline }: Heading,
  width: number
): void {
  const heights = [18, 30, 18, 8, HEIGHTS.links];
  heights.forEach((points, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  const lines = [
    [eyebrow, STYLES.eyebrow],
    [title, { ...STYLES.title, align: { ...STYLES.title.align, wrap: false } }],
    [subline, STYLES.subline],
  ] as const;
  lines.forEach(([text, style], row) => {
    const cell = sheet.getRangeByIndexes(row, NAME_COLUMN, 1, 1);
    cell.values = [[text]];
    paint(cell, style);
  });
  paint(sheet.getRangeByIndexes(3, NAME_COLUMN, 1, width), STYLES.headerLine);
  // The first two titles have wide columns, the others two narrow ones each.
  plan.sections.forEach(({ title: text, row }, index) => {
    const column = index < 2 ? NAME_COLUMN + index : RESULT_COLUMN + 1 + (index - 2) * 2;
    const cell = sheet.getRangeByIndexes(plan.headRows - 1, column, 1, 1);
    cell.hyperlink = {
      documentReference: `'Functions'!B${row + 1}`,
      textToDisplay: text,
      screenTip: text,
    };
    paint(cell, STYLES.link);
  });
}

function drawBlock(sheet: Excel.Worksheet, block: Block, width: number): void {
  const { worked, row, resultRow, layout } = block;
  paint(sheet.getRangeByIndexes(row, NAME_COLUMN, 1, width), FORMULA);
  const name = sheet.getRangeByIndexes(row, NAME_COLUMN, 1, 1);
  name.values = [[worked.name]];
  paint(name, NAME);
  // The apostrophe keeps the formula a text, which can be copied into any cell.
  sheet.getRangeByIndexes(row, RESULT_COLUMN, 1, 1).values = [[`'${worked.formula}`]];
  name.format.rowHeight = HEIGHTS.line;

  const description = sheet.getRangeByIndexes(row + 1, RESULT_COLUMN, 1, DESCRIPTION.columns);
  description.merge();
  description.getCell(0, 0).values = [[worked.description]];
  paint(description, { ...STYLES.note, align: { ...STYLES.note.align, vertical: "center" } });
  description.format.rowHeight = block.descriptionHeight;

  const result = sheet.getRangeByIndexes(resultRow, RESULT_COLUMN, block.rows, block.width);
  block.rowHeights.forEach((points, index) => {
    sheet.getRangeByIndexes(resultRow + index, 0, 1, 1).format.rowHeight = points;
  });
  if (layout.kind === "figures") {
    paint(result, block.rows > 1 ? STYLES.cell : FIGURE);
    result.numberFormat = grid(block.rows, block.width, layout.format);
  } else {
    layout.columns.forEach(({ style, format }, column) => {
      const at = RESULT_COLUMN + column;
      const [head, look] = looks(STYLES[style], column === 0);
      paint(sheet.getRangeByIndexes(resultRow, at, 1, 1), head);
      const body = sheet.getRangeByIndexes(resultRow + 1, at, block.rows - 1, 1);
      paint(body, look);
      body.numberFormat = grid(block.rows - 1, 1, format);
    });
  }
  sheet.getRangeByIndexes(resultRow, RESULT_COLUMN, 1, 1).formulas = [[worked.formula]];
  sheet.getRangeByIndexes(resultRow + block.rows, 0, 1, 1).format.rowHeight = HEIGHTS.gap;
}

/** How a column and its header look. The first stands left, be it figures or names. */
function looks(style: CellStyle, isFirst: boolean): [head: CellStyle, body: CellStyle] {
  const { headWrap, headIndent, headRight } = STYLES;
  if (isFirst) return [headWrap, { ...style, align: STYLES.cell.align }];
  if (style.align.horizontal === "right") return [headRight, style];
  return [{ ...headIndent, align: { ...headIndent.align, wrap: true } }, style];
}

const grid = (rows: number, columns: number, value: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(value));

function paint(range: Excel.Range, { font, fill, align, border }: CellStyle): void {
  const { format } = range;
  format.font.name = FONT;
  format.font.size = font.size;
  format.font.bold = font.bold;
  format.font.color = font.color;
  if (font.underline) format.font.underline = "Single";
  if (fill !== null) format.fill.color = fill;
  const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
  const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
  format.horizontalAlignment = horizontal[align.horizontal];
  format.verticalAlignment = vertical[align.vertical];
  format.wrapText = align.wrap;
  if (align.indent > 0) format.indentLevel = align.indent;
  if (border.bottom === undefined) return;
  // Below every row, not below the last alone; a range of one row has no lines inside.
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = border.bottom.weight === "medium" ? "Medium" : "Thin";
    line.color = border.bottom.color;
  }
}

function setUpPage(sheet: Excel.Worksheet, plan: FunctionsSheet): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = 0.5 * POINTS_PER_INCH;
  page.rightMargin = 0.5 * POINTS_PER_INCH;
  page.topMargin = 0.5 * POINTS_PER_INCH;
  page.bottomMargin = 0.6 * POINTS_PER_INCH;
  const footers = page.headersFooters.defaultForAllPages;
  footers.leftFooter = '&"Calibri,Regular"&9 NPS Recovery · Functions';
  footers.rightFooter = '&"Calibri,Regular"&9 Page &P of &N';
  page.setPrintTitleRows("$1:$4");
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.end, plan.columns.length));
  for (const row of plan.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
