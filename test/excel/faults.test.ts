/**
 * The add-in while Excel fails: at every round trip of a write, with nothing, half or all of it done. People's sheets
 * stay untouched, what they typed on ours is not lost, and the next write comes out as if nothing had happened.
 */
import type { SheetPlan } from "../../src/report/sheetPlan";
import { ExcelProblem } from "../../src/excel/errors";
import { ownSheets } from "../../src/excel/ownSheets";
import { putFormula } from "../../src/excel/putFormula";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { inExcel } from "../../src/excel/run";
import { loadState, saveState } from "../../src/excel/settings";
import { writeSheets, type Written } from "../../src/excel/writeSheets";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { groupsTable, planOf, tasksTable } from "./writePlans";

let excel: Headless;
let undo: () => void;
const THEIRS = [
  ["Score", "Twice"],
  [9, "=A2*2"],
  [3, "=A3*2"],
];
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Answers: THEIRS } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});
beforeEach(async () => {
  excel.faults.clear();
  await removeOwnSheets(["summary", "roadmap"]);
  for (const name of excel.sheetNames()) if (name !== "Answers") excel.deleteSheet(name);
});

const DONE = ["nothing", "half", "all"] as const;
const ids = (...names: string[]) => names.map((id) => ({ id }));
const summary = (score: number): SheetPlan =>
  planOf([], {
    kind: "summary",
    name: "NPS Summary",
    tab: "finding",
    names: [{ name: "nps_score", row: 8, column: 1 }],
    blocks: [...planOf([]).blocks, { row: 8, column: 1, values: [[score]], style: "panelScore" }],
    freeze: { rows: 0, columns: 0 },
  });
const first = () => [summary(10), planOf([tasksTable(6, ids("a", "b"))])];
/** The table moves down, gets rows, and another one comes above: nothing stays where it was. */
const second = () => [
  summary(-5),
  planOf([groupsTable(6, [{ id: "x", n: 4 }]), tasksTable(11, ids("b", "a", "c", "d"))]),
];

/** Everything that stands on a sheet, as far as people see it. */
async function look(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(true).load("formulas,numberFormat,address");
    const tables = sheet.tables.load("items/name,items/style");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      address: used.address,
      formulas: used.formulas as unknown[][],
      formats: used.numberFormat as unknown[][],
      tables: tables.items.map((table, i) => [table.name, ranges[i]?.address]),
    };
  });
}
const lookAtOurs = async () => [await look("NPS Summary"), await look("NPS Roadmap")];
const theirs = () =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Answers").getUsedRange().load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });

/** What people do on the sheets after the first write. */
function work(): void {
  excel.setCell("'NPS Roadmap'!C8", "Ann");
  excel.setCell("'NPS Roadmap'!F9", "Ask the depot");
  excel.setCell("'NPS Roadmap'!D9", 46_400);
  excel.setCell("'NPS Roadmap'!I3", "Mine, in the margin");
  excel.setCell("'NPS Roadmap'!I4", "=Answers!A2*3");
  excel.setCell("'NPS Summary'!D15", "A remark of mine");
}

async function problemOf(work: () => Promise<unknown>): Promise<ExcelProblem | null> {
  try {
    await work();
    return null;
  } catch (thrown) {
    if (thrown instanceof ExcelProblem) return thrown;
    throw thrown;
  }
}
function expectPlainWords(problem: ExcelProblem | null): void {
  expect(problem).not.toBeNull();
  expect(problem?.title).toMatch(/^[A-Z][^!]*\.$/);
  expect(problem?.message).not.toMatch(/switch of the workbench|Exception|undefined/);
}
/** Round trips of a piece of work without faults. */
async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  const before = excel.faults.syncs;
  await work();
  return excel.faults.syncs - before;
}

type Fault = readonly [at: number, done: (typeof DONE)[number], size: keyof typeof SIZES];
/** All sheets in one request, or each in several. */
const SIZES = { large: 3_000_000, small: 2_500 } as const;
const write = (plans: SheetPlan[], size: keyof typeof SIZES = "large") =>
  writeSheets(plans, { requestBytes: SIZES[size] });
/** Reading changes nothing, however much of it is done; of writing it matters. */
const faults = (size: keyof typeof SIZES, writing: readonly number[]): readonly Fault[] =>
  writing.flatMap((at) => DONE.map((done): Fault => [at, done, size]));
const READING: readonly Fault[] = [
  [1, "nothing", "large"],
  [2, "half", "large"],
];

it("a write has the round trips that fail below", async () => {
  expect(await tripsOf(() => write(first()))).toBe(4);
  expect(await tripsOf(() => write(second()))).toBe(5);
  await removeOwnSheets(["summary", "roadmap"]);
  expect(await tripsOf(() => write(first(), "small"))).toBeGreaterThanOrEqual(6);
  expect(await tripsOf(() => write(second(), "small"))).toBeGreaterThanOrEqual(8);
});

describe("a first write", () => {
  let whole: Awaited<ReturnType<typeof lookAtOurs>>;
  beforeAll(async () => {
    await removeOwnSheets(["summary", "roadmap"]);
    await writeSheets(first());
    whole = await lookAtOurs();
  });

  it.each([...READING, ...faults("large", [3, 4]), ...faults("small", [3, 4, 5])])(
    "that fails at round trip %i with %s done in %s requests leaves whole sheets or none, and the next one succeeds",
    async (at, done, size) => {
      const names = await bookNames();
      excel.faults.fail("ServiceNotAvailable", { at, done });
      const problem = await problemOf(() => write(first(), size));
      excel.faults.clear();
      const left = excel.sheetNames().filter((name) => name !== "Answers");
      if (problem) {
        expectPlainWords(problem);
        expect(left).not.toContain("NPS Roadmap");
        // Its names go with a sheet.
        if (left.length === 0) expect(await bookNames()).toEqual(names);
      }
      for (const name of left) {
        expect(await look(name)).toEqual(name === "NPS Summary" ? whole[0] : whole[1]);
      }
      expect(await theirs()).toEqual(THEIRS);
      await writeSheets(first());
      expect(await lookAtOurs()).toEqual(whole);
    },
    20_000
  );
});

async function bookNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

describe("a second write", () => {
  let before: Awaited<ReturnType<typeof lookAtOurs>>;
  let whole: Awaited<ReturnType<typeof lookAtOurs>>;
  let written: Written["sheets"];
  const prepare = async () => {
    await writeSheets(first());
    work();
    await excel.settle();
  };
  beforeAll(async () => {
    await removeOwnSheets(["summary", "roadmap"]);
    await prepare();
    before = await lookAtOurs();
    ({ sheets: written } = await writeSheets(second()));
    whole = await lookAtOurs();
  });

  it("has something to lose", () => {
    const cells = JSON.stringify(whole);
    for (const text of ["Ann", "Ask the depot", "Mine, in the margin", "A remark of mine"]) {
      expect(cells).toContain(text);
    }
    expect(whole).not.toEqual(before);
  });

  it.each([...READING, ...faults("large", [3, 4, 5]), ...faults("small", [4, 5, 6, 7])])(
    "that fails at round trip %i with %s done in %s requests leaves each sheet as it was or whole, and the next comes out the same",
    async (at, done, size) => {
      await prepare();
      excel.faults.fail("ServiceNotAvailable", { at, done });
      const problem = await problemOf(() => write(second(), size));
      excel.faults.clear();
      expect(await theirs()).toEqual(THEIRS);
      const now = await lookAtOurs();
      if (problem) {
        expectPlainWords(problem);
        expect([before[0], whole[0]]).toContainEqual(now[0]);
        expect(now[1]).toEqual(before[1]);
      } else expect(now).toEqual(whole);
      if (problem) expect((await writeSheets(second())).sheets).toEqual(written);
      expect(await lookAtOurs()).toEqual(whole);
    },
    20_000
  );
});

describe("a fault while the sheets are put back", () => {
  it("is met by trying again", async () => {
    await writeSheets(first());
    work();
    await excel.settle();
    const before = await look("NPS Roadmap");
    // The write, then the first attempt to put both back.
    excel.faults.fail("GeneralException", { at: 4, done: "half" });
    excel.faults.fail("RequestAborted", { at: 5, done: "nothing" });
    expectPlainWords(await problemOf(() => writeSheets(second())));
    expect(await look("NPS Roadmap")).toEqual(before);
  });

  it("that stays is told, so that the person can take the write back by hand", async () => {
    await writeSheets(first());
    excel.faults.fail("ServiceNotAvailable", { at: 4, times: 99, done: "half" });
    const problem = await problemOf(() => writeSheets(second()));
    expectPlainWords(problem);
    expect(problem?.action).toMatch(/NPS Roadmap.*Undo|Undo.*NPS Roadmap/);
  }, 20_000);
});

describe("a request that Excel finds too large", () => {
  const TOO_LARGE = "RequestPayloadSizeLimitExceeded";
  it("is written again in halves of it, and comes out the same", async () => {
    await writeSheets(first());
    work();
    await excel.settle();
    excel.faults.fail(TOO_LARGE, { at: 4 });
    await writeSheets(second());
    const halved = await lookAtOurs();
    excel.faults.clear();
    await removeOwnSheets(["summary", "roadmap"]);
    await writeSheets(first());
    work();
    await excel.settle();
    await writeSheets(second());
    expect(halved).toEqual(await lookAtOurs());
  });
  it("at every size is told", async () => {
    excel.faults.fail(TOO_LARGE, { at: 3, times: 999 });
    expect(await problemOf(() => writeSheets(first()))).toMatchObject({ code: "tooLarge" });
    excel.faults.clear();
    expect(await theirs()).toEqual(THEIRS);
  }, 20_000);
});

describe("what other people do between two round trips", () => {
  it.each([2, 3])("never costs a sheet of theirs: a name taken before %i", async (at) => {
    excel.faults.before(at, () => {
      if (excel.sheetNames().includes("NPS Roadmap")) return;
      excel.addSheet("NPS Roadmap");
      excel.setCell("'NPS Roadmap'!A1", "Not yours");
    });
    const problem = await problemOf(() => writeSheets(first()));
    if (problem) expectPlainWords(problem);
    expect(excel.cell("'NPS Roadmap'!A1")).toBe("Not yours");
    excel.faults.clear();
    await writeSheets(first());
    expect(excel.cell("'NPS Roadmap'!A1")).toBe("Not yours");
    expect(await theirs()).toEqual(THEIRS);
  });

  it.each([2, 3, 4, 5])("a sheet of ours deleted before %i", async (at) => {
    await writeSheets(first());
    excel.faults.before(at, () => excel.deleteSheet("NPS Roadmap"));
    const problem = await problemOf(() => writeSheets(second()));
    if (problem) expectPlainWords(problem);
    expect(await theirs()).toEqual(THEIRS);
    await writeSheets(second());
    expect(excel.sheetNames().sort()).toEqual(["Answers", "NPS Roadmap", "NPS Summary"]);
  });

  it.each([3, 4, 5])("a sheet of ours renamed before %i is the same sheet", async (at) => {
    await writeSheets(first());
    work();
    excel.faults.before(at, () => excel.renameSheet("NPS Roadmap", "Our plan"));
    const problem = await problemOf(() => writeSheets(second()));
    if (problem) expectPlainWords(problem);
    await writeSheets(second());
    expect(excel.sheetNames().sort()).toEqual(["Answers", "NPS Summary", "Our plan"]);
    expect(excel.cells("'Our plan'!A1:Z40").flat()).toEqual(
      expect.arrayContaining(["Ann", "Ask the depot", "Mine, in the margin"])
    );
  });
});

describe("protection", () => {
  const protect = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });

  it("of our sheet is told before anything is changed", async () => {
    await writeSheets(first());
    const before = await lookAtOurs();
    await protect("NPS Roadmap");
    const problem = await problemOf(() => writeSheets(second()));
    expect(problem).toMatchObject({ code: "protected" });
    expect(problem?.title).toContain("NPS Roadmap");
    expect(await lookAtOurs()).toEqual(before);
  });

  it("of our sheet that comes while it is being written costs nothing", async () => {
    await writeSheets(first());
    const before = await look("NPS Roadmap");
    excel.faults.before(4, () => protectAtOnce("NPS Roadmap"));
    const problem = await problemOf(() => writeSheets(second()));
    expect(problem).toMatchObject({ code: "protected" });
    expect(await look("NPS Roadmap")).toEqual(before);
  });

  it("of the structure is told before anything is changed", async () => {
    excel.faults.structureProtected = true;
    expect(await problemOf(() => writeSheets(first()))).toMatchObject({ code: "protected" });
    expect(await problemOf(() => removeOwnSheets(["roadmap"]))).toBeNull();
    expect(excel.sheetNames()).toEqual(["Answers"]);
  });
});

/** As another person does it, without a round trip of ours. */
function protectAtOnce(name: string): void {
  excel.host.workbook.worksheets.getItem(name).protection.protect();
}

describe("reading and keeping", () => {
  it("are tried again after passing faults, and told in plain words after lasting ones", async () => {
    await saveState({ step: 2 });
    excel.faults.fail("ServiceNotAvailable", { times: 3 });
    expect(await loadState()).toEqual({ step: 2 });
    excel.faults.fail("Conflict");
    expect(await ownSheets()).toEqual([]);
    excel.faults.fail("AccessDenied", { times: 9 });
    const problem = await problemOf(() => loadState());
    expectPlainWords(problem);
    expect(problem).toMatchObject({ code: "protected", officeCode: "AccessDenied" });
  });

  it("wait for the end of a cell edit", async () => {
    excel.faults.cellEdit = true;
    const reading = loadState();
    setTimeout(() => (excel.faults.cellEdit = false), 100);
    await reading;
    expect(excel.faults.cellEdit).toBe(false);
  });

  it("give up on a round trip that is never answered", async () => {
    excel.faults.silence();
    const problem = await problemOf(() =>
      inExcel(
        async (context) => {
          context.workbook.load("name");
          await context.sync();
        },
        { timeout: 60 }
      )
    );
    expect(problem).toMatchObject({ code: "noAnswer" });
    expectPlainWords(problem);
  });
});

describe("a formula put into a cell", () => {
  it("is not tried again, and is told", async () => {
    excel.activate("Answers");
    excel.select("Answers!D5");
    excel.faults.fail("GeneralException", { member: "formulas", times: 9 });
    const problem = await problemOf(() => putFormula("=1+1"));
    expectPlainWords(problem);
    expect(excel.cell("Answers!D5")).toBe("");
    excel.faults.clear();
    await putFormula("=1+1");
    await excel.settle();
    expect(excel.cell("Answers!D5")).toBe(2);
    excel.setCell("Answers!D5", "");
  });
});
