import { useEffect, useReducer, useRef } from "react";
import { KNOWN_LIMITS } from "../../engine/knownLimits";
import type { Host } from "../../host";
import { CloseIcon } from "../CloseIcon";
import { LimitFields } from "./LimitFields";
import { PlanForm } from "./PlanForm";
import { ProtectedSheets } from "./ProtectedSheets";
import { Switches } from "./Switches";
import "./developer.css";

interface DeveloperPanelProps {
  readonly id: string;
  readonly host: Host;
  readonly onClose: () => void;
}

/** What goes wrong in Excel, by switches, and what the workbench does not do. Read anew every second. */
export function DeveloperPanel({ id, host, onClose }: DeveloperPanelProps) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const timer = setInterval(refresh, 1_000);
    return () => clearInterval(timer);
  }, []);
  const { faults, dispatcher } = host;
  const change = (apply: () => void): void => {
    apply();
    refresh();
  };
  const missing = [...dispatcher.unimplemented].sort(([, a], [, b]) => b - a);
  return (
    <section
      id={id}
      className="developer"
      aria-labelledby={`${id}-heading`}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="developer-title">
        <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
          Developer
        </h2>
        <button type="button" className="close" aria-label="Close the panel" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p>{`Syncs so far: ${faults.syncs}`}</p>
      <h3>Fail like Excel</h3>
      <p className="hint">These switches count for the workbook that is open.</p>
      <button type="button" onClick={() => change(() => faults.clear())}>
        All off
      </button>
      <Switches faults={faults} change={change} />
      <ProtectedSheets host={host} change={change} />
      <LimitFields faults={faults} change={change} />
      <h3>At a sync to come</h3>
      <PlanForm host={host} change={change} />
      <h3>Missing members asked for</h3>
      {missing.length === 0 ? (
        <p>None so far.</p>
      ) : (
        <ul>
          {missing.map(([member, count]) => (
            <li key={member}>{count === 1 ? member : `${member}, ${count} times`}</li>
          ))}
        </ul>
      )}
      <h3>Known limits of the calculation</h3>
      <ul>
        {KNOWN_LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
