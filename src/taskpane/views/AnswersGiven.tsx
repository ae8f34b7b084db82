import { lazy, Suspense } from "react";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { ChartFigure } from "../parts/ChartFigure";
import { Fold } from "../parts/Fold";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const AnswersChart = lazy(() => import("../charts/AnswersChart"));

/** How often each answer from 0 to 10 was given (rules 2–5), as on the sheet of the detractors. */
export function AnswersGiven({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const { answers, total } = diagnosis;
  const { detractors, passives, promoters, n } = total.groups;
  const shares = answers.map((count) => count / n);
  const three = {
    detractors: shareText(detractors / n),
    passives: shareText(passives / n),
    promoters: shareText(promoters / n),
  };
  const finding = say("pane.evidence.answers.title", three);
  const told = shares.map((share, answer) =>
    say("pane.evidence.answers.one", { answer, share: shareText(share) })
  );
  const sums = (["detractors", "passives", "promoters"] as const).map((group) =>
    say(`pane.evidence.answers.${group}`, { share: three[group] })
  );
  const [first = "", second = "", third = ""] = sums;
  return (
    <Fold title={finding}>
      <p className={styles.sub}>{say("pane.evidence.answers.caption")}</p>
      <ChartFigure
        name={say("pane.evidence.answers.name")}
        table={{
          head: (["answer", "count", "share"] as const).map((key) =>
            say(`pane.evidence.answers.${key}`)
          ),
          rows: answers.map((count, answer) => ({
            name: String(answer),
            cells: [countText(count), shareText(count / n, 1)],
          })),
        }}
      >
        <Suspense fallback={<div style={{ height: 132 }} />}>
          <AnswersChart
            width={Math.max(120, width - 2 * 16)}
            shares={shares}
            sums={[first, second, third]}
            label={say("pane.evidence.answers.label", { finding, answers: told.join(", ") })}
          />
        </Suspense>
      </ChartFigure>
    </Fold>
  );
}
