import fc from "fast-check";
import type { MethodCheckId } from "../../src/diagnosis/methodReading";
import { checkOf, methodOf, times, type RunOptions, type RunRow } from "./methodSurvey";

/** Wilson's ends of the shares below were worked out in Python: 34 and 17 of 100 are the first beyond 25 %, and so on. */
type Row = [
  rule: number,
  id: MethodCheckId,
  of: string,
  rows: RunRow[],
  verdict: string,
  certainty: string,
  options?: RunOptions,
];

const split = (yes: number, no: number, one: RunRow, other: RunRow): RunRow[] => [
  ...times(yes, { score: 8, ...one }),
  ...times(no, { score: 8, ...other }),
];
const incident = (yes: number, n: number): RunRow[] =>
  split(yes, n - yes, { incident: 2 }, { incident: 3 });
const inactive = (yes: number, n: number): RunRow[] =>
  split(yes, n - yes, { inactive: true }, { inactive: false });
const young = (yes: number, n: number): RunRow[] =>
  split(yes, n - yes, { tenure: 29 }, { tenure: 30 });
const event = (
  early: number,
  inside: number,
  late: number,
  [first, within, after] = [2, 7, 8]
): RunRow[] => [
  ...times(early, { score: 8, event: first }),
  ...times(inside, { score: 8, event: within }),
  ...times(late, { score: 8, event: after }),
];
const answering = (yes: number, n: number): RunRow[] => [
  ...times(yes, { score: 8, invited: true }),
  ...times(n - yes, { invited: true }),
];
const praise = (yes: number, n: number): RunRow[] =>
  split(
    yes,
    n - yes,
    { score: 6, comment: "Very good service" },
    { score: 0, comment: "It does not work" }
  );
const TRANSACTIONAL: RunOptions = { survey: "transactional" };
const PRODUCT: RunOptions = { survey: "product" };
const RELATIONSHIP: RunOptions = { survey: "relationship" };

describe("the checks at, below and above their limits", () => {
  it.each<Row>([
    [82, "afterIncident", "25 of 100", incident(25, 100), "fine", "indicated"],
    [82, "afterIncident", "26 of 100", incident(26, 100), "inDoubt", "indicated"],
    [82, "afterIncident", "33 of 100", incident(33, 100), "inDoubt", "indicated"],
    [82, "afterIncident", "34 of 100", incident(34, 100), "inDoubt", "confirmed"],
    [82, "afterIncident", "17 of 100", incident(17, 100), "fine", "indicated"],
    [82, "afterIncident", "16 of 100", incident(16, 100), "fine", "confirmed"],
    [82, "inactive", "10 of 100", inactive(10, 100), "fine", "indicated"],
    [82, "inactive", "11 of 100", inactive(11, 100), "inDoubt", "indicated"],
    [82, "inactive", "16 of 100", inactive(16, 100), "inDoubt", "confirmed"],
    [82, "inactive", "4 of 100", inactive(4, 100), "fine", "confirmed"],
    [82, "tenure", "20 of 100", young(20, 100), "fine", "indicated"],
    [82, "tenure", "21 of 100", young(21, 100), "inDoubt", "indicated"],
    [82, "tenure", "28 of 100", young(28, 100), "inDoubt", "confirmed"],
    [82, "tenure", "12 of 100", young(12, 100), "fine", "confirmed"],
    [82, "responseRate", "10 of 100", answering(10, 100), "fine", "indicated"],
    [82, "responseRate", "9 of 100", answering(9, 100), "inDoubt", "indicated"],
    [82, "responseRate", "4 of 100", answering(4, 100), "inDoubt", "confirmed"],
    [82, "responseRate", "16 of 100", answering(16, 100), "fine", "confirmed"],
    [82, "mismatch", "5 of 100", praise(5, 100), "fine", "indicated"],
    [82, "mismatch", "6 of 100", praise(6, 100), "inDoubt", "indicated"],
    [82, "mismatch", "10 of 100", praise(10, 100), "inDoubt", "confirmed"],
    [82, "mismatch", "0 of 100", praise(0, 100), "fine", "confirmed"],
    [87, "window", "20 early of 100", event(20, 80, 0), "fine", "indicated", TRANSACTIONAL],
    [87, "window", "21 early of 100", event(21, 79, 0), "inDoubt", "indicated", TRANSACTIONAL],
    [87, "window", "28 early of 100", event(28, 72, 0), "inDoubt", "confirmed", TRANSACTIONAL],
    [87, "window", "20 late of 100", event(0, 80, 20), "fine", "indicated", TRANSACTIONAL],
    [87, "window", "21 late of 100", event(0, 79, 21), "inDoubt", "indicated", TRANSACTIONAL],
    [87, "window", "28 late of 100", event(0, 72, 28), "inDoubt", "confirmed", TRANSACTIONAL],
    [87, "window", "12 early, 12 late", event(12, 76, 12), "fine", "confirmed", TRANSACTIONAL],
    [
      87,
      "window",
      "day 3 is inside",
      event(30, 70, 0, [3, 3, 8]),
      "fine",
      "confirmed",
      TRANSACTIONAL,
    ],
    [
      86,
      "window",
      "SaaS: 29 is early",
      event(28, 72, 0, [29, 30, 61]),
      "inDoubt",
      "confirmed",
      PRODUCT,
    ],
    [
      86,
      "window",
      "SaaS: 30 and 60 are inside",
      event(50, 50, 0, [30, 60, 61]),
      "fine",
      "confirmed",
      PRODUCT,
    ],
    [
      87,
      "window",
      "SaaS: late is no doubt",
      event(0, 20, 80, [29, 60, 61]),
      "fine",
      "confirmed",
      PRODUCT,
    ],
    [
      87,
      "window",
      "relationship: 59 is early",
      event(28, 72, 0, [59, 60, 91]),
      "inDoubt",
      "confirmed",
      RELATIONSHIP,
    ],
    [
      87,
      "window",
      "relationship: 60 and 90 are inside",
      event(50, 50, 0, [60, 90, 91]),
      "fine",
      "confirmed",
      RELATIONSHIP,
    ],
    [
      87,
      "window",
      "relationship: late is no doubt",
      event(0, 20, 80, [59, 90, 900]),
      "fine",
      "confirmed",
      RELATIONSHIP,
    ],
  ])("rule %i, %s: %s", (...[, id, , rows, verdict, certainty, options]: Row) => {
    expect(checkOf(id, rows, options)).toMatchObject({ verdict, certainty, n: 100, missing: null });
  });

  it.each<[MethodCheckId, (n: number) => RunRow[], RunOptions?]>([
    ["afterIncident", (n) => incident(n, n)],
    ["inactive", (n) => inactive(n, n)],
    ["tenure", (n) => young(n, n)],
    ["responseRate", (n) => answering(1, n)],
    ["mismatch", (n) => praise(n, n)],
    ["window", (n) => event(n, 0, 0), TRANSACTIONAL],
    [
      "churn",
      (n) => [
        ...times(20, { score: 0, churned: true }),
        ...times(n - 20, { score: 10, churned: true }),
      ],
    ],
    ["wording", (n) => times(n, { score: 8 }), { practice: { question: "How are you?" } }],
    ["scale", (n) => times(n, { score: 8 }), { practice: { scale: "1–10" } }],
  ])(
    "rule 82: %s needs 50 answers, and as many as the settings ask for",
    (id, rows, options = {}) => {
      expect(checkOf(id, rows(49), options)).toMatchObject({
        verdict: "tooFew",
        share: null,
        interval: null,
      });
      expect(checkOf(id, rows(50), options).verdict).toBe("inDoubt");
      const strict = { ...options, assumptions: { enoughForCheck: 51 } };
      expect(checkOf(id, rows(50), strict)).toMatchObject({ verdict: "tooFew", certainty: "fact" });
    }
  );

  it.each<[MethodCheckId, RunRow[], RunOptions["assumptions"]]>([
    ["afterIncident", incident(26, 100), { incidentShare: 26 }],
    ["afterIncident", incident(26, 100), { incidentWithin: 1 }],
    ["inactive", inactive(11, 100), { inactiveShare: 11 }],
    ["tenure", young(21, 100), { youngShare: 21 }],
    ["tenure", young(21, 100), { youngTenure: 29 }],
    ["responseRate", answering(9, 100), { responseRate: 9 }],
    ["mismatch", praise(6, 100), { mismatchShare: 6 }],
    ["window", event(21, 79, 0), { outsideWindowShare: 21 }],
    ["window", event(21, 79, 0), { transactionalFrom: 2 }],
    ["window", event(0, 79, 21), { transactionalTo: 8 }],
  ])("rule 82: %s takes its limit from the settings", (id, rows, assumptions) => {
    expect(checkOf(id, rows, TRANSACTIONAL).verdict).toBe("inDoubt");
    expect(checkOf(id, rows, { ...TRANSACTIONAL, assumptions }).verdict).toBe("fine");
  });
});

describe("what cannot be measured", () => {
  it("rule 82: each check without its column or fact names what is missing, and nothing is counted", () => {
    const { checks, inDoubt, measured } = methodOf(times(100, { score: 8 }));
    expect(checks.map(({ id, missing }) => [id, missing])).toEqual([
      ["window", "event"],
      ["afterIncident", "incident"],
      ["inactive", "status"],
      ["tenure", "tenure"],
      ["responseRate", "invited"],
      ["churn", "churned"],
      ["mismatch", "comment"],
      ["wording", "question"],
      ["scale", "scale"],
    ]);
    expect(
      checks.every(({ verdict, measured: words }) => verdict === "notMeasurable" && words === "")
    ).toBe(true);
    expect([inDoubt, measured]).toEqual([0, 0]);
  });

  it("rule 87: without the kind of survey no window is right or wrong", () => {
    expect(checkOf("window", event(50, 50, 0))).toMatchObject({
      verdict: "notMeasurable",
      missing: "survey",
    });
  });

  it("rule 82: the same column counts as measured once it is there", () => {
    const rows = times(100, { score: 8, incident: 0, inactive: false });
    expect(methodOf(rows)).toMatchObject({ inDoubt: 1, measured: 2 });
  });
});

describe("the answers that are counted", () => {
  const inside = times(60, { score: 8, day: 100, incident: 5, inactive: false });
  const outside = times(90, { score: 0, day: 99, incident: 0, inactive: true });

  it("rules 82, 139: are those of the headline window, both of its days included", () => {
    const options: RunOptions = { window: [100, 189] };
    expect(checkOf("afterIncident", [...inside, ...outside], options)).toMatchObject({
      n: 60,
      share: 0,
    });
    expect(checkOf("inactive", [...inside, ...outside], options)).toMatchObject({
      n: 60,
      share: 0,
    });
    const last = times(60, { score: 8, day: 189.99, incident: 0 });
    const after = times(60, { score: 8, day: 190, incident: 0 });
    const undated = times(60, { score: 8, incident: 0 });
    expect(checkOf("afterIncident", [...last, ...after, ...undated], options).n).toBe(60);
  });

  it("rules 82, 139: are all, the undated too, where everything is scored; but none without a score", () => {
    const undated = times(10, { score: 8, incident: 0 });
    const blank = times(40, { day: 100, incident: 0 });
    expect(checkOf("afterIncident", [...inside, ...undated, ...blank])).toMatchObject({
      n: 70,
      share: 1 / 7,
    });
  });

  it("rule 82: no ticket and a ticket after the answer are none before it; both ends of 0 to 2 days count", () => {
    const rows = [
      ...times(10, { score: 8, incident: 0 }),
      ...times(10, { score: 8, incident: 2 }),
      ...times(20, { score: 8, incident: 3 }),
      ...times(20, { score: 8, incident: -1 }),
      ...times(40, { score: 8 }),
    ];
    expect(checkOf("afterIncident", rows)).toMatchObject({ n: 100, share: 0.2 });
  });

  it("rule 82: who is not said to be active or not, and impossible tenures, tell nothing", () => {
    const rows = [...inactive(20, 60), ...times(40, { score: 8 })];
    expect(checkOf("inactive", rows)).toMatchObject({ n: 60, share: 1 / 3 });
    const tenures = [
      ...young(15, 60),
      ...times(40, { score: 8, tenure: -3 }),
      ...times(5, { score: 8 }),
    ];
    expect(checkOf("tenure", tenures)).toMatchObject({ n: 60, share: 0.25 });
  });

  it("rule 82: praise counts beside a score from 0 to 6 only, and only of those who wrote", () => {
    const rows = [
      ...praise(6, 60),
      ...times(50, { score: 7, comment: "Very good service" }),
      ...times(50, { score: 6 }),
    ];
    expect(checkOf("mismatch", rows)).toMatchObject({ n: 60, share: 0.1, verdict: "inDoubt" });
  });

  it("rule 82: comments in another language are not said to be without praise", () => {
    const rows = times(80, { score: 0, comment: "Leider seit drei Wochen kein Internet" });
    expect(checkOf("mismatch", rows)).toMatchObject({ verdict: "tooFew", share: null });
    expect(checkOf("mismatch", rows).measured).toMatch(/not in English/);
  });
});

describe("the time of asking (rule 87)", () => {
  it("rule 87: shows early, inside and later", () => {
    expect(checkOf("window", event(10, 60, 30), TRANSACTIONAL).measured).toBe(
      "10% too early, 60% on days 3 to 7, 30% later; n = 100"
    );
  });

  it("rule 87: a customer seen before cannot come too late, but too early", () => {
    const customers = (prefix: string, at: number, day: number, count: number): RunRow[] =>
      Array.from({ length: count }, (_, index) => ({
        score: 8,
        day,
        event: at,
        customer: `${prefix}${index}`,
      }));
    // 60 first surveys inside; the same 60 again much later: 30 beyond the window, 30 too early.
    const rows = [
      ...customers("a", 5, 100, 60),
      ...customers("a", 300, 400, 60).map((row, index) => ({
        ...row,
        event: index < 30 ? 300 : 1,
      })),
    ];
    const check = checkOf("window", rows, TRANSACTIONAL);
    expect(check).toMatchObject({ verdict: "inDoubt", n: 120, share: 0.25 });
    expect(check.measured).toBe(
      "25% of 120 too early; of 60 first surveys 100% on days 3 to 7, 0% later"
    );
    // Without customers nobody is known to have been asked before: 30 of 120 are late.
    const unknown = rows.map((row) => ({ ...row, customer: undefined }));
    expect(checkOf("window", unknown, TRANSACTIONAL).measured).toMatch(/25% later/);
  });

  it("rules 87, 202: an answer set aside was seen before as well; the first one need not lie in the window", () => {
    const aside = Array.from({ length: 60 }, (_, index) => ({
      earlier: 8,
      day: 10,
      customer: `c${index}`,
    }));
    const counted = aside.map(({ customer }) => ({ score: 8, day: 110, event: 40, customer }));
    const check = checkOf("window", [...aside, ...counted], {
      ...TRANSACTIONAL,
      window: [100, 189],
    });
    expect(check).toMatchObject({ verdict: "fine", n: 60 });
    expect(check.measured).toMatch(/too few to judge who came too late/);
  });

  it("rule 87: an event after the answer tells nothing", () => {
    const rows = [...event(0, 60, 0), ...times(40, { score: 8, event: -5 })];
    expect(checkOf("window", rows, TRANSACTIONAL)).toMatchObject({ n: 60, share: 0 });
  });
});

describe("the response rate (rules 82, 84)", () => {
  it("rule 84: says who is missing, surely low first, groups of five asked or more", () => {
    const group = (segment: string, yes: number, n: number): RunRow[] =>
      answering(yes, n).map((row) => ({ ...row, segment }));
    const { response } = methodOf([
      ...group("North", 30, 100),
      ...group("South", 5, 100),
      ...group("Few", 0, 4),
      ...group("Five", 0, 5),
      ...times(10, { score: 8, segment: "North" }),
    ]);
    expect(response).toHaveLength(1);
    expect(response[0]?.column).toBe("Region");
    expect(
      response[0]?.rows.map(({ value, invited, answered, rate }) => [
        value,
        invited,
        answered,
        rate,
      ])
    ).toEqual([
      ["South", 100, 5, 0.05],
      ["North", 100, 30, 0.3],
      ["Five", 5, 0, 0],
    ]);
    // Wilson, 5 of 100.
    expect(response[0]?.rows[0]?.interval.low).toBeCloseTo(0.021544, 6);
    expect(response[0]?.rows[0]?.interval.high).toBeCloseTo(0.11175, 6);
  });

  it("rule 82: is of the window where everybody asked has a date, else of all, and says so", () => {
    const dated = [
      ...times(50, { day: 100, invited: true }),
      ...times(50, { score: 8, day: 100, invited: true }),
      ...times(300, { day: 10, invited: true }),
    ];
    const options: RunOptions = { window: [100, 189] };
    expect(checkOf("responseRate", dated, options)).toMatchObject({ n: 100, share: 0.5 });
    const check = checkOf("responseRate", [...dated, { invited: true }], options);
    expect(check).toMatchObject({ n: 401, share: 50 / 401 });
    expect(check.measured).toMatch(/because those who did not answer have no date/);
  });

  it("rule 202: an answer set aside was an answer; who answered unasked counts nowhere", () => {
    const rows = [
      ...answering(30, 90),
      ...times(10, { earlier: 5, invited: true }),
      ...times(40, { score: 8, invited: false }),
    ];
    expect(checkOf("responseRate", rows)).toMatchObject({ n: 100, share: 0.4 });
  });
});

describe("the score against who left (rules 81, 82)", () => {
  const left = (a: number, n: number, b: number, m: number): RunRow[] => [
    ...split(a, n - a, { score: 6, churned: true }, { score: 0, churned: false }),
    ...split(b, m - b, { score: 9, churned: true }, { score: 10, churned: false }),
    ...times(50, { score: 7, churned: true }),
    ...times(50, { score: 0 }),
  ];

  // Upper ends of the ratio from Python: 1.985 and 2.017; lower ends 1.996 and 2.020.
  it.each<[string, RunRow[], string, string]>([
    ["56 of 200 against 40 of 200", left(56, 200, 40, 200), "inDoubt", "confirmed"],
    ["57 of 200 against 40 of 200", left(57, 200, 40, 200), "fine", "indicated"],
    ["87 of 200 against 30 of 200", left(87, 200, 30, 200), "fine", "indicated"],
    ["88 of 200 against 30 of 200", left(88, 200, 30, 200), "fine", "confirmed"],
  ])("rule 82: %s", (_, rows, verdict, certainty) => {
    expect(checkOf("churn", rows)).toMatchObject({ verdict, certainty, n: 400 });
  });

  it("rule 82: shows both shares and the ratio with its interval", () => {
    expect(checkOf("churn", left(56, 200, 40, 200)).measured).toBe(
      "56 of 200 detractors left, 40 of 200 promoters: 1.4 times (0.98 to 2.0)"
    );
  });

  it("rule 82: fewer than five of a group, or nobody leaving, compare with nothing", () => {
    expect(checkOf("churn", left(1, 4, 5, 200)).verdict).toBe("tooFew");
    expect(checkOf("churn", left(0, 100, 0, 200)).verdict).toBe("tooFew");
    expect(checkOf("churn", left(0, 100, 0, 200)).measured).toMatch(/^nobody of 300 left/);
  });

  const telecom: RunOptions["industry"] = { kind: "published", id: "telecom" };
  const told = (expectedChurn: number, actualChurn: number): RunOptions => ({
    industry: telecom,
    practice: { expectedChurn, actualChurn },
  });
  // −20 is bad for telecom, +4 at risk, +10 neither.
  const scoring = (d: number, r: number): RunRow[] => [
    ...times(d, { score: 0 }),
    ...times(100 - d - r, { score: 7 }),
    ...times(r, { score: 10 }),
  ];
  it.each<[string, RunRow[], number, number, string]>([
    ["bad, as many as expected", scoring(50, 30), 0.1, 0.1, "inDoubt"],
    ["bad, fewer than expected", scoring(50, 30), 0.1, 0.05, "inDoubt"],
    ["bad, more than expected", scoring(50, 30), 0.1, 0.11, "fine"],
    ["at risk, as expected", scoring(30, 34), 0.1, 0.1, "inDoubt"],
    ["normal, as expected", scoring(30, 40), 0.1, 0.1, "fine"],
  ])("rule 82, with totals only: %s", (_, rows, expected, actual, verdict) => {
    expect(checkOf("churn", rows, told(expected, actual)).verdict).toBe(verdict);
  });

  it("rule 82: totals alone tell nothing without an industry", () => {
    const options = { practice: { expectedChurn: 0.1, actualChurn: 0.1 } };
    expect(checkOf("churn", scoring(50, 30), options).missing).toBe("churned");
  });
});

describe("the question (rules 1, 82)", () => {
  it.each<[string, boolean]>([
    [
      "Considering your complete experience with our organization, how likely are you to recommend our products or services to your friends and colleagues?",
      true,
    ],
    [
      "considering your complete experience with Müller & Söhne AG how likely are you to recommend Müller's phones to your friends and colleagues? (0-10)",
      true,
    ],
    [
      "Considering your complete experience with Acme, how likely are you to recommend Acme to your friends and colleagues, on a scale from 0 to 10?",
      true,
    ],
    ["How likely are you to recommend Acme to a friend or colleague?", false],
    [
      "Considering your last call with Acme, how likely are you to recommend Acme to your friends and colleagues?",
      false,
    ],
    [
      "Considering your complete experience with our excellent team, how likely are you to recommend us to your friends and colleagues?",
      false,
    ],
    [
      "Considering your complete experience with Acme, how likely are you not to recommend Acme to your friends and colleagues?",
      false,
    ],
    [
      "Considering your complete experience with Acme, how likely are you to recommend Acme to your friends?",
      false,
    ],
    ["How satisfied are you?", false],
  ])("rule 1: %s", (question, isStandard) => {
    const check = checkOf("wording", times(60, { score: 8 }), { practice: { question } });
    expect(check).toMatchObject({
      verdict: isStandard ? "fine" : "inDoubt",
      certainty: "confirmed",
      missing: null,
    });
  });

  it("rule 82: a blank question is none", () => {
    expect(
      checkOf("wording", times(60, { score: 8 }), { practice: { question: "  " } }).missing
    ).toBe("question");
  });
});

describe("the scale (rules 82, 205)", () => {
  const ends = [...times(30, { score: 0 }), ...times(30, { score: 10 })];
  const middle = times(60, { score: 6 });

  it.each<[string, RunRow[], RunOptions, string, string]>([
    ["told 0–10", middle, { practice: { scale: "0–10" } }, "fine", "confirmed"],
    ["told 1–10", ends, { practice: { scale: "1–10" } }, "inDoubt", "confirmed"],
    ["told another", ends, { practice: { scale: "other" } }, "inDoubt", "confirmed"],
    ["not told, both ends used", ends, {}, "fine", "indicated"],
    ["not told, neither end used", middle, {}, "notMeasurable", "fact"],
    [
      "looks short",
      middle,
      { quality: { warnings: [{ kind: "scaleLooksShort", largest: 6, n: 60 }] } },
      "inDoubt",
      "indicated",
    ],
    [
      "looks like 1–10",
      middle,
      { quality: { warnings: [{ kind: "scaleLooksOneToTen", n: 600 }] } },
      "inDoubt",
      "indicated",
    ],
    [
      "looks short, but told 0–10",
      middle,
      {
        practice: { scale: "0–10" },
        quality: { warnings: [{ kind: "scaleLooksShort", largest: 6, n: 60 }] },
      },
      "fine",
      "confirmed",
    ],
  ])("rule 205: %s", (_, rows, options, verdict, certainty) => {
    expect(checkOf("scale", rows, options)).toMatchObject({ verdict, certainty });
  });
});

describe("who and how, or when (rule 88)", () => {
  it("rule 88: an answer right after a failure and the time of asking count for cause 6, all else for 5", () => {
    const { checks } = methodOf(times(60, { score: 8 }));
    expect(checks.filter(({ cause }) => cause === 6).map(({ id }) => id)).toEqual([
      "window",
      "afterIncident",
    ]);
  });

  it("rules 83, 86, 87: every check says what to do, with the days of the survey's kind", () => {
    const fix = (survey: RunOptions["survey"], days: [number, number, number]): string =>
      checkOf("window", event(60, 20, 20, days), { survey }).fix;
    expect(fix("transactional", [1, 5, 9])).toMatch(/3 to 7 days after the purchase/);
    expect(fix("product", [1, 45, 99])).toMatch(/30 to 60 days after onboarding/);
    expect(fix("relationship", [1, 75, 99])).toMatch(/60 to 90 days after onboarding/);
    for (const { fix: words } of methodOf(times(60, { score: 8 })).checks)
      expect(words).toMatch(/\.$/);
  });
});

describe("any survey", () => {
  const day = fc.option(fc.integer({ min: -5, max: 120 }), { nil: undefined });
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const anyRow = fc.record(
    {
      score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      day: fc.integer({ min: 0, max: 200 }),
      customer: fc.constantFrom("a", "b", "c"),
      comment: fc.constantFrom("Very good", "Not good", ""),
      segment: fc.constantFrom("x", "y"),
      event: day,
      incident: day,
      tenure: day,
      inactive: flag,
      churned: flag,
      invited: flag,
    },
    { requiredKeys: [] }
  );

  it("rule 82: shares lie in their intervals, verdicts follow the figures, and order makes no difference", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 50, maxLength: 120 }), (drawn) => {
        const rows = [{ score: 8 }, ...(drawn as RunRow[])];
        const options: RunOptions = { survey: "transactional", assumptions: { enoughForCheck: 5 } };
        const reading = methodOf(rows, options);
        for (const { share, interval, n, verdict, missing } of reading.checks) {
          expect(missing === null).toBe(verdict !== "notMeasurable");
          if (share === null || interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(share + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(n).toBeGreaterThanOrEqual(5);
          expect(Math.abs(share * (n ?? 0) - Math.round(share * (n ?? 0)))).toBeLessThan(1e-6);
        }
        const turned = methodOf([...rows].reverse(), options);
        expect(turned.checks).toEqual(reading.checks);
      }),
      { numRuns: 60 }
    );
  });
});
