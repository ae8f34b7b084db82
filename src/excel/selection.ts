import { say } from "../wording/say";
import { intersection, parseAddress, type Block } from "./addresses";
import { ExcelProblem } from "./errors";
import { blockOf, isUnbounded, PLACE } from "./locate";
import { inExcel } from "./run";

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
      const items = areas.areas.load(
        "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"
      );
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

/** Whether a one-cell range holds nothing at all; its valueTypes must be loaded. */
export function isEmpty(cell: Excel.Range): boolean {
  // Typed as one enumeration, sent as rows of its texts.
  return (cell.valueTypes as unknown as string[][])[0]?.[0] === "Empty";
}
