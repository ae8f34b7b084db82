import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { HeatMap } from "../../diagnosis/heatMapReading";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { heatFinding, heatLabel, heatSteps, heatTable, stepsWords } from "../heatShown";
import { ChartFigure } from "../parts/ChartFigure";
import { Fold } from "../parts/Fold";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const HeatGrid = lazy(() => import("../charts/HeatGrid"));
const FEW = 6;
/** A number with its sign, and air; names take what is left of the width (pixels). */
const CELL = 38;
const NAMES = 0.34;

/** Groups over time (rules 49–53), as on the heat map sheet; as many periods as the pane has room for. */
export function HeatMaps({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const maps = (diagnosis.heatMaps ?? []).filter(({ rows }) => rows.length > 0);
  return maps.map((map) => <OneColumn key={map.columnIndex} map={map} diagnosis={diagnosis} />);
}

interface OneColumnProps {
  readonly map: HeatMap;
  readonly diagnosis: Diagnosis;
}

function OneColumn({ map, diagnosis }: OneColumnProps) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const [all, setAll] = useState(false);
  const room = Math.max(120, width - 2 * 16);
  const fits = Math.max(1, Math.floor((room * (1 - NAMES)) / CELL));
  const rows = all ? map.rows : map.rows.slice(0, FEW);
  const shown = rows.map((row) => ({ ...row, cells: row.cells.slice(-fits) }));
  const periods = map.periods.slice(-fits).map(({ label }) => label);
  const steps = heatSteps(map.line, diagnosis.industry?.average ?? null);
  const finding = heatFinding(map);
  const name = say("pane.evidence.heat.name", { column: map.column });
  return (
    <Fold title={say("pane.evidence.heat.title", { column: map.column })} note={finding}>
      <p className={styles.sub}>
        {say("pane.evidence.heat.caption", {
          count: periods.length,
          all: countText(map.periods.length),
          steps: stepsWords(steps),
        })}{" "}
        {say("pane.evidence.heat.small")}{" "}
        {map.rows.length <= FEW ? null : (
          <Link as="button" inline className={styles.small} onClick={() => setAll(!all)}>
            {all
              ? say("pane.evidence.heat.fewer")
              : say("pane.evidence.heat.all", { count: map.rows.length })}
          </Link>
        )}
      </p>
      <ChartFigure name={name} table={heatTable(map, rows)}>
        <Suspense fallback={<div style={{ height: 18 + rows.length * 26 }} />}>
          <HeatGrid
            width={room}
            periods={periods}
            rows={shown}
            steps={steps}
            label={heatLabel(finding, shown)}
          />
        </Suspense>
      </ChartFigure>
    </Fold>
  );
}
