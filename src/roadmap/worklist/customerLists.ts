import type { CustomerAnswer, CustomersReading } from "../../diagnosis/customersReading";
import { NO_WORK, type WorkRead } from "../work";
import { markedAs } from "./typedMarks";

/** Whom to ask for what besides complaints (rules 120, 123, 124, 125, 182). */
export interface CustomerLists {
  /** To ask for a review or a reference. */
  readonly promoters: readonly CustomerAnswer[];
  /** To win over. */
  readonly passives: readonly CustomerAnswer[];
  /** For a panel: of all groups, willing to be asked. */
  readonly panel: readonly CustomerAnswer[];
  readonly leftOut: { readonly promoters: number; readonly passives: number };
  /** Who would be asked for the panel, had nobody marked them as a poor fit on the worklist. */
  readonly poorFit: number;
}

/** Of each group; a panel that meets has some thirty people. Our default. */
export const PANEL_OF_EACH = 10;

/**
 * Promoters to ask for a review or a reference, passives to win, and a panel (rules 120, 123, 125, 182). Who may not be
 * contacted, has left, or cannot be named by customer or account is on none of them. The panel has ten of each group, one
 * an account: who wrote a comment of their own accord is taken to have something to say (where nobody wrote, all
 * are), the most valuable first; whom the offer never fitted is not on it, so that they do not steer the plan (rule 111).
 * Example: where no column names customers all three are empty.
 */
export function planLists(
  customers: CustomersReading,
  work: Pick<WorkRead, "cases"> = NO_WORK
): CustomerLists {
  const reachable = [customers.promoters, customers.passives, customers.detractors].map((group) =>
    group.filter(isReachable)
  );
  const [promoters = [], passives = []] = reachable;
  const anybodyWrote = reachable.some((group) => group.some(({ wrote }) => wrote === true));
  const accounts = new Set<string>();
  const isPoorFit = markedAs("poorFit", work);
  const willing = reachable.map((group) =>
    group.filter(({ wrote }) => !anybodyWrote || wrote === true)
  );
  const panel = willing.flatMap((group) =>
    onePerAccount(mostValuableFirst(group.filter((answer) => !isPoorFit(answer))), accounts)
  );
  const poorFit = willing.flat().filter(isPoorFit).length;
  return { promoters, passives, panel, leftOut: customers.leftOut, poorFit };
}

function isReachable({ customer, account, contact, inactive }: CustomerAnswer): boolean {
  return (customer !== null || account !== null) && contact !== false && inactive !== true;
}

/** The first ten whose account, or whose customer where none is known, is not among those taken; they are then. */
function onePerAccount(answers: readonly CustomerAnswer[], taken: Set<string>): CustomerAnswer[] {
  const chosen: CustomerAnswer[] = [];
  for (const answer of answers) {
    if (chosen.length === PANEL_OF_EACH) break;
    const { account, customer } = answer;
    const who = account === null ? `customer\n${customer ?? ""}` : `account\n${account}`;
    if (taken.has(who)) continue;
    taken.add(who);
    chosen.push(answer);
  }
  return chosen;
}

/** The order they come in stands where revenue says nothing. */
function mostValuableFirst(answers: readonly CustomerAnswer[]): CustomerAnswer[] {
  return [...answers].sort((a, b) => (b.revenue ?? -1) - (a.revenue ?? -1));
}
