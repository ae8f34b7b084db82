import { numberIn } from "../score/writtenNumber";
import { ASSUMPTION_ORDER_IDS, ASSUMPTION_ORDERS, type AssumptionOrder } from "./assumptionOrders";
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  DEFAULT_ASSUMPTIONS,
  type AssumptionFigure,
  type AssumptionId,
  type Assumptions,
} from "./assumptions";

/**
 * What a figure has to be: any number of its range; a whole one, where days, answers and steps are counted; a
 * percentage that nobody can mistake for a fraction (15 for 15%, so nothing between 0 and 1).
 */
export type FigureKind = "range" | "whole" | "percent";

/** Why what was written cannot be used: not what the figure has to be, or out of order with its neighbours. */
export interface AssumptionFault {
  readonly id: AssumptionId;
  readonly kind: FigureKind | "order";
}

export function figureKind({ unit }: AssumptionFigure): FigureKind {
  if (unit === "percent") return "percent";
  return unit === "days" || unit === "answers" || unit === "rating" ? "whole" : "range";
}

/**
 * The figures in force from what people wrote: theirs where they can be used, the default where the cell is
 * empty or missing, and the default with a fault where it cannot. Numbers may be texts, with a point or a
 * comma. Where figures that hang together are out of order, each of them that was changed is at fault.
 * Example: the text "12,5" for `crisisFall` is 12.5; 0.15 for `detractorsFew` is a fault and 15.
 */
export function readAssumptions(written: ReadonlyMap<AssumptionId, unknown>): {
  readonly assumptions: Assumptions;
  readonly faults: readonly AssumptionFault[];
} {
  const assumptions: Record<AssumptionId, number> = { ...DEFAULT_ASSUMPTIONS };
  const faults: AssumptionFault[] = [];
  for (const id of ASSUMPTION_IDS) {
    const cell = written.get(id);
    if (isEmpty(cell)) continue;
    const figure = figureIn(cell, ASSUMPTIONS[id]);
    if (figure === null) faults.push({ id, kind: figureKind(ASSUMPTIONS[id]) });
    else assumptions[id] = figure;
  }
  for (const name of ASSUMPTION_ORDER_IDS) {
    const order: AssumptionOrder = ASSUMPTION_ORDERS[name];
    if (isKept(order, assumptions)) continue;
    for (const id of order.ids) {
      if (assumptions[id] === DEFAULT_ASSUMPTIONS[id]) continue;
      assumptions[id] = DEFAULT_ASSUMPTIONS[id];
      faults.push({ id, kind: "order" });
    }
  }
  return { assumptions, faults };
}

function figureIn(cell: unknown, figure: AssumptionFigure): number | null {
  const number = typeof cell === "string" ? numberIn(cell) : cell;
  if (typeof number !== "number" || !(number >= figure.least && number <= figure.most)) return null;
  const kind = figureKind(figure);
  if (kind === "whole" && !Number.isInteger(number)) return null;
  if (kind === "percent" && number > 0 && number < 1) return null;
  return number;
}

function isKept({ ids, relations }: AssumptionOrder, figures: Assumptions): boolean {
  return relations.every((relation, index) => {
    const [lower, upper] = [ids[index], ids[index + 1]];
    if (lower === undefined || upper === undefined) return true;
    const distance = figures[upper] - figures[lower];
    return relation === "<" ? distance > 0 : distance >= 0;
  });
}

function isEmpty(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && cell.trim() === "";
}
