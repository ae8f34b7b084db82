import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Roadmap } from "../roadmap/roadmap";
import { dateText } from "../wording/figures";
import { say } from "../wording/say";

/** What the plan does, in one sentence with its first date. */
export function roadmapTitle({ phases }: Roadmap, { mode }: Diagnosis): string {
  const [first, , last] = phases;
  return say(`sheets.roadmap.title.${mode.mode}`, {
    first: dateText(first.end),
    last: dateText(last.end),
  });
}
