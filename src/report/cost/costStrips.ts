import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { displayEdges } from "../../playbook/edges";
import type { CostFacts } from "../../roadmap/cost";
import { say } from "../../wording/say";
import { fixed } from "../address";
import { AT, LAST } from "./costColumns";
import { none, type ShareCells } from "./costFormulas";
import { inputInUse } from "./costInputs";
import type { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW } from "../header";
import type { LiveFormulas } from "../liveFormulas";
import { COUNT, pointsFormat, shareFormat } from "../numberFormats";
import { scoreCells } from "../scoreCells";
import type { Rows } from "../settings/settingsFormulas";
import type { CellValue } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";

/** Cells of both strips, as they are written in a formula: what everything below is computed from. */
export interface BaseCells extends ShareCells {
  readonly nps: string;
  readonly n: string;
  /** Points lost; "–" where none. */
  readonly fall: string;
  readonly customers: string;
  readonly revenue: string;
  readonly churn: string;
  /** "promoters" or "all customers". */
  readonly of: string;
  readonly cac: string;
  /** A text, "" where none was written. */
  readonly currency: string;
}

const ANSWERS = FIRST_ROW;
const USED = ANSWERS + 5;
/** First row under both strips. */
export const AFTER_STRIPS = USED + 4;
const USED_AT = ["customers", "revenue", "churn", "of", "cac", "currency"] as const;

/** What the answers say, live where the workbook can count them, and the inputs in use, each looked up once. */
export function putStrips(
  draft: Draft,
  diagnosis: Diagnosis,
  facts: CostFacts,
  live: LiveFormulas | null,
  inputs: Rows
): BaseCells {
  const answers = putAnswers(draft, diagnosis, facts, live);
  draft.height(USED, 20);
  draft.put(USED, FIRST_COLUMN, say("cost.used.section"), "section");
  draft.height(USED + 1, 18);
  draft.height(USED + 2, 24);
  draft.height(USED + 3, 10);
  draft.fill({ row: USED + 1, column: FIRST_COLUMN, rows: 2, columns: LAST }, "panelFill");
  const at = (used: (typeof USED_AT)[number]): string =>
    fixed(USED + 2, FIRST_COLUMN + USED_AT.indexOf(used));
  const of = inputInUse("of", inputs);
  USED_AT.forEach((used, index) => {
    const value = inputInUse(used, inputs);
    const formula =
      used === "churn"
        ? `=IF(${of}=${none()},${none()},${value})`
        : used === "currency"
          ? `=IF(${value}=${none()},"",${value})`
          : `=${value}`;
    draft.put(USED + 1, FIRST_COLUMN + index, say(`cost.used.${used}`), "tileLabel");
    const format = used === "churn" ? shareFormat(1) : COUNT;
    draft.put(USED + 2, FIRST_COLUMN + index, { formula }, "tileFigure", format);
  });
  return {
    ...answers,
    customers: at("customers"),
    revenue: at("revenue"),
    churn: at("churn"),
    of: at("of"),
    cac: at("cac"),
    currency: at("currency"),
  };
}

function putAnswers(
  draft: Draft,
  { total, context }: Diagnosis,
  { drop }: CostFacts,
  live: LiveFormulas | null
): Pick<BaseCells, "nps" | "n" | "fall" | keyof ShareCells> {
  const [label, counts, shares] = [ANSWERS + 1, ANSWERS + 2, ANSWERS + 3];
  const columns = {
    nps: AT.name,
    promoters: AT.low,
    passives: AT.middle,
    detractors: AT.high,
    n: AT.rule,
    fall: AT.words,
  } as const;
  const count = (of: keyof typeof columns): string => fixed(counts, columns[of]);
  const share = (of: keyof ShareCells): string => fixed(shares, columns[of]);
  const figures = scoreCells(total.groups, live?.total ?? null, {
    n: count("n"),
    detractors: count("detractors"),
    passives: count("passives"),
    promoters: count("promoters"),
  });
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const values: Readonly<Record<keyof typeof columns, readonly [CellValue, string]>> = {
    nps: [figures.nps, pointsFormat(shownDecimals([total.nps], edges, 1))],
    promoters: [figures.counts[2], COUNT],
    passives: [figures.counts[1], COUNT],
    detractors: [figures.counts[0], COUNT],
    n: [figures.n, COUNT],
    fall: [drop ?? say("sheets.none"), "0.0"],
  };
  draft.height(ANSWERS, 20);
  draft.put(ANSWERS, FIRST_COLUMN, say("cost.answers.section"), "section");
  draft.height(label, 18);
  draft.height(counts, 22);
  draft.height(shares, 18);
  draft.height(shares + 1, 8);
  draft.fill({ row: label, column: FIRST_COLUMN, rows: 3, columns: LAST }, "panelFill");
  for (const key of Object.keys(columns) as (keyof typeof columns)[]) {
    const [value, format] = values[key];
    const style = key === "nps" ? "tileFigureStrong" : "tileFigure";
    draft.put(label, columns[key], say(`cost.answers.${key}`), "tileLabel");
    draft.put(counts, columns[key], value, style, format);
  }
  draft.put(shares, AT.name, say("cost.answers.share"), "panelLabel");
  const [detractors, passives, promoters] = figures.shares;
  draft.put(shares, AT.low, promoters, "tileCount", shareFormat(1));
  draft.put(shares, AT.middle, passives, "tileCount", shareFormat(1));
  draft.put(shares, AT.high, detractors, "tileCount", shareFormat(1));
  return {
    nps: count("nps"),
    n: count("n"),
    fall: count("fall"),
    promoters: share("promoters"),
    passives: share("passives"),
    detractors: share("detractors"),
  };
}
