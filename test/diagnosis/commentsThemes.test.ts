import { MOST_THEMES, type ThemeReading } from "../../src/diagnosis/commentsReading";
import type { Context } from "../../src/diagnosis/context";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { commentsOf, many, type CommentedRow } from "./commentSurvey";
import { day } from "./survey";

const themesOf = (rows: readonly CommentedRow[], context?: Partial<Context>) =>
  commentsOf(rows, context).comments.themes;
const one = (rows: readonly CommentedRow[], name: string, context?: Partial<Context>) => {
  const found = themesOf(rows, context).find((theme) => theme.name === name);
  if (!found) throw new Error(name);
  return found;
};
const naming = (count: number, theme: string, more: CommentedRow = {}): CommentedRow[] =>
  many(count, { score: 2, themes: [theme], state: "unclassified", ...more });
const silent = (count: number, more: CommentedRow = {}): CommentedRow[] =>
  many(count, { score: 2, state: "unclassified", ...more });

describe("themes of detractors' comments (rules 96, 97)", () => {
  it("rule 97: most frequent first, each with its share of codable detractor comments", () => {
    const rows = [
      ...naming(2, "van"),
      ...naming(5, "bill"),
      ...silent(3),
      ...naming(4, "bill", { score: 9 }),
      ...naming(3, "shop", { score: 10 }),
      ...naming(2, "van", { state: "notEnglish", language: "de" }),
    ];
    expect(themesOf(rows).map(({ name, comments, share }) => [name, comments, share])).toEqual([
      ["bill", 5, 0.5],
      ["van", 2, 0.2],
    ]);
    expect(one(rows, "bill").ofAll).toBe(9);
  });

  it("of two themes that as many detractors name, the one that costs more comes first", () => {
    const rows = [
      ...naming(4, "bill"),
      ...naming(4, "van"),
      ...naming(6, "bill", { score: 9 }),
      ...silent(6, { score: 10 }),
    ];
    const [van, bill] = themesOf(rows);
    expect([van?.name, bill?.name]).toEqual(["van", "bill"]);
    expect(van?.impact).toBeGreaterThan(bill?.impact ?? Infinity);
  });

  it("a theme of a person's own words is told even where nobody names it", () => {
    const rows = [...silent(5), ...naming(1, "own parking", { score: 10 })];
    expect(themesOf(rows)).toMatchObject([
      { name: "own parking", own: true, comments: 0, share: 0 },
    ]);
  });

  it.each([
    ["one of ten comments", 1, 9, []],
    ["two of ten", 2, 8, ["bill"]],
    ["two of a hundred", 2, 98, []],
    ["three of a hundred", 3, 97, ["bill"]],
    ["five of a thousand", 5, 995, ["bill"]],
    ["four of a thousand", 4, 996, []],
  ])("what hardly anybody names does not recur: %s", (_, naming_, others, names) => {
    const rows = [...naming(naming_, "bill"), ...silent(others)];
    expect(themesOf(rows).map(({ name }) => name)).toEqual(names);
  });

  it("two themes are not quoted with the same comments where there are others", () => {
    const saying = (about: string, themes: readonly string[]): CommentedRow[] =>
      Array.from({ length: 5 }, (_, at) => ({
        score: 2,
        causes: ["service"],
        themes,
        comment: `What customer ${at} wrote about ${about}, which was wrong from the start and still is`,
      }));
    const rows = [
      ...saying("the bill and the van", ["bill", "van"]),
      ...saying("the van", ["van"]),
      ...saying("the bill", ["bill"]),
    ];
    for (const { name, quotes } of themesOf(rows)) {
      expect(
        quotes.map(({ text }) => text).every((text) => text.includes(`about the ${name},`))
      ).toBe(true);
    }
  });

  it(`no more than ${MOST_THEMES}`, () => {
    const rows = Array.from({ length: 60 }, (_, at) => naming(3 + (at % 3), `theme ${at}`)).flat();
    expect(themesOf(rows)).toHaveLength(MOST_THEMES);
  });

  it("the cause that most of its comments show; none where none is sure", () => {
    const rows = [
      ...naming(3, "bill", { state: "read", causes: ["expectations"] }),
      ...naming(4, "bill", { state: "read", causes: ["service", "expectations"] }),
      ...naming(2, "van"),
    ];
    expect(one(rows, "bill").cause).toBe("expectations");
    expect(one(rows, "van").cause).toBeNull();
  });
});

describe("what a theme costs (rules 96, 98)", () => {
  const rows = [
    ...naming(40, "bill"),
    ...naming(6, "bill", { score: 8 }),
    ...naming(4, "bill", { score: 10 }),
    ...many(60, { score: 4 }),
    ...many(90, { score: 7 }),
    ...many(150, { score: 10 }),
  ];

  it("is the score without the answers that name it, minus the score as it is", () => {
    // 350 answers: 154 promoters, 100 detractors; without: 300, 150, 60.
    const as = (100 * (154 - 100)) / 350;
    const without = (100 * (150 - 60)) / 300;
    expect(one(rows, "bill").impact).toBeCloseTo(without - as, 10);
  });

  it("has an interval that agrees with drawing the answers again", () => {
    const answers = rows.map((row) => ({
      value: (row.score as number) >= 9 ? 1 : (row.score as number) <= 6 ? -1 : 0,
      names: row.themes !== undefined,
    }));
    // Numerical Recipes' plain generator: any will do.
    let seed = 7;
    const draw = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
    const impacts = Array.from({ length: 4000 }, () => {
      let [all, others, n] = [0, 0, 0];
      for (let at = 0; at < answers.length; at++) {
        const { value, names } = answers[
          Math.floor(draw() * answers.length)
        ] as (typeof answers)[0];
        all += value;
        if (!names) [others, n] = [others + value, n + 1];
      }
      return (100 * others) / n - (100 * all) / answers.length;
    }).sort((a, b) => a - b);
    const interval = one(rows, "bill").impactInterval;
    // The method joins two errors at right angles and is a little wider than it has to be, never narrower.
    const [low, high] = [impacts[100] as number, impacts[3899] as number];
    const width = high - low;
    expect(Math.abs((interval?.low ?? 0) - low)).toBeLessThan(0.2 * width);
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(0.2 * width);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.95 * width);
  });

  it("is not known where everybody names it", () => {
    expect(one(naming(12, "bill"), "bill")).toMatchObject({ impact: null, impactInterval: null });
  });
});

describe("where a theme concentrates", () => {
  const from = (segment: string) => (row: CommentedRow) => ({ ...row, segment });
  const survey = (east: number, eastAll: number, west: number, westAll: number) => [
    ...naming(east, "bill").map(from("East")),
    ...silent(eastAll - east).map(from("East")),
    ...naming(west, "bill").map(from("West")),
    ...silent(westAll - west).map(from("West")),
  ];

  it.each([
    // Fisher's p by counting: 3e-7; 0.035, with Holm over both values 0.07; 6e-4, but 4 comments are too few; 4e-20.
    ["clearly more often", survey(30, 60, 20, 140), ["East"]],
    ["not clearly", survey(8, 20, 14, 80), []],
    ["on fewer than five comments", survey(4, 4, 20, 140), []],
    ["clearly, but not one and a half times as often", survey(700, 1000, 500, 1000), []],
  ] as const)("%s", (_, rows, values) => {
    expect(one(rows, "bill").concentrated.map(({ value }) => value)).toEqual(values);
  });

  it("tells share and comments there", () => {
    expect(one(survey(30, 60, 20, 140), "bill").concentrated).toEqual([
      { column: "Region", value: "East", share: 0.5, comments: 30 },
    ]);
  });
});

/** So many comments a quarter, so many of which name the theme; four quarters of 2026, seen at the end of the year. */
function quarters(of: readonly (readonly [named: number, all: number])[]): CommentedRow[] {
  return of.flatMap(([named, all], at) => {
    const when = { day: day(2026, 2 + 3 * at, 10) };
    return [...naming(named, "bill", when), ...silent(all - named, when)];
  });
}
const YEAR_END = { asOf: day(2026, 12, 31), window: "all" } as const;

describe("themes over time (rules 42, 46, 77)", () => {
  const trendOf = (of: Parameters<typeof quarters>[0], context: Partial<Context> = {}) => {
    const { trend, trendCertainty } = one(quarters(of), "bill", { ...YEAR_END, ...context });
    return [trend, trendCertainty];
  };

  it("by the diagnosis' own quarters, with their base, and by months where these are shown", () => {
    const rows = quarters([
      [3, 10],
      [0, 12],
      [6, 8],
      [2, 9],
    ]);
    expect(one(rows, "bill", YEAR_END).periods).toEqual([
      { label: "Q1 2026", comments: 3, of: 10, complete: true },
      { label: "Q2 2026", comments: 0, of: 12, complete: true },
      { label: "Q3 2026", comments: 6, of: 8, complete: true },
      { label: "Q4 2026", comments: 2, of: 9, complete: true },
    ]);
    const months = one(rows, "bill", {
      ...YEAR_END,
      calendar: { yearStartsIn: 1, periods: "month" },
    }).periods;
    expect(months.map(({ label, of }) => [label, of]).slice(0, 2)).toEqual([
      ["Feb 2026", 10],
      ["Mar 2026", 0],
    ]);
    expect(
      one(
        rows.map((row) => ({ ...row, day: undefined })),
        "bill"
      ).periods
    ).toEqual([]);
  });

  it.each([
    // Slopes along the line; z of Cochran and Armitage by hand: 3.5, 0.9, −3.5.
    [
      "rises clearly",
      [
        [10, 100],
        [17, 100],
        [24, 100],
        [30, 100],
      ],
      ["rising", "confirmed"],
    ],
    [
      "rises on few comments",
      [
        [1, 10],
        [2, 10],
        [2, 10],
        [3, 10],
      ],
      ["rising", "indicated"],
    ],
    [
      "falls clearly",
      [
        [30, 100],
        [24, 100],
        [17, 100],
        [10, 100],
      ],
      ["falling", "confirmed"],
    ],
    [
      "stays, on many",
      [
        [200, 1000],
        [205, 1000],
        [198, 1000],
        [202, 1000],
      ],
      ["steady", "confirmed"],
    ],
    [
      "stays, on few",
      [
        [4, 20],
        [4, 20],
        [4, 20],
        [4, 20],
      ],
      ["steady", "indicated"],
    ],
    [
      "two quarters are no trend (rule 46)",
      [
        [0, 0],
        [0, 0],
        [5, 20],
        [15, 20],
      ],
      [null, "fact"],
    ],
    [
      "quarters of fewer than five comments do not count",
      [
        [1, 4],
        [2, 4],
        [5, 20],
        [15, 20],
      ],
      [null, "fact"],
    ],
  ] as const)("%s", (_, of, expected) => {
    expect(trendOf(of)).toEqual(expected);
  });

  it("rule 161: nothing before a break in method is compared", () => {
    const of = [
      [10, 100],
      [17, 100],
      [24, 100],
      [30, 100],
    ] as const;
    const breaks = [{ day: day(2026, 7, 1), what: "wording" }] as const;
    expect(trendOf(of, { breaks })).toEqual([null, "fact"]);
  });

  /** The theme and five others, each with a number of comments by quarter (the last three of 2026). */
  const persistentOf = (bill: readonly number[], all: number, others: readonly number[][] = []) => {
    const rows = [0, 1, 2].flatMap((quarter) => {
      const when = { day: day(2026, 5 + 3 * quarter, 10) };
      const named = [bill, ...others].map((counts) => counts[quarter] ?? 0);
      const rest = all - named.reduce((sum, count) => sum + count, 0);
      return [
        ...named.flatMap((count, at) => naming(count, at === 0 ? "bill" : `other ${at}`, when)),
        ...silent(rest, when),
      ];
    });
    return one(rows, "bill", YEAR_END).persistent;
  };
  const five = (counts: readonly number[]) => Array.from({ length: 5 }, () => [...counts]);

  it.each([
    ["as often as before", [20, 20, 20], 100, [], "indicated"],
    ["4 points less", [20, 20, 16], 100, [], "indicated"],
    ["exactly 5 points less", [20, 20, 15], 100, [], null],
    ["lower in between only", [20, 5, 20], 100, [], "indicated"],
    ["clearly more, so that no fall is in the interval", [20, 30, 40], 100, [], "confirmed"],
    ["not named in one quarter", [20, 0, 20], 100, [], null],
    ["sixth in one quarter", [10, 10, 10], 100, five([5, 11, 5]), null],
    ["shares the fifth place", [10, 10, 10], 100, five([10, 10, 10]), "indicated"],
    ["fewer than five comments a quarter", [2, 2, 2], 4, [], null],
  ] as const)("rule 77: %s", (_, bill, all, others, persistent) => {
    expect(persistentOf(bill, all, others as number[][])).toBe(persistent);
  });

  it("rule 77: only complete quarters, by quarters also where months are shown", () => {
    const rows = quarters([
      [20, 100],
      [20, 100],
      [20, 100],
      [1, 100],
    ]);
    const months = { yearStartsIn: 1, periods: "month" } as const;
    const seen = (asOf: number) =>
      one(rows, "bill", { window: "all", asOf, calendar: months }).persistent;
    expect(seen(day(2026, 12, 30))).toBe("indicated");
    expect(seen(day(2026, 12, 31))).toBeNull();
  });

  it("rule 77: the fall that ends persistence is the person's to set", () => {
    const rows = quarters([
      [0, 0],
      [20, 100],
      [20, 100],
      [12, 100],
    ]);
    const assumptions = { ...DEFAULT_ASSUMPTIONS, persistentFall: 10 };
    expect(one(rows, "bill", YEAR_END).persistent).toBeNull();
    expect(one(rows, "bill", { ...YEAR_END, assumptions }).persistent).toBe("indicated");
  });
});

it("a theme's reading holds nothing that cannot be sent to another thread", () => {
  const theme: ThemeReading = one([...naming(5, "bill"), ...silent(5)], "bill");
  expect(structuredClone(theme)).toEqual(theme);
});
