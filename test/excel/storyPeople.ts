/**
 * What the people of the story do on the sheets, as cells to type and as acts on tables. The headless workbench and the
 * browser's do the same. Sheets are read as people read them: a row by what it says, a column by its header.
 */
import { columnLetters } from "../../src/report/address";

/** Wed 1 Apr 2026, when the plan starts, and Wed 1 Jul 2026. */
export const DAY_0 = 46_113;
export const LATER = 46_204;

export type Grid = readonly (readonly unknown[])[];

/** A cell and what somebody types into it. */
export interface Typed {
  readonly address: string;
  readonly value: string | number;
}

/** A table on a sheet, found by its headers. */
export class StoryTable {
  private readonly head: number;
  private readonly header: readonly unknown[];
  private readonly grid: Grid;

  /** @param given the sheet from A1 on */
  constructor(
    readonly sheet: string,
    given: Grid,
    headers: readonly string[]
  ) {
    // Figures do not part from their units at the end of a line; nobody sees the difference.
    const grid = given.map((line) =>
      line.map((cell) => (typeof cell === "string" ? cell.replaceAll("\u00A0", " ") : cell))
    );
    this.grid = grid;
    this.head = grid.findIndex((line) => headers.every((one) => line.includes(one)));
    if (this.head < 0) throw new Error(`no ${headers.join(", ")} on ${sheet}`);
    this.header = grid[this.head] ?? [];
  }

  /** The lines of the table, by what stands under a header; it ends where that is empty. */
  rows(by: string): string[] {
    const rows: string[] = [];
    for (const line of this.grid.slice(this.head + 1)) {
      const text = String(line[this.at(by)] ?? "");
      if (text === "") break;
      rows.push(text);
    }
    return rows;
  }

  /** Whether a row says this under the header. */
  has(by: string, text: string): boolean {
    return this.rows(by).includes(text);
  }

  value(by: string, text: string, header: string): unknown {
    return this.grid[this.row(by, text)]?.[this.at(header)] ?? "";
  }

  /** A column from top to bottom. */
  values(by: string, header: string): unknown[] {
    const count = this.rows(by).length;
    return this.grid
      .slice(this.head + 1, this.head + 1 + count)
      .map((line) => line[this.at(header)]);
  }

  type(by: string, text: string, header: string, value: string | number): Typed {
    return this.typeAt(this.row(by, text) - this.head - 1, header, value);
  }

  /** The same by the row's place, from 0. */
  typeAt(row: number, header: string, value: string | number): Typed {
    return { address: `${columnLetters(this.at(header))}${this.head + 2 + row}`, value };
  }

  private row(by: string, text: string): number {
    const place = this.rows(by).indexOf(text);
    if (place < 0) throw new Error(`no ${text} under ${by} on ${this.sheet}`);
    return this.head + 1 + place;
  }

  private at(header: string): number {
    const at = this.header.indexOf(header);
    if (at < 0) throw new Error(`no column ${header} on ${this.sheet}`);
    return at;
  }
}

export const ROADMAP = "NPS Roadmap";
export const GATES = "NPS Gates";
export const WORKLIST = "NPS Detractors to answer";
export const MESSAGES = "NPS You said, we did";
export const COST = "NPS Cost";
export const PRIORITIES = "NPS Prioritisation";
export const BRIEF = "NPS Leadership brief";
export const HISTORY = "NPS History";

/** Reads a sheet from A1 on. */
export type ReadSheet = (sheet: string) => Grid;

export const roadmapTable = (read: ReadSheet) =>
  new StoryTable(ROADMAP, read(ROADMAP), ["Action", "Owner", "Status"]);
export const gatesTable = (read: ReadSheet) =>
  new StoryTable(GATES, read(GATES), ["What is measured", "Opened by", "Why"]);
export const worklistTable = (read: ReadSheet) =>
  new StoryTable(WORKLIST, read(WORKLIST), ["Customer", "Came in", "Status"]);
export const messagesTable = (read: ReadSheet) =>
  new StoryTable(MESSAGES, read(MESSAGES), ["What they said", "Sent on"]);
export const inputsTable = (read: ReadSheet) =>
  new StoryTable(COST, read(COST), ["Input", "Your figure"]);
export const issuesTable = (read: ReadSheet) =>
  new StoryTable(PRIORITIES, read(PRIORITIES), ["Issue", "Days to fix"]);
export const briefTable = (read: ReadSheet) =>
  new StoryTable(BRIEF, read(BRIEF), ["Part", "What to say"]);

export const runsTable = (read: ReadSheet) =>
  new StoryTable(HISTORY, read(HISTORY), ["Written on", "As of", "NPS"]);
export const gainTable = (read: ReadSheet) =>
  new StoryTable(HISTORY, read(HISTORY), ["Since", "Split", "Change"]);
export const byActionTable = (read: ReadSheet) =>
  new StoryTable(HISTORY, read(HISTORY), ["Since", "Action", "Change"]);
export const figuresTable = (read: ReadSheet) =>
  new StoryTable(HISTORY, read(HISTORY), ["Written on", "Kind", "Named by"]);

/** What they type on the roadmap, by the row's action. */
export const ON_ROADMAP: readonly (readonly [action: string, header: string, string | number])[] = [
  ["Read the last 90 days, split by group", "Status", "Done"],
  ["Measure how many detractors get an answer", "Status", "Done"],
  ["Measure how many detractors get an answer", "Owner", "Omar Haddad"],
  ["Answer every detractor within 24 hours", "Owner", "Night shift"],
  ["Answer every detractor within 24 hours", "Status", "In progress"],
  ["Call detractors, the most valuable first", "Due", DAY_0 + 20],
  ["Call detractors, the most valuable first", "Notes", "Ten calls a day"],
  ["Find out what goes wrong in South", "Owner", "Field service"],
  ["Find out what goes wrong in South", "Status", "Done"],
  ["Form a task force across the teams", "Status", "Blocked"],
  ["Form a task force across the teams", "Notes", "Waits for the budget"],
];
export const OWN_ROW = "Ring the ten largest customers in South";
export const DELETED_ROW = "Invite customers to a feedback panel";
export const OWN_COLUMN = "Budget";
export const STRUCTURE = { added: OWN_ROW, deleted: DELETED_ROW, column: OWN_COLUMN };
/** In their own column. */
export const BUDGETS: readonly (readonly [action: string, budget: number])[] = [
  ["Answer every detractor within 24 hours", 40_000],
  [OWN_ROW, 300],
];
/** The issues they mend first. */
export const MENDED = ["engineer", "late engineer", "bill"] as const;
export const FIX_OWNER = "Field service";

export const OVERRIDE = {
  gate: "Detractors",
  by: "Ines Duarte, COO",
  on: DAY_0 + 58,
  why: "The billing system is replaced in autumn; until then a quarter stays unhappy",
};
export const SENT = [DAY_0 + 40, DAY_0 + 45, DAY_0 + 51] as const;
export const COSTS = [
  ["Customers", 12_000],
  ["Revenue a year", 6_000_000],
  ["Currency sign", "€"],
  ["Churn", 0.18],
] as const;
export const DAYS_TO_FIX = { issue: "bill", days: 12 };
export const BRIEF_LINE =
  "Decide by 15 April who owns late engineers: field service or customer care.";

export function onRoadmap(read: ReadSheet): Typed[] {
  const table = roadmapTable(read);
  return [
    ...ON_ROADMAP.map(([action, header, value]) => table.type("Action", action, header, value)),
    ...fixesOf(table).flatMap((action) => [
      table.type("Action", action, "Status", "Done"),
      table.type("Action", action, "Owner", FIX_OWNER),
    ]),
  ];
}
/** The rows of the issues they mend, whether quick or not. */
export function fixesOf(table: StoryTable): string[] {
  const fixes = table
    .rows("Action")
    .filter((action) => /^(Fix|Solve) (what customers call )?“/.test(action));
  return MENDED.map((issue) => {
    const found = fixes.find((action) => action.includes(`“${issue}”`));
    if (found === undefined) throw new Error(`no fix of ${issue}`);
    return found;
  });
}
export function onOwnRow(read: ReadSheet): Typed[] {
  const table = roadmapTable(read);
  return [
    ...BUDGETS.map(([action, budget]) => table.type("Action", action, OWN_COLUMN, budget)),
    table.type("Action", OWN_ROW, "Owner", "Priya Nair"),
    table.type("Action", OWN_ROW, "Status", "In progress"),
  ];
}
export function onGates(read: ReadSheet): Typed[] {
  const table = gatesTable(read);
  const type = (header: string, value: string | number): Typed =>
    table.type("What is measured", OVERRIDE.gate, header, value);
  return [type("Opened by", OVERRIDE.by), type("On", OVERRIDE.on), type("Why", OVERRIDE.why)];
}
export function onMessages(read: ReadSheet): Typed[] {
  const table = messagesTable(read);
  return MENDED.flatMap((issue, place) => {
    const sent = [table.type("What they said", issue, "Sent on", SENT[place] ?? 0)];
    return [...sent, table.type("What they said", issue, "Sent by", "Marketing")];
  });
}
/** The issues they mend that the report has no message about yet. */
export function untold(read: ReadSheet): string[] {
  const table = messagesTable(read);
  return MENDED.filter((issue) => !table.has("What they said", issue));
}
export function onCost(read: ReadSheet): Typed[] {
  const table = inputsTable(read);
  return COSTS.map(([input, value]) => table.type("Input", input, "Your figure", value));
}
export function onPriorities(read: ReadSheet): Typed[] {
  const { issue, days } = DAYS_TO_FIX;
  return [issuesTable(read).type("Issue", issue, "Days to fix", days)];
}
/** Over the first decision that is asked for. */
export function onBrief(read: ReadSheet): Typed[] {
  const table = briefTable(read);
  const place = table.values("What to say", "Part").indexOf("Decisions asked for");
  return [table.typeAt(place, "What to say", BRIEF_LINE)];
}

/** Hours after the customer's answer. */
const ANSWERED_AFTER = 5;
const LATE_AFTER = 40;
const RESOLVED_AFTER = 30;
/** One in so many is answered too late, in the team that has most. */
const LATE_ONE_IN = 9;
const TEAM_WITH_LATE = "Customer care";

/** Every detractor of these days is answered and solved, one in nine of customer care too late; a third is asked again. */
export function onWorklist(read: ReadSheet, from: number): Typed[] {
  const table = worklistTable(read);
  const times = table.values("Customer", "Came in");
  const teams = table.values("Customer", "Team");
  const scores = table.values("Customer", "Score");
  let inCare = 0;
  return times.flatMap((time, row): Typed[] => {
    if (typeof time !== "number" || time < from) return [];
    const isLate = teams[row] === TEAM_WITH_LATE && ++inCare % LATE_ONE_IN === 0;
    const after = isLate ? LATE_AFTER : ANSWERED_AFTER;
    const type = (header: string, value: string | number): Typed =>
      table.typeAt(row, header, value);
    return [
      type("Status", "Resolved"),
      type("Answered on", time + after / 24),
      type("Resolved on", time + (isLate ? LATE_AFTER + 20 : RESOLVED_AFTER) / 24),
      type("Person", row % 2 === 0 ? "Lena Vogt" : "Tom Ames"),
      ...(row % 4 === 0 ? [type("Outcome", "New appointment, kept")] : []),
      ...(row % 3 === 0 ? [type("Asked again", Math.min(10, Number(scores[row]) + 3))] : []),
      ...(row === 5 ? [type("Poor fit", "Yes")] : []),
    ];
  });
}

/**
 * Structure on the roadmap, as Excel's own commands do it: a row at the end, one away, a column, sorted by who does it.
 * Self-contained, because the browser's tests hand it to the page.
 */
export async function rearrangeRoadmap(given: {
  readonly added: string;
  readonly deleted: string;
  readonly column: string;
}): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("nps_roadmap");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const headers = (header.values as unknown[][])[0] ?? [];
    const at = (name: string): number => headers.indexOf(name);
    const lines = body.values as unknown[][];
    table.rows.getItemAt(lines.findIndex((line) => line[at("Action")] === given.deleted)).delete();
    const own = headers.map((name) => (name === "Action" ? given.added : ""));
    table.rows.add(undefined, [own]);
    table.columns.add(at("Notes"), [
      [given.column],
      // One row less, one more.
      ...lines.map(() => [""]),
    ]);
    await context.sync();
    table.sort.apply([{ key: at("Owner"), ascending: true }]);
    await context.sync();
  });
}

/** Columns of the roadmap's table that nobody sees, by header. Self-contained as well. */
export async function hiddenOnRoadmap(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("nps_roadmap");
    const header = table.getHeaderRowRange().load("values,columnCount");
    await context.sync();
    const cells = Array.from({ length: header.columnCount }, (_, at) =>
      header.getCell(0, at).load("values,columnHidden")
    );
    await context.sync();
    return cells
      .filter((cell) => cell.columnHidden)
      .map((cell) => (cell.values as unknown[][])[0]?.[0]);
  });
}

/** Rows of their own among the messages. Self-contained as well. */
export async function addMessages(issues: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("nps_messages");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    const headers = (header.values as unknown[][])[0] ?? [];
    table.rows.add(
      undefined,
      issues.map((issue) => headers.map((name) => (name === "What they said" ? issue : "")))
    );
    await context.sync();
  });
}

/** Appends answers to the table of the survey. Self-contained as well. */
export async function addAnswers(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Survey");
    table.rows.add(
      undefined,
      rows.map((row) => [...row])
    );
    await context.sync();
  });
}

/** Puts the survey onto a sheet of its own, as a table, and goes there. Self-contained as well. */
export async function putSurvey(given: {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
}): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(given.sheet);
    const range = sheet.getRangeByIndexes(0, 0, given.rows.length, given.rows[0]?.length ?? 0);
    range.values = given.rows.map((row) => [...row]);
    range.getColumn(0).numberFormat = given.rows.map(() => ["dd mmm yyyy hh:mm"]);
    sheet.tables.add(range, true).name = "Survey";
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}
