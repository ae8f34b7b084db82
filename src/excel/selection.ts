import { readCell, type Exclusion } from "../score/cells";
import { groupsOf, type Groups } from "../score/groups";
import { addTallies, emptyTally, tallyMatrix, type Tally } from "../score/tally";
import { say } from "../wording/say";
import { addressOf, intersection, parseAddress, tableColumn, type Block } from "./addresses";
import { ExcelProblem } from "./errors";
import { blockOf, isUnbounded, PLACE } from "./locate";
import { readColumns } from "./readBlocks";
import { inExcel } from "./run";

/** The same as PLACE, of each area. */
const AREAS = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** What is selected, as data: one block or several, whole columns cut to the used cells. */
export interface Selection {
  readonly blocks: readonly Block[];
}

/**
 * The current selection. A single filled cell stands for the data around it, a whole column or row for
 * the used cells in it; a single empty cell stays alone. Throws badSelection when a chart or picture is
 * selected.
 */
export function currentSelection(): Promise<Selection> {
  return inExcel(
    async (context) => {
      const areas = context.workbook.getSelectedRanges();
      const items = areas.areas.load(AREAS);
      const sheet = areas.worksheet.load("name");
      const used = areas.worksheet.getUsedRangeOrNullObject(true).load(PLACE);
      await context.sync();
      const blocks = items.items.map((range) => blockOf(sheet.name, range));
      const [only] = blocks;
      if (blocks.length === 1 && only !== undefined && only.rows * only.columns === 1) {
        const cell = sheet.getRangeByIndexes(only.row, only.column, 1, 1).load("valueTypes");
        const around = cell.getSurroundingRegion().load(PLACE);
        await context.sync();
        const empty = isEmpty(cell);
        return { blocks: [empty ? only : blockOf(sheet.name, around)] };
      }
      if (used.isNullObject) return { blocks: blocks.filter((block) => !isUnbounded(block)) };
      const usedBlock = blockOf(sheet.name, used);
      return {
        blocks: blocks.flatMap((block) => {
          if (!isUnbounded(block)) return [block];
          const cut = intersection(block, usedBlock);
          return cut === null ? [] : [cut];
        }),
      };
    },
    { repeatable: true }
  );
}

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

/**
 * Puts a formula into the one empty cell that is selected and says where. Refuses, and changes nothing,
 * when several cells are selected or the cell holds anything.
 */
export function putFormula(formula: string): Promise<{ readonly address: string }> {
  return inExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("cellCount");
    const cell = context.workbook.getActiveCell().load(`${PLACE},valueTypes,formulas`);
    const sheet = cell.worksheet.load("name");
    await context.sync();
    if (areas.cellCount !== 1) throw refusal("oneCell", "");
    const address = addressOf(blockOf(sheet.name, cell));
    // A formula may show nothing: an empty value alone does not make an empty cell.
    const empty = isEmpty(cell) && cell.formulas[0]?.[0] === "";
    if (!empty) throw refusal("notEmpty", address);
    cell.formulas = [[formula]];
    await context.sync();
    return { address };
  });
}

function isEmpty(cell: Excel.Range): boolean {
  return (cell.valueTypes as unknown as string[][])[0]?.[0] === "Empty";
}

function refusal(kind: "oneCell" | "notEmpty", address: string): ExcelProblem {
  return new ExcelProblem("refused", {
    title: say(`excel.reading.${kind}.title`, { address }),
    action: say(`excel.reading.${kind}.action`, { address }),
  });
}

/** Shows a place: activates its sheet and selects the cells. "Answers!B102" or a sheet's name in quotes and "!". */
export function goTo(address: string): Promise<void> {
  return inExcel(
    async (context) => {
      const block = parseAddress(address);
      if (block === null || block.sheet === "") throw new ExcelProblem("badReference");
      const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheet).load("name");
      await context.sync();
      if (sheet.isNullObject) {
        throw new ExcelProblem("notFound", {
          title: say("excel.reading.noSheet", { name: block.sheet }),
          action: "",
        });
      }
      sheet.activate();
      sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).select();
      await context.sync();
    },
    { repeatable: true }
  );
}

/** Calls `listener` whenever other cells are selected or another sheet is shown; returns how to stop that. */
export async function onSelectionChanged(listener: () => void): Promise<() => void> {
  const told = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    // Going to another sheet changes what is selected without a change of selection on either sheet.
    const added = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    // The pane may be closing: nobody is left to be told that the listeners were already gone.
    handlers[0]?.context.sync().catch(() => undefined);
  };
}
