import { Button } from "@fluentui/react-components";
import type { Tone } from "../../diagnosis/answers";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { MethodCheck as Check, MethodReading } from "../../diagnosis/methodReading";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
import { Chip } from "../parts/Chip";
import { Fold } from "../parts/Fold";
import { usePane } from "../paneContext";
import { useEvidenceStyles } from "../evidenceStyles";
import { usePaneStyles } from "../paneStyles";

const TONE: Readonly<Record<Check["verdict"], Tone>> = {
  inDoubt: "risk",
  fine: "neutral",
  tooFew: "none",
  notMeasurable: "none",
};

/** Whether the survey itself is at fault (rules 80–88): each check with what was found, its limit and what to do. */
export function MethodCheck({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { method } = diagnosis;
  const measured = method.checks.filter(({ verdict }) => verdict !== "notMeasurable");
  const missing = method.checks.filter(({ verdict }) => verdict === "notMeasurable");
  return (
    <Fold title={say("pane.evidence.method.title")} note={noteOf(method)}>
      <div>
        {measured.map((check) => (
          <Measured key={check.id} check={check} />
        ))}
        {missing.length === 0 ? null : <NotMeasured checks={missing} />}
      </div>
      <WhoIsMissing method={method} />
    </Fold>
  );
}

function noteOf({ inDoubt, measured }: MethodReading): string {
  if (measured === 0) return say("pane.evidence.method.none");
  return inDoubt === 0
    ? say("method.finding.none", { count: measured })
    : say("method.finding.summary", { count: inDoubt, measured });
}

function Measured({ check }: { readonly check: Check }) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const { name, verdict, certainty, measured, limit, fix } = check;
  return (
    <div className={lines.check}>
      <div className={lines.checkHead}>
        <h3 className={styles.h2}>{name}</h3>
        <Chip tone={TONE[verdict]}>{say(`pane.evidence.method.verdict.${verdict}`)}</Chip>
      </div>
      {measured === "" ? null : <p className={styles.body}>{measured}</p>}
      <p className={styles.sub}>{say("pane.evidence.method.limit", { limit })}</p>
      {verdict === "inDoubt" ? (
        <>
          <CertaintyMark certainty={certainty} />
          <p className={styles.body}>{fix}</p>
        </>
      ) : null}
    </div>
  );
}

/** What could be measured, each with the one press that leads to the field for it. */
function NotMeasured({ checks }: { readonly checks: readonly Check[] }) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const { send } = usePane();
  return (
    <div className={lines.check}>
      <h3 className={styles.h2}>{say("pane.evidence.method.missing")}</h3>
      <ul className={styles.list}>
        {checks.map(({ id, name, missing }) => {
          const action = missing === null ? "" : say(`pane.evidence.method.supply.${missing}`);
          return (
            <li key={id} className={lines.checkHead}>
              <span className={styles.body}>{name}</span>
              {missing === null ? null : (
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label={say("pane.evidence.method.supplyFor", { action, check: name })}
                  onClick={() => send({ type: "supply", missing })}
                >
                  {action}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** By segment, the group that answers least often (rule 82): the score speaks for the others. */
function WhoIsMissing({ method: { response } }: { readonly method: MethodReading }) {
  const styles = usePaneStyles();
  return response.map(({ column, rows }) => {
    const [least] = rows;
    return least === undefined ? null : (
      <p key={column} className={styles.sub}>
        {say("pane.evidence.method.response", {
          column,
          name: least.value,
          rate: shareText(least.rate),
          invited: countText(least.invited),
        })}
      </p>
    );
  });
}
