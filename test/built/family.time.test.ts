import { serial } from "./dates";
import { column, ExcelCalls, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS } from "./near";
import { seeded } from "./oracle/changePoint";
import { grouped } from "./oracle/groups";
import { moverP } from "./oracle/mover";
import { zOf } from "./oracle/normal";
import { nps, scoreInterval, total, type Counts } from "./oracle/scoreInterval";

/** Trend and rolling scores against the test folder's own reckoning. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const Z95 = zOf(0.95);
const TREND = ["Period", "Start", "Answers", "NPS", "Low", "High", "Change", "p"];

/** A survey drawn answer by answer, whose score rises; some cells are no answers. */
function draw(days: readonly number[], seed: number) {
  const random = seeded(seed);
  return days.map((day, row) => {
    const u = random() + (0.2 * row) / days.length;
    return { day, score: random() < 0.05 ? "" : u < 0.35 ? 4 : u < 0.7 ? 8 : 9 };
  });
}

/** The first day of the period a day lies in. */
const STARTS: Readonly<Record<string, (day: number) => number>> = {
  day: (day) => Math.floor(day),
  week: (day) => Math.floor(day) - ((Math.floor(day) - 2) % 7),
  month: (day) => firstOfMonth(day, 1),
  quarter: (day) => firstOfMonth(day, 3),
  year: (day) => firstOfMonth(day, 12),
};
function firstOfMonth(day: number, months: number): number {
  const date = dateOf(day);
  const month = date.getUTCMonth();
  return serial(date.getUTCFullYear(), month - (month % months) + 1, 1);
}
function dateOf(day: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(day) * 86_400_000);
}

const SPAN = serial(2025, 12, 3) - serial(2024, 2, 27);
const ROWS = draw(
  Array.from(
    { length: 500 },
    (_, row) => serial(2024, 2, 27) + ((row * 137) % SPAN) + (row % 4) / 4
  ),
  5
  // Nothing from June to August 2024, so that some periods are empty.
).filter(({ day }) => day < serial(2024, 6, 1) || day >= serial(2024, 9, 1));
const scores = column(ROWS.map(({ score }) => score));
const dates = column(ROWS.map(({ day }) => day));

function counted(passes: (day: number) => boolean): Counts {
  return grouped(
    ROWS.map(({ score }) => score),
    null,
    (row) => passes(ROWS[row]?.day ?? NaN)
  ).counts;
}

describe("NPSTREND", () => {
  it.each([
    ["month", "monthly", "M"],
    ["quarter", null, "Q"],
    ["year", "Yearly", "y"],
    ["week", "weekly", "w"],
  ] as const)("by %s: every period from the first to the last", async (period, ...aliases) => {
    const startOf = STARTS[period] as (day: number) => number;
    const lines = await excel.body(TREND, "NPSTREND", scores, dates, period);
    for (const alias of aliases) {
      expect((await excel.table("NPSTREND", scores, dates, alias)).slice(1)).toEqual(lines);
    }
    const answered = ROWS.filter(({ score }) => score !== "").map(({ day }) => day);
    let start = startOf(Math.min(...answered));
    for (const [index, line] of lines.entries()) {
      const counts = counted((day) => startOf(day) === start);
      const before = numberIn(lines[index - 1]?.[2] ?? 0);
      expect(line.slice(1, 3)).toEqual([start, total(counts)]);
      if (total(counts) === 0) expect(line.slice(3)).toEqual(["", "", "", "", ""]);
      else {
        const [low, high] = scoreInterval(counts, Z95);
        near(numberIn(line[3]), nps(counts), 1e-9, "score");
        near(numberIn(line[4]), low, POINTS, "low");
        near(numberIn(line[5]), high, POINTS, "high");
        if (before === 0) expect(line.slice(6)).toEqual(["", ""]);
        else {
          const last = startOf(start - 1);
          const previous = counted((day) => startOf(day) === last);
          near(numberIn(line[6]), nps(counts) - nps(previous), 1e-9, "change");
          near(numberIn(line[7]), moverP(counts, previous), 1e-6, "p");
        }
      }
      let next = start + 1;
      while (startOf(next) === start) next++;
      start = next;
    }
    expect(start).toBeGreaterThan(Math.max(...answered));
    expect(startOf(Math.max(...answered))).toBe(lines.at(-1)?.[1]);
    const some = lines.reduce((sum, line) => sum + numberIn(line[2]), 0);
    expect(some).toBe(answered.length);
  });

  it("names its periods", async () => {
    const at = [serial(2026, 1, 5), serial(2026, 2, 28)];
    const names = async (period: string | null) =>
      (await excel.body(TREND, "NPSTREND", [[3], [9]], column(at), period)).map(([name]) => name);
    expect(await names(null)).toEqual(["Q1 2026"]);
    expect(await names("month")).toEqual(["Jan 2026", "Feb 2026"]);
    expect(await names("year")).toEqual(["2026"]);
    expect((await names("week")).length).toBe(8);
    expect((await names("day")).length).toBe(55);
  });

  it("takes ISO texts and times of day; answers without a date stand in a last line", async () => {
    const given = [
      serial(2026, 1, 5) + 0.75,
      "2026-01-20",
      serial(2026, 2, 1),
      "",
      null,
      "?",
      2_958_466,
    ];
    const lines = await excel.body(
      TREND,
      "NPSTREND",
      column([9, 3, 10, 8, 7, "no answer", ""]),
      column(given),
      "month"
    );
    expect(lines.map((line) => [line[0], line[2]])).toEqual([
      ["Jan 2026", 2],
      ["Feb 2026", 1],
      ["No date", 2],
    ]);
    expect(lines.at(-1)?.[1]).toBe("");
  });

  it("refuses dates that are texts, and says how to turn them into dates", async () => {
    for (const name of ["NPSTREND", "NPSSLOPE", "NPSCHANGE", "NPSROLLING", "NPSDIRECTION"]) {
      const error = await excel.error(
        name,
        column([9, 3, 8]),
        column(["5.1.26", "6/1/26", 46_000])
      );
      expect([name, error.code]).toEqual([name, "#VALUE!"]);
      expect(error.message).toMatch(/DATEVALUE/);
    }
  });

  it("with a period nobody knows lists the known ones", async () => {
    const error = await excel.error("NPSTREND", scores, dates, "decade");
    expect(error.code).toBe("#VALUE!");
    for (const name of ["quarter", "month", "week", "year", "day"]) {
      expect(error.message).toContain(name);
    }
  });
});

describe("NPSROLLING", () => {
  const header = ["Month", "End", "Answers", "NPS", "Low", "High"];

  it.each([
    [null, 12],
    [3, 3],
    [1, 1],
    [20, 20],
  ])("over %p months: each window counted anew", async (given, window) => {
    const lines = await excel.body(header, "NPSROLLING", scores, dates, given);
    // March 2024 … December 2025: answers begin at the end of February 2024.
    const first = firstOfMonth(Math.min(...answeredDays()), 1);
    const place = (day: number) => {
      const date = dateOf(day);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    };
    const [from, to] = [place(first), place(Math.max(...answeredDays()))];
    expect(lines.length).toBe(to - from + 1 - window + 1);
    for (const [index, [month, end, count, score, low, high]] of lines.entries()) {
      const last = from + window - 1 + index;
      const endDay = serial(Math.floor((last + 1) / 12), ((last + 1) % 12) + 1, 1) - 1;
      const name = dateOf(endDay).toLocaleString("en", {
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      });
      const counts = counted((day) => place(day) <= last && place(day) > last - window);
      expect([month, end, count]).toEqual([name, endDay, total(counts)]);
      if (count === 0) {
        expect([score, low, high]).toEqual(["", "", ""]);
        continue;
      }
      near(numberIn(score), nps(counts), 1e-9, name);
      const ends = scoreInterval(counts, Z95);
      near(numberIn(low), ends[0], POINTS, `${name} low`);
      near(numberIn(high), ends[1], POINTS, `${name} high`);
    }
  });

  const answeredDays = () => ROWS.filter(({ score }) => score !== "").map(({ day }) => day);

  it("over more months than there are is #N/A that says how many there are", async () => {
    const error = await excel.error("NPSROLLING", scores, dates, 24);
    expect(error.code).toBe("#N/A");
    expect(error.message).toMatch(/23|22/);
  });

  it.each([0, 61, -1, 2.5, "year"])("over %p months is #VALUE!", async (given) => {
    const error = await excel.error("NPSROLLING", scores, dates, given);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(/60/);
  });
});
