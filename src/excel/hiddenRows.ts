import { parseAddress } from "./addresses";
import { slices, totalRows, type Part } from "./part";
import { inBlocks } from "./readBlocks";
import { inExcel } from "./run";

/** Addresses of visible cells are short; this many stay well under the size limit. */
const BLOCK = 50_000;

/**
 * Which rows are hidden by hand or by a filter: 1 for each hidden row of the source, or null where none is.
 * Asks once whether any row is hidden at all (one round trip), and only then for the visible cells of the
 * first column, in blocks: asking row by row would take a round trip or an object each.
 */
export async function hiddenRows(
  parts: readonly Part[],
  signal?: AbortSignal
): Promise<Uint8Array | null> {
  const total = totalRows(parts);
  return inExcel(
    async (context) => {
      const sheets = context.workbook.worksheets;
      const column = (part: Part): Excel.Range =>
        sheets.getItem(part.sheet).getRangeByIndexes(part.row, part.columns[0] ?? 0, part.rows, 1);
      const states = parts.map((part) => column(part).load("rowHidden"));
      await context.sync();
      // null where a range holds hidden and visible rows.
      const state = states.map((range) => range.rowHidden as boolean | null);
      if (state.every((hidden) => hidden === false)) return null;
      const hidden = new Uint8Array(total).fill(1);
      await inBlocks(
        total,
        BLOCK,
        async (first, count) => {
          const views = slices(parts, first, count).map((slice) => ({
            slice,
            view: column(slice).getVisibleView().load("cellAddresses"),
          }));
          await context.sync();
          let bytes = 0;
          let start = first;
          for (const { slice, view } of views) {
            const addresses = view.cellAddresses as unknown[][] | null;
            if (addresses === null) return null;
            for (const line of addresses) {
              const address = String(line[0]);
              bytes += address.length + 5;
              const cell = parseAddress(address);
              if (cell !== null) hidden[start + cell.row - slice.row] = 0;
            }
            start += slice.rows;
          }
          return { bytes };
        },
        { signal }
      );
      return hidden;
    },
    { repeatable: true, signal }
  );
}
