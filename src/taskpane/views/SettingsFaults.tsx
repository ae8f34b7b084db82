import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { SettingsFault } from "../../report/settingsReading";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** More than a few would push the fields out of sight; the sheet marks them all. */
const SHOWN = 3;

interface SettingsFaultsProps {
  readonly title: string;
  readonly faults: readonly SettingsFault[];
}

/** Cells of one of our sheets that cannot be used: what is wrong, what to do, and the way there. */
export function SettingsFaults({ title, faults }: SettingsFaultsProps) {
  const styles = usePaneStyles();
  const { send } = usePane();
  if (faults.length === 0) return null;
  const more = faults.length - SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.notes}>
          {faults.slice(0, SHOWN).map(({ address, about, message, remedy }) => (
            <li key={address}>
              {say("pane.context.faults.one", { about, message, remedy })}{" "}
              <Link
                as="button"
                inline
                aria-label={say("pane.context.faults.showWhat", { address, about })}
                onClick={() => send({ type: "goTo", address })}
              >
                {say("pane.context.faults.show")}
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 ? say("pane.context.faults.more", { count: more }) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
