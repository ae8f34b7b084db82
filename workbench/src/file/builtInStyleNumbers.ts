const FIRST: readonly (readonly [number: number, ids: string])[] = [
  [0, "Normal"],
  [3, "Comma Currency Percent WholeComma WholeDollar Hlink HlinkTrav Note WarningText"],
  [15, "SheetTitle Heading1 Heading2 Heading3 Heading4 Input Output Calculation CheckCell"],
  [24, "LinkedCell Total Good Bad Neutral"],
  [53, "ExplanatoryText"],
  ...[1, 2, 3, 4, 5, 6].map((accent): readonly [number, string] => {
    const ids = ["", "_20", "_40", "_60"].map((share) => `Accent${accent}${share}`);
    return [25 + 4 * accent, ids.join(" ")];
  }),
];

/** The numbers by which a file names Excel's own cell styles, by their ids in Excel.BuiltInStyle. */
export const BUILT_IN_NUMBERS: ReadonlyMap<string, number> = new Map(
  FIRST.flatMap(([first, ids]) => ids.split(" ").map((id, at) => [id, first + at] as const))
);
