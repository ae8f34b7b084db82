import { isBlank, type TypedCell } from "./cellText";
import type { Body, FoundColumn, WrittenRows } from "./findColumns";
import { isOwnId } from "./ownRowIds";
import { markOf, PEOPLES } from "./sheetMemory";

export interface FoundRow {
  /** Within the body. */
  readonly index: number;
  /** The report's id; null for a row of people's. */
  readonly id: string | null;
  /** What was last written, by key; null where that is not known. */
  readonly written: ReadonlyMap<string, string> | null;
  /** People typed something of their own where the id stood. */
  readonly strangeId: boolean;
}

/**
 * Which row is which: by the hidden id, or by content where people removed all ids. Of several rows with one id the
 * original is the one that still says most of what was written, the upper one where that does not tell; the others
 * are copies, and people's own.
 */
export function findRows(
  body: Body,
  isReportId: (id: TypedCell) => id is string,
  writtenOf: WrittenRows,
  columns: readonly FoundColumn[]
): FoundRow[] {
  const likeness = (row: number, marks: ReadonlyMap<string, string>): Likeness =>
    likenessOf(row, marks, columns, body);
  const originals = originalsOf(body.ids, isReportId, (row, id) => {
    const marks = typeof id === "string" ? writtenOf.get(id) : undefined;
    return marks === undefined ? 0 : likeness(row, marks).same;
  });
  const rows = body.ids.map((id, index): FoundRow => {
    const known = isReportId(id);
    if (known && originals.get(id) === index) {
      return { index, id, written: writtenOf.get(id) ?? null, strangeId: false };
    }
    const isNobodys = isBlank(id) || (typeof id === "string" && isOwnId(id));
    return { index, id: null, written: null, strangeId: !known && !isNobodys };
  });
  return body.ids.some((id) => !isBlank(id)) ? rows : byContent(rows, writtenOf, likeness);
}

/** The row of each id. `agreement`: how much of what was written a row still says. */
export function originalsOf<Id>(
  ids: readonly Id[],
  isReportId: (id: Id) => boolean,
  agreement: (row: number, id: Id) => number
): Map<Id, number> {
  const rowsOf = new Map<Id, number[]>();
  ids.forEach((id, row) => {
    if (!isReportId(id)) return;
    const rows = rowsOf.get(id);
    if (rows === undefined) rowsOf.set(id, [row]);
    else rows.push(row);
  });
  return new Map(
    [...rowsOf].map(([id, rows]) => {
      const [first = 0] = rows;
      if (rows.length === 1) return [id, first];
      const said = rows.map((row) => agreement(row, id));
      return [id, rows[said.indexOf(Math.max(...said))] ?? first];
    })
  );
}

/** Without any ids a row is what it says: the written row that most of its cells agree with. */
function byContent(
  rows: readonly FoundRow[],
  writtenOf: WrittenRows,
  likeness: (row: number, marks: ReadonlyMap<string, string>) => Likeness
): FoundRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let best: { id: string; marks: ReadonlyMap<string, string> } | null = null;
    let most = 0.5;
    for (const [id, marks] of writtenOf) {
      if (taken.has(id)) continue;
      const { same, all } = likeness(row.index, marks);
      if (all > 0 && same / all > most) {
        most = same / all;
        best = { id, marks };
      }
    }
    if (best === null) return row;
    taken.add(best.id);
    return { ...row, id: best.id, written: best.marks };
  });
}

/** Of the cells that were written, how many still say the same. */
interface Likeness {
  readonly same: number;
  readonly all: number;
}

function likenessOf(
  row: number,
  marks: ReadonlyMap<string, string>,
  columns: readonly FoundColumn[],
  { cell }: Body
): Likeness {
  let same = 0;
  let all = 0;
  for (const column of columns) {
    const mark = column.key === null ? undefined : marks.get(column.key);
    if (mark === undefined || mark === "" || mark === PEOPLES) continue;
    all++;
    if (markOf(cell(row, column.index)) === mark) same++;
  }
  return { same, all };
}
