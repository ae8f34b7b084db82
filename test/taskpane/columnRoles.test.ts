import { withRoles } from "../../src/taskpane/transitions/columnRoles";
import type { ColumnDraft } from "../../src/taskpane/model";

const BEFORE: ColumnDraft = {
  score: 1,
  date: 2,
  comment: 5,
  customer: 0,
  segments: [3, 4],
  extras: { status: 4, revenue: 6 },
  dateOrder: "dayFirst",
  leaveOutHiddenRows: false,
};

describe("a column has one role", () => {
  it.each<[string, Partial<ColumnDraft>, Partial<ColumnDraft>]>([
    ["chosen as date, it is no comment any more", { date: 5 }, { date: 5, comment: null }],
    ["chosen as an extra, it is no score any more", { extras: { revenue: 1 } }, { score: null }],
    ["chosen as score, it is no extra any more", { score: 6 }, { score: 6, extras: { status: 4 } }],
    [
      "chosen for one extra, it leaves the other",
      { extras: { ...BEFORE.extras, tenure: 6 } },
      { extras: { status: 4, tenure: 6 } },
    ],
    ["segments share: it stays what it was", { segments: [1, 3, 4] }, { score: 1 }],
    ["and an extra may be a segment too", { extras: { status: 3 } }, { segments: [3, 4] }],
    ["nothing chosen frees nothing", { comment: null }, { score: 1, date: 2, customer: 0 }],
  ])("%s", (_, change, expected) => {
    expect(withRoles(BEFORE, change)).toMatchObject(expected);
  });

  it("forgets how dates are read with the column, unless it is said with it", () => {
    expect(withRoles(BEFORE, { date: 4 }).dateOrder).toBeNull();
    expect(withRoles(BEFORE, { date: 4, dateOrder: "monthFirst" }).dateOrder).toBe("monthFirst");
    expect(withRoles(BEFORE, { score: 2 })).toMatchObject({ date: null, dateOrder: null });
    expect(withRoles(BEFORE, { comment: null }).dateOrder).toBe("dayFirst");
  });
});
