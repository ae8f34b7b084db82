import { rowId } from "../../diagnosis/rowId";
import type { ChangeSplit, SplitPart, Transitions } from "../../diagnosis/trendReading";
import { shares } from "../../score/groups";
import { say } from "../../wording/say";
import { inSameRow } from "../address";
import { guarded } from "../scoreCells";
import { endFormat, pointsFormat, shareFormat } from "../numberFormats";
import type { CellValue, TableColumn, TableRow } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { AT, reportColumn } from "./trendColumns";
import { isLivePeriod, ofPeriod, type TrendRowContext } from "./trendRows";

/** Columns and rows of a table, before it has a place. */
export interface TrendTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const GROUPS = ["detractors", "passives", "promoters"] as const;
/** More segments would not be read; the rest are one line. */
const MOST_PARTS = 12;
const SHARE_POINTS = '+0.0" pts";"−"0.0" pts";0.0" pts"';

/** Rule 48: by how many points the shares of the three groups moved against the period before. */
export function migrationTable(context: TrendRowContext): TrendTable {
  const { periods } = context.trend;
  const rows = periods.flatMap((period, index): TableRow[] => {
    const before = periods[index - 1];
    if (before === undefined || period.change === null) return [];
    const isLive = isLivePeriod(context, period) && isLivePeriod(context, before);
    const moved = (group: (typeof GROUPS)[number]): CellValue => {
      if (!isLive) return 100 * (shares(period.groups)[group] - shares(before.groups)[group]);
      const [here, there] = [period, before].map((each) => ofPeriod(context, AT[group], each));
      return {
        formula: `=IF(ISNUMBER(${here ?? ""}),IF(ISNUMBER(${there ?? ""}),100*(${here ?? ""}-${there ?? ""}),"${NONE()}"),"${NONE()}")`,
      };
    };
    return [
      { id: `shares:${period.start}`, cells: [period.label, before.label, ...GROUPS.map(moved)] },
    ];
  });
  return {
    name: "nps_trend_shares",
    columns: [
      reportColumn("period", say("trend.head.period"), "cellStrong", "head"),
      reportColumn("before", say("trend.head.before"), "cellMuted", "head"),
      ...GROUPS.map((group) =>
        reportColumn(group, say(`trend.head.${group}`), "cellPoints", "headRight", SHARE_POINTS)
      ),
    ],
    rows,
  };
}

/** Rule 48: from each group (rows) to each (columns), customers seen twice. */
export function movesTable({ counts }: Transitions): TrendTable {
  const line = (from: number): readonly [number, number, number] => counts[from] ?? [0, 0, 0];
  const sum = (row: readonly number[]): number => row.reduce((all, count) => all + count, 0);
  return {
    name: "nps_trend_moves",
    columns: [
      reportColumn("was", say("trend.head.was"), "cellStrong", "head"),
      reportColumn("customers", say("trend.head.customers"), "cellCount", "headRight"),
      ...GROUPS.map((group) =>
        reportColumn(group, say(`trend.head.now.${group}`), "cellCount", "headRight")
      ),
    ],
    rows: GROUPS.map((group, from) => ({
      id: `was:${group}`,
      cells: [say(`trend.was.${group}`), sum(line(from)), ...line(from)],
    })),
  };
}

/** The twelve months that end with each period, live where the source can be counted by dates. */
export function rollingTable({ trend, live }: TrendRowContext): TrendTable {
  const { rolling } = trend;
  return {
    name: "nps_trend_years",
    columns: [
      reportColumn("year", say("trend.head.year"), "cellStrong", "head"),
      reportColumn("n", say("trend.head.n"), "cellCount", "headRight"),
      reportColumn(
        "nps",
        say("trend.head.nps"),
        "cellNps",
        "headRight",
        pointsFormat(
          shownDecimals(
            rolling.map((each) => each.nps),
            EDGES,
            1
          )
        )
      ),
      reportColumn("low", say("trend.head.low"), "cellEnd", "headRight", endFormat(1)),
      reportColumn("high", say("trend.head.high"), "cellEnd", "headRight", endFormat(1)),
    ],
    rows: rolling.map(({ label, from, end, n, nps: score, interval }) => {
      const counts = live?.period(from, end) ?? null;
      const [answers, points]: [CellValue, CellValue] =
        counts === null
          ? [n, score]
          : [
              { formula: `=${counts.detractors}+${counts.passives}+${counts.promoters}` },
              guarded(
                inSameRow(AT.n),
                `100*(${counts.promoters}-${counts.detractors})/${inSameRow(AT.n)}`
              ),
            ];
      return { id: `year:${end}`, cells: [label, answers, points, interval.low, interval.high] };
    }),
  };
}

/** Differences that are nothing but rounding are none. */
function sum(parts: readonly SplitPart[], of: (part: SplitPart) => number): number {
  const all = parts.reduce((total, part) => total + of(part), 0);
  return Math.abs(all) < 1e-9 ? 0 : all;
}

/** Where classes change: what a shown score must not cross. */
const EDGES = [-50, 0, 10, 30, 50, 70];

/** What each segment contributed to the latest change, mix and rate, the largest first, and their sum (rules 48, 137). */
export function splitTable(split: ChangeSplit, index: number): TrendTable {
  const shown = shownParts(split);
  const points = (
    key: "mix" | "rate" | "both" | "pull",
    style: "cellPoints" | "cellNps",
    of: (part: SplitPart) => number
  ) => {
    // A mix of −0.04 is not written as a zero with a sign.
    const decimals = shownDecimals([...shown.map(of), sum(shown, of)], [0], 1);
    return reportColumn(key, say(`trend.head.${key}`), style, "headRight", pointsFormat(decimals));
  };
  const share = (key: "shareBefore" | "shareAfter") =>
    reportColumn(key, say(`trend.head.${key}`), "cellShare", "headRight", shareFormat(1));
  const score = (key: "scoreBefore" | "scoreAfter") =>
    reportColumn(key, say(`trend.head.${key}`), "cellPoints", "headRight", pointsFormat(1));
  return {
    name: `nps_trend_mix_${index + 1}`,
    columns: [
      reportColumn("group", say("trend.head.group"), "cellStrong", "head"),
      share("shareBefore"),
      share("shareAfter"),
      score("scoreBefore"),
      score("scoreAfter"),
      points("mix", "cellPoints", ({ mix }) => mix),
      points("rate", "cellPoints", ({ rate }) => rate),
      points("both", "cellNps", ({ mix, rate }) => mix + rate),
      points("pull", "cellPoints", ({ pull }) => pull ?? 0),
    ],
    rows: [
      ...shown.map((part) => partRow(split, part)),
      {
        id: `${rowId(split.column)}:all`,
        cells: [
          say("trend.allTogether"),
          1,
          1,
          NONE(),
          NONE(),
          split.mix,
          split.rate,
          split.change,
          NONE(),
        ],
        style: "cellStrong",
      },
    ],
  };
}

function partRow({ column }: ChangeSplit, part: SplitPart): TableRow {
  const { value, mix, rate, shareBefore, shareAfter, scoreBefore, scoreAfter, pull } = part;
  return {
    id: value === null ? `${rowId(column)}:rest` : rowId(`${column}=${value}`.toLowerCase()),
    cells: [
      value ?? say("trend.allOthers"),
      shareBefore,
      shareAfter,
      scoreBefore ?? NONE(),
      scoreAfter ?? NONE(),
      mix,
      rate,
      mix + rate,
      pull ?? NONE(),
    ],
  };
}

/** The largest parts, and the smaller ones with those that have no name as one line that still adds up. */
function shownParts({ parts }: ChangeSplit): readonly SplitPart[] {
  const named = parts.filter(({ value }) => value !== null);
  if (parts.length <= MOST_PARTS) return parts;
  const shown = named.slice(0, MOST_PARTS - 1);
  const rest = parts.filter((part) => !shown.includes(part));
  return [
    ...shown,
    {
      value: null,
      mix: sum(rest, (part) => part.mix),
      rate: sum(rest, (part) => part.rate),
      shareBefore: sum(rest, (part) => part.shareBefore),
      shareAfter: sum(rest, (part) => part.shareAfter),
      scoreBefore: null,
      scoreAfter: null,
      pull: null,
    },
  ];
}

function NONE(): string {
  return say("sheets.none");
}
