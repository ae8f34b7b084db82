import type { Groups } from "../../score/groups";
import { npsInterval } from "../../score/interval";
import { nps } from "../../score/nps";
import { say } from "../../wording/say";
import type { FunctionResult } from "../declaration";

/** Headers of {@link scoreLine}. */
export function scoreHeader(): string[] {
  return (["answers", "nps", "low", "high"] as const).map((name) =>
    say(`functions.column.${name}`)
  );
}

/** Answers, score and its 95% interval in points; without answers 0 and three empty cells. */
export function scoreLine(groups: Groups): FunctionResult[] {
  const score = nps(groups);
  if (score === null) return [0, "", "", ""];
  const { low, high } = npsInterval(groups);
  return [groups.n, score, low, high];
}
