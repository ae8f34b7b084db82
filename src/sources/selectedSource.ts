import { addressOf, intersection, type Block } from "../excel/addresses";
import { listData } from "../excel/listData";
import { currentSelection } from "../excel/selection";
import type { SourceChoice } from "./source";

/**
 * What is selected, as a source: the table or sheet where the selection (or the data around a single
 * selected cell) is just that, else its areas. null where nothing is selected that could be a survey.
 */
export async function selectedSource(): Promise<SourceChoice | null> {
  const { blocks } = await currentSelection();
  const areas = blocks.filter(({ rows }) => rows > 1);
  const [only] = areas;
  if (only === undefined) return null;
  if (areas.length === 1) {
    const { tables, sheets } = await listData();
    const table = tables.find(({ body }) => same(only, body) || sameWithHeader(only, body));
    if (table !== undefined) return { kind: "table", name: table.name };
    if (sheets.some(({ used }) => same(only, used))) return { kind: "sheets", names: [only.sheet] };
  }
  return { kind: "areas", addresses: areas.map((area) => addressOf(area)) };
}

function same(a: Block, b: Block): boolean {
  return a.rows === b.rows && a.columns === b.columns && sameCorner(a, b);
}

/** The body with its header row above it and perhaps its total row below. */
function sameWithHeader(area: Block, body: Block): boolean {
  const shared = intersection(area, body);
  return (
    shared !== null &&
    same(shared, body) &&
    area.column === body.column &&
    area.columns === body.columns &&
    area.row >= body.row - 1 &&
    area.rows <= body.rows + 2
  );
}

function sameCorner(a: Block, b: Block): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
