import { FIX_ROWS, REPORT_ROWS } from "../../roadmap/actions/actionIds";
import type { LiveFigure, Metric } from "../../roadmap/roadmap";
import type { Recovery } from "../../roadmap/recovery";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { criterion } from "../criterion";
import type { OtherSheets } from "../otherSheets";
import { AT, ID_COLUMN } from "./roadmapColumns";
import { CHAMPIONS_TABLE, LISTS_TABLE } from "../lists/listsColumns";
import type { CellValue } from "../sheetPlan";
import { answeredAtAll, answeredInTime, recoveredOfAsked } from "../worklist/worklistRate";
import { MESSAGES_TABLE } from "../documents/customerMessage";
import { WORKLIST_TABLE } from "../worklist/worklistColumns";
import { quoted } from "../quoted";

/** Where the roadmap's own rows stand, and the sheets written with it. */
export interface NowContext {
  readonly first: number;
  readonly rows: number;
  readonly others: OtherSheets;
  readonly recovery: Pick<Recovery, "worklist">;
}

/**
 * The cell *Now* of a metric: a formula wherever the workbook knows the figure, the figure of the day where only its
 * sheet is not written with it, and else words that say it is for people to measure.
 */
export function nowCell(metric: Metric, context: NowContext): CellValue {
  const live = metric.live === undefined ? null : liveNow(metric.live, context);
  if (live !== null) return { formula: `=IFERROR(${live},${quoted(say("sheets.none"))})` };
  if (metric.current !== null) return metric.current;
  return say(metric.unit === "none" ? "sheets.none" : "sheets.notMeasured");
}

/** The body of a formula; null where its sheet is not written in this run. */
function liveNow(live: LiveFigure, context: NowContext): string | null {
  const { others, recovery } = context;
  switch (live.of) {
    case "score":
      return others.named("summary", "nps_score");
    case "detractors":
      return others.named("detractors", "nps_detractors");
    case "group":
      return byRow(
        others.table("segments", ({ rows }) => rows.some(({ id }) => id === live.row)),
        "nps",
        live.row
      );
    case "cause":
      return byRow(
        others.table("rootCauses", ({ name }) => name === "nps_causes"),
        "share",
        live.row
      );
    case "theme":
      return byRow(
        others.table("themes", ({ rows }) => rows.some(({ id }) => id === live.row)),
        "share",
        live.row
      );
    case "checksInDoubt":
      return counted(
        others.table("methodCheck", ({ name }) => name === "nps_method")?.column("verdict") ?? null,
        say("methodCheck.verdict.inDoubt")
      );
    case "answered":
      return answeredInTime(others, recovery.worklist, live.from ?? undefined);
    case "handled":
      return answeredAtAll(others, recovery.worklist);
    case "askedAgain":
      return countOf(
        others.table("worklist", ({ name }) => name === WORKLIST_TABLE),
        "askedAgain"
      );
    case "recovered":
      return recoveredOfAsked(others);
    case "champions":
    case "promotersAsked":
      return onLists(live.of, others);
    case "done":
      return `IF(${inSameRow(AT.status)}=${quoted(say("sheets.status.done"))},1,0)`;
    case "messages":
      return countOf(
        others.table("customerMessage", ({ name }) => name === MESSAGES_TABLE),
        "day"
      );
    default:
      return ownFigure(live, context);
  }
}

type OwnFigure = Extract<
  LiveFigure,
  { of: "fixesChosen" | "fixesOwned" | "fixesDone" | "reports" }
>;

/** Figures of the roadmap itself (rules 146–148, 158): rows are told apart by their hidden ids. */
function ownFigure(live: OwnFigure, { first, rows }: NowContext): string {
  const column = (at: number): string => `${fixed(first, at)}:${fixed(first + rows - 1, at)}`;
  const is = (at: number, criterion: string): string => `,${column(at)},${quoted(criterion)}`;
  const isNot = (team: string): string => {
    const same = criterion(team);
    return same === null ? "" : `,${column(AT.owner)},${same.replace("=", "<>")}`;
  };
  const done = is(AT.status, say("sheets.status.done"));
  if (live.of === "reports")
    return `COUNTIFS(${column(ID_COLUMN)},${quoted(`*${REPORT_ROWS}*`)}${done})`;
  const fixes = `${column(ID_COLUMN)},${quoted(`${FIX_ROWS}*`)},${column(AT.phase)},2`;
  const found = is(AT.status, `<>${say("sheets.status.gone")}`);
  switch (live.of) {
    // What nobody has begun is our proposal.
    case "fixesChosen":
      return `COUNTIFS(${fixes}${found}${is(AT.status, `<>${say("sheets.status.notStarted")}`)}${is(AT.status, "<>")})`;
    case "fixesDone":
      return `COUNTIFS(${fixes}${done})`;
    case "fixesOwned":
      return `COUNTIFS(${fixes}${found}${is(AT.owner, "<>")}${live.suggested.map(isNot).join("")})/COUNTIFS(${fixes}${found})`;
  }
}

/** Champions that have a name, and promoters that have a day on which they were asked. */
function onLists(what: "champions" | "promotersAsked", others: OtherSheets): string | null {
  const table = others.table(
    "lists",
    ({ name }) => name === (what === "champions" ? CHAMPIONS_TABLE : LISTS_TABLE)
  );
  if (what === "champions") return counted(table?.column("champion") ?? null, "?*");
  const [list, askedOn] = [table?.column("list"), table?.column("askedOn")];
  if (!list || !askedOn) return null;
  return `COUNTIFS(${list},${quoted(say("lists.list.promoters"))},${askedOn},">0")`;
}

interface Looked {
  readonly ids: string;
  column(key: string): string | null;
}

function byRow(table: Looked | null, key: string, id: string): string | null {
  const column = table?.column(key) ?? null;
  if (table === null || column === null) return null;
  return `INDEX(${column},MATCH(${quoted(id)},${table.ids},0))`;
}

function counted(column: string | null, word: string): string | null {
  return column === null ? null : `COUNTIFS(${column},${quoted(word)})`;
}

function countOf(table: Looked | null, key: string): string | null {
  const column = table?.column(key) ?? null;
  return column === null ? null : `COUNT(${column})`;
}
