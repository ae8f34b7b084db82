import type { OpenFile } from "./openFile";
import type { SheetPart } from "./sheetPart";
import type { SheetRead } from "./sheetSnapshot";

/**
 * What the file has and the workbench does not, one sentence each: a save would lose it.
 *
 * @example ["Data has 2 pictures.", "The workbook has macros (VBA)."]
 */
export function lossesOf(open: OpenFile, sheets: readonly SheetRead[]): readonly string[] {
  const { workbook, styles } = open;
  return [
    ...ofWorkbook(open),
    ...workbook.sheets.flatMap((sheet, index) => {
      const read = sheets[index];
      return [...ofSheet(open, sheet), ...(read ? ofCells(sheet.name, read) : [])];
    }),
    ...Array.from(styles.lost, (kind) => `Some cells have ${kind}.`),
  ];
}

/** Sentences for parts of the package that are there or not. */
const PARTS: readonly (readonly [part: RegExp, sentence: string])[] = [
  [/(^|\/)vbaproject\.bin$/, "The workbook has macros (VBA)."],
  [/^xl\/macrosheets\//, "The workbook has macro sheets of Excel 4."],
  [
    /^xl\/externallinks\//,
    "The workbook has links to other workbooks; their results stay as they are.",
  ],
  [/^xl\/connections\.xml$/, "The workbook has data connections."],
  [/^xl\/model\//, "The workbook has a data model."],
  [/^xl\/slicercaches\//, "The workbook has slicers."],
  [/^xl\/timelinecaches\//, "The workbook has timelines."],
  [/^xl\/richdata\//, "The workbook has linked data types or pictures in cells."],
  [/^xl\/featurepropertybag\//, "The workbook has checkboxes in cells."],
  [/^xl\/cellimages\.xml$/, "The workbook has pictures in cells."],
  [/^_xmlsignatures\//, "The workbook is signed."],
  [/^docmetadata\/labelinfo\.xml$/, "The workbook has a sensitivity label."],
  [/^xl\/python\.xml$/, "The workbook has Python code."],
];

function ofWorkbook({ file, workbook }: OpenFile): readonly string[] {
  const found = PARTS.filter(([part]) => file.names.some((name) => part.test(name)));
  const kinds: Readonly<Record<string, string>> = {
    chartsheet: "a chart on a sheet of its own",
    dialogsheet: "a dialog sheet",
    xlMacrosheet: "a sheet of macros",
  };
  return [
    ...found.map(([, sentence]) => sentence),
    ...workbook.otherSheets.map(
      ({ name, kind }) => `The sheet ${name} is ${kinds[kind] ?? "no worksheet"}; it is left out.`
    ),
    ...(workbook.root.at("customWorkbookViews") ? ["The workbook has custom views."] : []),
  ];
}

function ofSheet({ file }: OpenFile, { name, root, relationships }: SheetPart): readonly string[] {
  const ofType = (type: string) => relationships.filter((each) => each.type === type);
  const counted = (count: number, one: string, many = `${one}s`): readonly string[] =>
    count === 0 ? [] : [`${name} has ${count} ${count === 1 ? one : many}.`];
  const drawn = ofType("drawing").map(({ target }) => file.xml(target));
  const shapes = (...tags: readonly string[]): number =>
    drawn.reduce(
      (sum, drawing) =>
        sum + tags.reduce((more, tag) => more + (drawing?.descendants(tag).length ?? 0), 0),
      0
    );
  const comments = ofType("comments").map(({ target }) => file.xml(target));
  const threads = ofType("threadedComment").map(({ target }) => file.xml(target));
  const inThreads = threads.reduce((sum, part) => sum + (part?.children.length ?? 0), 0);
  const notes = comments.reduce((sum, part) => sum + (part?.descendants("comment").length ?? 0), 0);
  const extensions = root.at("extLst")?.descendants("sparkline").length ?? 0;
  const isGrouped =
    root
      .at("cols")
      ?.all("col")
      .some((column) => (column.number("outlineLevel") ?? 0) > 0) ?? false;
  return [
    ...counted(shapes("pic"), "picture"),
    ...counted(shapes("sp", "cxnSp"), "shape"),
    ...counted(ofType("pivotTable").length, "pivot table"),
    ...counted(inThreads > 0 ? inThreads : notes, inThreads > 0 ? "comment" : "note"),
    ...counted(extensions, "sparkline"),
    ...counted(ofType("slicer").length, "slicer group"),
    ...counted(ofType("ctrlProp").length + ofType("control").length, "form control"),
    ...counted(ofType("oleObject").length + ofType("package").length, "embedded object"),
    ...counted(root.at("protectedRanges")?.children.length ?? 0, "range that a password opens"),
    ...counted(root.at("scenarios")?.children.length ?? 0, "scenario"),
    ...(root.at("picture") ? [`${name} has a picture behind its cells.`] : []),
    ...(root.at("legacyDrawingHF") ? [`${name} has pictures in its header or footer.`] : []),
    ...(isGrouped ? [`${name} has grouped columns.`] : []),
    ...(root.at("customSheetViews") ? [`${name} has custom views.`] : []),
    ...(root.at("dataConsolidate") ? [`${name} has a consolidation.`] : []),
  ];
}

function ofCells(name: string, { cells, losses }: SheetRead): readonly string[] {
  const { dataTables, arrays } = cells.counts;
  const isGrouped = cells.rows.some(
    ({ attributes }) => Number(attributes["outlineLevel"] ?? 0) > 0
  );
  const counted = (count: number, what: string): readonly string[] =>
    count === 0 ? [] : [`${name} has ${count} ${count === 1 ? "cell" : "cells"} ${what}.`];
  return [
    ...losses,
    ...counted(dataTables, "in what-if data tables; their results stay as values"),
    ...counted(arrays, "with an array formula of the old kind; it becomes one that spills"),
    ...(isGrouped ? [`${name} has grouped rows.`] : []),
  ];
}
