import type { Certainty, Finding } from "./diagnosis";

/** A finding with its place in the list of rule 37. */
export interface RankedFinding extends Finding {
  readonly rank: number;
}

/**
 * Rule 37's order for lists, in which what falls comes before what is low and still (rule 10); what it does not name
 * follows by how much it asks of the reader.
 */
export const RANK = {
  crisisInMotion: 0,
  crisisClass: 1,
  recentDrop: 2,
  detractors: 3,
  slowDecline: 4,
  systematicClass: 5,
  bad: 6,
  problemByGap: 7,
  hiddenProblem: 8,
  twoExperiences: 9,
  worseThanBefore: 10,
  belowRest: 11,
  mainCause: 12,
  theme: 13,
  alignment: 14,
  atRisk: 15,
  watch: 16,
  survey: 17,
  rest: 18,
  record: 19,
} as const;

const CERTAINTY_ORDER: readonly Certainty[] = ["confirmed", "fact", "indicated"];

/** Most urgent first, confirmed before indicated; otherwise in the order given. */
export function mostUrgentFirst(findings: readonly RankedFinding[]): Finding[] {
  return findings
    .map((finding, place) => ({ finding, place }))
    .sort(
      (a, b) =>
        a.finding.rank - b.finding.rank ||
        CERTAINTY_ORDER.indexOf(a.finding.certainty) -
          CERTAINTY_ORDER.indexOf(b.finding.certainty) ||
        a.place - b.place
    )
    .map(({ finding: { rank: _rank, ...finding } }) => finding);
}

/**
 * The same items with ids that occur once: two columns of a sheet may carry the same header.
 * Example: ids a, a, b become a, a#2, b.
 */
export function withUniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let id = item.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${item.id}#${copy}`;
    taken.add(id);
    return { ...item, id };
  });
}

/** Sentences, without the empty ones, as one text. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" ");
}
