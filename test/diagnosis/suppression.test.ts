import fc from "fast-check";
import { diagnose } from "../../src/diagnosis/diagnose";
import { hiddenGroups } from "../../src/diagnosis/suppression";
import { shownCells } from "../../src/diagnosis/tableSuppression";
import { follows } from "./determined";
import { NO_CONTEXT, reading, type Row } from "./survey";

describe("nothing under five answers is shown (rules 49–51)", () => {
  it.each([
    // answers, without a value, hidden
    [[100, 20, 3], 0, [false, true, true]],
    [[100, 20, 3, 2], 0, [false, false, true, true]],
    [[100, 20, 3, 1], 0, [false, true, true, true]],
    [[100, 20, 3], 2, [false, false, true]],
    [[100, 20, 3], 1, [false, true, true]],
    [[100, 20], 3, [false, true]],
    [[100, 20], 5, [false, false]],
    [[100, 20], 0, [false, false]],
    [[100, 3], 0, [true, true]],
    [[20, 20, 1], 0, [false, true, true]],
    [[3], 0, [true]],
    [[], 4, []],
  ])("%j and %i without a value hide %j", (answers, blank, hidden) => {
    expect(hiddenGroups(answers, blank)).toEqual(hidden);
  });

  it("leaves five answers at least, or none, to be worked out by taking the shown ones away", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (answers, blank) => {
          const hidden = hiddenGroups(answers, blank);
          const shown = answers.filter((_, at) => !hidden[at]);
          expect(shown.every((n) => n >= 5)).toBe(true);
          const total = answers.reduce((sum, n) => sum + n, blank);
          const rest = total - shown.reduce((sum, n) => sum + n, 0);
          if (shown.length > 0) expect(rest === 0 || rest >= 5).toBe(true);
        }
      )
    );
  });
});

describe("combinations", () => {
  it("of two columns of two values hide all when one of them is small", () => {
    const answers = [
      [50, 20],
      [30, 3],
    ];
    expect(shownCells({ answers, unshownRows: 0, unshownColumns: 0 }).flat()).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("hide a square of four and no more where one is small in a large table", () => {
    const answers = [
      [90, 80, 70],
      [60, 50, 40],
      [30, 20, 4],
    ];
    expect(shownCells({ answers, unshownRows: 0, unshownColumns: 0 })).toEqual([
      [true, true, true],
      [true, false, false],
      [true, false, false],
    ]);
  });

  it("hide nothing where nothing is small", () => {
    const answers = [
      [5, 6, 0],
      [7, 8, 9],
    ];
    expect(shownCells({ answers, unshownRows: 0, unshownColumns: 0 })).toEqual([
      [true, true, false],
      [true, true, true],
    ]);
  });

  const cell = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 5, max: 40 }),
    fc.integer({ min: 5, max: 40 })
  );
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    );

  it("never let a small cell follow from the shown ones and all sums", () => {
    fc.assert(
      fc.property(tables, (answers) => {
        const width = answers[0]?.length ?? 0;
        const shown = shownCells({ answers, unshownRows: 0, unshownColumns: 0 });
        const line = (isIn: (row: number, column: number) => boolean) =>
          answers.flatMap((cells, row) => cells.map((_, column) => Number(isIn(row, column))));
        const sums = [
          ...answers.map((_, at) => line((row) => row === at)),
          ...Array.from({ length: width }, (_, at) => line((__, column) => column === at)),
        ];
        const sumOf = (row: readonly number[]) =>
          answers.flat().reduce((sum, n, at) => sum + n * (row[at] ?? 0), 0);
        // Sums of one to four answers tell them by themselves; the callers hide those before.
        if (sums.some((row) => sumOf(row) > 0 && sumOf(row) < 5)) return;
        const alone = answers.flatMap((cells, row) =>
          cells.map((n, column) => ({
            n,
            isShown: shown[row]?.[column] ?? false,
            at: line((r, c) => r === row && c === column),
          }))
        );
        const told = alone.filter(({ isShown }) => isShown).map(({ at }) => at);
        const empty = alone.filter(({ n }) => n === 0).map(({ at }) => at);
        for (const { n, at } of alone.filter((one) => one.n > 0 && one.n < 5)) {
          expect({ n, follows: follows([...sums, ...told], at) }).toEqual({ n, follows: false });
          // Nor does it help to know who gave no answers, unless that and the sums are enough.
          if (!follows([...sums, ...empty], at)) {
            expect(follows([...sums, ...told, ...empty], at)).toBe(false);
          }
        }
      }),
      { numRuns: 300 }
    );
  });
});

describe("a whole diagnosis", () => {
  const rows = fc.array(
    fc.record({
      score: fc.integer({ min: 0, max: 10 }),
      day: fc.constant(null),
      segments: fc.tuple(
        fc.option(fc.constantFrom("A", "B", "C"), { freq: 8 }),
        fc.option(fc.constantFrom("X", "Y"), { freq: 8 })
      ),
      times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 })),
    }),
    { minLength: 1, maxLength: 12 }
  );

  it("shows no figures from which a group or a combination under five answers follows", () => {
    const [as, xs] = [
      ["A", "B", "C", null],
      ["X", "Y", null],
    ] as const;
    fc.assert(
      fc.property(rows, (seeds) => {
        const survey = seeds.flatMap(({ times, ...row }): Row[] =>
          Array.from({ length: times }, () => row)
        );
        const { segments, pairs = [] } = diagnose(reading(survey, ["One", "Two"]), NO_CONTEXT);
        const line = (isIn: (a: string | null, x: string | null) => boolean) =>
          as.flatMap((a) => xs.map((x) => Number(isIn(a, x))));
        const answers = as.flatMap((a) =>
          xs.map(
            (x) => survey.filter((row) => row.segments?.[0] === a && row.segments[1] === x).length
          )
        );
        const known = [
          line(() => true),
          ...(segments[0]?.segments ?? []).map(({ value }) => line((a) => a === value)),
          ...(segments[1]?.segments ?? []).map(({ value }) => line((_, x) => x === value)),
          ...pairs.map(({ parts: [one, two] }) =>
            line((a, x) => a === one.value && x === two.value)
          ),
        ];
        const groups = [
          ...as.map((value) => line((a) => a === value)),
          ...xs.map((value) => line((_, x) => x === value)),
          ...as.flatMap((one) => xs.map((two) => line((a, x) => a === one && x === two))),
        ];
        for (const group of groups) {
          const n = answers.reduce((sum, count, at) => sum + count * (group[at] ?? 0), 0);
          if (n > 0 && n < 5 && n < survey.length) expect(follows(known, group)).toBe(false);
        }
      }),
      { numRuns: 60 }
    );
  });
});
