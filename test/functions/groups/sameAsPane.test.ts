import fc from "fast-check";
import { diagnose } from "../../../src/diagnosis/diagnose";
import { group, inIndustry, NO_CONTEXT, reading } from "../../diagnosis/survey";
import { call } from "../caller";

/** What the pane, the sheets and NPSBY say of one group must be one thing. */
describe("groups in the pane and in a cell", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const regions = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 9 });

  it.each([
    ["no industry", NO_CONTEXT, null],
    ["SaaS", inIndustry("saas"), "SaaS"],
    ["software, whose threshold counts itself as bad", inIndustry("software"), "software"],
  ])("have the same figures, flags and order (%s)", (_, context, industry) => {
    fc.assert(
      fc.property(regions, count, (all, blank) => {
        const rows = [
          ...all.flatMap((counts, index) => group(counts, null, [`Region ${index}`])),
          ...group([blank, 0, 1], null, [null]),
        ];
        if (rows.every(({ segments }) => segments?.[0] == null)) return;
        const { segments } = diagnose(reading(rows, ["Region"]), context);
        const [column] = segments;
        if (!column) throw new Error("no column");
        const two = column.twoExperiences;
        const shown = column.segments.map((segment) => [
          segment.value,
          segment.groups.n,
          segment.nps,
          segment.interval.low,
          segment.interval.high,
          segment.againstRest?.difference ?? "",
          segment.againstRest?.pHolm ?? "",
          [
            ...(segment.hiddenProblem ? [`Hidden problem, ${segment.hiddenProblem}`] : []),
            ...(two?.high === segment.value ? [`Two experiences (high), ${two.certainty}`] : []),
            ...(two?.low === segment.value ? [`Two experiences (low), ${two.certainty}`] : []),
          ].join("; "),
          segment.base,
          segment.shrunken,
        ]);
        const table = call("NPSBY", [
          rows.map(({ score }) => [score]),
          rows.map((row) => [row.segments?.[0] ?? null]),
          null,
          industry,
        ]) as unknown[][];
        const named = new Set(column.segments.map(({ value }) => value));
        const cells = table
          .slice(1)
          .filter(([name]) => named.has(name as string))
          .map(([name, n, , , , score, low, high, against, p, flag, base, shrunken]) => [
            name,
            n,
            score,
            low,
            high,
            against,
            p,
            flag,
            (base as string).toLowerCase(),
            shrunken,
          ]);
        // A cell may name a group that the sheets hide, because it would tell a smaller one apart.
        const { values, besides = 0 } = column.suppressed;
        const flagged = (lines: unknown[][]) =>
          besides === 0 ? lines : lines.map((line) => line.filter((__, at) => at !== 7));
        expect(flagged(cells)).toEqual(flagged(shown));
        const small = table.slice(1).filter((line) => (line[1] as number) < 5);
        expect(small.filter((line) => line[1] !== 0)).toHaveLength(values - besides);
        expect(table.slice(1).filter((line) => (line[1] as number) >= 5)).toHaveLength(
          named.size + besides
        );
      }),
      { numRuns: 25 }
    );
  });
});
