import type { WriteSheet } from "hucre/xlsx";
import type { Worksheet } from "../../model/worksheet";
import { element } from "./xml";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;
type Page = Readonly<Record<string, unknown>>;

const POINTS_PER_INCH = 72;

/** Excel.PaperType by its number in files. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  Envelope11: 21,
  Envelope12: 22,
  Envelope14: 23,
  Csheet: 24,
  Dsheet: 25,
  Esheet: 26,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC3: 29,
  EnvelopeC4: 30,
  EnvelopeC6: 31,
  EnvelopeC65: 32,
  EnvelopeB4: 33,
  EnvelopeB5: 34,
  EnvelopeB6: 35,
  EnvelopeItaly: 36,
  EnvelopeMonarch: 37,
  EnvelopePersonal: 38,
  FanfoldUS: 39,
  FanfoldStdGerman: 40,
  FanfoldLegalGerman: 41,
};
const PRINT_COMMENTS: Readonly<Record<string, string>> = {
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};
const PRINT_ERRORS: Readonly<Record<string, string>> = {
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

const pageOf = (sheet: Worksheet): Page => sheet.host.memory.pages[sheet.id] ?? {};
const isFitted = ({ horizontalFitToPages, verticalFitToPages }: Zoom): boolean =>
  typeof horizontalFitToPages === "number" || typeof verticalFitToPages === "number";

/** What the writing library knows of a sheet's page; {@link pageSetupElement} has the rest. */
export function filePageSetup(sheet: Worksheet): PageSetup {
  const page = pageOf(sheet);
  const inches = (name: string, standard: number): number =>
    rounded(Number(page[name] ?? standard) / POINTS_PER_INCH);
  return {
    orientation: page["orientation"] === "Landscape" ? "landscape" : "portrait",
    fitToPage: isFitted((page["zoom"] ?? {}) as Zoom),
    margins: {
      left: inches("leftMargin", 50.4),
      right: inches("rightMargin", 50.4),
      top: inches("topMargin", 54),
      bottom: inches("bottomMargin", 54),
      header: inches("headerMargin", 21.6),
      footer: inches("footerMargin", 21.6),
    },
    showGridLines: page["printGridlines"] === true,
    showRowColHeaders: page["printHeadings"] === true,
    horizontalCentered: page["centerHorizontally"] === true,
    verticalCentered: page["centerVertically"] === true,
  };
}

const rounded = (inches: number): number => Math.round(inches * 1e6) / 1e6;

/** The whole element `pageSetup`, in place of the one that the writing library makes. */
export function pageSetupElement(sheet: Worksheet): string {
  const page = pageOf(sheet);
  const zoom = (page["zoom"] ?? {}) as Zoom;
  const first = page["firstPageNumber"];
  const hasFirst = typeof first === "number" || (typeof first === "string" && first !== "");
  return element("pageSetup", {
    paperSize: PAPERS[String(page["paperSize"] ?? "A4")] ?? 9,
    scale: !isFitted(zoom) && zoom.scale && zoom.scale !== 100 ? zoom.scale : null,
    firstPageNumber: hasFirst ? Number(first) : null,
    // 0 pages: as many as it takes.
    fitToWidth: isFitted(zoom) ? (zoom.horizontalFitToPages ?? 0) : null,
    fitToHeight: isFitted(zoom) ? (zoom.verticalFitToPages ?? 0) : null,
    pageOrder: page["printOrder"] === "OverThenDown" ? "overThenDown" : null,
    orientation: page["orientation"] === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: page["blackAndWhite"] === true || null,
    draft: page["draftMode"] === true || null,
    cellComments: PRINT_COMMENTS[String(page["printComments"])],
    useFirstPageNumber: hasFirst || null,
    errors: PRINT_ERRORS[String(page["printErrors"])],
  });
}

/** Headers and footers, with Excel's codes as they were set. Attributes that are not standard come separately. */
export function fileHeaderFooter(sheet: Worksheet): HeaderFooter | null {
  const page = pageOf(sheet);
  const state = String(page["headerState"] ?? "Default");
  const differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  const differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const odd = differentOddEven ? "odd" : "all";
  const text = (pages: string, place: string): string =>
    (["left", "center", "right"] as const)
      .map((part) => {
        const content = String(page[`${pages}.${part}${place}`] ?? "");
        return content === "" ? "" : `&${part.charAt(0).toUpperCase()}${content}`;
      })
      .join("");
  const result: HeaderFooter = {
    oddHeader: text(odd, "Header"),
    oddFooter: text(odd, "Footer"),
    ...(differentOddEven && {
      differentOddEven,
      evenHeader: text("even", "Header"),
      evenFooter: text("even", "Footer"),
    }),
    ...(differentFirst && {
      differentFirst,
      firstHeader: text("first", "Header"),
      firstFooter: text("first", "Footer"),
    }),
  };
  const isEmpty = Object.values(result).every((value) => value === "");
  return isEmpty ? null : result;
}

/** Attributes of `headerFooter` that the writing library leaves out. */
export function headerFooterAttributes(sheet: Worksheet): string {
  const page = pageOf(sheet);
  return (
    (page["headerScale"] === false ? ' scaleWithDoc="0"' : "") +
    (page["headerMargins"] === false ? ' alignWithMargins="0"' : "")
  );
}
