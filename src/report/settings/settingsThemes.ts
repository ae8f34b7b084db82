import type { OwnTheme } from "../../comments/themes/themeOwn";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { ThemeReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { commentsOf } from "../comments/commentsWords";
import { oneLine } from "../header";
import type { SettingsCell } from "./settingsCells";
import { THEME, type ThemeKey } from "./settingsColumns";
import type { Rows } from "./settingsFormulas";
import type { SettingsFault } from "./settingsReading";
import type { CellValue, FormulaValue, TableRow } from "../sheetPlan";
import { quoted } from "../quoted";

/** Empty rows for themes of a person's own; more may be added by hand. */
export const THEME_ROWS = 10;
/** Each is looked for in every comment. */
export const MOST_OWN_THEMES = 50;
const MOST_WORDS = 20;
const LONGEST = 80;
const NAME = 40;

/** A row of a person's own themes as it stands; `row` as the sheet numbers it. */
export interface ThemeCells {
  readonly row: number;
  readonly cells: Readonly<Record<ThemeKey, SettingsCell>>;
}

/**
 * The rows as a run shows them: what was counted of each theme of a person's own, in the order they stand on the
 * sheet. Names and words are theirs and stay as they typed them.
 */
export function ownThemeRows(diagnosis: Diagnosis, rows: Rows): TableRow[] {
  const own = commentsOf(diagnosis)?.themes.filter((theme) => theme.own) ?? [];
  return Array.from({ length: THEME_ROWS }, (_, index): TableRow => ({
    id: `theme-${index + 1}`,
    cells: [
      null,
      ...(["comments", "share", "impact"] as const).map((key) => lookUp(own, (one) => one[key])),
      lookUp(own, ({ trend }) => trend && say(`commentSheets.themes.table.trend.${trend}`)),
      null,
      checkFormula(own, rows),
    ],
  }));
}

/** By the name beside it, wherever the row is: rows may be sorted and typed over. At most as many as a formula holds. */
function lookUp(
  own: readonly ThemeReading[],
  figure: (theme: ThemeReading) => number | string | null
): FormulaValue | CellValue {
  const name = `TRIM(${inSameRow(THEME.name)})`;
  const cases = own.slice(0, THEME_ROWS).flatMap((theme) => {
    const value = figure(theme);
    return value === null || !isQuotable(theme.name)
      ? []
      : [`${name}=${quoted(theme.name)},${typeof value === "number" ? value : quoted(value)}`];
  });
  if (cases.length === 0) return null;
  return { formula: `=${cases.map((one) => `IF(${one},`).join("")}""${")".repeat(cases.length)}` };
}

/** Live: what is missing, whether the theme stands above already, whether it was counted in this run. */
function checkFormula(own: readonly ThemeReading[], { first }: Rows): FormulaValue {
  const [name, words] = [inSameRow(THEME.name), inSameRow(THEME.words)];
  // Not COUNTIF, which takes "*" and "=" for more than letters.
  const above = `SUMPRODUCT(--(TRIM(${fixed(first, THEME.name)}:${name})=TRIM(${name})))`;
  const known = own
    .slice(0, THEME_ROWS)
    .filter((theme) => isQuotable(theme.name))
    .map((theme) => `TRIM(${name})=${quoted(theme.name)}`);
  const inUse = quoted(say("settings.themes.inUse"));
  const ready = quoted(say("settings.themes.ready"));
  const state = known.length === 0 ? ready : `IF(OR(${known.join(",")}),${inUse},${ready})`;
  return {
    formula:
      `=IF(TRIM(${name}&${words})="","",` +
      `IF(TRIM(${name})="",${quoted(say("settings.themes.nameMissing"))},` +
      `IF(TRIM(${words})="",${quoted(say("settings.themes.wordsMissing"))},` +
      `IF(${above}>1,${quoted(say("settings.themes.twice"))},${state}))))`,
  };
}

/** Excel takes no text of more than 255 characters in a formula, and none that breaks the line. */
function isQuotable(text: string): boolean {
  return text.length <= LONGEST && !/[\p{Cc}\p{Cs}]/u.test(text);
}

/** The themes of a person's own that can be counted, and in plain words every row that cannot. */
export function readOwnThemes(rows: readonly ThemeCells[]): {
  readonly themes: readonly OwnTheme[];
  readonly faults: readonly SettingsFault[];
} {
  const themes = new Map<string, OwnTheme>();
  const faults: SettingsFault[] = [];
  for (const { row, cells } of rows) {
    const name = oneLine(textIn(cells.name), LONGEST);
    const words = wordsIn(textIn(cells.words));
    if (name === "" && words.length === 0) continue;
    const told = { row, theme: oneLine(name, NAME), most: MOST_OWN_THEMES };
    const fault = (
      kind: "themeName" | "themeWords" | "themeTwice" | "themesMany",
      { address }: SettingsCell
    ): void => {
      faults.push({
        address,
        about: say("settings.fault.themeRow", { row }),
        message: say(`settings.fault.${kind}.message`, told),
        remedy: say(`settings.fault.${kind}.remedy`, told),
      });
    };
    const key = name.toLowerCase();
    if (name === "") fault("themeName", cells.name);
    else if (words.length === 0) fault("themeWords", cells.words);
    else if (themes.has(key)) fault("themeTwice", cells.name);
    else if (themes.size >= MOST_OWN_THEMES) {
      fault("themesMany", cells.name);
      break;
    } else themes.set(key, { name, words });
  }
  return { themes: [...themes.values()], faults };
}

function wordsIn(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => oneLine(word, LONGEST));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, MOST_WORDS);
}

function textIn({ value }: SettingsCell): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
