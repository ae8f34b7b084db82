import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { fewGroups, groupsFinding, groupsLabel, groupsTable, referenceOf } from "../groupsShown";
import { ChartFigure } from "../parts/ChartFigure";
import { NARROW, usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { edgesOf } from "../trendShown";

const Forest = lazy(() => import("../charts/Forest"));

/** Where the score comes from: groups ranked, with intervals and bases. */
export function Groups({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const [all, setAll] = useState(false);
  const { ranking, segments } = diagnosis;
  if (ranking.length === 0) {
    return (
      <section className={styles.tight}>
        <h2 className={styles.h2}>{say("pane.diagnosis.groups.none")}</h2>
        <p className={styles.sub}>
          {say(
            segments.length === 0
              ? "pane.diagnosis.groups.noneHint"
              : "pane.diagnosis.groups.tooFew"
          )}
        </p>
      </section>
    );
  }
  const few = fewGroups(ranking);
  const shown = all ? ranking : few;
  const finding = groupsFinding(diagnosis);
  const edges = edgesOf(diagnosis);
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{finding}</h2>
      <p className={styles.sub}>
        {say(
          width < NARROW ? "pane.diagnosis.groups.captionNarrow" : "pane.diagnosis.groups.caption"
        )}{" "}
        {shown.some(({ base }) => base === "indicative")
          ? `${say("pane.diagnosis.groups.small")} `
          : ""}
        {few.length === ranking.length ? null : (
          <Link as="button" inline className={styles.small} onClick={() => setAll(!all)}>
            {all
              ? say("pane.diagnosis.groups.fewer")
              : say("pane.diagnosis.groups.all", { count: ranking.length })}
          </Link>
        )}
      </p>
      <ChartFigure name={say("pane.evidence.groups")} table={groupsTable(shown, edges)}>
        <Suspense fallback={<div style={{ height: shown.length * 24 + 18 }} />}>
          <Forest
            width={Math.max(120, width - 2 * 16)}
            groups={shown}
            reference={referenceOf(diagnosis)}
            edges={edges}
            label={groupsLabel(finding, shown, edges)}
          />
        </Suspense>
      </ChartFigure>
      {segments
        .filter(({ suppressed }) => suppressed.values > 0)
        .map(({ name, suppressed }) => (
          <p key={name} className={styles.sub}>
            {say("pane.diagnosis.groups.suppressed", { column: name, count: suppressed.values })}
          </p>
        ))}
    </section>
  );
}
