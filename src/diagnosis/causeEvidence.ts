import type { Cause } from "../playbook/causes";
import { countText } from "../wording/figures";
import { say } from "../wording/say";
import type { Repeated } from "./commentsRepeated";
import type { CauseReading, ThemeReading } from "./commentsReading";
import type { MethodCheck, MethodReading } from "./methodReading";
import { nameInSentence } from "./segmentName";

type Evidence = CauseReading["evidence"][number];

/** What beside the comments speaks for a cause. */
export interface OtherEvidence {
  readonly method: MethodReading;
  readonly repeated: Repeated | null;
  readonly themes: readonly ThemeReading[];
}

/**
 * Evidence that is not in a comment's words: for cause 5 and 6 the checks of the survey that put the score in doubt, each
 * under one of the two only (rule 88); for ignored feedback customers who complain of the same again, themes that
 * persist (rule 77), and a low response rate, which may have other reasons (rule 76).
 */
export function evidenceFor(cause: Cause, other: OtherEvidence): readonly Evidence[] {
  switch (cause) {
    case "methodology":
      return doubts(other.method, 5).map(checkEvidence);
    case "timing":
      return doubts(other.method, 6).map(checkEvidence);
    case "feedbackLoop":
      return [
        ...repeatEvidence(other.repeated),
        ...persistenceEvidence(other.themes),
        ...doubts(other.method, 5)
          .filter(({ id }) => id === "responseRate")
          .map((check): Evidence => ({
            ...checkEvidence(check),
            certainty: "indicated",
            rules: [76],
          })),
      ];
    default:
      return [];
  }
}

function doubts({ checks }: MethodReading, cause: 5 | 6): MethodCheck[] {
  return checks.filter((check) => check.verdict === "inDoubt" && check.cause === cause);
}

function checkEvidence({ name, measured, limit, certainty, rules }: MethodCheck): Evidence {
  return { words: say("comments.evidence.check", { name, measured, limit }), certainty, rules };
}

function repeatEvidence(repeated: Repeated | null): Evidence[] {
  const line = (of: keyof Repeated, count: number): Evidence[] =>
    count === 0
      ? []
      : [
          {
            words: say(`comments.evidence.${of}`, { count, figure: countText(count) }),
            certainty: of === "ofTheme" ? "fact" : "indicated",
            rules: of === "ofTheme" ? [76, 77] : [76],
          },
        ];
  return repeated === null
    ? []
    : [...line("ofTheme", repeated.ofTheme), ...line("ofCause", repeated.ofCause)];
}

function persistenceEvidence(themes: readonly ThemeReading[]): Evidence[] {
  return themes.flatMap(({ name, persistent }): Evidence[] =>
    persistent === null
      ? []
      : [
          {
            words: say("comments.evidence.persistent", { theme: nameInSentence(name) }),
            certainty: persistent,
            rules: [77],
          },
        ]
  );
}
