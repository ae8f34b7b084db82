import type { Diagnosis, Quarter } from "../../src/diagnosis/diagnosis";
import { chartDataSheet } from "../../src/report/chartDataSheet";
import type { ChartPlan, ChartSeries } from "../../src/report/chartPlan";
import type { Area, CellValue, SheetPlan } from "../../src/report/sheetPlan";
import { CHOICES, planOf, plansOf, textsOf } from "./built";
import { addressOf, draw } from "./drawn";
import { around, column, diagnosis, groups, scoreOf, segment } from "./fixtures";
import { roadmap } from "./roadmapFixture";

/** 5 + 5 × 20 + 10 × 45 + … : what telecom's 1,248 answers could look like; 524, 349 and 375 by group. */
const ANSWERS = [150, 24, 38, 50, 62, 120, 80, 160, 189, 212, 163];

function quarter(label: string, of: ReturnType<typeof groups> | null, complete = true): Quarter {
  const nps = of === null ? null : scoreOf(of);
  return {
    label,
    start: 0,
    end: 0,
    complete,
    groups: of ?? groups(0, 0, 0),
    nps,
    interval: nps === null ? null : around(nps, 5),
  };
}

function trajectory(quarters: readonly Quarter[]): Diagnosis["trajectory"] {
  return {
    assessed: true,
    reading: { quarters, state: "slowDecline", certainty: "confirmed", words: "Falling" },
  };
}

const FALLING = trajectory([
  quarter("Q1 2026", groups(40, 20, 40)),
  quarter("Q2 2026", groups(50, 20, 30)),
  quarter("Q3 2026", groups(60, 10, 30), false),
]);

const full = diagnosis({ rest: { answers: ANSWERS, trajectory: FALLING } });
const live = diagnosis({
  rest: { answers: ANSWERS },
  live: { score: "A!$A$2:$A$9", date: "A!$B$2:$B$9", segments: ["A!$C$2:$C$9", "A!$D$2:$D$9"] },
});
const CASES: readonly (readonly [string, Diagnosis])[] = [
  ["all figures", full],
  ["live figures", live],
  ["no trend", diagnosis({ rest: { answers: ANSWERS } })],
  ["no groups", diagnosis({ segments: [], rest: { answers: ANSWERS } })],
  ["no industry", diagnosis({ rest: { industry: null, trajectory: FALLING } })],
];

const areasOf = ({ values, x }: ChartSeries): readonly Area[] => [values, x];
/** What a chart's column of data holds. */
function dataOf(plan: SheetPlan, { row, column: at, rows }: Area): CellValue[] {
  const block = plan.chartData.find((one) => one.row === row && one.column === at);
  expect(block?.values).toHaveLength(rows);
  return (block?.values ?? []).map(([value]) => value ?? null);
}
function seriesOf(chart: ChartPlan | undefined, name: string): ChartSeries {
  const found = chart?.series.find((series) => series.name === name);
  if (found === undefined) throw new Error(`no series ${name}`);
  return found;
}

describe.each(CASES)("charts with %s", (_, of) => {
  const plans = plansOf(of);

  it("are drawn from written cells of their own sheet's columns, as many x as y", () => {
    const written = new Map<string, string>();
    for (const plan of plans) {
      for (const { row, column: at, values } of plan.chartData) {
        values.forEach((line, down) => {
          expect(line).toHaveLength(1);
          const address = addressOf(row + down, at);
          expect(written.has(address)).toBe(false);
          written.set(address, plan.kind);
        });
      }
    }
    for (const { charts, kind } of plans) {
      for (const series of charts.flatMap((chart) => chart.series)) {
        expect(series.x.rows).toBe(series.values.rows);
        for (const { row, column: at, rows, columns } of areasOf(series)) {
          expect(columns).toBe(1);
          for (let down = 0; down < rows; down++) {
            expect(written.get(addressOf(row + down, at))).toBe(kind);
          }
        }
        for (const { point, cell, text } of series.labels) {
          expect(point).toBeLessThan(series.values.rows);
          if (cell !== undefined) expect(written.get(addressOf(cell.row, cell.column))).toBe(kind);
          if (text !== null) expect(text).not.toMatch(/\{\{|\}\}|^sheets\.|NaN|undefined/);
        }
      }
    }
  });

  it("bear the finding above them and cover nothing that is written", () => {
    for (const plan of plans) {
      const drawn = draw(plan);
      for (const { name, area, width, height } of plan.charts) {
        expect(textsOf(plan)).toContain(name);
        expect(drawn.at(area.row - 2, area.column)).toBe(name);
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let at = area.column; at < area.column + area.columns; at++) {
            expect(drawn.content(addressOf(row, at))).toBeNull();
          }
        }
        const pixels = plan.columns
          .slice(area.column, area.column + area.columns)
          .reduce((sum, one) => sum + one, 0);
        expect(width).toBe(pixels * 0.75);
        expect(height).toBeGreaterThan(100);
        const { print } = plan;
        expect(area.column + area.columns).toBeLessThanOrEqual(print.area?.columns ?? 0);
      }
      const names = plan.charts.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("keep every fixed figure inside the axes", () => {
    for (const plan of plans) {
      for (const { series, x, y } of plan.charts) {
        for (const one of series) {
          for (const value of dataOf(plan, one.values)) {
            if (typeof value !== "number") continue;
            expect(value).toBeGreaterThanOrEqual(y.minimum ?? -Infinity);
            expect(value).toBeLessThanOrEqual(y.maximum ?? Infinity);
          }
          for (const value of dataOf(plan, one.x)) {
            if (typeof value !== "number") continue;
            expect(value).toBeGreaterThanOrEqual(x.minimum ?? -Infinity);
            expect(value).toBeLessThanOrEqual(x.maximum ?? Infinity);
          }
        }
      }
    }
  });

  it("leave the summary on one page that can be read", () => {
    const plan = planOf("summary", of);
    const rows = plan.print.area?.rows ?? 0;
    const height = Array.from({ length: rows }, (__, row) => {
      const said = plan.rowHeights.find(
        (one) => row >= one.row && row < one.row + one.count
      )?.height;
      return said ?? 15;
    }).reduce((sum, one) => sum + one, 0);
    // A4 across within its margins is 516 points high; nothing is scaled below three quarters.
    expect(516 / height).toBeGreaterThanOrEqual(0.745);
  });
});

describe("the forest of groups", () => {
  const all = groups(120, 60, 120);
  const of = diagnosis({
    total: all,
    segments: [
      column("Plan", [
        segment("Plan", 0, "Gold", groups(20, 20, 60), all, { interval: { low: 25, high: 55 } }),
        segment("Plan", 0, "Basic", groups(30, 10, 10), all, { interval: { low: -61, high: -19 } }),
        segment("Plan", 0, "New", groups(6, 1, 3), all, { interval: { low: -80, high: 20 } }),
      ]),
    ],
  });
  const plan = planOf("segments", of);
  const [chart] = plan.charts;

  it("draws intervals as one line with gaps, sure scores as dots, small bases as grey diamonds", () => {
    // Ranked by the fixture's shrunken score: Basic −40, New −30, Gold +40; rows count down from 3.
    const intervals = seriesOf(chart, "95% interval");
    expect(dataOf(plan, intervals.x)).toEqual([-61, -19, null, -80, 20, null, 25, 55]);
    expect(dataOf(plan, intervals.values)).toEqual([3, 3, null, 2, 2, null, 1, 1]);
    const sure = seriesOf(chart, "30 answers or more");
    expect([dataOf(plan, sure.x), dataOf(plan, sure.values)]).toEqual([
      [-40, 40],
      [3, 1],
    ]);
    const hint = seriesOf(chart, "Fewer than 30 answers");
    expect([dataOf(plan, hint.x), dataOf(plan, hint.values)]).toEqual([[-30], [2]]);
    expect([sure.marker?.style, hint.marker]).toEqual([
      "Circle",
      { style: "Diamond", size: 9, color: "#8C959F" },
    ]);
    expect([chart?.x.minimum, chart?.x.maximum]).toEqual([-80, 60]);
    expect([chart?.y.minimum, chart?.y.maximum]).toEqual([0.4, 3.6]);
  });

  it("names the groups with their bases at the left, score and interval at the right", () => {
    const [names, scores] = [seriesOf(chart, "Names"), seriesOf(chart, "Scores")];
    expect(names.labels.map(({ text }) => text)).toEqual(["Basic (50)", "New (10)", "Gold (100)"]);
    expect(dataOf(plan, names.x)).toEqual([-80, -80, -80]);
    expect(scores.labels.map(({ text }) => text)).toEqual([
      "−40 (−61 to −19)",
      "−30 (−80 to 20)",
      "+40 (25 to 55)",
    ]);
    expect(dataOf(plan, scores.x)).toEqual([60, 60, 60]);
  });

  it("is on the summary with the four lowest and two highest large groups", () => {
    const large = (value: string, promoters: number) =>
      segment("Plan", 0, value, groups(50, 0, promoters), all);
    const many = ["A", "B", "C", "D", "E", "F", "G", "H"].map((value, at) =>
      large(value, 10 * (at + 1))
    );
    const summary = planOf(
      "summary",
      diagnosis({
        total: all,
        segments: [column("Plan", [...many, segment("Plan", 0, "Z", groups(9, 0, 1), all)])],
        rest: { trajectory: FALLING },
      })
    );
    const names = seriesOf(summary.charts[1], "Names").labels.map(({ text }) => text);
    expect(names).toEqual(["A (60)", "B (70)", "C (80)", "D (90)", "G (120)", "H (130)"]);
  });

  it("shows fourteen groups at most, and none where there is none", () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      segment("Plan", 0, `Group ${at}`, groups(40, 10, 10 + at), all)
    );
    const crowded = planOf("segments", diagnosis({ total: all, segments: [column("P", many)] }));
    expect(seriesOf(crowded.charts[0], "Names").labels).toHaveLength(14);
    expect(crowded.charts[0]?.name).toContain("14 lowest of 20");
    expect(planOf("segments", diagnosis({ segments: [] })).charts).toEqual([]);
  });

  it("tells groups of one name apart by their splits", () => {
    const twice = diagnosis({
      total: all,
      segments: [
        column("New", [segment("New", 0, "Yes", groups(30, 10, 10), all)]),
        column("Online", [segment("Online", 1, "Yes", groups(20, 10, 20), all)]),
      ],
    });
    const [forest] = planOf("segments", twice).charts;
    expect(seriesOf(forest, "Names").labels.map(({ text }) => text)).toEqual([
      "New: Yes (50)",
      "Online: Yes (50)",
    ]);
  });
});

describe("the trend", () => {
  const trend = (of: Diagnosis["trajectory"]): ChartPlan | undefined =>
    planOf("summary", diagnosis({ rest: { trajectory: of } })).charts.find(
      ({ type }) => type === "AreaStacked"
    );

  it("stacks the interval's width on its lower end, with the score and the industry's marks on it", () => {
    const plan = planOf("summary", full);
    const [chart] = plan.charts;
    expect(chart?.name).toBe("NPS went from 0 to −20 in 2 full quarters");
    expect(dataOf(plan, seriesOf(chart, "95% low").values)).toEqual([-5, -25, -35]);
    expect(dataOf(plan, seriesOf(chart, "95% interval").values)).toEqual([10, 10, 10]);
    expect(dataOf(plan, seriesOf(chart, "NPS").values)).toEqual([0, -20, -30]);
    expect(dataOf(plan, seriesOf(chart, "NPS").x)).toEqual([
      "Q1 2026",
      "Q2 2026",
      "Q3 2026 so far",
    ]);
    expect(dataOf(plan, seriesOf(chart, "Average").values)).toEqual([19, 19, 19]);
    expect(dataOf(plan, seriesOf(chart, "Bad below").values)).toEqual([0, 0, 0]);
    expect([chart?.y.minimum, chart?.y.maximum, chart?.y.majorUnit]).toEqual([-40, 40, 10]);
    const labels = seriesOf(chart, "NPS").labels;
    expect(labels.map(({ text, position }) => [text, position])).toEqual([
      ["0", "Top"],
      ["−20", "Bottom"],
      ["−30", "Bottom"],
    ]);
  });

  it("needs two quarters in a row and draws nothing across an unknown one", () => {
    const [a, b] = [groups(40, 20, 40), groups(50, 20, 30)];
    expect(trend({ assessed: false, reason: "One quarter" })).toBeUndefined();
    expect(trend(trajectory([quarter("Q1", a)]))).toBeUndefined();
    expect(
      trend(trajectory([quarter("Q1", a), quarter("Q2", null), quarter("Q3", b)]))
    ).toBeUndefined();
    const after = trend(
      trajectory([quarter("Q1", a), quarter("Q2", null), quarter("Q3", a), quarter("Q4", b)])
    );
    expect(seriesOf(after, "NPS").values.rows).toBe(2);
  });
});

describe("the distribution", () => {
  it("puts each answer's share into its group's series and leaves the others' places empty", () => {
    const plan = planOf("summary", diagnosis({ rest: { answers: ANSWERS } }));
    const chart = plan.charts.find(({ type }) => type === "ColumnStacked");
    const shares = (name: string) => dataOf(plan, seriesOf(chart, name).values);
    expect(shares("Detractors").slice(0, 2)).toEqual([150 / 1248, 24 / 1248]);
    expect(shares("Detractors").slice(7)).toEqual([null, null, null, null]);
    expect(shares("Passives").map((share) => share !== null)).toEqual(
      ANSWERS.map((_, answer) => answer === 7 || answer === 8)
    );
    expect(shares("Promoters")[10]).toBe(163 / 1248);
    // 9 is the most frequent answer; (212 + 163) / 1248
    expect(chart?.name).toBe("The most frequent answer is 9: 30% are promoters");
  });

  it("gives way to trend and groups, and nothing is drawn where nothing is known", () => {
    const types = (of: Diagnosis): string[] => planOf("summary", of).charts.map(({ type }) => type);
    expect(types(full)).toEqual(["AreaStacked", "XYScatter"]);
    expect(
      types(diagnosis({ segments: [], rest: { answers: ANSWERS, trajectory: FALLING } }))
    ).toEqual(["AreaStacked", "ColumnStacked"]);
    const none = planOf("summary", diagnosis({ segments: [], rest: { answers: [] } }));
    expect(none.charts).toEqual([]);
    expect(none.chartData).toEqual([]);
    expect(none.print.area?.rows).toBeLessThan((planOf("summary", full).print.area?.rows ?? 0) - 6);
  });
});

describe("the ladder", () => {
  const plan = planOf("benchmarks");
  const [chart] = plan.charts;

  it("draws every profile from its threshold to its average, our score through all", () => {
    const bad = dataOf(plan, seriesOf(chart, "Bad below").x);
    const average = dataOf(plan, seriesOf(chart, "Average").x);
    const at = seriesOf(chart, "Names").labels.findIndex(({ text }) => text === "Telecom");
    expect([bad[at], average[at]]).toEqual([0, 19]);
    expect(seriesOf(chart, "Names").labels[at]?.bold).toBe(true);
    expect(bad).toHaveLength(7);
    const ours = seriesOf(chart, "Our NPS");
    expect(dataOf(plan, ours.x)).toEqual([
      expect.closeTo(-11.9391, 4),
      expect.closeTo(-11.9391, 4),
    ]);
    expect(ours.labels.map(({ text, point }) => [text, point])).toEqual([["Ours −12", 1]]);
    expect(chart?.name).toBe("−12 would be under the bad threshold in 7 of 7 profiles");
  });
});

describe("live chart data", () => {
  const formulas = (plan: SheetPlan): string[] =>
    plan.chartData
      .flatMap(({ values }) => values.flat())
      .flatMap((value) => (typeof value === "object" && value !== null ? [value.formula] : []));

  it("looks groups up in the visible tables of the segments sheet by their names", () => {
    const segments = planOf("segments", live);
    const table = segments.tables.find(({ name }) => name === "nps_segments_1");
    const [from, to] = [(table?.row ?? 0) + 2, (table?.row ?? 0) + 1 + (table?.rows.length ?? 0)];
    const expected = `=INDEX({{segments}}!$H$${from}:$H$${to},MATCH("East",{{segments}}!$B$${from}:$B$${to},0))`;
    expect(formulas(segments)).toContain(expected);
    expect(formulas(planOf("summary", live))).toContain(expected);
    expect(formulas(segments)).toContain("={{summary}}!$B$7");
  });

  it("counts over the answers where no segments sheet is written, and no score is no point", () => {
    const [summary] = plansOf(live, roadmap(), { ...CHOICES, kinds: ["summary"] });
    const all = summary === undefined ? [] : formulas(summary);
    expect(all.some((formula) => formula.includes("{{segments}}"))).toBe(false);
    expect(all.filter((formula) => /^=IF\(\(COUNTIFS\(.*"=East"/.test(formula))).toHaveLength(1);
    expect(all.some((formula) => /^=IF\(ISNUMBER\(\$[A-Z]+\$3\),6,NA\(\)\)$/.test(formula))).toBe(
      true
    );
  });

  it("writes labels with the decimals that keep a score on its side of an edge (rule 5)", () => {
    // (499 − 501) / 1,100 is −0.18: a nought would stand on the other side of zero.
    const all = groups(501, 100, 499);
    const near = diagnosis({ total: all, segments: [], ...(live.live && { live: live.live }) });
    const label = planOf("benchmarks", near).charts[0]?.series.flatMap(({ labels }) => labels);
    const shown = label?.find(({ cell }) => cell !== undefined);
    expect(shown?.text).toBe("Ours −0.2");
    expect(formulas(planOf("benchmarks", near)).join()).toContain("FIXED(ABS($");
    expect(formulas(planOf("benchmarks", near)).join()).toMatch(
      /FIXED\(ABS\(\$[A-Z]+\$3\),1,TRUE\)/
    );
  });

  it("is values where the sheets are values", () => {
    for (const plan of plansOf(full)) expect(formulas(plan)).toEqual([]);
  });
});

it("chart data of all sheets stand on one plan, and there is none without charts", () => {
  const plans = plansOf(full);
  const data = chartDataSheet(plans);
  expect(data?.blocks).toHaveLength(plans.flatMap(({ chartData }) => chartData).length);
  expect(data?.name).toBe("NPS Chart data");
  expect(chartDataSheet(plans.filter(({ kind }) => kind === "roadmap"))).toBeNull();
});
