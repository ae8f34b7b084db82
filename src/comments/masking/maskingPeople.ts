import { maskAddresses } from "./maskingAddresses";
import { customersIn, type KnownNames } from "./maskingCustomers";
import { namesIn, type Span } from "./maskingNames";

/**
 * The same comment with nobody in it, for finding what complaints have in common: a theme is never a person, a customer
 * or an address. Example: "Sarah Holt was rude" is "someone was rude".
 */
export function withoutPeople(text: string, known: KnownNames): string {
  const withoutAddresses = maskAddresses(text, { email: SOMEONE, link: SOMEONE, name: SOMEONE });
  const withoutCustomers = replaced(
    withoutAddresses,
    customersIn(withoutAddresses, known),
    SOMEONE
  );
  return replaced(withoutCustomers, namesIn(withoutCustomers), SOMEONE);
}

/** A word that is part of no theme. */
const SOMEONE = "someone";

/** The text with each span as that word. */
export function replaced(text: string, spans: readonly Span[], word: string): string {
  let result = "";
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + word;
    from = end;
  }
  return result + text.slice(from);
}
