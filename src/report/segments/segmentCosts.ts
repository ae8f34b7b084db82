import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { segmentIds } from "../../diagnosis/segmentIds";
import { impactBy, impactReference, segmentsByImpact } from "../../diagnosis/segmentImpact";
import { displayEdges } from "../../playbook/edges";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { endFormat, pointsFormat, shareFormat } from "../numberFormats";
import type { Decimals } from "./segmentColumns";
import type { StyleName, TableColumn } from "../sheetPlan";
import type { TableSection } from "../tableSection";

const REVENUE = '#,##0;"−"#,##0';

/**
 * What each group costs (rule 52), the dearest first: points of its shrunken score under the reference, times its
 * revenue or, where none is mapped, its answers; the last column is its part of what the groups of its split cost.
 * null where no reportable group is under the reference.
 */
export function costsSection(
  diagnosis: Diagnosis,
  decimals: Pick<Decimals, "nps" | "shrunken">
): Omit<TableSection, "rowHeight"> | null {
  const costs = segmentsByImpact(diagnosis);
  if (costs.length === 0) return null;
  const by = impactBy(diagnosis);
  const ofSplit = new Map<number, number>();
  for (const { segment, impact } of costs) {
    ofSplit.set(segment.columnIndex, (ofSplit.get(segment.columnIndex) ?? 0) + impact);
  }
  const ids = segmentIds(costs.map(({ segment }) => segment));
  const key = diagnosis.industry === null ? "overall" : "average";
  return {
    name: "nps_segment_costs",
    heading: say("segments.costs.heading"),
    caption: say(`segments.costs.caption.${by}.${key}`, {
      enough: diagnosis.context.assumptions.reportableFrom,
      score: npsText(
        impactReference(diagnosis),
        displayEdges(benchmarkOf(diagnosis.context) ?? undefined)
      ),
    }),
    columns: costColumns(by, decimals),
    rows: costs.map(({ segment, shortfall, impact }, at) => ({
      id: ids[at] ?? "",
      cells: [
        segment.value,
        segment.column,
        segment.groups.n,
        segment.nps,
        segment.shrunken,
        ...(by === "revenue" ? [segment.revenue ?? say("sheets.none")] : []),
        shortfall,
        impact / (ofSplit.get(segment.columnIndex) ?? impact),
      ],
    })),
  };
}

function costColumns(
  by: "revenue" | "answers",
  decimals: Pick<Decimals, "nps" | "shrunken">
): TableColumn[] {
  const column = (
    key: "group" | "split" | "n" | "nps" | "shrunken" | "revenue" | "under" | "share",
    style: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header: say(`segments.costs.head.${key}`),
    style,
    headerStyle: key === "group" || key === "split" ? "head" : "headRight",
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("group", "cellStrong"),
    column("split", "cellMuted"),
    column("n", "cellCount"),
    column("nps", "cellPoints", pointsFormat(decimals.nps)),
    column("shrunken", "cellEnd", pointsFormat(decimals.shrunken)),
    ...(by === "revenue" ? [column("revenue", "cellCount", REVENUE)] : []),
    column("under", "cellEnd", endFormat(1)),
    column("share", "cellShare", shareFormat(0)),
  ];
}
