import { accountFindings } from "./accountFindings";
import { changeFindings } from "./changeFindings";
import { commentFindings } from "./commentFindings";
import type { Diagnosis, Finding } from "./diagnosis";
import { mostUrgentFirst, withUniqueIds } from "./finding";
import { heatMapFindings } from "./heatMapFindings";
import { kindOfBadFindings } from "./kindOfBad";
import { levelFindings } from "./levelFindings";
import { methodFindings } from "./methodFindings";
import { pairFindings } from "./pairFindings";
import { segmentFindings } from "./segmentFindings";
import { surveyFindings } from "./surveyFindings";
import { trendFindings } from "./trendFindings";

/** Everything the readings of a survey give rise to, most urgent first (rule 37). */
export function allFindings(diagnosis: Omit<Diagnosis, "findings">): readonly Finding[] {
  return mostUrgentFirst(
    withUniqueIds([
      ...levelFindings(diagnosis),
      ...kindOfBadFindings(diagnosis),
      ...changeFindings(diagnosis),
      ...trendFindings(diagnosis),
      ...segmentFindings(diagnosis),
      ...pairFindings(diagnosis),
      ...heatMapFindings(diagnosis),
      ...accountFindings(diagnosis),
      ...commentFindings(diagnosis),
      ...methodFindings(diagnosis),
      ...surveyFindings(diagnosis.quality),
    ])
  );
}
