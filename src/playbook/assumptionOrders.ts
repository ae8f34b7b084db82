import type { AssumptionId } from "./assumptions";

/** Figures that only make sense in this order, lowest first. */
export interface AssumptionOrder {
  readonly ids: readonly AssumptionId[];
  /** How each stands to the next: under it, or at most equal to it. */
  readonly relations: readonly ("<" | "<=")[];
}

/**
 * Which figures hang together, so that one alone may be possible and still make no sense: the bands of
 * rules 54–57, the levels of rule 23, the changes of rule 6, the slopes of rule 44, both ends of the windows
 * of rules 86 and 87, of the gain of rule 159, the factors of the cost (rules 99–102, 107), and the steps of effort
 * (rule 112).
 */
export const ASSUMPTION_ORDERS = {
  levels: { ids: ["gapNormal", "gapProblem"], relations: ["<="] },
  past: { ids: ["baselineSame", "baselineClear"], relations: ["<"] },
  slope: { ids: ["flatBelow", "fastFrom"], relations: ["<"] },
  detractors: {
    ids: ["detractorsFew", "detractorsTarget", "detractorsImmediate", "detractorsQuality"],
    relations: ["<", "<=", "<"],
  },
  transactional: { ids: ["transactionalFrom", "transactionalTo"], relations: ["<="] },
  product: { ids: ["productFrom", "productTo"], relations: ["<="] },
  relationship: { ids: ["relationshipFrom", "relationshipTo"], relations: ["<="] },
  gain: { ids: ["phaseGainLow", "phaseGainHigh"], relations: ["<="] },
  churn: {
    ids: ["churnPassives", "churnLow", "churnMiddle", "churnHigh"],
    relations: ["<=", "<=", "<="],
  },
  churnRise: { ids: ["churnRiseLow", "churnRiseHigh"], relations: ["<="] },
  unhappyTell: { ids: ["unhappyTellLow", "unhappyTellHigh"], relations: ["<="] },
  happyTell: { ids: ["happyTellLow", "happyTellHigh"], relations: ["<="] },
  effort: {
    ids: ["effortDays1", "effortDays2", "effortDays3", "effortDays4"],
    relations: ["<", "<", "<"],
  },
} as const satisfies Record<string, AssumptionOrder>;

export type AssumptionOrderId = keyof typeof ASSUMPTION_ORDERS;
// Object.keys forgets the type of the keys.
export const ASSUMPTION_ORDER_IDS = Object.keys(ASSUMPTION_ORDERS) as readonly AssumptionOrderId[];

/** The order a figure has to keep, with its name; null where it stands alone. No figure is in two. */
export function orderOf(
  id: AssumptionId
): (AssumptionOrder & { readonly name: AssumptionOrderId }) | null {
  for (const name of ASSUMPTION_ORDER_IDS) {
    const order: AssumptionOrder = ASSUMPTION_ORDERS[name];
    if (order.ids.includes(id)) return { ...order, name };
  }
  return null;
}
