/**
 * The functions of plain Excel that work without the add-in, in the workbook of the real office.js: what they
 * calculate beside the add-in's own, and what adding and removing them leaves of other people's work.
 */
import { IFunctionService } from "@univerjs/engine-formula";
import { strFromU8, unzipSync } from "fflate";
import {
  addLiveFunctions,
  findLiveFunctions,
  removeLiveFunctions,
} from "../../src/excel/liveFunctions";
import { sameFormula } from "../../src/excel/sameFormula";
import { LIVE_FUNCTION_NAMES as ALL, liveFunctions } from "../../src/report/liveFunctions";
import {
  startHeadless,
  type Headless,
  type HeadlessOptions,
} from "../../workbench/src/headless/start";
import { call } from "../functions/caller";

let excel: Headless;
const opened: (() => void)[] = [];
async function open(options: HeadlessOptions = { sheets: { Data: [], Out: [] } }): Promise<void> {
  excel = await startHeadless(options);
  const [one, undo] = [excel, excel.asGlobals()];
  opened.push(() => {
    undo();
    one.dispose();
  });
}
function closeAll(): void {
  for (const close of opened.splice(0)) close();
}
afterEach(closeAll);

/** Every name of the workbook with its formula. */
const names = () =>
  Excel.run(async (context) => {
    const all = context.workbook.names.load("items/name,items/formula,items/comment");
    await context.sync();
    return all.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      comment,
    }));
  });
const addName = (name: string, formula: string, comment = "") =>
  Excel.run(async (context) => {
    context.workbook.names.add(name, formula, comment);
    await context.sync();
  });
const states = async () =>
  Object.fromEntries((await findLiveFunctions()).map(({ name, state }) => [name, state]));
const everywhere = (state: string) => Object.fromEntries(ALL.map((name) => [name, state]));
/** What a formula gives, in the area that it fills. */
async function shown(formula: string, area = "A1"): Promise<unknown[][]> {
  excel.setCell("Out!A1", formula);
  await excel.settle();
  const cells = excel.cells(`Out!${area}`);
  excel.setCell("Out!A1", "");
  return cells;
}
const one = async (formula: string) => (await shown(formula))[0]?.[0];

/** The same numbers on every run: a linear congruence of Knuth's MMIX. */
function numbers(seed: bigint): () => number {
  let state = seed;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(state >> 40n) / 2 ** 24;
  };
}

/** The error of the add-in's function, as a cell shows it. */
function own(name: string, args: readonly unknown[]): unknown[][] {
  try {
    const result = call(name, args) as unknown[][];
    return result.map((line) => line.map((cell) => (isError(cell) ? cell.code : cell)));
  } catch (thrown) {
    if (isError(thrown)) return [[thrown.code]];
    throw thrown;
  }
}
const isError = (value: unknown): value is { code: string } =>
  typeof value === "object" && value !== null && "code" in value;

describe("what they calculate", () => {
  it("gives what the add-in's functions give on random blocks of answers and blanks", async () => {
    const random = numbers(20260930n);
    const blocks = Array.from({ length: 60 }, (_, index) => {
      const rows = 1 + Math.floor(random() * 14);
      const columns = 1 + (index % 3);
      const blanks = [0, 0.2, 0.9][index % 4] ?? 0.5;
      return Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () =>
          random() < blanks ? null : Math.floor(random() * 11)
        )
      );
    });
    // One below the other, so many rows apart.
    const STEP = 16;
    const data = blocks.flatMap((block) =>
      Array.from({ length: STEP }, (_, row) => block[row] ?? [])
    );
    await open({ sheets: { Data: data, Out: [] } });
    await addLiveFunctions();
    blocks.forEach((block, index) => {
      const area = `Data!${place(index * STEP, 0, block.length, block[0]?.length ?? 0)}`;
      ["NPS_LIVE", "NPSSHARE_LIVE", "NPSCATEGORY_LIVE"].forEach((name, at) =>
        excel.setCell(`Out!${place(index * STEP, at * 4)}`, `=${name}(${area})`)
      );
    });
    await excel.settle();
    blocks.forEach((block, index) => {
      const given = ["NPS", "NPSSHARE", "NPSCATEGORY"].map((name, at) => {
        const wanted = own(name, [block]);
        const area = place(index * STEP, at * 4, wanted.length, wanted[0]?.length ?? 0);
        return { name, wanted, cells: excel.cells(`Out!${area}`) };
      });
      for (const { name, wanted, cells } of given) {
        expect({ block, name, cells }).toEqual({ block, name, cells: wanted });
      }
    });
    // Among them are blocks without any answer, and some with one.
    expect(blocks.some((block) => block.flat().every((cell) => cell === null))).toBe(true);
  });

  it("gives the score computed by hand, over a range, a row, an array and a table's column", async () => {
    await open({ sheets: { Data: [["Score"], [10], [9], [""], [7], [0], [6], [9]], Out: [] } });
    await addLiveFunctions();
    // 3 promoters, 1 passive, 2 detractors of 6.
    expect(await one("=NPS_LIVE(Data!A2:A8)")).toBeCloseTo(100 / 6, 12);
    expect(await one("=NPS_LIVE({10,9,7,3})")).toBe(25);
    expect(await one("=NPS_LIVE(FILTER(Data!A2:A8,Data!A2:A8<>0))")).toBe(40);
    expect(await shown("=NPSSHARE_LIVE(Data!A2:A8)", "A1:C4")).toEqual([
      ["Group", "Share", "Count"],
      ["Detractors", 2 / 6, 2],
      ["Passives", 1 / 6, 1],
      ["Promoters", 3 / 6, 3],
    ]);
    expect(await shown("=NPSCATEGORY_LIVE(Data!A2:A8)", "A1:A7")).toEqual(
      ["Promoter", "Promoter", "", "Passive", "Detractor", "Detractor", "Promoter"].map((x) => [x])
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").tables.add("A1:A8", true).name = "Survey";
      await context.sync();
    });
    expect(await one("=NPS_LIVE(Survey[Score])")).toBeCloseTo(100 / 6, 12);
  });

  // Everything here is read or left out by the add-in's function: here an error, never another number.
  it.each([
    ["an answer as text", [9, "'10", 3], "#VALUE!"],
    ["another text", [9, "n/a", 3], "#VALUE!"],
    ["a number outside 0–10", [9, 11, 3], "#VALUE!"],
    ["a negative number", [9, -1, 3], "#VALUE!"],
    ["a decimal number", [9, 7.5, 3], "#VALUE!"],
    ["TRUE", [9, true, 3], "#VALUE!"],
    ["an error", [9, "=1/0", 3], "#DIV/0!"],
    ["blanks only", ["", "", ""], "#N/A"],
    ["a space for a blank", [9, "' ", 10], 100],
    ["an empty text for a blank", [9, '=""', 10], 100],
  ])("NPS_LIVE and NPSSHARE_LIVE meet %s", async (_, cells, expected) => {
    await open({ sheets: { Data: [], Out: [] } });
    cells.forEach((cell, row) => excel.setCell(`Data!A${row + 1}`, cell));
    await addLiveFunctions();
    expect(await one("=NPS_LIVE(Data!A1:A3)")).toBe(expected);
    const [[corner = ""] = []] = await shown("=NPSSHARE_LIVE(Data!A1:A3)");
    expect(corner).toBe(expected === 100 ? "Group" : expected);
  });

  it.each([
    ["upwards", Array.from({ length: 11 }, (_, answer) => [answer, (answer * 7) % 11])],
    ["downwards, counts first", Array.from({ length: 11 }, (_, at) => [(at * 3) % 8, 10 - at])],
    ["lying", [Array.from({ length: 11 }, (_, x) => x), Array.from({ length: 11 }, () => 2)]],
  ])("a table of answers and their counts, %s, is no range of answers", async (_, table) => {
    await open({ sheets: { Data: table, Out: [] } });
    await addLiveFunctions();
    const area = `Data!${place(0, 0, table.length, table[0]?.length ?? 0)}`;
    expect(typeof own("NPS", [table])[0]?.[0]).toBe("number");
    expect(await one(`=NPS_LIVE(${area})`)).toBe("#VALUE!");
    // One cell otherwise, and it is one.
    excel.setCell("Data!A1", 4);
    excel.setCell("Data!B1", 9);
    await excel.settle();
    const changed = excel.cells(area);
    expect(await one(`=NPS_LIVE(${area})`)).toBe(own("NPS", [changed])[0]?.[0]);
  });

  it("classes scores as NPSCLASS does, at the edges and a rounding step under them (rules 28–35)", async () => {
    const scores = [-100, -50.1, -50, -0.5, 0, 9.99, 10, 29.9, 28.999999999999996, 30, 50, 70, 100];
    const more = [70 - 1e-12, 100 + 1e-12, null, 100.5, -101, "Good", true];
    const column = [...scores, ...more].map((score) => [score]);
    await open({ sheets: { Data: column, Out: [] } });
    await addLiveFunctions();
    expect(
      await shown(`=NPSCLASS_LIVE(Data!A1:A${column.length})`, `A1:A${column.length}`)
    ).toEqual(own("NPSCLASS", [column]));
    expect(await one("=NPSCLASS_LIVE(-12)")).toBe("Systematic problems");
    expect(await one("=NPSCLASS_LIVE(Data!Z99)")).toBe("");
  });

  it("takes no raw answers for scores, from ten on", async () => {
    const answers = [9, 10, 3, 7, 8, 0, 10, 9, 6, 5].map((answer) => [answer]);
    await open({ sheets: { Data: answers, Out: [] } });
    await addLiveFunctions();
    expect(await one("=NPSCLASS_LIVE(Data!A1:A10)")).toBe("#VALUE!");
    expect(own("NPSCLASS", [answers])).toEqual([["#VALUE!"]]);
    expect(await shown("=NPSCLASS_LIVE(Data!A1:A9)", "A1:A9")).toEqual(
      own("NPSCLASS", [answers.slice(0, 9)])
    );
  });

  it("scores counts as NPSFROMCOUNTS does, cell by cell", async () => {
    const rows = [
      [25, 30, 45],
      [0, 0, 0],
      [null, null, null],
      [3, null, 4],
      [1, -2, 3],
      [1, "x", 3],
      [0.5, 0.2, 0.3],
    ];
    await open({ sheets: { Data: rows, Out: [] } });
    await addLiveFunctions();
    const column = (at: number) => rows.map((row) => [row[at]]);
    const expected = own("NPSFROMCOUNTS", [column(0), column(1), column(2)]);
    expect(await shown("=NPSFROMCOUNTS_LIVE(Data!A1:A7,Data!B1:B7,Data!C1:C7)", "A1:A7")).toEqual(
      expected
    );
    expect(expected[0]).toEqual([20]);
    expect(await one("=NPSFROMCOUNTS_LIVE(Data!A1,Data!B1,Data!C1)")).toBe(20);
    expect(await one("=NPSFROMCOUNTS_LIVE(Data!A1:A3,5,5)")).toBe("#VALUE!");
  });

  it("keeps to what Excel takes: English, short, nothing that reads as a cell", () => {
    for (const { name, formula, comment, use } of liveFunctions()) {
      expect(name).toMatch(/^[A-Z]{3,}_LIVE$/);
      expect(use.startsWith(`=${name}(`)).toBe(true);
      expect(formula.length).toBeLessThan(1000);
      expect(comment.length).toBeLessThan(255);
      expect(comment.startsWith("NPS Recovery:")).toBe(true);
      expect(formula).not.toMatch(/[;\n]/);
    }
  });
});

describe("adding and removing", () => {
  const THEIRS = [
    { name: "NPS", formula: "=Data!$A$1", comment: "" },
    { name: "rate", formula: "=0.5", comment: "mine" },
  ];
  beforeEach(async () => {
    await open({ sheets: { Data: [[9], [3]], Out: [] } });
    for (const { name, formula, comment } of THEIRS) await addName(name, formula, comment);
  });
  const theirs = async () =>
    (await names()).filter(({ name }) => !ALL.includes(name as "NPS_LIVE"));

  it("adds all in two round trips, and again changes nothing", async () => {
    const before = excel.faults.syncs;
    const first = await addLiveFunctions();
    expect(excel.faults.syncs - before).toBe(2);
    expect(first).toEqual({ names: ALL, found: ALL.map((name) => ({ name, state: "there" })) });
    expect(await states()).toEqual(everywhere("there"));
    const there = await names();
    expect(there).toHaveLength(THEIRS.length + ALL.length);
    expect(await addLiveFunctions()).toMatchObject({ names: [] });
    expect(await names()).toEqual(there);
    expect(await theirs()).toEqual(THEIRS);
  });

  it("removes all in two round trips, and again finds nothing to remove", async () => {
    await addLiveFunctions();
    const before = excel.faults.syncs;
    expect(await removeLiveFunctions(false)).toEqual({
      names: ALL,
      found: ALL.map((name) => ({ name, state: "absent" })),
    });
    expect(excel.faults.syncs - before).toBe(2);
    expect(await names()).toEqual(THEIRS);
    expect(await removeLiveFunctions(true)).toMatchObject({ names: [] });
    expect(await names()).toEqual(THEIRS);
  });

  it.each([
    ["a range", "=Data!$A$1:$A$2", ""],
    ["a function of their own", "=LAMBDA(x,x+1)", "mine"],
    ["a constant", "=5", ""],
  ])("leaves a name of theirs that is %s, and adds the others", async (_, formula, comment) => {
    await addName("nps_live", formula, comment);
    const others = ALL.filter((name) => name !== "NPS_LIVE");
    expect(await addLiveFunctions()).toMatchObject({ names: others });
    expect(await states()).toEqual({ ...everywhere("there"), NPS_LIVE: "taken" });
    expect(await removeLiveFunctions(true)).toMatchObject({ names: others });
    expect(await names()).toEqual([...THEIRS, { name: "nps_live", formula, comment }]);
  });

  it("leaves a table that has the name", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.add("C1:C2", true);
      table.name = "NPSCLASS_LIVE";
      await context.sync();
    });
    await addLiveFunctions();
    expect(await states()).toEqual({ ...everywhere("there"), NPSCLASS_LIVE: "taken" });
  });

  it("keeps one that was changed, until it is asked for", async () => {
    await addLiveFunctions();
    await Excel.run(async (context) => {
      context.workbook.names.getItem("NPS_LIVE").formula = "=LAMBDA(scores,SUM(scores))";
      await context.sync();
    });
    expect(await states()).toEqual({ ...everywhere("there"), NPS_LIVE: "changed" });
    expect(await addLiveFunctions()).toMatchObject({ names: [] });
    const kept = await removeLiveFunctions(false);
    expect(kept.names).toEqual(ALL.slice(1));
    expect(await states()).toEqual({ ...everywhere("absent"), NPS_LIVE: "changed" });
    expect(await removeLiveFunctions(true)).toMatchObject({ names: ["NPS_LIVE"] });
    expect(await names()).toEqual(THEIRS);
  });

  it("adds the others where somebody else takes a name in the meantime", async () => {
    // After the look, before the write.
    excel.faults.before(2, () => void excel.host.workbook.names.add("NPSCLASS_LIVE", "=7"));
    const done = await addLiveFunctions();
    expect(done.names).toEqual(ALL.filter((name) => name !== "NPSCLASS_LIVE"));
    const expected = { ...everywhere("there"), NPSCLASS_LIVE: "taken" };
    expect(Object.fromEntries(done.found.map(({ name, state }) => [name, state]))).toEqual(
      expected
    );
    expect(await states()).toEqual(expected);
    expect((await names()).find(({ name }) => name === "NPSCLASS_LIVE")?.formula).toBe("=7");
  });

  it.each(["nothing", "half", "all"] as const)(
    "leaves nothing behind where Excel refuses with %s of the adding done",
    async (done) => {
      for (const at of [1, 2]) {
        excel.faults.fail("AccessDenied", { at, done });
        await expect(addLiveFunctions()).rejects.toMatchObject({ code: "protected" });
        expect(await names()).toEqual(THEIRS);
      }
      await addLiveFunctions();
      expect(await states()).toEqual(everywhere("there"));
    }
  );

  it("tells that nothing was added where Excel takes no such formula", async () => {
    excel.faults.fail("InvalidArgument", { at: 2 });
    await expect(addLiveFunctions()).rejects.toMatchObject({
      code: "refused",
      action: expect.stringContaining("Nothing was added") as string,
    });
    expect(await names()).toEqual(THEIRS);
  });

  it.each([
    ["calculates it to #NAME?", () => forget("REDUCE", "LAMBDA", "LET")],
    ["refuses the formula", () => excel.faults.fail("InvalidArgument", { at: 1 })],
  ])("tells of an Excel without LAMBDA that %s, and leaves nothing behind", async (_, prepare) => {
    prepare();
    await expect(addLiveFunctions()).rejects.toMatchObject({
      code: "tooOld",
      title: "This Excel does not know LAMBDA.",
    });
    expect(await names()).toEqual(THEIRS);
  });

  it("adds and removes them where the structure of the workbook is protected: names are no part of it", async () => {
    excel.faults.structureProtected = true;
    await addLiveFunctions();
    expect(await states()).toEqual(everywhere("there"));
    await removeLiveFunctions(false);
    expect(await names()).toEqual(THEIRS);
  });

  it("goes on after a passing fault, once", async () => {
    excel.faults.fail("ServiceNotAvailable", { at: 1 });
    await addLiveFunctions();
    expect(await names()).toHaveLength(THEIRS.length + ALL.length);
  });

  it("formulas that use them tell when they are gone, and calculate when they are back", async () => {
    const FORMULA = "=NPS_LIVE(Data!A1:A2)";
    excel.setCell("Out!A1", FORMULA);
    const now = async () => {
      await excel.settle();
      return [excel.cell("Out!A1"), excel.formula("Out!A1")];
    };
    expect(await now()).toEqual(["#NAME?", FORMULA]);
    await addLiveFunctions();
    expect(await now()).toEqual([0, FORMULA]);
    await removeLiveFunctions(false);
    expect(await now()).toEqual(["#NAME?", FORMULA]);
    await addLiveFunctions();
    expect(await now()).toEqual([0, FORMULA]);
  });
});

describe("in a saved file", () => {
  it("stands as Excel writes it, calculates in a workbook without the add-in, and is known again", async () => {
    await open({ sheets: { Data: [[10], [9], [""], [7], [0]], Out: [] } });
    await addLiveFunctions();
    excel.setCell("Out!A1", "=NPS_LIVE(Data!A1:A5)");
    excel.setCell("Out!C1", "=NPSSHARE_LIVE(Data!A1:A5)");
    await excel.settle();
    const bytes = await excel.saveXlsx();
    const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
    const stored = new Map(
      Array.from(
        xml.matchAll(/<definedName name="(\w+)"([^>]*)>([^<]*)</g),
        ([, name, rest, text]) => [name, { rest, text: text ?? "" }]
      )
    );
    for (const { name, formula } of liveFunctions()) {
      const { rest, text } = stored.get(name) ?? { rest: "", text: "" };
      expect(rest).toMatch(/comment="NPS Recovery:/);
      expect(text).toMatch(/^_xlfn\.LAMBDA\(_xlpm\.\w+,.*_xlfn\.LET\(_xlpm\./);
      // Every bound name is marked: an older program would take it for a name of the workbook.
      const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
      expect(plain.replace(/"[^"]*"/g, "")).not.toMatch(/(?<![\w.])[a-z]+\b/);
      expect(sameFormula(plain, formula)).toBe(true);
    }
    closeAll();

    await open({ xlsx: bytes });
    excel.setCell("Data!A3", 10);
    await excel.settle();
    // 3 promoters, 1 passive, 1 detractor of 5.
    expect(excel.cell("Out!A1")).toBe(40);
    expect(excel.cells("Out!C2:E4")).toEqual([
      ["Detractors", 0.2, 1],
      ["Passives", 0.2, 1],
      ["Promoters", 0.6, 3],
    ]);
    expect(await states()).toEqual(everywhere("there"));
  });
});

describe("the same formula", () => {
  it.each([
    ["spaces", "=SUM( A1 , 2 )", "=SUM(A1,2)", true],
    ["case of names", "=lambda(Scores,sum(scores))", "=LAMBDA(scores,SUM(SCORES))", true],
    ["marks of the file form", "=_xlfn.LET(_xlpm.x,1,_xlpm.x)", "=LET(x,1,x)", true],
    ["how a number is written", "=1E-09+1.50", "=0.000000001+1.5", true],
    ["a text's case", '="Good"', '="good"', false],
    ["a text's spaces", '="a b"', '="ab"', false],
    ["a number", "=A1+10", "=A1+11", false],
    ["digits in a name", "=A10", "=A010", false],
    ["a sign", "=A1>B1", "=A1<B1", false],
  ])("%s: %s and %s", (_, a, b, expected) => {
    expect(sameFormula(a, b)).toBe(expected);
  });
});

/** Makes this an Excel that came before these functions. */
function forget(...functions: string[]): void {
  excel.host.book
    .getActiveSheet()
    .getInject()
    .get(IFunctionService)
    .unregisterExecutors(...functions);
}

function place(row: number, column: number, rows = 1, columns = 1): string {
  const at = (r: number, c: number) =>
    `${c >= 26 ? String.fromCharCode(64 + Math.floor(c / 26)) : ""}${String.fromCharCode(65 + (c % 26))}${r + 1}`;
  return rows * columns === 1
    ? at(row, column)
    : `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
}
