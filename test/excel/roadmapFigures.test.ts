/** Figures that the roadmap takes from what people type into the list of detractors and into its own rows. */
import { writeSheets } from "../../src/excel/writeSheets";
import { AT as ROADMAP_AT } from "../../src/report/roadmap/roadmapColumns";
import { columnLetters } from "../../src/report/address";
import { buildSheets } from "../../src/report/sheets";
import { AT } from "../../src/report/worklist/worklistColumns";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK } from "../../src/roadmap/work";
import type { LiveFigure } from "../../src/roadmap/roadmap";
import { planWorklist } from "../../src/roadmap/worklist/worklist";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { AS_OF, diagnosis } from "../report/fixtures";
import { action, roadmap } from "../report/roadmapFixture";
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

const LIST = "NPS Detractors to answer";
const ROADMAP = "NPS Roadmap";
const [LONG_AGO, RECENT] = [40_000, 40_500];
/** From LONG_AGO on all complaints are known; of those before it some are left that somebody worked on. */
const surveyed = diagnosis({
  rest: {
    window: {
      asked: "default",
      used: "all",
      from: LONG_AGO,
      to: AS_OF,
      n: 1248,
      words: "all answers",
    },
  },
});
const PEOPLE = [
  { customer: "Abe", day: LONG_AGO - 100, answered: LONG_AGO - 99.6 },
  { customer: "Ada", day: LONG_AGO, answered: LONG_AGO + 0.9 },
  { customer: "Ben", day: LONG_AGO, answered: LONG_AGO + 3 },
  { customer: "Cleo", day: RECENT, answered: RECENT + 0.9 },
  { customer: "Dan", day: RECENT, answered: RECENT + 1.2 },
  { customer: "Eve", day: RECENT + 2, answered: null },
  { customer: "Fay", day: RECENT, answered: null, contact: false },
] as const;

function followed(name: string, live: LiveFigure) {
  const metric = { name, unit: "share", baseline: null, target: 0.8, current: null, live } as const;
  return action(name, 1, { metric });
}
const share = (name: string, from: number | null) => followed(name, { of: "answered", from });

const ACTIONS = [
  share("All", null),
  share("Lately", RECENT),
  followed("Won back", { of: "recovered" }),
  followed("Held", { of: "done" }),
];

const rowOf = (sheet: string, column: string, text: string): number =>
  1 + excel.cells(`'${sheet}'!${column}1:${column}60`).findIndex(([one]) => one === text);
const now = (name: string): unknown => {
  const row = rowOf(ROADMAP, columnLetters(ROADMAP_AT.measure), name);
  return excel.cell(`'${ROADMAP}'!${columnLetters(ROADMAP_AT.now)}${row}`);
};

const type = (customer: string, column: "answered" | "askedAgain", value: number): void => {
  const row = rowOf(LIST, "B", customer);
  excel.setCell(`'${LIST}'!${columnLetters(AT[column])}${row}`, value);
};

it("rules 141, 145: of all that are decided, or of the last 30 days; opted out ones are left out", async () => {
  const detractors = PEOPLE.map(({ customer, day, ...rest }) =>
    answer({ customer, time: day + 0.5, contact: "contact" in rest ? rest.contact : null })
  );
  const worklist = planWorklist(
    surveyed,
    customers({ detractors }),
    { issues: [], customers: [], missing: [] },
    NO_WORK,
    plainTeams()
  );
  const recovery = { ...roadmap(ACTIONS), worklist };
  const plans = buildSheets(diagnosis(), recovery, {
    kinds: ["worklist", "roadmap"],
    writtenOn: AS_OF,
  });
  await writeSheets(plans);
  await excel.settle();
  expect([now("All"), now("Lately")]).toEqual(["not yet", "not yet"]);
  for (const { customer, answered } of PEOPLE) {
    if (answered === null) continue;
    type(customer, "answered", answered);
  }
  await excel.settle();
  // Ada, Cleo and Dan of five; Cleo and Dan of three: Eve was never answered, Fay may not be, Abe is of before.
  expect([now("All"), now("Lately")]).toEqual([3 / 5, 2 / 3]);
});

it("rule 115: who was won back, of those asked again; opted out ones are left out", async () => {
  expect(now("Won back")).toBe("not yet");
  type("Ada", "askedAgain", 7);
  type("Ben", "askedAgain", 6);
  type("Cleo", "askedAgain", 10);
  type("Fay", "askedAgain", 9);
  await excel.settle();
  expect(now("Won back")).toBe(2 / 3);
});

it("what is done once is there when its own row says so", async () => {
  expect(now("Held")).toBe(0);
  const row = rowOf(ROADMAP, columnLetters(ROADMAP_AT.measure), "Held");
  excel.setCell(`'${ROADMAP}'!${columnLetters(ROADMAP_AT.status)}${row}`, "Done");
  await excel.settle();
  expect(now("Held")).toBe(1);
});
