import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { putFormula } from "../../src/excel/putFormula";
import { scoreSelection } from "../../src/excel/scoreSelection";
import { goTo, onSelectionChanged } from "../../src/excel/selection";
import { addSample, listSources } from "../../src/sources/listSources";
import { worksheetSource } from "../../src/sources/worksheet";

let excel: Headless;
let undo: () => void;

beforeAll(async () => {
  excel = await startHeadless({
    sheets: {
      "Q 1": [
        ["Customer", "Score", "Region"],
        ["A", 10, "North"],
        ["B", 9, "South"],
        ["C", 3, "North"],
        ["D", "", "South"],
        ["E", 8, "North"],
        ["F", "n/a", "North"],
      ],
      Survey: [["Score"], [10], [0], ["'7"]],
      "NPS Sample": [["a sheet of the user's"]],
    },
  });
  undo = excel.asGlobals();
  await Excel.run(async (context) => {
    context.workbook.tables.add("Survey!A1:A4", true).name = "Survey";
    await context.sync();
  });
});
afterAll(() => {
  undo();
  excel.dispose();
});

describe("score this selection", () => {
  const q1 = { detractors: 1, passives: 1, promoters: 2, n: 4 };
  it.each([
    ["a range", "Q 1!B2:B7", "'Q 1'!B2:B7", q1, "=NPS('Q 1'!B2:B7)"],
    [
      "one filled cell: its column in the data around it",
      "Q 1!B3",
      "'Q 1'!B2:B7",
      q1,
      "=NPS('Q 1'!B2:B7)",
    ],
    ["a whole column", "Q 1!B1:B1048576", "'Q 1'!B1:B7", q1, "=NPS('Q 1'!B1:B7)"],
    [
      "several areas, blanks kept out of the formula",
      "Q 1!B2:B3,Q 1!B6:B7",
      "'Q 1'!B2:B3, 'Q 1'!B6:B7",
      { detractors: 0, passives: 1, promoters: 2, n: 3 },
      "=NPS(VSTACK(TOCOL('Q 1'!B2:B3,1),TOCOL('Q 1'!B6:B7,1)))",
    ],
    [
      "a table column",
      "Survey!A2:A4",
      "Survey!A2:A4",
      { detractors: 1, passives: 1, promoters: 1, n: 3 },
      "=NPS(Survey[Score])",
    ],
    ["nothing usable", "Q 1!C2:C7", "'Q 1'!C2:C7", null, "=NPS('Q 1'!C2:C7)"],
    ["one empty cell", "Q 1!H20", "'Q 1'!H20", null, "=NPS('Q 1'!H20)"],
  ])("%s", async (_, selected, address, groups, formula) => {
    excel.select(selected);
    expect(await scoreSelection()).toMatchObject({ address, groups, formula });
  });

  it("counts what is left out by reason", async () => {
    excel.select("Q 1!B2:B7");
    expect((await scoreSelection()).excluded).toMatchObject({ blank: 1, text: 1, outside: 0 });
  });
});

describe("putting the formula", () => {
  it("into the one empty cell that is selected", async () => {
    excel.select("Q 1!E2");
    expect(await putFormula("=SUM('Q 1'!B2:B4)")).toEqual({ address: "'Q 1'!E2" });
    await excel.settle();
    expect(excel.cell("Q 1!E2")).toBe(22);
  });

  it.each([
    ["a filled cell", "Q 1!A2"],
    ["a cell with a formula", "Q 1!E2"],
    ["several cells", "Q 1!F2:F3"],
  ])("never into %s", async (_, selected) => {
    excel.select(selected);
    const before = excel.cells("Q 1!A1:F8");
    await expect(putFormula("=1")).rejects.toMatchObject({ code: "refused" });
    await excel.settle();
    expect(excel.cells("Q 1!A1:F8")).toEqual(before);
  });

  it("nor into a cell whose formula shows nothing", async () => {
    excel.setCell("Q 1!G2", '=""');
    excel.select("Q 1!G2");
    await excel.settle();
    await expect(putFormula("=1")).rejects.toMatchObject({ code: "refused" });
  });
});

it("goes to a cell on another sheet, and says when it is gone", async () => {
  await goTo("'Q 1'!B4");
  expect(excel.activeSheet()).toBe("Q 1");
  excel.select("Survey!A1");
  await goTo("Survey!A3");
  expect((await scoreSelection()).address).toBe("Survey!A2:A4");
  await expect(goTo("Gone!A1")).rejects.toMatchObject({ code: "notFound" });
});

it("tells when another cell is selected, until it is stopped", async () => {
  let told = 0;
  const stop = await onSelectionChanged(() => told++);
  excel.select("Q 1!B3");
  await excel.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBeGreaterThan(0);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = told;
  excel.select("Q 1!B5");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBe(before);
});

it("offers the selection where it says something else than the sheet", async () => {
  excel.select("Q 1!A1:B4");
  const last = (await listSources()).at(-1);
  expect(last).toMatchObject({ choice: { kind: "areas", addresses: ["'Q 1'!A1:B4"] }, rows: 4 });
  excel.select("Q 1!A1:C7");
  excel.select("Survey!A3");
  expect((await listSources()).at(-1)?.choice.kind).not.toBe("areas");
});

describe("the sample", () => {
  it("comes on a sheet of its own, beside one that has the name, and is understood", async () => {
    const option = await addSample();
    expect(option.choice).toEqual({ kind: "sheets", names: ["NPS Sample (2)"] });
    expect(excel.cell("NPS Sample!A1")).toBe("a sheet of the user's");
    expect(excel.activeSheet()).toBe("NPS Sample (2)");
    const preview = await worksheetSource().preview(option.choice);
    expect(preview.rows).toBe(option.rows);
    expect(
      Object.fromEntries(preview.columns.map(({ header, guessed }) => [header, guessed]))
    ).toEqual({
      Customer: "customer",
      "Answered on": "date",
      Score: "score",
      Product: "segment",
      Region: "segment",
      Contract: "segment",
      Comment: "comment",
      Revenue: "revenue",
      "Customer since": "tenure",
      "Last ticket": "incident",
      Status: "status",
      "Left since": "churned",
    });
  });

  it("can be counted with plain formulas, and misses some answers as real surveys do", async () => {
    const mapping = {
      score: 2,
      date: 1,
      comment: 6,
      customer: 0,
      segments: [3, 4, 5],
      dateOrder: null,
      leaveOutHiddenRows: false,
    };
    const { quality, live, responses } = await worksheetSource().read(
      { kind: "sheets", names: ["NPS Sample (2)"] },
      mapping
    );
    expect(quality.excluded.blank.count).toBeGreaterThan(5);
    expect(quality.undated.count).toBeGreaterThan(0);
    expect(responses.segments.map(({ values }) => values.length)).toEqual([3, 4, 3]);
    expect(live?.score).toBe("'NPS Sample (2)'!$C$2:$C$621");
    expect(live?.date).toBe("'NPS Sample (2)'!$B$2:$B$621");
    // Product and contract match exactly; region is spelled carelessly.
    expect(live?.segments.map((reference) => reference !== null)).toEqual([true, false, true]);
  });
});
