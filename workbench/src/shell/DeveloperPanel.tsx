import { useEffect, useId, useReducer, useState, type FormEvent, type ReactNode } from "react";
import { KNOWN_LIMITS } from "../engine/knownLimits";
import { WEB_PAYLOAD, type Faults } from "../faults/faults";
import { FAULT_CODES, type FaultCode } from "../faults/officeErrors";
import type { Host } from "../host";

type Switch =
  | "cellEdit"
  | "followCellEdit"
  | "readOnly"
  | "neverAnswer"
  | "coauthorEcho"
  | "manualCalculation"
  | "date1904"
  | "structureProtected";

const SWITCHES: readonly (readonly [Switch, string])[] = [
  ["cellEdit", "A cell is being edited"],
  ["followCellEdit", "… whenever it is in the grid"],
  ["readOnly", "Read-only workbook"],
  ["structureProtected", "Protected workbook structure"],
  ["manualCalculation", "Manual calculation"],
  ["date1904", "Dates count from 1904"],
  ["coauthorEcho", "Changes echo as a co-author's"],
  ["neverAnswer", "No call is answered"],
];
const BLANKS = { null: null, zero: 0, text: "" } as const;

/** What goes wrong in Excel, by switches, and what the workbench does not do. Read anew every second. */
export function DeveloperPanel({ host }: { readonly host: Host }) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(refresh, 1_000);
    return () => clearInterval(timer);
  }, []);
  const { faults, dispatcher } = host;
  const change = (apply: () => void): void => {
    apply();
    refresh();
  };
  const missing = [...dispatcher.unimplemented].sort(([, a], [, b]) => b - a);
  const blank = faults.blankAs === 0 ? "zero" : faults.blankAs === "" ? "text" : "null";
  return (
    <section className="developer" aria-label="Developer panel">
      <h2>Fail like Excel</h2>
      {SWITCHES.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={faults[name]}
            onChange={(event) => change(() => (faults[name] = event.target.checked))}
          />
          {label}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={faults.payloadLimit !== null}
          onChange={(event) =>
            change(() => (faults.payloadLimit = event.target.checked ? WEB_PAYLOAD : null))
          }
        />
        At most 5 MB a request and an answer
      </label>
      <Field label="Most cells read at a time">
        {(id) => (
          <input
            id={id}
            type="number"
            min={1}
            value={faults.limits.readCells}
            onChange={(event) =>
              change(() => (faults.limits = { readCells: Math.max(1, +event.target.value) }))
            }
          />
        )}
      </Field>
      <Field label="Empty cells reach functions as">
        {(id) => (
          <select
            id={id}
            value={blank}
            onChange={(event) =>
              change(() => (faults.blankAs = BLANKS[event.target.value as keyof typeof BLANKS]))
            }
          >
            <option value="null">null</option>
            <option value="zero">0</option>
            <option value="text">&quot;&quot;</option>
          </select>
        )}
      </Field>
      <Failure faults={faults} />
      <p>{`Round trips so far: ${faults.syncs}`}</p>
      <button type="button" onClick={() => change(() => faults.clear())}>
        All off
      </button>
      <h2>Missing members asked for</h2>
      {missing.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul>
          {missing.map(([member, count]) => (
            <li key={member}>{`${member} (${count})`}</li>
          ))}
        </ul>
      )}
      <h2>Known limits</h2>
      <ul>
        {KNOWN_LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

/** An error at the k-th round trip from now. */
function Failure({ faults }: { readonly faults: Faults }) {
  const [code, setCode] = useState<FaultCode>("AccessDenied");
  const [at, setAt] = useState(1);
  const [planned, setPlanned] = useState("");
  const plan = (event: FormEvent): void => {
    event.preventDefault();
    faults.fail(code, { at });
    setPlanned(`${code} at round trip ${faults.syncs + at}.`);
  };
  return (
    <form onSubmit={plan}>
      <Field label="Error">
        {(id) => (
          <select
            id={id}
            value={code}
            onChange={(event) => setCode(event.target.value as FaultCode)}
          >
            {FAULT_CODES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="At the round trip, counted from now">
        {(id) => (
          <input
            id={id}
            type="number"
            min={1}
            required
            value={at}
            onChange={(event) => setAt(Math.max(1, Math.floor(+event.target.value)))}
          />
        )}
      </Field>
      <button type="submit">Let it fail</button>
      <p role="status">{planned}</p>
    </form>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
