import type { WorkFault } from "../../roadmap/work";
import { countText, dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine, sheetTitle } from "../header";
import type { SheetKind } from "../sheetPlan";
import type { WorkRow } from "./workTable";

/** Days that somebody can mean: 1 Jan 2000 to 31 Dec 2100. What lies outside is a figure that Excel took for a date. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_415;
const MOST_DAYS = 3_650;
/** A list of faults longer than that is not read. */
const MOST_FAULTS = 100;
const TYPED = 40;
/** Texts of people's are kept as they are up to that many characters. */
const LONGEST = 2_000;

type FaultKind = keyof typeof import("../../wording/en/work").work.fault;

/** Which sheet and column a cell is told to be of. */
export interface Column {
  readonly kind: SheetKind;
  readonly key: string;
  readonly header: string;
}

/** Reads people's cells one by one and keeps a list of those that cannot be used: they are ignored, never guessed. */
export class WorkCells {
  private readonly found: WorkFault[] = [];
  private count = 0;

  get faults(): readonly WorkFault[] {
    const [first] = this.found;
    if (first === undefined || this.count <= MOST_FAULTS) return this.found;
    const count = this.count - MOST_FAULTS;
    const message = say("work.more.message", { count, figure: countText(count) });
    return [...this.found, { ...first, message, remedy: say("work.more.remedy") }];
  }

  /** What a person wrote; null where nothing or our dash stands. */
  text(row: WorkRow, key: string): string | null {
    const text = textIn(row.value(key));
    return text === "" || text === say("sheets.none") ? null : text;
  }

  /** A day or a moment, as an Excel serial. */
  moment(row: WorkRow, column: Column): number | null {
    const value = row.value(column.key);
    if (isNothing(value)) return null;
    if (typeof value === "number" && value >= FIRST_DAY && value < LAST_DAY + 1) return value;
    return this.refuse("date", row, column);
  }

  day(row: WorkRow, column: Column): number | null {
    const moment = this.moment(row, column);
    return moment === null ? null : Math.floor(moment);
  }

  /** A moment that cannot lie before the day of another one. */
  momentFrom(row: WorkRow, column: Column, from: number | null): number | null {
    const moment = this.moment(row, column);
    if (moment === null || from === null || Math.floor(moment) >= Math.floor(from)) return moment;
    return this.refuse("before", row, column, { day: dateText(from) });
  }

  /** 0 to 10; also where Excel holds the figure as a text. */
  score(row: WorkRow, column: Column): number | null {
    const value = row.value(column.key);
    if (isNothing(value)) return null;
    const score =
      typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : value;
    if (typeof score === "number" && Number.isInteger(score) && score >= 0 && score <= 10) {
      return score;
    }
    return this.refuse("score", row, column);
  }

  /** Whole days from 1 to ten years. */
  days(row: WorkRow, column: Column): number | null {
    const value = row.value(column.key);
    if (isNothing(value)) return null;
    const isDays = typeof value === "number" && value >= 1 && value <= MOST_DAYS;
    return isDays && Number.isInteger(value) ? value : this.refuse("days", row, column);
  }

  /** One of some words in any case; null where nothing stands. */
  word<Of>(row: WorkRow, column: Column, words: ReadonlyMap<string, Of>): Of | null {
    const value = row.value(column.key);
    if (isNothing(value)) return null;
    const known = words.get(textIn(value).toLowerCase());
    if (known !== undefined) return known;
    return this.refuse("status", row, column, { list: [...words.keys()].map(capital).join(", ") });
  }

  /** A tick, in the words of the list or as people tick: "x", 1, TRUE. */
  yes(row: WorkRow, column: Column, word: string): boolean {
    const value = row.value(column.key);
    if (isNothing(value)) return false;
    const text = textIn(value).toLowerCase();
    if (text === word.toLowerCase() || TICKS.has(text)) return true;
    if (!UNTICKED.has(text)) this.refuse("yes", row, column, { yes: word });
    return false;
  }

  /** A figure as it stands; words in its place are no figure, and no fault either. */
  figure(row: WorkRow, key: string): number | null {
    const value = row.value(key);
    return typeof value === "number" ? value : null;
  }

  refuse(kind: FaultKind, row: WorkRow, column: Column, words: Partial<FaultWords> = {}): null {
    const typed = oneLine(textIn(row.value(column.key)), TYPED);
    this.tell(kind, row.address(column.key), aboutOf(column), { ...words, typed });
    return null;
  }

  tell(kind: FaultKind, address: string, about: string, words: Partial<FaultWords> = {}): void {
    this.count += 1;
    if (this.count > MOST_FAULTS) return;
    const said: FaultWords = { typed: "", day: "", list: "", yes: "", ...words };
    const message = say(`work.fault.${kind}.message`, said);
    const remedy = say(`work.fault.${kind}.remedy`, said);
    this.found.push({ address, about, message, remedy });
  }
}

/** What sentences about a cell may hold. */
type FaultWords = Readonly<Record<"typed" | "day" | "list" | "yes", string>>;

const TICKS: ReadonlySet<string> = new Set(["yes", "y", "x", "1", "true", "✓", "✔"]);
const UNTICKED: ReadonlySet<string> = new Set(["no", "n", "0", "false"]);

function aboutOf({ kind, header }: Column): string {
  return say("work.about", { sheet: sheetTitle(kind), column: header });
}

function isNothing(value: unknown): boolean {
  const text = textIn(value);
  return text === "" || text === say("sheets.none") || text === say("sheets.notMeasured");
}

/** What is no content is "". */
function textIn(value: unknown): string {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim().slice(0, LONGEST) : "";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
