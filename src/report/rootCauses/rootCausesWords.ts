import type { CauseReading, CommentsReading } from "../../diagnosis/commentsReading";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causeName, shareInterval } from "../comments/commentsWords";

/** Rule 95: most frequent first; the guide's order among equals. */
export function byFrequency(causes: readonly CauseReading[]): CauseReading[] {
  return [...causes].sort((a, b) => b.comments - a.comments);
}

/** Seen in comments, or told by how the survey was run. */
export function isPresent({ comments, certainty }: CauseReading): boolean {
  return comments > 0 || certainty !== "fact";
}

/** Rule 60: of fewer comments no share is told in a title. */
export const FEWEST_COMMENTS = 10;

/** "Broken service explains most: 58% of detractors' comments show it". */
export function causesTitle({ causes, base }: CommentsReading): string {
  if (base.codable === 0) {
    return say(`commentSheets.nothing.${base.detractors === 0 ? "titleNone" : "title"}`);
  }
  if (base.codable < FEWEST_COMMENTS) {
    return say("commentSheets.causes.title.few", { count: base.codable });
  }
  const [first, next] = byFrequency(causes).filter(({ comments }) => comments > 0);
  if (first === undefined || first.share === null) {
    return say("commentSheets.causes.title.none", { count: base.codable });
  }
  const cause = causeName(first.cause);
  const share = shareText(first.share);
  if (first.certainty !== "confirmed") {
    return say("commentSheets.causes.title.indicated", { cause, share });
  }
  if (next === undefined || next.share === null || next.certainty === "fact") {
    return say("commentSheets.causes.title.confirmed", { cause, share });
  }
  const both = next.certainty === "confirmed" ? "confirmedAndSecond" : "confirmedAndHint";
  return say(`commentSheets.causes.title.${both}`, {
    cause,
    share,
    second: say(`causes.inSentence.${next.cause}`),
    secondShare: shareText(next.share),
  });
}

/** Above a cause's block: its share and how sure that is, or that no comment shows it. */
export function causeHeading({
  cause,
  share,
  interval,
  comments,
  certainty,
}: CauseReading): string {
  const name = causeName(cause);
  if (share === null || interval === null || comments === 0) {
    return say("commentSheets.causes.block.headingOther", { cause: name });
  }
  return say("commentSheets.causes.block.heading", {
    cause: name,
    share: shareText(share),
    interval: shareInterval(interval),
    certainty: say(`commentSheets.causes.block.certainty.${certainty}`),
  });
}
