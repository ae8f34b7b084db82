import { planWorklist, type Worklist } from "../../src/roadmap/worklist/worklist";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK, type CaseWork, type TeamSettings } from "../../src/roadmap/work";
import type { CustomerAnswer } from "../../src/diagnosis/customersReading";
import { planLists } from "../../src/roadmap/worklist/customerLists";
import type { Recovery } from "../../src/roadmap/recovery";
import { buildSheets } from "../../src/report/sheets";
import type { CellValue, SheetPlan } from "../../src/report/sheetPlan";
import { STYLES } from "../../src/report/styles";
import {
  AT,
  LAST_PRINTED,
  WORKLIST_KEYS,
  worklistColumns,
  type WorklistKey,
} from "../../src/report/worklist/worklistColumns";
import { answeredAtAll, answeredInTime } from "../../src/report/worklist/worklistRate";
import { clockWords, worklistTitle } from "../../src/report/worklist/worklistWords";
import { answer, AT_TWO, customers, THURSDAY, untouched } from "../roadmap/caseFixtures";
import { AS_OF, diagnosis } from "./fixtures";
import { roadmap } from "./roadmapFixture";

const NOW = AT_TWO + 30 / 24;

interface Situation {
  readonly work?: ReadonlyMap<string, CaseWork>;
  readonly teams?: Partial<TeamSettings>;
  readonly now?: number;
}

function recovery(
  detractors: readonly CustomerAnswer[],
  { work = new Map<string, CaseWork>(), teams: changed, now = NOW }: Situation = {}
): Recovery {
  const teams = { ...plainTeams(), ...changed };
  const worklist: Worklist = planWorklist(
    diagnosis(),
    customers({ detractors }),
    { issues: [], customers: [], missing: [] },
    { ...NO_WORK, cases: work },
    teams
  );
  return { ...roadmap(), worklist, teams, now };
}

function sheet(of: Recovery, kind: "worklist" | "lists" = "worklist"): SheetPlan {
  const [plan] = buildSheets(diagnosis(), of, { kinds: [kind], writtenOn: AS_OF + 2 });
  if (plan === undefined) throw new Error("no sheet");
  return plan;
}

function row(plan: SheetPlan, at = 0): Readonly<Record<WorklistKey, CellValue>> {
  const [table] = plan.tables;
  const cells = table?.rows[at]?.cells ?? [];
  return Object.fromEntries(WORKLIST_KEYS.map((key, i) => [key, cells[i] ?? null])) as Readonly<
    Record<WorklistKey, CellValue>
  >;
}

describe("rules 110, 173: the title says who waits", () => {
  const waiting = (count: number, more: Partial<CustomerAnswer> = {}) =>
    Array.from({ length: count }, () => answer(more));
  const one = answer();
  it.each<[string, Recovery, string]>([
    ["nobody", recovery([]), "No detractor is to be answered"],
    [
      "one inside the clock",
      recovery([answer({ time: NOW - 0.5 })]),
      "1 waits; none is past 24 hours",
    ],
    ["one late of two", recovery([answer(), answer({ time: NOW })]), "2 wait; 1 is past 24 hours"],
    ["thousands", recovery(waiting(1_200)), "1,200 wait, all of them past 24 hours"],
    [
      "by date the next day is in time to its end",
      recovery(waiting(2, { time: THURSDAY, hasTimeOfDay: false }), { now: THURSDAY + 1.99 }),
      "2 wait; none is past 24 hours",
    ],
    [
      "by date the day after is late",
      recovery(waiting(2, { time: THURSDAY, hasTimeOfDay: false }), { now: THURSDAY + 2 }),
      "2 wait, all of them past 24 hours",
    ],
    ["no dates", recovery(waiting(3, { time: null, hasTimeOfDay: false })), "3 wait"],
    ["not to be contacted", recovery([answer({ contact: false })]), "Nobody waits for an answer"],
    [
      "answered by people",
      recovery([one], { work: new Map([[one.id, untouched({ status: "answered" })]]) }),
      "Nobody waits for an answer",
    ],
    [
      "answered by a column",
      recovery([answer({ handled: { answered: NOW, resolved: null, by: null } })]),
      "Nobody waits for an answer",
    ],
  ])("%s", (_, of, title) => {
    expect(worklistTitle(of)).toBe(title);
    expect(sheet(of).blocks.flatMap(({ values }) => values.flat())).toContain(title);
  });
});

describe("one row a case", () => {
  it("holds what is known, and suggests team, person, days and status", () => {
    const handled = { answered: AT_TWO + 0.5, resolved: null, by: "Ann" };
    const plan = sheet(
      recovery([answer({ customer: "Bea", account: "Acme", revenue: 120, score: 2, handled })])
    );
    expect(row(plan)).toEqual({
      customer: "Bea",
      account: "Acme",
      value: 120,
      score: 2,
      time: AT_TWO,
      cause: "–",
      theme: "–",
      quote: "–",
      kind: "High value",
      team: "Customer care",
      person: "Ann",
      answerBy: AT_TWO + 1,
      resolveBy: AT_TWO + 2,
      status: "Answered",
      noContact: null,
      answered: AT_TWO + 0.5,
      resolved: null,
      outcome: null,
      askedAgain: null,
      poorFit: null,
      row: 1218,
    });
  });

  it("rule 141: who may not be contacted has no clock, and the mark is suggested", () => {
    expect(row(sheet(recovery([answer({ contact: false })])))).toMatchObject({
      noContact: "Yes",
      answerBy: "–",
      resolveBy: "–",
    });
  });

  it("rule 110: dates without a time of day are shown as days; all such rows share one list of formats", () => {
    const byDate = Array.from({ length: 3 }, () => answer({ time: THURSDAY, hasTimeOfDay: false }));
    const rows = sheet(recovery([answer(), ...byDate])).tables[0]?.rows ?? [];
    const formats = rows.map(({ numberFormats }) => numberFormats);
    expect(formats[0]).toBeUndefined();
    expect(formats[1]?.[WORKLIST_KEYS.indexOf("answerBy")]).toBe("dd mmm yyyy");
    expect(formats[2]).toBe(formats[1]);
  });

  it("a clock that runs out at midnight is shown as the minute before, because a whole day lasts to its end", () => {
    const teams = { clock: { kind: "working", from: 0, to: 24 } } as const;
    // Saturday afternoon: the clock runs through Monday.
    const saturday = answer({ time: THURSDAY + 2.6 });
    expect(row(sheet(recovery([saturday], { teams })))).toMatchObject({
      answerBy: THURSDAY + 5 - 1 / 1440,
    });
  });

  it("keeps hostile names and quotes as texts, outside of every formula and rule", () => {
    const hostile = ["=1+1", '=HYPERLINK("http://x")', "{{row}}", "__proto__", "<b>x</b>", "@a"];
    const plan = sheet(
      recovery(hostile.map((name, at) => answer({ customer: name, account: name, row: 800 + at })))
    );
    const names = plan.tables[0]?.rows.map(({ cells }) => cells[0]);
    expect([...(names ?? [])].sort()).toEqual([...hostile].sort());
    const formulas = [
      ...plan.conditionalFormats.map(({ formula }) => formula),
      ...plan.blocks.flatMap(({ values }) =>
        values.flat().flatMap((value) => (isFormula(value) ? value.formula : []))
      ),
    ];
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      for (const name of hostile) expect(formula).not.toContain(name);
    }
  });
});

function isFormula(value: CellValue): value is { readonly formula: string } {
  return typeof value === "object" && value !== null;
}

describe("the table", () => {
  it("has the columns people need to call first, and prints up to them at three quarters or more", () => {
    const { columns, print, freeze, tables } = sheet(recovery([answer()]));
    expect(tables[0]?.columns.map(({ key }) => key)).toEqual(WORKLIST_KEYS);
    expect(print.area?.columns).toBe(LAST_PRINTED + 1);
    const width = columns.slice(0, LAST_PRINTED + 1).reduce((sum, one) => sum + one, 0);
    expect(1026 / width).toBeGreaterThanOrEqual(0.745);
    expect(freeze).toEqual({ rows: 7, columns: AT.customer + 1 });
    expect(tables[0]?.gone).toBe("stayIfTyped");
  });

  it("offers lists, the teams of the routing table among them, never a name that would be two", () => {
    const routing = new Map([
      ...plainTeams().routing,
      ["product" as const, "Rome, Italy"],
      ["timing" as const, '=1+1"'],
    ]);
    const lists = new Map(worklistColumns({ routing }).map(({ key, list }) => [key, list]));
    expect(lists.get("team")).toEqual(["Customer care", "Marketing", "CX office", "Operations"]);
    expect(lists.get("status")).toEqual(["Open", "Answered", "Resolved", "Closed"]);
    expect(lists.get("askedAgain")).toHaveLength(11);
    expect(lists.get("poorFit")).toEqual(["Yes"]);
  });

  it("gives every header room for its words beside a filter button", () => {
    const plan = sheet(recovery([answer()]));
    for (const [at, { header, headerStyle }] of (plan.tables[0]?.columns ?? []).entries()) {
      expect(STYLES[headerStyle].align.horizontal).toBe("left");
      const words = [...header].reduce((sum, one) => sum + (/[A-Zm]/.test(one) ? 8.5 : 6.1), 0);
      expect(plan.columns[at + 1]).toBeGreaterThanOrEqual(Math.ceil(words + 20));
    }
  });

  it("of 10,000 cases is one table with as many rules and blocks as of one, and no format a row", () => {
    const many = sheet(recovery(Array.from({ length: 10_000 }, () => answer())));
    const one = sheet(recovery([answer()]));
    expect(many.tables[0]?.rows).toHaveLength(10_000);
    expect(many.conditionalFormats).toHaveLength(one.conditionalFormats.length);
    expect(many.blocks).toHaveLength(one.blocks.length);
    expect(many.rowHeights).toHaveLength(one.rowHeights.length);
    const formats = new Set(many.tables[0]?.rows.map(({ numberFormats }) => numberFormats));
    expect(formats).toEqual(new Set([undefined]));
    const formulas = many.tables[0]?.rows.flatMap(({ cells }) => cells.filter(isFormula));
    expect(formulas).toEqual([]);
  });

  it("without anybody is an empty table that says so", () => {
    const plan = sheet(recovery([]));
    expect(plan.tables[0]?.rows).toEqual([]);
    expect(plan.conditionalFormats).toEqual([]);
  });
});

it.each<[string, Pick<TeamSettings, "clock" | "holidays">, string]>([
  ["running", { clock: { kind: "running" }, holidays: new Set() }, "running hours"],
  [
    "working",
    { clock: { kind: "working", from: 8.5, to: 17 }, holidays: new Set() },
    "working hours, Monday to Friday, 8:30 to 17:00",
  ],
  [
    "working, with holidays",
    { clock: { kind: "working", from: 9, to: 17 }, holidays: new Set([1, 2]) },
    "working hours, Monday to Friday, 9:00 to 17:00, without 2 holidays",
  ],
])("rule 110: the clock is printed: %s", (_, teams, words) => {
  expect(clockWords(teams)).toBe(words);
});

describe("rules 120, 123–125, 182, 201: customer lists", () => {
  const people = customers({
    promoters: [answer({ customer: "Ann", score: 10, revenue: 5 }), answer({ score: 9 })],
    passives: [answer({ customer: "Ben", score: 7 })],
    detractors: [answer({ customer: "Cas", score: 1 })],
    leftOut: { detractors: 0, promoters: 3, passives: 0 },
  });
  const plan = sheet({ ...recovery([]), lists: planLists(people) }, "lists");
  const table = plan.tables.find(({ name }) => name === "nps_lists");

  it("stand in one flat table, a row a customer and list", () => {
    const lists = table?.rows.map(({ cells }) => `${String(cells[0])}: ${String(cells[1])}`);
    expect(lists?.filter((one) => /Ann|Ben|Cas/.test(one))).toEqual([
      "Promoters to ask: Ann",
      "Passives to win: Ben",
      "Panel: Ann",
      "Panel: Ben",
      "Panel: Cas",
    ]);
    expect(new Set(table?.rows.map(({ id }) => id)).size).toBe(table?.rows.length);
  });

  it("rule 124: a champion for each team of the routing table, once", () => {
    const champions = plan.tables.find(({ name }) => name === "nps_champions");
    expect(champions?.rows.map(({ cells }) => cells[0])).toEqual([
      "Customer care",
      "Product",
      "Marketing",
      "CX office",
      "Operations",
    ]);
    expect(champions?.columns.map(({ ownedBy }) => ownedBy)).toEqual([
      "report",
      "people",
      "people",
      "people",
    ]);
  });

  it("rule 201: warn of rewards for reviews beside the promoters, and say how the panel was chosen", () => {
    const texts = plan.blocks.flatMap(({ values }) => values.flat()).join("\n");
    expect(texts).toMatch(
      /review sites forbid rewards for reviews: check the rules.*our note, not the guides/
    );
    expect(texts).toMatch(/Panel: up to 10 of each group.*our default/);
    expect(texts).toMatch(/3 further customers of these groups are not listed/);
    expect(texts).toMatch(/2 promoters can be asked to speak for you; 1 passive can be won over/);
  });
});

describe("rules 141, 202: the live share answered in time", () => {
  const replaced = (time: number) => {
    const one = answer({ time, handled: null });
    return customers({ detractors: [answer()], replaced: [{ ...one, replacedAt: time + 20 }] });
  };
  const planned = (people: ReturnType<typeof customers>) =>
    planWorklist(
      diagnosis(),
      people,
      { issues: [], customers: [], missing: [] },
      NO_WORK,
      plainTeams()
    );
  const rate = (people: ReturnType<typeof customers>, from: number | null) => {
    const worklist = planned(people);
    const table = { column: (key: string) => key, rows: [], ids: "ids" };
    // Only what is read of the other sheets is given.
    const others = { table: () => table } as unknown as Parameters<typeof answeredInTime>[0];
    return answeredInTime(others, worklist, from);
  };

  it("is a formula only where the sheet holds all complaints that count", () => {
    expect(rate(customers({ detractors: [answer()] }), null)).toContain("SUMPRODUCT");
    expect(rate(replaced(AT_TWO - 40), null)).toBeNull();
    expect(rate(replaced(AT_TWO - 40), AT_TWO - 29)).toContain("SUMPRODUCT");
    expect(rate(replaced(AT_TWO - 20), AT_TWO - 29)).toBeNull();
  });

  it("so is the share answered at all, and counts no row of before the period", () => {
    const table = { column: (key: string) => key, rows: [], ids: "ids" };
    // Only what is read of the other sheets is given.
    const others = { table: () => table } as unknown as Parameters<typeof answeredAtAll>[0];
    const { replaced: gone = [] } = planned(replaced(AT_TWO - 40));
    expect(gone).toHaveLength(1);
    expect(answeredAtAll(others, { replaced: gone, from: 46_200 })).toBeNull();
    expect(answeredAtAll(others, { replaced: [], from: 46_200 })).toContain("(time>=46200)");
  });
});
