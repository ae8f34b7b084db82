import { languageName } from "../comments/language/language";
import type { CommentReading } from "../comments/commentReading";
import { isDetractor, type CommentFacts } from "./commentFacts";
import type { CommentsBase } from "./commentsReading";

/** What became of the comments of the headline window: none is silently left out (rule 60). */
export function readBase(facts: CommentFacts): CommentsBase {
  const { survey, read, counted, base } = facts;
  const inWindow = read.comments.filter(({ row }) => counted[row] === 1);
  const detractors = inWindow.filter(({ row }) => isDetractor(survey.score[row]));
  const count = (state: CommentReading["state"]) =>
    detractors.filter((comment) => comment.state === state).length;
  return {
    inWindow: inWindow.length,
    detractors: detractors.length,
    codable: base.length,
    unclassified: count("unclassified"),
    noWords: count("noWords"),
    otherLanguages: byLanguage(detractors.filter(({ state }) => state === "notEnglish")),
  };
}

/** Most first, then by name. */
function byLanguage(comments: readonly CommentReading[]): CommentsBase["otherLanguages"] {
  const counts = new Map<string, number>();
  for (const { language } of comments) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([code, n]) => ({ code, name: languageName(code), comments: n }))
    .sort((a, b) => b.comments - a.comments || (a.name < b.name ? -1 : 1));
}
