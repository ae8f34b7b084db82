import type { Context } from "../../diagnosis/context";
import type { CustomerAnswer } from "../../diagnosis/customersReading";
import { rowId } from "../../diagnosis/rowId";
import type { CustomerLists } from "../../roadmap/worklist/customerLists";
import type { TeamSettings } from "../../roadmap/work";
import { say } from "../../wording/say";
import { CHAMPION_KEYS, LIST_KEYS, type ListKey } from "./listsColumns";
import type { CellValue, TableRow } from "../sheetPlan";

type List = "promoters" | "passives" | "panel";

/** One row a customer and list: a promoter may be on the panel too. */
export function listRows(lists: CustomerLists, audience: Context["audience"]): TableRow[] {
  return (["promoters", "passives", "panel"] as const).flatMap((list) =>
    lists[list].map((answer) => listRow(list, answer, audience))
  );
}

function listRow(list: List, answer: CustomerAnswer, audience: Context["audience"]): TableRow {
  const none = say("sheets.none");
  const cells: Readonly<Record<ListKey, CellValue>> = {
    list: say(`lists.list.${list}`),
    customer: answer.customer ?? none,
    account: answer.account ?? none,
    ask: askWords(list, answer, audience),
    value: answer.revenue ?? none,
    score: answer.score,
    date: answer.time === null ? none : Math.floor(answer.time),
    askedOn: null,
    answer: null,
    owner: null,
    note: null,
  };
  return { id: `${list}:${answer.id}`, cells: LIST_KEYS.map((key) => cells[key]) };
}

function askWords(list: List, { score }: CustomerAnswer, audience: Context["audience"]): string {
  switch (list) {
    case "promoters":
      return say(`lists.ask.promoters.${audience}`);
    case "passives":
      return say("lists.ask.passives");
    case "panel":
      return say(score <= 6 ? "lists.ask.panel.detractors" : "lists.ask.panel.others");
  }
}

/** Each team of the routing table once (rule 124); found again by its name, whatever it stands beside. */
export function championRows({ routing }: Pick<TeamSettings, "routing">): TableRow[] {
  const teams = new Map([...routing.values()].map((team) => [team.toLowerCase(), team]));
  return [...teams].map(([key, team]) => ({
    id: rowId(`team=${key}`),
    cells: CHAMPION_KEYS.map((column) => (column === "team" ? team : null)),
  }));
}
