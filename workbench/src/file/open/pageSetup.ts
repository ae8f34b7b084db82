import type { PrintNames } from "./names";
import type { Feature } from "./openFile";
import type { SheetPart } from "./sheetPart";
import { withoutEscapes } from "./xmlText";

const POINTS_PER_INCH = 72;

/** Excel.PaperType by its number in files, from 1. */
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;
const COMMENTS: Readonly<Record<string, string>> = {
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};
const ERRORS: Readonly<Record<string, string>> = {
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

type Page = Record<string, unknown>;

/** Page set-up, print area and titles, page breaks, headers and footers of a sheet. */
export function pageSetup(sheet: SheetPart, print: PrintNames): Feature {
  const page: Page = { ...setUp(sheet), ...headersAndFooters(sheet) };
  const area = print.areas[sheet.id];
  if (area) page["printArea"] = area;
  for (const part of (print.titles[sheet.id] ?? "").split(",")) {
    if (/^\$?\d+:\$?\d+$/.test(part)) page["titleRows"] = part;
    else if (/^\$?[A-Z]+:\$?[A-Z]+$/i.test(part)) page["titleColumns"] = part;
  }
  const breaks = (list: string): number[] =>
    // A file names the line before the break, counted from 1: that is the line after it, counted from 0.
    (sheet.root.at(list)?.all("brk") ?? [])
      .map((each) => each.number("id") ?? 0)
      .filter((line) => line > 0);
  const rows = breaks("rowBreaks");
  const columns = breaks("colBreaks");
  return {
    losses: [],
    finish: ({ memory }) => {
      if (Object.keys(page).length > 0) memory.pages[sheet.id] = page;
      if (rows.length + columns.length > 0) memory.breaks[sheet.id] = { rows, columns };
      return [];
    },
  };
}

function setUp({ root }: SheetPart): Page {
  const page: Page = {};
  const margins = root.at("pageMargins");
  for (const side of MARGINS) {
    const inches = margins?.number(side);
    if (inches !== undefined) page[`${side}Margin`] = rounded(inches * POINTS_PER_INCH);
  }
  const options = root.at("printOptions");
  if (options?.flag("horizontalCentered")) page["centerHorizontally"] = true;
  if (options?.flag("verticalCentered")) page["centerVertically"] = true;
  if (options?.flag("gridLines")) page["printGridlines"] = true;
  if (options?.flag("headings")) page["printHeadings"] = true;
  const setup = root.at("pageSetup");
  const isFitted = root.at("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  if (isFitted) {
    const pages = (name: string): number | null => {
      const count = setup?.number(name) ?? 1;
      return count === 0 ? null : count;
    };
    page["zoom"] = {
      horizontalFitToPages: pages("fitToWidth"),
      verticalFitToPages: pages("fitToHeight"),
    };
  } else if (setup?.number("scale") !== undefined) page["zoom"] = { scale: setup.number("scale") };
  if (!setup) return page;
  if (setup.attribute("orientation") === "landscape") page["orientation"] = "Landscape";
  // A file that names no paper means Letter, whatever Excel's own default is here.
  page["paperSize"] = PAPERS[(setup.number("paperSize") ?? 1) - 1] ?? "Letter";
  if (setup.flag("useFirstPageNumber")) page["firstPageNumber"] = setup.number("firstPageNumber");
  if (setup.attribute("pageOrder") === "overThenDown") page["printOrder"] = "OverThenDown";
  if (setup.flag("blackAndWhite")) page["blackAndWhite"] = true;
  if (setup.flag("draft")) page["draftMode"] = true;
  const comments = COMMENTS[setup.attribute("cellComments") ?? ""];
  if (comments) page["printComments"] = comments;
  const errors = ERRORS[setup.attribute("errors") ?? ""];
  if (errors) page["printErrors"] = errors;
  return page;
}

const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

function headersAndFooters({ root }: SheetPart): Page {
  const element = root.at("headerFooter");
  if (!element) return {};
  const hasEven = element.flag("differentOddEven");
  const hasFirst = element.flag("differentFirst");
  const page: Page = {};
  if (hasEven || hasFirst) {
    page["headerState"] = !hasEven
      ? "FirstAndDefault"
      : hasFirst
        ? "FirstOddAndEven"
        : "OddAndEven";
  }
  if (!element.flag("scaleWithDoc", true)) page["headerScale"] = false;
  if (!element.flag("alignWithMargins", true)) page["headerMargins"] = false;
  const kinds = { odd: hasEven ? "odd" : "all", even: "even", first: "first" };
  for (const [kind, pages] of Object.entries(kinds)) {
    for (const place of ["Header", "Footer"]) {
      const text = element.at(`${kind}${place}`)?.text;
      if (text === undefined) continue;
      for (const [part, content] of Object.entries(sections(withoutEscapes(text))))
        page[`${pages}.${part}${place}`] = content;
    }
  }
  return page;
}

const SECTIONS: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };

/** "&LReport&RPage &P" is { left: "Report", right: "Page &P" }; text before any mark stands in the centre. */
function sections(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  let part = "center";
  // Codes are pairs, so that "&&L" is an ampersand and a letter.
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+/g)) {
    const next = piece.startsWith("&") ? SECTIONS[piece.charAt(1)] : undefined;
    if (next) part = next;
    else result[part] = (result[part] ?? "") + piece;
  }
  return result;
}
