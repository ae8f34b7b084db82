import { tokens } from "@fluentui/react-components";
import { npsText } from "../../wording/figures";
import { usePane } from "../paneContext";
import type { ShownPeriod } from "../trendShown";

interface TrendLineProps {
  readonly periods: readonly ShownPeriod[];
  readonly x: (index: number) => number;
  readonly y: (points: number) => number;
  readonly edges: readonly number[];
  readonly references: readonly { readonly at: number }[];
}

interface Mark {
  readonly index: number;
  readonly nps: number;
  readonly low: number;
  readonly high: number;
  readonly complete: boolean;
}

/** From so many points a period apart every score has room for its number (pixels). */
const ROOM = 38;

/** Band, line, dots and numbers. The line is cut where periods are missing and where the method changed. */
export function TrendLine({ periods, x, y, edges, references }: TrendLineProps) {
  const { colours } = usePane();
  const pieces = piecesOf(periods);
  const marks = pieces.flat();
  const apart = marks.length < 2 ? Infinity : Math.abs(x(1) - x(0));
  const numbered = apart >= ROOM ? marks : fewMarks(marks);
  const lowest = Math.min(...references.map(({ at }) => at));
  return (
    <>
      {pieces.map((piece) => (
        <g key={piece[0]?.index}>
          <path className="band" d={bandOf(piece, x, y)} fill={colours.band} />
          {stretchesOf(piece).map((stretch) => (
            <path
              key={stretch[0]?.index}
              className="line"
              d={lineOf(stretch, x, y)}
              fill="none"
              stroke={colours.score}
              strokeWidth={2.5}
              // What is not whole yet is not drawn as if it were.
              strokeDasharray={stretch.every(({ complete }) => complete) ? undefined : "3 3"}
            />
          ))}
        </g>
      ))}
      {marks.map(({ index, nps, complete }) => (
        <circle
          key={index}
          className={complete ? "dot" : "small"}
          cx={x(index)}
          cy={y(nps)}
          r={apart < 16 ? 3 : 4.5}
          fill={complete ? colours.score : tokens.colorNeutralBackground1}
          stroke={colours.score}
          strokeWidth={complete ? 0 : 1.5}
        />
      ))}
      {numbered.map(({ index, nps }) => (
        <text
          key={index}
          x={x(index)}
          y={y(nps) + (nps >= lowest ? -9 : 18)}
          fontSize={12}
          fontWeight={600}
          textAnchor={index === periods.length - 1 ? "end" : "middle"}
          dx={index === periods.length - 1 ? 10 : 0}
          fill={tokens.colorNeutralForeground1}
          // Readable where the band or a dashed line lies behind it.
          stroke={tokens.colorNeutralBackground1}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {npsText(nps, edges)}
        </text>
      ))}
    </>
  );
}

function piecesOf(periods: readonly ShownPeriod[]): readonly (readonly Mark[])[] {
  const pieces: Mark[][] = [];
  let present: Mark[] | null = null;
  periods.forEach(({ nps, interval, broken, complete }, index) => {
    if (nps === null || broken) present = null;
    if (nps === null) return;
    const mark = {
      index,
      nps,
      low: interval?.low ?? nps,
      high: interval?.high ?? nps,
      complete,
    };
    if (present === null) {
      present = [mark];
      pieces.push(present);
    } else present.push(mark);
  });
  return pieces;
}

/** The line from each mark to the next. */
function stretchesOf(piece: readonly Mark[]): readonly (readonly Mark[])[] {
  return piece.slice(1).map((mark, before) => [...piece.slice(before, before + 1), mark]);
}

/** First, lowest and last; the lowest only where it does not touch the others. */
function fewMarks(marks: readonly Mark[]): readonly Mark[] {
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [];
  const lowest = marks.reduce((found, mark) => (mark.nps < found.nps ? mark : found), first);
  const far = [first, last].every(({ index }) => Math.abs(index - lowest.index) > 1);
  return far ? [first, lowest, last] : [first, last];
}

function lineOf(piece: readonly Mark[], x: TrendLineProps["x"], y: TrendLineProps["y"]): string {
  return piece.map(({ index, nps }, at) => `${at === 0 ? "M" : "L"}${x(index)},${y(nps)}`).join("");
}

/** A lone period has no width: its interval is a bar. */
function bandOf(piece: readonly Mark[], x: TrendLineProps["x"], y: TrendLineProps["y"]): string {
  const aside = piece.length === 1 ? 3 : 0;
  const upper = piece.flatMap(({ index, high }) => [
    [x(index) - aside, y(high)],
    [x(index) + aside, y(high)],
  ]);
  const lower = [...piece].reverse().flatMap(({ index, low }) => [
    [x(index) + aside, y(low)],
    [x(index) - aside, y(low)],
  ]);
  return `M${[...upper, ...lower].map((corner) => corner.join(",")).join("L")}Z`;
}
