/**
 * What people put on the sheets they work in comes back before the next plan is made: found by hidden ids and by what
 * columns hold, for a fixed number of round trips, and what cannot be used is told and never guessed.
 */
import { readWork } from "../../src/excel/readWork";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { columnLetters } from "../../src/report/address";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind, SheetPlan, TablePlan } from "../../src/report/sheetPlan";
import { compareRuns } from "../../src/roadmap/history/comparisons";
import type { Issue } from "../../src/roadmap/priorities/priorities";
import type { Recovery } from "../../src/roadmap/recovery";
import { NO_WORK } from "../../src/roadmap/work";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { commentsReading } from "../report/commentsFixture";
import { AS_OF, diagnosis, START } from "../report/fixtures";
import { roadmap } from "../report/roadmapFixture";
import { CAME_IN, listed, listOf } from "../roadmap/loopFixtures";

let excel: Headless;
let undo: () => void;
beforeEach(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  undo = excel.asGlobals();
});
afterEach(() => {
  undo();
  excel.dispose();
});

const KINDS: readonly SheetKind[] = [
  "priorities",
  "roadmap",
  "gates",
  "worklist",
  "customerMessage",
  "history",
];
const ISSUE: Issue = {
  id: "cause:service",
  name: "Late engineers",
  kind: "cause",
  cause: "service",
  detractors: 40,
  share: 0.4,
  revenueShare: null,
  raw: 0.4,
  impact: 5,
  days: 20,
  daysFrom: "default",
  effort: 3,
  quadrant: "quickWin",
  systemic: false,
  where: "",
  team: "Customer care",
  evidence: { sheet: "rootCauses" },
};
const COMPARED = compareRuns(
  { ...diagnosis(), comments: commentsReading() },
  NO_WORK.history,
  START,
  AS_OF + 3
);

function recovery(count = 3): Recovery {
  const cases = Array.from({ length: count }, (_, at) => {
    const one = listed(`case-${at}`, { customer: `Customer ${at}`, score: at % 7 });
    return { ...one, work: null };
  });
  return {
    ...roadmap(),
    priorities: { issues: [ISSUE], customers: [], missing: [] },
    worklist: listOf(cases),
    comparisons: COMPARED,
  };
}
function build(of = recovery(), kinds = KINDS): SheetPlan[] {
  return buildSheets(diagnosis(), of, { kinds, writtenOn: AS_OF + 3 });
}
const write = (of = recovery(), kinds = KINDS) => writeSheets(build(of, kinds));

function planned(name: string): { readonly sheet: string; readonly table: TablePlan } {
  for (const plan of build()) {
    const table = plan.tables.find((each) => each.name === name);
    if (table !== undefined) return { sheet: plan.name, table };
  }
  throw new Error(`no ${name}`);
}
/** Where the cell of a row was written. */
function cell(name: string, id: string, key: string): string {
  const { sheet, table } = planned(name);
  const row = table.rows.findIndex((each) => each.id === id);
  const column = table.columns.findIndex((each) => each.key === key);
  if (row < 0 || column < 0) throw new Error(`no ${id} ${key}`);
  return `'${sheet}'!${columnLetters(table.column + column)}${table.row + row + 2}`;
}
const type = (name: string, id: string, key: string, value: unknown): void =>
  excel.setCell(cell(name, id, key), value);
const inTable = (name: string, work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name));
    await context.sync();
  });
const syncsOf = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const before = excel.faults.syncs;
  const result = await work();
  return [result, excel.faults.syncs - before];
};

/** A little of everything, as people fill it in. */
function fillIn(): void {
  type("nps_roadmap", "route", "owner", "Bob");
  type("nps_roadmap", "route", "status", "done");
  type("nps_roadmap", "route", "due", 46_330);
  type("nps_gates", "response", "by", "Ann");
  type("nps_gates", "response", "on", 46_320);
  type("nps_gates", "response", "why", "Board decided");
  type("nps_worklist", "case-1", "person", "Cem");
  type("nps_worklist", "case-1", "status", "Resolved");
  type("nps_worklist", "case-1", "answered", CAME_IN + 0.25);
  type("nps_worklist", "case-1", "resolved", 46_298);
  type("nps_worklist", "case-1", "askedAgain", 9);
  type("nps_worklist", "case-1", "outcome", "Refund");
  type("nps_worklist", "case-2", "noContact", "x");
  type("nps_issues", "cause:service", "days", 12);
  const message = planned("nps_messages").table.rows[0]?.id ?? "";
  type("nps_messages", message, "day", 46_325);
}
function expectFilledIn(read: Awaited<ReturnType<typeof readWork>>): void {
  expect(read.faults).toEqual([]);
  expect(read.actions.get("route")).toMatchObject({ owner: "Bob", status: "done", due: 46_330 });
  expect(read.actions.get("answer")).toMatchObject({ owner: "Customer care", added: false });
  expect(["route", "answer"].map((id) => read.actions.get(id)?.dueFollows)).toEqual([false, true]);
  expect([...read.gates]).toEqual([
    ["response", { by: "Ann", on: 46_320, why: "Board decided", nextStart: null }],
  ]);
  expect(read.cases.get("case-1")).toMatchObject({
    customer: "Customer 1",
    score: 1,
    person: "Cem",
    status: "resolved",
    resolved: 46_298,
    askedAgain: 9,
    outcome: "Refund",
    hasTimeOfDay: true,
    noContact: false,
  });
  expect(read.cases.get("case-1")?.answered).toBeCloseTo(CAME_IN + 0.25, 6);
  expect(read.cases.get("case-2")?.noContact).toBe(true);
  expect([...read.issues]).toEqual([["cause:service", { days: 12, owner: null }]]);
  expect(read.messages).toEqual([{ fix: "Late engineers", day: 46_325 }]);
}

test("nothing where none of the sheets is written, for one round trip", async () => {
  expect(await syncsOf(readWork)).toEqual([NO_WORK, 1]);
});

test("as written: no gate, issue or message is anybody's, and the runs are what they were, for two round trips", async () => {
  await write();
  const [read, syncs] = await syncsOf(readWork);
  expect(syncs).toBe(2);
  expect(read).toMatchObject({ messages: [], faults: [] });
  expect([read.gates.size, read.issues.size]).toEqual([0, 0]);
  expect([...read.cases.keys()].sort()).toEqual(["case-0", "case-1", "case-2"]);
  expect(read.actions.size).toBe(10);
  expect(read.history).toEqual({
    runs: COMPARED.runs,
    groups: COMPARED.runGroups,
    figures: COMPARED.runFigures,
  });
});

test("as people filled it in, for two round trips; sheets that are not written cost none", async () => {
  await write();
  fillIn();
  const [read, syncs] = await syncsOf(readWork);
  expectFilledIn(read);
  expect(syncs).toBe(2);
  await removeOwnSheets(["gates", "history"]);
  const [, fewer] = await syncsOf(readWork);
  expect(fewer).toBe(syncs);
});

test("the same after the next run has written over it", async () => {
  await write();
  fillIn();
  await write();
  expectFilledIn(await readWork());
});

test("a workbook of before causes and themes were kept is read, and written on with them", async () => {
  await write({ ...recovery(), comparisons: { ...COMPARED, runFigures: [] } });
  fillIn();
  const older = await readWork();
  expectFilledIn(older);
  expect(older.history).toEqual({ runs: COMPARED.runs, groups: COMPARED.runGroups, figures: [] });
  await write();
  const read = await readWork();
  expectFilledIn(read);
  expect(read.history.figures).toEqual(COMPARED.runFigures);
  expect(read.history.figures).toHaveLength(11);
});

test("wherever people moved, renamed and added: six round trips at most", async () => {
  await write();
  fillIn();
  const { sheet, table } = planned("nps_worklist");
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem(planned("nps_roadmap").sheet).name = "Our plan";
    tables.getItem("nps_gates").name = "Doors";
    worksheets.getItem(sheet).getRange("1:2").insert("Down");
    tables.getItem("nps_worklist").columns.add(3, undefined, "Ours");
    await context.sync();
  });
  const header = (key: string): string => {
    const at = table.columns.findIndex((each) => each.key === key);
    // Two rows down, one column to the right.
    return `'${sheet}'!${columnLetters(table.column + at + 1)}${table.row + 3}`;
  };
  excel.setCell(header("person"), "Who");
  excel.setCell(header("outcome"), "What came of it");
  const [read, syncs] = await syncsOf(readWork);
  expectFilledIn(read);
  expect(syncs).toBeLessThanOrEqual(6);
});

test("rows in another order, copied and added by hand", async () => {
  await write();
  fillIn();
  const { sheet, table } = planned("nps_worklist");
  const first = table.row + 2;
  const line = (row: number) =>
    `'${sheet}'!${columnLetters(table.column)}${row}:${columnLetters(table.column + table.columns.length)}${row}`;
  await inTable("nps_worklist", (list) => list.rows.add(0, undefined, true));
  const copied = excel.cells(line(first + 2))[0] ?? [];
  const last = excel.cells(line(first + 3))[0] ?? [];
  // The added row in front becomes a copy of case-1; case-2 and case-1 change places.
  const put = (row: number, values: readonly unknown[]): void =>
    values.forEach((value, at) =>
      excel.setCell(`'${sheet}'!${columnLetters(table.column + at)}${row}`, value)
    );
  put(first + 3, copied);
  put(first + 2, last);
  put(first, [...copied.slice(0, -1), "case-1"]);
  const read = await readWork();
  expect([...read.cases.values()].filter(({ outcome }) => outcome === "Refund")).toHaveLength(2);
  expect(read.cases.size).toBe(4);
  expect([...read.cases.keys()].filter((id) => id.startsWith("case-"))).toHaveLength(3);
});

describe("cells that cannot be used", () => {
  const BAD = [
    ["nps_roadmap", "route", "due", "soon", "“soon” is no day"],
    ["nps_roadmap", "route", "start", 15, "“15” is no day"],
    ["nps_roadmap", "route", "status", "nearly", "“nearly” is none of the statuses"],
    ["nps_gates", "response", "on", "yesterday", "“yesterday” is no day"],
    ["nps_worklist", "case-0", "askedAgain", 11, "“11” is no answer from 0 to 10"],
    ["nps_worklist", "case-1", "askedAgain", 6.5, "“6.5” is no answer from 0 to 10"],
    [
      "nps_worklist",
      "case-1",
      "answered",
      46_000,
      "before the customer’s own answer of 1 Oct 2026",
    ],
    ["nps_worklist", "case-1", "noContact", "perhaps", "“perhaps” is neither yes nor no"],
    ["nps_issues", "cause:service", "days", "long", "“long” is no number of days"],
  ] as const;

  test("are told with their address and what to do, ignored, and never read as something else", async () => {
    await write();
    for (const [name, id, key, value] of BAD) type(name, id, key, value);
    const { faults, actions, gates, cases, issues } = await readWork();
    const told = new Map(faults.map((fault) => [fault.address, fault]));
    for (const [name, id, key, , message] of BAD) {
      const fault = told.get(cell(name, id, key));
      expect(fault?.message).toContain(message);
      expect(fault?.remedy).not.toBe("");
      expect(fault?.about).toMatch(/^.+, .+$/);
    }
    expect(faults).toHaveLength(BAD.length);
    expect(actions.get("route")).toMatchObject({ due: null, start: null, status: "notStarted" });
    expect(cases.get("case-0")?.askedAgain).toBeNull();
    expect(cases.get("case-1")).toMatchObject({
      askedAgain: null,
      answered: null,
      noContact: false,
    });
    expect([gates.size, issues.size]).toEqual([0, 0]);
  });

  test("rule 160: an override with who but not why is told at the cell that is empty", async () => {
    await write();
    type("nps_gates", "response", "by", "Ann");
    const { faults } = await readWork();
    expect(faults.map(({ address, message }) => [address, message])).toEqual([
      [cell("nps_gates", "response", "why"), "An override needs both: who decided, and why."],
    ]);
  });

  test("an earlier run that was typed over is told and left out, and stays on its sheet", async () => {
    await write();
    const run = COMPARED.runs[0]?.id ?? "";
    type("nps_history", run, "n", 17);
    const read = await readWork();
    expect(read.history).toEqual({ runs: [], groups: [], figures: [] });
    expect(read.faults.map(({ address }) => address)).toEqual([cell("nps_history", run, "n")]);
  });

  test("a cause that was typed over is told and left out, its run is not", async () => {
    await write();
    const row = planned("nps_history_figures").table.rows[0]?.id ?? "";
    type("nps_history_figures", row, "named", 100_000);
    const read = await readWork();
    expect(read.history.runs).toEqual(COMPARED.runs);
    expect(read.history.figures).toEqual(COMPARED.runFigures.slice(1));
    expect(read.faults.map(({ address }) => address)).toEqual([
      cell("nps_history_figures", row, "named"),
    ]);
  });

  test("a list that is no table any more is told at its sheet, the others are read", async () => {
    await write();
    fillIn();
    await inTable("nps_gates", (table) => table.convertToRange());
    const read = await readWork();
    expect(read.gates.size).toBe(0);
    expect(read.faults).toMatchObject([{ address: "'NPS Gates'!B2" }]);
    expect(read.cases.get("case-1")?.person).toBe("Cem");
  });

  test("thousands of them are told as a hundred and how many more", async () => {
    await write(recovery(300), ["worklist"]);
    const { sheet, table } = planned("nps_worklist");
    const at = columnLetters(
      table.column + table.columns.findIndex(({ key }) => key === "askedAgain")
    );
    await Excel.run(async (context) => {
      const first = table.row + 2;
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${at}${first}:${at}${first + 299}`).values = Array.from({ length: 300 }, () => [
        12,
      ]);
      await context.sync();
    });
    const { faults } = await readWork();
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)?.message).toContain("200 more cells");
  });
});

test("a list that is more than one answer carries comes in blocks, and nothing of it is lost", async () => {
  const name = (at: number): string => `Customer ${at} ${"of a long name ".repeat(30)}`;
  const cases = Array.from({ length: 600 }, (_, at) => ({
    ...listed(`case-${at}`, { customer: name(at) }),
    work: null,
  }));
  await write({ ...recovery(), worklist: listOf(cases) }, ["worklist"]);
  type("nps_worklist", "case-1", "person", "Cem");
  expect((await syncsOf(readWork))[1]).toBe(2);
  excel.faults.set({ payloadLimit: 200_000 });
  const [read, syncs] = await syncsOf(readWork);
  expect(syncs).toBeGreaterThan(6);
  expect(read.faults).toEqual([]);
  expect(read.cases.size).toBe(600);
  expect(read.cases.get("case-1")?.person).toBe("Cem");
  expect(read.cases.get("case-599")?.customer).toBe(name(599).trim());
});

test("what customers wrote is nothing but text, whatever it looks like", async () => {
  const hostile = ["=1+1", "__proto__", "constructor", "'; DROP", "<b>x</b>", "nps:id"];
  const cases = hostile.map((customer, at) => ({
    ...listed(`case-${at}`, { customer, theme: customer }),
    work: null,
  }));
  await write({ ...recovery(), worklist: listOf(cases) }, ["worklist"]);
  const read = await readWork();
  expect([...read.cases.values()].map(({ customer }) => customer)).toEqual(hostile);
  expect(read.faults).toEqual([]);
});
