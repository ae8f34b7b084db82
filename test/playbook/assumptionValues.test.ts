import fc from "fast-check";
import { ASSUMPTION_ORDERS, type AssumptionOrder } from "../../src/playbook/assumptionOrders";
import { readAssumptions } from "../../src/playbook/assumptionValues";
import { ASSUMPTION_IDS, ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";

const cell = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.integer({ min: -5, max: 120 }),
  fc.constantFrom("", " ", null, undefined, true, "x", "7,5", "−3", "#N/A", Infinity, NaN)
);
const written = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ASSUMPTION_IDS), cell), { selector: ([id]) => id })
  .map((entries) => new Map(entries));

function inOrder({ ids, relations }: AssumptionOrder, of: typeof DEFAULT_ASSUMPTIONS): boolean {
  return relations.every((relation, i) => {
    const [a, b] = [of[ids[i] as "gapNormal"], of[ids[i + 1] as "gapNormal"]];
    return relation === "<" ? a < b : a <= b;
  });
}

describe("rules 6, 23, 44, 54–57, 86, 87, 159: figures in force", () => {
  it.each(Object.entries(ASSUMPTION_ORDERS))("the defaults keep the order of %s", (_, order) => {
    expect(inOrder(order, DEFAULT_ASSUMPTIONS)).toBe(true);
  });

  it("are in range and in order whatever is written, and a fault is told for each that is not taken", () => {
    fc.assert(
      fc.property(written, (cells) => {
        const { assumptions, faults } = readAssumptions(cells);
        for (const order of Object.values(ASSUMPTION_ORDERS)) {
          expect(inOrder(order, assumptions)).toBe(true);
        }
        const told = new Set(faults.map(({ id }) => id));
        expect(told.size).toBe(faults.length);
        for (const id of ASSUMPTION_IDS) {
          const { least, most, value } = ASSUMPTIONS[id];
          expect(assumptions[id]).toBeGreaterThanOrEqual(least);
          expect(assumptions[id]).toBeLessThanOrEqual(most);
          if (told.has(id)) expect(assumptions[id]).toBe(value);
          const typed = cells.get(id);
          const isNumber = typeof typed === "number" && !told.has(id);
          if (isNumber) expect(assumptions[id]).toBe(typed);
          if (typed === true || typed === "x" || typed === "#N/A") expect(told).toContain(id);
        }
      }),
      { numRuns: 40 }
    );
  });

  it("fall back together where figures that hang together are out of order", () => {
    const cells = new Map([
      ["detractorsFew", 28],
      ["detractorsTarget", 26],
      ["detractorsQuality", 40],
      ["crisisFall", 12],
    ] as const);
    const { assumptions, faults } = readAssumptions(cells);
    expect(assumptions).toEqual({ ...DEFAULT_ASSUMPTIONS, crisisFall: 12 });
    expect(faults).toEqual(
      (["detractorsFew", "detractorsTarget", "detractorsQuality"] as const).map((id) => ({
        id,
        kind: "order",
      }))
    );
  });
});
