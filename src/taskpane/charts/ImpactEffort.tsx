import { tokens } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import type { Issue, Quadrant } from "../../roadmap/priorities/priorities";
import { say } from "../../wording/say";
import { useChartStyles } from "../chartStyles";
import { usePane } from "../paneContext";
import { shortened } from "./labelPlaces";

interface ImpactEffortProps {
  readonly width: number;
  readonly issues: readonly Issue[];
  /** High impact begins here, low effort ends here (1 to 5). */
  readonly highImpactFrom: number;
  readonly lowEffortTo: number;
  readonly label: string;
}

const HEIGHT = 252;
const FOOT = 18;
const HEAD = 18;
const RADIUS = 9;
const PADDING = 4;

/** Issues as numbered dots, effort to the right and impact upwards (rule 112): quick wins at the upper left, solid. */
export default function ImpactEffort(props: ImpactEffortProps) {
  const { width, issues, highImpactFrom, lowEffortTo, label } = props;
  const styles = useChartStyles();
  const { colours } = usePane();
  const x = scaleLinear<number>({ domain: [0.5, 5.5], range: [0, width - 1] });
  // Half a step of air above 5 and below 1, where the names of the quadrants stand.
  const y = scaleLinear<number>({ domain: [0, 6], range: [HEIGHT, HEAD] });
  const [middleX, middleY] = [x(lowEffortTo + 0.5), y(highImpactFrom - 0.5)];
  const line = { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 };
  return (
    <svg
      className={styles.chart}
      width={width}
      height={HEIGHT + FOOT}
      role="img"
      aria-label={label}
      fontSize={12}
    >
      <rect
        className="track"
        x={0.5}
        y={HEAD}
        width={width - 1}
        height={HEIGHT - HEAD}
        fill="none"
        stroke={tokens.colorNeutralStroke1}
      />
      <line x1={middleX} x2={middleX} y1={HEAD} y2={HEIGHT} {...line} />
      <line x1={0} x2={width} y1={middleY} y2={middleY} {...line} />
      <Corners middle={middleX} width={width} />
      <text x={0} y={12} fill={tokens.colorNeutralForeground2}>
        {say("priorities.figure.impact")}
      </text>
      <text x={width - 1} y={HEIGHT + 14} textAnchor="end" fill={tokens.colorNeutralForeground2}>
        {say("priorities.figure.effort")}
      </text>
      {placed(issues).map(({ issue, number, across, up }) => {
        const isWin = issue.quadrant === "quickWin";
        return (
          <g
            key={issue.id}
            transform={`translate(${x(issue.effort) + across},${y(issue.impact) + up})`}
          >
            <title>{issue.name}</title>
            <circle
              className="bar"
              r={RADIUS}
              fill={isWin ? colours.score : tokens.colorNeutralBackground1}
              stroke={colours.score}
              strokeWidth={1.5}
            />
            <text
              y={4}
              textAnchor="middle"
              fontWeight={600}
              fill={isWin ? tokens.colorNeutralBackground1 : tokens.colorNeutralForeground1}
            >
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Names of the quadrants at the outer corners, as much of them as fits. */
function Corners({ middle, width }: { readonly middle: number; readonly width: number }) {
  const name = (quadrant: Quadrant, right: boolean, top: boolean) => (
    <text
      x={right ? width - PADDING : PADDING}
      y={top ? HEAD + 14 : HEIGHT - 6}
      textAnchor={right ? "end" : "start"}
      fill={tokens.colorNeutralForeground2}
    >
      {shortened(
        say(`priorities.quadrant.${quadrant}`),
        (right ? width - middle : middle) - 2 * PADDING
      )}
    </text>
  );
  return (
    <>
      {name("quickWin", false, true)}
      {name("majorProject", true, true)}
      {name("fillIn", false, false)}
      {name("deprioritise", true, false)}
    </>
  );
}

/** Where several share a place they stand around it, in pixels from its middle. */
const AROUND = [
  [0, 0],
  [-13, -11],
  [13, 11],
  [13, -11],
  [-13, 11],
] as const;

function placed(issues: readonly Issue[]) {
  const taken = new Map<string, number>();
  return issues.map((issue, at) => {
    const place = `${issue.effort} ${issue.impact}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    const [across, up] = AROUND[before % AROUND.length] ?? AROUND[0];
    return { issue, number: at + 1, across, up };
  });
}
