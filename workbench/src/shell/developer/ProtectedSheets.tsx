import type { Host } from "../../host";
import { Check } from "./fields";

interface ProtectedSheetsProps {
  readonly host: Host;
  readonly change: (apply: () => void) => void;
}

/** Protection of each sheet, as a person switches it in Excel; a password is not asked for here. */
export function ProtectedSheets({ host, change }: ProtectedSheetsProps) {
  return (
    <fieldset>
      <legend>Protected sheets</legend>
      {host.workbook.worksheets.items().map(({ id, name, protection }) => (
        <Check
          key={id}
          label={name}
          checked={protection.protected}
          onChange={(on) => change(() => host.faults.protectSheet(name, on))}
        />
      ))}
    </fieldset>
  );
}
