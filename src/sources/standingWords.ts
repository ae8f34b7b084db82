import { groupText } from "./grouping";

/** What a cell says of a customer: yes or no (of what, the header tells), still there, left, or nothing known. */
export const SAYS = {
  blank: 0,
  yes: 1,
  no: 2,
  /** Yes and no in a column of ones and zeros; a number among others anywhere else. */
  one: 3,
  zero: 4,
  stays: 5,
  left: 6,
  other: 7,
} as const;

const YES = new Set("yes y true ✓ ✔ x".split(" "));
const NO = new Set("no n false ✗ ✘".split(" "));
const STAYS = new Set(
  "active|open|current|live|ongoing|in contract|subscribed|paying|retained|stayed|staying|renewed|not churned|not cancelled|not canceled|still active|still a customer|still customer".split(
    "|"
  )
);
const LEFT = new Set(
  "inactive|not active|no longer active|churned|churn|cancelled|canceled|closed|terminated|left|lapsed|expired|ended|deactivated|dormant|lost|former|former customer|unsubscribed|attrited|exited|not renewed".split(
    "|"
  )
);

/** Reads one cell, in plain English. Example: "Cancelled" → left, 1 → one, 17 → other. */
export function standingIn(value: unknown): number {
  if (value === true) return SAYS.yes;
  if (value === false) return SAYS.no;
  const text = plain(value);
  if (text === "") return SAYS.blank;
  if (text === "1") return SAYS.one;
  if (text === "0") return SAYS.zero;
  if (YES.has(text)) return SAYS.yes;
  if (NO.has(text)) return SAYS.no;
  if (STAYS.has(text)) return SAYS.stays;
  return LEFT.has(text) ? SAYS.left : SAYS.other;
}

/** Whoever is meant by these is no customer whose answer counts (rule 202). */
const LEFT_OUT = new Set(
  "yes|y|true|1|x|✓|✔|test|tests|tester|testing|test record|test account|test user|test customer|test response|employee|employees|staff|internal|internal user|exclude|excluded|leave out".split(
    "|"
  )
);

/** Whether a cell of a leave-out column says that the row is a test or an employee's (rule 202). Example: "Test" does. */
export function isLeftOut(value: unknown): boolean {
  return LEFT_OUT.has(plain(value));
}

const NOT_INVITED = new Set(
  "no|n|0|false|none|never|not invited|not asked|not sent|n/a|na|-|–|—".split("|")
);

/** Whether a cell of an invitation column says that the customer was asked: anything but a no. Example: a date does. */
export function isInvited(value: unknown): boolean {
  const text = plain(value);
  return text !== "" && !NOT_INVITED.has(text);
}

function plain(value: unknown): string {
  return groupText(value)
    .toLowerCase()
    .replace(/([a-z])[\s_-]+(?=[a-z])/g, "$1 ")
    .replace(/([a-z])[.!]$/, "$1");
}

const LEAVING =
  /\b(churn(ed|ing)?|cancel(l?ed|lation)?|closed|closure|inactive|left|leaving|leaver|lapsed|terminated|termination|former|lost|deactivated|ended|exited|attrited|attrition|unsubscribed|dormant|defected)\b/;
const STAYING =
  /\b(active|current|live|subscribed|subscriber|paying|retained|retention|stayed|stays|staying|renewed|renewal|loyal)\b/;
const NEGATED = /\b(not|non|never|no longer)\b/;
/** "(yes/no)", "Y/N", "0/1": what the cells may be, not what they are about. */
const CHOICE = /\(?\b(yes|y|true|t|1|0)\s*(\/|or)\s*(no|n|false|f|0|1)\b\)?/g;

/**
 * What a yes means under a header: "stays" or "left"; `otherwise` where the header is about neither, and null where
 * it is about both.
 * Example: "Is active?" → stays, "Churned (yes/no)" → left, "No longer active" → left, "Status" → `otherwise`.
 */
export function meaningOfYes(
  header: string,
  otherwise: "stays" | "left" | null
): "stays" | "left" | null {
  const text = withoutChoice(headerWords(header));
  const leaves = LEAVING.test(text);
  const stays = STAYING.test(text);
  if (leaves === stays) return leaves ? null : otherwise;
  return leaves === NEGATED.test(text) ? "stays" : "left";
}

/** A header without what the cells may be. Example: "churned (yes/no)" → "churned". */
export function withoutChoice(words: string): string {
  return words.replace(CHOICE, " ").replace(/\s+/g, " ").trim();
}

/** A header in plain words: "isActive", "IS_ACTIVE" and "Is-active?" are one. */
export function headerWords(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[_\-.?!:*\s]+/g, " ")
    .trim();
}
