import {
  readSettingsCells,
  type SettingsCell,
  type SettingsCells,
} from "../report/settings/settingsCells";
import {
  FIGURES_TABLE,
  OWN_KEYS,
  OWN_TABLE,
  THEME_KEYS,
  THEMES_TABLE,
  VALUE_KEY,
} from "../report/settings/settingsColumns";
import { PLAIN_SETTINGS, type SettingsReading } from "../report/settings/settingsReading";
import type { TeamCells } from "../report/settings/settingsTeamsCells";
import {
  CLOCK_TABLE,
  HOLIDAY_KEYS,
  HOLIDAYS_TABLE,
  ROUTING_TABLE,
  TEAM_KEY,
} from "../report/settings/settingsTeamsColumns";
import { addressOf } from "./addresses";
import { keepWords } from "./ownSheets";
import { readOwnTables, type OwnTable, type OwnTables } from "./ownTables";
import { inExcel } from "./run";
import { findTableEdits, ID_KEY, type TableEdits } from "./tableEdits";

/**
 * The settings sheet as people left it, wherever they moved, sorted or copied its rows; the defaults where it is
 * not written. Values, not what cells show: they are the same in every locale. One or two round trips.
 */
export function readSettings(): Promise<SettingsReading> {
  return inExcel(
    async (context) => {
      const own = await readOwnTables(context, "settings");
      return own === null ? PLAIN_SETTINGS : readSettingsCells(cellsOf(own));
    },
    { repeatable: true }
  );
}

function cellsOf(own: OwnTables): SettingsCells {
  const [figures, benchmarks, themes] = [FIGURES_TABLE, OWN_TABLE, THEMES_TABLE].map((name) =>
    own.tables.get(name)
  );
  const top = addressOf({ sheet: own.sheetName, row: 1, column: 1, rows: 1, columns: 1 });
  // A sheet of an earlier version has not all of the lists yet.
  const isGone = (name: string): boolean =>
    own.memory.tables[name] !== undefined && !own.tables.has(name);
  const isLost =
    !figures ||
    !benchmarks ||
    [THEMES_TABLE, ROUTING_TABLE, HOLIDAYS_TABLE, CLOCK_TABLE].some(isGone);
  const sheet = own.sheetName;
  return {
    figures: figures === undefined ? [] : figuresIn(figures, sheet),
    own: benchmarks === undefined ? [] : rowsIn(benchmarks, OWN_KEYS, sheet),
    themes: themes === undefined ? [] : rowsIn(themes, THEME_KEYS, sheet),
    teams: teamsIn(own),
    lost: isLost ? [top] : [],
  };
}

function teamsIn({ tables, sheetName: sheet }: OwnTables): TeamCells {
  const [routing, holidays, clock] = [ROUTING_TABLE, HOLIDAYS_TABLE, CLOCK_TABLE].map((name) =>
    tables.get(name)
  );
  return {
    routing: routing === undefined ? [] : namedIn(routing, TEAM_KEY, sheet),
    holidays: holidays === undefined ? [] : rowsIn(holidays, HOLIDAY_KEYS, sheet),
    clock: clock === undefined ? [] : namedIn(clock, VALUE_KEY, sheet),
  };
}

function figuresIn(table: OwnTable, sheet: string): SettingsCells["figures"] {
  return namedIn(table, VALUE_KEY, sheet).flatMap(({ id, cell }) =>
    id === null ? [] : [{ id, cell }]
  );
}

/** One column's cells with the ids of their rows; null where a row carries none. */
function namedIn(
  table: OwnTable,
  key: string,
  sheet: string
): { readonly id: string | null; readonly row: number; readonly cell: SettingsCell }[] {
  const edits = editsOf(table);
  const idColumn = edits.columns.find((column) => column.key === ID_KEY)?.index;
  return edits.rows.map(({ index, id }) => {
    // A copied row is the person's own, but it carries the id it was copied with.
    const standing = idColumn === undefined ? null : table.values[index + 1]?.[idColumn];
    const named = id ?? (typeof standing === "string" && standing !== "" ? standing : null);
    const row = table.row + index + 2;
    return { id: named, row, cell: cellOf(table, edits, index, key, sheet) };
  });
}

/** Each row with the cells of these columns. */
function rowsIn<Key extends string>(
  table: OwnTable,
  keys: readonly Key[],
  sheet: string
): { readonly row: number; readonly cells: Readonly<Record<Key, SettingsCell>> }[] {
  const edits = editsOf(table);
  return edits.rows.map(({ index }) => ({
    row: table.row + index + 2,
    // Built from the list of keys.
    cells: Object.fromEntries(
      keys.map((key) => [key, cellOf(table, edits, index, key, sheet)])
    ) as Record<Key, SettingsCell>,
  }));
}

function editsOf({ cells, table, memory }: OwnTable): TableEdits {
  return findTableEdits(cells, table, memory, keepWords().id, new Set());
}

/** Empty where people deleted the column; it is told at the first one then. */
function cellOf(
  table: OwnTable,
  edits: TableEdits,
  index: number,
  key: string,
  sheet: string
): SettingsCell {
  const column = edits.columns.find((one) => one.key === key)?.index;
  const at = {
    sheet,
    row: table.row + index + 1,
    column: table.column + (column ?? 0),
    rows: 1,
    columns: 1,
  };
  const value = column === undefined ? null : (table.values[index + 1]?.[column] ?? null);
  return { value, address: addressOf(at) };
}
