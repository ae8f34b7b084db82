import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { TargetsReading } from "../../diagnosis/targetsReading";
import type { PointRange } from "../../playbook/targets";
import { intervalText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { ACCENT, DETRACTOR, TEXT_2 } from "../colours";
import { shownDecimals } from "../shownDecimals";
import { dataCell, type ChartCells } from "./chartCells";
import { AVERAGE_LINE, BAD_LINE, INTERVAL, pointsAxis, rowsAxis, SURE_DOT } from "./chartLook";
import type { LiveCells } from "./liveCells";
import { joined, scoreFormula } from "./liveText";
import { referenceLine } from "./referenceLine";
import { rowLines, rowWords } from "./rowMarks";
import { quoted } from "../quoted";

const STEP = 10;
const PLANNED = { color: ACCENT, weight: 6 };
const ASKED = { color: "#8C959F", weight: 3 };

export interface RangesOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly diagnosis: Pick<Diagnosis, "total" | "industry">;
  readonly targets: TargetsReading;
  readonly edges: readonly number[];
}

interface Row {
  readonly name: string;
  readonly range: PointRange;
  readonly words: string;
}

/**
 * Where the score is and where it may be in 90 days (rule 136), one row each: the score with its interval, the
 * range to plan with in the accent, and in grey what phase 3 and the guide's table say.
 */
export function rangesChart(
  cells: ChartCells,
  live: LiveCells,
  { name, place, diagnosis, targets, edges }: RangesOptions
): ChartPlan {
  const { total, industry } = diagnosis;
  const { planning, phase, published } = targets;
  const row = (id: "planning" | "phase" | "published", range: PointRange | null): Row[] =>
    range === null
      ? []
      : [
          {
            name: say(`targets.figure.${id}`),
            range,
            words: say("targets.figure.to", {
              low: npsText(range.low, []),
              high: npsText(range.high, []),
            }),
          },
        ];
  const planned = row("planning", planning);
  const rows = [...planned, ...row("phase", phase), ...row("published", published)];
  const count = rows.length + 1;
  const axis = pointsAxis(
    [
      total.interval.low,
      total.interval.high,
      // Room between the longest line and the words at the right.
      ...rows.flatMap(({ range }) => [range.low, Math.min(100, range.high + STEP / 2)]),
      ...(industry === null ? [] : [industry.average, industry.badBelow]),
    ],
    STEP
  );
  cells.begin(name);
  const references =
    industry === null
      ? []
      : [
          reference(cells, count, industry.badBelow, "badBelow"),
          reference(cells, count, industry.average, "averageIs"),
        ];
  const at = (index: number): number => count - 1 - index;
  const drawn = (from: number, shown: readonly Row[], line: typeof PLANNED): ChartSeries[] =>
    rowLines(
      cells,
      say("sheets.charts.targetRange"),
      shown.map(({ range }, index) => ({ from: range.low, to: range.high, row: at(from + index) })),
      line
    );
  const now = { from: total.interval.low, to: total.interval.high, row: count };
  const y = [count, ...rows.map((_, index) => at(index))];
  return {
    ...place,
    name,
    type: "XYScatter",
    series: [
      ...references,
      ...rowLines(cells, say("sheets.charts.interval"), [now], INTERVAL),
      ...drawn(planned.length, rows.slice(planned.length), ASKED),
      ...drawn(0, planned, PLANNED),
      nowDot(cells, live, { total, edges, count, at: axis.maximum }),
      rowWords(cells, {
        title: say("sheets.charts.names"),
        at: axis.minimum,
        position: "Left",
        rows: y,
        texts: [say("targets.figure.now"), ...rows.map((one) => one.name)],
      }),
      rowWords(cells, {
        title: say("sheets.charts.scores"),
        at: axis.maximum,
        position: "Right",
        rows: y.slice(1),
        texts: rows.map((one) => one.words),
      }),
      nowWords(cells, live, { total, edges, count, at: axis.maximum }),
    ],
    x: axis,
    y: rowsAxis(count),
    inside: { left: 0.17, top: 0.13, width: 0.6, height: 0.68 },
  };
}

function reference(
  cells: ChartCells,
  rows: number,
  at: number,
  label: "badBelow" | "averageIs"
): ChartSeries {
  const isBad = label === "badBelow";
  return referenceLine(
    cells,
    {
      title: say(isBad ? "sheets.charts.badLine" : "sheets.charts.average"),
      rows,
      line: isBad ? BAD_LINE : AVERAGE_LINE,
    },
    at,
    {
      text: say(`sheets.charts.${label}`, { score: npsText(at, []) }),
      color: isBad ? DETRACTOR : TEXT_2,
    }
  );
}

interface NowOptions {
  readonly total: Diagnosis["total"];
  readonly edges: readonly number[];
  /** The uppermost row. */
  readonly count: number;
  /** Where words stand at the right. */
  readonly at: number;
}

/** Follows the answers; no dot where nobody answers any more. */
function nowDot(cells: ChartCells, live: LiveCells, { total, count }: NowOptions): ChartSeries {
  const title = say("sheets.charts.nps");
  const score = cells.column(title, [live.score ?? total.nps]);
  const cell = dataCell(score, 0);
  const isLive = live.score !== null;
  return {
    name: title,
    x: isLive ? cells.column(title, [{ formula: `=N(${cell})` }]) : score,
    values: cells.column(say("sheets.charts.row"), [
      isLive ? { formula: `=IF(ISNUMBER(${cell}),${count},NA())` } : count,
    ]),
    fill: null,
    line: null,
    marker: SURE_DOT,
    labels: [],
  };
}

function nowWords(
  cells: ChartCells,
  live: LiveCells,
  { total, edges, count, at }: NowOptions
): ChartSeries {
  const interval = intervalText(total.interval, [0]);
  const text = (score: string): string => say("targets.figure.interval", { score, interval });
  const x = cells.column(say("sheets.charts.scores"), [at]);
  const values = cells.column(say("sheets.charts.row"), [count]);
  const shown = { point: 0, text: text(npsText(total.nps, edges)), position: "Right" } as const;
  let label: ChartLabel = { ...shown, color: ACCENT, bold: true };
  if (live.score !== null) {
    const score = dataCell(cells.column(say("sheets.charts.nps"), [live.score]), 0);
    const words = cells.column(say("sheets.charts.label"), [
      {
        formula: `=IF(ISNUMBER(${score}),${joined(text, scoreFormula(score, shownDecimals([total.nps], edges, 0)))},${quoted(say("sheets.none"))})`,
      },
    ]);
    label = { ...label, cell: { row: words.row, column: words.column } };
  }
  return {
    name: say("sheets.charts.scores"),
    x,
    values,
    fill: null,
    line: null,
    marker: null,
    labels: [label],
  };
}
