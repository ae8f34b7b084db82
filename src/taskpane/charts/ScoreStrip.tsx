import { tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import type { IndustryReading } from "../../diagnosis/diagnosis";
import type { Interval } from "../../score/interval";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { useChartStyles } from "../chartStyles";
import { spoken } from "../spoken";
import { beside, within } from "./labelPlaces";

interface ScoreStripProps {
  readonly width: number;
  readonly nps: number;
  readonly interval: Interval;
  readonly edges: readonly number[];
  readonly industry: IndustryReading | null;
}

const HEIGHT = 62;
const PAD = 14;
/** Points left free beyond the outermost mark. */
const MARGIN = 12;

/** The score and its interval on a line with the bad threshold and the average. */
export default function ScoreStrip({ width, nps, interval, edges, industry }: ScoreStripProps) {
  const styles = useChartStyles();
  const { colours } = usePane();
  const marks = [interval.low, interval.high, industry?.average ?? 0, industry?.badBelow ?? 0];
  const x = scaleLinear<number>({
    domain: [
      Math.max(-100, Math.min(...marks) - MARGIN),
      Math.min(100, Math.max(...marks) + MARGIN),
    ],
    range: [PAD, Math.max(PAD + 1, width - PAD)],
  });
  const you = { x: x(nps), text: say("pane.diagnosis.you", { score: npsText(nps, edges) }) };
  const reference =
    industry === null
      ? { x: x(0), text: say("pane.diagnosis.zero") }
      : {
          x: x(industry.average),
          text: say("pane.diagnosis.average", { score: npsText(industry.average, []) }),
        };
  const [youAt, referenceAt] = beside(you, reference, width);
  const bad =
    industry === null
      ? null
      : {
          x: x(industry.badBelow),
          text: say("pane.diagnosis.badBelow", { score: npsText(industry.badBelow, []) }),
        };
  return (
    <svg
      className={styles.chart}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={labelOf({ nps, interval, edges, industry })}
    >
      <rect
        className="track"
        x={PAD}
        y={30}
        width={Math.max(0, width - 2 * PAD)}
        height={6}
        rx={3}
        fill={tokens.colorNeutralStroke2}
      />
      <rect
        className="interval"
        x={x(interval.low)}
        y={27}
        width={Math.max(2, x(interval.high) - x(interval.low))}
        height={12}
        rx={2}
        fill={colours.interval}
      />
      <line
        x1={reference.x}
        x2={reference.x}
        y1={20}
        y2={46}
        stroke={colours.reference}
        strokeWidth={2}
      />
      {bad === null ? null : (
        <line
          x1={bad.x}
          x2={bad.x}
          y1={20}
          y2={46}
          stroke={colours.threshold}
          strokeWidth={2}
          strokeDasharray="3 2"
        />
      )}
      <circle
        className="dot"
        cx={you.x}
        cy={33}
        r={7}
        fill={colours.score}
        stroke={tokens.colorNeutralBackground3}
        strokeWidth={1.5}
      />
      <g fontSize={12} textAnchor="middle" fill={tokens.colorNeutralForeground2}>
        <text x={referenceAt} y={14}>
          {reference.text}
        </text>
        <text x={youAt} y={14} fill={tokens.colorNeutralForeground1} fontWeight={600}>
          {you.text}
        </text>
        {bad === null ? null : (
          <text x={within(bad.x, bad.text, width)} y={59} fill={colours.thresholdText}>
            {bad.text}
          </text>
        )}
      </g>
    </svg>
  );
}

function labelOf({ nps, interval, edges, industry }: Omit<ScoreStripProps, "width">): string {
  const figure = (points: number): string => spoken(npsText(points, edges));
  return say("pane.diagnosis.strip", {
    score: figure(nps),
    low: figure(interval.low),
    high: figure(interval.high),
    benchmark:
      industry === null
        ? ""
        : say("pane.diagnosis.stripBenchmark", {
            badBelow: spoken(npsText(industry.badBelow, [])),
            industry: industry.name,
            average: spoken(npsText(industry.average, [])),
          }),
  });
}
