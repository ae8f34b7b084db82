import { addressOf, columnLetters, type Block } from "../excel/addresses";
import { ExcelProblem } from "../excel/errors";
import { hiddenRows } from "../excel/hiddenRows";
import { lookAt } from "../excel/inspect";
import { locateAreas, locateSheets, locateTable, type Located } from "../excel/locate";
import { cellAddress, totalRows } from "../excel/part";
import { readColumns } from "../excel/readBlocks";
import type { Reading } from "../score/responses";
import { say } from "../wording/say";
import { Assembly } from "./assembly";
import { factsOf, isDateFormat, type ColumnFacts } from "./columnFacts";
import { recogniseColumns } from "./columns";
import { decidedOrder, OrderCount } from "./dateOrder";
import { addToOrder, orderEvidence } from "./dates";
import { groupText } from "./grouping";
import { liveSource } from "./live";
import { inSlices } from "./slices";
import { shapeOf, type Shape } from "./shape";
import type {
  ColumnMapping,
  DateOrder,
  Source,
  SourceChoice,
  SourceColumn,
  SourcePreview,
} from "./source";

/** Survey answers in the workbook's own cells: tables, sheets, areas. */
export function worksheetSource(): Source {
  return { preview, read };
}

interface Found {
  readonly located: Located;
  readonly shape: Shape;
  readonly anyHidden: boolean;
}

async function find(choice: SourceChoice): Promise<Found> {
  const located = await locate(choice);
  const looks = await lookAt(located.blocks);
  return {
    located,
    shape: shapeOf(located.blocks, looks, located.table?.columns ?? null),
    anyHidden: looks.some((look) => look.anyHidden),
  };
}

function locate(choice: SourceChoice): Promise<Located> {
  if (choice.kind === "table") return locateTable(choice.name);
  return choice.kind === "sheets" ? locateSheets(choice.names) : locateAreas(choice.addresses);
}

async function preview(choice: SourceChoice): Promise<SourcePreview> {
  const { located, shape, anyHidden } = await find(choice);
  const facts = shape.sample.map((cells, i) => factsOf(cells, hasDateFormat(shape, i)));
  const roles = recogniseColumns(
    facts.map((fact, i) => ({
      header: shape.headers[i] ?? "",
      words: shape.words[i] ?? "",
      facts: fact,
      cells: shape.sample[i] ?? [],
    }))
  );
  const date = roles.indexOf("date");
  const hidden = anyHidden ? await hiddenRows(shape.parts) : null;
  return {
    choice,
    label: labelOf(choice),
    detail: placeOf(located.blocks),
    hasHeader: shape.hasHeader,
    rows: totalRows(shape.parts),
    hiddenRows: hidden?.reduce((sum, flag) => sum + flag, 0) ?? 0,
    columns: facts.map((fact, i) => sourceColumn(shape, i, fact, roles[i] ?? "none")),
    dateOrder: date < 0 ? null : await orderOf(shape, date),
  };
}

async function read(
  choice: SourceChoice,
  mapping: ColumnMapping,
  options: Parameters<Source["read"]>[2] = {}
): Promise<Reading> {
  const { located, shape, anyHidden } = await find(choice);
  const { parts } = shape;
  const columns = mappedColumns(mapping);
  if (columns.some((column) => column < 0 || column >= shape.headers.length)) {
    throw new ExcelProblem("refused", {
      title: say("sources.noColumn.title"),
      action: say("sources.noColumn.action"),
    });
  }
  const hidden =
    mapping.leaveOutHiddenRows && anyHidden ? await hiddenRows(parts, options.signal) : null;
  const assembly = new Assembly(
    totalRows(parts),
    mapping,
    shape.headers.map((_, column) => headerOf(shape, column)),
    (row, column) => cellAddress(parts, row, column)
  );
  await readColumns(
    parts,
    columns,
    (first, count, cells) => inSlices(assembly.adding(first, count, cells, hidden), options.signal),
    options
  );
  const { responses, quality, exact } = await inSlices(assembly.finishing(), options.signal);
  return {
    responses,
    quality,
    live: liveSource(parts, located.table, mapping, exact),
    sourceName: sourceNameOf(choice, located),
  };
}

function mappedColumns(mapping: ColumnMapping): number[] {
  const { score, date, comment, customer, segments, extras = {} } = mapping;
  const beside = Object.values(extras);
  return [score, date, comment, customer, ...segments, ...beside].filter(
    (column) => column !== null
  );
}

function sourceColumn(
  shape: Shape,
  index: number,
  facts: ColumnFacts,
  guessed: SourceColumn["guessed"]
): SourceColumn {
  return {
    index,
    letter: letterOf(shape, index),
    header: headerOf(shape, index),
    guessed,
    examples: examplesOf(shape, index),
    distinct: facts.distinct,
  };
}

/** Three different values as shown; where the top rows are blank, as they are stored further down. */
function examplesOf(shape: Shape, column: number): string[] {
  const shown = [...(shape.texts[column] ?? []), ...(shape.sample[column] ?? []).map(groupText)];
  return [...new Set(shown.map((text) => text.trim()).filter((text) => text !== ""))].slice(0, 3);
}

/** The order of day and month: from what was looked at, else from the whole column. */
async function orderOf(shape: Shape, column: number): Promise<DateOrder | null> {
  const looked = orderEvidence(shape.sample[column] ?? []);
  const complete = (shape.sample[column]?.length ?? 0) >= totalRows(shape.parts);
  if (complete || looked.dayFirst + looked.monthFirst + looked.either + looked.yearFirst === 0) {
    return decidedOrder(looked);
  }
  // One late 13/01 among thousands decides, or one of the other order makes it a mixture.
  const count = new OrderCount();
  await readColumns(shape.parts, [column], (_first, _count, cells) => {
    addToOrder(count, cells(column));
  });
  return decidedOrder(count.evidence);
}

function hasDateFormat(shape: Shape, column: number): boolean {
  const formats = shape.formats[column] ?? [];
  return formats.some((format) => isDateFormat(format));
}

function letterOf(shape: Shape, column: number): string {
  return columnLetters(shape.parts[0]?.columns[column] ?? column);
}

function headerOf(shape: Shape, column: number): string {
  const header = shape.headers[column] ?? "";
  return header === "" ? say("sources.column", { letter: letterOf(shape, column) }) : header;
}

function labelOf(choice: SourceChoice): string {
  if (choice.kind === "table") return say("sources.table", { name: choice.name });
  if (choice.kind === "areas") return say("sources.selection");
  return sheetsLabel(choice.names);
}

function sheetsLabel(names: readonly string[]): string {
  const [name = ""] = names;
  return names.length === 1
    ? say("sources.sheet", { name })
    : say("sources.sheets", { count: names.length, names: names.join(", ") });
}

function placeOf(blocks: readonly Block[]): string {
  const [block] = blocks;
  if (block === undefined) return "";
  if (blocks.length > 1) return blocks.map((each) => addressOf(each)).join(", ");
  const address = addressOf(block);
  return say("sources.place", {
    sheet: block.sheet,
    address: address.slice(address.lastIndexOf("!") + 1),
  });
}

function sourceNameOf(choice: SourceChoice, located: Located): string {
  const sheet = located.blocks[0]?.sheet ?? "";
  if (located.table !== null)
    return say("sources.tableOnSheet", { name: located.table.name, sheet });
  return choice.kind === "sheets" ? sheetsLabel(choice.names) : placeOf(located.blocks);
}
