import fc from "fast-check";
import { diagnose } from "../../src/diagnosis/diagnose";
import { readHeatMaps, type HeatMapPeriod } from "../../src/diagnosis/heatMap";
import { cubeOf } from "../../src/score/cube";
import { follows } from "./determined";
import { day, group, inIndustry, NO_CONTEXT, reading, scoring, type Row } from "./survey";

const QUARTERS: HeatMapPeriod[] = [
  { label: "Q3 2025", start: day(2025, 7, 1), end: day(2025, 9, 30), complete: true },
  { label: "Q4 2025", start: day(2025, 10, 1), end: day(2025, 12, 31), complete: true },
  { label: "Q1 2026", start: day(2026, 1, 1), end: day(2026, 3, 31), complete: true },
  { label: "Q2 2026", start: day(2026, 4, 1), end: day(2026, 6, 30), complete: false },
];
const MID = QUARTERS.map(({ start }) => start + 40);
const AS_OF = day(2026, 5, 20);
const WINDOW = { used: "90days", from: AS_OF - 89, to: AS_OF } as const;

function maps(rows: Row[], window: Parameters<typeof readHeatMaps>[1]["window"] = WINDOW) {
  return readHeatMaps(cubeOf(reading(rows, ["Region"]).responses), {
    periods: QUARTERS,
    asOf: AS_OF,
    window,
    yardstick: { benchmark: null },
  });
}

/** One region's quarters by score; null: nobody answered. */
const series = (region: string, scores: readonly (number | null)[], n = 100) =>
  scores.flatMap((nps, at) => (nps === null ? [] : scoring(nps, n, MID[at] ?? null, [region])));

describe("groups over time (rules 49–53)", () => {
  it("rule 53: a score a period and group, null where fewer than five answered", () => {
    const [map] = maps([
      ...series("North", [20, 30, 40, 50]),
      ...series("South", [10, 0, -10, -20]),
      ...group([1, 0, 3], MID[0] ?? null, ["East"]),
      ...group([2, 0, 2], MID[0] ?? null, ["West"]),
      ...group([2, 2, 4], MID[1] ?? null, ["East"]),
    ]);
    expect(map).toMatchObject({ column: "Region", columnIndex: 0, notShown: 0, line: 0 });
    const cells = Object.fromEntries(map?.rows.map((row) => [row.value, row.cells]) ?? []);
    expect(cells["North"]?.map((cell) => cell?.nps)).toEqual([20, 30, 40, 50]);
    expect(cells["South"]?.map((cell) => cell?.n)).toEqual([100, 100, 100, 100]);
    expect(cells["East"]).toEqual([null, { n: 8, nps: 25 }, null, null]);
    // Four answers in one quarter are nothing to show.
    expect(cells["West"]).toBeUndefined();
  });

  it.each([
    // scores by quarter, the last one still running; since
    [[10, -10, -20, -20], "Q4 2025", 2],
    [[-10, 10, -20, 50], "Q1 2026", 1],
    [[-10, -10, -10, null], "Q3 2025", 3],
    [[-10, null, -20, -20], "Q1 2026", 1],
    [[-10, -10, 10, -50], null, 0],
    [[-10, -10, null, -50], null, 0],
    [[-10, -10, 0, null], null, 0],
  ])("rule 51: %j is under the line since %s", (scores, since, periods) => {
    const [map] = maps([...series("East", scores), ...series("North", [50, 50, 50, 50])]);
    const east = map?.rows.find(({ value }) => value === "East");
    expect(east?.underSince).toBe(since);
    expect(east?.under?.periods ?? 0).toBe(periods);
  });

  it("rule 21: the software profile counts its threshold itself as under the line", () => {
    const rows = [...series("East", [25, 25, 25]), ...series("North", [50, 50, 50])];
    const under = (industry: "software" | "saas") =>
      diagnose(reading(rows, ["Region"]), {
        ...inIndustry(industry),
        asOf: day(2026, 3, 31),
      }).heatMaps?.[0]?.rows.find(({ value }) => value === "East")?.underSince;
    expect(under("software")).toBe("Q3 2025");
    expect(under("saas")).toBeNull();
  });

  it("rule 51: a run is confirmed, indicated or a hint by its answers", () => {
    const certainty = (scores: (number | null)[], n: number) =>
      maps([...series("East", scores, n), ...series("North", [50, 50, 50, 50])])[0]?.rows[0]?.under
        ?.certainty;
    expect(certainty([10, -40, -40, null], 100)).toBe("confirmed");
    expect(certainty([10, -5, -5, null], 100)).toBe("indicated");
    expect(certainty([10, 20, -20, null], 20)).toBe("hint");
  });

  it("puts rows under the line first, the sure ones before the others, thirty at most", () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      series(`Shop ${at}`, [20, 20, 20 + at])
    ).flat();
    const [map] = maps([
      ...many,
      ...series("Hint", [10, 10, -50], 10),
      ...series("Sure", [10, -50, -50]),
      ...series("Perhaps", [10, 10, -5]),
    ]);
    expect(map?.rows.slice(0, 3).map(({ value }) => value)).toEqual(["Sure", "Perhaps", "Hint"]);
    expect(map?.rows).toHaveLength(30);
    expect(map?.notShown).toBe(13);
  });

  it("rule 53: tells who has stayed under the line, with its row on the heat map", () => {
    const diagnosis = diagnose(
      reading(
        [...series("East", [20, -30, -40, -40]), ...series("North", [50, 50, 50, 50])],
        ["Region"]
      ),
      { ...NO_CONTEXT, asOf: AS_OF }
    );
    const finding = diagnosis.findings.find(({ id }) => id.startsWith("heatMap:"));
    expect(finding).toMatchObject({
      title: "East has been under the line since Q4 2025",
      certainty: "confirmed",
      rules: [51, 53],
      evidence: { sheet: "heatMap" },
    });
    expect(finding?.detail).toBe(
      "East has been under 0 since Q4 2025, 2 periods in a row: −35 over them (n = 200). Confirmed. Without an industry the line is 0."
    );
  });

  it("is empty without dates", () => {
    const rows = group([10, 10, 10], null, ["East"]);
    expect(diagnose(reading(rows, ["Region"]), NO_CONTEXT).heatMaps).toEqual([]);
  });

  const seeds = fc.array(
    fc.record({
      region: fc.option(fc.constantFrom("A", "B", "C"), { freq: 6 }),
      quarter: fc.integer({ min: 0, max: 3 }),
      times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 })),
    }),
    { minLength: 1, maxLength: 14 }
  );

  it("shows nothing from which a group under five answers follows, beside all totals of its window", () => {
    const regions = ["A", "B", "C", null];
    fc.assert(
      fc.property(seeds, fc.constantFrom(1, 2, 4), (given, whole) => {
        const rows = given.flatMap(({ region, quarter, times }) =>
          group([0, 0, times], MID[quarter] ?? null, [region])
        );
        const window = {
          used: "12months",
          from: QUARTERS[4 - whole]?.start ?? 0,
          to: AS_OF,
        } as const;
        const [map] = maps(rows, window);
        const isIn = (quarter: number) => quarter >= 4 - whole;
        const line = (of: (region: string | null, quarter: number) => boolean) =>
          regions.flatMap((region) => MID.map((_, quarter) => Number(of(region, quarter))));
        const answers = regions.flatMap((region) =>
          MID.map((mid) => rows.filter((r) => r.segments?.[0] === region && r.day === mid).length)
        );
        const n = (of: readonly number[]) =>
          answers.reduce((sum, count, at) => sum + count * (of[at] ?? 0), 0);
        // The segments sheet of the same window shows the regions that it may.
        const total = line((_, quarter) => isIn(quarter));
        const shown = diagnose(reading(rows, ["Region"]), {
          ...NO_CONTEXT,
          asOf: AS_OF,
          window: "all",
        });
        const wholeWindow =
          whole === 4
            ? (shown.segments[0]?.segments ?? []).map(({ value }) =>
                line((region) => region === value)
              )
            : [];
        const known = [
          total,
          ...MID.map((_, at) => line((__, quarter) => quarter === at)),
          ...wholeWindow,
          ...(map?.rows ?? []).flatMap(({ value, cells }) =>
            cells.flatMap((cell, at) =>
              cell ? [line((region, quarter) => region === value && quarter === at)] : []
            )
          ),
        ];
        for (const region of regions) {
          for (let at = 0; at < 4; at++) {
            const cell = line((r, quarter) => r === region && quarter === at);
            const ofPeriod = n(line((_, quarter) => quarter === at));
            // A period or region with so few answers is told by its own total, which others decide on.
            const ofRegion = n(line((r, quarter) => r === region && isIn(quarter)));
            const isAlone = ofPeriod === n(cell) || (isIn(at) && ofRegion === n(cell));
            if (n(cell) === 0 || n(cell) >= 5 || isAlone) continue;
            expect(follows(known, cell)).toBe(false);
          }
        }
      }),
      { numRuns: 60 }
    );
  });
});
