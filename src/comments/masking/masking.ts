import { say } from "../../wording/say";
import { maskAddresses } from "./maskingAddresses";
import { customersIn, knownNamesOf, type KnownNames } from "./maskingCustomers";
import { namesIn } from "./maskingNames";
import { maskNumbers } from "./maskingNumbers";
import { replaced } from "./maskingPeople";

export { knownNamesOf, type KnownNames } from "./maskingCustomers";

/** A mask shows, seldom, that what stands beside it is a name too: one text in thirty thousand needs a third look. */
const MOST_LOOKS = 5;

/**
 * A comment fit to be quoted: email addresses, links, the customers of the mapped column, telephone numbers, numbers
 * of orders and accounts, @names and people's names are words in brackets; sums, counts, days and times stay.
 *
 * What it finds and what it misses is measured in test/comments/masking/maskingRecall.test.ts; "masking.cannotPromise" of
 * the catalogue says it to people. Masking a masked text changes nothing.
 * Example: "Sarah Holt billed £45.99 twice, mail me at jo@example.com" is "[name] billed £45.99 twice, mail me at [email]".
 */
export function maskText(text: string, known: KnownNames): string {
  let [before, masked] = ["", text];
  for (let look = 0; look < MOST_LOOKS && masked !== before; look++) {
    before = masked;
    masked = maskOnce(before, known);
  }
  return masked;
}

function maskOnce(text: string, known: KnownNames): string {
  const masks = {
    email: say("masking.mask.email"),
    link: say("masking.mask.link"),
    phone: say("masking.mask.phone"),
    number: say("masking.mask.number"),
    postcode: say("masking.mask.postcode"),
    name: say("masking.mask.name"),
  };
  const withoutAddresses = maskAddresses(text, masks);
  const withoutCustomers = replaced(
    withoutAddresses,
    customersIn(withoutAddresses, known),
    say("masking.mask.customer")
  );
  const withoutNumbers = maskNumbers(withoutCustomers, masks);
  return replaced(withoutNumbers, namesIn(withoutNumbers), masks.name);
}

/** The masker of one survey, made once from the values of its customer column; none mapped: an empty list. */
export function maskerOf(customers: readonly string[]): (text: string) => string {
  const known = knownNamesOf(customers);
  return (text) => maskText(text, known);
}
