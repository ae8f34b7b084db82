import type { Faults } from "../../faults/faults";
import { LIMITS, type Limits } from "../../faults/limits";
import { Count } from "./fields";

const LABELS: Readonly<Record<keyof Limits, string>> = {
  readCells: "Cells read at a time (above: null)",
  cellText: "Characters in a cell",
  formula: "Characters of a formula",
  sheetName: "Characters of a sheet's name",
  validationList: "Characters of a validation list",
  address: "Characters of an address",
  comment: "Characters of a name's comment",
};
const NAMES = Object.keys(LABELS) as (keyof Limits)[];

interface LimitFieldsProps {
  readonly faults: Faults;
  readonly change: (apply: () => void) => void;
}

/** How much Excel takes; a lower number lets a small workbook meet a limit. */
export function LimitFields({ faults, change }: LimitFieldsProps) {
  const lowered = NAMES.filter((name) => faults.limits[name] !== LIMITS[name]).length;
  return (
    <details>
      <summary>{lowered === 0 ? "Limits" : `Limits (${lowered} changed)`}</summary>
      {NAMES.map((name) => (
        <Count
          key={name}
          label={LABELS[name]}
          hint={`In Excel ${LIMITS[name].toLocaleString("en-US")}.`}
          value={faults.limits[name]}
          onChange={(value) => change(() => (faults.limits = { ...faults.limits, [name]: value }))}
        />
      ))}
    </details>
  );
}
