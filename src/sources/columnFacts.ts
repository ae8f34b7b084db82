import { readCell } from "../score/cells";
import { isAmount } from "./amounts";
import { saysContact } from "./contact";
import { isDateSerial, looksLikeDate } from "./dateTexts";
import { groupText } from "./grouping";
import { portionIn } from "./portions";
import { isLeftOut, SAYS, standingIn } from "./standingWords";

/** What is known of a column before anybody says what it is. Counts are over the cells looked at. */
export interface ColumnFacts {
  readonly filled: number;
  /** Cells that read as an answer 0…10, as numbers or as texts such as "10 - Extremely likely". */
  readonly scores: number;
  readonly distinctScores: number;
  readonly largestScore: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly texts: number;
  /** Real dates (by number format) and date texts. */
  readonly dates: number;
  /** Numbers that could be dates, whatever their format. */
  readonly possibleSerials: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Every number larger than the one before: a running number, not an answer. */
  readonly increasing: boolean;
  /** The values are promoter, passive, detractor: the score once more, not groups of customers. */
  readonly scoreGroups: boolean;
  /** Cells looked at, blank ones too. */
  readonly looked: number;
  /** Cells that read as amounts of money, plain numbers among them. */
  readonly amounts: number;
  /** Cells that say yes, no, active or left, by what they say. */
  readonly standing: Readonly<Record<keyof typeof SAYS, number>>;
  /** Cells that would leave their row out as a test or an employee's. */
  readonly leftOut: number;
  /** Whether one of the values is "open". */
  readonly hasOpen: boolean;
  /** Cells that say in words whether a customer may be contacted. */
  readonly contact: number;
  /** Cells that read as a figure from 0 to 100, with or without a percent sign, and the largest without one. */
  readonly portions: number;
  readonly largestPortion: number;
}

const SCORE_GROUP = /^(promoter|passive|detractor|neutral)s?$/i;

/**
 * Looks at the cells of one column.
 * @param dateFormatted whether the sheet shows the column's numbers as dates
 * @example factsOf([9, 10, ""], false).scores // 2
 */
export function factsOf(cells: readonly unknown[], dateFormatted: boolean): ColumnFacts {
  let filled = 0;
  let scores = 0;
  let largestScore = -1;
  let numbers = 0;
  let wholeNumbers = 0;
  let texts = 0;
  let dates = 0;
  let possibleSerials = 0;
  let length = 0;
  let last = -Infinity;
  let increasing = true;
  let amounts = 0;
  let leftOut = 0;
  let contact = 0;
  let portions = 0;
  let largestPortion = 0;
  const says = Object.values(SAYS).map(() => 0);
  const distinct = new Set<string>();
  const answers = new Set<number>();
  for (const cell of cells) {
    const text = groupText(cell);
    if (text === "") continue;
    filled++;
    distinct.add(text.toLowerCase());
    length += text.length;
    const said = standingIn(cell);
    says[said] = (says[said] ?? 0) + 1;
    if (isLeftOut(cell)) leftOut++;
    if (isAmount(cell)) amounts++;
    if (saysContact(cell)) contact++;
    const portion = portionIn(cell);
    if (portion !== null && !Number.isNaN(portion.value)) {
      portions++;
      if (!portion.isPercent) largestPortion = Math.max(largestPortion, portion.value);
    }
    const score = readCell(cell);
    if (score >= 0) {
      scores++;
      answers.add(score);
      largestScore = Math.max(largestScore, score);
    }
    if (typeof cell === "number") {
      numbers++;
      if (Number.isInteger(cell)) wholeNumbers++;
      if (isDateSerial(cell)) {
        possibleSerials++;
        if (dateFormatted) dates++;
      }
      if (cell <= last) increasing = false;
      last = cell;
    } else {
      texts++;
      if (looksLikeDate(text)) dates++;
    }
  }
  return {
    filled,
    scores,
    distinctScores: answers.size,
    largestScore,
    numbers,
    wholeNumbers,
    texts,
    dates,
    possibleSerials,
    distinct: distinct.size,
    meanLength: filled === 0 ? 0 : length / filled,
    increasing: increasing && numbers > 2,
    scoreGroups: distinct.size > 0 && [...distinct].every((value) => SCORE_GROUP.test(value)),
    looked: cells.length,
    amounts,
    standing: Object.fromEntries(
      Object.entries(SAYS).map(([name, said]) => [name, says[said] ?? 0])
    ) as ColumnFacts["standing"],
    leftOut,
    hasOpen: distinct.has("open"),
    contact,
    portions,
    largestPortion,
  };
}

/**
 * Whether a number format shows dates: a d, m or y outside quotes, brackets and escapes.
 * Example: "dd/mm/yyyy" does; "0.00", "#,##0 \"days\"" and "[h]:mm" do not.
 */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /d|y|mmm|m[/\-. ]/i.test(bare.replace(/am\/pm/gi, ""));
}
