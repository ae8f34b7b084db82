import type { Diagnosis } from "../../diagnosis/diagnosis";
import { nameInSentence } from "../../diagnosis/segmentName";
import { say } from "../../wording/say";
import { doubts } from "./causesFound";
import type { WorkRead } from "../work";

/** Words of a title that change the way customers are asked. */
const SURVEY_WORDS: readonly string[] = ["survey", "questionnaire", "wording of the question"];
/** More would bury the note they stand in. */
const MOST = 3;

/**
 * Rule 161: a sentence for each row that people added themselves to change the survey, while no check of the survey is in
 * doubt. Nothing where one is: then it is a repair of the method. Rows that are done are not warned of any more.
 */
export function symptomWarnings(
  { actions }: Pick<WorkRead, "actions">,
  diagnosis: Pick<Diagnosis, "method">
): string[] {
  if (doubts(diagnosis).length > 0) return [];
  return [...actions.values()]
    .filter(({ added, status, title }) => {
      const plain = title.toLowerCase();
      return added && status !== "done" && SURVEY_WORDS.some((word) => plain.includes(word));
    })
    .slice(0, MOST)
    .map(({ title }) => say("roadmap.warning.survey", { title: nameInSentence(title) }));
}
