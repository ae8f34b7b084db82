import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { groupsLabel, groupsTable, pairsFinding, referenceOf } from "../groupsShown";
import { ChartFigure } from "../parts/ChartFigure";
import { Fold } from "../parts/Fold";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { edgesOf } from "../trendShown";

const Forest = lazy(() => import("../charts/Forest"));
const FEW = 5;

/** Two segments at once, worst first (rules 49–52): where a weak spot hides behind two middling averages. */
export function Pairs({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const [all, setAll] = useState(false);
  const { pairs } = diagnosis;
  if (pairs.length === 0) return null;
  const shown = all ? pairs : pairs.slice(0, FEW);
  const edges = edgesOf(diagnosis);
  const finding = pairsFinding(pairs);
  return (
    <Fold title={say("pane.evidence.pairs.title")} note={finding}>
      <p className={styles.sub}>
        {say("pane.evidence.pairs.caption")}{" "}
        {pairs.length <= FEW ? null : (
          <Link as="button" inline className={styles.small} onClick={() => setAll(!all)}>
            {all
              ? say("pane.evidence.pairs.fewer")
              : say("pane.evidence.pairs.all", { count: pairs.length })}
          </Link>
        )}
      </p>
      <ChartFigure name={say("pane.evidence.pairs.name")} table={groupsTable(shown, edges)}>
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
    </Fold>
  );
}
