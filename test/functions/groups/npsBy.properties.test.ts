import fc from "fast-check";
import { call } from "../caller";
import { by, named } from "./by";

describe("any survey by groups", () => {
  const rows = fc.array(
    fc.record({
      score: fc.constantFrom(0, 6, 7, 8, 9, 10, "", "x"),
      group: fc.constantFrom("North", "north ", "South", "East", "", null, 7),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 120 }
  );
  const key = (group: unknown) =>
    String(group ?? "")
      .trim()
      .toLowerCase();
  /** Mostly texts, or nothing grouped: refused, which other tests hold. */
  const usable = (all: readonly { score: unknown; group: unknown }[]) =>
    all.some(({ score, group }) => typeof score === "number" && key(group) !== "") &&
    all.filter(({ score }) => score === "x").length * 2 < all.length;

  it("shows what NPS, NPSSHARE and NPSCI show of each group's cells, weighted or not", () => {
    fc.assert(
      fc.property(rows.filter(usable), fc.boolean(), (all, weighted) => {
        const cells = (of: keyof (typeof all)[number], among = all) =>
          among.map((row) => [row[of]]);
        const weights = weighted ? cells("weight") : null;
        const lines = by(cells("score"), cells("group"), weights);
        const groups = new Set(all.map(({ group }) => key(group)).filter((name) => name !== ""));
        expect(new Set(lines.map(({ Group }) => key(Group)))).toEqual(groups);
        for (const line of lines) {
          if (line["Answers"] === 0) continue;
          const own = all.filter(
            ({ group, score }) => key(group) === key(line["Group"]) && typeof score === "number"
          );
          expect(line["Answers"]).toBe(own.length);
          const ownWeights = weighted ? cells("weight", own) : null;
          const [[score]] = call("NPS", [cells("score", own), ownWeights]) as [[number]];
          expect(line["NPS"]).toBeCloseTo(score, 9);
          const shares = call("NPSSHARE", [cells("score", own), ownWeights]) as unknown[][];
          expect(line["Detractors"]).toBeCloseTo(shares[1]?.[1] as number, 9);
          if (weighted) continue;
          const [ends] = call("NPSCI", [cells("score", own)]) as [number[]];
          expect([line["Low"], line["High"]]).toEqual(ends);
        }
      }),
      { numRuns: 60 }
    );
  });

  it("does not hang on the order of the rows, and turns over with the scale", () => {
    fc.assert(
      fc.property(rows.filter(usable), (all) => {
        const lines = (given: typeof all) =>
          by(
            given.map(({ score }) => [score]),
            given.map(({ group }) => [key(group)])
          );
        const turned = all.map(({ score, ...row }) => ({
          ...row,
          score: typeof score === "number" ? (score <= 6 ? 10 : score <= 8 ? 7 : 0) : score,
        }));
        const plain = lines(all).filter(({ Answers }) => Answers !== 0);
        expect(lines([...all].reverse()).filter(({ Answers }) => Answers !== 0)).toEqual(plain);
        const flipped = lines(turned as typeof all);
        for (const line of plain) {
          const other = named(flipped, line["Group"] as string);
          expect((other["NPS"] as number) + (line["NPS"] as number)).toBeCloseTo(0, 9);
          expect((other["Low"] as number) + (line["High"] as number)).toBeCloseTo(0, 6);
          if (line["p (Holm)"] === "") expect(other["p (Holm)"]).toBe("");
          else expect(other["p (Holm)"]).toBeCloseTo(line["p (Holm)"] as number, 8);
          expect((other["Shrunken"] as number) + (line["Shrunken"] as number)).toBeCloseTo(0, 3);
        }
      }),
      { numRuns: 60 }
    );
  });
});
