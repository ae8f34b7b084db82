import { findOwnBenchmark, readOwnBenchmarks } from "../../src/playbook/ownBenchmarks";

describe("a user's own benchmarks (rule 27)", () => {
  it("are industry, average and bad below; a blank third cell is 17.5 under the average, not rounded", () => {
    const { benchmarks, faults } = readOwnBenchmarks([
      ["Industry", "Average", "Bad below"],
      [" Retail ", 30.25, ""],
      [null, "", undefined],
      ["Energy", "\u221212,5", 0],
    ]);
    expect(faults).toEqual([]);
    expect(benchmarks).toEqual([
      { name: "Retail", average: 30.25, badBelow: 12.75, isDerived: true, reading: "guideA" },
      { name: "Energy", average: -12.5, badBelow: 0, isDerived: false, reading: "guideA" },
    ]);
  });

  it.each([
    ["a header of three texts", ["Industry", "Average", "Bad below"], 0, []],
    ["a header over a column without a name", ["Industry", "Average", null], 0, []],
    ["no header: the average is a number", ["Retail", 30, null], 1, []],
    ["no header: the average is a written number", ["Retail", "30", null], 1, []],
    ["no header: the average is missing", ["Retail", null, null], 0, ["average"]],
  ])("%s", (_, first, count, kinds) => {
    const { benchmarks, faults } = readOwnBenchmarks([first]);
    expect(benchmarks).toHaveLength(count);
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("tells of every row that cannot be used, counted with the header", () => {
    const { benchmarks, faults } = readOwnBenchmarks([
      ["Industry", "Average", "Bad below"],
      ["", 20, 5],
      [7, 20, 5],
      ["Retail", "high", 5],
      ["Retail", 101, 5],
      ["Retail", true, 5],
      ["Retail", NaN, 5],
      ["Retail", 20, "low"],
      ["Retail", 20, -100.5],
      ["Retail", 20, 5],
      ["RETAIL ", 25, 5],
    ]);
    expect(benchmarks.map(({ name, average }) => [name, average])).toEqual([["Retail", 20]]);
    expect(faults).toEqual([
      { row: 2, kind: "name" },
      { row: 3, kind: "name" },
      { row: 4, kind: "average" },
      { row: 5, kind: "average" },
      { row: 6, kind: "average" },
      { row: 7, kind: "average" },
      { row: 8, kind: "badBelow" },
      { row: 9, kind: "badBelow" },
      { row: 11, kind: "twice" },
    ]);
  });

  const { benchmarks } = readOwnBenchmarks([
    ["Food & drink", 20],
    ["C", 10],
    ["C+", 15],
    ["Énergie", 5],
    ["小売", 30],
    ["***", 40],
  ]);

  it.each([
    ["food & DRINK", 20],
    ["Food/Drink", 20],
    ["c", 10],
    ["C+", 15],
    ["energie", 5],
    ["小売", 30],
    ["***", 40],
    // Two industries differ by the sign alone, so this may be either.
    ["C-", undefined],
    ["saas", undefined],
    ["", undefined],
    ["?", undefined],
  ])("%j finds the one with average %p", (name, average) => {
    expect(findOwnBenchmark(benchmarks, name)?.average).toBe(average);
  });
});
