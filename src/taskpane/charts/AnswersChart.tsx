import { tokens } from "@fluentui/react-components";
import { scaleBand, scaleLinear } from "@visx/scale";
import { usePane } from "../paneContext";
import { useChartStyles } from "../chartStyles";
import { textWidth } from "./labelPlaces";
import { roundHalfAway } from "../../wording/decimals";

interface AnswersChartProps {
  readonly width: number;
  /** Shares of the answers 0 to 10, as fractions. */
  readonly shares: readonly number[];
  /** Below the bars: what each of the three groups adds up to. */
  readonly sums: readonly [string, string, string];
  readonly label: string;
}

/** Bold type is about so much wider. */
const BOLD = 1.06;
const HEIGHT = 132;
const TOP = 16;
const BOTTOM = 38;
/** First answer of each group and the one after its last (rules 2–4). */
const GROUPS = [
  { from: 0, to: 7 },
  { from: 7, to: 9 },
  { from: 9, to: 11 },
] as const;

/** Each answer from 0 to 10 as a bar, in the colour of its group. */
export default function AnswersChart({ width, shares, sums, label }: AnswersChartProps) {
  const styles = useChartStyles();
  const { colours } = usePane();
  const colourOf = [colours.detractor, colours.passive, colours.promoter];
  const x = scaleBand<number>({
    domain: shares.map((_, answer) => answer),
    range: [0, width],
    paddingInner: 0.2,
  });
  const y = scaleLinear<number>({
    domain: [0, Math.max(...shares, 0.01)],
    range: [HEIGHT - BOTTOM, TOP],
  });
  const bar = x.bandwidth();
  const middle = (answer: number): number => (x(answer) ?? 0) + bar / 2;
  const places = placesOf(
    GROUPS.map(({ from, to }) => (middle(from) + middle(to - 1)) / 2),
    sums,
    width
  );
  return (
    <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={label}>
      {GROUPS.map(({ from, to }, group) => (
        <g key={from} fontSize={12} textAnchor="middle">
          {shares.slice(from, to).map((share, place) => {
            const answer = from + place;
            return (
              <g key={answer}>
                <rect
                  className="bar"
                  x={x(answer)}
                  y={y(share)}
                  width={bar}
                  height={Math.max(0, HEIGHT - BOTTOM - y(share))}
                  fill={colourOf[group]}
                />
                {share === 0 ? null : (
                  <text x={middle(answer)} y={y(share) - 4} fill={tokens.colorNeutralForeground1}>
                    {roundHalfAway(100 * share, 0)}
                  </text>
                )}
                <text
                  x={middle(answer)}
                  y={HEIGHT - BOTTOM + 14}
                  fill={tokens.colorNeutralForeground2}
                >
                  {answer}
                </text>
              </g>
            );
          })}
          <text
            x={places[group]}
            y={HEIGHT - 6}
            fontWeight={600}
            fill={tokens.colorNeutralForeground1}
          >
            {sums[group]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Below the middle of their bars, from the right so far apart that they do not touch. */
function placesOf(
  wanted: readonly number[],
  words: readonly string[],
  width: number
): readonly number[] {
  const places: number[] = [];
  let free = width;
  for (let group = wanted.length - 1; group >= 0; group--) {
    const half = (BOLD * textWidth(words[group] ?? "")) / 2;
    const place = Math.min(wanted[group] ?? 0, free - half);
    places.unshift(place);
    free = place - half - 8;
  }
  return places;
}
