import { WEB_PAYLOAD, type Faults } from "../../faults/faults";
import { Check, Choice } from "./fields";

type Switch =
  | "cellEdit"
  | "followCellEdit"
  | "readOnly"
  | "neverAnswer"
  | "coauthorEcho"
  | "manualCalculation"
  | "date1904"
  | "structureProtected";

const SWITCHES: readonly (readonly [Switch, string, string])[] = [
  [
    "cellEdit",
    "A cell is being edited",
    "InvalidOperationInCellEditMode; calls with delayForCellEdit wait.",
  ],
  ["followCellEdit", "… as long as one is edited in the grid", "Sets the switch above by itself."],
  ["readOnly", "Read-only workbook", "Edits stay until it is closed; it cannot be saved."],
  [
    "structureProtected",
    "Protected workbook structure",
    "AccessDenied for adding, deleting, renaming, moving and hiding sheets.",
  ],
  ["manualCalculation", "Manual calculation", "Until application.calculate()."],
  ["date1904", "Dates count from 1904", "The same day is 1,462 less."],
  ["coauthorEcho", "A co-author's echo", "Every change is told again, with the source Remote."],
  ["neverAnswer", "No sync is answered", "What came meanwhile stays without an answer."],
];

const BLANKS = { null: null, zero: 0, text: "" } as const;

interface SwitchesProps {
  readonly faults: Faults;
  /** Shows the panel anew after a change. */
  readonly change: (apply: () => void) => void;
}

/** What is on or off, and how empty cells arrive. */
export function Switches({ faults, change }: SwitchesProps) {
  const blank = faults.blankAs === 0 ? "zero" : faults.blankAs === "" ? "text" : "null";
  return (
    <>
      <Check
        label="At most 5 MB a request and an answer"
        hint="Request… or ResponsePayloadSizeLimitExceeded."
        checked={faults.payloadLimit !== null}
        onChange={(on) => change(() => (faults.payloadLimit = on ? WEB_PAYLOAD : null))}
      />
      {SWITCHES.map(([name, label, hint]) => (
        <Check
          key={name}
          label={label}
          hint={hint}
          checked={faults[name]}
          onChange={(on) => change(() => (faults[name] = on))}
        />
      ))}
      <Choice
        label="Empty cells reach custom functions as"
        value={blank}
        options={[
          ["null", "null"],
          ["zero", "0"],
          ["text", '""'],
        ]}
        onChange={(chosen) => change(() => (faults.blankAs = BLANKS[chosen]))}
      />
    </>
  );
}
