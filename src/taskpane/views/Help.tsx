import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { say } from "../../wording/say";
import { Frame } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { LiveFunctions } from "./LiveFunctions";

/** Formulas as they are typed; not words, so not in the catalogue. */
const EXAMPLES = [
  ["=NPS(B2:B500)", "nps"],
  ["=NPS(Survey[Score])", "npsTable"],
  ['=NPSCLASS(D2,"SaaS")', "npsClass"],
  ['=NPSLEVEL(D2,"telecom")', "npsLevel"],
  ["=NPSSHARE(B2:B500)", "npsShare"],
  ["=NPSCI(B2:B500,0.95)", "npsCi"],
] as const;

const TOPICS = ["clash", "rounding", "certainty", "privacy"] as const;

/** Help inside the pane: no page to open, nothing to load. */
export function Help() {
  const styles = usePaneStyles();
  const { send } = usePane();
  return (
    <Frame
      screen="help"
      title={say("pane.help.title")}
      footer={
        <footer className={styles.footer}>
          <Button
            appearance="primary"
            className={styles.primary}
            icon={<ArrowLeft16Regular />}
            onClick={() => send({ type: "help", open: false })}
          >
            {say("pane.footer.back")}
          </Button>
        </footer>
      }
    >
      <section className={styles.tight}>
        <h2 className={styles.h2}>{say("pane.help.functions")}</h2>
        <p className={styles.sub}>{say("pane.help.functionsHint")}</p>
        <dl className={styles.notes}>
          {EXAMPLES.map(([formula, key]) => (
            <div key={formula} className={styles.example}>
              <dt>
                <code className={styles.formula}>{formula}</code>
              </dt>
              <dd className={styles.sub}>{say(`pane.help.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.body}>{say("pane.help.hidden")}</p>
      </section>
      <LiveFunctions />
      {TOPICS.map((topic) => (
        <section key={topic} className={styles.tight}>
          <h2 className={styles.h2}>{say(`pane.help.${topic}`)}</h2>
          <p className={styles.body}>{say(`pane.help.${topic}Body`)}</p>
        </section>
      ))}
      <p className={styles.sub}>{say("pane.help.trademark")}</p>
    </Frame>
  );
}
