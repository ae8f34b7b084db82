import type { Diagnosis } from "../../diagnosis/diagnosis";
import { segmentRowId } from "../../diagnosis/segmentIds";
import type { ActionEvidence } from "../roadmap";
import type { TaskFacts } from "./taskFacts";
import type { Task, TaskId } from "./tasks";

/** Where the reason of one of the guide's tasks stands: by default its sheet, and the very row where one row shows it. */
export function taskEvidence(
  id: TaskId,
  sheet: Task["sheet"],
  diagnosis: Pick<Diagnosis, "ranking" | "comments">,
  { worst, tracked, named, chosen }: TaskFacts
): ActionEvidence | null {
  const group = id === "trackFixes" ? tracked : worst;
  const row = group === null ? undefined : segmentRowId(diagnosis.ranking, group);
  switch (id) {
    case "rankGroups":
    case "trackFixes":
      return { sheet: "segments", ...(row !== undefined && { row }) };
    case "nameIssues":
      return named[0]?.evidence ?? { sheet: diagnosis.comments === null ? "detractors" : "themes" };
    case "findSystemic":
      return chosen.systemic[0]?.evidence ?? { sheet: "detractors" };
    case "doSystemic":
      return { sheet: "targets" };
    default:
      return sheet === null ? null : { sheet };
  }
}
