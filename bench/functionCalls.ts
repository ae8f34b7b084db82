import type { FunctionName } from "../src/wording/en/help";
import type { Peer } from "./peer";
import * as peers from "./peers";
import type { SurveyCells } from "./surveyCells";

/** What one call may cost, in bare loops measured in the same run. */
interface Limit {
  /** Times the bare loop over the same cells. */
  readonly perCell: number;
  /** Whatever the number of cells: times a bare loop over a thousand cells (about 1 µs). */
  readonly once: number;
}

/** A function at work on the invented survey. */
export interface FunctionCall {
  readonly name: FunctionName;
  /** What is special about it, where a function stands here more than once. */
  readonly variant?: string;
  readonly args: (cells: SurveyCells) => readonly unknown[];
  readonly limit: Limit;
  readonly peer?: (cells: SurveyCells) => Peer;
}

/** Counting: the cells are looked at twice, for doubtful zeros and for answers. */
const COUNTED: Limit = { perCell: 3, once: 100 };
/** Counting, then a few root searches. */
const INTERVAL: Limit = { perCell: 3, once: 300 };
/**
 * A row of its own has to be made for every cell. Most of the time goes to the garbage collector, which works when
 * it likes: 20 to 80 times the loop, where a text looked up for each cell would be 600.
 */
const CELL_BY_CELL: Limit = { perCell: 150, once: 300 };
/** No cells to read. */
const NO_CELLS: Limit = { perCell: 0, once: 300 };
/** Two columns, each made a typed column first, then counted row by row. */
const PAIRED: Limit = { perCell: 6, once: 500 };
/** The same, and intervals, tests and labels of twenty to sixty periods. */
const PERIODS: Limit = { perCell: 6, once: 1_000 };
/** Looking every label up, then intervals, tests and shrunken scores of a thousand groups. */
const GROUPS: Limit = { perCell: 12, once: 10_000 };
/** Sorting and finding each place again, which is no single look at each cell. */
const SORTED: Limit = { perCell: 400, once: 300 };
/** Hundreds of simulated series of sixty periods for each stretch that is searched. */
const SIMULATED: Limit = { perCell: 6, once: 100_000 };

/** Every function of the family, as the table lists them; some twice. */
export const CALLS: readonly FunctionCall[] = [
  {
    name: "NPS",
    args: (cells) => [cells.scores()],
    limit: COUNTED,
    peer: (cells) => peers.meanPeer(cells.scores()),
  },
  {
    name: "NPS",
    variant: "weighted",
    args: (cells) => [cells.scores(), cells.weights()],
    limit: PAIRED,
  },
  {
    name: "NPSCATEGORY",
    args: (cells) => [cells.scores()],
    limit: CELL_BY_CELL,
    peer: (cells) => peers.categoryPeer(cells.scores()),
  },
  { name: "NPSCLASS", args: (cells) => [cells.points(), "Telecom"], limit: CELL_BY_CELL },
  { name: "NPSLEVEL", args: (cells) => [cells.points(), "Telecom"], limit: CELL_BY_CELL },
  { name: "NPSGAP", args: (cells) => [cells.points(), "Telecom"], limit: CELL_BY_CELL },
  { name: "NPSBENCHMARK", args: () => ["all", "all"], limit: NO_CELLS },
  {
    name: "NPSSHARE",
    args: (cells) => [cells.scores()],
    limit: COUNTED,
    peer: (cells) => peers.sharePeer(cells.scores()),
  },
  { name: "NPSCOUNT", args: (cells) => [cells.scores()], limit: COUNTED },
  { name: "NPSCI", args: (cells) => [cells.scores()], limit: INTERVAL },
  {
    name: "NPSCI",
    variant: "Wald",
    args: (cells) => [cells.scores(), 0.95, "wald"],
    limit: INTERVAL,
    peer: (cells) => peers.waldPeer(cells.scores()),
  },
  {
    name: "NPSMOE",
    args: (cells) => [cells.scores()],
    limit: INTERVAL,
    peer: (cells) => peers.marginPeer(cells.scores()),
  },
  { name: "NPSSAMPLE", args: () => [5, 0.95, [[0.3, 0.3, 0.4]], 10_000], limit: NO_CELLS },
  { name: "NPSPOWER", args: () => [5, 0.8, 0.95], limit: NO_CELLS },
  {
    name: "NPSTEST",
    args: (cells) => [cells.scores(), cells.moreScores()],
    limit: INTERVAL,
    peer: (cells) => peers.twoSamplesPeer(cells.scores(), cells.moreScores()),
  },
  { name: "NPSVERSUS", args: (cells) => [cells.scores(), 20], limit: INTERVAL },
  {
    name: "NPSPAIRED",
    args: (cells) => [cells.scores(), cells.moreScores()],
    limit: PAIRED,
    peer: (cells) => peers.pairedPeer(cells.scores(), cells.moreScores()),
  },
  {
    name: "NPSBY",
    variant: "many groups",
    args: (cells) => [cells.scores(), cells.groups()],
    limit: GROUPS,
    peer: (cells) => peers.groupsPeer(cells.scores(), cells.groups(), peers.columnFigure(5)),
  },
  {
    name: "NPSBY",
    variant: "one group",
    args: (cells) => [cells.scores(), cells.oneGroup()],
    limit: PAIRED,
    peer: (cells) => peers.groupsPeer(cells.scores(), cells.oneGroup(), peers.columnFigure(5)),
  },
  { name: "NPSADJUST", args: (cells) => [cells.pValues()], limit: SORTED },
  {
    name: "NPSSHRINK",
    args: (cells) => [cells.scores(), cells.groups()],
    limit: GROUPS,
    peer: (cells) => peers.groupsPeer(cells.scores(), cells.groups(), peers.columnFigure(2)),
  },
  {
    name: "NPSTREND",
    args: (cells) => [cells.scores(), cells.dates()],
    limit: PERIODS,
    peer: (cells) => peers.trendPeer(cells.scores(), cells.dates()),
  },
  {
    name: "NPSSLOPE",
    args: (cells) => [cells.scores(), cells.dates()],
    limit: PAIRED,
    peer: (cells) => peers.slopePeer(cells.scores(), cells.dates()),
  },
  { name: "NPSDIRECTION", args: (cells) => [cells.scores(), cells.dates()], limit: PERIODS },
  {
    name: "NPSCHANGE",
    variant: "60 months",
    args: (cells) => [cells.scores(), cells.dates(), "month"],
    limit: SIMULATED,
  },
  {
    name: "NPSCHANGE",
    variant: "changing",
    args: (cells) => [cells.changingScores(), cells.dates(), "month"],
    limit: SIMULATED,
  },
  {
    name: "NPSROLLING",
    args: (cells) => [cells.scores(), cells.dates()],
    limit: PERIODS,
    peer: (cells) => peers.rollingPeer(cells.scores(), cells.dates()),
  },
  {
    name: "NPSIMPACT",
    args: (cells) => [cells.scores(), cells.flags()],
    limit: PAIRED,
    peer: (cells) => peers.flagPeer(cells.scores(), cells.flags()),
  },
  { name: "NPSNEEDED", args: (cells) => [cells.scores(), 60], limit: COUNTED },
  { name: "NPSTARGET", args: () => [10], limit: NO_CELLS },
  {
    name: "NPSFROMCOUNTS",
    args: (cells) => [cells.detractors(), cells.passives(), cells.promoters()],
    limit: CELL_BY_CELL,
  },
];
