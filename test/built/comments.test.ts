import fs from "node:fs";
import zlib from "node:zlib";
import { functionsJson } from "../../src/functions/metadata";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { column, ExcelCalls } from "./excelCalls";
import { functionsBundle, TIME_TO_BUILD } from "./functionsBundle";

/** The functions that read comments as they ship: what reads is loaded by the first of them, here without a worker. */

let bundle: string;
beforeAll(async () => {
  bundle = await functionsBundle();
}, TIME_TO_BUILD);

const COMMENTS = [
  ["My order arrived broken", 2],
  ["Parking", 0],
  ["The parking", 4],
  ["Parking again", 5],
  ["n/a", 1],
  ["Zu teuer und immer zu spät", 3],
  ["", 8],
  ["=1+1", 9],
  ["", 10],
] as const;
const TEXTS = column(COMMENTS.map(([text]) => text));
const SCORES = column(COMMENTS.map(([, score]) => score));

describe("in the bundle alone", () => {
  it("there is nothing of the language, which is megabytes", () => {
    const { sources } = JSON.parse(fs.readFileSync(`${bundle}.map`, "utf8")) as {
      sources: readonly string[];
    };
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((each) => /wink|tinyld|src\/comments\/|\.bin/.test(each))).toEqual([]);
    const bytes = zlib.gzipSync(fs.readFileSync(bundle), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it("other functions load nothing, and each part of the language comes once, when it is needed", async () => {
    const excel = await ExcelCalls.open();
    await excel.number("NPS", SCORES);
    expect(excel.loadedLater).toEqual([]);
    await Promise.all([excel.table("NPSCAUSE", TEXTS), excel.table("NPSCAUSE", TEXTS.slice(1))]);
    const forCauses = [...excel.loadedLater];
    expect(forCauses.filter((file) => file.endsWith(".bin"))).toHaveLength(1);
    await Promise.all([
      excel.table("NPSTHEMES", TEXTS, SCORES),
      excel.table("NPSALIGN", TEXTS, SCORES),
    ]);
    const all = [...excel.loadedLater];
    expect(all.length).toBeGreaterThan(forCauses.length);
    expect(new Set(all).size).toBe(all.length);
    await excel.table("NPSTHEMES", TEXTS.slice(1), SCORES.slice(1));
    expect(excel.loadedLater).toEqual(all);
  });

  it.each([
    ["NPSCAUSE", [TEXTS]],
    ["NPSTHEMES", [TEXTS, SCORES]],
    ["NPSALIGN", [TEXTS, SCORES]],
  ] as const)("%s is #N/A where nothing can be loaded, and tries again", async (name, args) => {
    const excel = await ExcelCalls.open();
    excel.connected = false;
    const { code, message } = await excel.error(name, ...args);
    expect(code).toBe("#N/A");
    expect(message).toMatch(/could not be loaded.*F2 and Enter/);
    excel.connected = true;
    expect(await excel.table(name, ...args)).not.toEqual([]);
  });
});

describe("in formulas, on the real office.js", () => {
  let excel: Headless | undefined;
  afterEach(() => {
    excel?.dispose();
    excel = undefined;
  });

  async function open(): Promise<Headless> {
    excel = await startHeadless({
      sheets: { Data: [["Comment", "Score"], ...COMMENTS.map(typed)], Out: [[]] },
      functions: functionsJson(),
    });
    excel.run(bundle);
    return excel;
  }
  /** Typed with an apostrophe it stays a text, as in Excel. */
  const typed = ([text, score]: (typeof COMMENTS)[number]) => [
    text.startsWith("=") ? `'${text}` : text,
    score,
  ];

  it("NPSCAUSE spills a word beside each comment, and answers again after an edit", async () => {
    const host = await open();
    host.setCell("Out!A1", "=NPSCAUSE(Data!A2:A10)");
    await host.settle();
    const words = host.cells("Out!A1:A10").flat();
    expect(words.slice(0, 7)).toEqual([
      "Broken service",
      ...words.slice(1, 4),
      "No words",
      "Not English",
      "",
    ]);
    expect(words.slice(8)).toEqual(["", ""]);
    host.setCell("Data!A8", "My order arrived broken");
    await host.settle();
    expect(host.cell("Out!A7")).toBe("Broken service");
  });

  it("NPSTHEMES and NPSALIGN spill tables, and nothing is asked of any other address", async () => {
    const host = await open();
    host.setCell("Out!A1", "=NPSTHEMES(Data!A2:A10,Data!B2:B10,1)");
    host.setCell("Out!A5", "=NPSALIGN(Data!A2:A10,Data!B2:B10)");
    await host.settle();
    // By hand: three of four detractors' comments in English with words; 2 − 6 of 9 with them, 2 − 3 of 6 without.
    expect(host.cells("Out!A1:D2")).toEqual([
      ["Theme", "Comments of detractors", "Share", "Impact"],
      ["parking", 3, 0.75, expect.closeTo((100 * (2 - 6)) / 9 - (100 * (2 - 3)) / 6, 9)],
    ]);
    expect(host.cells("Out!A5:F6")[1]).toEqual(["Too few", "", "", "", "", 4]);
    expect(host.externalRequests).toEqual([]);
  });

  it("gives a sentence where two ranges differ in size", async () => {
    const host = await open();
    host.setCell("Out!A1", "=NPSTHEMES(Data!A2:A10,Data!B2:B9)");
    await host.settle();
    expect(host.cell("Out!A1")).toBe("#VALUE!");
    expect(host.errorMessage("Out!A1")).toMatch(/comments 9, scores 8/);
  });
});
