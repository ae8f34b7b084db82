// Every function of the family over a thousand, a hundred thousand and a million answers, as Excel calls it: against
// a bare loop over the same cells, and beside packages that answer the same question.
import "../src/wording/allWords";
import { FUNCTIONS } from "../src/functions/family";
import { commentsHelp } from "../src/wording/en/help/comments";
import { bareLoop, excelCall } from "./excelCall";
import { CALLS, type FunctionCall } from "./functionCalls";
import type { Peer } from "./peer";
import { SurveyCells } from "./surveyCells";
import { comparisonOf, hand, inTurn, milliseconds } from "./yardstick";

const SIZES = [1_000, 100_000, 1_000_000] as const;
/** For the measured work of one call at one size, its yardstick and its peer. */
const BUDGET_MS = 400;
const FEWEST_ROUNDS = 4;
const MOST_ROUNDS = 30;
/** `NPSBY` with a thousand groups may take so many times as long as with one. */
const GROUPS_LIMIT = 3;
/** A peer's figure and ours, in points: they sum in other orders. */
const SAME = 1e-6;

const only = process.argv[2]?.toUpperCase();

interface Measured {
  readonly call: string;
  readonly rows: number;
  readonly ms: number;
  /** null where no cells are given. */
  readonly ratio: number | null;
  readonly medianRatio: number | null;
  readonly allowedMs: number;
  readonly withinLimit: boolean;
  readonly peer: PeerTimes | null;
}

interface PeerTimes {
  readonly library: string;
  readonly does: string;
  /** Its time from the same cells over ours. */
  readonly timesOurs: number;
  /** The same without its making of columns, which ours has to do all the same. */
  readonly timesOursPrepared: number;
  readonly ahead: boolean;
}

/** A bare loop over a thousand cells, the unit of what a function may cost whatever its cells. */
const smallest = new SurveyCells(SIZES[0]);
const onceMs = Math.min(...(inTurn([() => bareLoop([smallest.scores()])])[0] ?? []));

function measure(call: FunctionCall, cells: SurveyCells): Measured {
  const declaration = FUNCTIONS.find(({ name }) => name === call.name);
  if (!declaration) throw new Error(`There is no function ${call.name}.`);
  const args = call.args(cells);
  const ours = excelCall(declaration, args);
  const hasCells = call.limit.perCell > 0;
  const peer = call.peer?.(cells) ?? null;
  const prepared = peer?.prepare();
  if (peer) sameFigure(call, peer, ours);
  const works = [
    () => (hasCells ? bareLoop(args) : bareLoop([smallest.scores()])),
    ours,
    ...(peer ? [() => peer.work(peer.prepare()), () => peer.work(prepared)] : []),
  ];
  const roundMs = works.reduce((sum, work) => sum + Math.max(1, milliseconds(work)), 0);
  const rounds = Math.round(Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, BUDGET_MS / roundMs)));
  const [bare = [], own = [], whole = [], work = []] = inTurn(works, { warmUp: 1, rounds });
  const { ms, yardstickMs, ratio, medianRatio } = comparisonOf(own, bare);
  const allowedMs = call.limit.perCell * yardstickMs + call.limit.once * onceMs;
  return {
    call: titleOf(call),
    rows: cells.rows,
    ms,
    ratio: hasCells ? ratio : null,
    medianRatio: hasCells ? medianRatio : null,
    allowedMs,
    withinLimit: ms <= allowedMs,
    peer: peer && {
      library: peer.library,
      does: peer.does,
      timesOurs: comparisonOf(whole, own).ratio,
      timesOursPrepared: comparisonOf(work, own).ratio,
      ahead: Math.min(...whole) > ms,
    },
  };
}

function titleOf({ name, variant }: FunctionCall): string {
  return variant === undefined ? name : `${name}, ${variant}`;
}

/** Who answers another question is no peer. */
function sameFigure(
  call: FunctionCall,
  peer: Peer,
  ours: () => ReturnType<ReturnType<typeof excelCall>>
) {
  if (!peer.figure) return;
  const figures = [peer.figure(ours()), peer.work(peer.prepare())] as const;
  if (Math.abs(figures[0] - figures[1]) <= SAME) return;
  throw new Error(`${call.name} gives ${figures[0]}, ${peer.library} ${figures[1]}.`);
}

/** Those that read comments do not answer at once, and take what reading takes. */
const family = FUNCTIONS.filter(
  ({ name }) => !(name in commentsHelp) && (only === undefined || name === only)
);
const calls = CALLS.filter(({ name }) => family.some((declared) => declared.name === name));
const withoutCall = family.filter(({ name }) => !calls.some((call) => call.name === name));
if (withoutCall.length > 0) {
  throw new Error(`Not measured: ${withoutCall.map(({ name }) => name).join(", ")}.`);
}

const measured = SIZES.flatMap((rows) => {
  const cells = new SurveyCells(rows);
  return calls.map((call) => {
    console.error(`  ${titleOf(call)}, ${rows} rows`);
    const result = measure(call, cells);
    cells.release();
    return result;
  });
});

const broken = measured.flatMap(({ call, rows, ms, allowedMs, withinLimit, peer }) => {
  const where = `${call} at ${rows} cells`;
  return [
    ...(withinLimit ? [] : [`${where}: ${ms.toFixed(2)} ms, allowed ${allowedMs.toFixed(2)} ms`]),
    ...(peer && !peer.ahead ? [`${where}: slower than ${peer.library}`] : []),
  ];
});

/** The time of a thousand groups over the time of one, at the same number of answers. */
const manyGroups = SIZES.map((rows) => {
  const msOf = (variant: string) =>
    measured.find((each) => each.rows === rows && each.call === `NPSBY, ${variant}`)?.ms ?? NaN;
  return { rows, ratio: msOf("many groups") / msOf("one group") };
});
const million = manyGroups.at(-1);
if (million && million.ratio >= GROUPS_LIMIT) {
  broken.push(`NPSBY: 1,000 groups take ${million.ratio.toFixed(1)} times as long as one`);
}

hand({
  what: "functions as Excel calls them; every 50th score blank (null)",
  yardstick:
    "a loop that reads every cell of every argument once and adds it into one counter, in turn with them",
  limits: {
    unit: "perCell: times that loop over the same cells; once: times that loop over 1,000 cells",
    onceMs,
    byCall: calls.map(({ name, variant, limit }) => ({ name, variant, ...limit })),
  },
  peers:
    "timesOurs: the peer's time over ours, both from the same cells; timesOursPrepared: the peer from columns made before, ours still from the cells",
  measured,
  manyGroups: { limitAtAMillion: GROUPS_LIMIT, ratios: manyGroups },
  broken,
});
