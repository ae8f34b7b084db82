import type { CustomerAnswer, CustomersReading } from "../../src/diagnosis/customersReading";
import { NO_CUSTOMERS } from "../../src/diagnosis/customersReading";
import type { CaseWork } from "../../src/roadmap/work";

/** Thursday 1 Oct 2026, 14:00, as an Excel serial. */
export const THURSDAY = Date.UTC(2026, 9, 1) / 86_400_000 + 25_569;
export const AT_TWO = THURSDAY + 14 / 24;

let made = 0;

/** A detractor of Thursday afternoon about whom nothing else is known. */
export function answer(more: Partial<CustomerAnswer> = {}): CustomerAnswer {
  const row = more.row ?? made++;
  return {
    row,
    id: `answer-${row}`,
    customer: `Customer ${row}`,
    account: null,
    score: 3,
    time: AT_TWO,
    hasTimeOfDay: true,
    revenue: null,
    segments: [],
    inactive: null,
    contact: null,
    handled: null,
    ...more,
  };
}

export function customers(more: Partial<CustomersReading>): CustomersReading {
  return { ...NO_CUSTOMERS, ...more };
}

/** Nothing was done about it yet. */
export function untouched(more: Partial<CaseWork> = {}): CaseWork {
  return {
    customer: null,
    score: 3,
    cause: null,
    theme: null,
    team: null,
    person: null,
    time: AT_TWO,
    hasTimeOfDay: true,
    answered: null,
    resolved: null,
    status: "open",
    outcome: null,
    askedAgain: null,
    poorFit: false,
    noContact: false,
    ...more,
  };
}
