/** The sheets of causes, themes and comments, as a person finds them: rules 59–98. */
import type { CommentsReading } from "../../src/diagnosis/commentsReading";
import type { Area, SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { alone, CHOICES, textsOf } from "./built";
import { alignment, cause, commentsReading, quote, row, theme } from "./commentsFixture";
import { draw } from "./drawn";
import { AS_OF, diagnosis } from "./fixtures";
import { buildSheets } from "../../src/report/sheets";
import { roadmap } from "./roadmapFixture";

const KINDS = ["rootCauses", "themes", "comments"] as const;
type Kind = (typeof KINDS)[number];

const plan = (kind: SheetKind, more: Partial<CommentsReading> = {}): SheetPlan =>
  alone(kind, diagnosis({ rest: { comments: commentsReading(more) } }));
const title = (of: SheetPlan): unknown => draw(of).value("B2");
const table = (of: SheetPlan, name: string) => {
  const found = of.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const column = (of: SheetPlan, name: string, key: string): unknown[] => {
  const { columns, rows } = table(of, name);
  const at = columns.findIndex((one) => one.key === key);
  return rows.map(({ cells }) => cells[at]);
};
const holds = (of: SheetPlan, text: string | RegExp): boolean =>
  textsOf(of).some((one) => (typeof text === "string" ? one.includes(text) : text.test(one)));

describe.each(KINDS)("the %s sheet", (kind: Kind) => {
  it("says in a sentence that nothing was read, and what to do", () => {
    const unread = alone(kind, diagnosis());
    expect(title(unread)).toBe("The comments were not read");
    expect(holds(unread, /Choose the column in which customers say why/)).toBe(true);
    expect(unread.charts).toEqual([]);
  });

  it("merges nothing twice, nothing inside a table, and says each height once", () => {
    const scattered = alignment({
      verdict: "scattered",
      bySegment: [
        {
          column: "Region",
          value: "East",
          comments: 40,
          verdict: "aligned",
          topTheme: "bill",
          topShare: 0.5,
        },
      ],
    });
    const of = plan(kind, { alignment: scattered });
    const heights = of.rowHeights.flatMap(({ row: from, count }) =>
      Array.from({ length: count }, (_, index) => from + index)
    );
    expect(new Set(heights).size).toBe(heights.length);
    const cellsOf = (area: Area): string[] =>
      Array.from(
        { length: area.rows * area.columns },
        (_, index) =>
          `${area.row + Math.floor(index / area.columns)}:${area.column + (index % area.columns)}`
      );
    const merged = of.merges.flatMap(cellsOf);
    expect(new Set(merged).size).toBe(merged.length);
    const tables = of.tables.flatMap((one) =>
      // With the hidden id and the column that is left free.
      cellsOf({ ...one, rows: one.rows.length + 1, columns: one.columns.length + 2 })
    );
    const drawn = of.blocks.flatMap((block) =>
      cellsOf({ ...block, rows: block.values.length, columns: block.values[0]?.length ?? 0 })
    );
    const charts = of.charts.flatMap(({ area }) => cellsOf(area));
    const taken = new Set([...tables, ...charts]);
    expect([...merged, ...drawn].filter((cell) => taken.has(cell))).toEqual([]);
    for (const one of of.tables) {
      for (const { cells } of one.rows) expect(cells).toHaveLength(one.columns.length);
      expect(new Set(one.rows.map(({ id }) => id)).size).toBe(one.rows.length);
      // What customers wrote must not get into ids, which are remembered in the workbook's settings.
      expect(one.rows.map(({ id }) => id).join()).not.toMatch(/engineer|East/);
    }
  });
});

describe("root causes: the verdict (rules 63–95, 170)", () => {
  const causes = (service: number, second: number) => ({
    causes: [
      cause("service", {
        comments: service,
        share: service / 290,
        certainty: service > 20 ? "confirmed" : service > 0 ? "indicated" : "fact",
      }),
      cause("product", {
        comments: second,
        share: second / 290,
        certainty: second > 20 ? "confirmed" : second > 0 ? "indicated" : "fact",
      }),
    ],
  });
  it.each<[string, Partial<CommentsReading>, string]>([
    [
      "one cause",
      causes(168, 0),
      "Broken service explains most: 58% of detractors’ comments show it",
    ],
    [
      "two",
      causes(168, 52),
      "Broken service explains most (58%); product gaps is confirmed too (18%)",
    ],
    [
      "one and a hint",
      causes(168, 9),
      "Broken service explains most (58%); product gaps is indicated (3%)",
    ],
    ["only a hint", causes(15, 0), "Broken service is named most, 5%, but that is indicated only"],
    ["none", causes(0, 0), "No cause shows in the 290 readable comments of detractors"],
  ])("%s", (_, more, words) => {
    expect(title(plan("rootCauses", more))).toBe(words);
  });

  it.each<[string, number, string, string, RegExp]>([
    [
      "no detractor wrote",
      0,
      "No detractor wrote a comment",
      "30 answers of the window have a comment, none by a detractor.",
      /Causes and themes come from what detractors write/,
    ],
    [
      "none in English",
      20,
      "None of the detractors’ comments can be read",
      "30 answers of the window have a comment, 20 of them by detractors. " +
        "None of these is in English and has words. " +
        "20 are in other languages and were counted, not read: French 20.",
      /Have comments in other languages translated/,
    ],
  ])("%s: said, with what to do; no shares, no causes", (_, detractors, words, read, howTo) => {
    const base = {
      inWindow: 30,
      detractors,
      codable: 0,
      unclassified: 0,
      noWords: 0,
      otherLanguages:
        detractors === 0 ? [] : [{ code: "fr", name: "French", comments: detractors }],
    };
    const of = plan("rootCauses", { base });
    expect(title(of)).toBe(words);
    expect(textsOf(of)).toContain(read);
    expect(holds(of, howTo)).toBe(true);
    expect(of.tables).toEqual([]);
    expect(of.charts).toEqual([]);
    const themes = plan("themes", { base, themes: [] });
    expect(title(themes)).toBe(words);
  });

  it.each([
    [
      1,
      "Only 1 comment of a detractor can be read: read it yourself",
      "Late is named most: by 1 of only 1",
    ],
    [
      9,
      "Only 9 comments of detractors can be read: read them yourself",
      "Late is named most: by 1 of only 9",
    ],
  ])("rule 60: of %d comments no share stands in a title", (codable, causes, themes) => {
    const base = {
      inWindow: codable,
      detractors: codable,
      codable,
      unclassified: 0,
      noWords: 0,
      otherLanguages: [],
    };
    expect(title(plan("rootCauses", { base }))).toBe(causes);
    const named = plan("themes", { base, themes: [theme("late", 1)] });
    expect(title(named)).toBe(`${themes} readable comments of detractors`);
  });

  it("says plainly what was read and what was not", () => {
    const of = plan("rootCauses", {
      corrections: { used: 12, neighbours: 1, orphaned: 3, newThemes: [] },
    });
    expect(textsOf(of)).toContain(
      "640 answers of the window have a comment, 310 of them by detractors. " +
        "290 of these are in English and have words; shares are of them. " +
        "41 of them show no cause surely enough and stay unclassified. " +
        "12 more are in other languages and were counted, not read: German 8, Spanish 4. " +
        "8 more hold no words (“n/a”, smileys, numbers). " +
        "12 corrections of yours count, and taught 1 comment that says the same. " +
        "3 corrections wait on the sheet Comments: their comments are not among these answers."
    );
  });

  it("lists as many ways of saying a theme as fit, none of them cut in two", () => {
    const phrases = Array.from({ length: 30 }, (_, at) => `late for the ${at}th time`);
    const of = plan("themes", { themes: [theme("late", 9, { phrases })] });
    const [text = ""] = column(of, "nps_themes", "phrases") as string[];
    const shown = text.split(", ");
    expect(shown.length).toBeGreaterThan(3);
    expect(phrases).toEqual(expect.arrayContaining(shown));
    expect(text.length).toBeLessThanOrEqual(120);
  });

  it("lists all seven, most frequent first, with share, base, certainty, what to do and rules", () => {
    const of = plan("rootCauses");
    expect(column(of, "nps_causes", "cause")).toEqual([
      "Broken service",
      "Misaligned expectations",
      "Product gaps",
      "Ignored feedback",
      "Misaligned teams",
      "Bad timing",
      "Poor methodology",
    ]);
    expect(column(of, "nps_causes", "comments")).toEqual([168, 52, 31, 25, 14, 3, 0]);
    expect(column(of, "nps_causes", "share")).toEqual(
      [168, 52, 31, 25, 14, 3, 0].map((count) => count / 290)
    );
    expect(column(of, "nps_causes", "certainty")).toEqual([
      "Confirmed",
      "Confirmed",
      "Indicated",
      "Indicated",
      "Indicated",
      "Indicated",
      "–",
    ]);
    expect(column(of, "nps_causes", "rules")[0]).toBe("63, 66, 67");
  });

  it("has a block for each cause that is there: quotes, symptoms, other evidence with its rules, what to do", () => {
    const found = cause("service", {
      symptoms: [
        { words: "Rude staff", seen: 1 },
        { words: "Waiting", seen: 40 },
        { words: "Missed dates", seen: 0 },
        { words: "Few answer", seen: null },
      ],
      quotes: [quote("=1+1\nnobody  came", 0, null)],
    });
    const survey = cause("methodology", { certainty: "indicated" });
    const gone = cause("timing", { comments: 0, certainty: "fact" });
    const of = plan("rootCauses", { causes: [found, survey, gone] });
    const texts = textsOf(of);
    expect(texts).toContain("Broken service: 58% (52% to 63%) of detractors’ comments, confirmed");
    expect(texts).toContain("Waiting: in 40 comments; Rude staff: in 1 comment");
    expect(texts).toContain("Missed dates");
    expect(texts.some((one) => one.includes("Few answer"))).toBe(false);
    expect(texts).toContain("=1+1 nobody came");
    expect(texts).toContain("Score 0");
    // Rule 82: seen in how the survey was run, not in what customers wrote.
    expect(texts).toContain("Poor methodology: not from comments, but from how the survey was run");
    expect(holds(of, "customers who have left (indicated; Rules 82, 83)")).toBe(true);
    expect(texts.some((one) => one.startsWith("Bad timing:"))).toBe(false);
  });

  it("draws a bar and an interval for each cause that was found, and only words for the others", () => {
    const [chart] = plan("rootCauses").charts;
    expect(chart?.name).toBe("How often detractors’ comments show each cause");
    const labels = chart?.series.flatMap(({ labels }) => labels.map(({ text }) => text)) ?? [];
    expect(labels).toContain("Broken service (168)");
    expect(labels).toContain("58% (52% to 63%)");
    const points = (name: string): number | undefined =>
      chart?.series.find((one) => one.name === name)?.values.rows;
    expect(points("Confirmed")).toBe(2);
    expect(points("Not confirmed")).toBe(4);
    // Six bars of two ends with a gap between them.
    expect(points("Share")).toBe(17);
    expect(points("95% interval")).toBe(17);
  });
});

describe("aligned or scattered (rules 59–61, 169)", () => {
  it.each([
    ["aligned", "Aligned: detractors complain of the same thing"],
    ["mixed", "Mixed: no theme leads, but complaints are not scattered either"],
    ["scattered", "Scattered: detractors complain of many different things"],
    ["tooFew", "Too few comments to tell whether complaints are aligned or scattered"],
  ] as const)("%s", (verdict, words) => {
    const of = plan("rootCauses", { alignment: alignment({ verdict }) });
    expect(textsOf(of)).toContain(words);
    expect(holds(of, "Mend the late engineer first")).toBe(true);
  });

  it("shows the twenty comments with score and day, and how they were drawn", () => {
    const of = plan("rootCauses");
    const texts = textsOf(of);
    expect(texts).toContain("Read these 20 comments yourself");
    expect(holds(of, "draw 20260930")).toBe(true);
    for (let at = 1; at <= 20; at++) expect(holds(of, `Comment ${at} that was drawn`)).toBe(true);
    expect(texts.filter((one) => one === "Score 2  ·  31 Aug 2026").length).toBeGreaterThan(2);
  });

  it("by segment only where the reading has it", () => {
    const names = (of: SheetPlan) => of.tables.map(({ name }) => name);
    expect(names(plan("rootCauses"))).not.toContain("nps_alignment");
    const of = plan("rootCauses", {
      alignment: alignment({
        bySegment: [
          {
            column: "Region",
            value: "East",
            comments: 40,
            verdict: "aligned",
            topTheme: "bill",
            topShare: 0.5,
          },
          {
            column: "Region",
            value: "West",
            comments: 9,
            verdict: "tooFew",
            topTheme: null,
            topShare: null,
          },
        ],
      }),
    });
    expect(table(of, "nps_alignment").rows.map(({ cells }) => cells)).toEqual([
      ["Region: East", "bill", 0.5, "Aligned", 40],
      ["Region: West", "–", "–", "Too few", 9],
    ]);
  });

  it("rule 62: severity, and the comments that disagree with their score", () => {
    const severity = { ...commentsReading().severity, verdict: "doesNotMatch" as const };
    const many = Array.from({ length: 14 }, (_, at) => row(`d${at}`, `Lovely ${at}`));
    const of = plan("rootCauses", { severity, disagreeing: many });
    expect(textsOf(of)).toContain("What detractors write does not fit how they score");
    expect(holds(of, "The first 10 of 14 detractors who praise")).toBe(true);
    expect(holds(of, "Lovely 9")).toBe(true);
    expect(holds(of, "Lovely 10")).toBe(false);
  });
});

describe("themes (rules 77, 96–98)", () => {
  it.each<[string, Partial<CommentsReading>, string]>([
    ["what it costs", {}, "Late engineer costs 6 points: 41% of detractors’ comments name it"],
    [
      "an interval that holds 0",
      { themes: [theme("bill", 20, { impactInterval: { low: -0.1, high: 2 } })] },
      "Bill is named most: by 7% of detractors’ comments",
    ],
    [
      "unknown",
      { themes: [theme("bill", 20, { impact: null, impactInterval: null })] },
      "Bill is named most: by 7% of detractors’ comments",
    ],
    ["none", { themes: [] }, "No complaint recurs among 290 readable comments of detractors"],
  ])("title: %s", (_, more, words) => {
    expect(title(plan("themes", more))).toBe(words);
  });

  it("one row each: words, count, share, costs, cause, where, trend, persistent", () => {
    const of = plan("themes");
    expect(table(of, "nps_themes").rows[2]?.cells).toEqual([
      "wrong bill",
      "wrong bills",
      42,
      42 / 290,
      "10% to 18%",
      2.1,
      "0.9 to 3.3",
      "Misaligned expectations",
      "Falling, confirmed",
      "Indicated",
      "DSL (Product) 24%",
    ]);
    expect(table(of, "nps_themes").rows[4]?.cells).toEqual([
      "parking",
      "Yours: parkings",
      12,
      12 / 290,
      "0% to 8%",
      "–",
      "–",
      "–",
      "Rising, indicated",
      "Indicated",
      "DSL (Product) 14%",
    ]);
    expect(of.shareBars?.[0]?.rows).toBe(6);
  });

  it("draws what they cost, the dearest first, ten at most; not what cannot be known", () => {
    const many = Array.from({ length: 14 }, (_, at) => theme(`theme ${at}`, 20 + at));
    const [chart] = plan("themes", { themes: many }).charts;
    const names = chart?.series
      .find(({ name }) => name === "Names")
      ?.labels.map(({ text }) => text);
    expect(names).toHaveLength(10);
    expect(names?.[0]).toBe("theme 9 (29)");
    const [known] = plan("themes").charts;
    const labels = known?.series.flatMap(({ labels }) => labels.map(({ text }) => text));
    expect(labels).toContain("−0.2 (−0.9 to 0.5)");
    expect(labels?.some((text) => text?.startsWith("parking"))).toBe(false);
  });

  it("quotes the first five; shares by period with a dash under five comments", () => {
    const of = plan("themes", {
      themes: [
        theme("bill", 20, {
          periods: [
            { label: "Q1 2026", comments: 2, of: 4, complete: true },
            { label: "Q2 2026", comments: 9, of: 30, complete: true },
            { label: "Q3 2026", comments: 3, of: 20, complete: false },
          ],
        }),
      ],
    });
    expect(holds(of, "The bill again, for the third time.")).toBe(true);
    const { rows, columns } = table(of, "nps_theme_periods");
    expect(columns.map(({ header }) => header)).toEqual([
      "Theme",
      "Trend",
      "Q1 2026",
      "Q2 2026",
      "Q3 2026 so far",
    ]);
    expect(rows[0]?.cells.slice(2)).toEqual(["–", 9 / 30, 3 / 20]);
    expect(holds(plan("themes"), "The router reboot again")).toBe(false);
  });

  it("no shares by period without dates", () => {
    const of = plan("themes", { themes: [theme("bill", 20, { periods: [] })] });
    expect(of.tables.map(({ name }) => name)).toEqual(["nps_themes"]);
  });
});

describe("comments", () => {
  it("one row each, with what was found and two columns of people's", () => {
    const of = plan("comments");
    const { rows, columns, filters, gone } = table(of, "nps_comments");
    expect(columns.map(({ key, ownedBy }) => [key, ownedBy])).toEqual([
      ["date", "report"],
      ["score", "report"],
      ["comment", "report"],
      ["causes", "report"],
      ["themes", "report"],
      ["confidence", "report"],
      ["words", "report"],
      ["language", "report"],
      ["status", "report"],
      ["yourCause", "people"],
      ["yourTheme", "people"],
    ]);
    expect(filters ?? true).toBe(true);
    expect(gone).toBe("stayIfTyped");
    expect(rows.map(({ id, cells }) => [id, ...cells])).toEqual([
      [
        "c1",
        AS_OF - 10,
        2,
        "Nobody called back for four weeks.",
        "Broken service; Ignored feedback",
        "late engineer",
        0.83,
        "nobody called; four weeks",
        "English",
        "Read",
        null,
        null,
      ],
      ["c2", AS_OF - 10, 2, "Muy caro", "–", "–", "–", "–", "Spanish", "Not English", null, null],
      ["c3", "–", 2, "n/a", "–", "–", "–", "–", "–", "No words", null, null],
      ["c4", AS_OF - 10, 2, "Bad.", "–", "–", "–", "–", "English", "Unclassified", null, null],
      [
        "c5",
        AS_OF - 10,
        2,
        "They were late again.",
        "Broken service; Ignored feedback",
        "late engineer",
        0.83,
        "nobody called; four weeks",
        "English",
        "Like yours",
        null,
        null,
      ],
    ]);
  });

  it("the head stays in view, and one page across holds all columns", () => {
    const of = plan("comments");
    expect(of.freeze.rows).toBe(table(of, "nps_comments").row + 1);
    expect(of.print.titleRows).toEqual({ from: 6, to: 6 });
    expect(
      holds(plan("comments", { rowsLeftOut: 1200 }), "1,200 further comments are not listed")
    ).toBe(true);
    expect(title(plan("comments", { rowsLeftOut: 1200 }))).toBe(
      "1,205 comments, corrected ones and detractors first"
    );
  });

  it("chooses from the seven and none, and from the themes on their sheet", () => {
    const lists = (of: SheetPlan | undefined) =>
      of?.tables[0]?.columns.flatMap(({ list }) => (list === undefined ? [] : [list]));
    const [causes, themes] = lists(plan("comments")) ?? [];
    expect(causes).toEqual([
      "Broken service",
      "Product gaps",
      "Misaligned expectations",
      "Ignored feedback",
      "Poor methodology",
      "Bad timing",
      "Misaligned teams",
      "None of these",
    ]);
    // Excel takes 255 characters in the rule itself.
    expect((causes as readonly string[]).join().length).toBeLessThanOrEqual(255);
    expect(themes).toEqual([
      "late engineer",
      "dropped line",
      "wrong bill",
      "hold music",
      "parking",
      "router reboot",
    ]);
    const both = buildSheets(diagnosis({ rest: { comments: commentsReading() } }), roadmap(), {
      ...CHOICES,
      kinds: ["themes", "comments"],
    });
    const at = table(both[0] as SheetPlan, "nps_themes").row;
    expect(lists(both[1])?.[1]).toEqual({ formula: `={{themes}}!$B$${at + 2}:$B$${at + 7}` });
  });

  it("a list in the rule holds no name that would be two or a formula, and never too many", () => {
    const names = [
      "=1+1",
      "late, rude",
      'so "good"',
      "bills",
      ...Array.from({ length: 40 }, (_, at) => `quite a long theme name ${at}`),
    ];
    const of = plan("comments", { themes: names.map((name) => theme(name, 9)) });
    const [, list] =
      of.tables[0]?.columns.flatMap((one) => (one.list === undefined ? [] : [one.list])) ?? [];
    const entries = list as readonly string[];
    expect(entries[0]).toBe("bills");
    expect(entries.join().length).toBeLessThanOrEqual(255);
    expect(entries.join()).not.toMatch(/=|"|late/);
  });

  it("gives a row the height that its comment needs, up to a thousand rows, and one order to rows alike", () => {
    const short = row("short", "Late again");
    const long = row("long", "It was late and nobody called. ".repeat(18));
    const heightAt = (of: SheetPlan, index: number): number | undefined => {
      const at = table(of, "nps_comments").row + 1 + index;
      return of.rowHeights.find((one) => at >= one.row && at < one.row + one.count)?.height;
    };
    const of = plan("comments", { rows: [short, long] });
    // Some 540 characters, of which some 70 fit a line of 364 pixels; a line is over 10 points high.
    expect(heightAt(of, 1)).toBeGreaterThan(80);
    expect(heightAt(of, 0)).toBeLessThan(50);
    const many = plan("comments", { rows: Array.from({ length: 3_000 }, () => short) });
    expect(many.rowHeights.length).toBeLessThan(20);
  });

  it("shows of the words that decided those that tell something", () => {
    const words = ["the", "called", "I", "was", "nobody called"];
    const of = plan("comments", {
      rows: [row("a", "a", { words }), row("b", "b", { words: ["I"] })],
    });
    expect(column(of, "nps_comments", "words")).toEqual(["called; nobody called", "–"]);
  });

  it("cuts a very long comment between letters, and says so", () => {
    const of = plan("comments", { rows: [row("long", "😀".repeat(20_000))] });
    const [text] = column(of, "nps_comments", "comment") as string[];
    expect(text).toMatch(/^(?:😀)+ \[…\]$/u);
    expect(text?.length).toBeLessThanOrEqual(600);
    expect(holds(of, "cut here after 600 characters")).toBe(true);
  });
});
