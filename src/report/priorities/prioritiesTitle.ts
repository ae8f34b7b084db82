import type { Priorities } from "../../roadmap/priorities/priorities";
import { say } from "../../wording/say";
import { oneLine } from "../header";

/** Characters of each name, so that two of them fit two lines. */
const NAME = 34;

/** "Two quick wins: billing errors and slow repair". */
export function prioritiesTitle({ issues }: Priorities, isRead: boolean): string {
  const [top] = issues;
  if (top === undefined) return say(`priorities.title.${isRead ? "noneRead" : "none"}`);
  const wins = issues.filter(({ quadrant }) => quadrant === "quickWin");
  const names = wins.map(({ name }) => oneLine(name, NAME));
  const words = { count: wins.length, first: names[0] ?? "", second: names[1] ?? "" };
  if (wins.length === 0) {
    const first = oneLine(top.name, NAME);
    return say("priorities.title.noQuickWin", { count: issues.length, first });
  }
  return say(wins.length === 2 ? "priorities.title.two" : "priorities.title.quickWins", words);
}
