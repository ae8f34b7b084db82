import fc from "fast-check";
import { rowId } from "../../src/diagnosis/rowId";
import type { CustomerAnswer } from "../../src/diagnosis/customersReading";
import { CAUSES, type Cause } from "../../src/playbook/causes";
import type { Issue, Priorities } from "../../src/roadmap/priorities/priorities";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK, type CaseWork, type TeamSettings } from "../../src/roadmap/work";
import { planWorklist, standOf, type Worklist } from "../../src/roadmap/worklist/worklist";
import { commentsReading } from "../report/commentsFixture";
import { diagnosis } from "../report/fixtures";
import { readCustomers } from "../../src/diagnosis/customers";
import { measureLoop } from "../../src/roadmap/closedLoop/closedLoop";
import { Assembly } from "../../src/sources/assembly";
import { answer, AT_TWO, customers, THURSDAY, untouched } from "./caseFixtures";

const NOTHING: Priorities = { issues: [], customers: [], missing: [] };

function plan(
  detractors: readonly CustomerAnswer[],
  more: {
    readonly teams?: Partial<TeamSettings>;
    readonly work?: ReadonlyMap<string, CaseWork>;
    readonly said?: readonly Said[];
    readonly issues?: readonly Issue[];
  } = {}
): Worklist {
  const comments = more.said === undefined ? null : saying(more.said);
  return planWorklist(
    diagnosis({ rest: { comments } }),
    customers({ detractors }),
    { ...NOTHING, issues: more.issues ?? [] },
    { ...NO_WORK, cases: more.work ?? new Map<string, CaseWork>() },
    { ...plainTeams(), ...more.teams }
  );
}

interface Said {
  readonly row: number;
  readonly cause?: Cause;
  readonly themes?: readonly string[];
  readonly quote?: string;
}

/** Comments as the reading hands them on: in columns. */
function saying(said: readonly Said[]) {
  const themes = [...new Set(said.flatMap((one) => one.themes ?? []))];
  const starts = said.reduce<number[]>(
    (sums, one) => [...sums, (sums.at(-1) ?? 0) + (one.themes?.length ?? 0)],
    [0]
  );
  return commentsReading({
    toAnswer: {
      rows: Int32Array.from(said, ({ row }) => row),
      causes: Int8Array.from(said, ({ cause }) =>
        cause === undefined ? -1 : CAUSES.indexOf(cause)
      ),
      themes: themes.map((name) => ({ id: `theme:${name}`, name })),
      themeStarts: Int32Array.from(starts),
      themesOf: Uint16Array.from(
        said.flatMap((one) => one.themes ?? []),
        (name) => themes.indexOf(name)
      ),
      quotes: said.map(({ quote }) => quote ?? "quoted"),
    },
  });
}

const issue = (id: string, more: Partial<Issue> = {}): Issue => ({
  id,
  name: id,
  kind: "theme",
  cause: null,
  detractors: 9,
  share: 0.1,
  revenueShare: null,
  raw: 0.1,
  impact: 3,
  days: 30,
  daysFrom: "default",
  effort: 3,
  quadrant: "fillIn",
  systemic: true,
  where: "",
  team: "",
  evidence: { sheet: "themes" },
  ...more,
});

it("rules 162, 202: whoever complains again is called once, and every complaint shows how the loop is closed", () => {
  // Sixty customers complain and are answered after 5 hours; 35 days later every third complains again, to no avail.
  const people = Array.from({ length: 60 }, (_, at) => `K${at}`);
  const again = people.filter((_, at) => at % 3 === 0);
  const header = ["Customer", "Created", "Score", "Region", "First response", "Resolved at"];
  const first = people.map((name, at) => {
    const time = AT_TWO - 60 + at / 100;
    return [name, time, 4, "East", time + 5 / 24, time + 30 / 24];
  });
  const later = again.map((name, at) => [name, AT_TWO - 25 + at / 100, 3, "East", "", ""]);
  const rows = [...first, ...later];
  const assembly = new Assembly(
    rows.length,
    {
      score: 2,
      date: 1,
      comment: null,
      customer: 0,
      segments: [3],
      extras: { caseAnswered: 4, caseResolved: 5 },
      dateOrder: null,
      leaveOutHiddenRows: false,
    },
    header,
    (row, column) => `R${row}C${column}`
  );
  assembly.add(0, rows.length, (column) => rows.map((row) => row[column]), null);
  const read = readCustomers(assembly.finish().responses, { used: "all", from: null, to: null });
  const teams = plainTeams();
  const worklist = planWorklist(diagnosis(), read, NOTHING, NO_WORK, teams);
  const { all, recurrence, teams: byTeam } = measureLoop(worklist, NO_WORK, teams, AT_TWO);
  const figure = (count: number, of: number) => expect.objectContaining({ count, of }) as unknown;

  expect(worklist.cases).toHaveLength(60);
  expect(new Set(namesOf(worklist)).size).toBe(60);
  expect(worklist.cases.filter(({ answer: { score } }) => score === 3)).toHaveLength(20);
  expect(all.answeredInTime).toEqual(figure(60, 80));
  expect(all.resolvedInTime).toEqual(figure(60, 80));
  expect(recurrence).toEqual(figure(20, 60));
  expect(byTeam.map(({ answeredInTime }) => answeredInTime)).toEqual([figure(60, 80)]);
});

const namesOf = ({ cases }: Worklist) => cases.map(({ answer: { customer } }) => customer);

describe("rule 110: clocks from the moment the answer came in", () => {
  const FRIDAY = THURSDAY + 1;
  const SATURDAY = THURSDAY + 2;
  const MONDAY = THURSDAY + 4;
  const OFFICE = { kind: "working", from: 9, to: 17 } as const;
  const at = (day: number, hour: number): number => day + hour / 24;

  // 24 working hours of eight a day are three working days, 48 are six.
  it.each<[string, number, Partial<TeamSettings>, number, number]>([
    ["running hours", at(THURSDAY, 14), {}, at(FRIDAY, 14), at(SATURDAY, 14)],
    ["running over a weekend", at(SATURDAY, 9), {}, at(SATURDAY + 1, 9), at(MONDAY, 9)],
    [
      "running hours know no holidays",
      at(THURSDAY, 14),
      { holidays: new Set([FRIDAY]) },
      at(FRIDAY, 14),
      at(SATURDAY, 14),
    ],
    [
      "working hours across a weekend",
      at(THURSDAY, 14),
      { clock: OFFICE },
      at(MONDAY + 1, 14),
      at(MONDAY + 4, 14),
    ],
    [
      "working hours across a weekend and a holiday",
      at(THURSDAY, 14),
      { clock: OFFICE, holidays: new Set([MONDAY]) },
      at(MONDAY + 2, 14),
      at(MONDAY + 7, 14),
    ],
    [
      "came in on a Saturday: the clock starts on Monday at 9",
      at(SATURDAY, 20),
      { clock: OFFICE },
      at(MONDAY + 2, 17),
      at(MONDAY + 7, 17),
    ],
    [
      "came in at night: from 9 the next morning",
      at(THURSDAY, 22),
      { clock: OFFICE },
      at(MONDAY + 1, 17),
      at(MONDAY + 4, 17),
    ],
    ["by date", THURSDAY, {}, FRIDAY, SATURDAY],
    ["by date over a weekend", FRIDAY, {}, SATURDAY, SATURDAY + 1],
  ])("%s", (_, time, teams, answerBy, resolveBy) => {
    const hasTimeOfDay = !Number.isInteger(time);
    const [one] = plan([answer({ time, hasTimeOfDay })], { teams }).cases;
    expect(one?.answerBy).toBeCloseTo(answerBy, 9);
    expect(one?.resolveBy).toBeCloseTo(resolveBy, 9);
    expect(Number.isInteger(one?.answerBy) || hasTimeOfDay).toBe(true);
  });

  it("no clock runs where nobody knows when the answer came in", () => {
    const [one] = plan([answer({ time: null, hasTimeOfDay: false })]).cases;
    expect([one?.answerBy, one?.resolveBy]).toEqual([null, null]);
  });

  const moments = fc
    .tuple(fc.integer({ min: 45_000, max: 47_000 }), fc.integer({ min: 1, max: 1439 }))
    .map(([day, minute]) => day + minute / 1440);
  const clocks = fc.oneof(
    fc.constant({ kind: "running" } as const),
    fc
      .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
      .filter(([from, length]) => from + length <= 24)
      .map(([from, length]) => ({ kind: "working" as const, from, to: from + length }))
  );
  const holidays = fc
    .uniqueArray(fc.integer({ min: 45_000, max: 47_010 }), { maxLength: 40 })
    .map((days) => new Set(days));

  it("nothing is due before it came in, nor resolved before answered (property)", () => {
    fc.assert(
      fc.property(moments, clocks, holidays, fc.boolean(), (moment, clock, days, byDate) => {
        const time = byDate ? Math.floor(moment) : moment;
        const [one] = plan([answer({ time, hasTimeOfDay: !byDate })], {
          teams: { clock, holidays: days },
        }).cases;
        expect(one?.answerBy).toBeGreaterThanOrEqual(time);
        expect(one?.resolveBy).toBeGreaterThan(one?.answerBy ?? Infinity);
        if (!byDate && clock.kind === "working") {
          expect(one?.answerBy).toBeGreaterThanOrEqual(time + 1 - 1e-6);
        }
      })
    );
  });

  it("working round the clock is running, as long as no weekend comes between (property)", () => {
    const hours = fc.integer({ min: 1, max: 1439 }).map((minute) => minute / 1440);
    const monday = THURSDAY - 3;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), hours, (day, part) => {
        const one = answer({ time: monday + day + part });
        const round = plan([one], { teams: { clock: { kind: "working", from: 0, to: 24 } } });
        const running = plan([one]);
        expect(round.cases[0]?.answerBy).toBeCloseTo(running.cases[0]?.answerBy ?? NaN, 6);
        expect(round.cases[0]?.resolveBy).toBeCloseTo(running.cases[0]?.resolveBy ?? NaN, 6);
      })
    );
  });
});

describe("rules 111, 112: whom to answer first", () => {
  const five = (revenues: readonly number[], more: Partial<CustomerAnswer> = {}) =>
    revenues.map((revenue) => answer({ customer: String(revenue), revenue, ...more }));

  it("the top fifth by revenue, then systemic issues, then one-off", () => {
    const people = five([10, 20, 30, 40, 50]);
    const shared = people[0]?.row ?? -1;
    const list = plan(people, {
      said: [{ row: shared, themes: ["hotline"] }],
      issues: [issue(rowId("theme:hotline"))],
    });
    expect(list.cases.map(({ order }) => order)).toEqual([
      "highValue",
      "systemic",
      "oneOff",
      "oneOff",
      "oneOff",
    ]);
    expect(namesOf(list)).toEqual(["50", "10", "40", "30", "20"]);
  });

  it("a theme that only one group names is one-off; a systemic cause counts where there are no themes", () => {
    const [one, two] = [answer({ row: 9_001 }), answer({ row: 9_002 })];
    const list = plan([one, two], {
      said: [
        { row: 9_001, themes: ["hotline"], cause: "service" },
        { row: 9_002, cause: "product" },
      ],
      issues: [issue(rowId("theme:hotline"), { systemic: false }), issue("cause:product")],
    });
    expect(list.cases.map(({ answer: { row }, order }) => [row, order])).toEqual([
      [9_002, "systemic"],
      [9_001, "oneOff"],
    ]);
  });

  // Five with known revenue: percentiles 0.2, 0.4, 0.6, 0.8, 1.
  it.each<[string, readonly Partial<CustomerAnswer>[], readonly number[]]>([
    [
      "without revenue the lowest score first",
      [{ score: 6 }, { score: 0 }, { score: 3 }],
      [1, 2, 0],
    ],
    ["the newest first among equals", [{}, {}, {}], [0, 1, 2]],
    // 1 × 0.1 × 8/11 against 1 × 0.5 × 8/11 and, unknown, 1 × 1 × 8/11.
    ["the likelier to leave first", [{ risk: 0.1 }, { risk: 0.5 }, {}], [2, 1, 0]],
    // One fifth is one of three: 3/3 > 0.8; then 2/3 × 5/11 = 0.30 before 1/3 × 8/11 = 0.24.
    [
      "value weighed with the score",
      [{ revenue: 10 }, { revenue: 20, score: 6 }, { revenue: 30 }],
      [2, 1, 0],
    ],
    // Unknown revenue stands for the middle: 0.5 × 8/11 between 1/2 × 6/11 and 1 × 8/11.
    ["an unknown value in between", [{ revenue: 10, score: 5 }, {}, { revenue: 30 }], [2, 1, 0]],
  ])("inside by what is lost: %s", (_, people, order) => {
    const answers = people.map((more, at) => answer({ ...more, customer: String(at) }));
    expect(namesOf(plan(answers)).map(Number)).toEqual(order);
  });

  it("rule 141: who may not be contacted stands last and is counted apart", () => {
    const [forbidden, told, open] = [
      answer({ customer: "opted out", revenue: 900, contact: false }),
      answer({ customer: "asked us not to", revenue: 500 }),
      answer({ customer: "open", revenue: 1, contact: true }),
    ];
    const work = new Map([[told.id, untouched({ noContact: true })]]);
    const list = plan([forbidden, told, open], { work });
    expect(namesOf(list)).toEqual(["open", "opted out", "asked us not to"]);
    expect(list.noContact).toBe(2);
  });

  it("an opt-out is never overruled by what stood on the sheet before it was made", () => {
    const one = answer({ contact: false });
    expect(plan([one], { work: new Map([[one.id, untouched()]]) }).noContact).toBe(1);
  });

  it("orders never mix, whatever is known (property)", () => {
    const person = fc.record({
      score: fc.integer({ min: 0, max: 6 }),
      revenue: fc.option(fc.integer({ min: 0, max: 5 })),
      contact: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const answers = people.map((more) => answer(more));
        const { cases, noContact } = plan(answers);
        const rank = cases.map(
          (one) => (one.noContact ? 10 : 0) + ["highValue", "systemic", "oneOff"].indexOf(one.order)
        );
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
        expect(cases.map(({ id }) => id).sort()).toEqual(answers.map(({ id }) => id).sort());
        expect(noContact).toBe(people.filter(({ contact }) => contact === false).length);
      })
    );
  });
});

describe("rule 109: by whom", () => {
  it.each<[Cause | undefined, string]>([
    ["service", "Customer care"],
    ["product", "Product"],
    ["expectations", "Marketing"],
    ["feedbackLoop", "Customer care"],
    ["methodology", "CX office"],
    ["timing", "CX office"],
    ["organisation", "Operations"],
    [undefined, "Customer care"],
  ])("a complaint of %s goes to %s", (cause, team) => {
    const one = answer();
    const said = [cause === undefined ? { row: one.row } : { row: one.row, cause }];
    const [first] = plan([one], { said }).cases;
    expect([first?.cause, first?.team]).toEqual([cause ?? null, team]);
  });

  it("a person's own routing counts", () => {
    const one = answer();
    const routing = new Map([...plainTeams().routing, ["service" as const, "Hotline Graz"]]);
    const said = [{ row: one.row, cause: "service" as const }];
    expect(plan([one], { said, teams: { routing } }).cases[0]?.team).toBe("Hotline Graz");
  });
});

describe("what a comment says, and what people did", () => {
  it("shows the systemic theme of several, else the first", () => {
    const [one, two] = [answer({ row: 9_101 }), answer({ row: 9_102 })];
    const said = [
      { row: 9_101, themes: ["price", "hotline"], quote: "Too dear, and nobody answers" },
      { row: 9_102, themes: ["price"] },
    ];
    const { cases } = plan([one, two], { said, issues: [issue(rowId("theme:hotline"))] });
    expect(cases.map(({ theme, quote }) => [theme, quote])).toEqual([
      ["hotline", "Too dear, and nobody answers"],
      ["price", "quoted"],
    ]);
  });

  it("is joined by id; where comments were not read this time, the cause of before still routes", () => {
    const one = answer();
    const done = untouched({ cause: "product", theme: "app", person: "Ann", status: "answered" });
    const [first] = plan([one], { work: new Map([[one.id, done]]) }).cases;
    expect(first).toMatchObject({ cause: "product", theme: "app", team: "Product", work: done });
  });

  it.each<
    [string, CustomerAnswer["handled"], Partial<CaseWork> | null, ReturnType<typeof standOf>]
  >([
    ["nothing", null, null, { answered: null, resolved: null, status: "open", person: null }],
    [
      "only columns of the answers",
      { answered: AT_TWO + 1, resolved: null, by: "Ann" },
      null,
      { answered: AT_TWO + 1, resolved: null, status: "answered", person: "Ann" },
    ],
    [
      "people before columns",
      { answered: AT_TWO + 1, resolved: null, by: "Ann" },
      { answered: AT_TWO + 2, resolved: AT_TWO + 3, status: "closed", person: "Ben" },
      { answered: AT_TWO + 2, resolved: AT_TWO + 3, status: "closed", person: "Ben" },
    ],
    [
      "a date without a status",
      null,
      { resolved: AT_TWO + 3 },
      { answered: null, resolved: AT_TWO + 3, status: "resolved", person: null },
    ],
  ])("stands as far as is known from %s", (_, handled, work, stand) => {
    const one = answer({ handled });
    expect(standOf({ answer: one, work: work === null ? null : untouched(work) })).toEqual(stand);
  });
});
