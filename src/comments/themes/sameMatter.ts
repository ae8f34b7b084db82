import { phraseStems } from "./phraseStems";
import { wordSet } from "../wordSet";

/**
 * The stem under which a word counts as a theme: words that customers of any industry use for one another are one, so
 * that "no internet" and "no broadband" are not two smaller themes. Only the words of a person's own themes are taken
 * as they are. Example: "broadband" and "wifi" count as "internet".
 */
export const matterOf = (stem: string): string => SAME_WORD.get(stem) ?? stem;

/** The same for a pair, and for what is denied or called poor. Example: "no respons" counts as "no repli". */
export const matterOfPhrase = (key: string): string => SAME_PHRASE.get(key) ?? key;

/**
 * Everyday words only, and only where one may stand for the other in every industry: an invoice is a bill to most, but
 * to an insurer it is a vet's; a refund is no reimbursement of a claim. The first word leads.
 */
const WORDS: readonly string[] = [
  "internet broadband wifi",
  "luggage baggage suitcase",
  "staff employee personnel",
  "agent advisor representative rep",
  "engineer technician",
  "doctor physician",
  "photo photograph picture pic",
  "bug glitch glitchy",
  "color colour",
  "expensive overpriced pricey",
  "rude rudeness impolite disrespectful discourteous disrespect",
  "dirty filthy unclean grubby",
  "crowded overcrowded",
  "noise noisy",
  "lie liar dishonest dishonesty mislead misled deceive deceptive deceitful",
  "scam scammer fraud fraudulent",
  "deny denial reject rejection decline",
  "increase hike rise",
  "damaged damage",
  "reply response",
  "complaint complain",
];

/**
 * What is missing, whatever word says so: "nobody called back", "no response" and "never answered" are one complaint.
 * Keys as `phraseDenied.ts` makes them; the first leads.
 */
const PHRASES: readonly (readonly string[])[] = [
  ["not turn up", "not turn", "not show up", "not attend", "not come", "not come out"],
  [
    "no repli",
    ...["not call", "not call back", "not phone", "not phone back", "not ring", "not ring back"],
    ...["not repli", "not respond", "not answer", "not contact", "not email", "not heard"],
    ...["not heard back", "not hear back", "no contact", "no callback", "no call"],
  ],
  [
    "no communic",
    ...["poor communic", "not communic", "not tell", "not inform", "not advis", "not explain"],
    ...["not warn", "no inform", "poor inform", "no explan", "no warn"],
  ],
  ["unhelp", "not help", "no help", "not assist", "no assist"],
  ["not work", "not function"],
  ["not connect", "no connect"],
  ["custom+servic", "custom+support", "care+custom"],
  ["poor custom+servic", "poor custom+support", "poor care+custom"],
];

const stemOf = phraseStems();

const SAME_WORD: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((words) => {
    const [first = "", ...others] = [...wordSet(words)].map(stemOf);
    return others.filter((stem) => stem !== first).map((stem): [string, string] => [stem, first]);
  })
);

const SAME_PHRASE: ReadonlyMap<string, string> = new Map(
  PHRASES.flatMap(([first = "", ...others]) => others.map((key): [string, string] => [key, first]))
);
