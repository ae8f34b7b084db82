import { tokens } from "@fluentui/react-components";
import type { HeatMapRow } from "../../diagnosis/heatMapReading";
import { npsText } from "../../wording/figures";
import { heatStep, isShown } from "../heatShown";
import { usePane } from "../paneContext";
import { useChartStyles } from "../chartStyles";
import { shortened } from "./labelPlaces";

interface HeatGridProps {
  readonly width: number;
  /** Labels of the shown periods; each row has one cell for each of them. */
  readonly periods: readonly string[];
  readonly rows: readonly HeatMapRow[];
  /** Where the colour changes. */
  readonly edges: readonly number[];
  /** From so many answers on a score carries a verdict and a colour. */
  readonly enough: number;
  readonly label: string;
}

const ROW = 26;
const HEAD = 34;
/** Of the width, for the names. */
const NAMES = 0.34;

/** Groups by period: the colour is a help, the number is what is read. */
export default function HeatGrid(props: HeatGridProps) {
  const { width, periods, rows, edges, enough, label } = props;
  const styles = useChartStyles();
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
        <text key={period} fontSize={12} textAnchor="middle" fill={tokens.colorNeutralForeground2}>
          {inTwo(period).map((part, line) => (
            <tspan key={line} x={names + (column + 0.5) * cell} y={12 + 14 * line}>
              {shortened(part, cell)}
            </tspan>
          ))}
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
            const isHint = shown && one.n < enough;
            const step = shown && !isHint ? colours.heat[heatStep(one.nps, edges)] : undefined;
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
                  fontStyle={isHint ? "italic" : undefined}
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

/** "Q4 2025" over two lines: a year has no room beside its quarter. */
function inTwo(label: string): readonly string[] {
  const space = label.lastIndexOf(" ");
  return space < 0 ? [label] : [label.slice(0, space), label.slice(space + 1)];
}
