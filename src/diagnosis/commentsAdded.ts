import type { CommentsReading } from "./commentsReading";
import { emotionalCheck, withEmotionalCheck } from "./commentsSeverity";
import type { Diagnosis } from "./diagnosis";
import { allFindings } from "./findings";

/**
 * The diagnosis with what the comments say: the check of the survey that only reading makes possible (rule 82) stands
 * beside the others, and the findings are in their order again (rule 37). Adding newer comments replaces the earlier.
 */
export function withComments(diagnosis: Diagnosis, comments: CommentsReading): Diagnosis {
  const check = emotionalCheck(comments, diagnosis.context.assumptions);
  const read = {
    ...diagnosis,
    comments,
    method: withEmotionalCheck(diagnosis.method, check),
  };
  return { ...read, findings: allFindings(read) };
}
