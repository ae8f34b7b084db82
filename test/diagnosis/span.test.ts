import { pairGroupsIn, revenueIn, type Span } from "../../src/diagnosis/span";
import { cubeOf } from "../../src/score/cube";
import { reading } from "./survey";

const DAY = 45_000;
/** North and South on the plans A and B; the last two answers came after the day that is asked about. */
const ROWS = [
  { score: 10, day: DAY, segments: ["North", "A"], revenue: 100 },
  { score: 9, day: null, segments: ["North", "A"], revenue: 50 },
  { score: 3, day: DAY, segments: ["North", "B"], revenue: NaN },
  { score: 7, day: DAY + 1, segments: ["South", "B"], revenue: NaN },
  { score: 0, day: DAY + 5, segments: ["North", "A"], revenue: 7 },
  { score: 8, day: DAY + 5, segments: ["South", "B"], revenue: 70 },
  { score: 8, day: DAY, segments: ["South", null], revenue: NaN },
];
const { responses } = reading(ROWS, ["Region", "Plan"]);
const cube = cubeOf({
  ...responses,
  revenue: Float64Array.from(ROWS, ({ revenue }) => revenue),
});
const upTo: Span = { kind: "all", to: DAY + 1 };
const everything: Span = { kind: "all", to: null };
const days: Span = { kind: "days", from: DAY, to: DAY + 1 };

function pairs(span: Span, atLeast?: number) {
  return pairGroupsIn(cube, [0, 1], span, atLeast).map(({ first, second, groups }) => [
    `${cube.columns[0]!.values[first]} ${cube.columns[1]!.values[second]}`,
    groups.detractors,
    groups.passives,
    groups.promoters,
  ]);
}

describe("what a span holds", () => {
  it("rule 49: combinations with the undated, without what came later, and without blanks", () => {
    expect(pairs(upTo)).toEqual([
      ["North A", 0, 0, 2],
      ["North B", 1, 0, 0],
      ["South B", 0, 1, 0],
    ]);
    expect(pairs(everything)).toEqual([
      ["North A", 1, 0, 2],
      ["North B", 1, 0, 0],
      ["South B", 0, 2, 0],
    ]);
    expect(pairs(days)).toEqual([
      ["North A", 0, 0, 1],
      ["North B", 1, 0, 0],
      ["South B", 0, 1, 0],
    ]);
    expect(pairs(upTo, 2)).toEqual([["North A", 0, 0, 2]]);
  });

  it("rule 52: revenue of a segment, unknown where nobody in the span tells it", () => {
    const [north, south] = [0, 1];
    expect(revenueIn(cube, 0, north, upTo)?.sum).toBe(150);
    expect(revenueIn(cube, 0, north, everything)?.sum).toBe(157);
    expect(revenueIn(cube, 0, north, days)?.sum).toBe(100);
    expect(revenueIn(cube, 0, south, upTo)).toBeNull();
    expect(revenueIn(cube, 0, south, everything)?.sum).toBe(70);
    expect(revenueIn(cubeOf(responses), 0, north, everything)).toBeNull();
  });
});
