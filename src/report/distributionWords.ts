import type { Diagnosis } from "../diagnosis/diagnosis";
import { detractorEdges } from "../playbook/edges";
import { shareText } from "../wording/figures";
import { say } from "../wording/say";

/** "The most frequent answer is 5: 42% are detractors"; null where the answers one by one are not known. */
export function distributionHeading({
  answers,
  total,
  detractors,
  context,
}: Pick<Diagnosis, "answers" | "total" | "detractors" | "context">): string | null {
  if (answers.length === 0) return null;
  const answer = answers.indexOf(Math.max(...answers));
  const { n, passives, promoters } = total.groups;
  const [whose, share] =
    answer <= 6
      ? (["lowest", shareText(detractors.share, 0, detractorEdges(context.assumptions))] as const)
      : answer <= 8
        ? (["middle", shareText(passives / n)] as const)
        : (["highest", shareText(promoters / n)] as const);
  return say(`sheets.summary.distribution.${whose}`, { answer, share });
}
