import { useState, type FormEvent } from "react";
import { FAULT_CODES, type FaultCode } from "../../faults/officeErrors";
import type { Failure } from "../../faults/faults";
import type { Planned } from "../../faults/schedule";
import type { Host } from "../../host";
import { Check, Choice, Count, Text } from "./fields";

type Kind = FaultCode | "silence" | "delete" | "rename";

const KINDS: readonly (readonly [Kind, string])[] = [
  ["silence", "No answer"],
  ["delete", "A sheet is deleted just before"],
  ["rename", "A sheet is renamed just before"],
  ...FAULT_CODES.map((code) => [code, code] as const),
];
type Done = NonNullable<Failure["done"]>;
const DONE: readonly (readonly [Done, string])[] = [
  ["nothing", "nothing"],
  ["half", "the first half"],
  ["all", "everything"],
];

interface PlanFormProps {
  readonly host: Host;
  readonly change: (apply: () => void) => void;
}

/** What is to happen at one of the syncs to come. */
export function PlanForm({ host, change }: PlanFormProps) {
  const [kind, setKind] = useState<Kind>("AccessDenied");
  const [at, setAt] = useState(1);
  const [times, setTimes] = useState(1);
  const [forGood, setForGood] = useState(false);
  const [done, setDone] = useState<Done>("nothing");
  const [member, setMember] = useState("");
  const sheets = host.workbook.worksheets.items().map(({ id, name }) => [id, name] as const);
  const [chosen, setChosen] = useState("");
  const [newName, setNewName] = useState("Renamed");
  const [said, setSaid] = useState("");
  const sheetId = sheets.some(([id]) => id === chosen) ? chosen : (sheets[0]?.[0] ?? "");
  const isChange = kind === "delete" || kind === "rename";

  const plan = (event: FormEvent): void => {
    event.preventDefault();
    const { faults } = host;
    const failure: Failure = {
      at,
      times: forGood ? Infinity : times,
      done,
      ...(member.trim() && { member: member.trim() }),
    };
    change(() => {
      if (kind === "silence") faults.silence(failure);
      else if (kind === "delete") faults.deleteSheetBefore(at, sheetId);
      else if (kind === "rename") faults.renameSheetBefore(at, sheetId, newName);
      else faults.fail(kind, failure);
    });
    setSaid(`Planned: ${sentence(faults.planned.at(-1))}`);
  };
  return (
    <form onSubmit={plan}>
      <Choice label="What happens" value={kind} options={KINDS} onChange={setKind} />
      <Count label="At which sync, from now" hint="1 is the next." value={at} onChange={setAt} />
      {isChange ? (
        <>
          <Choice label="Sheet" value={sheetId} options={sheets} onChange={setChosen} />
          {kind === "rename" && (
            <Text label="New name" required maxLength={31} value={newName} onChange={setNewName} />
          )}
        </>
      ) : (
        <>
          {!forGood && <Count label="How many times" value={times} onChange={setTimes} />}
          <Check label="At every sync from then on" checked={forGood} onChange={setForGood} />
          <Text
            label="Only syncs that use"
            hint="Range.values, worksheets.add; empty: all."
            value={member}
            onChange={setMember}
          />
          <Choice label="Carried out before" value={done} options={DONE} onChange={setDone} />
        </>
      )}
      <button type="submit">Plan it</button>
      <p role="status">{said}</p>
      {host.faults.planned.length > 0 && (
        <ul aria-label="Planned">
          {host.faults.planned.map((planned, place) => (
            // Several may read the same; they are told apart by their order alone.
            <li key={place}>{sentence(planned)}</li>
          ))}
        </ul>
      )}
    </form>
  );
}

/** @example sentence({ at: 2, what: "AccessDenied", times: 1, done: "nothing" }) // "AccessDenied at sync 2 from now" */
function sentence(planned: Planned | undefined): string {
  if (!planned) return "";
  const { what, at, times, member, done } = planned;
  const which = at === 1 ? "at the next sync" : `at sync ${at} from now`;
  return [
    `${what} ${which}${member ? ` with ${member}` : ""}`,
    times === Infinity ? "and at every later one" : times > 1 ? `${times} times` : "",
    done === "half" ? "after half of it" : done === "all" ? "after all of it" : "",
  ]
    .filter(Boolean)
    .join(", ");
}
