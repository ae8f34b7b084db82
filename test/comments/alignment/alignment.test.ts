import fc from "fast-check";
import { readAlignment, type CodableComment } from "../../../src/comments/alignment/alignment";

/** Comments that name these sets of themes, each so many times. */
function comments(...sets: readonly (readonly [count: number, ...themes: number[]])[]) {
  return sets
    .flatMap(([count, ...themes]) => Array.from({ length: count }, () => themes))
    .map((themes, at): CodableComment => ({ row: 3 * at + 1, themes }));
}

describe("rule 60: aligned, mixed or scattered", () => {
  it.each([
    // [title, comments, verdict, top share, share of the two best, themes]
    ["35 % for the first theme", comments([35, 0], [65]), "aligned", 0.35, 0.35, 1],
    ["just under 35 %", comments([34, 0], [66]), "mixed", 0.34, 0.34, 1],
    ["7 of 20 is 35 %", comments([7, 0], [13]), "aligned", 0.35, 0.35, 1],
    ["60 % for the first two", comments([30, 0], [30, 1], [40]), "aligned", 0.3, 0.6, 2],
    ["just under 60 %", comments([30, 0], [29, 1], [41]), "mixed", 0.3, 0.59, 2],
    [
      "comments that name both count once in the two",
      comments([20, 0], [20, 1], [10, 0, 1], [50]),
      "mixed",
      0.3,
      0.5,
      2,
    ],
    [
      "under 20 % and five themes",
      comments([19, 0], [19, 1], [19, 2], [19, 3], [19, 4], [5]),
      "scattered",
      0.19,
      0.38,
      5,
    ],
    [
      "20 % and five themes",
      comments([20, 0], [19, 1], [19, 2], [19, 3], [19, 4], [4]),
      "mixed",
      0.2,
      0.39,
      5,
    ],
    [
      "under 20 % and four themes",
      comments([19, 0], [19, 1], [19, 2], [19, 3], [24]),
      "mixed",
      0.19,
      0.38,
      4,
    ],
    ["a theme named twice in a comment", comments([10, 3, 3], [90]), "mixed", 0.1, 0.1, 1],
    ["nobody names a theme", comments([40]), "mixed", 0, 0, 0],
    [
      "of themes named equally often those that reach more",
      comments([10, 0, 1], [10, 2], [80]),
      "mixed",
      0.1,
      0.2,
      3,
    ],
  ] as const)("rule 60: %s", (_, codable, verdict, top, topTwo, themes) => {
    const read = readAlignment(codable, 1);
    expect(read).toMatchObject({ verdict, themes });
    expect(read.topShare).toBeCloseTo(top, 12);
    expect(read.topTwoShare).toBeCloseTo(topTwo, 12);
  });

  it.each([
    [0, "tooFew", 0],
    [9, "tooFew", 9],
    [10, "twenty", 10],
    [20, "twenty", 20],
    [29, "twenty", 20],
    [30, "all", 20],
    [5_000, "all", 20],
  ] as const)("rules 59 and 60: %i comments are measured from %s, %i drawn", (n, from, drawn) => {
    const codable = comments([n, 0]);
    const read = readAlignment(codable, 7);
    expect(read.from).toBe(from);
    expect(read.list).toHaveLength(drawn);
    expect(read.verdict).toBe(from === "tooFew" ? "tooFew" : "aligned");
    expect(read.topShare).toBe(from === "tooFew" ? null : 1);
  });

  it("rule 60: with 29 comments only the twenty drawn count", () => {
    const codable = comments([15, 0], [14, 1]);
    const read = readAlignment(codable, 3);
    const drawn = codable.filter(({ row }) => read.list.includes(row));
    const zeros = drawn.filter(({ themes }) => themes[0] === 0).length;
    expect(read.topShare).toBe(Math.max(zeros, 20 - zeros) / 20);
    expect(read.topTwoShare).toBe(1);
  });

  it("rule 60: the effective number of themes, without bias", () => {
    // Mentions 6, 3, 1: Σc(c − 1) = 30 + 6 + 0, n(n − 1) = 90.
    expect(readAlignment(comments([6, 0], [3, 1], [1, 2]), 1).effectiveThemes).toBeCloseTo(2.5, 12);
    expect(readAlignment(comments([1, 0], [1, 1], [8]), 1).effectiveThemes).toBeNull();
  });

  it("names the theme that leads", () => {
    expect(readAlignment(comments([10, 4], [12, 2], [9, 7]), 1).topTheme).toBe(2);
    expect(readAlignment(comments([30]), 1).topTheme).toBeNull();
  });
});

describe("rule 60: how sure", () => {
  it.each([
    ["far above 35 %", comments([600, 0], [400]), "aligned", "confirmed"],
    ["at 35 %", comments([350, 0], [650]), "aligned", "indicated"],
    ["far above 60 % in two", comments([330, 0], [330, 1], [340]), "aligned", "confirmed"],
    ["between the cut-offs", comments([270, 0], [730]), "mixed", "confirmed"],
    ["near 35 %", comments([340, 0], [660]), "mixed", "indicated"],
    [
      "far under 20 %",
      comments(...Array.from({ length: 10 }, (_, theme) => [100, theme] as const)),
      "scattered",
      "confirmed",
    ],
    [
      "near 20 %",
      comments(...Array.from({ length: 5 }, (_, theme) => [190, theme] as const), [50]),
      "scattered",
      "indicated",
    ],
    ["few comments", comments([6, 0], [9]), "aligned", "indicated"],
  ] as const)("rule 60: %s", (_, codable, verdict, certainty) => {
    expect(readAlignment(codable, 11)).toMatchObject({ verdict, certainty });
  });

  it("the interval of one theme's share is that of a binomial", () => {
    // 300 of 1,000: ±1.96·√(.3·.7/1000) = ±.0284.
    const { topInterval } = readAlignment(comments([300, 0], [700]), 5);
    expect(topInterval?.low).toBeCloseTo(0.2716, 2);
    expect(topInterval?.high).toBeCloseTo(0.3284, 2);
  });

  it("the interval of many equal themes counts themes anew, so it reaches far up, and still holds the share itself", () => {
    const sets = Array.from({ length: 10 }, (_, theme) => [30, theme] as const);
    const { topInterval } = readAlignment(comments(...sets), 5);
    expect(topInterval?.low).toBe(0.1);
    // The share of one given theme would end at .1 + 1.96·√(.1·.9/300) = .134.
    expect(topInterval?.high).toBeGreaterThan(0.134);
  });
});

describe("the draw and the measure", () => {
  const someComments = fc
    .array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }), { maxLength: 60 })
    .map((sets) => sets.map((themes, row): CodableComment => ({ row, themes })));
  const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

  it("are the same for the same seed, in whatever order comments come", () => {
    fc.assert(
      fc.property(someComments, seed, (codable, each) => {
        expect(readAlignment([...codable].reverse(), each)).toEqual(readAlignment(codable, each));
      }),
      { numRuns: 20 }
    );
  });

  it("draw rows of the list, each once, ascending", () => {
    fc.assert(
      fc.property(someComments, seed, (codable, each) => {
        const { list } = readAlignment(codable, each);
        expect(list).toHaveLength(Math.min(20, codable.length));
        expect([...new Set(list)].sort((a, b) => a - b)).toEqual(list);
        expect(list.every((row) => row < codable.length)).toBe(true);
      }),
      { numRuns: 20 }
    );
  });

  it("does not change shares and verdict when themes get other numbers", () => {
    fc.assert(
      fc.property(someComments, seed, (codable, each) => {
        const turned = codable.map(({ row, themes }) => ({
          row,
          themes: themes.map((theme) => 6 - theme),
        }));
        const { topShare, topTwoShare, verdict, effectiveThemes, themes } = readAlignment(
          codable,
          each
        );
        expect(readAlignment(turned, each)).toMatchObject({
          topShare,
          topTwoShare,
          verdict,
          effectiveThemes,
          themes,
        });
      }),
      { numRuns: 20 }
    );
  });

  it("holds the share in its interval's reach, and top under top two under both", () => {
    fc.assert(
      fc.property(someComments, seed, (codable, each) => {
        const { topShare, topTwoShare, topInterval } = readAlignment(codable, each);
        if (topShare === null || topTwoShare === null || topInterval === null) return;
        expect(topTwoShare).toBeGreaterThanOrEqual(topShare);
        expect(topTwoShare).toBeLessThanOrEqual(Math.min(1, 2 * topShare));
        expect(topInterval.low).toBeLessThanOrEqual(topInterval.high);
        expect(topInterval.high).toBeGreaterThanOrEqual(topShare);
      }),
      { numRuns: 20 }
    );
  });

  it("draws every comment about equally often", () => {
    const codable = comments([40, 0]);
    const times = new Map(codable.map(({ row }) => [row, 0]));
    for (let each = 0; each < 100; each++) {
      for (const row of readAlignment(codable, each).list)
        times.set(row, (times.get(row) ?? 0) + 1);
    }
    // 100 draws of one half: 50, standard deviation 5; all forty within five of them.
    for (const count of times.values()) expect(Math.abs(count - 50)).toBeLessThan(25);
  });
});
