import { rowId } from "../../src/diagnosis/rowId";
import { changesByAction } from "../../src/roadmap/history/byAction";
import type { ComplaintChange } from "../../src/roadmap/history/complaintChanges";
import type { Action, LiveFigure, Metric } from "../../src/roadmap/roadmap";
import { actionRowId } from "../../src/roadmap/actions/actionIds";
import { actionWork, change, comparisons, work } from "./foundFixture";

function action(id: string, live: LiveFigure | undefined, unit: Metric["unit"] = "points"): Action {
  const metric = { name: `measure of ${id}`, unit, baseline: null, target: null, current: null };
  return {
    id,
    phase: 2,
    title: `Do ${id}`,
    because: "",
    how: "",
    start: 46_000,
    due: 46_010,
    owner: "",
    ownerTyped: false,
    impact: 3,
    effort: 3,
    metric: { ...metric, ...(live && { live }) },
    evidence: null,
    serves: [],
    rules: [],
  };
}
const share: ComplaintChange = {
  before: { count: 60, of: 300 },
  after: { count: 30, of: 300 },
  change: { difference: -0.1, interval: { low: -0.16, high: -0.04 }, p: 0.0007 },
  p: 0.0035,
  needed: 198,
  verdict: "better",
  why: "",
};
const GROUP = { id: "row:south", column: "Region", value: "South" };
const COMPARED = comparisons({
  overall: change(7),
  groups: [{ ...GROUP, ...change(-12) }],
  detractors: share,
  figures: [
    { id: "service", ...share },
    { id: "row:late", ...share, verdict: "asBefore" },
  ],
});

test.each<[string, LiveFigure, object]>([
  ["the score", { of: "score" }, { unit: "points", after: { value: 7, n: 1000 } }],
  [
    "a group's score",
    { of: "group", row: GROUP.id },
    { unit: "points", before: { value: 0, n: 1000 }, after: { value: -12, n: 1000 } },
  ],
  ["the share of detractors", { of: "detractors" }, { unit: "share", p: 0.0035, needed: 198 }],
  [
    "a cause",
    { of: "cause", row: "service" },
    { unit: "share", before: { value: 0.2, n: 300 }, after: { value: 0.1, n: 300 } },
  ],
  ["a theme", { of: "theme", row: "row:late" }, { unit: "share", verdict: "asBefore" }],
])("rules 151, 157: an action measured by %s", (_, live, figure) => {
  const one = action("one", live);
  const [found, ...others] = changesByAction([one], COMPARED, work());
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    row: actionRowId(one),
    title: "Do one",
    measure: "measure of one",
    status: "notStarted",
    figure,
  });
});

test.each<[string, LiveFigure]>([
  ["a group that was not there then", { of: "group", row: "row:new" }],
  ["a cause of a run whose comments nobody read", { of: "cause", row: "product" }],
  ["a theme that nobody named then", { of: "theme", row: "row:new" }],
])("cannot be told, and why: %s", (_, live) => {
  const [found] = changesByAction([action("one", live)], COMPARED, work());
  expect(found?.figure).toMatchObject({
    before: null,
    after: null,
    change: null,
    verdict: "cannotTell",
    why: "Not counted then",
  });
});

test("what people count, and rows they deleted, are not among them; what they typed as status is", () => {
  const actions = [
    action("counted", undefined, "count"),
    action("answered", { of: "answered", from: null }, "share"),
    action("deleted", { of: "score" }),
    action("done", { of: "score" }),
  ];
  const read = work({
    actions: new Map([["done", actionWork({ status: "done" })]]),
    deleted: new Set(["deleted"]),
  });
  expect(changesByAction(actions, COMPARED, read)).toMatchObject([{ row: "done", status: "done" }]);
});

test("nothing without a run to compare with", () => {
  const actions = [action("one", { of: "score" })];
  expect(changesByAction(actions, comparisons({ baseline: null }), work())).toEqual([]);
});

test("an action whose finding is gone is still told by the measure on its row, where only one figure is called so", () => {
  const gone = (measure: string) => actionWork({ status: "gone", title: "Mend it", measure });
  const id = rowId("finding:segment:Region=South:below");
  const read = work({
    actions: new Map([
      [id, gone("NPS, South")],
      ["other", gone("Usable rows")],
      ["theirs", { ...gone("NPS"), added: true }],
    ]),
  });
  expect(changesByAction([], COMPARED, read)).toMatchObject([
    { row: id, title: "Mend it", status: "gone", figure: { after: { value: -12 } } },
  ]);
  const twice = { ...COMPARED.groups[0], ...GROUP, ...change(3), id: "row:other", column: "Tier" };
  const doubtful = { ...COMPARED, groups: [...COMPARED.groups, twice] };
  expect(changesByAction([], doubtful, read)).toEqual([]);
});
