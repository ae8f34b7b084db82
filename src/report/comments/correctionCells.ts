import type { Correction } from "../../comments/corrections";
import { CAUSES, type Cause } from "../../playbook/causes";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causeName } from "./commentsWords";
import { oneLine } from "../header";
import type { SettingsFault } from "../settings/settingsReading";

/** What a person typed beside one comment, with where it stands. */
export interface CorrectionCells {
  /** The comment's id; null in a row that people added. */
  readonly id: string | null;
  readonly cause: TypedAt;
  readonly theme: TypedAt;
}
interface TypedAt {
  readonly value: unknown;
  /** "'NPS Comments'!K12". */
  readonly address: string;
}

/** The corrections in force, and every cell that could not be used. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly faults: readonly SettingsFault[];
  /** Each theme that was typed, once. */
  readonly themes: readonly TypedTheme[];
}

/** Any word may be typed as a theme: whether it is one that was found is known once the comments are read. */
export interface TypedTheme {
  readonly name: string;
  /** What to tell where nothing but the typing names it: at its first cell. */
  readonly fault: SettingsFault;
}

export const NO_CORRECTIONS: CorrectionsReading = { corrections: [], faults: [], themes: [] };

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
  const themes = new ThemesTyped();
  for (const { id, cause, theme } of cells) {
    const typed = textIn(cause.value);
    const name = oneLine(textIn(theme.value), LONGEST_NAME);
    if (id === null) {
      const at = typed === "" ? (["theme", theme] as const) : (["cause", cause] as const);
      if (typed !== "" || name !== "") faults.push(fault("noComment", at[0], at[1].address));
      continue;
    }
    const causes = causesIn(typed);
    if (causes === "unknown") {
      faults.push(fault("cause", "cause", cause.address, oneLine(typed, TYPED)));
    }
    const correction = {
      id,
      causes: causes === "unknown" ? null : causes,
      theme: name === "" ? null : name,
    };
    if (correction.causes === null && correction.theme === null) continue;
    const before = byId.get(id);
    if (before === undefined) {
      byId.set(id, correction);
      themes.add(correction.theme, theme.address);
    } else if (!isSame(before, correction)) faults.push(fault("twice", "cause", cause.address));
  }
  return { corrections: [...byId.values()], faults, themes: themes.all() };
}

/** The list is no table any more, told at its sheet. */
export function lostCorrections(address: string): CorrectionsReading {
  return { ...NO_CORRECTIONS, faults: [fault("noTable", "cause", address)] };
}

function fault(
  kind: "cause" | "noComment" | "twice" | "noTable",
  column: "cause" | "theme",
  address: string,
  typed = ""
): SettingsFault {
  return {
    address,
    about: say(`commentSheets.correction.about.${column}`),
    message: say(`commentSheets.correction.${kind}.message`, { typed }),
    remedy: say(`commentSheets.correction.${kind}.remedy`),
  };
}

/** Themes as they were typed: where each stands first, and beside how many comments. Case makes no other theme. */
class ThemesTyped {
  private readonly found = new Map<string, { name: string; address: string; count: number }>();

  add(name: string | null, address: string): void {
    if (name === null) return;
    const known = this.found.get(name.toLowerCase());
    if (known) known.count++;
    else this.found.set(name.toLowerCase(), { name, address, count: 1 });
  }

  all(): TypedTheme[] {
    return [...this.found.values()].map(({ name, address, count }) => ({
      name,
      fault: {
        address,
        about: say("commentSheets.correction.about.theme"),
        message: say("commentSheets.correction.theme.message", {
          count,
          figure: countText(count),
          typed: oneLine(name, TYPED),
        }),
        remedy: say("commentSheets.correction.theme.remedy"),
      },
    }));
  }
}

/** null: nothing typed. Each cause once, in the order typed. */
function causesIn(text: string): readonly Cause[] | null | "unknown" {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
  if (parts.length === 0) return text === "" ? null : "unknown";
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

/** As Excel shows it; what is no content is "". */
function textIn(value: unknown): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

function isSame(a: Correction, b: Correction): boolean {
  return a.theme === b.theme && a.causes?.join() === b.causes?.join();
}
