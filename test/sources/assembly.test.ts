import fc from "fast-check";
import { Assembly, type Assembled } from "../../src/sources/assembly";
import { liveSource } from "../../src/sources/live";
import { replacedRows } from "../../src/sources/waves";
import type { ColumnMapping } from "../../src/sources/source";

const HEADERS = ["Score", "Date", "Comment", "Customer", "Region"];
const ALL: ColumnMapping = {
  score: 0,
  date: 1,
  comment: 2,
  customer: 3,
  segments: [4],
  dateOrder: null,
  leaveOutHiddenRows: false,
};
const SCORE_ONLY: ColumnMapping = {
  ...ALL,
  date: null,
  comment: null,
  customer: null,
  segments: [],
};

function assemble(
  rows: readonly (readonly unknown[])[],
  mapping: ColumnMapping = ALL,
  hidden: Uint8Array | null = null,
  block = rows.length
): Assembled {
  const assembly = new Assembly(
    rows.length,
    mapping,
    HEADERS,
    (row, column) => `R${row}C${column}`
  );
  for (let first = 0; first < rows.length; first += block) {
    const part = rows.slice(first, first + block);
    assembly.add(first, part.length, (column) => part.map((row) => row[column]), hidden);
  }
  return assembly.finish();
}

const scoresOnly = (values: readonly unknown[]): Assembled =>
  assemble(
    values.map((value) => [value]),
    SCORE_ONLY
  );

it("accounts for every row: each is scored, or left out for one reason with examples", () => {
  const { quality, responses } = scoresOnly([
    9,
    "",
    " 7 ",
    8.5,
    11,
    true,
    "12/03/2024",
    "#N/A",
    "refused",
    -1,
  ]);
  expect([...responses.score]).toEqual([9, -1, 7, -1, -1, -1, -1, -1, -1, -1]);
  const counts = Object.fromEntries(Object.entries(quality.excluded).map(([k, v]) => [k, v.count]));
  expect(counts).toEqual({
    blank: 1,
    text: 1,
    decimal: 1,
    outside: 2,
    boolean: 1,
    date: 1,
    error: 1,
  });
  expect(quality.excluded.outside.examples).toEqual(["R4C0", "R9C0"]);
  expect(quality).toMatchObject({ rows: 10, usable: 2, hidden: 0, repeated: 0 });
});

it("names three examples at most", () => {
  expect(scoresOnly(["", "", "", "", 5]).quality.excluded.blank).toEqual({
    count: 4,
    examples: ["R0C0", "R1C0", "R2C0"],
  });
});

it("gives the same answer whatever the blocks (property)", () => {
  const cell = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom("", "x", "9", null));
  const row = fc.tuple(
    cell,
    fc.constantFrom("", 45292, "13/01/2024", "02/01/2024", "x"),
    fc.constantFrom("", "good", "bad"),
    fc.constantFrom("", "A", "B"),
    fc.constantFrom("", "North", "north", " South", 3)
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (rows, block) => {
        const whole = assemble(rows);
        expect(assemble(rows, ALL, null, block)).toEqual(whole);
        const left = Object.values(whole.quality.excluded).reduce(
          (sum, { count }) => sum + count,
          0
        );
        const { usable, hidden, repeated } = whole.quality;
        expect(usable + left + hidden + repeated).toBe(rows.length);
        expect(whole.quality.notScored).toHaveLength(rows.length - usable);
      }
    )
  );
});

it("hidden rows left out keep their place and count for nothing else", () => {
  const { quality, responses } = assemble([[9], [3], [""]], SCORE_ONLY, Uint8Array.of(0, 1, 1));
  expect([...responses.score]).toEqual([9, -1, -1]);
  expect(quality).toMatchObject({ usable: 1, hidden: 2 });
  expect(quality.excluded.blank.count).toBe(0);
});

it("counts scored rows without a date, not unscored ones", () => {
  const { quality } = assemble([
    [9, "", "", "", ""],
    ["", "", "", "", ""],
    [8, "soon", "", "", ""],
    [7, 45292, "", "", ""],
  ]);
  expect(quality.undated).toEqual({ count: 2, examples: ["R0C1", "R2C1"] });
});

describe("rule 202: one answer per customer and wave, the latest counts", () => {
  it.each([
    ["same wave, later day", [0, 0], [100, 160], [0]],
    ["same wave, lower row first", [0, 0], [160, 100], [1]],
    ["same day: the lower row counts", [0, 0], [100, 100], [0]],
    ["two waves stay", [0, 0], [100, 192], []],
    ["91 days apart are one wave", [0, 0], [100, 191], [0]],
    ["a chain: the middle goes, the ends stay", [0, 0, 0], [0, 60, 120], [1]],
    ["without a customer", [-1, -1], [100, 101], []],
    ["without a date nobody knows which is later", [0, 0], [NaN, 101], []],
    ["other customers", [0, 1], [100, 101], []],
  ])("%s", (_, customer, date, replaced) => {
    const score = new Int8Array(customer.length).fill(5);
    expect(replacedRows(Int32Array.from(customer), Float64Array.from(date), score)).toEqual(
      replaced
    );
  });

  it("an unusable answer replaces nothing", () => {
    expect(replacedRows(Int32Array.of(0, 0), Float64Array.of(1, 2), Int8Array.of(9, -1))).toEqual(
      []
    );
  });

  it("is counted and set aside in the reading", () => {
    const { responses, quality } = assemble([
      [2, 45292, "", "Ann Co", ""],
      [9, 45300, "", "ann co ", ""],
    ]);
    expect([...responses.score]).toEqual([-1, 9]);
    expect(quality.repeated).toBe(1);
  });
});

describe("rule 202: answers set aside stay known", () => {
  const panel = [
    [2, 45292, "", "Ann", ""],
    [9, 45300, "", "Ben", ""],
    ["x", 45310, "", "Ben", ""],
    [7, 45320, "", "Ann", ""],
    [10, 45500, "", "Ann", ""],
  ];

  it("as earlier answers, with their customers, days and groups in place", () => {
    const { responses } = assemble(panel);
    expect([...responses.score]).toEqual([-1, 9, -1, 7, 10]);
    expect([...(responses.earlier ?? [])]).toEqual([2, -1, -1, -1, -1]);
    expect([...(responses.customer?.codes ?? [])]).toEqual([0, 1, 1, 0, 0]);
    expect(responses.date?.[0]).toBe(45292);
  });

  it("absent where none was", () => {
    expect(assemble(panel.slice(1)).responses).not.toHaveProperty("earlier");
  });

  it("the same rows as looking at every pair would set aside (property)", () => {
    const answer = fc.record({
      customer: fc.integer({ min: -1, max: 3 }),
      date: fc.oneof(fc.integer({ min: 0, max: 800 }), fc.constantFrom(5.25, 5.75, NaN)),
      score: fc.integer({ min: -1, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
        const counted = answers
          .map((each, row) => ({ ...each, row }))
          .filter(
            ({ customer, date, score }) => customer >= 0 && score >= 0 && !Number.isNaN(date)
          );
        const replaced: number[] = [];
        for (let customer = 0; customer <= 3; customer++) {
          const own = counted
            .filter((each) => each.customer === customer)
            .sort((a, b) => b.date - a.date || b.row - a.row);
          let kept: number | null = null;
          for (const { date, row } of own) {
            if (kept !== null && kept - Math.floor(date) < 92) replaced.push(row);
            else kept = Math.floor(date);
          }
        }
        expect(
          replacedRows(
            Int32Array.from(answers, ({ customer }) => customer),
            Float64Array.from(answers, ({ date }) => date),
            Int8Array.from(answers, ({ score }) => score)
          )
        ).toEqual(replaced.sort((a, b) => a - b));
      })
    );
  });
});

describe("rule 4: every row that is not scored is listed, with its cell and what it holds", () => {
  it("in the order of the source, whatever the reason", () => {
    const { quality } = assemble(
      [
        [9, 45292, "", "Ann", ""],
        [" n/a ", 45292, "", "", ""],
        [7, 45293, "", "Ann", ""],
        ["", 45293, "", "", ""],
        [true, 45293, "", "", ""],
        [8.5, 45293, "", "", ""],
        [5, 45293, "", "", ""],
      ],
      ALL,
      Uint8Array.of(0, 0, 0, 0, 0, 0, 1)
    );
    expect(quality.notScored).toEqual([
      { address: "R0C0", reason: "repeated", holds: "9" },
      { address: "R1C0", reason: "text", holds: "n/a" },
      { address: "R3C0", reason: "blank", holds: "" },
      { address: "R4C0", reason: "boolean", holds: "TRUE" },
      { address: "R5C0", reason: "decimal", holds: "8.5" },
      { address: "R6C0", reason: "hidden", holds: "5" },
    ]);
  });

  it("a thousand at most, each of 80 characters at most", () => {
    const { quality } = scoresOnly([..."x".repeat(1200)].map((x) => x.repeat(200)));
    expect(quality.notScored).toHaveLength(1000);
    expect(quality.notScored?.[999]).toEqual({
      address: "R999C0",
      reason: "text",
      holds: "x".repeat(80),
    });
    expect(quality.excluded.text.count).toBe(1200);
  });

  it("rows set aside late take their place among the thousand", () => {
    const rows = Array.from({ length: 1200 }, (_, i) =>
      i % 2 === 0 ? [9, 45292 + i, "", `C${i % 40}`, ""] : ["?", 45292, "", "", ""]
    );
    const { quality } = assemble(rows);
    const listed = quality.notScored?.map(({ address }) => Number(/\d+/.exec(address)?.[0])) ?? [];
    expect(listed).toHaveLength(1000);
    expect(listed).toEqual([...listed].sort((a, b) => a - b));
    expect(new Set(quality.notScored?.map(({ reason }) => reason))).toEqual(
      new Set(["repeated", "text"])
    );
  });

  it("a half of a surrogate pair is never left over", () => {
    const { quality } = scoresOnly([`${"x".repeat(79)}😀😀`]);
    expect(quality.notScored?.[0]?.holds).toBe(`${"x".repeat(79)}😀`);
  });
});

describe("rule 205: warns, never decides", () => {
  const many = (n: number, ...values: number[]): number[] =>
    Array.from({ length: n }, (_, i) => values[i % values.length] ?? 0);
  it.each([
    ["30 answers up to 7", many(30, 3, 7), { kind: "scaleLooksShort", largest: 7, n: 30 }],
    ["500 answers without a 0", many(500, 1, 9), { kind: "scaleLooksOneToTen", n: 500 }],
    [
      "mostly words",
      [...many(10, 9), ...Array<string>(11).fill("x")],
      { kind: "mostlyUnusable", share: 11 / 21 },
    ],
  ])("%s", (_, values, warning) => {
    expect(scoresOnly(values).quality.warnings).toEqual([warning]);
  });
  it.each([
    ["29 answers up to 7", many(29, 3, 7)],
    ["an 8 among them", [...many(30, 3), 8]],
    ["499 without a 0", many(499, 1, 9)],
    ["half unusable", [...many(10, 9), ...Array<string>(10).fill("x")]],
    ["blanks are not unusable", [...many(10, 9), ...Array<string>(50).fill("")]],
  ])("no warning: %s", (_, values) => {
    expect(scoresOnly(values).quality.warnings).toEqual([]);
  });

  it("dates that fit both orders, until the person says", () => {
    const rows = [[9, "01/02/2024", "", "", ""]];
    expect(assemble(rows).quality.warnings).toEqual([{ kind: "datesAmbiguous", n: 1 }]);
    expect(assemble(rows, { ...ALL, dateOrder: "dayFirst" }).quality.warnings).toEqual([]);
  });

  it("two date styles in one column", () => {
    const rows = ["31/01/2024", "01/31/2024", "30/01/2024"].map((date) => [9, date, "", "", ""]);
    expect(assemble(rows).quality.warnings).toEqual([
      { kind: "datesMixed", dayFirst: 2, monthFirst: 1 },
    ]);
  });
});

it("groups are trimmed, case ignored, first spelling kept, errors and blanks no group", () => {
  const { responses } = assemble(
    [" North ", "north", "", "#N/A", 7, "SOUTH", "South"].map((region) => [
      9,
      45292,
      "",
      "",
      region,
    ])
  );
  expect(responses.segments[0]).toMatchObject({ name: "Region", values: ["North", "7", "SOUTH"] });
  expect([...(responses.segments[0]?.codes ?? [])]).toEqual([0, 0, -1, -1, 1, 2, 2]);
});

it("comments stay the respondent's text, whatever it looks like", () => {
  const { responses } = assemble([
    [9, 45292, "=1+1", "", ""],
    [9, 45292, "<b>x</b>", "", ""],
  ]);
  expect(responses.comment).toEqual(["=1+1", "<b>x</b>"]);
});

describe("formulas over the source are offered only where they count the same", () => {
  const part = { sheet: "My answers", row: 1, rows: 3, columns: [1, 2, 3, 4, 5] };
  const live = (rows: readonly (readonly unknown[])[], table = false) =>
    liveSource(
      [{ ...part, rows: rows.length }],
      table ? { name: "Survey", columns: ["Score", "When", "Why", "Who", "Region [new]"] } : null,
      ALL,
      assemble(rows).exact
    );
  const clean = [
    [9, 45292.5, "a", "A", "North"],
    ["", 45293, "b", "B", "south"],
    [0, "", "", "", "South"],
  ];

  it("a clean area", () => {
    expect(live(clean)).toEqual({
      score: "'My answers'!$B$2:$B$4",
      date: "'My answers'!$C$2:$C$4",
      segments: ["'My answers'!$F$2:$F$4"],
    });
  });

  it("a clean table, special characters escaped", () => {
    expect(live(clean, true)).toEqual({
      score: "Survey[Score]",
      date: "Survey[When]",
      segments: ["Survey[[Region '[new']]]"],
    });
  });

  it.each([
    ["a text number", "9"],
    ["a labelled answer", "10 - Extremely likely"],
    ["a decimal", 8.5],
    ["outside", 11],
    ["a word", "n/a"],
    ["an error", "#N/A"],
    ["true", true],
  ])("not with %s among the scores", (_, value) => {
    expect(live([...clean, [value, 45292, "", "", "North"]])).toBeNull();
  });

  it("not with an answer set aside", () => {
    expect(live([...clean, [1, 45294, "", "A", "North"]])).toBeNull();
  });

  it("the date only where all are real dates", () => {
    expect(live([...clean, [9, "13/01/2024", "", "", "North"]])?.date).toBeNull();
  });

  it.each([
    ["a stray space", "North "],
    ["a number among texts", 3],
    ["a text that is a number", "007"],
    ["a date in words", "12 Mar 2024"],
    ["a month and year", "Mar-24"],
    ["a truth value as text", "TRUE"],
    ["per cent", "5%"],
    ["a power", "1e3"],
    ["a time", "5 PM"],
    ["more than 250 characters", "x".repeat(251)],
    ["signs only", "--"],
    ["an error", "#N/A"],
    ["case that Excel folds otherwise", "STRASSE Ä"],
  ])("not a segment column with %s", (_, value) => {
    const rows = [...clean, [9, 45292, "", "", value], [9, 45292, "", "", "strasse ä"]];
    expect(live(rows)?.segments).toEqual([null]);
  });

  it.each(["4 weeks", "Plan 2", "3G", "<b>", "*", "~x", "a=b", "Q1 2024"])(
    "but %s is exact",
    (value) => {
      const letters = /\p{L}/u.test(value);
      expect(live([...clean, [9, 45292, "", "", value]])?.segments[0] !== null).toBe(letters);
    }
  );

  it("whole numbers as groups are exact, fractions not", () => {
    const numbers = (value: number) => clean.map((row) => [row[0], row[1], "", "", value]);
    expect(live(numbers(3))?.segments[0]).not.toBeNull();
    expect(live(numbers(0.1))?.segments[0]).toBeNull();
  });
});
