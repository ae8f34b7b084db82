import * as aq from "arquero";
import * as ss from "simple-statistics";
import type { Matrix } from "./excelCall";
import { answered, peer, pointsOf, type Peer } from "./peer";

/** Excel's day 0 in the milliseconds of JavaScript. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const GROUP_OF = "d => d.score <= 6 ? -1 : d.score >= 9 ? 1 : 0";
const SUMS = {
  n: aq.op.count(),
  detractors: "d => op.sum(d.group3 < 0)",
  promoters: "d => op.sum(d.group3 > 0)",
};
const NPS = "d => 100 * (d.promoters - d.detractors) / d.n";

const number = (cell: unknown): number => (typeof cell === "number" ? cell : NaN);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
/** Groups without answers have an empty cell. */
const columnSum = (table: Matrix, column: number): number =>
  sum(table.slice(1).map((line) => (line[column] === "" ? 0 : number(line[column]))));

/** Mean of the answers' points. */
export const meanPeer = (scores: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "mean",
    prepare: () => pointsOf(answered(scores).score),
    work: (points) => ss.mean(points),
    figure: ([line]) => number(line?.[0]),
  });

/** Lower end of mean ± z·√(variance/n). */
export const waldPeer = (scores: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "mean, variance and normal quantile",
    prepare: () => pointsOf(answered(scores).score),
    work: (points) =>
      ss.mean(points) - ss.probit(0.975) * Math.sqrt(ss.variance(points) / points.length),
    figure: null,
  });

/** Half of the same interval. */
export const marginPeer = (scores: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "variance and normal quantile",
    prepare: () => pointsOf(answered(scores).score),
    work: (points) => ss.probit(0.975) * Math.sqrt(ss.variance(points) / points.length),
    figure: null,
  });

export const twoSamplesPeer = (a: Matrix, b: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "two-sample t statistic",
    prepare: () => [pointsOf(answered(a).score), pointsOf(answered(b).score)] as const,
    work: ([first, second]) => ss.tTestTwoSample(first, second) ?? NaN,
    figure: null,
  });

export const pairedPeer = (before: Matrix, after: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "mean and t statistic of the differences",
    prepare: () => {
      const pairs = answered<number>(before, after);
      const later = pointsOf(Int8Array.from(pairs.beside));
      return pointsOf(pairs.score).map((points, row) => (later[row] ?? NaN) - points);
    },
    work: (changes) => ss.tTest(changes, 0) * 0 + ss.mean(changes),
    figure: (table) => number(table[1]?.[0]),
  });

export const sharePeer = (scores: Matrix): Peer =>
  peer({
    library: "arquero",
    does: "derive, groupby, count",
    prepare: () => aq.table({ score: answered(scores).score }),
    work: (table) => {
      const counts = table.derive({ group3: GROUP_OF }).groupby("group3").count();
      return number(counts.filter("d => d.group3 > 0").get("count", 0));
    },
    figure: (table) => number(table[3]?.[2]),
  });

export const categoryPeer = (scores: Matrix): Peer =>
  peer({
    library: "arquero",
    does: "derive of a text, as rows for the sheet",
    prepare: () => aq.table({ score: answered(scores).score }),
    work: (table) => {
      const name = "d => d.score <= 6 ? 'Detractor' : d.score >= 9 ? 'Promoter' : 'Passive'";
      // Texts make a plain array.
      const names = table.derive({ name }).array("name") as string[];
      return names.map((each) => [each]).length;
    },
    figure: (cells) => cells.reduce((n, [cell]) => (cell === "" ? n : n + 1), 0),
  });

/** Counts and score by group: the rest of NPSBY (intervals, tests, shrinkage) arquero does not have. */
export const groupsPeer = (scores: Matrix, groups: Matrix, figure: Peer["figure"]): Peer =>
  peer({
    library: "arquero",
    does: "derive, groupby, rollup of counts, score by group",
    prepare: () => {
      const { score, beside } = answered<string>(scores, groups);
      return aq.table({ score, name: beside });
    },
    work: (table) => {
      const byGroup = table
        .derive({ group3: GROUP_OF })
        .groupby("name")
        .rollup(SUMS)
        .derive({ nps: NPS });
      return sum(Array.from(byGroup.array("nps"), number));
    },
    figure,
  });

export const columnFigure =
  (column: number): Peer["figure"] =>
  (table) =>
    columnSum(table, column);

/** The score of the flagged. */
export const flagPeer = (scores: Matrix, flags: Matrix): Peer =>
  peer({
    library: "arquero",
    does: "derive, groupby the flag, rollup of counts, score of both",
    prepare: () => {
      const { score, beside } = answered<boolean>(scores, flags);
      return aq.table({ score, flag: beside });
    },
    work: (table) => {
      const both = table
        .derive({ group3: GROUP_OF })
        .groupby("flag")
        .rollup(SUMS)
        .derive({ nps: NPS });
      return number(both.filter("d => d.flag").get("nps", 0));
    },
    figure: (table) => number(table[1]?.[4]),
  });

const datedColumns = (scores: Matrix, dates: Matrix) => {
  const { score, beside } = answered<number>(scores, dates);
  return aq.table({ score, at: Float64Array.from(beside, (serial) => EPOCH + serial * DAY) });
};

/** The score by calendar period, in order of time. */
function byPeriod(table: aq.ColumnTable, period: "quarter" | "month"): aq.ColumnTable {
  return table
    .derive({ group3: GROUP_OF, period: `d => op.utcyear(d.at) * 12 + op.utc${period}(d.at)` })
    .groupby("period")
    .rollup(SUMS)
    .orderby("period");
}

export const trendPeer = (scores: Matrix, dates: Matrix): Peer =>
  peer({
    library: "arquero",
    does: "derive the quarter, groupby, rollup of counts, score by quarter",
    prepare: () => datedColumns(scores, dates),
    work: (table) =>
      sum(Array.from(byPeriod(table, "quarter").derive({ nps: NPS }).array("nps"), number)),
    figure: columnFigure(3),
  });

export const rollingPeer = (scores: Matrix, dates: Matrix): Peer =>
  peer({
    library: "arquero",
    does: "derive the month, groupby, rollup of counts, rolling sums of twelve",
    prepare: () => datedColumns(scores, dates),
    work: (table) => {
      const rolled = byPeriod(table, "month").derive({
        n: aq.rolling("d => op.sum(d.n)", [-11, 0]),
        detractors: aq.rolling("d => op.sum(d.detractors)", [-11, 0]),
        promoters: aq.rolling("d => op.sum(d.promoters)", [-11, 0]),
      });
      return sum(Array.from(rolled.derive({ nps: NPS }).array("nps"), number).slice(11));
    },
    figure: columnFigure(3),
  });

/** An unweighted line, without errors: by itself simple-statistics has no weights. */
export const slopePeer = (scores: Matrix, dates: Matrix): Peer =>
  peer({
    library: "simple-statistics",
    does: "linear regression of the score by quarter that arquero gives",
    prepare: () => datedColumns(scores, dates),
    work: (table) => {
      const quarters = Array.from(
        byPeriod(table, "quarter").derive({ nps: NPS }).array("nps"),
        number
      );
      return ss.linearRegression(quarters.map((nps, index) => [index, nps])).m;
    },
    figure: null,
  });
