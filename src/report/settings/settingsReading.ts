import type { OwnTheme } from "../../comments/themes/themeOwn";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../playbook/assumptions";
import type { OwnBenchmark } from "../../playbook/ownBenchmarks";
import { plainTeams } from "../../roadmap/teams";
import type { TeamSettings } from "../../roadmap/work";

/** What the settings sheet says: every figure usable, and every cell that was not. */
export interface SettingsReading {
  /** The figures in force: people's where they can be used, the defaults elsewhere. */
  readonly assumptions: Assumptions;
  readonly ownBenchmarks: readonly SheetBenchmark[];
  /** Themes of the person's own: names and the words that count as them. */
  readonly ownThemes: readonly OwnTheme[];
  /** Who answers whom, holidays, and which hours the clocks count. */
  readonly teams: TeamSettings;
  /** In the order of the sheet. The default is used in place of each; nothing is replaced silently. */
  readonly faults: readonly SettingsFault[];
}

/** An industry of a person's own table (rule 27). */
export interface SheetBenchmark extends OwnBenchmark {
  /** Where the person has it from, as they wrote it; null where they left it open. */
  readonly origin: string | null;
}

/** A cell that cannot be used as it is. */
export interface SettingsFault {
  /** "'NPS Settings'!C12". */
  readonly address: string;
  /** What the cell is about, in plain words: "Fall that makes a crisis". */
  readonly about: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do, and what is used until then, one sentence. */
  readonly remedy: string;
}

/** Nobody has changed anything: what holds where the sheet is not written. */
export const PLAIN_SETTINGS: SettingsReading = {
  assumptions: DEFAULT_ASSUMPTIONS,
  ownBenchmarks: [],
  ownThemes: [],
  // Words are there once the catalogue is, not when this file is loaded.
  get teams() {
    return plainTeams();
  },
  faults: [],
};
