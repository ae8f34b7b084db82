import { reference, withReference } from "../../score/reference";
import { call, column, problemOf } from "../caller";
import { split } from "./split";

const HEADER = ["Group", "Answers", "NPS", "Shrunken", "SD", "Own weight"];

function shrunk(...args: readonly unknown[]): unknown[][] {
  const [header, ...lines] = call("NPSSHRINK", args) as unknown[][];
  expect(header).toEqual(HEADER);
  return lines;
}

describe("=NPSSHRINK(scores, groups)", () => {
  withReference("agrees with R's Dirichlet-multinomial fit to 1e-4", () => {
    const { segments } = reference<{
      segments: ({ seg: string } & Record<
        "d" | "p" | "r" | "dm_nps" | "dm_sd" | "shrink_weight",
        number
      >)[];
    }>("trend_segments_r_reference.json");
    const { scores, names } = split(segments.map(({ seg, d, p, r }) => [seg, [d, p, r]] as const));
    const lines = shrunk(scores, names);
    expect(lines).toHaveLength(segments.length);
    const order = lines.map((line) => line[3] as number);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { seg, d, p, r, dm_nps, dm_sd, shrink_weight } of segments) {
      const line = lines.find(([name]) => name === seg) as [string, ...number[]];
      expect(line[1]).toBe(d + p + r);
      expect((line[3] as number) / dm_nps).toBeCloseTo(1, 4);
      expect((line[4] as number) / dm_sd).toBeCloseTo(1, 4);
      expect((line[5] as number) / shrink_weight).toBeCloseTo(1, 4);
    }
  });

  // scipy: α = 16.884, 16.196, 34.220 by minimising the likelihood of these five.
  it.each([
    ["A", 60, 50, 37.184855, 7.06412, 0.471328],
    ["B", 80, 10, 17.200473, 7.120215, 0.54311],
    ["C", 60, 26.666667, 26.187201, 7.101813, 0.471328],
    ["D", 10, 30, 26.308289, 9.33595, 0.129366],
    ["E", 4, -50, 21.509539, 10.024782, 0.056101],
  ])("draws %s in as scipy does", (name, ...figures) => {
    const { scores, names } = split([
      ["A", [9, 12, 39]],
      ["B", [28, 16, 36]],
      ["C", [12, 20, 28]],
      ["D", [2, 3, 5]],
      ["E", [3, 0, 1]],
      ["", [40, 4, 4]],
    ]);
    const line = shrunk(scores, names).find(([group]) => group === name) ?? [];
    figures.forEach((figure, index) => expect(line[index + 1]).toBeCloseTo(figure, 3));
  });

  it("gives all groups the common score where they differ no more than by chance, and says no deviation", () => {
    const { scores, names } = split([
      ["A", [25, 30, 45]],
      ["B", [24, 31, 45]],
    ]);
    const common = (100 * (90 - 49)) / 200;
    for (const [, n, , shrunken, deviation, weight] of shrunk(scores, names)) {
      expect([n, deviation, weight]).toEqual([100, "", 0]);
      expect(shrunken).toBeCloseTo(common, 9);
    }
  });

  it("knows one group, one answer, all promoters, and a category nobody is in", () => {
    expect(shrunk(9, "A")).toEqual([["A", 1, 100, 100, "", 0]]);
    const alike = split([
      ["A", [0, 0, 9]],
      ["B", [0, 0, 3]],
    ]);
    expect(shrunk(alike.scores, alike.names).map((line) => line[3])).toEqual([100, 100]);
    const { scores, names } = split([
      ["A", [0, 10, 90]],
      ["B", [0, 90, 10]],
    ]);
    const [low, high] = shrunk(scores, names);
    expect(low?.[0]).toBe("B");
    expect(low?.[3]).toBeGreaterThan(10);
    expect(high?.[3]).toBeLessThan(90);
  });

  it("leaves groups their own scores where each is of one kind, and says no deviation", () => {
    const [low = [], high = []] = shrunk(column(3, 2, 9, 10, 10), column("A", "A", "B", "B", "B"));
    expect([low[0], low[4], high[0], high[4]]).toEqual(["A", "", "B", ""]);
    expect(low[3]).toBeCloseTo(-100, 4);
    expect(high[3]).toBeCloseTo(100, 4);
    expect(low[5]).toBeCloseTo(1, 6);
  });

  it("lists groups without an answer last", () => {
    expect(shrunk(column(9, "", 3), column("A", "Ghost", "A")).at(-1)).toEqual([
      "Ghost",
      0,
      "",
      "",
      "",
      "",
    ]);
  });

  it.each([
    ["lengths differ", [column(9, 3), column("A")], "#VALUE!"],
    ["no answer has a group", [column(9), column("")], "#N/A"],
    ["a group is an error", [column(9), column({ code: "#NUM!" })], "#NUM!"],
  ])("is refused when %s", async (_, args, code) => {
    expect((await problemOf(() => call("NPSSHRINK", args))).code).toBe(code);
  });
});
