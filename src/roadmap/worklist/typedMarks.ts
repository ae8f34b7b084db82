import type { CustomerAnswer, CustomersReading } from "../../diagnosis/customersReading";
import type { WorkRead } from "../work";

/**
 * Whether people typed this beside a case of the customer's: it holds for all their answers, by id or by name.
 * Example: where C-1 is marked on the worklist, an answer of C-1 that is on no worklist is marked too.
 */
export function markedAs(
  mark: "noContact" | "poorFit",
  { cases }: Pick<WorkRead, "cases">
): (answer: Pick<CustomerAnswer, "id" | "customer">) => boolean {
  const names = new Set(
    [...cases.values()].flatMap((work) =>
      work[mark] && work.customer !== null ? [work.customer] : []
    )
  );
  return ({ id, customer }) =>
    cases.get(id)?.[mark] === true || (customer !== null && names.has(customer));
}

/** The customers with the opt-outs that people typed on the worklist, which hold as those of the answers' own column do. */
export function withTypedOptOuts(
  customers: CustomersReading,
  work: Pick<WorkRead, "cases">
): CustomersReading {
  const mayNot = markedAs("noContact", work);
  const typed = (answers: readonly CustomerAnswer[]): CustomerAnswer[] =>
    answers.map((answer) => (mayNot(answer) ? { ...answer, contact: false } : answer));
  return {
    ...customers,
    detractors: typed(customers.detractors),
    promoters: typed(customers.promoters),
    passives: typed(customers.passives),
  };
}
