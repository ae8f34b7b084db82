import { Button, Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { displayEdges } from "../../playbook/edges";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { fewGroups, groupsFinding } from "../groupsShown";
import { NARROW, usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { spoken } from "../spoken";
import { GroupsTable } from "./GroupsTable";

const Forest = lazy(() => import("../charts/Forest"));

/** Where the score comes from: groups ranked, with intervals and bases. */
export function Groups({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const [all, setAll] = useState(false);
  const [asTable, setAsTable] = useState(false);
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
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
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
      <Suspense fallback={<div style={{ height: shown.length * 24 + 18 }} />}>
        <Forest
          width={Math.max(120, width - 2 * 16)}
          groups={shown}
          reference={referenceOf(diagnosis)}
          edges={edges}
          label={labelOf(finding, shown, edges)}
        />
      </Suspense>
      <div>
        <Button size="small" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {say(asTable ? "pane.diagnosis.groups.chart" : "pane.diagnosis.groups.table")}
        </Button>
      </div>
      {asTable ? <GroupsTable groups={shown} edges={edges} /> : null}
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

/** The line the groups are read against: the industry's bad threshold, else zero (rule 51). */
function referenceOf({ industry }: Diagnosis) {
  return industry === null
    ? { at: 0, label: say("pane.diagnosis.groups.referenceZero") }
    : {
        at: industry.badBelow,
        label: say("pane.diagnosis.groups.reference", { score: npsText(industry.badBelow, []) }),
      };
}

function labelOf(
  finding: string,
  shown: readonly SegmentReading[],
  edges: readonly number[]
): string {
  return say("pane.diagnosis.groups.label", {
    finding,
    worst: shown
      .map(({ value, nps }) =>
        say("pane.diagnosis.groups.labelRow", { name: value, score: spoken(npsText(nps, edges)) })
      )
      .join(", "),
  });
}
