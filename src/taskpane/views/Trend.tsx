import { lazy, Suspense } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { TrendReading } from "../../diagnosis/trendReading";
import { splitHeading, trendTitle } from "../../report/trend/trendWords";
import { countText, npsText, scoreWithInterval } from "../../wording/figures";
import { say } from "../../wording/say";
import { ChartFigure } from "../parts/ChartFigure";
import { NARROW, usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { edgesOf, shownPeriods, tellingSplit, trendLabel, trendTable } from "../trendShown";

const TrendChart = lazy(() => import("../charts/TrendChart"));

/** The score over time (rules 39–48), as on the trend sheet; nothing where the answers have no dates. */
export function Trend({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const { trend } = diagnosis;
  if (trend == null) return null;
  const finding = trendTitle(diagnosis);
  const periods = shownPeriods(trend);
  const scored = periods.filter(({ nps }) => nps !== null);
  const edges = edgesOf(diagnosis);
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{finding}</h2>
      {scored.length < 2 ? (
        <p className={styles.sub}>{say("pane.evidence.trend.tooFew")}</p>
      ) : (
        <>
          <p className={styles.sub}>{captionOf(trend, width)}</p>
          <ChartFigure
            name={say("pane.evidence.trend.name")}
            table={trendTable(trend, periods, edges)}
          >
            <Suspense fallback={<div style={{ height: 168 }} />}>
              <TrendChart
                width={Math.max(120, width - 2 * 16)}
                periods={periods}
                breaks={trend.breaks}
                references={referencesOf(diagnosis)}
                edges={edges}
                label={trendLabel(finding, periods, edges)}
              />
            </Suspense>
          </ChartFigure>
        </>
      )}
      <Change trend={trend} />
      <Mix diagnosis={diagnosis} trend={trend} />
      <SeenTwice trend={trend} />
    </section>
  );
}

function captionOf({ length, periods }: TrendReading, width: number): string {
  const caption = say(
    width < NARROW ? "pane.evidence.trend.captionNarrow" : `pane.evidence.trend.caption.${length}`
  );
  const running = periods.some(({ complete }) => !complete);
  return running ? `${caption} ${say("pane.evidence.trend.hollow")}` : caption;
}

function referencesOf({ industry }: Diagnosis) {
  if (industry === null) {
    return [{ kind: "zero" as const, at: 0, label: say("pane.diagnosis.zero") }];
  }
  const { average, badBelow } = industry;
  return [
    {
      kind: "average" as const,
      at: average,
      label: say("pane.diagnosis.average", { score: npsText(average, []) }),
    },
    {
      kind: "bad" as const,
      at: badBelow,
      label: say("pane.diagnosis.badBelow", { score: npsText(badBelow, []) }),
    },
  ];
}

/** Rule 40: the moment from which the answers are others, and what to look up. */
function Change({ trend: { change } }: { readonly trend: TrendReading }) {
  const styles = usePaneStyles();
  if (change === null) return null;
  return (
    <p className={styles.body}>
      {say("pane.evidence.trend.changed", {
        since: change.since,
        before: npsText(change.before),
        after: npsText(change.after),
      })}{" "}
      {change.lookUp.join(" ")}
    </p>
  );
}

/** Who answered or how groups scored: a shift of the sample is no progress. */
function Mix({
  diagnosis,
  trend,
}: {
  readonly diagnosis: Diagnosis;
  readonly trend: TrendReading;
}) {
  const styles = usePaneStyles();
  const { flatBelow } = diagnosis.context.assumptions;
  const split = tellingSplit(trend, flatBelow);
  if (split === null) return null;
  return (
    <div>
      <p className={styles.body}>{splitHeading(split, flatBelow)}</p>
      <p className={styles.sub}>
        {say("pane.evidence.trend.split", {
          from: split.from,
          to: split.to,
          mix: npsText(split.mix, [0]),
          rate: npsText(split.rate, [0]),
          sure: say(`trend.sure.${split.certainty}`),
        })}
      </p>
    </div>
  );
}

/** Rule 48: the same customers, then and now. */
function SeenTwice({ trend: { transitions } }: { readonly trend: TrendReading }) {
  const styles = usePaneStyles();
  if (transitions === null) return null;
  const { customers, change, interval, certainty } = transitions;
  return (
    <p className={styles.sub}>
      {say("pane.evidence.trend.twice", {
        count: customers,
        customers: countText(customers),
        change: interval === null ? npsText(change, [0]) : scoreWithInterval(change, interval, [0]),
        sure: say(`diagnosis.sure.${certainty}`),
      })}
    </p>
  );
}
