import type { Diagnosis } from "../diagnosis/diagnosis";
import { goalAt } from "../diagnosis/targets";
import type { Goal } from "../diagnosis/targetsReading";
import type { PointRange } from "../playbook/targets";
import { TOLERANCE } from "../playbook/reach";

/** How far over the present score the slider goes, in points; a number may be typed beyond it. */
const SLIDER = 60;

/** What a goal takes (rules 126–136, 200): as the targets sheet and NPSNEEDED, NPSPOWER and NPSTARGET say it. */
export interface WhatIf extends Omit<Goal, "id"> {
  readonly start: number;
  /** Answers of the score, among which people move. */
  readonly n: number;
  /** The range to plan with; null where the guide says to hold. */
  readonly planning: PointRange | null;
  readonly reach: "today" | "under" | "realistic" | "over" | "hold";
  /** Day by which the range is realistic; null without dates. */
  readonly by: number | null;
  readonly slider: { readonly least: number; readonly most: number };
}

/** `goal` null: the low end of the range to plan with, or the present score where there is none. */
export function whatIf(
  { total, targets }: Pick<Diagnosis, "total" | "targets">,
  goal: number | null
): WhatIf {
  const { groups, nps: start } = total;
  const { planning } = targets;
  const least = Math.floor(start);
  const asked = goal ?? Math.round(planning?.low ?? start);
  return {
    ...goalAt(groups, start, asked),
    start,
    n: groups.n,
    planning,
    reach: reachOf(asked, start, planning),
    by: targets?.by ?? null,
    slider: { least, most: Math.max(least + 1, Math.min(100, least + SLIDER)) },
  };
}

function reachOf(goal: number, start: number, planning: PointRange | null): WhatIf["reach"] {
  if (goal <= start + TOLERANCE) return "today";
  if (planning === null) return "hold";
  if (goal > planning.high + TOLERANCE) return "over";
  return goal < planning.low - TOLERANCE ? "under" : "realistic";
}
