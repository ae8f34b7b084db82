import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { CustomerAnswer } from "../../diagnosis/customersReading";
import { CAUSES, type Cause } from "../../playbook/causes";

/** Detractors who wrote, and who of them names what. */
export interface Complaints {
  readonly everybody: readonly CustomerAnswer[];
  /** By the id of a theme. */
  readonly byTheme: ReadonlyMap<string, readonly CustomerAnswer[]>;
  /** By the main cause. */
  readonly byCause: ReadonlyMap<Cause, readonly CustomerAnswer[]>;
}

/** The detractors' comments joined with who wrote them; those whose writer is not listed are left out. */
export function complaintsOf(
  { toAnswer }: CommentsReading,
  detractors: readonly CustomerAnswer[]
): Complaints {
  const { rows, causes, themes, themeStarts, themesOf } = toAnswer;
  const byRow = new Map(detractors.map((customer) => [customer.row, customer]));
  const everybody: CustomerAnswer[] = [];
  const byTheme = new Map<string, CustomerAnswer[]>();
  const byCause = new Map<Cause, CustomerAnswer[]>();
  rows.forEach((row, entry) => {
    const customer = byRow.get(row);
    if (customer === undefined) return;
    everybody.push(customer);
    const cause = CAUSES[causes[entry] as number];
    if (cause !== undefined) addTo(byCause, cause, customer);
    for (const theme of themesOf.subarray(themeStarts[entry], themeStarts[entry + 1])) {
      const id = themes[theme]?.id;
      if (id !== undefined) addTo(byTheme, id, customer);
    }
  });
  return { everybody, byTheme, byCause };
}

function addTo<Key>(groups: Map<Key, CustomerAnswer[]>, key: Key, customer: CustomerAnswer): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [customer]);
  else group.push(customer);
}

/** Share of all these customers' revenue that some of them hold; null where none is known. */
export function revenueShare(
  some: readonly CustomerAnswer[],
  all: readonly CustomerAnswer[]
): number | null {
  const whole = revenueOf(all);
  return whole > 0 ? revenueOf(some) / whole : null;
}

function revenueOf(customers: readonly CustomerAnswer[]): number {
  return customers.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
}

/** Rule 112: named in two values of one split or more, by so many comments or more in each. */
export function isSystemic(some: readonly CustomerAnswer[], enough: number): boolean {
  const columns = some[0]?.segments.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const counts = new Map<string, number>();
    for (const { segments } of some) {
      const value = segments[column] ?? null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if ([...counts.values()].filter((count) => count >= enough).length >= 2) return true;
  }
  return false;
}
