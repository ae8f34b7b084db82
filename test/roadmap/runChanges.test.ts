import { runChanges } from "../../src/roadmap/history/runChanges";
import type { ActionWork, CaseWork } from "../../src/roadmap/work";
import { NO_WORK } from "../../src/roadmap/work";
import { action, roadmap } from "../report/roadmapFixture";

const row = (title: string, more: Partial<ActionWork> = {}): ActionWork => ({
  title,
  owner: null,
  start: null,
  due: null,
  status: "notStarted",
  baseline: null,
  goal: null,
  now: null,
  added: false,
  ...more,
});

const CASE: CaseWork = {
  customer: null,
  score: 3,
  cause: null,
  theme: null,
  team: null,
  person: null,
  time: null,
  hasTimeOfDay: false,
  answered: null,
  resolved: null,
  status: "open",
  outcome: null,
  askedAgain: null,
  poorFit: false,
  noContact: false,
};

describe("what a run would change on the sheets people work in", () => {
  const plan = roadmap([action("task:a", 1, { title: "A" }), action("task:b", 2, { title: "B" })]);

  test("nothing is said of sheets that are not there", () => {
    expect(runChanges(plan)).toEqual({ actions: null, cases: null });
  });

  test("new actions, and those whose finding is gone; rows people added and rows already marked are left alone", () => {
    const actions = new Map([
      ["task:a", row("A")],
      ["task:old", row("Old")],
      ["task:marked", row("Marked before", { status: "gone" })],
      ["own:1", row("Theirs", { added: true })],
    ]);
    expect(runChanges({ ...plan, work: { ...NO_WORK, actions } }).actions).toEqual({
      added: ["B"],
      gone: ["Old"],
    });
  });

  test("detractors that are new on the list, and those that left the period", () => {
    const cases = new Map([
      ["x", CASE],
      ["y", CASE],
    ]);
    expect(runChanges({ ...plan, work: { ...NO_WORK, cases } }).cases).toEqual({
      added: 0,
      left: 2,
    });
  });
});
