/**
 * A whole story on the real office.js, over the pane's own machine: diagnose, write, people edit, a new quarter's answers
 * arrive, run again, gates open, history shows the gain (rules 145, 151, 152, 157, 159, 160).
 */
import fs from "node:fs";
import path from "node:path";
import model from "wink-eng-lite-web-model";
import { causeReader } from "../../src/comments/causes/causeReader";
import { phraseFinder } from "../../src/comments/themes/phraseFinder";
import { walkWizard } from "../../src/entries/walkWizard";
import { workbook } from "../../src/entries/workbook";
import { SHEET_KINDS } from "../../src/report/sheetPlan";
import { runChanges } from "../../src/roadmap/history/runChanges";
import { directEngine } from "../../src/taskpane/computation";
import { say } from "../../src/wording/say";
import { languageLoader } from "../../src/taskpane/languagePart";
import type { PaneState } from "../../src/taskpane/model";
import { startPane, type Pane } from "../../src/taskpane/runner";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import * as outcome from "./storyOutcome";
import type { Compared } from "./storyOutcome";
import * as people from "./storyPeople";
import { DAY_0, LATER, type Typed } from "./storyPeople";
import { npsOf, SECOND_QUARTER, SURVEY_HEADER, surveyRows } from "./storySurvey";

const MORNING = 0.4;
const MODEL = path.resolve(__dirname, "../../assets/language/causes.bin");

let excel: Headless;
let undo: () => void;
let now = DAY_0 + MORNING;

beforeAll(async () => {
  excel = await startHeadless();
  undo = excel.asGlobals();
  await people.putSurvey({ sheet: "Answers", rows: [SURVEY_HEADER, ...surveyRows(1)] });
});
afterAll(() => {
  undo();
  excel.dispose();
});

/** As when the workbook is opened on that day. */
async function openPane(): Promise<Pane> {
  const engine = directEngine(
    languageLoader({
      causes: () => Promise.resolve(causeReader(new Uint8Array(fs.readFileSync(MODEL)))),
      phrases: () => Promise.resolve(phraseFinder(model)),
    })
  );
  const pane = startPane({
    port: workbook,
    loadEngine: () => Promise.resolve(engine),
    loadCustomers: () => import("../../src/diagnosis/customers"),
    today: () => Math.floor(now),
    now: () => now,
    close: () => undefined,
  });
  await settled(pane);
  return pane;
}

/** Fulfilled when nothing is under way. */
function settled(pane: Pane): Promise<PaneState> {
  return new Promise((resolve, reject) => {
    let unfollow = (): void => undefined;
    const look = (): void => {
      const state = pane.state();
      const isBusy = state.job !== null || state.screen === "opening";
      if (state.problem) reject(new Error(`${state.problem.title} ${state.problem.action}`));
      else if (isBusy || state.refresh?.stage === "running") return;
      else resolve(state);
      unfollow();
    };
    unfollow = pane.subscribe(look);
    look();
  });
}

async function next(pane: Pane): Promise<PaneState> {
  pane.send({ type: "next" });
  return settled(pane);
}

const read = (sheet: string) => excel.cells(`'${sheet}'!A1:AZ220`);
const expectRight = ({ shown, right }: Compared): void => expect(shown).toEqual(right);
function type(sheet: string, cells: readonly Typed[]): void {
  for (const { address, value } of cells) excel.setCell(`'${sheet}'!${address}`, value);
}

describe("two quarters of a recovery", () => {
  let asSorted: readonly string[];
  let worked: ReadonlyMap<unknown, readonly unknown[]>;

  it("rule 139: on day 0 every sheet is written, and only the first phase is open", async () => {
    const first = await walkWizard(
      await openPane(),
      await workbook.sources(),
      { context: { industry: { kind: "published", id: "telecom" }, survey: "relationship" } },
      () => undefined
    );
    await excel.settle();
    const { written, planned } = first;
    expect(written.sheets.map(({ kind }) => kind)).toEqual(SHEET_KINDS);
    expect(first.outcome.diagnosis.total.nps).toBeCloseTo(npsOf(surveyRows(1)), 9);
    expect(planned.roadmap.phases.map(({ open }) => open)).toEqual([true, false, false]);
    expect(people.runsTable(read).values("Written on", "Written on")).toEqual([DAY_0]);
    const gates = people.gatesTable(read);
    expect(gates.value("What is measured", "Score of the groups fixed", "State")).toBe(
      "Cannot tell yet"
    );
  });

  it("rules 99, 101, 107, 111: what people type into costs and days shows its figures at once", async () => {
    type(people.ROADMAP, people.onRoadmap(read));
    await people.rearrangeRoadmap(people.STRUCTURE);
    type(people.ROADMAP, people.onOwnRow(read));
    type(people.GATES, people.onGates(read));
    type(people.WORKLIST, people.onWorklist(read, 0));
    await people.addMessages(people.untold(read));
    type(people.MESSAGES, people.onMessages(read));
    type(people.COST, people.onCost(read));
    type(people.PRIORITIES, people.onPriorities(read));
    type(people.BRIEF, people.onBrief(read));
    await excel.settle();
    expectRight(outcome.costs(read, surveyRows(1)));
    const issues = people.issuesTable(read);
    // 12 days are the second of five steps: up to 15.
    expect(issues.value("Issue", people.DAYS_TO_FIX.issue, "Effort")).toBe(2);
    asSorted = people.roadmapTable(read).rows("Action");
    worked = outcome.worklistLines(read);
  });

  it("a new quarter: the write step tells what will change before anything is written", async () => {
    await people.addAnswers(surveyRows(2));
    await excel.settle();
    now = LATER + MORNING;
    const before = read(people.ROADMAP);
    const pane = await openPane();
    pane.send({ type: "continueSaved" });
    await settled(pane);
    while (pane.state().step !== "write") await next(pane);
    const { write, plan } = pane.state();
    const kept = new Map(write.own?.map(({ kind, edits }) => [kind, edits]));
    for (const kind of ["roadmap", "worklist", "customerMessage"] as const) {
      expect(kept.get(kind)).toBeGreaterThan(0);
    }
    expect([kept.get("gates"), kept.get("cost"), kept.get("brief")]).toEqual([3, 4, 1]);
    const changes = plan.planned && runChanges(plan.planned.roadmap);
    expect(changes?.cases).toEqual({ added: 60, left: 81 });
    expect(changes?.actions?.gone).toContain("Bring South closer to West");
    // What people took off the roadmap is not told as new, because it is not written again.
    expect(changes?.actions?.added).not.toContain(people.DELETED_ROW);
    expect(changes?.actions?.added).not.toEqual([]);
    expect(read(people.ROADMAP)).toEqual(before);

    // The list alone first: the new detractors are answered while the rest still stands.
    pane.send({ type: "chooseSheets", kinds: SHEET_KINDS, on: false });
    pane.send({ type: "chooseSheets", kinds: ["worklist"], on: true });
    await next(pane);
    await excel.settle();
    expect(read(people.ROADMAP)).toEqual(before);
    type(people.WORKLIST, people.onWorklist(read, SECOND_QUARTER));
    await excel.settle();
  });

  it("Refresh writes every sheet anew", async () => {
    const pane = await openPane();
    pane.send({ type: "refresh" });
    const { write, refresh, ...state } = await settled(pane);
    await excel.settle();
    expect(refresh?.stage).toBe("done");
    expect(write.written?.sheets).toHaveLength(SHEET_KINDS.length);
    expect(write.written?.sheets.every(({ created }) => !created)).toBe(true);
    expect(state.outcome?.diagnosis.total.nps).toBeCloseTo(npsOf(surveyRows(2)), 9);
  });

  it("everything people typed is still there, and to be seen", async () => {
    expect(await people.hiddenOnRoadmap()).toEqual(["Row id"]);
    expectRight(outcome.roadmapKept(read, asSorted));
    const lines = outcome.worklistLines(read);
    for (const [id, line] of worked) expect([id, lines.get(id)]).toEqual([id, line]);
    expectRight(outcome.othersKept(read));
    expectRight(outcome.costs(read, surveyRows(2)));
  });

  it("rules 145, 149, 152, 159, 160: gates are met or overridden, and the next phases are open", () => {
    expectRight(outcome.gates(read));
  });

  it("rules 151, 157: the history shows the gain, with interval and verdict", () => {
    expectRight(outcome.gain(read));
    expectRight(outcome.gainByAction(read));
  });

  it("no text is a bare figure, which Excel would mark as a mistake", () => {
    const figures = SHEET_KINDS.flatMap((kind) =>
      read(say(`sheets.name.${kind}`))
        .flat()
        .filter((cell) => /^[+-]?[\d.,]+ ?%?$/.test(String(cell)) && typeof cell === "string")
    );
    expect(figures).toEqual([]);
  });

  it("rule 151: baselines are those of day 0, current figures are today's", () => {
    expectRight(outcome.baselines(read));
  });
});
