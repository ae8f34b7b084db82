import type { ColumnFacts } from "./columnFacts";
import type { ExtraRole } from "./source";

/** What became of an answer (rules 110, 112, 162). */
export type HandlingRole = Extract<
  ExtraRole,
  "caseAnswered" | "caseResolved" | "caseHandler" | "contact" | "risk"
>;

/** Those of them that are days. */
export type DayRole = Extract<HandlingRole, "caseAnswered" | "caseResolved">;

export function isDayRole(role: ExtraRole): role is DayRole {
  return role === "caseAnswered" || role === "caseResolved";
}

/** Nearly all cells have to be of the kind: the rest are slips. */
const NEARLY_ALL = 0.9;

const CASE = "(?:case|ticket|complaint|issue|incident|detractor|loop)";
const DAY_OF = "(?:(?:date|day|time|when) (?:of )?)?";
const ON = "(?: (?:on|at|date|day|time|timestamp|when))*";
const ANSWERED = new RegExp(
  `\\b${CASE} (?:answered|replied|responded)\\b|\\b(?:first|our) (?:response|reply|contact)\\b` +
    "|\\b(?:replied|reply sent|called back|call back|contacted|followed up|follow up)\\b"
);
const RESOLVED = new RegExp(
  `\\b${CASE} (?:was )?(?:resolved|closed|solved)\\b|^${DAY_OF}(?:resolved|resolution|solved)${ON}$`
);
/** What a survey calls its own days too, and what an account may be. */
const MAY_BE: Readonly<Record<DayRole, RegExp>> = {
  caseAnswered: new RegExp(
    `^${DAY_OF}(?:answer|answered|response|responded|reply|replied|contacted)${ON}$`
  ),
  caseResolved: new RegExp(`^${DAY_OF}(?:close|closed|closure)${ON}$`),
};
/** A date beside a date: who, whether, how long and why are other columns. */
const NOT_A_DAY =
  /\b(by|to|hours?|days?|minutes?|duration|status|type|reason|code|channel|method|count|number|no|id|rate|sla|due|target|next|planned|within|required|needed|wanted|requested|notes?|comments?|agent|owner|survey|us|support)\b/;

/**
 * Whether a header names the day on which a case was answered or resolved, which is never the day of the survey's
 * own answer. Example: "First response on" and "Ticket closed" do, "Response date" and "Account closed" do not.
 */
export function isDayOfCase(words: string): boolean {
  return !NOT_A_DAY.test(words) && (ANSWERED.test(words) || RESOLVED.test(words));
}

/**
 * Whether a header may name the day of a case as well as something else's: only its cells beside the survey's own date
 * can tell. Example: "Answered at" and "Closed date" may.
 */
export function mayBeDayOfCase(role: DayRole, words: string): boolean {
  return MAY_BE[role].test(words);
}

const HANDLER =
  /\b(handled|answered|contacted|resolved|called back|followed up|assigned) (by|to)\b|\b(case|ticket|complaint|detractor) (owner|handler|agent|manager)\b/;
const NOT_A_HANDLER = /\b(date|time|on|at|count|number|id|email|phone|team size)\b/;

const OPT_OUT =
  /\b(opt(ed)? ?out|do ?not (contact|call|e ?mail|write)|don t contact|no contact|not contactable|dnc|contact (blocked|forbidden|refused))\b/;
const OPT_IN =
  /\b(opt(ed)? ?in|(may|can|ok to|allowed to) (be )?(contact(ed)?|follow(ed)? up)|contact(able| (ok|allowed|permission|permitted|consent))|consent( to)? (contact|follow up)|follow up (ok|allowed|permission|consent|wanted|requested))\b/;
/** Who wants no newsletter may be answered all the same. */
const ADVERTISING = /\b(marketing|newsletter|advert\w*|promotion\w*|sms|cookies?|mailing)\b/;

/** Whether a yes under a header means that the customer may be contacted; null where it is about neither, or both. */
export function meaningOfContact(words: string): "may" | "mayNot" | null {
  const [out, into] = [OPT_OUT.test(words), OPT_IN.test(words)];
  return out === into ? null : out ? "mayNot" : "may";
}

const RISK =
  /\b(churn|attrition|cancellation) (risk|probability|likelihood|propensity|score)\b|\b(risk|probability|likelihood) of (churn|leaving|cancel\w*)\b/;
const HEALTH = /\b(account|customer|client) health\b|\bhealth (score|index)\b/;
const NOT_A_PORTION =
  /\b(band|group|category|class|level|tier|colou?r|status|trend|change|delta|date|reason|model|version|insurance)\b/;

/** Whether the figures under a header are risks or their opposite; null where it is about neither. */
export function meaningOfRisk(words: string): "risk" | "health" | null {
  if (NOT_A_PORTION.test(words)) return null;
  return RISK.test(words) ? "risk" : HEALTH.test(words) ? "health" : null;
}

/**
 * By role, whether a column surely tells what became of the answers: its header in plain words and its cells both say
 * so. Colours of account health, consent to newsletters and a mere "Agent" are left for a person to name.
 */
export const HANDLING_KINDS: Readonly<
  Record<HandlingRole, (words: string, facts: ColumnFacts) => boolean>
> = {
  caseAnswered: (words, facts) => isDayOfCase(words) && !RESOLVED.test(words) && areDates(facts),
  caseResolved: (words, facts) => isDayOfCase(words) && RESOLVED.test(words) && areDates(facts),
  caseHandler: (words, { filled, texts, dates, meanLength }) =>
    HANDLER.test(words) &&
    !NOT_A_HANDLER.test(words) &&
    texts >= NEARLY_ALL * filled &&
    dates === 0 &&
    meanLength <= 40,
  contact: (words, { filled, standing, contact }) =>
    !ADVERTISING.test(words) &&
    meaningOfContact(words) !== null &&
    standing.yes + standing.no + standing.one + standing.zero + contact >= NEARLY_ALL * filled,
  risk: (words, { filled, portions, largestPortion, distinct }) =>
    meaningOfRisk(words) !== null &&
    portions >= NEARLY_ALL * filled &&
    distinct > 2 &&
    (largestPortion <= 1 || largestPortion > LARGEST_POINT),
};

/** Up to here a figure above 1 may be a percent as well as a point of a scale that ends at 10. */
export const LARGEST_POINT = 10;

function areDates({ filled, dates }: ColumnFacts): boolean {
  return dates >= NEARLY_ALL * filled;
}
