import * as fc from "fast-check";
import { measureLoop, type ClosedLoop } from "../../src/roadmap/closedLoop/closedLoop";
import type { TeamSettings } from "../../src/roadmap/work";
import type { ReplacedCase } from "../../src/roadmap/worklist/worklist";
import { untouched } from "./caseFixtures";
import { CAME_IN, HOUR, listed, listOf, NOW, RUNNING, workOf } from "./loopFixtures";

const measure = (
  cases: Parameters<typeof listOf>[0],
  { work = workOf(), now = NOW, teams = RUNNING as TeamSettings } = {}
): ClosedLoop => measureLoop(listOf(cases), work, teams, now);
const share = (count: number, of: number) =>
  expect.objectContaining({ count, of, share: count / of });

describe("rules 110, 141: answered within 24 hours", () => {
  test.each([
    ["a minute before", CAME_IN + 24 * HOUR - 1 / 1440, 1],
    ["to the second", CAME_IN + 24 * HOUR, 1],
    ["a minute after", CAME_IN + 24 * HOUR + 1 / 1440, 0],
    ["by date the next day, whatever the hour", 46_297, 1],
    ["by date the day after that", 46_298, 0],
    ["on the day it came in, by date", 46_296, 1],
  ])("%s", (_, answered, inTime) => {
    const { all } = measure([listed("a", { answered })]);
    expect(all.answeredInTime).toEqual(share(inTime, 1));
  });

  test("those still inside are open and no failures, those who may not be contacted are counted apart", () => {
    const now = CAME_IN + 23 * HOUR;
    const cases = [
      listed("answered", { answered: CAME_IN + HOUR }),
      listed("waiting"),
      listed("late", { time: CAME_IN - 2 }),
      listed("typed", { noContact: true }),
      listed("column", { optedOut: true }),
    ];
    const { all } = measure(cases, { now });
    expect(all).toMatchObject({ cases: 3, open: 1, noContact: 2, handled: 1 });
    expect(all.answeredInTime).toEqual(share(1, 2));
  });

  test("answered with no day written counts as answered, and as late once the clock has run out", () => {
    const cases = [listed("a", { status: "answered" })];
    expect(measure(cases).all).toMatchObject({ undated: 1, answeredInTime: share(0, 1) });
    const early = measure(cases, { now: CAME_IN + HOUR }).all;
    expect(early.answeredInTime).toEqual(share(1, 1));
  });

  test("who is resolved was answered by then", () => {
    const { all } = measure([listed("a", { resolved: CAME_IN + 20 * HOUR })]);
    expect(all).toMatchObject({ answeredInTime: share(1, 1), resolvedInTime: share(1, 1) });
    expect(all.medianAnswer).toBeCloseTo(20, 6);
  });

  test("a day before the customer's own answer is no answer", () => {
    const cases = [
      listed("a", { answered: CAME_IN - 3 }),
      listed("b", { answered: CAME_IN + 1 / 24 }),
    ];
    expect(measure(cases).all.answeredInTime).toEqual(share(1, 2));
  });

  test("where nothing tells when the complaint came in no clock runs, and it is told", () => {
    const { all } = measure([listed("a", { time: null, answered: 46_300 })]);
    expect(all).toMatchObject({ withoutClock: 1, answeredInTime: null, medianAnswer: null });
  });

  test("where nothing was written down no rate is known, however late", () => {
    const loop = measure([listed("a"), listed("b")]);
    expect(loop.recorded).toBe(false);
    expect(loop.all).toMatchObject({
      cases: 2,
      answeredInTime: null,
      resolvedInTime: null,
      resolved: null,
      recovered: null,
      recoveredOfHandled: null,
      ranked: false,
    });
  });

  test("what columns of the answers say counts where nobody wrote anything", () => {
    const handled = { answered: CAME_IN + 2 * HOUR, resolved: null, by: "Ann" };
    const { all, people } = measure([listed("a", { handled })]);
    expect(all.answeredInTime).toEqual(share(1, 1));
    expect(people.map(({ name }) => name)).toEqual(["Ann"]);
  });

  test("working hours move the edge: Thursday 14:00 to Tuesday 14:00 is 24 hours", () => {
    const teams: TeamSettings = { ...RUNNING, clock: { kind: "working", from: 9, to: 17 } };
    const tuesday = 46_301 + 14 / 24;
    const of = (answered: number) => measure([listed("a", { answered })], { teams }).all;
    expect(of(tuesday).answeredInTime).toEqual(share(1, 1));
    expect(of(tuesday + 1 / 24).answeredInTime).toEqual(share(0, 1));
    expect(of(tuesday).medianAnswer).toBeCloseTo(24, 6);
  });
});

test("rule 162: medians in hours, resolution rate over those whose 48 hours are over", () => {
  const hours = (answer: number, resolution: number | null) => ({
    answered: CAME_IN + answer * HOUR,
    resolved: resolution === null ? null : CAME_IN + resolution * HOUR,
  });
  const { all } = measure([
    listed("a", hours(2, 12)),
    listed("b", hours(5, 50)),
    listed("c", hours(30, null)),
    listed("d", { time: NOW - HOUR }),
  ]);
  expect(all.medianAnswer).toBeCloseTo(5, 6);
  expect(all.medianResolution).toBeCloseTo(31, 6);
  expect(all.resolvedInTime).toEqual(share(1, 3));
  expect(all.resolved).toEqual(share(2, 3));
});

test("rule 145: complaints of the last 30 days alone, the first of them included", () => {
  const answered = (time: number) => ({ time, answered: time + HOUR });
  const { all, lastThirtyDays } = measure([
    listed("30 days ago", answered(Math.floor(NOW) - 30 + 0.9)),
    listed("29 days ago", answered(Math.floor(NOW) - 29)),
    listed("today", answered(NOW - 0.2)),
  ]);
  expect(all.cases).toBe(3);
  expect(lastThirtyDays.cases).toBe(2);
});

describe("rule 115: recovered", () => {
  test("asked again at 7 or more, of those asked and of all handled", () => {
    const { all } = measure([
      listed("a", { answered: CAME_IN, askedAgain: 7 }),
      listed("b", { answered: CAME_IN, askedAgain: 6 }),
      listed("c", { answered: CAME_IN }),
      listed("d", { status: "closed" }),
      listed("e"),
    ]);
    expect(all.recovered).toEqual(share(1, 2));
    expect(all.recoveredOfHandled).toEqual(share(1, 4));
  });

  test("while nobody was asked again nothing is known of who was won back", () => {
    const { all } = measure([
      listed("a", { answered: CAME_IN }),
      listed("b", { status: "closed" }),
    ]);
    expect(all).toMatchObject({ handled: 2, recovered: null, recoveredOfHandled: null });
  });

  test("Wilson's interval, as the textbook has it for 3 of 4", () => {
    const { all } = measure(
      [7, 8, 9, 2].map((askedAgain, at) => listed(String(at), { askedAgain }))
    );
    // Newcombe (1998), table of Wilson intervals: 3 of 4 at 95 %.
    expect(all.recovered?.interval.low).toBeCloseTo(0.3006, 4);
    expect(all.recovered?.interval.high).toBeCloseTo(0.9544, 4);
  });

  test("under ten cases nobody has a place; names are the same in any case", () => {
    const of = (person: string, count: number, askedAgain: number) =>
      Array.from({ length: count }, (_, at) =>
        listed(`${person}${at}`, {
          person: at % 2 ? person : ` ${person.toUpperCase()} `,
          askedAgain,
        })
      );
    const { people } = measure([...of("zoe", 9, 10), ...of("bob", 10, 2), ...of("ann", 12, 9)]);
    expect(people.map(({ name, cases, ranked }) => [name, cases, ranked])).toEqual([
      ["ANN", 12, true],
      ["BOB", 10, true],
      ["ZOE", 9, false],
    ]);
  });
});

test("rule 159: each team has its last 30 days; surely slow first", () => {
  const of = (team: string, count: number, hours: number, time = CAME_IN) =>
    Array.from({ length: count }, (_, at) =>
      listed(`${team}${time}${at}`, { team, time, answered: time + hours * HOUR })
    );
  const { teams } = measure([
    ...of("Fast", 20, 2, NOW - 10),
    ...of("Slow", 15, 40, NOW - 60),
    ...of("Slow", 5, 2, NOW - 3),
  ]);
  expect(teams.map(({ name }) => name)).toEqual(["Slow", "Fast"]);
  expect(teams[0]?.answeredInTime).toEqual(share(5, 20));
  expect(teams[0]?.lastThirtyDays.answeredInTime).toEqual(share(5, 5));
});

describe("cases of earlier runs", () => {
  test("count where somebody wrote beside them, each once", () => {
    const work = workOf({
      old: untouched({ answered: CAME_IN + HOUR }),
      untouched: untouched(),
      listed: untouched({ answered: CAME_IN + 40 * HOUR }),
    });
    const { all } = measure([listed("listed", { answered: CAME_IN + HOUR })], { work });
    expect(all.cases).toBe(2);
    // What stands on the sheet now goes before what the list carried.
    expect(all.answeredInTime).toEqual(share(1, 2));
  });

  test("of before the period tell what came of them, and raise no share: the unanswered ones have left", () => {
    const work = workOf({
      old: untouched({
        time: CAME_IN - 40,
        answered: CAME_IN - 40 + HOUR,
        resolved: CAME_IN - 40 + HOUR,
        askedAgain: 8,
      }),
      // A row of people's own, without the customer's moment.
      own: untouched({ time: null, answered: CAME_IN }),
    });
    const list = { ...listOf([listed("new")]), from: Math.floor(CAME_IN) };
    const { all, askedAgain } = measureLoop(list, work, RUNNING, NOW);
    expect(all.answeredInTime).toEqual(share(0, 1));
    expect(all.resolvedInTime).toEqual(share(0, 1));
    expect(all.resolved).toEqual(share(0, 2));
    expect(all.handledAtAll).toEqual(share(1, 2));
    expect(all.recovered).toEqual(share(1, 1));
    expect(all.recoveredOfHandled).toEqual(share(1, 2));
    expect(all.medianAnswer).toBeCloseTo(1, 6);
    expect(askedAgain?.pairs).toBe(1);
  });
});

describe("rule 202: complaints that a newer answer replaced", () => {
  const replaced = (
    id: string,
    after: number,
    told: Parameters<typeof listed>[1] = {}
  ): ReplacedCase => {
    const one = listed(id, { customer: "C", ...told });
    const answer = { ...one.answer, replacedAt: CAME_IN + after };
    // Nothing was typed beside it.
    return { ...one, answer, work: null };
  };
  const of = (
    answers: readonly ReplacedCase[],
    { cases = [] as Parameters<typeof listOf>[0], work = workOf() } = {}
  ) => measureLoop({ ...listOf(cases), replaced: answers }, work, RUNNING, NOW);
  const done = (answered: number | null, resolved: number | null = null) => ({
    handled: { answered, resolved, by: "Ann" },
  });
  const other = listed("other", { answered: CAME_IN + HOUR });

  test("answered or resolved, they count in the rates and show who complained again", () => {
    const old = replaced("old", 20, done(CAME_IN + HOUR, CAME_IN + 2));
    const again = listed("new", { customer: "C", time: CAME_IN + 20 });
    const { all, recurrence, people } = of([old], { cases: [again] });
    expect(all.cases).toBe(2);
    expect(all.answeredInTime).toEqual(share(1, 2));
    expect(all.resolved).toEqual(share(1, 2));
    expect(recurrence).toEqual(share(1, 1));
    expect(people.map(({ name, cases }) => [name, cases])).toEqual([["Ann", 1]]);
  });

  test.each([
    ["after its clock ran out it was missed", 1 + HOUR, {}, 1, 2],
    ["while it could be answered in time the newer one is the case", 23 * HOUR, {}, 1, 1],
    ["but what was answered was answered", 23 * HOUR, done(CAME_IN + HOUR), 2, 2],
    ["nobody may call", 20, { optedOut: true, ...done(CAME_IN + HOUR) }, 1, 1],
  ])("%s", (_, after, more, count, n) => {
    const { all } = of([replaced("old", after, more)], { cases: [other] });
    expect(all.answeredInTime).toEqual(share(count, n));
    expect(all.noContact).toBe(0);
  });

  test("what people typed beside them is found again, each counts once", () => {
    const work = workOf({ old: untouched({ answered: CAME_IN + HOUR, team: "Care" }) });
    const { all, teams } = of([replaced("old", 20)], { work });
    expect(all).toMatchObject({ cases: 1, answeredInTime: share(1, 1) });
    expect(teams.map(({ name }) => name)).toEqual(["Care"]);
  });

  test("the same answer sent twice is one case", () => {
    expect(of([replaced("other", 20)], { cases: [other] }).all.cases).toBe(1);
  });
});

describe("rule 162: complained again", () => {
  const resolved = CAME_IN + 2;
  test.each([
    ["an answer after the day of the resolution", { customer: "C", time: resolved + 1 }, 1],
    ["none on the same day", { customer: "C", time: Math.floor(resolved) + 0.99 }, 0],
    ["none of another customer", { customer: "D", time: resolved + 9 }, 0],
  ])("%s", (_, second, again) => {
    const { recurrence } = measure([listed("a", { customer: "C", resolved }), listed("b", second)]);
    expect(recurrence).toEqual(share(again, 1));
  });

  test("resolved with no day: a later complaint about the same theme", () => {
    const again = (theme: string) =>
      measure([
        listed("a", { customer: "C", theme: "bill", status: "resolved" }),
        listed("b", { customer: "C", theme, time: CAME_IN + 5 }),
      ]).recurrence;
    expect(again("bill")).toEqual(share(1, 1));
    expect(again("delay")).toEqual(share(0, 1));
  });

  test.each([
    ["the first complaint", { noContact: true }, {}],
    ["the second one", {}, { noContact: true }],
  ])("rule 141: nobody who may not be contacted, by %s", (_, first, second) => {
    const { recurrence } = measure([
      listed("a", { customer: "C", resolved, ...first }),
      listed("b", { customer: "C", time: resolved + 1, ...second }),
      listed("c", { customer: "D", resolved }),
    ]);
    expect(recurrence).toEqual(share(0, 1));
  });

  test("nothing resolved, nothing known", () => {
    expect(measure([listed("a", { customer: "C", answered: CAME_IN })]).recurrence).toBeNull();
  });

  test("twenty thousand rows of one customer are no problem", () => {
    const cases = Array.from({ length: 20_000 }, (_, at) =>
      listed(String(at), { customer: "C", theme: "bill", status: "resolved" })
    );
    expect(measure(cases).recurrence).toEqual(share(0, 1));
  });
});

test("rule 163: the same customers' scores side by side", () => {
  const { askedAgain } = measure([
    listed("a", { score: 2, askedAgain: 9 }),
    listed("b", { score: 6, askedAgain: 7 }),
    listed("c", { score: 0, askedAgain: 4 }),
    listed("d", { score: 5 }),
  ]);
  // Up by two groups, by one, by none: 100 points on average.
  expect(askedAgain).toMatchObject({ pairs: 3, change: { change: 100, n: 3 } });
});

test("rule 162: the survey's response rate, where it is known", () => {
  const checks = [{ id: "responseRate" as const, share: 0.12 }];
  // Only what is read of a check is given.
  const method = { checks } as unknown as Parameters<typeof measureLoop>[4];
  expect(measureLoop(listOf([]), workOf(), RUNNING, NOW, method).responseRate).toBe(0.12);
  expect(measureLoop(listOf([]), workOf(), RUNNING, NOW).responseRate).toBeNull();
});

test("whatever people typed, parts never pass their whole and every case is somewhere", () => {
  const moment = fc.option(fc.double({ min: -40, max: 40, noNaN: true }).map((d) => NOW + d));
  const told = fc.record({
    time: moment,
    hasTimeOfDay: fc.boolean(),
    answered: moment,
    resolved: moment,
    status: fc.constantFrom("open", "answered", "resolved", "closed" as const),
    askedAgain: fc.option(fc.integer({ min: 0, max: 10 })),
    noContact: fc.boolean(),
    person: fc.option(fc.constantFrom("A", "b ")),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 30 }), (all) => {
      const cases = all.map((work, at) => listed(String(at), work as Parameters<typeof listed>[1]));
      const loop = measure(cases);
      expect(loop.all.cases + loop.all.noContact).toBe(all.length);
      for (const figures of [loop.all, loop.lastThirtyDays, ...loop.people, ...loop.teams]) {
        for (const key of [
          "answeredInTime",
          "resolvedInTime",
          "resolved",
          "recovered",
          "recoveredOfHandled",
        ] as const) {
          const figure = figures[key];
          if (figure === null) continue;
          expect(figure.count).toBeLessThanOrEqual(figure.of);
          expect(figure.of).toBeLessThanOrEqual(figures.cases);
          expect(figure.interval.low).toBeLessThanOrEqual(figure.share);
          expect(figure.interval.high).toBeGreaterThanOrEqual(figure.share);
        }
        if (loop.recorded && figures.withoutClock === 0) {
          expect((figures.answeredInTime?.of ?? 0) + figures.open).toBe(figures.cases);
        }
      }
    })
  );
});
