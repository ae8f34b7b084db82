import fc from "fast-check";
import { rowId } from "../../src/diagnosis/rowId";
import { buildSheets } from "../../src/report/sheets";
import { diagnosis } from "./fixtures";
import { action, roadmap } from "./roadmapFixture";

describe("row ids", () => {
  it("are the same for the same name, and differ for different ones", () => {
    expect(rowId("Region=East")).toBe(rowId("Region=East"));
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => a === b || rowId(a) !== rowId(b)),
      { numRuns: 2000 }
    );
    const names = Array.from({ length: 20_000 }, (_, index) => `Shop=${index}`);
    expect(new Set(names.map(rowId)).size).toBe(names.length);
  });

  it("tell nothing of the groups they stand for", () => {
    const survey = diagnosis();
    const plans = buildSheets(
      survey,
      roadmap([action("finding:segment:Region=Dana Smith:hidden", 1)]),
      { kinds: ["segments", "roadmap"], writtenOn: 46_300 }
    );
    const ids = plans.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.map(({ id }) => id.toLowerCase()))
    );
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      expect(id).not.toContain("dana");
      for (const { value } of survey.ranking) expect(id).not.toContain(`=${value.toLowerCase()}`);
    }
  });
});
