/** How cells look: formats, borders and sizes. */
import { excel, useOneWorkbook } from "./oneWorkbook";

useOneWorkbook();

/** Sets something on a range and reads properties back from another. */
function after<T>(
  set: { at: string; act: (range: Excel.Range) => void },
  read: { at: string; load: string; see: (range: Excel.Range) => T }
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    set.act(sheet.getRange(set.at));
    await context.sync();
    const range = sheet.getRange(read.at);
    range.load(read.load);
    await context.sync();
    return read.see(range);
  });
}

describe("formats are kept", () => {
  it.each<
    [
      name: string,
      act: (format: Excel.RangeFormat) => void,
      load: string,
      see: (format: Excel.RangeFormat) => unknown,
      expected: unknown,
    ]
  >([
    ["fill", (f) => (f.fill.color = "#fde9e7"), "fill/color", (f) => f.fill.color, "#FDE9E7"],
    [
      "fill by name",
      (f) => (f.fill.color = "yellow"),
      "fill/color",
      (f) => f.fill.color,
      "#FFFF00",
    ],
    ["bold", (f) => (f.font.bold = true), "font/bold", (f) => f.font.bold, true],
    ["italic", (f) => (f.font.italic = true), "font/italic", (f) => f.font.italic, true],
    [
      "underline",
      (f) => (f.font.underline = "Single"),
      "font/underline",
      (f) => f.font.underline,
      "Single",
    ],
    [
      "strikethrough",
      (f) => (f.font.strikethrough = true),
      "font/strikethrough",
      (f) => f.font.strikethrough,
      true,
    ],
    [
      "font colour",
      (f) => (f.font.color = "#123456"),
      "font/color",
      (f) => f.font.color,
      "#123456",
    ],
    ["font", (f) => (f.font.name = "Aptos"), "font/name", (f) => f.font.name, "Aptos"],
    ["font size", (f) => (f.font.size = 28), "font/size", (f) => f.font.size, 28],
    [
      "right",
      (f) => (f.horizontalAlignment = "Right"),
      "horizontalAlignment",
      (f) => f.horizontalAlignment,
      "Right",
    ],
    [
      "left",
      (f) => (f.horizontalAlignment = "Left"),
      "horizontalAlignment",
      (f) => f.horizontalAlignment,
      "Left",
    ],
    [
      "middle",
      (f) => (f.verticalAlignment = "Center"),
      "verticalAlignment",
      (f) => f.verticalAlignment,
      "Center",
    ],
    ["wrap", (f) => (f.wrapText = true), "wrapText", (f) => f.wrapText, true],
    ["indent", (f) => (f.indentLevel = 2), "indentLevel", (f) => f.indentLevel, 2],
    ["row height", (f) => (f.rowHeight = 30), "rowHeight", (f) => f.rowHeight, 30],
    ["column width", (f) => (f.columnWidth = 90), "columnWidth", (f) => f.columnWidth, 90],
  ])("%s", async (_name, act, load, see, expected) => {
    const set = { at: "B2:C3", act: (range: Excel.Range) => act(range.format) };
    const names = `format/${load}`;
    expect(await after(set, { at: "C3", load: names, see: (range) => see(range.format) })).toBe(
      expected
    );
  });

  it("are those of an unformatted cell at first", async () => {
    const names =
      "format/fill/color,format/font/bold,format/font/color,format/font/size,format/rowHeight,format/columnWidth,format/wrapText,format/horizontalAlignment,format/verticalAlignment";
    const look = await after(
      { at: "H9", act: () => undefined },
      {
        at: "H9",
        load: names,
        see: ({ format }) => [
          format.fill.color,
          format.font.bold,
          format.font.color,
          format.rowHeight,
          format.columnWidth,
          format.wrapText,
          format.horizontalAlignment,
          format.verticalAlignment,
        ],
      }
    );
    expect(look).toEqual(["#FFFFFF", false, "#000000", 15, 48, false, "General", "Bottom"]);
  });

  it("are null where cells differ", async () => {
    const mixed = await after(
      { at: "A1", act: (range) => (range.format.font.bold = true) },
      { at: "A1:A2", load: "format/font/bold", see: (range) => range.format.font.bold }
    );
    expect(mixed).toBeNull();
  });

  it("reach whole columns and rows, and cells written later", async () => {
    await after(
      {
        at: "D:E",
        act: (range) => {
          range.format.font.name = "Aptos";
          range.format.columnWidth = 60;
        },
      },
      { at: "D1", load: "address", see: () => null }
    );
    excel.setCell("Data!E70", "x");
    const look = await after(
      { at: "A1", act: () => undefined },
      {
        at: "E70",
        load: "format/font/name,format/columnWidth",
        see: ({ format }) => [format.font.name, format.columnWidth],
      }
    );
    expect(look).toEqual(["Aptos", 60]);
  });

  it("are taken back", async () => {
    const act = (range: Excel.Range) => {
      range.format.fill.color = "red";
      range.format.fill.clear();
    };
    const color = await after(
      { at: "A1", act },
      { at: "A1", load: "format/fill/color", see: (r) => r.format.fill.color }
    );
    expect(color).toBe("#FFFFFF");
  });

  it.each<[what: string, act: (range: Excel.Range) => void]>([
    ["a colour", (range) => (range.format.fill.color = "no colour")],
    ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
    ["a border", (range) => void range.format.borders.getItem("Top" as "EdgeTop").load("style")],
  ])("are refused when %s is unknown", async (_what, act) => {
    const refused = after({ at: "A1", act }, { at: "A1", load: "address", see: () => null });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("borders", () => {
  const line = (at: string, side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight") =>
    Excel.run(async (context) => {
      const border = context.workbook.worksheets
        .getItem("Data")
        .getRange(at)
        .format.borders.getItem(side);
      border.load("style,weight,color,sideIndex");
      await context.sync();
      return [border.style, border.weight, border.color];
    });
  const draw = (
    at: string,
    side: Parameters<Excel.RangeBorderCollection["getItem"]>[0],
    color = "#E6EAEE"
  ) =>
    Excel.run(async (context) => {
      const border = context.workbook.worksheets
        .getItem("Data")
        .getRange(at)
        .format.borders.getItem(side);
      border.style = "Continuous";
      border.weight = "Hairline";
      border.color = color;
      await context.sync();
    });
  const DRAWN = ["Continuous", "Hairline", "#E6EAEE"];
  const NONE = ["None", "Thin", "#000000"];

  it("lie on the edge they are drawn on; the neighbour's opposite edge is the same line", async () => {
    await draw("B2:C3", "EdgeBottom");
    expect(await line("B3", "EdgeBottom")).toEqual(DRAWN);
    expect(await line("C4", "EdgeTop")).toEqual(DRAWN);
    expect(await line("B2", "EdgeBottom")).toEqual(NONE);
    expect(await line("D3", "EdgeBottom")).toEqual(NONE);
  });

  it("lie inside", async () => {
    await draw("B2:C4", "InsideHorizontal");
    expect(await line("B2", "EdgeBottom")).toEqual(DRAWN);
    expect(await line("C3", "EdgeBottom")).toEqual(DRAWN);
    expect(await line("B4", "EdgeBottom")).toEqual(NONE);
    expect(await line("B2", "EdgeRight")).toEqual(NONE);
  });

  it("are drawn by a colour alone, and taken away", async () => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Data").getRange("B2").format;
      borders.getItem("EdgeTop").color = "#0B6E4F";
      borders.getItem("EdgeLeft").style = "Double";
      await context.sync();
    });
    expect(await line("B2", "EdgeTop")).toEqual(["Continuous", "Thin", "#0B6E4F"]);
    expect((await line("B2", "EdgeLeft"))[0]).toBe("Double");
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Data").getRange("B1").format;
      borders.getItem("EdgeBottom").style = "None";
      await context.sync();
    });
    expect(await line("B2", "EdgeTop")).toEqual(NONE);
  });
});

it("takes the formats of many cells in one call and gives them back", async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#111111" } } }, { format: { font: { bold: true } } }],
    ]);
    range.setRowProperties([{ format: { rowHeight: 24 } }]);
    await context.sync();
    const cells = range.getCellProperties({
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    return cells.value;
  });
  expect(seen).toEqual([
    [
      { format: { fill: { color: "#111111" }, font: { bold: false } } },
      { format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ],
  ]);
});

it("takes the lines of cells by side in one call, and any colour by its name", async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    const bottom = { style: Excel.BorderLineStyle.double, color: "DarkMagenta" };
    range.setCellProperties([[{ format: { borders: { bottom } } }, {}]]);
    await context.sync();
    const cells = range.getCellProperties({
      format: { borders: { style: true, color: true } },
    });
    await context.sync();
    return cells.value[0]?.map((cell) => cell.format?.borders);
  });
  const none = { style: "None", color: "#000000" };
  const line = { style: "Double", color: "#8B008B" };
  expect(seen).toEqual([
    { bottom: line, left: none, right: none, top: none },
    { bottom: none, left: none, right: none, top: none },
  ]);
});
