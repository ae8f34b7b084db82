import { tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import type { SegmentReading } from "../../diagnosis/diagnosis";
import { countText, npsText } from "../../wording/figures";
import { NARROW, usePane } from "../paneContext";
import { useChartStyles } from "../chartStyles";
import { shortened, textWidth, within } from "./labelPlaces";

interface ForestProps {
  readonly width: number;
  readonly groups: readonly SegmentReading[];
  readonly reference: { readonly at: number; readonly label: string };
  readonly edges: readonly number[];
  readonly label: string;
}

const ROW = 24;
const SCORE = 56;
const MARGIN = 6;

/** Groups with their intervals, worst first: dots where the base carries a verdict, grey diamonds where not. */
export default function Forest({ width, groups, reference, edges, label }: ForestProps) {
  const styles = useChartStyles();
  const { colours } = usePane();
  const withBase = width + 2 * 16 >= NARROW;
  const names = Math.round(Math.min(180, width * 0.38));
  const ends = groups.flatMap(({ interval }) => [interval.low, interval.high]);
  const x = scaleLinear<number>({
    domain: [
      Math.max(-100, Math.min(reference.at, ...ends) - MARGIN),
      Math.min(100, Math.max(reference.at, ...ends) + MARGIN),
    ],
    range: [names + 8, Math.max(names + 9, width - SCORE)],
  });
  const bottom = groups.length * ROW;
  return (
    <svg className={styles.chart} width={width} height={bottom + 18} role="img" aria-label={label}>
      <line
        x1={x(reference.at)}
        x2={x(reference.at)}
        y1={0}
        y2={bottom}
        stroke={colours.threshold}
        strokeDasharray="3 2"
        strokeWidth={1.5}
      />
      <text
        x={within(x(reference.at), reference.label, width)}
        y={bottom + 13}
        fontSize={12}
        textAnchor="middle"
        fill={colours.thresholdText}
      >
        {reference.label}
      </text>
      {groups.map((group, row) => (
        <g
          key={`${group.columnIndex}:${group.value}`}
          transform={`translate(0,${row * ROW + ROW / 2})`}
        >
          <Name group={group} room={names} withBase={withBase} />
          <line
            x1={x(group.interval.low)}
            x2={x(group.interval.high)}
            y1={0}
            y2={0}
            stroke={colours.interval}
            strokeWidth={3}
          />
          {group.base === "reportable" ? (
            <circle className="dot" cx={x(group.nps)} cy={0} r={5} fill={colours.score} />
          ) : (
            <path
              className="small"
              d="M0,-6 L6,0 L0,6 L-6,0 Z"
              transform={`translate(${x(group.nps)},0)`}
              fill={colours.smallBase}
            />
          )}
          <text
            x={width - 2}
            y={4}
            fontSize={12}
            fontWeight={600}
            textAnchor="end"
            fill={tokens.colorNeutralForeground1}
          >
            {npsText(group.nps, edges)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface NameProps {
  readonly group: SegmentReading;
  readonly room: number;
  readonly withBase: boolean;
}

function Name({ group, room, withBase }: NameProps) {
  const n = countText(group.groups.n);
  const base = group.base === "reportable" ? n : `(${n})`;
  const left = room - (withBase ? textWidth(base) + 6 : 0);
  return (
    <text x={0} y={4} fontSize={12} fill={tokens.colorNeutralForeground1}>
      <title>{`${group.column}: ${group.value}`}</title>
      {shortened(group.value, left)}
      {withBase ? (
        <tspan dx={4} fill={tokens.colorNeutralForeground2}>
          {base}
        </tspan>
      ) : null}
    </text>
  );
}
