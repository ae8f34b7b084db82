import { tokens } from "@fluentui/react-components";
import type { HeatMapRow } from "../../diagnosis/heatMapReading";
import { npsText } from "../../wording/figures";
import { heatStep, isHint, isShown } from "../heatShown";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { shortened } from "./labelPlaces";

interface HeatGridProps {
  readonly width: number;
  /** Labels of the shown periods; each row has one cell for each of them. */
  readonly periods: readonly string[];
  readonly rows: readonly HeatMapRow[];
  readonly steps: readonly number[];
  readonly label: string;
}

const ROW = 26;
const HEAD = 18;
/** Of the width, for the names. */
const NAMES = 0.34;

/** Groups by period: the colour is a help, the number is what is read. */
export default function HeatGrid({ width, periods, rows, steps, label }: HeatGridProps) {
  const styles = usePaneStyles();
  const { colours } = usePane();
  const names = Math.round(width * NAMES);
  const cell = (width - names) / Math.max(1, periods.length);
  return (
    <svg
      className={styles.chart}
      width={width}
      height={HEAD + rows.length * ROW}
      role="img"
      aria-label={label}
    >
      {periods.map((period, column) => (
        <text
          key={period}
          x={names + (column + 0.5) * cell}
          y={12}
          fontSize={12}
          textAnchor="middle"
          fill={tokens.colorNeutralForeground2}
        >
          {shortened(period, cell - 2)}
        </text>
      ))}
      {rows.map(({ value, cells }, row) => (
        <g key={value} transform={`translate(0,${HEAD + row * ROW})`} fontSize={12}>
          <text x={0} y={ROW / 2 + 4} fill={tokens.colorNeutralForeground1}>
            <title>{value}</title>
            {shortened(value, names - 8)}
          </text>
          {cells.map((one, column) => {
            const shown = isShown(one);
            const step =
              shown && !isHint(one) ? colours.heat[heatStep(one.nps, steps) as 0] : undefined;
            return (
              <g key={column} transform={`translate(${names + column * cell},0)`}>
                <rect
                  className="cell"
                  x={1}
                  y={1}
                  width={Math.max(1, cell - 2)}
                  height={ROW - 2}
                  fill={step?.fill ?? "transparent"}
                />
                <text
                  x={cell / 2}
                  y={ROW / 2 + 4}
                  textAnchor="middle"
                  fontStyle={shown && isHint(one) ? "italic" : undefined}
                  fill={step?.text ?? tokens.colorNeutralForeground2}
                >
                  {shown ? npsText(one.nps) : "–"}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
