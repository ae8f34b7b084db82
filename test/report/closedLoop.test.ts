import { closedLoopSheet } from "../../src/report/closedLoop/closedLoop";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { measureLoop } from "../../src/roadmap/closedLoop/closedLoop";
import type { TeamSettings } from "../../src/roadmap/work";
import { HOUR, listed, listOf, NOW, RUNNING, workOf } from "../roadmap/loopFixtures";
import { textsOf } from "./built";
import { draw } from "./drawn";
import { AS_OF, diagnosis } from "./fixtures";
import { headersFit, printsOnePageWide } from "./planChecks";

type Cases = Parameters<typeof listOf>[0];

function sheet(cases: Cases, teams: TeamSettings = RUNNING): SheetPlan {
  const closedLoop = measureLoop(listOf(cases), workOf(), teams, NOW);
  return closedLoopSheet(
    diagnosis(),
    { closedLoop, teams, now: NOW },
    { kinds: ["closedLoop", "summary"], writtenOn: AS_OF + 31 }
  );
}
const title = (plan: SheetPlan): unknown => draw(plan).value("B2");
const table = (plan: SheetPlan, name: string) => plan.tables.find((each) => each.name === name);
/** A figure of a row by the key of its column. */
function figure(plan: SheetPlan, name: string, id: string, key: string): unknown {
  const found = table(plan, name);
  const row = found?.rows.find((each) => each.id === id || each.cells[0] === id);
  return row?.cells[found?.columns.findIndex((each) => each.key === key) ?? -1];
}
/** So many answered after an hour, so many after two days, all ten days ago. */
function cases(inTime: number, late: number, more: object = {}): Cases {
  return Array.from({ length: inTime + late }, (_, at) => {
    const time = NOW - 10;
    return listed(`c${at}`, { time, answered: time + (at < inTime ? 1 : 48) * HOUR, ...more });
  });
}

describe("the title is what was found", () => {
  test.each([
    [62, 38, "62% of detractors of the last 30 days (62 of 100)", "above 80% is needed"],
    // Rule 145 is strict.
    [80, 20, "80% of detractors of the last 30 days (80 of 100)", "above 80% is needed"],
    [
      801,
      199,
      "80.1% of detractors of the last 30 days (801 of 1,000)",
      "the goal of above 80% is met",
    ],
    [90, 10, "90% of detractors of the last 30 days (90 of 100)", "the goal of above 80% is met"],
  ])("rule 145: %d in time, %d late", (inTime, late, rate, verdict) => {
    const old = cases(40, 0, { time: NOW - 90, answered: NOW - 89.9 });
    const earlier = old.map((one) => ({ ...one, id: `old-${one.id}` }));
    expect(title(sheet([...cases(inTime, late), ...earlier]))).toBe(
      `${rate} were answered within 24 hours; ${verdict}`
    );
  });

  test("where nothing was recorded it says what to fill in, and shows no figure", () => {
    const plan = sheet([listed("a"), listed("b")]);
    expect(title(plan)).toBe("Nobody has written down yet which detractors were answered");
    expect(plan.tables).toEqual([]);
    expect(textsOf(plan).join(" ")).toContain("NPS Detractors to answer");
    expect(textsOf(plan).filter((text) => /^\d+(\.\d+)?%/.test(text))).toEqual([]);
    const shares = plan.blocks.filter(
      ({ numberFormat, values }) => numberFormat?.endsWith("%") && values[0]?.[0] !== "–"
    );
    expect(shares).toEqual([]);
  });

  test("nobody to answer, and nobody of the last 30 days", () => {
    expect(title(sheet([]))).toBe("There is no detractor to answer");
    const old = cases(3, 3, { time: NOW - 90, answered: NOW - 89.5 });
    expect(title(sheet(old))).toBe("No complaint of the last 30 days is due an answer yet");
  });
});

test("rules 115, 145, 162: measures with interval, base, goal and verdict", () => {
  const plan = sheet(cases(31, 19, { askedAgain: 8, person: "Ann", team: "Care" }));
  const of = (id: string, key: string) => figure(plan, "nps_loop", id, key);
  expect([of("answered", "value"), of("answered", "count"), of("answered", "of")]).toEqual([
    0.62, 31, 50,
  ]);
  // Wilson's interval of 31 of 50 by its formula, z = 1.959964.
  const [z, n, p] = [1.959964, 50, 0.62];
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  expect(of("answered", "low")).toBeCloseTo(centre - half, 5);
  expect(of("answered", "high")).toBeCloseTo(centre + half, 5);
  expect([of("answered", "goal"), of("answered", "verdict")]).toEqual(["above 80%", "Not met"]);
  expect(of("medianAnswer", "value")).toBeCloseTo(1, 6);
  expect([of("recovered", "value"), of("recovered", "of")]).toEqual([1, 50]);
  expect(of("responseRate", "allValue")).toBe("–");
  expect(of("responseRate", "verdict")).toBe("Cannot tell yet");
  expect(figure(plan, "nps_loop_teams", "Care", "verdict")).toBe("Not met");
});

test.each([
  [3, "Cannot tell yet"],
  [20, "Met"],
])("rule 163: %i customers who answer better when asked again: %s", (count, verdict) => {
  const plan = sheet(cases(count, 0, { askedAgain: 8 }));
  expect(figure(plan, "nps_loop", "askedAgain", "allValue")).toBe(100);
  expect(figure(plan, "nps_loop", "askedAgain", "verdict")).toBe(verdict);
});

describe("rule 115: who has a place", () => {
  const of = (person: string, inTime: number, askedAgain: number | null = null): Cases =>
    cases(inTime, 0, { person, askedAgain }).map((one) => ({ ...one, id: `${person}-${one.id}` }));
  const places = (all: Cases, names: readonly string[]) => {
    const plan = sheet(all);
    return names.map((name) => figure(plan, "nps_loop_people", name, "order"));
  };
  const heading = (all: Cases) =>
    textsOf(sheet(all)).find((text) =>
      /asked again yet|won back \d|ten cases yet, so nobody/.test(text)
    );

  test("under ten cases nobody", () => {
    expect(places([...of("Ann", 10, 8), ...of("Bob", 9, 8)], ["Ann", "Bob"])).toEqual([
      1,
      "under ten cases",
    ]);
  });

  test("equal figures share a place, and the next one stands after both", () => {
    const all = [...of("Ann", 12, 8), ...of("Bob", 12, 9), ...of("Cleo", 12, 2)];
    expect(places(all, ["Ann", "Bob", "Cleo"])).toEqual([1, 1, 3]);
  });

  test("while nobody was asked again nobody has won anybody back, and nobody none", () => {
    const all = [...of("Ann", 12), ...of("Bob", 14)];
    const plan = sheet(all);
    for (const person of ["Ann", "Bob"]) {
      const cells = ["recovered", "low", "high", "count", "of", "order", "recoveredAgain"];
      expect(cells.map((key) => figure(plan, "nps_loop_people", person, key))).toEqual(
        cells.map(() => "–")
      );
    }
    expect(heading(all)).toBe("Nobody has been asked again yet");
    expect(figure(plan, "nps_loop", "recoveredOfHandled", "allValue")).toBe("–");
  });

  test("who asked nobody again stands behind those who did", () => {
    const all = [...of("Ann", 12), ...of("Bob", 12, 2)];
    expect(places(all, ["Ann", "Bob"])).toEqual(["–", 1]);
    expect(heading(all)).toBe("Bob has won back 0% of the customers handled");
    expect(heading([...of("Ann", 12), ...of("Bob", 3, 8)])).toBe(
      "Of those with ten cases nobody has had a customer asked again yet"
    );
    expect(heading(of("Ann", 3, 8))).toBe("Nobody has ten cases yet, so nobody is ranked");
  });
});

test("rule 141: those who may not be contacted are counted on the whole list, and it says so", () => {
  const old = listed("old", { time: NOW - 80, noContact: true });
  const plan = sheet([...cases(3, 1), old]);
  const label = plan.blocks.find(
    ({ values }) => values[0]?.[0] === "Not to contact, on the whole list"
  );
  const tile = plan.blocks.find(
    ({ row, column }) => row === (label?.row ?? 0) + 1 && column === label?.column
  );
  expect(tile?.values[0]?.[0]).toBe(1);
});

test("rule 110: working hours are printed with the figures", () => {
  const teams: TeamSettings = { ...RUNNING, clock: { kind: "working", from: 8.5, to: 17 } };
  expect(textsOf(sheet(cases(3, 1), teams)).join(" ")).toContain(
    "Times in working hours, Monday to Friday, 8:30 to 17:00"
  );
  expect(textsOf(sheet(cases(3, 1))).join(" ")).toContain("Times in running hours");
});

test("what people typed as names is text and no name of a row's id", () => {
  const plan = sheet(cases(12, 3, { person: "=HYPERLINK(1)", team: "__proto__" }));
  const row = table(plan, "nps_loop_people")?.rows[0];
  expect(row?.cells[0]).toBe("=HYPERLINK(1)");
  expect(row?.id).not.toContain("HYPERLINK");
});

test("headers have room and all is printed on one page across", () => {
  const plan = sheet(cases(12, 8, { person: "Ann", team: "Care" }));
  headersFit(plan);
  printsOnePageWide(plan);
});
