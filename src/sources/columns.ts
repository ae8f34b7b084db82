import type { ColumnFacts } from "./columnFacts";
import { EXTRAS_BY_CERTAINTY, isExtra } from "./extraColumns";
import { isDayRole } from "./handlingColumns";
import type { ColumnRole, ExtraRole } from "./source";
import { SurveyDates } from "./surveyDates";

/** A column as the recogniser sees it. */
export interface Candidate {
  /** "" where the source has no header row. */
  readonly header: string;
  /** Everything written above the data: some exports have two or three header rows. */
  readonly words: string;
  readonly facts: ColumnFacts;
  /** Those the facts are about, a row of the source each. */
  readonly cells: readonly unknown[];
}

/** Below this many cells a column's content proves nothing. */
const ENOUGH = 5;
const MOST_SEGMENTS = 12;

/**
 * What each column is, from its header and its content. Where two columns are as likely, or nothing
 * speaks for one, none is named: a person chooses faster than they find a wrong guess.
 * Example: headers "Score", "Region" over 0…10 and a few regions → ["score", "segment"].
 */
export function recogniseColumns(columns: readonly Candidate[]): ColumnRole[] {
  const roles: ColumnRole[] = columns.map(() => "none");
  const give = (
    role: ColumnRole,
    rate: (candidate: Candidate) => number,
    tie: "first" | "none"
  ) => {
    const chosen = best(
      columns.map((candidate, index) => (roles[index] === "none" ? rate(candidate) : 0)),
      tie
    );
    if (chosen !== null) roles[chosen] = role;
  };
  give("score", scoreRating, "none");
  const score = columns[roles.indexOf("score")];
  const dates = new SurveyDates(columns, score);
  give("date", (candidate) => dates.rating(candidate), "first");
  give("comment", commentRating, "first");
  give("customer", customerRating, "none");
  const date = columns[roles.indexOf("date")];
  const rateExtra = (role: ExtraRole, candidate: Candidate): number => {
    if (isExtra(role, candidate, score?.facts.filled ?? 0)) return 2;
    const isOfCase = isDayRole(role) && dates.isOfCase(role, candidate, date);
    return isOfCase ? 1 : 0;
  };
  for (const role of EXTRAS_BY_CERTAINTY) {
    give(role, (candidate) => rateExtra(role, candidate), "none");
  }
  let segments = 0;
  columns.forEach((candidate, index) => {
    if (roles[index] !== "none" || segments >= MOST_SEGMENTS || !isSegment(candidate)) return;
    roles[index] = "segment";
    segments++;
  });
  return roles;
}

/** Index of the highest rating above 0; equal ones by `tie`. */
function best(ratings: readonly number[], tie: "first" | "none"): number | null {
  const highest = Math.max(0, ...ratings);
  if (highest === 0) return null;
  const first = ratings.indexOf(highest);
  return tie === "none" && ratings.lastIndexOf(highest) !== first ? null : first;
}

const NPS_WORDS = /\bnps\b|net promoter|\bltr\b|likel(y|ihood).*recommend|recommend.*likel/;
const RECOMMEND_WORDS = /recommend|likely|likelihood|\b0\s*(-|–|to|…)\s*10\b/;
const SCORE_WORDS = /\b(score|rating|rate|grade|points)\b/;
/** Other numbers a survey export is full of. */
const OTHER_NUMBERS =
  /\b(id|ids|no|nr|number|index|age|count|year|years|month|months|week|quarter|day|days|hour|tenure|visits?|orders?|tickets?|csat|ces|satisf\w*|effort|group|category|class|type|duration|progress|zip|postcode)\b|#/;

/** Rule 1's question: whole answers 0–10, and a header that asks it. */
function scoreRating({ header, words, facts }: Candidate): number {
  const { filled, scores, dates } = facts;
  if (filled === 0 || scores / filled < 0.7 || dates / filled > 0.2) return 0;
  const text = words.toLowerCase();
  if (OTHER_NUMBERS.test(text) && !NPS_WORDS.test(text)) return 0;
  if (facts.increasing && scores === filled && facts.distinct === filled && !NPS_WORDS.test(text)) {
    return 0;
  }
  const spread = facts.largestScore >= 9 ? 1 : 0;
  const share = scores / filled;
  if (NPS_WORDS.test(text)) return 30 + share + spread;
  if (RECOMMEND_WORDS.test(text)) return 20 + share + spread;
  if (SCORE_WORDS.test(text)) return 10 + share + spread;
  // Without a word for it (no header, another language) only a full 0–10 scale speaks for itself;
  // equal answers to all columns then mean that nobody can tell them apart.
  const fullScale = share >= 0.9 && spread === 1 && facts.distinctScores >= 5 && filled >= ENOUGH;
  return fullScale ? (header === "" ? 6 : 5) : 0;
}

const COMMENT_WORDS =
  /comment|reason|\bwhy\b|feedback|verbatim|open[- ]?end|tell us|improve|explain|describe|suggest|remark|in your own words/;

function commentRating({ words, facts }: Candidate): number {
  const { filled, texts, distinct, meanLength, dates } = facts;
  if (filled === 0 || texts / filled < 0.8 || dates / filled > 0.2) return 0;
  const named = COMMENT_WORDS.test(words.toLowerCase());
  if (named) return meanLength >= 8 && distinct > 1 ? 1000 + Math.min(meanLength, 999) : 0;
  const longAndVaried = meanLength >= 25 && distinct / filled >= 0.7 && filled >= ENOUGH;
  // Links and addresses are long and varied too.
  return longAndVaried && !/\b(url|link|e-?mail|address|agent|browser|name)\b/i.test(words)
    ? Math.min(meanLength, 999)
    : 0;
}

/** An account has several contacts, and each may answer (rule 202); a number of one is a customer's own. */
const CUSTOMER_WORDS =
  /\b(customer|client|subscriber|member|patient|guest)\b|\baccount (no|nr|number)\b/;
const PERSON_WORDS = /\b(user|contact|e-?mail|external (data )?reference)\b/;
const NOT_AN_ID =
  /\b(type|segment|tier|size|since|group|category|status|plan|region|country|value|manager|owner|age|tenure|score|revenue|industry)\b/;

/** Ids of customers, not of responses: "Response ID" differs on every row and would join nobody. */
function customerRating({ words, facts }: Candidate): number {
  const { filled, distinct, meanLength, dates, numbers, wholeNumbers } = facts;
  const text = words
    .toLowerCase()
    .replace(/[_.]/g, " ")
    .replace(/\bcustomerid\b/, "customer id");
  if (filled < ENOUGH || NOT_AN_ID.test(text) || dates / filled > 0.2) return 0;
  if (distinct / filled < 0.2 || distinct < ENOUGH || meanLength > 60) return 0;
  if (wholeNumbers < numbers) return 0;
  const idWord = /\b(id|ids|no|nr|number|key|code)\b/.test(text) ? 1 : 0;
  if (CUSTOMER_WORDS.test(text)) return 10 + idWord;
  return PERSON_WORDS.test(text) ? 5 + idWord : 0;
}

/** Values that repeat what the score says, or are other questions' answers: no groups of customers. */
const NOT_A_GROUP =
  /\b(nps|promoter|csat|ces|satisf\w*|effort|score|rating|ip|latitude|longitude|duration|progress|percent|id|comment\w*|reason)\b/;

function isSegment({ words, facts }: Candidate): boolean {
  const { filled, distinct, meanLength, dates, numbers, wholeNumbers, texts } = facts;
  if (distinct < 2 || distinct > 50 || meanLength > 40) return false;
  if (dates / filled > 0.2) return false;
  // Values that hardly ever come back are names, not groups.
  if (distinct > Math.max(3, filled / 2)) return false;
  const text = words.toLowerCase().replace(/_/g, " ");
  if (facts.scoreGroups || NOT_A_GROUP.test(text)) return false;
  if (numbers === 0) return texts > 0;
  // Small whole numbers can be codes; a column of both is neither.
  return texts === 0 && wholeNumbers === numbers && distinct <= 20;
}
