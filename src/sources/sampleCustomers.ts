import type { Product } from "./sampleComments";
import { generator } from "./sampleRandom";

/** An answer of the sample, as far as its customer's other data depend on it. */
export interface SampleAnswer {
  readonly customer: string;
  readonly day: number;
  readonly score: number;
  readonly product: Product;
}

/** What the provider knows of the customers, as columns after those of the survey. Days but for the first and fourth. */
export const CUSTOMER_HEADER = [
  "Revenue",
  "Customer since",
  "Last ticket",
  "Status",
  "Left since",
] as const;

/** Those of them that hold days. */
export const CUSTOMER_DAYS: readonly string[] = ["Customer since", "Last ticket", "Left since"];

/** Euros a year that a usual customer of a product brings. */
const REVENUE: Readonly<Record<Product, number>> = { Fibre: 540, DSL: 396, Mobile: 264 };

/**
 * One line of {@link CUSTOMER_HEADER} for each answer, in their order. The provider sends its survey when a ticket is
 * closed, so that far more answers than a quarter come within two days after one: that check of the method is in
 * doubt (rule 85), and the others are fine. Customers who are unhappy leave three to four times as often as
 * promoters (rule 99), nobody before their last answer. A few cells are blank, as in real exports.
 * @param lastDay of the survey: who leaves later has not left yet
 */
export function customersOf(
  answers: readonly SampleAnswer[],
  lastDay: number
): (string | number)[][] {
  const random = generator(19_870_412);
  const last = new Map(answers.map((answer) => [answer.customer, answer]));
  const known = new Map<string, { since: number; factor: number; left: number | "" }>();
  return answers.map(({ customer, day, score, product }) => {
    const now = known.get(customer) ?? {
      since: day - daysAsCustomer(random(), random()),
      factor: 0.7 + 0.7 * random(),
      left: leftOn(random, last.get(customer), lastDay),
    };
    known.set(customer, now);
    const revenue = 12 * Math.round((REVENUE[product] * now.factor) / 12);
    return [
      random() < 0.02 ? "" : revenue,
      random() < 0.02 ? "" : now.since,
      lastTicket(random, day, score),
      statusOf(random()),
      now.left,
    ];
  });
}

/** A few are new, most have stayed for years: at the first of their answers. */
function daysAsCustomer(kind: number, length: number): number {
  if (kind < 0.04) return 3 + Math.floor(length * 27);
  return 30 + Math.min(4_500, Math.floor(-Math.log(1 - length) * 900));
}

function lastTicket(random: () => number, day: number, score: number): number | "" {
  const recent = score <= 6 ? 0.55 : score <= 8 ? 0.4 : 0.32;
  const kind = random();
  const length = random();
  if (kind < recent) return day - Math.floor(length * 3);
  return kind < recent + 0.25 ? day - 3 - Math.floor(length * 200) : "";
}

function statusOf(chance: number): string {
  if (chance < 0.02) return "";
  return chance < 0.06 ? "Inactive" : "Active";
}

/** The day on which a customer left after their last answer, "" for those who have not. */
function leftOn(
  random: () => number,
  last: SampleAnswer | undefined,
  lastDay: number
): number | "" {
  const chance = random();
  const wait = 15 + Math.floor(random() * 180);
  if (last === undefined) return "";
  const leaves = last.score <= 6 ? 0.26 : last.score <= 8 ? 0.11 : 0.07;
  return chance < leaves && last.day + wait <= lastDay ? last.day + wait : "";
}
