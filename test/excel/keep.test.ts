import { countEdits } from "../../src/excel/keep";
import { SheetModel, WORDS } from "./sheetModel";
import { groupsTable, planOf, tasksTable } from "./writePlans";

const ROADMAP = planOf([tasksTable(6, [{ id: "a" }, { id: "b" }, { id: "c" }])]);
// Header in row 6; a, b, c in rows 7, 8, 9; Action B, Owner C, Start D, Status E, Notes F, id G.
const [OWNER, START, STATUS, NOTES] = [2, 3, 4, 5];

function written(plan = ROADMAP): SheetModel {
  const sheet = new SheetModel();
  sheet.run(plan);
  return sheet;
}
const column = (sheet: SheetModel, at: number, rows = [7, 8, 9]): unknown[] =>
  rows.map((row) => sheet.get(row, at));

test("a first run writes the plan with a row id last", () => {
  const sheet = written();
  expect(column(sheet, 1)).toEqual(["Do a", "Do b", "Do c"]);
  expect(column(sheet, 6)).toEqual(["a", "b", "c"]);
  expect(sheet.tables).toEqual([
    { name: "nps_roadmap", row: 6, column: 1, rows: 4, columns: 6, totals: false },
  ]);
});

test("people's values stay, also when the row moves; values they left alone follow the plan", () => {
  const sheet = written();
  sheet.set(8, OWNER, "Field service");
  sheet.set(8, NOTES, { formula: '=C9&" asked"' });
  const kept = sheet.run(
    planOf([tasksTable(6, [{ id: "new" }, { id: "a", start: 46_400 }, { id: "b", start: 46_400 }])])
  ).kept;
  expect(column(sheet, 1, [7, 8, 9])).toEqual(["Do new", "Do a", "Do b"]);
  expect(sheet.get(9, OWNER)).toBe("Field service");
  expect(sheet.get(9, NOTES)).toEqual({ formula: '=C10&" asked"' });
  expect(column(sheet, START, [7, 8, 9])).toEqual([46_296, 46_400, 46_400]);
  expect(kept).toBe(2);
});

test("a cell people cleared stays empty, run after run", () => {
  const sheet = written();
  sheet.set(7, START, null);
  for (const start of [46_500, 46_600]) {
    sheet.run(planOf([tasksTable(6, [{ id: "a", start }])]));
    expect(sheet.get(7, START)).toBeNull();
  }
});

test("what the plan took over from people and they cleared is the plan's again: a default comes back", () => {
  const sheet = written();
  sheet.set(7, START, 46_500);
  sheet.run(planOf([tasksTable(6, [{ id: "a", start: 46_500 }])]));
  sheet.set(7, START, null);
  sheet.run(ROADMAP);
  expect(sheet.get(7, START)).toBe(46_296);
});

test("what the plan no longer says goes where nobody touched it; what it had only suggested stays", () => {
  const line = (owner: string | null, suggested: string[]) =>
    planOf([tasksTable(6, [{ id: "a", owner, suggested }])]);
  const sheet = written(line("Dana", []));
  sheet.run(line(null, []));
  expect(sheet.get(7, OWNER)).toBeNull();
  sheet.run(line("Dana", ["owner"]));
  sheet.run(line(null, ["owner"]));
  expect(sheet.get(7, OWNER)).toBe("Dana");
});

test("a suggested owner fills an empty cell and never takes the place of one that was typed in the pane", () => {
  const suggests = { id: "a", owner: "Customer care", suggested: ["owner"] };
  const sheet = written(planOf([tasksTable(6, [{ id: "a", owner: "Night shift" }])]));
  sheet.run(planOf([tasksTable(6, [suggests])]));
  sheet.run(planOf([tasksTable(6, [suggests])]));
  expect(sheet.get(7, OWNER)).toBe("Night shift");
  // Typed again in the pane, it is news.
  sheet.run(planOf([tasksTable(6, [{ id: "a", owner: "Front desk" }])]));
  expect(sheet.get(7, OWNER)).toBe("Front desk");
  const fresh = written(planOf([tasksTable(6, [suggests])]));
  expect(fresh.get(7, OWNER)).toBe("Customer care");
});

test("what people typed stays theirs even after the plan once said the same", () => {
  const sheet = written();
  sheet.set(7, OWNER, "Dana");
  sheet.run(planOf([tasksTable(6, [{ id: "a", owner: "Dana" }])]));
  sheet.run(planOf([tasksTable(6, [{ id: "a", owner: "Robin" }])]));
  expect(sheet.get(7, OWNER)).toBe("Dana");
});

test("rows people added stay under their neighbour; copied rows become rows of their own", () => {
  const sheet = written();
  sheet.insertRow(8);
  sheet.set(8, 1, "Call the ten largest");
  sheet.insertRow(10, 9);
  sheet.run(ROADMAP);
  expect(column(sheet, 1, [7, 8, 9, 10, 11])).toEqual([
    "Do a",
    "Call the ten largest",
    "Do b",
    "Do b",
    "Do c",
  ]);
  expect(column(sheet, 6, [7, 8, 9, 10, 11])).toEqual(["a", "own-1", "b", "own-2", "c"]);
  expect(sheet.get(13, 1)).toBe("What you type stays.");
});

test("a row people deleted is not written again, in this run or a later one", () => {
  const sheet = written();
  sheet.deleteRow(8);
  sheet.run(ROADMAP);
  sheet.run(ROADMAP);
  expect(column(sheet, 6, [7, 8, 9])).toEqual(["a", "c", null]);
});

test("a row people deleted comes back where a run did not plan it in between, or where they put it back", () => {
  const sheet = written();
  sheet.deleteRow(8);
  sheet.run(ROADMAP);
  sheet.run(planOf([tasksTable(6, [{ id: "a" }, { id: "c" }])]));
  sheet.run(ROADMAP);
  expect(column(sheet, 6)).toEqual(["a", "b", "c"]);

  const cut = sheet.snapshot().cells[8] ?? [];
  sheet.deleteRow(8);
  sheet.run(ROADMAP);
  sheet.insertRow(8);
  cut.forEach((cell, at) => {
    sheet.set(8, at, cell);
  });
  sheet.run(ROADMAP);
  expect(column(sheet, 6)).toEqual(["a", "b", "c"]);
  expect(sheet.get(8, STATUS)).toBe("Not started");
});

test("a row that was no longer found and that people deleted is written when it is found again", () => {
  const sheet = written();
  const without = planOf([tasksTable(6, [{ id: "a" }, { id: "c" }])]);
  sheet.run(without);
  sheet.deleteRow(8);
  sheet.run(without);
  sheet.run(ROADMAP);
  expect(column(sheet, 6)).toEqual(["a", "b", "c"]);
  expect(sheet.get(8, STATUS)).toBe("Not started");
});

test("of a row and its copy above it the one that still says what was written is the original", () => {
  const sheet = written();
  sheet.insertRow(8, 8);
  sheet.set(8, 1, "Do b with the second team");
  sheet.set(9, OWNER, "Kim");
  sheet.run(planOf([tasksTable(6, [{ id: "a" }, { id: "b", action: "Do b now" }, { id: "c" }])]));
  const ids = [7, 8, 9, 10].map((row) => [
    sheet.get(row, 1),
    sheet.get(row, OWNER),
    sheet.get(row, 6),
  ]);
  expect(ids).toEqual([
    ["Do a", null, "a"],
    ["Do b with the second team", null, "own-1"],
    ["Do b now", "Kim", "b"],
    ["Do c", null, "c"],
  ]);
});

test("of equal copies the upper one is the original", () => {
  const sheet = written();
  sheet.insertRow(8, 8);
  sheet.run(ROADMAP);
  expect(column(sheet, 6, [7, 8, 9, 10])).toEqual(["a", "b", "own-1", "c"]);
});

test("a row the plan no longer has stays and says so, unless people gave it a status", () => {
  const sheet = written();
  sheet.set(9, STATUS, "Done");
  sheet.run(planOf([tasksTable(6, [{ id: "a" }])]));
  expect(column(sheet, 6)).toEqual(["a", "b", "c"]);
  expect(column(sheet, STATUS)).toEqual(["Not started", "No longer found", "Done"]);
  sheet.run(ROADMAP);
  expect(column(sheet, STATUS)).toEqual(["Not started", "Not started", "Done"]);
});

test("an order people sorted into stays, run after run", () => {
  const sheet = written();
  sheet.set(7, NOTES, "3");
  sheet.set(8, NOTES, "2");
  sheet.set(9, NOTES, "1");
  sheet.sortBy(sheet.tables[0] ?? fail(), 4);
  const plan = planOf([tasksTable(6, [{ id: "a" }, { id: "b" }, { id: "x" }, { id: "c" }])]);
  sheet.run(plan);
  sheet.run(plan);
  expect(column(sheet, 6, [7, 8, 9, 10])).toEqual(["c", "b", "x", "a"]);
  expect(column(sheet, NOTES, [7, 8, 9, 10])).toEqual(["1", "2", null, "3"]);
});

test("columns people added stay beside their neighbour, by row id, and renamed headers stay", () => {
  const sheet = written();
  sheet.insertColumn(3);
  sheet.set(6, 3, "Budget");
  sheet.set(8, 3, 1200);
  sheet.set(6, OWNER, "Lead");
  sheet.addColumn(sheet.tables[0] ?? fail(), "Room");
  sheet.set(9, 8, "4.12");
  sheet.run(planOf([tasksTable(6, [{ id: "c" }, { id: "b" }, { id: "a" }])]));
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((at) => sheet.get(6, at))).toEqual([
    "Action",
    "Lead",
    "Budget",
    "Start",
    "Status",
    "Notes",
    "Row id",
    "Room",
  ]);
  expect(column(sheet, 7)).toEqual(["c", "b", "a"]);
  expect(column(sheet, 3)).toEqual([null, 1200, null]);
  expect(column(sheet, 8)).toEqual(["4.12", null, null]);
});

test("a renamed column is known again though all of it was typed anew, in that run and every later one", () => {
  const sheet = written();
  sheet.set(6, OWNER, "Responsible");
  sheet.set(6, NOTES, "Remarks");
  for (const row of [7, 8, 9]) sheet.set(row, START, 47_000 + row);
  sheet.set(6, START, "Begins");
  for (const round of [1, 2]) {
    for (const row of [7, 8, 9]) sheet.set(row, OWNER, `Person ${row} of round ${round}`);
    sheet.run(ROADMAP);
    expect([1, 2, 3, 4, 5, 6, 7].map((at) => sheet.get(6, at))).toEqual([
      "Action",
      "Responsible",
      "Begins",
      "Status",
      "Remarks",
      "Row id",
      null,
    ]);
    expect(sheet.get(8, OWNER)).toBe(`Person 8 of round ${round}`);
    expect(sheet.get(8, START)).toBe(47_008);
  }
});

test("a table that people renamed is found by the ids of the last run, and its edits are counted", () => {
  const sheet = written();
  sheet.tables = sheet.tables.map((table) => ({ ...table, name: "OurPlan" }));
  sheet.set(8, NOTES, "asked");
  expect(countEdits(sheet.snapshot(), sheet.memory, WORDS)).toBe(1);
  sheet.run(planOf([tasksTable(6, [{ id: "x" }, { id: "y" }])]));
  expect(sheet.tables.map(({ name }) => name)).toEqual(["OurPlan"]);
  expect(column(sheet, 6, [7, 8, 9, 10, 11])).toEqual(["a", "b", "c", "x", "y"]);
  expect(sheet.find("asked")).toEqual({ row: 8, column: NOTES });
});

test("text beside a row follows the row; text the layout needs the place of moves below, with a line", () => {
  const sheet = written();
  sheet.set(8, 9, "ask Kim");
  sheet.set(13, 1, "Our own remark");
  sheet.set(14, 1, { formula: "=B14" });
  const tasks = ["z", "a", "b", "c", "d", "e", "f"].map((id) => ({ id }));
  sheet.run(
    planOf([tasksTable(6, tasks)], {
      blocks: [...planOf([]).blocks, { row: 17, column: 1, values: [["Note"]], style: "note" }],
    })
  );
  expect(sheet.get(9, 9)).toBe("ask Kim");
  expect(sheet.find("Our own remark")).toEqual({ row: 20, column: 1 });
  expect(sheet.get(19, 1)).toBe("Moved here from B14:B15.");
  expect(sheet.get(21, 1)).toEqual({ formula: "=B21" });
});

test("text typed over the report's own is moved, not lost, and the report is whole again", () => {
  const sheet = written();
  sheet.set(1, 1, "Our title");
  sheet.set(7, 1, "Do a, but twice");
  const { kept } = sheet.run(ROADMAP);
  expect(sheet.get(1, 1)).toBe("Stop the loss");
  expect(sheet.get(7, 1)).toBe("Do a");
  expect(sheet.find("Our title")).not.toBeNull();
  expect(sheet.find("Do a, but twice")).not.toBeNull();
  expect(kept).toBe(2);
});

test("a row inserted above the report does not make it people's text", () => {
  const sheet = written();
  sheet.insertRow(2);
  sheet.run(ROADMAP);
  expect(sheet.values().filter((cell) => cell === "As of 30 Sep 2026")).toHaveLength(1);
  expect(sheet.find("Moved here from B2.")).toBeNull();
  expect(sheet.get(6, 1)).toBe("Action");
});

test("a table of the report's own drops rows the plan dropped and moves what was typed there", () => {
  const plan = (ids: string[]) =>
    planOf([
      groupsTable(
        6,
        ids.map((id) => ({ id, n: 40 }))
      ),
    ]);
  const sheet = written(plan(["n", "s"]));
  expect(sheet.get(8, 3)).toEqual({ formula: "=C9*2" });
  sheet.addColumn(sheet.tables[0] ?? fail(), "Remark");
  sheet.set(7, 5, "new manager");
  sheet.run(plan(["s"]));
  expect(sheet.get(7, 1)).toBe("Group s");
  expect(sheet.get(7, 3)).toEqual({ formula: "=C8*2" });
  expect(sheet.find("Group n")).toBeNull();
  expect(sheet.find("new manager")).not.toBeNull();
});

test("tables above each other: the lower one moves down when people add rows to the upper", () => {
  const plan = planOf([tasksTable(6, [{ id: "a" }]), groupsTable(10, [{ id: "n", n: 50 }])]);
  const sheet = written(plan);
  sheet.insertRow(8);
  sheet.tables = sheet.tables.map((table) =>
    table.name === "nps_roadmap" ? { ...table, rows: 3 } : table
  );
  sheet.set(8, 1, "ours");
  sheet.run(plan);
  expect(sheet.get(8, 1)).toBe("ours");
  expect(sheet.get(11, 1)).toBe("Group");
  expect(sheet.get(12, 3)).toEqual({ formula: "=C13*2" });
});

test("without a memory of the last run nothing outside the tables is taken away", () => {
  const sheet = written();
  sheet.set(20, 2, "typed");
  sheet.set(7, OWNER, "Dana");
  sheet.memory = null;
  sheet.run(ROADMAP);
  expect(sheet.get(20, 2)).toBe("typed");
  expect(sheet.get(7, OWNER)).toBe("Dana");
  expect(sheet.values().filter((cell) => cell === "Stop the loss")).toHaveLength(1);
});
