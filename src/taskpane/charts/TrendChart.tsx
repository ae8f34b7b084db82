import { tokens } from "@fluentui/react-components";
import { scaleLinear, scalePoint } from "@visx/scale";
import type { TrendReading } from "../../diagnosis/trendReading";
import { npsText } from "../../wording/figures";
import { usePane } from "../paneContext";
import { useChartStyles } from "../chartStyles";
import type { ShownPeriod } from "../trendShown";
import { textWidth, within } from "./labelPlaces";
import { TrendLine } from "./TrendLine";

interface TrendChartProps {
  readonly width: number;
  readonly periods: readonly ShownPeriod[];
  readonly breaks: TrendReading["breaks"];
  /** Lines to read the score against, with their words. */
  readonly references: readonly {
    readonly kind: "average" | "bad" | "zero";
    readonly at: number;
    readonly label: string;
  }[];
  readonly edges: readonly number[];
  readonly label: string;
}

const HEIGHT = 168;
const TOP = 16;
const BOTTOM = 24;
const LEFT = 30;
const RIGHT = 14;
/** Points between ticks and beyond the outermost mark. */
const TEN = 10;

/** The score over time with its interval, against average and bad threshold (rules 39–48). */
export default function TrendChart(props: TrendChartProps) {
  const { width, periods, breaks, references, edges, label } = props;
  const styles = useChartStyles();
  const { colours } = usePane();
  const marks = [
    ...periods.flatMap(({ interval }) => (interval === null ? [] : [interval.low, interval.high])),
    ...references.map(({ at }) => at),
  ];
  const low = Math.max(-100, TEN * Math.floor((Math.min(...marks) - 2) / TEN));
  const high = Math.min(100, TEN * Math.ceil((Math.max(...marks) + 2) / TEN));
  const y = scaleLinear<number>({ domain: [low, high], range: [HEIGHT - BOTTOM, TOP] });
  const point = scalePoint<number>({
    domain: periods.map((_, index) => index),
    range: [LEFT + 8, Math.max(LEFT + 9, width - RIGHT)],
  });
  const x = (index: number): number => point(index) ?? 0;
  const brokenAt = breaks.flatMap(({ change, label: words }) => {
    const index = periods.findIndex(({ end }) => end >= change.day);
    return index < 0 ? [] : [{ index, words }];
  });
  return (
    <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={label}>
      {[low, high].map((tick) => (
        <text
          key={tick}
          x={LEFT - 6}
          y={y(tick) + 4}
          fontSize={12}
          textAnchor="end"
          fill={tokens.colorNeutralForeground2}
        >
          {npsText(tick, [])}
        </text>
      ))}
      <TrendLine periods={periods} x={x} y={y} edges={edges} references={references} />
      {references.map(({ kind, at, label: words }, row) => {
        const colour = kind === "bad" ? colours.threshold : colours.reference;
        return (
          <g key={kind}>
            <line
              x1={LEFT}
              x2={width}
              y1={y(at)}
              y2={y(at)}
              stroke={colour}
              strokeWidth={1.25}
              strokeDasharray={kind === "zero" ? undefined : "4 3"}
            />
            <text
              x={width}
              y={labelY(
                y(at),
                references.map((other) => y(other.at)),
                row
              )}
              fontSize={12}
              textAnchor="end"
              fill={kind === "bad" ? colours.thresholdText : tokens.colorNeutralForeground2}
              // Readable where band or line pass behind.
              stroke={tokens.colorNeutralBackground1}
              strokeWidth={3}
              paintOrder="stroke"
            >
              {words}
            </text>
          </g>
        );
      })}
      {brokenAt.map(({ index, words }) => {
        const at = index === 0 ? x(0) - 6 : (x(index) + x(index - 1)) / 2;
        return (
          <g key={`${index}:${words}`}>
            <line
              x1={at}
              x2={at}
              y1={TOP - 2}
              y2={HEIGHT - BOTTOM}
              stroke={tokens.colorNeutralForeground2}
              strokeWidth={1}
              strokeDasharray="1 3"
            />
            <text
              x={within(at, words, width)}
              y={TOP - 5}
              fontSize={12}
              textAnchor="middle"
              fill={tokens.colorNeutralForeground2}
            >
              {words}
            </text>
          </g>
        );
      })}
      {labelledPeriods(periods, x).map((index) => (
        <text
          key={index}
          x={within(x(index), periods[index]?.label ?? "", width)}
          y={HEIGHT - 7}
          fontSize={12}
          textAnchor="middle"
          fill={tokens.colorNeutralForeground2}
        >
          {periods[index]?.label}
        </text>
      ))}
    </svg>
  );
}

/** Above its line; below it where the other line is so near above that the words would touch. */
function labelY(at: number, all: readonly number[], row: number): number {
  const near = all.some((other, index) => index !== row && at - other >= 0 && at - other < 16);
  return near ? at + 13 : at - 4;
}

/** As many names as have room, from the latest backwards. */
function labelledPeriods(
  periods: readonly ShownPeriod[],
  x: (index: number) => number
): readonly number[] {
  const shown: number[] = [];
  let free = Infinity;
  for (let index = periods.length - 1; index >= 0; index--) {
    const half = textWidth(periods[index]?.label ?? "") / 2;
    // The latest stands moved to the left, so that it is not cut off.
    const right = index === periods.length - 1 ? x(index) + RIGHT : x(index) + half;
    if (right > free) continue;
    shown.push(index);
    free = right - 2 * half - 8;
  }
  return shown;
}
