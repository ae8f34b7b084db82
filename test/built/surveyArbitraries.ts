import fc from "fast-check";
import { serial } from "./dates";
import { category } from "./oracle/paired";

/** Fewer than half of the filled cells, so that no column is refused (rule 205). */
const NO_ANSWERS = ["", null, undefined, "n/a", "very good", 7.5, 11, -1, true] as const;
export const answer = fc.integer({ min: 0, max: 10 });
export const cell = fc.oneof(
  { weight: 6, arbitrary: answer },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...NO_ANSWERS) }
);

/** A customer: the answer, and what may stand beside it. */
export interface Row {
  readonly score: unknown;
  readonly group: string;
  readonly flag: boolean;
  readonly day: number;
  readonly after: unknown;
}
const beside = {
  group: fc.constantFrom("North", "South", "East", "West"),
  flag: fc.boolean(),
  day: fc.integer({ min: serial(2024, 1, 1), max: serial(2025, 12, 31) }),
};
const customer = fc.record({ score: cell, after: cell, ...beside });
/** Somebody who surely answered, both times. */
const respondent = fc.record({ score: answer, after: answer, ...beside });

/** Twelve respondents and more among others: no column that is refused as another than the answers'. */
export const customers: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.array(customer, { maxLength: 60 }),
    fc.array(respondent, { minLength: 12, maxLength: 25 })
  )
  .map(([some, certain]): Row[] => [...some, ...certain])
  .filter(
    (rows) =>
      rows.filter(({ score }) => category(score) === null).length < rows.length / 2 &&
      rows.filter(({ after }) => category(after) === null).length < rows.length / 2
  );

/** A column with a dozen answers and more, as {@link customers} have. */
export const someCells: fc.Arbitrary<unknown[]> = customers.map((rows) =>
  rows.map(({ score }) => score)
);

/** Detractors, passives, promoters, of which there is one at least. */
export const counts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  .filter(([d, p, r]) => d + p + r > 0);
