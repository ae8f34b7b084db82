/** What belongs to the workbook or to formats beyond the engine's own, asked through the real office.js. */
import { load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

const onData = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> => Excel.run((context) => act(context.workbook.worksheets.getItem("Data"), context));

describe("formats", () => {
  it("keeps what the engine has no place for, and takes it along when cells move", async () => {
    const seen = await onData(async (sheet, context) => {
      const { format } = sheet.getRange("B2");
      format.set({
        readingOrder: "RightToLeft",
        shrinkToFit: true,
        autoIndent: true,
        textOrientation: 45,
        horizontalAlignment: "CenterAcrossSelection",
        fill: { color: "#808080", pattern: "Gray25", patternColor: "#FF0000", tintAndShade: 0.5 },
        font: { underline: "DoubleAccountant", superscript: true },
        protection: { locked: false, formulaHidden: true },
      });
      sheet.getRange("A1:A2").insert("Right");
      await context.sync();
      const moved = sheet.getRange("C2").format;
      moved.load();
      moved.fill.load();
      moved.font.load("underline,superscript,subscript");
      moved.protection.load();
      await context.sync();
      const { readingOrder, shrinkToFit, autoIndent, textOrientation, horizontalAlignment } = moved;
      return [
        [readingOrder, shrinkToFit, autoIndent, textOrientation, horizontalAlignment],
        [moved.fill.color, moved.fill.pattern, moved.fill.patternColor, moved.fill.tintAndShade],
        [moved.font.underline, moved.font.superscript, moved.font.subscript],
        [moved.protection.locked, moved.protection.formulaHidden],
      ];
    });
    expect(seen).toEqual([
      ["RightToLeft", true, true, 45, "CenterAcrossSelection"],
      ["#C0C0C0", "Gray25", "#FF0000", 0.5],
      ["DoubleAccountant", true, false],
      [false, true],
    ]);
  });

  it("unlocks whole columns, and forgets it with the formats", async () => {
    const locked = (address: string) =>
      onData(async (sheet, context) => {
        const { protection } = sheet.getRange(address).format;
        protection.load("locked");
        await context.sync();
        return protection.locked;
      });
    await onData(async (sheet, context) => {
      sheet.getRange("B:B").format.protection.locked = false;
      await context.sync();
    });
    expect([await locked("B900"), await locked("A1"), await locked("A1:B2")]).toEqual([
      false,
      true,
      null,
    ]);
    await onData(async (sheet, context) => {
      sheet.getRange("B:B").clear("Formats");
      await context.sync();
    });
    expect(await locked("B900")).toBe(true);
  });
});

describe("styles", () => {
  it("applies Excel's own, which leave the other formats alone", async () => {
    const seen = await onData(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0.00"]];
      range.style = Excel.BuiltInStyle.good;
      await context.sync();
      range.load("style,numberFormat,format/fill/color,format/font/color");
      sheet.getRange("A1:A2").load("style");
      await context.sync();
      return [range.style, range.numberFormat, range.format.fill.color, range.format.font.color];
    });
    expect(seen).toEqual(["Good", [["0.00"]], "#C6EFCE", "#006100"]);
  });

  it("adds one, changes it under the cells that have it, and deletes it", async () => {
    const look = (context: Excel.RequestContext, range: Excel.Range) => {
      range.load("style,format/font/bold,format/wrapText,format/horizontalAlignment");
      return context.sync();
    };
    const seen = await onData(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Mine");
      const style = styles.getItem("mine");
      style.textOrientation = 38;
      style.load("textOrientation");
      await context.sync();
      expect(style.textOrientation).toBe(38);
      style.textOrientation = 0;
      style.font.bold = true;
      style.includeAlignment = false;
      const range = sheet.getRange("A1:B2");
      range.format.horizontalAlignment = "Right";
      range.style = "Mine";
      await look(context, range);
      const first = [range.style, range.format.font.bold, range.format.horizontalAlignment];
      style.font.bold = false;
      style.includeAlignment = true;
      style.wrapText = true;
      await look(context, range);
      const second = [
        range.format.font.bold,
        range.format.wrapText,
        range.format.horizontalAlignment,
      ];
      style.delete();
      await look(context, range);
      return [first, second, [range.style, range.format.wrapText]];
    });
    expect(seen).toEqual([
      ["Mine", true, "Right"],
      [false, true, "General"],
      ["Normal", false],
    ]);
  });

  it("refuses a style that is not there", async () => {
    const applied = onData(async (sheet, context) => {
      sheet.getRange("A1").style = "Nobody's";
      await context.sync();
    });
    await expect(applied).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("properties", () => {
  it("keeps title and so on, and a person's own whatever the case of their names", async () => {
    const seen = await onData(async (_, context) => {
      const { properties } = context.workbook;
      properties.title = "Quarter 3";
      properties.revisionNumber = 4;
      properties.custom.add("Project", "Recovery");
      properties.custom.add("Answers", 120);
      properties.custom.add("project", "Recovery 2");
      properties.load("title,author,revisionNumber");
      properties.custom.load("key,value,type");
      const count = properties.custom.getCount();
      await context.sync();
      const custom = properties.custom.items.map(({ key, value, type }) => [
        key,
        value as unknown,
        type,
      ]);
      properties.custom.deleteAll();
      const left = properties.custom.getCount();
      await context.sync();
      return [
        properties.title,
        properties.author,
        properties.revisionNumber,
        count.value,
        custom,
        left.value,
      ];
    });
    expect(seen).toEqual([
      "Quarter 3",
      "",
      4,
      2,
      [
        ["Project", "Recovery 2", "String"],
        ["Answers", 120, "Number"],
      ],
      0,
    ]);
  });
});

describe("custom XML", () => {
  it("is found by its namespace, read, replaced and deleted", async () => {
    const seen = await onData(async (_, context) => {
      const parts = context.workbook.customXmlParts;
      const first = parts.add('<?xml version="1.0"?><n:a xmlns:n="urn:one"><n:b/></n:a>');
      parts.add("<plain/>");
      const one = parts.getByNamespace("urn:one").getOnlyItem();
      one.load("id,namespaceUri");
      first.load("id");
      const before = one.getXml();
      await context.sync();
      one.setXml('<a xmlns="urn:one" xmlns:n="urn:two"/>');
      const none = parts.getByNamespace("urn:two").getCount();
      const gone = parts.getByNamespace("urn:two").getOnlyItemOrNullObject();
      one.load("namespaceUri");
      await context.sync();
      const all = parts.getCount();
      one.delete();
      const left = parts.getCount();
      await context.sync();
      return [
        one.id === first.id,
        before.value.includes("<n:b/>"),
        none.value,
        gone.isNullObject,
        all.value,
        left.value,
      ];
    });
    expect(seen).toEqual([true, true, 0, true, 2, 1]);
  });

  it("refuses what is no XML", async () => {
    const added = onData(async (_, context) => {
      context.workbook.customXmlParts.add("<open>");
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("bindings", () => {
  it("lead to cells, to a table and to a text", async () => {
    await write("A1:B3", [
      ["Who", "Score"],
      ["Ann", 9],
      ["Bob", 3],
    ]);
    const seen = await onData(async (sheet, context) => {
      const { bindings } = context.workbook;
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Bound";
      sheet.names.add("score", sheet.getRange("B2"));
      bindings.add("Data!A2:B3", "Range", "cells");
      bindings.add(sheet.getRange("A1:B3"), "Table", "table");
      bindings.add("Data!B3", "Text", "text");
      const range = bindings.getItem("cells").getRange();
      const bound = bindings.getItem("table").getTable();
      const text = bindings.getItem("text").getText();
      const none = bindings.getItemOrNullObject("nothing");
      range.load("address");
      bound.load("name");
      bindings.load("count,items/id,items/type");
      await context.sync();
      const listed = bindings.items.map(({ id, type }) => `${id} ${type}`);
      for (const binding of bindings.items) binding.delete();
      table.convertToRange();
      await context.sync();
      return [range.address, bound.name, text.value, none.isNullObject, bindings.count, listed];
    });
    expect(seen).toEqual([
      "Data!A2:B3",
      "Bound",
      "3",
      true,
      3,
      ["cells Range", "table Table", "text Text"],
    ]);
  });
});

describe("names and addresses", () => {
  it("say what kind they are and what values stand behind them", async () => {
    await write("A1:A2", [[1], ["x"]]);
    const seen = await onData(async (sheet, context) => {
      const { names } = context.workbook;
      const all = [
        names.add("aCells", sheet.getRange("A1:A2")),
        names.add("aList", '={1,2;"a",TRUE}'),
        names.addFormulaLocal("aNumber", "=12"),
        names.add("aTruth", "=TRUE"),
      ];
      for (const name of all) name.load("type,scope,arrayValues/values,arrayValues/types");
      await context.sync();
      const told = all.map((name) => [name.type, name.arrayValues.values, name.arrayValues.types]);
      for (const name of all) name.delete();
      await context.sync();
      return told;
    });
    expect(seen).toEqual([
      ["Range", [[1], ["x"]], [["Double"], ["String"]]],
      [
        "Array",
        [
          [1, 2],
          ["a", true],
        ],
        [
          ["Double", "Double"],
          ["String", "Boolean"],
        ],
      ],
      ["Double", [[12]], [["Double"]]],
      ["Boolean", [[true]], [["Boolean"]]],
    ]);
  });

  it("lead to parts of tables, in any case and in lists", async () => {
    await write("B2:C4", [
      ["Who", "Score, all"],
      ["Ann", 9],
      ["Bob", 3],
    ]);
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("B2:C4", true);
      table.name = "Parts";
      const ranges = [
        "parts",
        "Parts[Who]",
        "Parts[#Headers]",
        "Parts[[#All],[Who]]",
        "=data!b3",
      ].map((address) => sheet.getRange(address));
      const areas = sheet.getRanges("Parts[Score, all], a1 ,D:D");
      for (const range of [...ranges, areas]) range.load("address");
      await context.sync();
      table.convertToRange();
      await context.sync();
      return [...ranges, areas].map((range) => range.address.replaceAll("Data!", ""));
    });
    expect(seen).toEqual(["B3:C4", "B3:B4", "B2:C2", "B2:B4", "B3", "C3:C4,A1,D:D"]);
  });
});

describe("copied worksheets", () => {
  it("have everything of the first, and their own tables", async () => {
    await write("A1:B3", [
      ["Who", "Score"],
      ["Ann", 9],
      ["Bob", "=B2*2"],
    ]);
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("A1").format.fill.color = "#112233";
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("Beginning");
      await context.sync();
      const range = copy.getRange("A1:B3");
      const corner = copy.getRange("A1");
      copy.load("name,position");
      copy.tables.load("items/name");
      copy.pageLayout.load("orientation");
      range.load("formulas");
      corner.load("format/fill/color");
      await context.sync();
      const told = [
        [copy.name, copy.position, copy.tables.items.length, copy.pageLayout.orientation],
        [range.formulas[2]?.[1] as unknown, corner.format.fill.color],
      ];
      table.convertToRange();
      copy.delete();
      await context.sync();
      return told;
    });
    expect(seen).toEqual([
      ["Data (2)", 0, 1, "Landscape"],
      ["=B2*2", "#112233"],
    ]);
    expect((await load("A1", "values"))[0]).toEqual([["Who"]]);
  });

  it("have tables of another name, like the first, which their formulas mean", async () => {
    await write("A1:B3", [
      ["Who", "Score"],
      ["Ann", 9],
      ["Bob", 4],
    ]);
    await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.set({ name: "Copied", style: "TableStyleLight1", showTotals: true });
      sheet.getRange("D1").formulas = [["=SUM(Copied[Score])"]];
      await context.sync();
      const copy = sheet.copy("End");
      copy.getRange("B2").values = [[90]];
      const sums = [
        sheet.getRange("D1"),
        sheet.getRange("B4"),
        copy.getRange("D1"),
        copy.getRange("B4"),
      ];
      for (const sum of sums) sum.load("formulas,values");
      copy.tables.load("items/name,items/style,items/showTotals");
      await context.sync();
      expect(copy.tables.items.map((each) => [each.name, each.style, each.showTotals])).toEqual([
        ["Copied2", "TableStyleLight1", true],
      ]);
      expect(sums.map((sum) => [sum.formulas[0]?.[0], sum.values[0]?.[0]] as unknown[])).toEqual([
        ["=SUM(Copied[Score])", 13],
        ["=SUBTOTAL(109,[Score])", 13],
        ["=SUM(Copied2[Score])", 94],
        ["=SUBTOTAL(109,[Score])", 94],
      ]);
      table.delete();
      copy.delete();
      await context.sync();
    });
  });
});

describe("several areas and visible rows", () => {
  it("are asked together", async () => {
    await write("A1:C3", [
      [1, "", "x"],
      [2, "=A1", ""],
      [3, "", "y"],
    ]);
    const seen = await onData(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A3,C1:C3");
      const blanks = areas.getSpecialCells("Blanks");
      const common = areas.getIntersection("A2:C2");
      const target = sheet.getRanges("E1:E3,G1:G3");
      target.copyFrom("A1:A3");
      areas.style = "Bad";
      for (const each of [blanks, common]) each.load("address");
      areas.load("style");
      sheet.getRange("2:2").rowHidden = true;
      await context.sync();
      const view = sheet.getRange("A1:C3").getVisibleView();
      view.load("formulasR1C1,rowCount");
      view.rows.load("items/values,items/index");
      const copied = sheet.getRange("G1:G3");
      copied.load("values");
      await context.sync();
      return [
        [blanks.address, common.address, areas.style],
        view.rows.items.map((row) => [row.index, row.values]),
        copied.values,
      ];
    });
    expect(seen).toEqual([
      ["Data!C2", "Data!A2,Data!C2", "Bad"],
      [
        [0, [[1, "", "x"]]],
        [1, [[3, "", "y"]]],
      ],
      [[1], [2], [3]],
    ]);
  });
});

describe("events of formats and of calculation", () => {
  it("tell where, and where to read the cells", async () => {
    const told: string[] = [];
    await write("A1:B1", [[1, "=A1*2"]]);
    await onData(async (sheet, context) => {
      const format = sheet.onFormatChanged.add(async (event) => {
        const range = event.getRange(context);
        range.load("format/font/bold");
        await context.sync();
        told.push(`format ${event.address} ${range.format.font.bold}`);
      });
      const calculated = sheet.onCalculated.add((event) => {
        told.push(`calculated ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C3:D3").format.font.bold = true;
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      for (let tries = 0; told.length < 2 && tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      format.remove();
      calculated.remove();
      await context.sync();
    });
    expect(told.sort()).toEqual(["calculated B1", "format C3:D3 true"]);
  });
});
