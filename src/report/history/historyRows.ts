import { readScore } from "../../diagnosis/reading";
import { CAUSES } from "../../playbook/causes";
import type { ActionChange } from "../../roadmap/history/byAction";
import type { BeforeAfter, Comparisons } from "../../roadmap/history/comparisons";
import type { HistoryGroup, HistoryRun } from "../../roadmap/history/history";
import { groupsFrom, shares } from "../../score/groups";
import { nps } from "../../score/nps";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import { pointsFormat, shareFormat } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";
import { byActionColumns, type HistoryDecimals } from "./historyColumns";

const WHOLE = "all";
const LONGEST_NAME = 80;

/** One run as its record; what is not known is a dash. */
export function runRow(run: HistoryRun): TableRow {
  const { nps: score, interval, scoreClass } = readScore(run.groups);
  const share = shares(run.groups);
  return {
    id: run.id,
    cells: [
      run.writtenOn,
      orNone(run.asOf),
      orNone(run.from),
      orNone(run.to),
      run.groups.n,
      score,
      interval.low,
      interval.high,
      share.detractors,
      share.passives,
      share.promoters,
      scoreClass.name,
      orNone(run.answeredInTime),
      orNone(run.resolvedInTime),
      null,
    ],
  };
}

/** Groups by run, in the order of the runs. */
export function groupRows({ runs, runGroups }: Comparisons): TableRow[] {
  const byRun = new Map<string, HistoryGroup[]>();
  for (const group of runGroups) {
    const known = byRun.get(group.run);
    if (known === undefined) byRun.set(group.run, [group]);
    else known.push(group);
  }
  return runs.flatMap((run) =>
    (byRun.get(run.id) ?? []).map(({ id, column, value, groups }): TableRow => {
      const { nps: score, interval } = readScore(groups);
      return {
        id: groupRowId(run.id, id),
        cells: [
          run.writtenOn,
          column,
          value,
          orNone(run.to),
          groups.n,
          score,
          interval.low,
          interval.high,
          groups.detractors,
          groups.passives,
          groups.promoters,
          null,
        ],
      };
    })
  );
}

const BETWEEN = "/";

/** A group's row: which run, which group. */
export function groupRowId(run: string, group: string): string {
  return `${run}${BETWEEN}${group}`;
}

/** The other way round; null for a row that is none of ours. Example: "row:a/row:b" is run "row:a", group "row:b". */
export function idsOfGroupRow(id: string): { readonly run: string; readonly group: string } | null {
  const at = id.indexOf(BETWEEN);
  return at < 0 ? null : { run: id.slice(0, at), group: id.slice(at + BETWEEN.length) };
}

/** All answers first, then the groups both runs know. */
export function beforeAfterRows({ baseline, overall, groups }: Comparisons): TableRow[] {
  if (baseline === null || overall === null) return [];
  const since = baseline.writtenOn;
  return [
    {
      ...comparedRow(WHOLE, since, say("sheets.none"), say("history.compare.all"), overall),
    },
    ...groups.map((each) => comparedRow(each.id, since, each.column, each.value, each)),
  ];
}

function comparedRow(
  id: string,
  since: number,
  column: string,
  value: string,
  { before, after, change, p, verdict, answersNeeded }: BeforeAfter
): TableRow {
  return {
    id,
    cells: [
      since,
      column,
      value,
      before.n,
      // Nobody, or too few to be shown.
      orNone(after.n === 0 ? null : after.n),
      scoreOf(before),
      scoreOf(after),
      orNone(change?.difference ?? null),
      orNone(change?.interval.low ?? null),
      orNone(change?.interval.high ?? null),
      orNone(p),
      say(`history.verdict.${verdict}`),
      orNone(answersNeeded),
    ],
    ...(verdict === "cannotTell" && { style: "cellMuted" as const }),
  };
}

/** An action's own measure, then and now; changes and intervals in points, of shares in percentage points. */
export function actionRow(
  since: number,
  { row, title, measure, status, figure }: ActionChange,
  { nps: decimals, share }: HistoryDecimals
): TableRow {
  const { unit, before, after, change, p, verdict, needed, why } = figure;
  const points = unit === "share" ? 100 : 1;
  const inPoints = (value: number | undefined): CellValue =>
    value === undefined ? say("sheets.none") : points * value;
  const format = unit === "share" ? shareFormat(share) : pointsFormat(decimals);
  return {
    id: row,
    cells: [
      since,
      measure,
      title,
      orNone(before?.n ?? null),
      orNone(after?.n ?? null),
      orNone(before?.value ?? null),
      orNone(after?.value ?? null),
      inPoints(change?.difference),
      inPoints(change?.interval.low),
      inPoints(change?.interval.high),
      orNone(p),
      say(`history.verdict.${verdict}`),
      orNone(needed),
      say(`sheets.status.${status}`),
      why,
    ],
    numberFormats: byActionColumns().map(({ key }) => (key.startsWith("figure") ? format : null)),
    ...(verdict === "cannotTell" && { style: "cellMuted" as const }),
  };
}

/** Causes and themes by run, in the order of the runs. */
export function figureRows({ runs, runFigures }: Comparisons): TableRow[] {
  return runs.flatMap((run) =>
    runFigures
      .filter((figure) => figure.run === run.id)
      .map(({ id, name, count, of }): TableRow => {
        const kind = CAUSES.some((cause) => cause === id) ? "cause" : "theme";
        return {
          id: groupRowId(run.id, id),
          cells: [
            run.writtenOn,
            say(`history.figures.${kind}`),
            oneLine(name, LONGEST_NAME),
            orNone(run.from),
            orNone(run.to),
            count,
            of,
            count / of,
            null,
          ],
        };
      })
  );
}

function scoreOf({ detractors, passives, promoters }: HistoryRun["groups"]): CellValue {
  return orNone(nps(groupsFrom(detractors, passives, promoters)));
}

function orNone(value: number | null): CellValue {
  return value ?? say("sheets.none");
}
