import { nameInSentence } from "../../diagnosis/segmentName";
import { readAssumptions } from "../../playbook/assumptionValues";
import { ASSUMPTION_IDS, type AssumptionId } from "../../playbook/assumptions";
import { derivedThreshold } from "../../playbook/industries";
import { readOwnBenchmarks } from "../../playbook/ownBenchmarks";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import type { OwnKey } from "./settingsColumns";
import type { SettingsFault, SettingsReading, SheetBenchmark } from "./settingsReading";
import { readOwnThemes, type ThemeCells } from "./settingsThemes";
import { readTeamCells, type TeamCells } from "./settingsTeamsCells";
import { limitsOf, orderNames, settingName } from "./settingsWords";

/** A cell as it stands, with where that is. */
export interface SettingsCell {
  /** null: empty. */
  readonly value: unknown;
  /** "'NPS Settings'!D12". */
  readonly address: string;
}

/** The settings sheet's cells that are people's, in its order, found by the ids of the rows. */
export interface SettingsCells {
  /** Rows that people copied are among them. */
  readonly figures: readonly { readonly id: string; readonly cell: SettingsCell }[];
  /** Rows that people added are among them; `row` as the sheet numbers it. */
  readonly own: readonly {
    readonly row: number;
    readonly cells: Readonly<Record<OwnKey, SettingsCell>>;
  }[];
  readonly themes: readonly ThemeCells[];
  readonly teams: TeamCells;
  /** Where a list has to be told about that is no table any more. */
  readonly lost: readonly string[];
}

/**
 * What the settings sheet says, from its cells: the figures in force (rules as in playbook/assumptions.ts),
 * the benchmarks that can be used (rule 27: where bad begins is derived if it is left empty), and in plain
 * words every cell that cannot be used and what is used in its place.
 * Example: "abc" for the crisis gives the default of 15 and the fault with its address.
 */
export function readSettingsCells(cells: SettingsCells): SettingsReading {
  const lost = cells.lost.map((address): SettingsFault => ({
    address,
    about: say("sheets.title.settings"),
    message: say("settings.fault.noTable.message"),
    remedy: say("settings.fault.noTable.remedy"),
  }));
  const { assumptions, faults } = readFigures(cells);
  const own = readOwn(cells, assumptions.thresholdDistance);
  const themes = readOwnThemes(cells.themes);
  const teams = readTeamCells(cells.teams);
  return {
    assumptions,
    ownBenchmarks: own.benchmarks,
    ownThemes: themes.themes,
    teams: teams.teams,
    faults: [...lost, ...faults, ...own.faults, ...themes.faults, ...teams.faults],
  };
}

function readFigures({ figures }: SettingsCells) {
  const cellOf = new Map<AssumptionId, SettingsCell>();
  const written = new Map<AssumptionId, unknown>();
  const faults: SettingsFault[] = [];
  for (const { id: text, cell } of figures) {
    const id = ASSUMPTION_IDS.find((known) => known === text);
    if (id === undefined) continue;
    const first = cellOf.get(id);
    if (first === undefined) {
      cellOf.set(id, cell);
      written.set(id, cell.value);
    } else if (first.value !== cell.value) {
      faults.push(figureFault(id, "twice", cell));
    }
  }
  const read = readAssumptions(written);
  for (const { id, kind } of read.faults) {
    const cell = cellOf.get(id);
    if (cell !== undefined) faults.push(figureFault(id, kind, cell));
  }
  const order = new Map(figures.map(({ cell }, index) => [cell.address, index]));
  faults.sort((a, b) => (order.get(a.address) ?? 0) - (order.get(b.address) ?? 0));
  return { assumptions: read.assumptions, faults };
}

function figureFault(
  id: AssumptionId,
  kind: "range" | "whole" | "percent" | "order" | "twice",
  { address }: SettingsCell
): SettingsFault {
  const words = { about: settingName(id), names: orderNames(id) ?? "", ...limitsOf(id) };
  return {
    address,
    about: words.about,
    message: say(`settings.fault.${kind}.message`, words),
    remedy: say(`settings.fault.${kind}.remedy`, words),
  };
}

function readOwn({ own }: SettingsCells, distance: number) {
  const benchmarks: SheetBenchmark[] = [];
  const faults: SettingsFault[] = [];
  const names = new Set<string>();
  for (const { row, cells } of own) {
    const { industry, average, badBelow } = cells;
    const name = nameIn(industry.value);
    const fault = (kind: OwnFault, { address }: SettingsCell): void => {
      const shown = typeof industry.value === "string" ? industry.value : "";
      const words = { row, industry: nameInSentence(shown) };
      faults.push({
        address,
        about: say("settings.fault.ownRow", { row }),
        message: say(`settings.fault.${kind}.message`, words),
        remedy: say(`settings.fault.${kind}.remedy`, words),
      });
    };
    // Alone and under a header, so that a row of words is never taken for one.
    const read = readOwnBenchmarks([HEADER, [industry.value, average.value, badBelow.value]]);
    const [wrong] = read.faults;
    const [benchmark] = read.benchmarks;
    const known = name !== "" && names.has(name);
    if (name !== "") names.add(name);
    if (wrong !== undefined) {
      const [kind, cell] = {
        name: ["ownName", industry] as const,
        average: ["ownAverage", average] as const,
        badBelow: ["ownBadBelow", badBelow] as const,
        twice: ["ownTwice", industry] as const,
      }[wrong.kind];
      fault(kind, cell);
    } else if (benchmark === undefined) continue;
    else if (!benchmark.isDerived && benchmark.badBelow >= benchmark.average) {
      fault("ownOrder", badBelow);
    } else if (known) fault("ownTwice", industry);
    else {
      benchmarks.push({
        ...benchmark,
        badBelow: benchmark.isDerived
          ? derivedThreshold(benchmark.average, distance)
          : benchmark.badBelow,
        origin: originOf(cells),
      });
    }
  }
  return { benchmarks, faults };
}

type OwnFault = "ownName" | "ownAverage" | "ownBadBelow" | "ownOrder" | "ownTwice";

const HEADER = ["–", "–", "–"];

/** As names are compared, on the sheet too: in any case. */
function nameIn(value: unknown): string {
  return typeof value === "string" ? value.trim().toLowerCase() : "";
}

/** "KPMG, 2025": both are free text or numbers. */
function originOf({ origin, year }: Readonly<Record<OwnKey, SettingsCell>>): string | null {
  const parts = [origin.value, year.value].flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value).trim()] : []
  );
  const filled = parts.filter((part) => part !== "");
  return filled.length === 0 ? null : oneLine(filled.join(say("sheets.comma")), 120);
}
