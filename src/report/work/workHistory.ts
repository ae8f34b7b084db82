import type { HistoryFigure, HistoryGroup, HistoryRun } from "../../roadmap/history/history";
import { groupsFrom, type Groups } from "../../score/groups";
import { say } from "../../wording/say";
import { idsOfGroupRow } from "../history/historyRows";
import type { Column, WorkCells } from "./workCells";
import type { WorkRow, WorkTable } from "./workTable";

/** Columns of the runs that are read back: counts follow from the shares. */
export const RUN_KEYS = [
  "writtenOn",
  "asOf",
  "from",
  "to",
  "n",
  "detractors",
  "passives",
  "promoters",
  "answered",
  "resolved",
] as const;
export const RUN_GROUP_KEYS = ["column", "value", "detractors", "passives", "promoters"] as const;
export const RUN_FIGURE_KEYS = ["name", "named", "of"] as const;

/** A share of a whole number of answers, as it was written: further off it was typed. */
const TOLERANCE = 1e-6;
/** More answers than a workbook can hold were typed. */
const MOST_ANSWERS = 1e9;

/** Earlier runs as they were written. One that was typed over so that its figures do not fit is told and left out. */
export function readRuns(cells: WorkCells, { rows }: WorkTable): HistoryRun[] {
  return rows.flatMap((row) => {
    const { id } = row;
    if (id === null) return [];
    const groups = countsFromShares(row);
    const writtenOn = cells.day(row, runColumn("writtenOn"));
    const [asOf, from, to] = (["asOf", "from", "to"] as const).map((key) =>
      cells.day(row, runColumn(key))
    );
    if (writtenOn === null || groups === null) {
      if (groups === null) cells.refuse("figures", row, runColumn("n"));
      return [];
    }
    return [
      {
        id,
        writtenOn,
        asOf: asOf ?? null,
        from: from ?? null,
        to: to ?? null,
        groups,
        answeredInTime: shareIn(row, "answered"),
        resolvedInTime: shareIn(row, "resolved"),
      },
    ];
  });
}

/** Groups of these runs; what was typed over leaves its group out. */
export function readRunGroups(
  cells: WorkCells,
  { rows }: WorkTable,
  runs: readonly HistoryRun[]
): HistoryGroup[] {
  const known = new Set(runs.map(({ id }) => id));
  return rows.flatMap((row) => {
    const ids = row.id === null ? null : idsOfGroupRow(row.id);
    if (ids === null || !known.has(ids.run)) return [];
    const [detractors, passives, promoters] = GROUPS.map((key) => countIn(row.value(key)));
    const value = row.value("value");
    const column = row.value("column");
    const isNamed = isName(column) && isName(value);
    if (detractors == null || passives == null || promoters == null || !isNamed) {
      cells.refuse("figures", row, runColumn("n"));
      return [];
    }
    const groups = groupsFrom(detractors, passives, promoters);
    if (groups.n === 0) return [];
    const names = { column: String(column), value: String(value) };
    return [{ run: ids.run, id: ids.group, ...names, groups }];
  });
}

/** Causes and themes of these runs; what was typed over leaves its figure out. */
export function readRunFigures(
  cells: WorkCells,
  { rows }: WorkTable,
  runs: readonly HistoryRun[]
): HistoryFigure[] {
  const known = new Set(runs.map(({ id }) => id));
  return rows.flatMap((row) => {
    const ids = row.id === null ? null : idsOfGroupRow(row.id);
    if (ids === null || !known.has(ids.run)) return [];
    const [count, of] = [countIn(row.value("named")), countIn(row.value("of"))];
    const name = row.value("name");
    if (count === null || of === null || of === 0 || count > of || !isName(name)) {
      cells.refuse("figures", row, runColumn("named"));
      return [];
    }
    return [{ run: ids.run, id: ids.group, name: String(name), count, of }];
  });
}

const GROUPS = ["detractors", "passives", "promoters"] as const;

function countsFromShares(row: WorkRow): Groups | null {
  const n = countIn(row.value("n"));
  if (n === null || n === 0) return null;
  const counts = GROUPS.map((key) => {
    const share = row.value(key);
    if (typeof share !== "number") return null;
    const count = Math.round(share * n);
    return Math.abs(share * n - count) > TOLERANCE * n ? null : countIn(count);
  });
  const [detractors, passives, promoters] = counts;
  if (detractors == null || passives == null || promoters == null) return null;
  const groups = groupsFrom(detractors, passives, promoters);
  return groups.n === n ? groups : null;
}

function countIn(value: unknown): number | null {
  const isCount = typeof value === "number" && Number.isInteger(value);
  return isCount && value >= 0 && value <= MOST_ANSWERS ? value : null;
}

function shareIn(row: WorkRow, key: string): number | null {
  const value = row.value(key);
  return typeof value === "number" && value >= 0 && value <= 1 ? value : null;
}

/** Groups may be called 2026 or TRUE. */
function isName(value: unknown): value is string | number | boolean {
  return (
    (typeof value === "string" && value !== "") ||
    typeof value === "number" ||
    typeof value === "boolean"
  );
}

function runColumn(key: "writtenOn" | "asOf" | "from" | "to" | "n" | "named"): Column {
  return { kind: "history", key, header: say(`history.head.${key}`) };
}
