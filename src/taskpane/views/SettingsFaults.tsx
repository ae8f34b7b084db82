import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsFault } from "../../report/settings/settingsReading";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** More than a few would push what follows out of sight; all are shown when asked for. */
const FEW = 3;
/** Nobody mends more from a list, and each is a link. */
const MOST = 200;

interface SettingsFaultsProps {
  readonly title: string;
  readonly faults: readonly SettingsFault[];
}

/** Cells of one of our sheets that cannot be used: what is wrong, what to do, and the way there. */
export function SettingsFaults({ title, faults }: SettingsFaultsProps) {
  const styles = usePaneStyles();
  const { send } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  if (faults.length === 0) return null;
  const shown = faults.slice(0, showsAll ? MOST : FEW);
  const more = faults.length - shown.length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.notes}>
          {shown.map(({ address, about, message, remedy }) => (
            <li key={`${address} ${message}`}>
              {say("pane.context.faults.one", { about, message, remedy })}{" "}
              <Link
                as="button"
                inline
                aria-label={say("pane.context.faults.showWhat", { address, about })}
                onClick={() => send({ type: "goTo", address })}
              >
                {say("pane.context.faults.show", { address })}
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 && showsAll ? say("pane.context.faults.more", { count: more }) : null}
        {more > 0 && !showsAll ? (
          <Link as="button" inline onClick={() => setShowsAll(true)}>
            {say("pane.context.faults.all", { count: faults.length })}
          </Link>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
