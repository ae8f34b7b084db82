import type { AssumptionId } from "./assumptions";

/** Figures that only make sense in this order, lowest first. */
export interface AssumptionOrder {
  readonly ids: readonly AssumptionId[];
  /** Neighbours may not even be equal: an edge would belong to two bands. */
  readonly strict: boolean;
}

/**
 * Which figures hang together, so that one alone may be possible and still make no sense: the bands of
 * rules 54–57, the levels of rule 23, the changes of rule 6, the slopes of rule 44, both ends of the windows
 * of rules 86 and 87, and of the gain of rule 159.
 */
export const ASSUMPTION_ORDERS = {
  levels: { ids: ["gapNormal", "gapProblem"], strict: false },
  past: { ids: ["baselineSame", "baselineClear"], strict: true },
  slope: { ids: ["flatBelow", "fastFrom"], strict: true },
  detractors: {
    ids: ["detractorsFew", "detractorsTarget", "detractorsImmediate", "detractorsQuality"],
    strict: true,
  },
  transactional: { ids: ["transactionalFrom", "transactionalTo"], strict: false },
  product: { ids: ["productFrom", "productTo"], strict: false },
  relationship: { ids: ["relationshipFrom", "relationshipTo"], strict: false },
  gain: { ids: ["phaseGainLow", "phaseGainHigh"], strict: false },
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
