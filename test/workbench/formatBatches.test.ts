/** What one batch lays over the same cells again and again comes out as if it had been said cell by cell. */
import fc from "fast-check";
import { excel, load, useOneWorkbook } from "./oneWorkbook";

useOneWorkbook();

const SIZE = 5;
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly size: number;
  readonly fill: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly value: string | number;
}
const PLAIN: Look = {
  bold: false,
  italic: false,
  color: "#000000",
  size: 11,
  fill: "#FFFFFF",
  wrap: false,
  numberFormat: "General",
  value: "",
};

/** Each member with what sets it on a range. */
const SETTERS: { [Name in keyof Look]: (range: Excel.Range, to: Look[Name]) => void } = {
  bold: ({ format }, to) => void (format.font.bold = to),
  italic: ({ format }, to) => void (format.font.italic = to),
  color: ({ format }, to) => void (format.font.color = to),
  size: ({ format }, to) => void (format.font.size = to),
  fill: ({ format }, to) => void (format.fill.color = to),
  wrap: ({ format }, to) => void (format.wrapText = to),
  numberFormat: (range, to) => void (range.numberFormat = [[to]]),
  value: (range, to) => void (range.values = to as unknown as Excel.Range["values"]),
};

interface Step {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly change: Partial<Look>;
  /** Whether the request is sent after it. */
  readonly sent: boolean;
}
const color = fc.constantFrom("#112233", "#445566", "#FF0000");
const change: fc.Arbitrary<Partial<Look>> = fc.oneof(
  fc.record({ bold: fc.boolean() }),
  fc.record({ italic: fc.boolean() }),
  fc.record({ color }),
  fc.record({ size: fc.constantFrom(9, 11, 20) }),
  fc.record({ fill: color }),
  fc.record({ wrap: fc.boolean() }),
  fc.record({ numberFormat: fc.constantFrom("0.0", "#,##0") }),
  fc.record({ value: fc.constantFrom<string | number>(7, 0, "text", "'9") })
);
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE), fc.nat(SIZE), change, fc.boolean())
  .map(([top, left, down, across, changed, sent]) => ({
    top,
    left,
    rows: 1 + Math.min(down, SIZE - 1 - top),
    columns: 1 + Math.min(across, SIZE - 1 - left),
    change: changed,
    sent: sent && down % 3 === 0,
  }));

/** The plainest way: every cell on its own. */
function expected(steps: readonly Step[]): Look[][] {
  const looks = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => PLAIN));
  for (const { top, left, rows, columns, change: changed } of steps) {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const line = looks[row] ?? [];
        line[column] = { ...(line[column] ?? PLAIN), ...changed };
      }
    }
  }
  // An apostrophe is how a text is typed; it is no part of it.
  return looks.map((line) =>
    line.map((look) => (look.value === "'9" ? { ...look, value: "9" } : look))
  );
}

async function carryOut(steps: readonly Step[]): Promise<Look[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange().clear();
    for (const { top, left, rows, columns, change: changed, sent } of steps) {
      const range = sheet.getRangeByIndexes(top, left, rows, columns);
      for (const [name, to] of Object.entries(changed)) {
        // The entries of an object lose which value belongs to which name.
        (SETTERS[name as keyof Look] as (range: Excel.Range, to: unknown) => void)(range, to);
      }
      if (sent) await context.sync();
    }
    const all = sheet.getRangeByIndexes(0, 0, SIZE, SIZE).load("values, numberFormat");
    const font = { bold: true, italic: true, color: true, size: true };
    const found = all.getCellProperties({
      format: { font, fill: { color: true }, wrapText: true },
    });
    await context.sync();
    return found.value.map((line, row) =>
      line.map(({ format }, column) => ({
        bold: format?.font?.bold ?? false,
        italic: format?.font?.italic ?? false,
        color: format?.font?.color ?? "",
        size: format?.font?.size ?? 0,
        fill: format?.fill?.color ?? "",
        wrap: format?.wrapText ?? false,
        numberFormat: String(all.numberFormat[row]?.[column]),
        value: all.values[row]?.[column] as string | number,
      }))
    );
  });
}

test("formats and values in any order, in one request or in several", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      expect(await carryOut(steps)).toEqual(expected(steps));
    }),
    { numRuns: 30 }
  );
});

test("cells alike share one style in the saved workbook", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:J500");
    range.format.font.bold = true;
    range.format.font.size = 9;
    range.format.fill.color = "#EEF1F4";
    range.format.borders.getItem("EdgeBottom").color = "#123456";
    await context.sync();
  });
  const { sheets } = excel.save();
  const cells = Object.values(sheets ?? {}).find(({ name }) => name === "Data")?.cellData ?? {};
  const used = new Set(
    Object.values(cells as Record<number, Record<number, { s?: unknown }>>).flatMap((line) =>
      Object.values(line).map(({ s }) => s)
    )
  );
  // The last row has the line.
  expect(used.size).toBe(2);
});

test("rows of one request each get their own height, the last one said", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:A9").format.rowHeight = 30;
    sheet.getRange("A2").format.rowHeight = 45;
    sheet.getRange("A4:A6").format.rowHeight = 60;
    sheet.getRange("A5").format.rowHeight = 15;
    await context.sync();
    const rows = Array.from({ length: 10 }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 1).load("format/rowHeight")
    );
    await context.sync();
    const heights = rows.map(({ format }) => format.rowHeight);
    expect(heights).toEqual([30, 45, 30, 60, 15, 60, 30, 30, 30, 15]);
  });
});

test("a colour that only a number format shows is not the font's", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.numberFormat = [["0;[Red]-0"]];
    range.values = [[-5]];
    await context.sync();
    range.load("format/font/color");
    await context.sync();
    expect(range.format.font.color).toBe("#000000");
  });
  expect(await load("A1", "text")).toEqual([[["-5"]]]);
});
