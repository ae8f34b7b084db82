import type { Correction } from "../diagnosis/commentsReading";
import { CAUSES, type Cause } from "../playbook/causes";
import { say } from "../wording/say";
import { causeName } from "./commentsWords";
import { oneLine } from "./header";
import type { SettingsFault } from "./settingsReading";

/** What a person typed beside one comment, with where it stands. */
export interface CorrectionCells {
  /** The comment's id. */
  readonly id: string;
  readonly cause: { readonly value: unknown; readonly address: string };
  readonly theme: { readonly value: unknown };
}

/** The corrections in force, and every cell that could not be used. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly faults: readonly SettingsFault[];
}

export const NO_CORRECTIONS: CorrectionsReading = { corrections: [], faults: [] };

/** Characters of a theme's name, as much as a list can show. */
const LONGEST_NAME = 100;
const TYPED = 40;

/**
 * What was typed on the sheet of comments (rule 95's names, in any case; several with a semicolon between them,
 * "None of these" for none) as corrections. An empty cell leaves what was found. A comment that stands there twice
 * counts once.
 * Example: "bad timing; Broken Service" and no theme gives the two causes in this order and `theme: null`.
 */
export function readCorrectionCells(cells: readonly CorrectionCells[]): CorrectionsReading {
  const byId = new Map<string, Correction>();
  const faults: SettingsFault[] = [];
  for (const { id, cause, theme } of cells) {
    const causes = causesIn(textIn(cause.value));
    if (causes === "unknown") {
      faults.push(fault("cause", cause.address, oneLine(textIn(cause.value), TYPED)));
    }
    const name = oneLine(textIn(theme.value), LONGEST_NAME);
    const correction = {
      id,
      causes: causes === "unknown" ? null : causes,
      theme: name === "" ? null : name,
    };
    const isEmpty = correction.causes === null && correction.theme === null;
    const before = byId.get(id);
    if (isEmpty) continue;
    if (before === undefined) byId.set(id, correction);
    else if (!isSame(before, correction)) faults.push(fault("twice", cause.address, ""));
  }
  return { corrections: [...byId.values()], faults };
}

/** The list is no table any more, told at its sheet. */
export function lostCorrections(address: string): CorrectionsReading {
  return { corrections: [], faults: [fault("noTable", address, "")] };
}

function fault(kind: "cause" | "twice" | "noTable", address: string, typed: string): SettingsFault {
  return {
    address,
    about: say("commentSheets.correction.about"),
    message: say(`commentSheets.correction.${kind}.message`, { typed }),
    remedy: say(`commentSheets.correction.${kind}.remedy`),
  };
}

/** null: nothing typed. Each cause once, in the order typed. */
function causesIn(text: string): readonly Cause[] | null | "unknown" {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
  if (parts.length === 0) return null;
  const none = say("commentSheets.noCause").toLowerCase();
  const known = new Map(CAUSES.map((cause) => [causeName(cause).toLowerCase(), cause]));
  const causes = new Set<Cause>();
  for (const part of parts) {
    if (part === none) continue;
    const cause = known.get(part);
    if (cause === undefined) return "unknown";
    causes.add(cause);
  }
  return [...causes];
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

function isSame(a: Correction, b: Correction): boolean {
  return a.theme === b.theme && a.causes?.join() === b.causes?.join();
}
