/**
 * The worklist as people work in it: live counts, what they typed stays with its customer, a copied row is their own, and
 * a case that leaves the period stays if somebody typed in it. And the teams' settings, read back.
 */
import { readSettings } from "../../src/excel/readSettings";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import type { CustomerAnswer } from "../../src/diagnosis/customersReading";
import { settingsSheet } from "../../src/report/settings/settings";
import { worklistSheet } from "../../src/report/worklist/worklist";
import { AT, LAST } from "../../src/report/worklist/worklistColumns";
import { BAD, RISK } from "../../src/report/colours";
import { columnLetters } from "../../src/report/address";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK } from "../../src/roadmap/work";
import { planWorklist } from "../../src/roadmap/worklist/worklist";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { AS_OF, diagnosis } from "../report/fixtures";
import { roadmap } from "../report/roadmapFixture";
import { answer, customers } from "../roadmap/caseFixtures";

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

const SHEET = "NPS Detractors to answer";
const COUNTS = `'${SHEET}'!B6`;
const FIRST = 8;
const ID = columnLetters(LAST + 1);
/** Long past, and nowhere near today whenever the test runs. */
const PAST = 40_000.5;
const FUTURE = 70_000.5;

async function write(detractors: readonly CustomerAnswer[]): Promise<void> {
  const worklist = planWorklist(
    diagnosis(),
    customers({ detractors }),
    { issues: [], customers: [], missing: [] },
    NO_WORK,
    plainTeams()
  );
  const recovery = { ...roadmap(), worklist };
  const choices = { kinds: ["worklist"] as const, writtenOn: AS_OF };
  await writeSheets([worklistSheet(diagnosis(), recovery, choices)]);
  await excel.settle();
}

const at = (key: keyof typeof AT, row: number) => `'${SHEET}'!${columnLetters(AT[key])}${row}`;
const names = () =>
  excel
    .cells(`'${SHEET}'!B${FIRST}:B${FIRST + 9}`)
    .flat()
    .filter((name) => name !== "" && String(name).length < 20);
const rowOf = (name: string) =>
  FIRST + excel.cells(`'${SHEET}'!B${FIRST}:B${FIRST + 9}`).findIndex(([one]) => one === name);

describe("rules 110, 141, 173: the counts above the list are live", () => {
  const people = [
    answer({ customer: "late", score: 0, time: PAST }),
    answer({ customer: "late by date", score: 1, time: Math.floor(PAST), hasTimeOfDay: false }),
    answer({ customer: "in time", score: 2, time: FUTURE }),
    answer({ customer: "undated", score: 3, time: null, hasTimeOfDay: false }),
    answer({ customer: "opted out", score: 4, time: PAST, contact: false }),
  ];
  it("count who waits, who is late and who may not be contacted, and follow what people type", async () => {
    await write(people);
    expect(excel.cell(COUNTS)).toBe(
      "Waiting: 4  ·  past 24 hours: 2  ·  past 48 hours: 2  ·  not to be contacted: 1"
    );
    excel.setCell(at("status", rowOf("late")), "Answered");
    await excel.settle();
    expect(excel.cell(COUNTS)).toMatch(/^Waiting: 3 .* 24 hours: 1 .* 48 hours: 2 /);
    excel.setCell(at("resolved", rowOf("late")), PAST + 1);
    excel.setCell(at("answered", rowOf("late by date")), PAST + 1);
    excel.setCell(at("noContact", rowOf("in time")), "Yes");
    await excel.settle();
    expect(excel.cell(COUNTS)).toBe(
      "Waiting: 1  ·  past 24 hours: 0  ·  past 48 hours: 1  ·  not to be contacted: 2"
    );
  });

  it("rule 110: a clock by date that runs out today is in time until its end", async () => {
    await removeOwnSheets(["worklist"]);
    // Excel's own TODAY, so that the day cannot change between the two.
    await write([
      answer({ customer: "today", time: PAST }),
      answer({ customer: "other", time: PAST }),
    ]);
    excel.setCell(at("answerBy", FIRST), "=TODAY()");
    excel.setCell(at("answerBy", FIRST + 1), "=TODAY()-1");
    await excel.settle();
    expect(excel.cell(COUNTS)).toMatch(/24 hours: 1 /);
    const fill = async (row: number) => (await excel.look(at("answerBy", row))).fill;
    expect([await fill(FIRST), await fill(FIRST + 1)]).toEqual([RISK.fill, BAD.fill]);
    // Typed answers and opt-outs stop the clock.
    excel.setCell(at("answered", FIRST), "=TODAY()");
    excel.setCell(at("noContact", FIRST + 1), "Yes");
    await excel.settle();
    expect([await fill(FIRST), await fill(FIRST + 1)]).toEqual([null, null]);
  });
});

describe("with a new run what people did stays", () => {
  const [ann, ben, cas] = ["Ann", "Ben", "Cas"].map((customer, score) =>
    answer({ customer, score, time: PAST })
  ) as [CustomerAnswer, CustomerAnswer, CustomerAnswer];
  const dan = answer({ customer: "Dan", score: 6, time: PAST });

  beforeAll(async () => {
    await removeOwnSheets(["worklist"]);
    await write([ann, ben, cas]);
  });

  it("a team follows the run until a person changes it; a case that left stays only if somebody typed in it", async () => {
    excel.setCell(at("person", rowOf("Ben")), "Eva");
    excel.setCell(at("team", rowOf("Ben")), "Billing");
    await excel.settle();
    await write([ann, dan]);
    expect(names().sort()).toEqual(["Ann", "Ben", "Dan"]);
    expect(excel.cell(at("person", rowOf("Ben")))).toBe("Eva");
    await write([ben, dan]);
    expect(names().sort()).toEqual(["Ben", "Dan"]);
    expect(excel.cell(at("team", rowOf("Ben")))).toBe("Billing");
    expect(excel.cell(at("team", rowOf("Dan")))).toBe("Customer care");
  });

  it("a row that was copied gets an id of its own", async () => {
    const row = rowOf("Ben");
    const line = excel.cells(`'${SHEET}'!B${row}:${ID}${row}`)[0] ?? [];
    const id = line.at(-1);
    expect(id).toBe(ben.id);
    const below = FIRST + names().length;
    line.forEach((value, index) => {
      if (value !== "") excel.setCell(`'${SHEET}'!${columnLetters(1 + index)}${below}`, value);
    });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("nps_worklist");
      table.resize(`B${FIRST - 1}:${ID}${below}`);
      await context.sync();
    });
    await excel.settle();
    await write([ben, dan]);
    const ids = excel
      .cells(`'${SHEET}'!${ID}${FIRST}:${ID}${below}`)
      .flat()
      .filter((one) => one !== "");
    expect(names().filter((name) => name === "Ben")).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(ben.id);
    expect(ids.some((one) => /^own-\d+$/.test(String(one)))).toBe(true);
  });
});

describe("rules 109, 110: how teams work, on the settings sheet", () => {
  const SETTINGS = "NPS Settings";
  const rowWith = (text: string): number => {
    const lines = excel.cells(`'${SETTINGS}'!A1:M170`);
    const found = lines.findIndex((line) => line.includes(text));
    if (found < 0) throw new Error(`no ${text}`);
    return found + 1;
  };
  const check = (row: number) => excel.cell(`'${SETTINGS}'!I${row}`);
  const writeSettings = () =>
    writeSheets([settingsSheet(diagnosis(), { kinds: ["settings"], writtenOn: AS_OF })]);

  it("says our defaults as it is written, and nothing wrong", async () => {
    await writeSettings();
    await excel.settle();
    expect((await readSettings()).teams).toEqual(plainTeams());
    expect(check(rowWith("route:product"))).toBe("Default");
    expect(check(rowWith("clock:kind"))).toBe("Default");
    expect(check(rowWith("clock:from"))).toBe("Not needed for running hours");
    expect(check(rowWith("holiday-1"))).toBe("");
  });

  it("reads what people wrote, tells at the cell and to the pane what cannot be used, and keeps all of it", async () => {
    const set = (row: number, column: string, value: unknown) => {
      excel.setCell(`'${SETTINGS}'!${column}${row}`, value);
    };
    set(rowWith("route:product"), "H", "R&D");
    set(rowWith("holiday-1"), "C", "Christmas");
    set(rowWith("holiday-1"), "D", 46_381);
    set(rowWith("holiday-1"), "E", 46_382);
    set(rowWith("holiday-2"), "C", "Easter");
    set(rowWith("clock:kind"), "D", "working");
    set(rowWith("clock:from"), "D", 8);
    set(rowWith("clock:to"), "D", "late");
    await excel.settle();
    await writeSettings();
    await excel.settle();
    const { teams, faults } = await readSettings();
    expect(teams.routing.get("product")).toBe("R&D");
    expect([...teams.holidays]).toEqual([46_381, 46_382]);
    expect(teams.clock).toEqual({ kind: "working", from: 8, to: 17 });
    expect(faults.map(({ address, about }) => [address, about])).toEqual([
      [`'${SETTINGS}'!D${rowWith("holiday-2")}`, `the holiday in row ${rowWith("holiday-2")}`],
      [`'${SETTINGS}'!D${rowWith("clock:to")}`, "the clocks"],
    ]);
    expect(check(rowWith("route:product"))).toBe("Yours, in use from the next refresh on");
    expect(check(rowWith("holiday-1"))).toBe("In use from the next refresh on");
    expect(check(rowWith("holiday-2"))).toBe("First day: write a date");
    expect(check(rowWith("clock:from"))).toBe("Yours, in use from the next refresh on");
    expect(check(rowWith("clock:to"))).toBe("Write an hour from 0 to 24; 17 is used until then");
    expect(excel.cell(`'${SETTINGS}'!F${rowWith("holiday-1")}`)).toBe(2);
    set(rowWith("clock:to"), "D", 7);
    await excel.settle();
    expect(check(rowWith("clock:to"))).toBe(
      "Up to has to be later than from; 9 to 17 is used until then"
    );
  });
});
