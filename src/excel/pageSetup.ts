import type { SheetDrawing } from "./drawing";
import { rangeOf } from "./requests";
import { say } from "../wording/say";

const POINTS_PER_INCH = 72;

/** How a sheet prints: one page wide, header rows on every page, page numbers. Paper size is the printer's. */
export function setUpPage(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  const { print } = drawing;
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  page.zoom =
    print.fitTall === null
      ? { horizontalFitToPages: 1 }
      : { horizontalFitToPages: 1, verticalFitToPages: print.fitTall };
  page.centerHorizontally = true;
  page.leftMargin = 0.5 * POINTS_PER_INCH;
  page.rightMargin = 0.5 * POINTS_PER_INCH;
  page.topMargin = 0.5 * POINTS_PER_INCH;
  page.bottomMargin = 0.6 * POINTS_PER_INCH;
  page.headersFooters.defaultForAllPages.leftFooter = footer(print.footerLeft);
  page.headersFooters.defaultForAllPages.rightFooter = footer(
    say("excel.writing.page", { page: "\u0001", pages: "\u0002" })
  )
    .replace("\u0001", "&P")
    .replace("\u0002", "&N");
  if (print.area !== null) page.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows !== null) {
    page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  }
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** In footers & begins a code; a digit after the size would be read as part of it. */
function footer(text: string): string {
  return `&"Calibri,Regular"&9 ${text.replace(/&/g, "&&")}`;
}
