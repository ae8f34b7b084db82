import { CLASSES } from "../playbook/classes";
import { TOLERANCE } from "../playbook/reach";
import { say } from "../wording/say";

/** A function of plain Excel that stands in the workbook as a name, and so calculates without the add-in. */
export interface LiveFunction {
  readonly name: LiveFunctionName;
  /** As it is typed: "=NPS_LIVE(scores)". */
  readonly use: string;
  /** With its equals sign, in English and with commas, as `names.add` takes it in every language. */
  readonly formula: string;
  /** Excel shows it while the function is typed; under 255 characters, longer ones damaged files (Excel-Labs 50). */
  readonly comment: string;
}

/**
 * In the order they are offered. Each is the function's own name and more, so that none hides `=NPS()`
 * and its family where the add-in is installed.
 */
export const LIVE_FUNCTION_NAMES = [
  "NPS_LIVE",
  "NPSSHARE_LIVE",
  "NPSCLASS_LIVE",
  "NPSCATEGORY_LIVE",
  "NPSFROMCOUNTS_LIVE",
] as const;
export type LiveFunctionName = (typeof LIVE_FUNCTION_NAMES)[number];

/**
 * One of them in a workbook: not there, there as it was added, there but changed since, or its name is
 * something of the person's own, a name or a table.
 */
export interface LiveFunctionFound {
  readonly name: LiveFunctionName;
  readonly state: "absent" | "there" | "changed" | "taken";
}

/** What was done with which of them, and how all of them stand now. */
export interface LiveFunctionsDone {
  readonly names: readonly LiveFunctionName[];
  readonly found: readonly LiveFunctionFound[];
}

/** From so many cells on, NPSCLASS takes whole numbers 0–10 for raw answers. */
const ENOUGH_FOR_ANSWERS = 10;

/**
 * The functions that plain Excel can express, as formulas of names. For whole numbers 0–10 and blank
 * cells they give what the add-in's functions give; anything else, which those read or leave out, is an
 * error here: never another number. They need LAMBDA, LET and SEQUENCE.
 * Example: with the first one in the workbook `=NPS_LIVE({9;10;7;3})` is 25.
 */
export function liveFunctions(): readonly LiveFunction[] {
  return LIVE_FUNCTION_NAMES.map((name) => {
    const { parameters, names, result } = FORMULAS[name]();
    return {
      name,
      use: `=${name}(${parameters.join(", ")})`,
      formula: `=LAMBDA(${[...parameters, `LET(${[...names, result].join(",")})`].join(",")})`,
      comment: say(`live.comment.${name}`),
    };
  });
}

interface Lambda {
  readonly parameters: readonly string[];
  /** What LET names, each with its formula. */
  readonly names: readonly string[];
  readonly result: string;
}

const FORMULAS: Readonly<Record<LiveFunctionName, () => Lambda>> = {
  NPS_LIVE: () => overAnswers("100*(promoters-detractors)/total"),
  NPSSHARE_LIVE: () => overAnswers(shareTable()),
  NPSCLASS_LIVE: classOfEach,
  NPSCATEGORY_LIVE: categoryOfEach,
  NPSFROMCOUNTS_LIVE: scoreFromCounts,
};

/**
 * `answers` are the whole range, −1 where a cell holds no number; `whole` marks those that are answers.
 * Only ISNUMBER tells a blank cell from a 0, in a range and in what FILTER gives alike.
 */
const ANSWERS = "answers,IF(ISNUMBER(scores),scores,-1)";
const WHOLE = "whole,(answers>=0)*(answers<=10)*(answers=INT(answers))";

/**
 * One result for all answers (rules 2–5). #VALUE! where a cell is filled and no answer, and for a table of
 * counts; #N/A without answers; an error among the cells passes through TRIM.
 */
function overAnswers(result: string): Lambda {
  return {
    parameters: ["scores"],
    names: [
      ANSWERS,
      WHOLE,
      "total,SUM(whole)",
      "detractors,SUM((answers>=0)*(answers<=6))",
      "passives,SUM((answers>=7)*(answers<=8))",
      "promoters,SUM(--(answers>=9))",
    ],
    result: firstThat([
      ['SUM(--(TRIM(scores)<>""))>total', "#VALUE!"],
      [isCounts(), "#VALUE!"],
      ["total=0", "NA()"],
      [null, result],
    ]),
  };
}

/**
 * Eleven rows of two columns, or the other way round, one of them the answers 0 to 10 up or down: NPS
 * takes that for counts beside their answers. Squared distances from both orders, summed by column.
 */
function isCounts(): string {
  const lines = "IF(ROWS(scores)=11,answers,TRANSPOSE(answers))";
  const distance = (order: string) => `MMULT(SEQUENCE(1,11,1,0),(${lines}-${order})^2)`;
  const size = (of: string) => `${of}(ROWS(scores),COLUMNS(scores))`;
  return firstThat([
    [
      `AND(${size("MIN")}=2,${size("MAX")}=11)`,
      `MIN(${distance("SEQUENCE(11,1,0)")},${distance("SEQUENCE(11,1,10,-1)")})=0`,
    ],
    [null, "FALSE"],
  ]);
}

/** Header and three rows of group, share and count, as NPSSHARE gives them. */
function shareTable(): string {
  const header = (["group", "share", "count"] as const).map((column) =>
    text(say(`functions.column.${column}`))
  );
  const lines = (["detractors", "passives", "promoters"] as const).flatMap((group) => [
    text(say(`functions.group.${group}`)),
    `${group}/total`,
    group,
  ]);
  return `CHOOSE(${["SEQUENCE(4,3)", ...header, ...lines].join(",")})`;
}

/** The class of each score (rules 28–35); blank stays blank, whole numbers 0–10 in many cells are answers. */
function classOfEach(): Lambda {
  const [, ...higher] = CLASSES;
  // In decimals: Excel writes 1E-9 its own way, and the formula must be known again.
  const tolerance = TOLERANCE.toFixed(9);
  const place = higher.map(({ from }) => `(points+${tolerance}>=${from})`).join("+");
  const names = CLASSES.map(({ name }) => text(name)).join(",");
  return {
    parameters: ["points"],
    names: [
      'filled,SUM(IFERROR(--(TRIM(points)<>""),1))',
      "number,IF(ISNUMBER(points),points,-1)",
      "raw,SUM((number>=0)*(number<=10)*(number=INT(number)))",
    ],
    result: firstThat([
      [`AND(filled>=${ENOUGH_FOR_ANSWERS},filled=raw)`, "#VALUE!"],
      ['TRIM(points)=""', '""'],
      ["NOT(ISNUMBER(points))", "#VALUE!"],
      [`ABS(points)>100+${tolerance}`, "#VALUE!"],
      [null, `CHOOSE(1+${place},${names})`],
    ]),
  };
}

/** Promoter, Passive or Detractor for each answer (rules 2–4). */
function categoryOfEach(): Lambda {
  return {
    parameters: ["scores"],
    names: [ANSWERS, WHOLE],
    result: firstThat([
      ['TRIM(scores)=""', '""'],
      ["whole=0", "NA()"],
      ["answers>=9", text(say("functions.category.promoter"))],
      ["answers>=7", text(say("functions.category.passive"))],
      [null, text(say("functions.category.detractor"))],
    ]),
  };
}

/** The score of three counts, cell by cell (rule 5); a blank is 0 where another count stands. */
function scoreFromCounts(): Lambda {
  const groups = ["detractors", "passives", "promoters"];
  const numbers = ["lost", "between", "won"];
  const total = numbers.join("+");
  const otherShape = ["ROWS", "COLUMNS"].flatMap((side) =>
    groups.slice(1).map((group) => `${side}(${group})<>${side}(detractors)`)
  );
  return {
    parameters: groups,
    names: groups.map((group, index) => `${numbers[index] ?? ""},IF(TRIM(${group})="",0,${group})`),
    result: firstThat([
      [`OR(${otherShape.join(",")})`, "#VALUE!"],
      [groups.map((group) => `(TRIM(${group})="")`).join("*"), '""'],
      [`${numbers.map((count) => `ISNUMBER(${count})`).join("*")}=0`, "#VALUE!"],
      [numbers.map((count) => `(${count}<0)`).join("+"), "#VALUE!"],
      [`${total}=0`, "NA()"],
      [null, `100*(won-lost)/(${total})`],
    ]),
  };
}

/** One IF inside the other: the result of the first condition that holds, cell by cell; the last is for all else. */
function firstThat(
  cases: readonly (readonly [condition: string | null, result: string])[]
): string {
  return cases.reduceRight(
    (otherwise, [condition, result]) =>
      condition === null ? result : `IF(${condition},${result},${otherwise})`,
    ""
  );
}

const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;
