import { tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import type { CauseReading } from "../../diagnosis/commentsReading";
import { causeName } from "../../report/comments/commentsWords";
import { useChartStyles } from "../chartStyles";
import { causeValue } from "../commentsShown";
import { usePane } from "../paneContext";
import { shortened, textWidth } from "./labelPlaces";

interface CauseBarsProps {
  readonly width: number;
  readonly causes: readonly CauseReading[];
  readonly label: string;
}

/** A line of words, a bar below it with its interval at its foot, where it is seen on every bar, and air (pixels). */
const ROW = 38;
const BAR_TOP = 17;
const BAR = 7;
const INTERVAL = 28;
/** Half the height of the marks at the ends of an interval. */
const END = 2.5;

/** Each cause as a bar of its share with its interval; grey where it is not confirmed. */
export default function CauseBars({ width, causes, label }: CauseBarsProps) {
  const styles = useChartStyles();
  const { colours } = usePane();
  const longest = Math.max(0.1, ...causes.map(({ interval }) => interval?.high ?? 0));
  const x = scaleLinear<number>({ domain: [0, longest], range: [0, width - 1] });
  return (
    <svg
      className={styles.chart}
      width={width}
      height={causes.length * ROW}
      role="img"
      aria-label={label}
    >
      {causes.map((reading, row) => {
        const { cause, comments, share, interval, certainty } = reading;
        const value = causeValue(reading);
        return (
          <g key={cause} transform={`translate(0,${row * ROW})`} fontSize={12}>
            <text y={12} fill={tokens.colorNeutralForeground1}>
              <title>{causeName(cause)}</title>
              {shortened(causeName(cause), width - textWidth(value) - 8)}
            </text>
            <text
              x={width - 1}
              y={12}
              textAnchor="end"
              fill={
                comments === 0 ? tokens.colorNeutralForeground2 : tokens.colorNeutralForeground1
              }
            >
              {value}
            </text>
            <rect
              className="track"
              y={BAR_TOP}
              width={width - 1}
              height={BAR}
              fill={tokens.colorNeutralBackground3}
            />
            {comments === 0 || share === null || interval === null ? null : (
              <>
                <rect
                  className={certainty === "confirmed" ? "dot" : "small"}
                  y={BAR_TOP}
                  width={x(share)}
                  height={BAR}
                  fill={certainty === "confirmed" ? colours.score : colours.smallBase}
                />
                <path
                  className="line"
                  d={`M${x(interval.low)},${INTERVAL - END} v${2 * END} m0,${-END} H${x(interval.high)} m0,${-END} v${2 * END}`}
                  fill="none"
                  stroke={colours.interval}
                  strokeWidth={2}
                />
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
