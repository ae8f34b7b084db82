/**
 * Number formats as Office.js takes them (English form). The minus is U+2212, quoted, so that it has the
 * width of a plus and is read as a minus.
 */
const signed = (digits: string): string => `+${digits};"−"${digits};${digits}`;
const unsigned = (digits: string): string => `${digits};"−"${digits};${digits}`;
const digits = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** "+35", "−12", "0"; "+35.2" with one decimal. For scores, gaps and changes in points. */
export const pointsFormat = (decimals: number): string => signed(digits(decimals));
/** A mark a person may have set to a fraction: "+41", "+41.5", "−3.25", never "+41.". */
export const markFormat = (mark: number): string =>
  pointsFormat([0, 1].find((decimals) => Math.abs((mark * 10 ** decimals) % 1) < 1e-9) ?? 2);
/** "4.2", "−16.6": interval ends carry no plus. */
export const endFormat = (decimals: number): string => unsigned(digits(decimals));
/** "42%", "42.0%". */
export const shareFormat = (decimals: number): string => `${digits(decimals)}%`;
export const COUNT = "#,##0";
export const DATE = "dd mmm yyyy";
/** The year stands in the line under the title. */
export const DATE_TIME = "dd mmm hh:mm";
export const LATE = 'dd mmm" late"';
export const WEEK_DAY = "d";
export const GENERAL = "General";

/** Marks in front of a word; the cell keeps the word alone, so filters and formulas see it clean. */
export const MARKS = {
  bad: '"▼ "@',
  risk: '"■ "@',
  neutral: '"● "@',
  good: '"▲ "@',
  confirmed: '"● "@',
  indicated: '"○ "@',
  inProgress: '"► "@',
} as const;
