import type { Diagnosis } from "../../diagnosis/diagnosis";
import { causeActions } from "./causeActions";
import type { Found } from "../found/found";
import { groupActions } from "./groupActions";
import { issueActions } from "./issueActions";
import type { ChosenIssues } from "../found/issueChoice";
import type { PlannedAction } from "./planned";
import { stepActions } from "./stepActions";
import { surveyActions } from "./surveyActions";
import { detractorActions, urgencyActions } from "./urgencyActions";

/** Actions beyond the guide's 18, each put there by something found. */
export function findingActions(
  diagnosis: Diagnosis,
  found: Found,
  issues: ChosenIssues
): PlannedAction[] {
  return [
    ...urgencyActions(diagnosis),
    ...detractorActions(diagnosis, found),
    ...groupActions(diagnosis),
    ...issueActions(issues, diagnosis),
    ...causeActions(diagnosis, found),
    ...stepActions(diagnosis, found),
    ...surveyActions(diagnosis),
  ];
}
