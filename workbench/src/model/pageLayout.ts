import { Adapter } from "../protocol/adapter";
import { areaAddress, parseAddress } from "./addresses";
import { invalidArgument, itemNotFound } from "./errors";
import { HeaderFooterGroup } from "./headersFooters";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

/** Excel's page set-up of a new sheet; margins in points. */
const DEFAULTS = {
  blackAndWhite: false,
  bottomMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  orientation: "Portrait",
  paperSize: "A4",
  printComments: "NoComments",
  printErrors: "ErrorsAsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
} as const;
type Name = keyof typeof DEFAULTS;

const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const MARGINS: Readonly<Record<string, Name>> = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

/** Page set-up: stored with the workbook and read back; nothing is printed here. */
class PageSettings extends Adapter {
  readonly typeName = "PageLayout";
  override readonly scalars = Object.keys(DEFAULTS);
  readonly headersFooters: HeaderFooterGroup;

  constructor(protected readonly sheet: Worksheet) {
    super();
    this.headersFooters = new HeaderFooterGroup(() => this.stored);
    for (const name of Object.keys(DEFAULTS) as Name[]) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.stored[name] ?? DEFAULTS[name],
        set: (value: unknown) => this.store(name, value),
      });
    }
  }

  protected get stored(): Record<string, unknown> {
    return (this.sheet.host.memory.pages[this.sheet.id] ??= {});
  }

  protected store(name: string, value: unknown): void {
    if (name === "orientation" && value !== "Portrait" && value !== "Landscape") {
      throw invalidArgument("A page is Portrait or Landscape.");
    }
    if (name.endsWith("Margin") && !(Number(value) >= 0)) {
      throw invalidArgument("A margin is not negative.");
    }
    this.stored[name] = value;
    this.sheet.host.writes++;
  }
}

export class PageLayout extends PageSettings {
  setPrintArea(area: Range | RangeAreas | string): void {
    this.store("printArea", typeof area === "string" ? area : area.address);
  }
  getPrintArea(): RangeAreas {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw itemNotFound("print area");
    return area;
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const address = this.stored["printArea"];
    return typeof address === "string" ? this.sheet.getRanges(address) : null;
  }
  setPrintTitleRows(rows: Range | string): void {
    this.store("titleRows", this.lines(rows, "rows"));
  }
  getPrintTitleRows(): Range {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (!rows) throw itemNotFound("print title rows");
    return rows;
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.title("titleRows");
  }
  setPrintTitleColumns(columns: Range | string): void {
    this.store("titleColumns", this.lines(columns, "columns"));
  }
  getPrintTitleColumns(): Range {
    const columns = this.getPrintTitleColumnsOrNullObject();
    if (!columns) throw itemNotFound("print title columns");
    return columns;
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.title("titleColumns");
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const factor = POINTS[unit];
    if (factor === undefined) throw invalidArgument(`There is no unit ${unit}.`);
    for (const [side, value] of Object.entries(margins)) {
      const name = MARGINS[side];
      if (name && value !== null) this.store(name, value * factor);
    }
  }

  private lines(range: Range | string, kind: "rows" | "columns"): string {
    const given = typeof range === "string" ? this.sheet.getRange(range) : range;
    const whole = kind === "rows" ? given.getEntireRow() : given.getEntireColumn();
    return areaAddress(whole.area, true);
  }
  private title(name: string): Range | null {
    const address = this.stored[name];
    const area = typeof address === "string" ? parseAddress(address) : null;
    return area ? new Range(this.sheet, area) : null;
  }
}
