import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { HeatMap } from "../../diagnosis/heatMapReading";
import { say } from "../../wording/say";
import { heatMapCaption, heatMapHeading, heatMapTitle } from "../../report/heatMap/heatMapWords";
import { heatEdges, heatLabel, heatTable } from "../heatShown";
import { ChoiceField } from "../parts/ChoiceField";
import { ChartFigure } from "../parts/ChartFigure";
import { Fold } from "../parts/Fold";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const HeatGrid = lazy(() => import("../charts/HeatGrid"));
const FEW = 6;
/** A number with its sign, and air; names take what is left of the width (pixels). */
const CELL = 38;
const NAMES = 0.34;

/** Groups over time (rules 49–53), as on the heat map sheet: one segment column at a time. */
export function HeatMaps({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const maps = (diagnosis.heatMaps ?? []).filter(({ rows }) => rows.length > 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const map = maps.find(({ columnIndex }) => columnIndex === chosen) ?? maps[0];
  if (map === undefined) return null;
  return (
    <Fold title={say("pane.evidence.heat.title")} note={heatMapTitle(diagnosis)}>
      {maps.length === 1 ? null : (
        <ChoiceField
          label={say("pane.evidence.heat.column")}
          value={String(map.columnIndex)}
          options={maps.map(({ column, columnIndex }) => ({
            value: String(columnIndex),
            label: column,
          }))}
          onChoose={(index) => setChosen(Number(index))}
        />
      )}
      <OneColumn key={map.columnIndex} map={map} diagnosis={diagnosis} />
    </Fold>
  );
}

interface OneColumnProps {
  readonly map: HeatMap;
  readonly diagnosis: Diagnosis;
}

/** As many periods as the pane has room for, the latest. */
function OneColumn({ map, diagnosis }: OneColumnProps) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const [all, setAll] = useState(false);
  const room = Math.max(120, width - 2 * 16);
  const fits = Math.max(1, Math.floor((room * (1 - NAMES)) / CELL));
  const rows = all ? map.rows : map.rows.slice(0, FEW);
  const shown = rows.map((row) => ({ ...row, cells: row.cells.slice(-fits) }));
  const periods = map.periods.slice(-fits).map(({ label }) => label);
  const cut = map.periods.length - periods.length;
  return (
    <>
      <h3 className={styles.h2}>{heatMapHeading(map)}</h3>
      <p className={styles.sub}>
        {cut > 0 ? `${say("pane.evidence.heat.cut", { count: cut })} ` : null}
        {heatMapCaption(map, diagnosis)}{" "}
        {map.rows.length <= FEW ? null : (
          <Link as="button" inline className={styles.small} onClick={() => setAll(!all)}>
            {all
              ? say("pane.evidence.heat.fewer")
              : say("pane.evidence.heat.all", { count: map.rows.length })}
          </Link>
        )}
      </p>
      <ChartFigure
        name={say("pane.evidence.heat.name", { column: map.column })}
        table={heatTable(map, rows)}
      >
        <Suspense fallback={<div style={{ height: 34 + rows.length * 26 }} />}>
          <HeatGrid
            width={room}
            periods={periods}
            rows={shown}
            edges={heatEdges(map, diagnosis)}
            enough={diagnosis.context.assumptions.reportableFrom}
            label={heatLabel(heatMapHeading(map), shown)}
          />
        </Suspense>
      </ChartFigure>
    </>
  );
}
