import type { CustomersReading } from "../../diagnosis/customersReading";
import type { Assumptions } from "../../playbook/assumptions";
import { customerWorth } from "../worklist/customerWorth";
import { markedAs } from "../worklist/typedMarks";
import type { WorkRead } from "../work";
import type { PrioritisedCustomer } from "./priorities";
import { impactRatings } from "./prioritiesRating";

/** More are not worked off one by one; the worklist has all. */
const MOST_CUSTOMERS = 100;

/**
 * Detractors by what is lost with them (rule 112, {@link customerWorth}), the highest first, among equals in the order of
 * the reading, the newest first, as on the worklist. Who was marked there as a poor fit is not listed, so that they do
 * not steer the plan (rule 111). Impact is the fifth of the whole list. Example: the highest revenue of all with a 0
 * and a sure loss has the raw value 1.
 */
export function prioritiseCustomers(
  { detractors }: CustomersReading,
  assumptions: Assumptions,
  work: Pick<WorkRead, "cases">
): PrioritisedCustomer[] {
  const worths = customerWorth(detractors, assumptions);
  const impacts = impactRatings(worths.map(({ raw }) => raw));
  const isPoorFit = markedAs("poorFit", work);
  return detractors
    .flatMap((answer, at): PrioritisedCustomer[] => {
      const [worth, impact] = [worths[at], impacts[at]];
      if (worth === undefined || impact === undefined || isPoorFit(answer)) return [];
      const { id, customer, score, revenue } = answer;
      return [{ id, answer, customer, score, revenue, ...worth, impact }];
    })
    .sort((a, b) => b.raw - a.raw)
    .slice(0, MOST_CUSTOMERS);
}
