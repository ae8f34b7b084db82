import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { listSources } from "../../src/sources/listSources";
import { worksheetSource } from "../../src/sources/worksheet";
import type { ColumnMapping, SourceChoice } from "../../src/sources/source";

const source = worksheetSource();
const sheet = (...names: string[]): SourceChoice => ({ kind: "sheets", names });
const SCORE: ColumnMapping = {
  score: 0,
  date: null,
  comment: null,
  customer: null,
  segments: [],
  dateOrder: null,
  leaveOutHiddenRows: false,
};

let excel: Headless;
let undo: () => void;

/** Cells as they really come, each as a person or an export puts it there; a leading apostrophe keeps a text. */
const BAD_INPUTS: readonly (readonly [
  cell: unknown,
  score: number | null,
  reason: string | null,
])[] = [
  [9, 9, null],
  [0, 0, null],
  ["", null, "blank"],
  ["'9", 9, null],
  ["' 9 ", 9, null],
  ["10 - Extremely likely", 10, null],
  ["0 (Not at all likely)", 0, null],
  [8.5, null, "decimal"],
  [11, null, "outside"],
  [-1, null, "outside"],
  [99, null, "outside"],
  [true, null, "boolean"],
  ["'12/03/2024", null, "date"],
  ["=NA()", null, "error"],
  ["=1/0", null, "error"],
  ["Score", null, "text"],
  ["n/a", null, "text"],
];

const rows = (count: number, offset: number): unknown[][] =>
  Array.from({ length: count }, (_, i) => [
    ((i + offset) * 7) % 11,
    ["North", "South"][i % 2],
    `'${String((i % 28) + 1).padStart(2, "0")}/02/2024`,
  ]);
const HEAD = ["Score", "Region", "Answered on"];

beforeAll(async () => {
  excel = await startHeadless({
    sheets: {
      Odd: [["NPS"], ...BAD_INPUTS.map(([cell]) => [cell])],
      Answers: [HEAD, ...rows(40, 0)],
      "Bob's Q2": [["NPS survey, second quarter"], [""], HEAD, ...rows(20, 3)],
      Swapped: [
        ["Region", "Answered on", "Score"],
        ...rows(10, 5).map(([score, region, date]) => [region, date, score]),
      ],
      Differs: [["Score", "Area", "Answered on"], ...rows(10, 5)],
      Areas: [
        ["Score", "Region", "", "", "Score", "Region"],
        ...rows(6, 1).map(([score, region], i) => [score, region, "", "", i, "East"]),
      ],
      Empty: [],
      Survey: [
        ["Score", "Region"],
        [9, "North"],
        [3, "South"],
        [10, "North"],
        ["", "East"],
      ],
    },
  });
  undo = excel.asGlobals();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Survey!A1:B5", true);
    table.name = "Survey";
    table.showTotals = true;
    await context.sync();
  });
});
afterAll(() => {
  undo();
  excel.dispose();
});

describe("bad inputs of cells, read as Excel hands them over", () => {
  it("each is scored, or left out for its reason with its address", async () => {
    const { responses, quality } = await source.read(sheet("Odd"), SCORE);
    expect([...responses.score]).toEqual(BAD_INPUTS.map(([, score]) => score ?? -1));
    for (const [index, [, , reason]] of BAD_INPUTS.entries()) {
      if (reason === null) continue;
      const { examples, count } = quality.excluded[reason as keyof typeof quality.excluded];
      if (count <= 3) expect(examples).toContain(`Odd!A${index + 2}`);
    }
    expect(quality.usable).toBe(6);
    expect(quality.excluded.error.count).toBe(2);
  });

  it("offers no formula over such a column", async () => {
    expect((await source.read(sheet("Odd"), SCORE)).live).toBeNull();
  });
});

describe("preview", () => {
  it("recognises header, columns and the order of dates", async () => {
    const preview = await source.preview(sheet("Answers"));
    expect(preview).toMatchObject({
      label: "Sheet Answers",
      detail: "Sheet Answers, A1:C41",
      hasHeader: true,
      rows: 40,
      hiddenRows: 0,
      dateOrder: "dayFirst",
    });
    expect(preview.columns.map(({ letter, header, guessed }) => [letter, header, guessed])).toEqual(
      [
        ["A", "Score", "score"],
        ["B", "Region", "segment"],
        ["C", "Answered on", "date"],
      ]
    );
    expect(preview.columns[2]?.examples[0]).toBe("01/02/2024");
  });

  it("finds the header below a title", async () => {
    const preview = await source.preview(sheet("Bob's Q2"));
    expect(preview).toMatchObject({ rows: 20, hasHeader: true });
    expect(preview.columns.map(({ header }) => header)).toEqual(HEAD);
  });

  it("does not count a table's total row", async () => {
    const preview = await source.preview({ kind: "table", name: "Survey" });
    expect(preview).toMatchObject({ label: "Table Survey", rows: 4 });
  });
});

describe("reading", () => {
  const mapping = { ...SCORE, date: 2, segments: [1] };

  it("gives scores, groups, days and references for formulas", async () => {
    const { responses, live, sourceName } = await source.read(sheet("Answers"), mapping);
    expect([...responses.score.slice(0, 4)]).toEqual([0, 7, 3, 10]);
    expect(responses.segments[0]?.values).toEqual(["North", "South"]);
    // 1 Feb 2024 is day 45323 in Excel.
    expect(responses.date?.[0]).toBe(45323);
    expect(live).toEqual({
      score: "Answers!$A$2:$A$41",
      date: null,
      segments: ["Answers!$B$2:$B$41"],
    });
    expect(sourceName).toBe("Sheet Answers");
  });

  it("reads sheets of the same shape one after the other, columns matched by header", async () => {
    const choice = sheet("Answers", "Bob's Q2", "Swapped");
    const { responses, live } = await source.read(choice, mapping);
    expect(responses.rowCount).toBe(70);
    expect(responses.score[40]).toBe(10);
    expect(responses.score[60]).toBe(2);
    expect(live).toBeNull();
  });

  it("names the difference where shapes differ", async () => {
    await expect(source.preview(sheet("Answers", "Differs"))).rejects.toMatchObject({
      code: "refused",
      title: expect.stringContaining("Region") as string,
    });
  });

  it("reads areas below each other and columns side by side", async () => {
    const below = await source.read(
      { kind: "areas", addresses: ["Areas!A1:B7", "Areas!E1:F7"] },
      { ...SCORE, segments: [1] }
    );
    // Same rows of one sheet: columns side by side, so the score is the first of four columns.
    expect(below.responses.rowCount).toBe(6);
    const stacked = await source.read(
      { kind: "areas", addresses: ["Areas!A2:A4", "Areas!E5:E7"] },
      SCORE
    );
    expect([...stacked.responses.score]).toEqual([7, 3, 10, 3, 4, 5]);
  });

  it("cuts whole columns to the used cells, extends one cell to the data around it", async () => {
    const whole = await source.read({ kind: "areas", addresses: ["Answers!A:A"] }, SCORE);
    expect(whole.responses.rowCount).toBe(40);
    const around = await source.preview({ kind: "areas", addresses: ["Answers!B7"] });
    expect(around.rows).toBe(40);
  });

  it("reads a table's body, with structured references", async () => {
    const { quality, live, sourceName } = await source.read(
      { kind: "table", name: "Survey" },
      { ...SCORE, segments: [1] }
    );
    expect(quality).toMatchObject({ rows: 4, usable: 3 });
    expect(live).toMatchObject({ score: "Survey[Score]", segments: ["Survey[Region]"] });
    expect(sourceName).toBe("Table Survey, sheet Survey");
  });

  it.each([
    [{ kind: "table", name: "Gone" } as const, "notFound"],
    [sheet("Gone"), "notFound"],
    [sheet("Empty"), "refused"],
    [{ kind: "areas", addresses: ["Gone!A1:B2"] } as const, "notFound"],
    [{ kind: "areas", addresses: ["A1:B2"] } as const, "badReference"],
  ])("says what is missing: %j", async (choice, code) => {
    await expect(source.preview(choice)).rejects.toMatchObject({ code });
  });

  it("stops when cancelled", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      source.read(sheet("Answers"), SCORE, { signal: stop.signal })
    ).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("hidden rows", () => {
  it("are found, and left out only when asked", async () => {
    excel.hideRow("Swapped!3");
    excel.hideRow("Swapped!5");
    const preview = await source.preview(sheet("Swapped"));
    expect(preview.hiddenRows).toBe(2);
    const mapping = { ...SCORE, score: 2 };
    const seen = await source.read(sheet("Swapped"), mapping);
    expect(seen.quality).toMatchObject({ usable: 10, hidden: 0 });
    const left = await source.read(sheet("Swapped"), { ...mapping, leaveOutHiddenRows: true });
    expect(left.quality).toMatchObject({ usable: 8, hidden: 2 });
    expect(left.responses.score[1]).toBe(-1);
    expect(left.live).toBeNull();
  });
});

it("lists tables first, then sheets with data, and no sheet that is one table", async () => {
  excel.select("Odd!A1");
  const options = await listSources();
  expect(options[0]).toMatchObject({ choice: { kind: "table", name: "Survey" }, rows: 4 });
  expect(options.slice(1, 4).map(({ label }) => label)).toEqual([
    "Sheet Odd",
    "Sheet Answers",
    "Sheet Bob's Q2",
  ]);
  expect(options.map(({ label }) => label)).not.toContain("Sheet Empty");
});

it("leaves the add-in's own sheets out of the list", async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Areas");
    own.names.add("nps_sheet", "summary");
    await context.sync();
  });
  const labels = (await listSources()).map(({ label }) => label);
  expect(labels).not.toContain("Sheet Areas");
});

it("reads in round trips that do not grow with the number of columns", async () => {
  const count = async (mapping: ColumnMapping): Promise<number> => {
    const before = excel.traffic.syncs;
    await source.read(sheet("Answers"), mapping);
    // office.js lets go of its objects in a round trip nobody waits for.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return excel.traffic.syncs - before;
  };
  await count(SCORE);
  expect(await count({ ...SCORE, date: 2, segments: [1] })).toBe(await count(SCORE));
});
