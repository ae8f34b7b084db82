/**
 * What the format of a cell has in Excel beyond the engine's own style. It is kept in the custom data of the cell, or
 * of its row, column or sheet, under {@link FORMAT_KEY}, so that it moves, is saved and is opened with them. An absent
 * member has Excel's default.
 */
export interface FurtherFormat {
  /** The id of the named cell style; Normal. */
  readonly style?: string;
  /** Whether protection of the sheet locks the cell; true. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Beyond the engine's alignments, which draw the nearest of their own. */
  readonly horizontal?: "Fill" | "CenterAcrossSelection";
  readonly vertical?: "Justify" | "Distributed";
  readonly autoIndent?: boolean;
  /** "LeftToRight" or "RightToLeft"; Context. */
  readonly readingOrder?: string;
  readonly shrinkToFit?: boolean;
  readonly underline?: "SingleAccountant" | "DoubleAccountant";
  /** Excel.FillPattern other than Solid and None, with "#RRGGBB". */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly patternTint?: number;
  /** −1 (darkest) … 1 (lightest); the style has the colour that results, `…Base` the colour before. */
  readonly fillTint?: number;
  readonly fillBase?: string;
  readonly fontTint?: number;
  readonly fontBase?: string;
}

/** A change of it: null takes a member back to Excel's default. */
export type FurtherPatch = { readonly [K in keyof FurtherFormat]?: FurtherFormat[K] | null };

/** The member of a cell's, row's, column's or sheet's custom data that holds its {@link FurtherFormat}. */
export const FORMAT_KEY = "format";

type Custom = Readonly<Record<string, unknown>>;

/** What the custom data of a cell, row, column or sheet say; nothing where they say nothing. */
export function furtherOf(custom: unknown): FurtherFormat | undefined {
  return (custom as Custom | null | undefined)?.[FORMAT_KEY] as FurtherFormat | undefined;
}

/**
 * Custom data with changes laid over: a null takes a member away, a format is laid over the format that is there.
 * Null where nothing is left.
 */
export function customWith(custom: unknown, changes: Custom): Record<string, unknown> | null {
  const format = changes[FORMAT_KEY] as FurtherPatch | null | undefined;
  const result: Record<string, unknown> = { ...(custom as Custom | null | undefined), ...changes };
  if (format) result[FORMAT_KEY] = withoutNulls({ ...furtherOf(custom), ...format });
  const left = withoutNulls(result);
  return Object.keys(left).length > 0 ? left : null;
}

function withoutNulls(members: Custom): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === null ||
    value === undefined ||
    (typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}
