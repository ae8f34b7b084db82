import { maskerOf } from "../../src/comments/masking/masking";
import type { CauseReading } from "../../src/diagnosis/commentsReading";
import type { Cause } from "../../src/playbook/causes";
import { commentsOf, many, type CommentedRow } from "./commentSurvey";
import { day } from "./survey";

const one = (rows: readonly CommentedRow[], cause: Cause): CauseReading => {
  const found = commentsOf(rows).comments.causes.find((each) => each.cause === cause);
  if (!found) throw new Error(cause);
  return found;
};

/** Wilson 1927, straight from the formula. */
function wilson(count: number, n: number): { low: number; high: number } {
  const z = 1.959963984540054;
  const p = count / n;
  const root = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const divisor = 1 + (z * z) / n;
  return {
    low: (p + (z * z) / (2 * n) - root) / divisor,
    high: (p + (z * z) / (2 * n) + root) / divisor,
  };
}

const said = (count: number, ...causes: Cause[]): CommentedRow[] =>
  many(count, { score: 3, causes });
const silent = (count: number): CommentedRow[] => many(count, { score: 3, state: "unclassified" });

describe("what comments are counted (rules 60, 93)", () => {
  const rows: CommentedRow[] = [
    ...said(6, "service", "expectations"),
    ...silent(4),
    ...many(3, { score: 2, state: "notEnglish", language: "de" }),
    ...many(1, { score: 2, state: "notEnglish", language: "fr" }),
    ...many(2, { score: 0, state: "noWords", language: "" }),
    // Neither passives' nor promoters' comments, nor blank ones.
    ...many(5, { score: 8, causes: ["product"] }),
    ...many(5, { score: 10, state: "unclassified" }),
    ...many(7, { score: 1 }),
  ];

  it("rule 60: of detractors, English and with words; the rest is told by what became of it", () => {
    expect(commentsOf(rows).comments.base).toEqual({
      inWindow: 26,
      detractors: 16,
      codable: 10,
      unclassified: 4,
      noWords: 2,
      otherLanguages: [
        { code: "de", name: "German", comments: 3 },
        { code: "fr", name: "French", comments: 1 },
      ],
    });
  });

  it("rule 93: a comment counts once for each cause it shows, with its first as the main one", () => {
    expect(one(rows, "service")).toMatchObject({ comments: 6, main: 6, share: 0.6 });
    expect(one(rows, "expectations")).toMatchObject({ comments: 6, main: 0, share: 0.6 });
    expect(one(rows, "product")).toMatchObject({ comments: 0, main: 0, share: 0 });
  });

  it("rule 139: only those of the headline window, dated or not", () => {
    const dated = [
      ...many(110, { score: 3, day: day(2026, 6, 1), causes: ["service"] }),
      ...many(40, { score: 3, day: day(2025, 6, 1), causes: ["product"] }),
    ];
    const { base, causes } = commentsOf(dated, { asOf: day(2026, 6, 20) }).comments;
    expect(base.codable).toBe(110);
    expect(causes.map(({ comments }) => comments)).toEqual([110, 0, 0, 0, 0, 0, 0]);
  });

  it("without any comment there is no share, and nothing is found", () => {
    const { base, causes, themes, alignment, severity } = commentsOf(
      many(5, { score: 3 })
    ).comments;
    expect(base.codable).toBe(0);
    for (const { share, interval, certainty } of causes) {
      expect([share, interval, certainty]).toEqual([null, null, "fact"]);
    }
    expect(themes).toEqual([]);
    expect(alignment.verdict).toBe("tooFew");
    expect(severity).toMatchObject({ verdict: "tooFew", emotionalShare: null });
  });
});

describe("the seven causes (rules 63–95)", () => {
  it("all seven, in the guide's order, with fix and rules", () => {
    const { causes } = commentsOf(said(10, "service")).comments;
    expect(causes.map(({ cause }) => cause)).toEqual([
      "service",
      "product",
      "expectations",
      "feedbackLoop",
      "methodology",
      "timing",
      "organisation",
    ]);
    expect(causes.map(({ rules }) => rules[0])).toEqual([63, 68, 72, 76, 80, 84, 89]);
    for (const { fix } of causes) expect(fix).not.toBe("");
  });

  it.each([
    // low end of 9 of 50 is 9.8 %, of 10 of 50 11.2 %
    [9, 41, "indicated"],
    [10, 40, "confirmed"],
    [1, 9, "indicated"],
    [0, 20, "fact"],
  ] as const)("%d of %d more: %s against the 10 %% that count", (shown, silently, certainty) => {
    const reading = one([...said(shown, "product"), ...silent(silently)], "product");
    const { low, high } = wilson(shown, shown + silently);
    expect(reading.interval?.low).toBeCloseTo(low, 10);
    expect(reading.interval?.high).toBeCloseTo(high, 10);
    expect(reading.certainty).toBe(certainty);
    expect(low > 0.1).toBe(certainty === "confirmed");
  });

  it.each([
    [9, "indicated"],
    [10, "confirmed"],
  ] as const)("rule 60: of %d comments in all, all of which show it, %s", (shown, certainty) => {
    expect(one(said(shown, "service"), "service").certainty).toBe(certainty);
  });

  it("rules 63, 64: symptoms count comments whose deciding words show them, each once", () => {
    const words = (...of: string[]): CommentedRow => ({ score: 2, causes: ["service"], words: of });
    const { symptoms } = one(
      [
        words("waited", "hours"),
        words("Waiting"),
        words("rude"),
        words("didn’t work"),
        words("nice"),
        words("await"),
      ],
      "service"
    );
    const seen = new Map(symptoms.map((symptom) => [symptom.words, symptom.seen]));
    expect(seen.get("Waiting and slow answers")).toBe(2);
    expect(seen.get("Rude or unhelpful staff")).toBe(1);
    expect(seen.get("Things that break or fail")).toBe(1);
    expect(seen.get("Delivery, damage and returns")).toBe(0);
  });

  it("rules 80, 84: what comments cannot show has no count, not a count of 0", () => {
    const seen = (cause: Cause) => one(said(5, "service"), cause).symptoms.map((each) => each.seen);
    expect(seen("methodology")).toEqual([0, null, null, null, null]);
    expect(seen("timing")).toEqual([0, null, null, null]);
  });
});

describe("quotes", () => {
  it("rule 65: different customers, different words, the surest first, at most five", () => {
    const quote = (customer: string, confidence: number, comment: string): CommentedRow => ({
      score: 2,
      causes: ["service"],
      customer,
      confidence,
      comment,
    });
    const rows = [
      quote("a", 0.7, "They never came to mend it"),
      quote("b", 0.9, "Nobody called me back again"),
      quote("b", 0.95, "The same customer once more"),
      quote("c", 0.6, "Three weeks without a line"),
      quote("d", 0.99, "Nobody called me back again"),
      quote("e", 0.5, "Broken on the day it came"),
      quote("f", 0.4, "The parcel got lost twice"),
      quote("g", 0.3, "One more that is not needed"),
    ];
    expect(one(rows, "service").quotes.map(({ text }) => text)).toEqual([
      "Nobody called me back again",
      "The same customer once more",
      "They never came to mend it",
      "Three weeks without a line",
      "Broken on the day it came",
    ]);
  });

  it("a long comment is cut at a word, and only where none can be shown whole", () => {
    const long = `It started in March ${"and then nobody came ".repeat(40)}`;
    const rows = [
      { score: 1, causes: ["service"], confidence: 0.9, comment: long },
      { score: 1, causes: ["service"], confidence: 0.2, comment: "Nobody ever answers the phone" },
    ] as const;
    const [first, second] = one(rows, "service").quotes;
    expect(first?.text.length).toBeLessThanOrEqual(240);
    expect(first?.text).toMatch(/(?:and|then|nobody|came)…$/);
    expect(second?.text).toBe("Nobody ever answers the phone");
    const five = many(5, rows[1]).map((row, at) => ({ ...row, comment: `${row.comment} ${at}` }));
    const shown = one([rows[0], ...five], "service").quotes.map(({ text }) => text);
    expect(shown.every((text) => !text.endsWith("…"))).toBe(true);
  });

  it("what is shown is masked, also where the cut would fall into it", () => {
    const mask = (text: string) => text.replace(/\S+@\S+/g, "[email]");
    for (let before = 200; before < 260; before++) {
      const comment = `${"x ".repeat(before / 2)}jane.doe@example.com ${"more ".repeat(60)}`;
      const { comments } = commentsOf([{ score: 1, causes: ["service"], comment }], {}, { mask });
      expect(comments.masked).toBe(true);
      const shown = JSON.stringify([comments.causes, comments.rows, comments.alignment.list]);
      expect(shown).not.toContain("jane");
    }
  });

  it("what is masked in a comment is none of the words that decided, which alone is no name", () => {
    const row = {
      score: 1,
      causes: ["service"] as const,
      comment: "Grace was rude and couldn’t help",
      words: ["rude", "Grace", "couldn't"],
    };
    const mask = maskerOf([]);
    expect(commentsOf([row], {}, { mask }).comments.rows[0]).toMatchObject({
      text: "[name] was rude and couldn’t help",
      words: ["rude", "couldn't"],
    });
    expect(commentsOf([row]).comments.rows[0]?.words).toEqual(row.words);
    const loud = { ...row, comment: "RUDE. Couldn’t help", words: ["rude", "couldn't"] };
    expect(commentsOf([loud]).comments.rows[0]?.words).toEqual(loud.words);
  });

  it("hostile text stays the text it is, on one line and without marks that turn the words around it", () => {
    const comment = '=HYPERLINK("http://x","y")\u202E\n<img src=x onerror=alert(1)> {{fix}}';
    const [quote] = one([{ score: 0, causes: ["service"], comment }], "service").quotes;
    expect(quote?.text).toBe('=HYPERLINK("http://x","y") <img src=x onerror=alert(1)> {{fix}}');
    expect(quote).toMatchObject({ row: 0, score: 0, day: null });
  });
});

describe("evidence that is not in the words (rules 76, 77, 82, 85, 88)", () => {
  it("rule 88: an answer right after a failure is told once, under bad timing", () => {
    const rows = many(100, { score: 3, causes: ["service"], incident: 1 });
    const words = (cause: Cause) => one(rows, cause).evidence.map((each) => each.words);
    expect(words("timing")).toHaveLength(1);
    expect(words("timing")[0]).toContain("Answers right after a failure");
    for (const cause of ["service", "product", "feedbackLoop", "methodology"] as const) {
      expect(words(cause).filter((text) => text.includes("right after"))).toEqual([]);
    }
  });

  it("rules 80, 82: who is asked stands under poor methodology, with the certainty of its check", () => {
    const rows = many(100, { score: 3, causes: ["service"], inactive: true });
    const [evidence, ...more] = one(rows, "methodology").evidence;
    expect(more).toEqual([]);
    expect(evidence).toMatchObject({ certainty: "confirmed", rules: [80, 82] });
    expect(one(rows, "timing").evidence).toEqual([]);
  });

  it("rule 76: a low response rate points to ignored feedback, and never more than points", () => {
    const rows = [
      ...many(5, { score: 3, causes: ["service"], invited: true } as const),
      ...many(200, { invited: true }),
    ];
    expect(one(rows, "feedbackLoop").evidence).toMatchObject([
      { certainty: "indicated", rules: [76] },
    ]);
    expect(one(rows, "methodology").evidence).toHaveLength(1);
  });

  const told = (customer: string, month: number, of: Partial<CommentedRow>): CommentedRow => ({
    score: 3,
    customer,
    day: day(2026, month, 10),
    causes: ["service"],
    ...of,
  });
  const fill = [
    ...many(3, told("z", 9, { causes: ["product"] })),
    told("y", 1, { causes: ["product"] }),
  ];

  it.each<[string, CommentedRow[], string[]]>([
    [
      "the same theme in two quarters",
      [told("a", 2, { themes: ["bill"] }), told("a", 5, { themes: ["bill"] })],
      ["1 customer names the same theme in two periods or more"],
    ],
    ["twice in one quarter", [told("a", 1, {}), told("a", 2, {})], []],
    [
      "two customers, two quarters",
      [told("a", 2, { themes: ["bill"] }), told("b", 5, { themes: ["bill"] })],
      [],
    ],
    [
      "the same cause, other themes",
      [told("a", 2, { themes: ["bill"] }), told("a", 5, { themes: ["van"] })],
      ["1 more customer complains of the same cause in two periods or more"],
    ],
    ["another cause", [told("a", 2, {}), told("a", 5, { causes: ["product"] })], []],
    [
      "content in between",
      [told("a", 2, { themes: ["bill"] }), told("a", 5, { themes: ["bill"], score: 9 })],
      [],
    ],
    [
      "an answer set aside for a later one counts too",
      [
        { ...told("a", 2, { themes: ["bill"] }), score: undefined, earlier: 2 },
        told("a", 5, { themes: ["bill"] }),
      ],
      ["1 customer names the same theme in two periods or more"],
    ],
  ])("rules 76, 77: %s", (_, rows, words) => {
    const evidence = one([...rows, ...fill], "feedbackLoop").evidence;
    expect(evidence.map((each) => each.words)).toEqual(words);
  });
});
