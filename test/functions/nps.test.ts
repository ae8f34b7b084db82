import type { CellsInQuestion } from "../../src/functions/emptiness";
import { call, column, problemOf } from "./caller";

describe("=NPS(scores)", () => {
  it.each([
    ["a column", column(10, 9, 9, 8, 7, 6, 3, 10), 25],
    ["a row", [[10, 9, 9, 8, 7, 6, 3, 10]], 25],
    [
      "a block",
      [
        [10, 9, 9, 8],
        [7, 6, 3, 10],
      ],
      25,
    ],
    ["text numbers", column("10", " 9 ", "9.0", "8", "7", "6", "3", "10"), 25],
    ["labels", column("10 - Extremely likely", "0 (Not at all likely)"), 0],
    ["a header above", column("Score", 9, 9, 3), 100 / 3],
    ["all promoters", column(9, 10), 100],
    ["one detractor", column(2), -100],
    ["a scale of 1 to 5, which is in range (rule 205)", column(3, 4, 5), -100],
    ["what is no answer left out", column(9, 8.5, 11, -1, 99, true, "NA", "x", 3), 0],
    ["a single value", 9, 100],
  ])("of %s", (_, cells, score) => {
    expect(call("NPS", [cells])).toEqual([[score]]);
  });

  it("answers at once: no promise unless the sheet has to be asked", () => {
    expect(Array.isArray(call("NPS", [column(9, 3, null, 0)], ["Data!B2:B5"]))).toBe(true);
  });

  it("is unrounded (rule 5)", () => {
    expect(call("NPS", [column(9, 7, 7)])).toEqual([[100 / 3]]);
  });

  it.each([
    ["nothing but blanks", column("", null, " ")],
    ["no usable cell", column("a", "b", 99)],
    ["nothing at all", []],
    ["twenty texts", column(...Array<string>(25).fill("very good"))],
  ])("of %s is #N/A with a sentence", async (_, cells) => {
    const problem = await problemOf(() => call("NPS", [cells]));
    expect(problem.code).toBe("#N/A");
    expect(problem.message).toMatch(/whole number from 0 to 10/);
  });

  it("refuses what is mostly no answers, from 20 filled cells on (rule 205)", async () => {
    const mixed = (answers: number, others: number) =>
      column(...Array<number>(answers).fill(9), ...Array<string>(others).fill("x"), "", "");
    const problem = await problemOf(() => call("NPS", [mixed(9, 11)]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toContain("11 of 20");
    expect(call("NPS", [mixed(10, 10)])).toEqual([[100]]);
    expect(call("NPS", [mixed(8, 11)])).toEqual([[100]]);
  });

  it.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"])(
    "passes on %s, should one arrive",
    async (code) => {
      expect((await problemOf(() => call("NPS", [column(9, { code }, 3)]))).code).toBe(code);
    }
  );

  it("passes on #REF! and #NAME? as #VALUE!, which is all a function may give", async () => {
    expect((await problemOf(() => call("NPS", [column(9, { code: "#REF!" })]))).code).toBe(
      "#VALUE!"
    );
  });
});

describe("blank cells never count, however the host hands them over", () => {
  // Seven rows: 9, blank, 0, 10, blank, 3, 7. By hand: 2 promoters, 2 detractors, 1 passive of 5: 0 points.
  const blanksAs = (blank: unknown) => column(9, blank, 0, 10, blank, 3, 7);
  const sheet = {
    "Data!B2:B8": column(false, true, false, false, true, false, false) as boolean[][],
  };

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["an empty text", ""],
    ["0", 0],
  ])("as %s", async (_, blank) => {
    expect(await call("NPS", [blanksAs(blank)], ["Data!B2:B8"], { sheet })).toEqual([[0]]);
  });

  it("asks the sheet only about the rows with a 0, once", async () => {
    const asked: CellsInQuestion[] = [];
    await call("NPS", [blanksAs(0)], ["Data!B2:B8"], { sheet, asked });
    expect(asked).toEqual([
      { address: "Data!B2:B8", rows: 7, columns: 1, firstRow: 1, lastRow: 4 },
    ]);
  });

  it.each([
    ["no 0 among the cells", column(9, 3, "")],
    ["null marks empty cells, so a 0 is an answer", column(9, 0, null)],
  ])("does not ask when %s", (_, cells) => {
    const asked: CellsInQuestion[] = [];
    expect(call("NPS", [cells], ["Data!B2:B4"], { sheet, asked })).toEqual([[0]]);
    expect(asked).toEqual([]);
  });

  it("does not take an empty text for proof: a formula may have given it beside real blanks", async () => {
    const cells = column("", 0, 9);
    const empty = { "Data!B2:B4": column(false, true, false) as boolean[][] };
    expect(await call("NPS", [cells], ["Data!B2:B4"], { sheet: empty })).toEqual([[100]]);
  });

  it("believes a 0 in an array, which has no address", () => {
    for (const addresses of [[null], [""], null, undefined]) {
      expect(call("NPS", [column(9, 0)], addresses)).toEqual([[0]]);
    }
  });

  it.each([
    ["Excel does not answer", ["Data!Z1:Z9"], {}, {}],
    ["the host tells no addresses", undefined, { addressesKnown: false }, {}],
    ["the formula is still being typed", ["Data!B2:B8"], { sheet }, { isInValuePreview: true }],
  ])("says #N/A rather than guess when %s", async (_, addresses, host, invocation) => {
    const problem = await problemOf(() => call("NPS", [blanksAs(0)], addresses, host, invocation));
    expect(problem.code).toBe("#N/A");
    expect(problem.message).not.toMatch(/functions\./);
  });

  it("holds for every function that takes cells", async () => {
    const host = { sheet };
    const zero = [blanksAs(0)];
    expect(await call("NPSSHARE", zero, ["Data!B2:B8"], host)).toEqual(
      call("NPSSHARE", [blanksAs(null)])
    );
    expect(await call("NPSCI", zero, ["Data!B2:B8", null, null], host)).toEqual(
      call("NPSCI", [blanksAs(null)])
    );
    const blankCell = { sheet: { "Data!C1": [[true]] } };
    expect(await call("NPSCLASS", [[[0]], null], ["Data!C1", null], blankCell)).toEqual([[""]]);
    const zeroCell = { sheet: { "Data!C1": [[false]] } };
    expect(await call("NPSLEVEL", [[[0]], "telecom"], ["Data!C1", null], zeroCell)).toEqual([
      ["Behind rivals"],
    ]);
  });
});
