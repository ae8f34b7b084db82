import { addressOf, intersection, type Block } from "../excel/addresses";
import { addDataSheet } from "../excel/addDataSheet";
import { listData } from "../excel/listData";
import { currentSelection } from "../excel/selection";
import { ExcelProblem } from "../excel/errors";
import { say } from "../wording/say";
import type { SourceOption } from "./source";

/**
 * What can be read, the most likely first: tables, then sheets with data, then the selection where it
 * says something else. A sheet that is one table is offered once, as the table.
 */
export async function listSources(): Promise<SourceOption[]> {
  const { tables, sheets } = await listData();
  const selection = await selectedBlocks();
  const options: SourceOption[] = tables.map(({ name, body }) => ({
    choice: { kind: "table", name },
    label: say("sources.table", { name }),
    detail: placeText(body),
    rows: body.rows,
  }));
  for (const { name, used } of sheets) {
    const isTable = tables.some(({ body }) => covers(body, used));
    if (!isTable) options.push(sheetOption(name, used));
  }
  const selected = selection.filter((block) => block.rows > 1);
  const [only] = selected;
  const known = [...tables.map(({ body }) => body), ...sheets.map(({ used }) => used)];
  const isOffered = selected.length === 1 && known.some((block) => sameBlock(block, only));
  if (only !== undefined && !isOffered) options.push(selectionOption(selected));
  return options;
}

/**
 * The selection as a source: a single cell stands for the data around it, and cells inside a table for
 * the whole table when only one was selected. null when nothing is there.
 */
async function selectedBlocks(): Promise<readonly Block[]> {
  try {
    return (await currentSelection()).blocks;
  } catch (thrown) {
    // A chart is selected: everything else can still be offered.
    if (thrown instanceof ExcelProblem && thrown.code === "badSelection") return [];
    throw thrown;
  }
}

/** Adds a sheet with the sample survey, goes there, and says how to read it. */
export async function addSample(): Promise<SourceOption> {
  const { SAMPLE } = await import("./sample");
  const name = await addDataSheet({
    name: "NPS Sample",
    header: SAMPLE.header,
    rows: SAMPLE.rows,
    columns: SAMPLE.header.map((header) => ({
      format: SAMPLE.days.includes(header) ? "dd/mm/yyyy" : "General",
      width: header === "Comment" ? 320 : 84,
    })),
  });
  const used = {
    sheet: name,
    row: 0,
    column: 0,
    rows: SAMPLE.rows.length + 1,
    columns: SAMPLE.header.length,
  };
  return sheetOption(name, used);
}

function sheetOption(name: string, used: Block): SourceOption {
  return {
    choice: { kind: "sheets", names: [name] },
    label: say("sources.sheet", { name }),
    detail: placeText(used),
    // Without the header row, which most sheets have; the preview says it exactly.
    rows: Math.max(0, used.rows - 1),
  };
}

function selectionOption(blocks: readonly Block[]): SourceOption {
  const addresses = blocks.map((block) => addressOf(block));
  const sideBySide = blocks.every((block) => block.row === blocks[0]?.row);
  const rows = blocks.map((block) => block.rows);
  return {
    choice: { kind: "areas", addresses },
    label: say("sources.selection"),
    detail: addresses.join(", "),
    rows: sideBySide ? Math.max(...rows) : rows.reduce((sum, count) => sum + count, 0),
  };
}

function placeText(block: Block): string {
  const address = addressOf(block);
  return say("sources.place", {
    sheet: block.sheet,
    address: address.slice(address.lastIndexOf("!") + 1),
  });
}

/** The table with its header (and total) row is all the sheet holds. */
function covers(body: Block, used: Block): boolean {
  const grown = { ...body, row: Math.max(0, body.row - 1), rows: body.rows + 2 };
  const shared = intersection(grown, used);
  return shared !== null && sameBlock(shared, used);
}

function sameBlock(a: Block, b: Block | undefined): boolean {
  return (
    b !== undefined &&
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
