import type { ColumnFacts } from "./columnFacts";
import { HANDLING_KINDS } from "./handlingColumns";
import type { ExtraRole } from "./source";
import { headerWords, meaningOfYes, withoutChoice } from "./standingWords";

/** A column as its header and its cells show it. */
interface Beside {
  readonly words: string;
  readonly facts: ColumnFacts;
}

/** Below this many cells a column's content proves nothing. */
const ENOUGH = 5;
/** Nearly all cells have to be of the kind: the rest are slips. */
const NEARLY_ALL = 0.9;

/**
 * Whether a column surely is one of those that stand beside the answers (rules 80–88, 110, 112, 202): both its header and its
 * cells have to say so. "Churn risk score", "NPS category", "Ticket ID" and "Tenure" without a unit are left for a
 * person to name; so is a column of invitations in an export that holds nobody who did not answer, because its
 * response rate would be 100% whatever it was.
 * @param answers filled cells of the score column, of the same rows
 * Example: "Customer since" over dates is tenure, "Revenue band" over texts is nothing.
 */
export function isExtra(role: ExtraRole, column: Beside, answers: number): boolean {
  const words = withoutChoice(headerWords(column.words));
  const { filled } = column.facts;
  if (role === "leaveOut") return isLeaveOut(words, column.facts);
  if (filled < ENOUGH) return false;
  return KINDS[role](words, column.facts, answers);
}

/** In the order in which they choose: what is named most clearly first. */
export const EXTRAS_BY_CERTAINTY: readonly ExtraRole[] = [
  "leaveOut",
  "invited",
  "churned",
  "status",
  "caseAnswered",
  "caseResolved",
  "caseHandler",
  "tenure",
  "incident",
  "event",
  "revenue",
  "risk",
  "contact",
  "account",
];

type Kind = (words: string, facts: ColumnFacts, answers: number) => boolean;

const KINDS: Readonly<Record<Exclude<ExtraRole, "leaveOut">, Kind>> = {
  account: isAccount,
  revenue: isRevenue,
  invited: isInvitation,
  event: (words, facts) => isDay(words, facts, EVENT, NOT_EVENT),
  incident: (words, facts) => isDay(words, facts, INCIDENT, NOT_INCIDENT),
  tenure: isTenure,
  status: isStatus,
  churned: isChurned,
  ...HANDLING_KINDS,
};

const ACCOUNT = /\b(account|company|organi[sz]ation|firm|business partner)\b/;
const NOT_ACCOUNT =
  /\b(type|segment|tier|size|since|group|category|status|plan|region|country|value|manager|owner|executive|rep|age|tenure|score|revenue|industry|balance|created|opened|stage|segmentation)\b/;

function isAccount(words: string, facts: ColumnFacts): boolean {
  const { filled, distinct, dates, meanLength } = facts;
  if (!ACCOUNT.test(words) || NOT_ACCOUNT.test(words)) return false;
  if (distinct < ENOUGH || meanLength > 60 || dates / filled > 0.2) return false;
  // A few values that come back all the time are kinds of accounts.
  const isNamed = /\b(id|ids|no|nr|number|key|code|name)\b/.test(words);
  return isNamed || distinct > 50 || distinct / filled >= 0.2;
}

const REVENUE =
  /\b(revenue|mrr|arr|acv|(annual|yearly|monthly|contract) (value|spend|sales)|spend|turnover)\b/;
const NOT_REVENUE =
  /\b(band|range|tier|segment|group|class|category|type|growth|change|delta|risk|currency|region|share|percent|pct|rank|source|stream|manager|team|staff|employee|lost|target|forecast|expected|date|id|time|hours?)\b|%/;

function isRevenue(words: string, { filled, amounts, dates, distinct }: ColumnFacts): boolean {
  if (!REVENUE.test(words) || NOT_REVENUE.test(words)) return false;
  return amounts >= NEARLY_ALL * filled && dates / filled <= 0.2 && distinct >= ENOUGH;
}

const INVITED =
  /\b(invited|invitation|(survey|invite|invitation) sent|sent (at|on|date)|date sent)\b/;
const NOT_INVITED = /\b(id|by|type|channel|method|status|subject|link|url|reminder|count|number)\b/;

function isInvitation(words: string, facts: ColumnFacts, answers: number): boolean {
  if (!INVITED.test(words) || NOT_INVITED.test(words)) return false;
  const { filled, dates } = facts;
  return answers > 0 && filled > answers && dates + choices(facts) >= NEARLY_ALL * filled;
}

const EVENT =
  /\b(purchased?|order(ed)?|delivery|delivered|shipped|onboard(ed|ing)|install(ed|ation)|activat(ed|ion)|go live|went live|check ?(out|in)|visit(ed)?|book(ed|ing)|appointment|transaction)\b/;
const NOT_EVENT =
  /\b(first|last|expected|planned|next|due|estimated|cancel\w*|return\w*|renew\w*|id|no|number|status|type|count|value|amount|survey|invit\w*|updated|tickets?|complaints?)\b/;
const INCIDENT =
  /\b(tickets?|complaints?|incidents?|case|outage|escalation|support (contact|call|request))\b/;
const NOT_INCIDENT =
  /\b(closed?|resolved|resolution|solved|id|no|number|count|status|type|due|first|next|subject|reason|open|updated|survey)\b/;

/** Days of the calendar, or numbers under a header that counts days since. */
function isDay(words: string, facts: ColumnFacts, is: RegExp, isNot: RegExp): boolean {
  const { filled, dates, numbers } = facts;
  // "Days since last purchase": what is counted is clear, however it is called.
  if (/\b(days?|weeks?|months?|hours?) (since|after|from)\b/.test(words)) {
    return is.test(words) && numbers - dates >= NEARLY_ALL * filled;
  }
  return is.test(words) && !isNot.test(words) && dates >= NEARLY_ALL * filled;
}

const SINCE =
  /\b(customer|client|member|subscriber|user|account|contract|with us) since\b|\bjoined\b|\bsign(ed)? ?up\b|\bcontract start\b|\bstart of contract\b|\b(registration|join|joining|enrol?lment) date\b|\baccount (created|opened|opening)\b/;
const TIME_AS_CUSTOMER =
  /\btenure\b|\b(as (a )?(customer|client|member)|since (sign ?up|joining)|with us)\b/;
const UNIT = /\b(days?|weeks?|months?|years?|yrs?|mths?)\b/;

function isTenure(words: string, { filled, dates, numbers }: ColumnFacts): boolean {
  if (/\b(end|expiry|expir\w*|renewal|group|band|range|by|id)\b/.test(words)) return false;
  if (SINCE.test(words) && dates >= NEARLY_ALL * filled) return true;
  // A number without a unit may be months as well as days.
  return TIME_AS_CUSTOMER.test(words) && UNIT.test(words) && numbers - dates >= NEARLY_ALL * filled;
}

const OF_WHOM =
  "(?:(?:is|has|still|customer|client|account|contract|subscription|membership|subscriber|user|service) )*";
const STATUS = new RegExp(
  `^${OF_WHOM}(status|(?:in)?active)(?: (?:flag|status|customer|client|account))*$`
);

function isStatus(words: string, facts: ColumnFacts): boolean {
  const match = STATUS.exec(words);
  if (match === null) return false;
  const { filled, standing, hasOpen } = facts;
  // "Open" and "closed" under "Status" are as likely of tickets.
  const inWords = standing.stays + standing.left;
  if (inWords >= NEARLY_ALL * filled) return standing.stays > 0 && !(hasOpen && words === "status");
  if (match[1] === "status" && !/\b(in)?active\b/.test(words)) return false;
  return inWords + choices(facts) >= NEARLY_ALL * filled && meaningOfYes(words, null) !== null;
}

const CHURNED = new RegExp(
  `^${OF_WHOM}(?:churn|churned|left|cancell?ed|exited|attrited|attrition)(?: (?:flag|customer|afterwards|later|since|on|at|date|after (?:the )?survey))*$`
);

function isChurned(words: string, facts: ColumnFacts): boolean {
  if (!CHURNED.test(words)) return false;
  const { filled, standing, dates } = facts;
  if (dates >= NEARLY_ALL * filled) return true;
  return standing.stays + standing.left + choices(facts) >= NEARLY_ALL * filled;
}

const LEAVE_OUT =
  /^(is |are )?(test|internal|test \/ internal|test or internal)( (record|account|user|response|answer|customer|contact|data|row|flag)s?)*$|^(is )?employee (record|account|response|answer)$|^excluded?( (record|response|answer|row|from (report|analysis)))?$|^leave out$/;

/** Rule 202: leaving out is never done on a mere likeness, and never to most of a survey. */
function isLeaveOut(words: string, facts: ColumnFacts): boolean {
  if (!LEAVE_OUT.test(words) || facts.filled === 0) return false;
  const { standing, leftOut, looked, filled } = facts;
  const no = standing.no + standing.zero;
  return leftOut > 0 && leftOut + no === filled && leftOut <= looked / 2;
}

/** Cells that say yes or no. */
function choices({ standing }: ColumnFacts): number {
  return standing.yes + standing.no + standing.one + standing.zero;
}
