import { readCell, type Exclusion } from "../score/cells";
import { groupsOf, type Groups } from "../score/groups";
import { addTallies, emptyTally, tallyMatrix, type Tally } from "../score/tally";
import { addressOf, tableColumn, type Block } from "./addresses";
import { blockOf, PLACE } from "./locate";
import { readColumns } from "./readBlocks";
import { inExcel } from "./run";
import { currentSelection } from "./selection";

export interface SelectionScore {
  /** "Answers!B2:B500". */
  readonly address: string;
  /** null when no cell is usable. */
  readonly groups: Groups | null;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  /** `=NPS(Answers!B2:B500)`, or over the table column where the selection is one. */
  readonly formula: string;
}

/**
 * Scores the selected cells as =NPS() would, reading only them. A single cell stands for its column in
 * the data around it.
 */
export async function scoreSelection(): Promise<SelectionScore> {
  const { blocks, extended } = await selectionToScore();
  let tally: Tally = emptyTally();
  const scored: Block[] = [];
  for (const block of blocks) {
    const columns = await cellsOf(block);
    const header = extended && isHeader(columns[0]?.[0]) ? 1 : 0;
    scored.push({ ...block, row: block.row + header, rows: block.rows - header });
    for (const cells of columns) tally = addTallies(tally, tallyMatrix([cells.slice(header)]));
  }
  const groups = groupsOf(tally.counts);
  return {
    address: scored.map((block) => addressOf(block)).join(", "),
    groups: groups.n > 0 ? groups : null,
    excluded: tally.excluded,
    formula: await formulaOver(scored),
  };
}

/** Nobody selected the header of a column that stands for one selected cell. */
function isHeader(cell: unknown): boolean {
  return typeof cell === "string" && cell !== "" && readCell(cell) < 0;
}

async function cellsOf(block: Block): Promise<unknown[][]> {
  const columns = Array.from({ length: block.columns }, (_, i) => block.column + i);
  const cells: unknown[][] = columns.map(() => []);
  const part = { sheet: block.sheet, row: block.row, rows: block.rows, columns };
  await readColumns([part], [...columns.keys()], (_first, _count, read) => {
    for (const [index, column] of cells.entries()) {
      for (const value of read(index)) column.push(value);
    }
  });
  return cells;
}

/** The selected blocks; of a single filled cell, its column in the data around it. */
async function selectionToScore(): Promise<{ blocks: readonly Block[]; extended: boolean }> {
  const { cell, alone } = await activeCell();
  const { blocks } = await currentSelection();
  const [only] = blocks;
  if (!alone || only === undefined) {
    return { blocks: blocks.length > 0 ? blocks : [cell], extended: false };
  }
  const extended = only.rows > 1;
  return { blocks: [{ ...only, column: cell.column, columns: 1 }], extended };
}

function activeCell(): Promise<{ cell: Block; alone: boolean }> {
  return inExcel(
    async (context) => {
      const areas = context.workbook.getSelectedRanges().load("cellCount");
      const cell = context.workbook.getActiveCell().load(PLACE);
      const sheet = cell.worksheet.load("name");
      await context.sync();
      return { cell: blockOf(sheet.name, cell), alone: areas.cellCount === 1 };
    },
    { repeatable: true }
  );
}

/** `=NPS(…)` over blocks; a structured reference where one block is exactly a table column's body. */
async function formulaOver(blocks: readonly Block[]): Promise<string> {
  const [block] = blocks;
  if (block === undefined) return "";
  if (blocks.length > 1) {
    // A custom function takes no union of areas. TOCOL( ,1) leaves blank cells out, which VSTACK alone
    // would turn into zeros, and so into detractors.
    return `=NPS(VSTACK(${blocks.map((each) => `TOCOL(${addressOf(each)},1)`).join(",")}))`;
  }
  return `=NPS(${(await tableColumnAt(block)) ?? addressOf(block)})`;
}

async function tableColumnAt(block: Block): Promise<string | null> {
  if (block.columns !== 1) return null;
  return inExcel(
    async (context) => {
      const tables = context.workbook.worksheets
        .getItem(block.sheet)
        .tables.load("items/name,items/id");
      await context.sync();
      const bodies = tables.items.map((table) => ({
        table,
        columns: table.columns.load("items/name"),
        body: table.getDataBodyRange().load(PLACE),
      }));
      if (bodies.length === 0) return null;
      await context.sync();
      for (const { table, columns, body } of bodies) {
        const at = blockOf(block.sheet, body);
        const name = columns.items[block.column - at.column]?.name;
        const inside = block.column >= at.column && name !== undefined;
        if (inside && at.row === block.row && at.rows === block.rows) {
          return tableColumn(table.name, name);
        }
      }
      return null;
    },
    { repeatable: true }
  );
}
