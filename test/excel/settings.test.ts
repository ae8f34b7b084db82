/**
 * People's figures on the settings sheet: kept by every new run, read back wherever they were moved, told at the
 * cell and to the pane alike where they cannot be used.
 */
import {
  ASSUMPTION_IDS,
  DEFAULT_ASSUMPTIONS,
  type AssumptionId,
} from "../../src/playbook/assumptions";
import { goToEvidence } from "../../src/excel/goToEvidence";
import { readSettings } from "../../src/excel/readSettings";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { settingsSheet } from "../../src/report/settings/settings";
import { PLAIN_SETTINGS, type SettingsReading } from "../../src/report/settings/settingsReading";
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { AS_OF, diagnosis } from "../report/fixtures";
import { groupsTable, planOf } from "./writePlans";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});
/** Before what needs a sheet as it is first written. */
async function afresh(): Promise<void> {
  await removeOwnSheets(["settings", "segments"]);
  await writeSheets([plan()]);
}

const plan = (assumptions = DEFAULT_ASSUMPTIONS) =>
  settingsSheet(diagnosis({ rest: { context: { ...PLAIN_CONTEXT, assumptions } } }), {
    kinds: ["settings"],
    writtenOn: AS_OF + 12,
  });
const SHEET = "NPS Settings";
/** Header of the figures, and of the own benchmarks, as the sheet numbers rows. */
const FIRST = 8;
const lines = (sheet = SHEET) => excel.cells(`'${sheet}'!A1:M90`);
/** Row of a cell that holds exactly this, as the sheet numbers it. */
function rowOf(text: string, sheet = SHEET): number {
  const at = lines(sheet).findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no ${text}`);
  return at + 1;
}
const set = (id: string, value: string | number) =>
  excel.setCell(`'${SHEET}'!D${rowOf(id)}`, value);
const check = (id: string) => excel.cell(`'${SHEET}'!I${rowOf(id)}`);
const setOwn = (row: number, values: readonly (string | number)[]) =>
  ["C", "D", "E", "G", "H"].forEach((column, i) => {
    const value = values[i];
    const at = rowOf("benchmark-1") - 1 + row;
    if (value !== undefined) excel.setCell(`'${SHEET}'!${column}${at}`, value);
  });
const ownCheck = (row: number) => excel.cell(`'${SHEET}'!I${rowOf("benchmark-1") - 1 + row}`);

describe("without a settings sheet", () => {
  it("every default holds, for one round trip", async () => {
    const before = excel.faults.syncs;
    expect(await readSettings()).toEqual(PLAIN_SETTINGS);
    expect(excel.faults.syncs - before).toBe(1);
  });
});

describe("a settings sheet as it was written", () => {
  it("says the defaults, finds nothing wrong and takes two round trips", async () => {
    await afresh();
    await excel.settle();
    const before = excel.faults.syncs;
    expect(await readSettings()).toEqual(PLAIN_SETTINGS);
    expect(excel.faults.syncs - before).toBe(2);
    const checks = excel.cells(`'${SHEET}'!I${FIRST}:I${FIRST + 36}`).flat();
    expect(new Set(checks)).toEqual(new Set(["Default"]));
  });
});

const CHANGED = "Changed since this was written: choose Refresh";
const number = (standard: string) => `Write a number from 0 to 100; ${standard} is used until then`;
const whole = (standard: number, least: string, most: string) =>
  `Write a whole number from ${least} to ${most}; ${standard} is used until then`;
const percent = (standard: number) =>
  `Write 0 or 1 to 100, 15 for 15%; ${standard}% is used until then`;
/** What is typed, what holds then, and what the cell says; a wrong one is a fault of the pane as well. */
const TYPED: readonly [AssumptionId, string | number, number, string][] = [
  ["thresholdDistance", 17.5, 17.5, "Default"],
  ["atRiskWithin", 4.5, 4.5, CHANGED],
  ["gapProblem", "'16,5", 16.5, CHANGED],
  ["gapNormal", "'9.5", 9.5, CHANGED],
  ["baselineClear", "=10+2", 12, CHANGED],
  ["baselineSame", "", 2, "Empty: the default is used"],
  ["crisisFall", "' ", 15, "Empty: the default is used"],
  ["recentFall", "ten", 10, number("10")],
  ["twoFalls", "'4 points", 4, number("4")],
  ["flatBelow", -1, 2, number("2")],
  ["fastFrom", "'−6", 5, number("5")],
  ["experiencesApart", 100.01, 20, number("20")],
  ["phaseGainLow", "=1/0", 10, number("10")],
  ["phaseGainHigh", "=TRUE", 20, number("20")],
  ["churnRatio", 0.5, 2, "Write a number from 1 to 100; 2 is used until then"],
  ["enoughForWindow", 200, 200, CHANGED],
  ["enoughForBaseline", 4, 100, whole(100, "5", "10,000")],
  ["enoughForPeriod", 99.5, 100, whole(100, "5", "10,000")],
  // What Excel makes of "3/4".
  ["reportableFrom", 46_085, 30, whole(30, "5", "10,000")],
  ["youngTenure", "'14.5", 30, whole(30, "0", "3,650")],
  ["incidentShare", 12, 12, CHANGED],
  ["inactiveShare", 0, 0, CHANGED],
  ["youngShare", 0.12, 20, percent(20)],
  ["responseRate", "'12%", 10, percent(10)],
];

describe("rules 6, 20, 27, 39–44, 51, 82, 87, 139, 159: a figure", () => {
  let reading: SettingsReading;
  beforeAll(async () => {
    await writeSheets([plan()]);
    for (const [id, typed] of TYPED) set(id, typed);
    await excel.settle();
    reading = await readSettings();
  });
  it.each(TYPED)("%s: %j gives %s, and the cell says: %s", (id, _, held, words) => {
    expect(reading.assumptions[id]).toBe(held);
    expect(check(id)).toBe(words);
    const at = `'${SHEET}'!D${rowOf(id)}`;
    const fault = reading.faults.find(({ address }) => address === at);
    expect(fault !== undefined).toBe(words.startsWith("Write"));
    if (fault === undefined) return;
    expect(fault.message).toContain(excel.cell(`'${SHEET}'!C${rowOf(id)}`) as string);
    expect(fault.remedy).toMatch(/Until then the default of \d+(\.\d)?%? is used\.$/);
  });
  it("that nobody touched is the default; faults stand in the order of the sheet", () => {
    const typed = new Set<string>(TYPED.map(([id]) => id));
    const others = ASSUMPTION_IDS.filter((id) => !typed.has(id));
    expect(others.length).toBeGreaterThan(10);
    for (const id of others) expect(reading.assumptions[id]).toBe(DEFAULT_ASSUMPTIONS[id]);
    const rows = reading.faults.map(({ address }) => Number(/\d+$/.exec(address)?.[0]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).toHaveLength(TYPED.filter(([, , , words]) => words.startsWith("Write")).length);
  });
});

describe("figures that hang together", () => {
  beforeAll(afresh);
  const BANDS = [
    "detractorsFew",
    "detractorsTarget",
    "detractorsImmediate",
    "detractorsQuality",
  ] as const;
  const type = (...bands: number[]) => BANDS.forEach((id, i) => set(id, bands[i] ?? 0));

  it("rules 54–57: out of order they are told at each that was changed, and none of them holds", async () => {
    type(26, 22, 25, 30);
    await excel.settle();
    const { assumptions, faults } = await readSettings();
    expect(assumptions).toEqual(DEFAULT_ASSUMPTIONS);
    expect(faults.map(({ address }) => address)).toEqual(
      ["detractorsFew", "detractorsTarget"].map((id) => `'${SHEET}'!D${rowOf(id)}`)
    );
    const words =
      "Keep the order of Few, Target, Immediate and Quality; the default is used until then";
    expect(BANDS.map(check)).toEqual([words, words, "Default", "Default"]);
  });
  it("rules 54–57: target and immediate action may share an edge, others may not", async () => {
    type(20, 30, 30, 40);
    await excel.settle();
    const { assumptions, faults } = await readSettings();
    expect(faults).toEqual([]);
    expect(BANDS.map((id) => assumptions[id])).toEqual([20, 30, 30, 40]);
    expect(BANDS.map(check)).toEqual(Array(4).fill(CHANGED));
    type(20, 20, 30, 40);
    await excel.settle();
    expect((await readSettings()).faults).toHaveLength(3);
    type(15, 20, 25, 30);
  });
  it("rules 86, 87: a window that ends before it begins does not hold", async () => {
    set("transactionalTo", 2);
    await excel.settle();
    const { assumptions, faults } = await readSettings();
    expect(assumptions).toEqual(DEFAULT_ASSUMPTIONS);
    expect(faults).toHaveLength(1);
    expect(check("transactionalTo")).toBe(
      "Keep the order of From and Up to after a purchase; the default is used until then"
    );
  });
});

describe("people's figures", () => {
  it("survive every new run, and the cell says that they are in use", async () => {
    await afresh();
    set("crisisFall", 12);
    set("responseRate", "about a tenth");
    await excel.settle();
    const first = await readSettings();
    for (let run = 0; run < 2; run++) {
      await writeSheets([plan(first.assumptions)]);
      await excel.settle();
      expect(check("crisisFall")).toBe("Yours, in use");
      expect(excel.cell(`'${SHEET}'!D${rowOf("responseRate")}`)).toBe("about a tenth");
      expect(await readSettings()).toEqual(first);
    }
    // Emptied by the person, it is the default again, and the next run writes it.
    set("crisisFall", "");
    const emptied = await readSettings();
    expect(emptied.assumptions).toEqual(DEFAULT_ASSUMPTIONS);
    await writeSheets([plan(emptied.assumptions)]);
    await excel.settle();
    expect(excel.cell(`'${SHEET}'!D${rowOf("crisisFall")}`)).toBe(15);
    expect(check("crisisFall")).toBe("Default");
  });

  it("are found after sorting, with rows and columns of people's between, under another name of sheet and table", async () => {
    await afresh();
    set("crisisFall", 12);
    set("youngTenure", 14);
    set("detractorsFew", 18);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const table = sheet.tables.getItem("nps_settings");
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
      sheet.getRange("12:12").insert("Down");
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      table.name = "what_we_assume";
      sheet.name = "Our assumptions";
      await context.sync();
    });
    await excel.settle();
    const { assumptions, faults } = await readSettings();
    expect(faults).toEqual([]);
    expect(assumptions).toEqual({
      ...DEFAULT_ASSUMPTIONS,
      crisisFall: 12,
      youngTenure: 14,
      detractorsFew: 18,
    });
    // Cross-checks follow the rows as well.
    const sheet = "Our assumptions";
    excel.setCell(`'${sheet}'!E${rowOf("detractorsTarget", sheet)}`, 17);
    await excel.settle();
    const now = await readSettings();
    expect(now.faults.map(({ address }) => address).sort()).toEqual(
      ["detractorsFew", "detractorsTarget"].map((id) => `'${sheet}'!E${rowOf(id, sheet)}`).sort()
    );
    expect(excel.cell(`'${sheet}'!J${rowOf("detractorsFew", sheet)}`)).toMatch(/^Keep the order/);
  });

  it("that stand twice are told, and the upper one holds", async () => {
    await afresh();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const row = rowOf("crisisFall");
      sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
      sheet.getRange(`B${row + 1}:K${row + 1}`).copyFrom(`B${row}:K${row}`);
      sheet.getRange(`D${row + 1}`).values = [[20]];
      await context.sync();
    });
    await excel.settle();
    const { assumptions, faults } = await readSettings();
    expect(assumptions).toEqual(DEFAULT_ASSUMPTIONS);
    expect(faults).toMatchObject([{ message: expect.stringContaining("twice") as string }]);
  });

  it("that are lost with the table are told", async () => {
    await afresh();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("nps_settings").convertToRange();
      await context.sync();
    });
    const { assumptions, faults } = await readSettings();
    expect(assumptions).toEqual(DEFAULT_ASSUMPTIONS);
    expect(faults).toMatchObject([
      { address: `'${SHEET}'!B2`, message: expect.stringContaining("no table") as string },
    ]);
  });
});

describe("rule 27: benchmarks of a person's own", () => {
  it("are read in their order with a derived threshold where none stands, and kept by a new run", async () => {
    await afresh();
    setOwn(1, ["Retail", 30, "", 2025, "A market report"]);
    setOwn(2, ["Logistics ", "'−10,5", "'-20", "", "Our own survey"]);
    setOwn(4, ["Travel", 0, -5]);
    await excel.settle();
    const read = await readSettings();
    expect(read.faults).toEqual([]);
    expect(read.ownBenchmarks).toMatchObject([
      {
        name: "Retail",
        average: 30,
        badBelow: 12.5,
        isDerived: true,
        origin: "A market report, 2025",
      },
      {
        name: "Logistics",
        average: -10.5,
        badBelow: -20,
        isDerived: false,
        origin: "Our own survey",
      },
      { name: "Travel", average: 0, badBelow: -5, isDerived: false, origin: null },
    ]);
    expect([1, 2, 3, 4].map(ownCheck)).toEqual([
      "Can be chosen; bad below is derived",
      "Can be chosen",
      "",
      "Can be chosen",
    ]);
    const used = [1, 2, 3, 4].map((row) =>
      excel.cell(`'${SHEET}'!F${rowOf("benchmark-1") - 1 + row}`)
    );
    expect(used).toEqual([12.5, -20, "", -5]);
    await writeSheets([plan()]);
    await excel.settle();
    expect(await readSettings()).toEqual(read);
  });

  it("are derived with the distance that people chose", async () => {
    await afresh();
    set("thresholdDistance", 20);
    setOwn(1, ["Retail", 30]);
    await excel.settle();
    expect((await readSettings()).ownBenchmarks[0]?.badBelow).toBe(10);
    expect(excel.cell(`'${SHEET}'!F${rowOf("benchmark-1")}`)).toBe(10);
  });

  const WRONG: readonly [(string | number)[], "C" | "D" | "E", string, RegExp][] = [
    [["", 30], "C", "Name the industry", /has no industry/],
    [[2025, 30], "C", "Name the industry", /has no industry/],
    [["Air"], "D", "Average: write a score from −100 to 100", /average of Air/],
    [["Sea", "high"], "D", "Average: write a score from −100 to 100", /average of Sea/],
    [["Rail", 101], "D", "Average: write a score from −100 to 100", /average of Rail/],
    [
      ["Road", 30, "low"],
      "E",
      "Bad below: write a score from −100 to 100, or leave it empty",
      /bad begins for Road/,
    ],
    [
      ["Post", 30, -100.5],
      "E",
      "Bad below: write a score from −100 to 100, or leave it empty",
      /bad begins for Post/,
    ],
    [["Bikes", 30, 30], "E", "Bad below has to be under the average", /for Bikes at its average/],
    [["Retail", 30], "C", "Can be chosen; bad below is derived", /^$/],
    [["RETAIL", 20], "C", "This industry stands above already", /RETAIL stands.*twice/],
  ];
  it("are told at the cell where they cannot be used, also where an industry stands twice in any case", async () => {
    await afresh();
    WRONG.forEach(([values], i) => setOwn(i + 1, values));
    await excel.settle();
    const { ownBenchmarks, faults } = await readSettings();
    expect(WRONG.map((_, i) => ownCheck(i + 1))).toEqual(WRONG.map(([, , words]) => words));
    expect(ownBenchmarks).toMatchObject([{ name: "Retail", average: 30, badBelow: 12.5 }]);
    const first = rowOf("benchmark-1");
    expect(faults.map(({ address }) => address)).toEqual(
      WRONG.flatMap(([, column, words], i) =>
        words.startsWith("Can") ? [] : [`'${SHEET}'!${column}${first + i}`]
      )
    );
    const told = WRONG.filter(([, , words]) => !words.startsWith("Can"));
    told.forEach(([, , , message], i) => expect(faults[i]?.message).toMatch(message));
  });

  it("typed into rows that people added count too; a formula-like name stays a text", async () => {
    await afresh();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("nps_own_benchmarks");
      table.rows.add(undefined, [["'=1+1", 12, 3, "", "", "", "", ""]]);
      await context.sync();
    });
    await excel.settle();
    const read = await readSettings();
    expect(read.ownBenchmarks).toMatchObject([{ name: "=1+1", average: 12, badBelow: 3 }]);
    await writeSheets([plan()]);
    await excel.settle();
    expect(await readSettings()).toEqual(read);
  });
});

describe("evidence", () => {
  const groups = () =>
    planOf(
      [
        groupsTable(6, [
          { id: "a", n: 3 },
          { id: "b", n: 9 },
          { id: "c", n: 5 },
        ]),
      ],
      {
        kind: "segments",
        name: "NPS Segments",
      }
    );
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });

  it("is not there while its sheet is not written", async () => {
    excel.activate("Answers");
    expect(await goToEvidence({ sheet: "segments", row: "b" })).toBe(false);
    expect(await selected()).toMatch(/^Answers!/);
  });

  it("is the row of a table, wherever people sorted it to", async () => {
    await writeSheets([groups()]);
    excel.activate("Answers");
    expect(await goToEvidence({ sheet: "segments", row: "b" })).toBe(true);
    expect(await selected()).toBe("'NPS Segments'!B9:D9");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("nps_segments").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await goToEvidence({ sheet: "segments", row: "b" })).toBe(true);
    expect(await selected()).toBe("'NPS Segments'!B8:D8");
  });

  it("is the top of the sheet where no row is named or there is none, on a hidden sheet too", async () => {
    await writeSheets([groups()]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Answers").activate();
      context.workbook.worksheets.getItem("NPS Segments").visibility = "Hidden";
      await context.sync();
    });
    expect(await goToEvidence({ sheet: "segments" })).toBe(true);
    expect(await selected()).toBe("'NPS Segments'!B2");
    expect(await goToEvidence({ sheet: "segments", row: "gone" })).toBe(true);
    expect(await selected()).toBe("'NPS Segments'!B2");
  });
});
