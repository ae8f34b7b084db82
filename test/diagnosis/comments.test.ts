import { commentIds } from "../../src/comments/commentId";
import { readCommentsOf, withComments } from "../../src/diagnosis/comments";
import type { Correction } from "../../src/comments/corrections";
import { MOST_ROWS } from "../../src/diagnosis/commentsReading";
import type { Context } from "../../src/diagnosis/context";
import type { Finding } from "../../src/diagnosis/diagnosis";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { commentsOf, many, type CommentedRow } from "./commentSurvey";
import { day } from "./survey";

const naming = (count: number, theme: string, more: CommentedRow = {}): CommentedRow[] =>
  many(count, { score: 2, themes: [theme], state: "unclassified", ...more });
const silent = (count: number, more: CommentedRow = {}): CommentedRow[] =>
  many(count, { score: 2, state: "unclassified", ...more });
/** So many comments on each of so many themes. */
const scattered = (themes: number, each: number, more: CommentedRow = {}): CommentedRow[] =>
  Array.from({ length: themes }, (_, at) => naming(each, `topic ${at}`, more)).flat();

describe("aligned or scattered (rules 59–61)", () => {
  const of = (rows: readonly CommentedRow[]) => commentsOf(rows).comments.alignment;

  it.each([
    [
      "agree on one",
      [...naming(40, "bill"), ...silent(60)],
      "aligned",
      /40% name “bill”; mend that/,
    ],
    [
      "agree on two",
      [...naming(32, "bill"), ...naming(30, "van"), ...silent(38)],
      "aligned",
      /62% name “bill” or “van”/,
    ],
    ["in between", [...naming(25, "bill"), ...silent(75)], "mixed", /“bill” comes first with 25%/],
    ["no theme at all", silent(40), "mixed", /look for what they share/],
    ["scatter", [...scattered(10, 5), ...silent(50)], "scattered", /read them by segment/],
    ["too few", naming(9, "bill"), "tooFew", /Fewer than 10/],
  ] as const)("rules 59, 60: comments that %s, in one sentence", (_, rows, verdict, words) => {
    const { verdict: found, words: said } = of(rows);
    expect(found).toBe(verdict);
    expect(said).toMatch(words);
    expect(said.match(/\. /)).toBeNull();
  });

  it("rule 60: twenty comments to read, the same with the same seed, which is printed", () => {
    const rows = [...naming(30, "bill"), ...silent(30)];
    const { responses, read, diagnosis } = commentsOf(rows);
    const drawn = (seed: number) => {
      const { alignment } = readCommentsOf(responses, read, diagnosis, {
        mask: null,
        corrections: [],
        seed,
      });
      expect(alignment.seed).toBe(seed);
      return alignment.list.map(({ row }) => row);
    };
    expect(new Set(drawn(1)).size).toBe(20);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it("rule 61: where they scatter, the same inside each value of ten comments or more", () => {
    const rows = [
      ...naming(15, "bill", { segment: "East" }),
      ...silent(5, { segment: "East" }),
      ...scattered(30, 2, { segment: "West" }),
      ...silent(20, { segment: "West" }),
      ...silent(9, { segment: "Islands" }),
    ];
    const { verdict, bySegment, words } = of(rows);
    expect(verdict).toBe("scattered");
    expect(bySegment.map(({ value, comments, verdict: own }) => [value, comments, own])).toEqual([
      ["West", 80, "scattered"],
      ["East", 20, "aligned"],
    ]);
    expect(bySegment[1]).toMatchObject({ column: "Region", topTheme: "bill", topShare: 0.75 });
    expect(words).toContain("agree within East on “bill”");
  });

  it("rule 61: scattered comments of a survey in doubt send to the survey first", () => {
    const rows = scattered(20, 5, { inactive: true });
    expect(of(rows).words).toContain("mend the survey first, which 1 check puts in doubt");
  });
});

describe("severity against score (rules 62, 81, 82)", () => {
  const of = (rows: readonly CommentedRow[], context?: Partial<Context>) =>
    commentsOf(rows, context).comments.severity;
  const told = (count: number) => many(count, { score: 2, causes: ["service"] } as const);
  const praise = (count: number) =>
    many(count, { score: 2, state: "unclassified", comment: "Very good service", themes: ["x"] });

  it.each([
    ["40 of 100 name nothing", [...silent(40), ...told(60)], "matches", 40],
    ["41 of 100 name nothing", [...silent(41), ...told(59)], "doesNotMatch", 41],
    ["a theme without a cause names something", [...naming(60, "bill"), ...told(40)], "matches", 0],
    ["49 comments are too few", silent(49), "tooFew", 49],
  ] as const)("rule 82: %s", (_, rows, verdict, emotional) => {
    expect(of(rows)).toMatchObject({
      verdict,
      emotional,
      emotionalShare: emotional / rows.length,
    });
  });

  it("rule 82: plain praise beside low scores, over 5 %", () => {
    expect(of([...praise(5), ...told(95)])).toMatchObject({
      verdict: "matches",
      plainlyPositive: 5,
    });
    const { verdict, words } = of([...praise(6), ...told(94)]);
    expect(verdict).toBe("doesNotMatch");
    expect(words).toContain("6% of detractors’ comments are plain praise");
  });

  it("rule 82: the limit is the person's to set", () => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, emotionalShare: 50 };
    expect(of([...silent(45), ...told(55)], { assumptions }).verdict).toBe("matches");
  });

  it("rule 82: what does not go together is listed to be read, detractors' praise first", () => {
    const rows: CommentedRow[] = [
      { score: 10, causes: ["service"], comment: "They never came on the day" },
      { score: 9, causes: ["service"], confidence: 0.95, comment: "Nobody called me back" },
      { score: 1, state: "unclassified", comment: "Very good service" },
      { score: 10, causes: ["service"], comment: "Excellent service" },
      { score: 8, causes: ["service"], comment: "Passives are neither" },
      { score: 10, state: "unclassified", comment: "The parcel came on Monday" },
    ];
    const { disagreeing } = commentsOf(rows).comments;
    expect(disagreeing.map(({ row }) => row)).toEqual([2, 1, 0]);
  });

  it("rule 82: promoters who name what others complain of come first", () => {
    const rows: CommentedRow[] = [
      { score: 10, causes: ["service"], confidence: 0.95, comment: "Communication" },
      { score: 10, causes: ["service"], themes: ["waiting"], comment: "A month of waiting" },
    ];
    expect(commentsOf(rows).comments.disagreeing.map(({ row }) => row)).toEqual([1, 0]);
  });

  it("rule 82: who praises does not complain, whatever cause is found in it", () => {
    const found = { causes: ["service"] as const, confidence: 0.95 };
    const praise = "The staff were so helpful, the engineer came on the day that was agreed";
    const rows: CommentedRow[] = [
      { score: 10, ...found, comment: praise },
      { score: 3, ...found, comment: praise },
      { score: 10, ...found, comment: "Nobody called me back" },
    ];
    const { disagreeing, rows: lines } = commentsOf(rows).comments;
    expect(disagreeing.map(({ row }) => row)).toEqual([2]);
    expect(new Map(lines.map(({ row, causes, state }) => [row, [causes.length, state]]))).toEqual(
      new Map([
        [0, [0, "unclassified"]],
        [1, [1, "read"]],
        [2, [1, "read"]],
      ])
    );
  });
});

describe("corrections", () => {
  const rows: CommentedRow[] = [
    { score: 2, causes: ["service"], themes: ["bill"], comment: "The bill was wrong" },
    { score: 3, causes: ["service"], comment: "Told one thing, sold another" },
    { score: 4, state: "unclassified", comment: "Odd" },
  ];
  const plain = commentsOf(rows);
  const ids = commentIds(plain.responses);
  const id = (row: number) => ids.get(row) ?? "";
  const corrected = (...corrections: Correction[]) =>
    commentsOf(rows, {}, { corrections }).comments;

  it("a person's causes replace ours and count in the totals", () => {
    const {
      causes,
      base,
      rows: listed,
      corrections,
    } = corrected(
      { id: id(1), causes: ["expectations"], theme: null },
      { id: id(2), causes: ["product"], theme: "bill" },
      { id: "gone", causes: [], theme: null }
    );
    expect(causes.map(({ comments }) => comments)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(base).toMatchObject({ codable: 3, unclassified: 0 });
    expect(corrections).toEqual({ used: 2, neighbours: 0, orphaned: 1, newThemes: [] });
    expect(listed.find(({ row }) => row === 2)).toMatchObject({
      causes: ["product"],
      themes: ["bill"],
      confidence: 1,
      corrected: "byPerson",
    });
  });

  it("none of the seven is an answer too, and moving a comment to a theme takes it out of the others", () => {
    const { causes, themes, base } = corrected({ id: id(0), causes: [], theme: "invoices" });
    expect(causes[0]?.comments).toBe(1);
    expect(base.unclassified).toBe(2);
    expect(themes).toMatchObject([{ name: "invoices", own: true, comments: 1 }]);
  });

  it("read with corrections or without, the reading is the same", () => {
    const corrections = [{ id: id(1), causes: ["expectations"], theme: "bill" }] as const;
    const once = commentsOf(rows, {}, { corrections });
    const comments = once.read.comments.map((comment) =>
      comment.row === 1
        ? {
            ...comment,
            causes: [{ cause: "expectations" as const, confidence: 1, words: [] }],
            corrected: "byPerson" as const,
          }
        : comment
    );
    const themes = once.read.themes.map((theme) => ({ ...theme, rows: Int32Array.of(0, 1) }));
    const asked = { mask: null, corrections };
    expect(readCommentsOf(once.responses, { comments, themes }, once.diagnosis, asked)).toEqual(
      once.comments
    );
  });

  it("comments a very similar one was set for are counted", () => {
    const comments = plain.read.comments.map((comment) => ({
      ...comment,
      corrected: comment.row === 0 ? null : ("byNeighbour" as const),
    }));
    const asked = { mask: null, corrections: [] };
    const read = { ...plain.read, comments };
    expect(
      readCommentsOf(plain.responses, read, plain.diagnosis, asked).corrections.neighbours
    ).toBe(2);
  });
});

describe("the sheet's rows", () => {
  it("those of the window, detractors before the rest, newest first", () => {
    const at = (month: number, score: number): CommentedRow => ({
      score,
      state: "unclassified",
      day: day(2026, month, 1),
    });
    const rows = [at(4, 9), at(4, 3), at(6, 10), at(5, 2), at(1, 0)];
    const { rows: listed, rowsLeftOut } = commentsOf(rows, {
      window: "90days",
      asOf: day(2026, 6, 20),
    }).comments;
    expect(listed.map(({ row }) => row)).toEqual([3, 1, 2, 0]);
    expect(rowsLeftOut).toBe(0);
  });

  it("a corrected comment stays listed when the window has moved on, and when others are cut off", () => {
    const rows = [
      { score: 3, state: "unclassified", day: day(2025, 1, 1), comment: "An old complaint" },
      ...silent(MOST_ROWS + 10, { day: day(2026, 6, 1) }),
    ] as const;
    const context = { window: "90days", asOf: day(2026, 6, 20) } as const;
    const plain = commentsOf(rows, context);
    expect(plain.comments.rows).toHaveLength(MOST_ROWS);
    expect(plain.comments.rowsLeftOut).toBe(10);
    const id = commentIds(plain.responses).get(0) ?? "";
    const corrections = [{ id, causes: ["service"], theme: null }] as const;
    const {
      rows: listed,
      rowsLeftOut,
      base,
      causes,
    } = commentsOf(rows, context, {
      corrections,
    }).comments;
    expect(listed[0]).toMatchObject({ row: 0, id, causes: ["service"] });
    expect(listed).toHaveLength(MOST_ROWS);
    expect(rowsLeftOut).toBe(11);
    // Listed, not counted.
    expect(base.inWindow).toBe(MOST_ROWS + 10);
    expect(causes[0]?.comments).toBe(0);
  });

  it("corrected comments stand first, also a promoter's, then detractors', newest first in each", () => {
    const rows = [
      { score: 3, state: "unclassified", day: day(2026, 6, 1) },
      { score: 9, state: "unclassified", day: day(2026, 6, 9) },
      { score: 2, state: "unclassified", day: day(2026, 6, 5) },
      { score: 4, state: "unclassified", day: day(2026, 5, 1) },
      { score: 10, state: "unclassified", day: day(2026, 4, 1) },
    ] as const;
    const { responses } = commentsOf(rows);
    const ids = commentIds(responses);
    const corrections = [4, 3].map((row) => ({ id: ids.get(row) ?? "", causes: [], theme: null }));
    const { rows: listed } = commentsOf(rows, {}, { corrections }).comments;
    expect(listed.map(({ row }) => row)).toEqual([3, 4, 2, 0, 1]);
  });

  it("a theme that nothing but a correction names is told as it was typed", () => {
    const rows = [...naming(3, "bill"), ...silent(2)];
    const { responses } = commentsOf(rows);
    const ids = commentIds(responses);
    const corrections = ["BILL", " Late van ", "late VAN"].map((theme, row) => ({
      id: ids.get(row + 2) ?? "",
      causes: null,
      theme,
    }));
    const { comments } = commentsOf(rows, {}, { corrections });
    expect(comments.corrections.newThemes).toEqual(["Late van"]);
    expect(comments.themes.map(({ name, comments: n }) => [name, n])).toEqual([
      ["bill", 3],
      ["Late van", 2],
    ]);
  });

  it("ids are unique, also of comments that say the same", () => {
    const { rows } = commentsOf(
      many(20, { score: 1, state: "unclassified", comment: "Bad" })
    ).comments;
    expect(new Set(rows.map(({ id }) => id)).size).toBe(20);
  });
});

describe("findings (rules 59, 63, 96, 77, 106)", () => {
  const findings = (rows: readonly CommentedRow[], context?: Partial<Context>) =>
    commentsOf(rows, context).whole.findings;
  const one = (list: readonly Finding[], id: string) => list.find((each) => each.id === id);

  it("rules 63–67: the first cause, what it means and what to do; confirmed where it surely leads", () => {
    const rows = [
      ...many(70, { score: 2, causes: ["service"] } as const),
      ...many(20, { score: 2, causes: ["product"] } as const),
      ...silent(10),
    ];
    expect(one(findings(rows), "comments:cause")).toMatchObject({
      certainty: "confirmed",
      title: "The first root cause is broken service: 70% of detractors’ comments",
      rules: [63, 64, 65, 66, 67, 95],
      evidence: { sheet: "rootCauses", row: "service" },
    });
    expect(one(findings(rows), "comments:cause")?.detail).toMatch(
      /70 of 100 comments show it \(60% to 78%\)\. Answer every detractor .*10 comments show no cause/
    );
  });

  it("a close second is named, and the first is indicated only", () => {
    const rows = [
      ...many(40, { score: 2, causes: ["service"] } as const),
      ...many(35, { score: 2, causes: ["product"] } as const),
      ...silent(25),
    ];
    const finding = one(findings(rows), "comments:cause");
    expect(finding?.certainty).toBe("indicated");
    expect(finding?.title).toBe(
      "The comments point to broken service first: 40% of detractors’ comments"
    );
    expect(finding?.detail).toContain("Product gaps (35%) may be as frequent");
  });

  it("under five comments nothing is a finding", () => {
    const rows = [...many(4, { score: 2, causes: ["service"], themes: ["bill"] } as const)];
    expect(findings(rows).filter(({ id }) => id.startsWith("comments:"))).toEqual([]);
  });

  it("rules 96–98: the top theme with what it costs, and where it concentrates", () => {
    const rows = [
      ...naming(30, "bill", { segment: "East" }),
      ...silent(30, { segment: "East" }),
      ...naming(20, "bill", { segment: "West" }),
      ...silent(120, { segment: "West" }),
      ...many(200, { score: 10, segment: "West" }),
    ];
    // 400 answers, 200 each: 0; without the 50: 200 and 150 of 350.
    const finding = one(findings(rows), "comments:theme");
    expect(finding).toMatchObject({
      certainty: "confirmed",
      title: "“bill” weighs 14 points on the score: 25% of detractors’ comments name it",
      rules: [96, 97, 98],
    });
    expect(finding?.detail).toContain("It concentrates in East (50%).");
  });

  it("rule 77: a theme that persists", () => {
    const rows = [5, 8, 11].flatMap((month) => {
      const when = { day: day(2026, month, 10) };
      return [...naming(20, "bill", when), ...silent(80, when)];
    });
    const list = findings(rows, { asOf: day(2026, 12, 31), window: "all" });
    expect(one(list, "comments:persistent")).toMatchObject({
      certainty: "indicated",
      title: "“bill” has been among the top five for three quarters",
      rules: [77, 98],
    });
    const { causes } = commentsOf(rows, { asOf: day(2026, 12, 31), window: "all" }).comments;
    expect(causes[3]?.evidence).toMatchObject([{ certainty: "indicated", rules: [77] }]);
  });

  it("other languages are told, with how many", () => {
    const rows = [
      ...silent(10),
      ...many(3, { score: 1, state: "notEnglish", language: "de" } as const),
    ];
    const finding = one(findings(rows), "comments:languages");
    expect(finding?.title).toBe(
      "3 comments of detractors are in other languages and were not read"
    );
    expect(finding?.detail).toContain("German: 3");
  });

  it.each([
    ["banking", "unknown", true],
    ["healthcare", "B2C", true],
    ["insurance", "unknown", true],
    ["saas", "B2B", true],
    ["software", "B2B", true],
    ["saas", "B2C", false],
    ["telecom", "B2B", false],
  ] as const)("rule 106: public reviews in %s, %s: %s", (id, audience, isTold) => {
    const context = { industry: { kind: "published", id }, audience } as const;
    const list = findings([...silent(40), ...many(60, { score: 9 })], context);
    expect(one(list, "comments:reviews") !== undefined).toBe(isTold);
    expect(
      one(findings([...silent(10), ...many(90, { score: 9 })], context), "comments:reviews")
    ).toBe(undefined);
  });
});

describe("a diagnosis with comments", () => {
  const rows = [...silent(60), ...many(40, { score: 2, causes: ["service"] } as const)];
  const { diagnosis, whole, comments } = commentsOf(rows);

  it("has none until somebody reads them", () => {
    expect(diagnosis.comments).toBeNull();
    expect(diagnosis.findings.some(({ id }) => id.startsWith("comments:"))).toBe(false);
    expect(diagnosis.method.checks).toHaveLength(9);
  });

  it("rules 81, 82: has the check that only reading makes possible, after the other of rule 81", () => {
    const ids = whole.method.checks.map(({ id }) => id);
    expect(ids).toHaveLength(10);
    expect(ids.indexOf("emotional")).toBe(ids.indexOf("churn") + 1);
    const check = whole.method.checks.find(({ id }) => id === "emotional");
    // 60 of 100 are far over 40 %, yet what was not recognised is among them.
    expect(check).toMatchObject({
      verdict: "inDoubt",
      certainty: "indicated",
      share: 0.6,
      cause: 5,
    });
    expect(whole.method.inDoubt).toBe(diagnosis.method.inDoubt + 1);
    expect(whole.method.measured).toBe(diagnosis.method.measured + 1);
    expect(whole.findings.find(({ id }) => id === "method:emotional")?.detail).not.toContain(
      "the interval reaches over"
    );
  });

  it("keeps everything else, and the order of rule 37", () => {
    const changed = ["findings", "comments", "method"];
    const rest = (all: object) => Object.entries(all).filter(([part]) => !changed.includes(part));
    expect(rest(whole)).toEqual(rest(diagnosis));
    const before = diagnosis.findings.map(({ id }) => id).filter((id) => !id.startsWith("method"));
    const after = whole.findings.map(({ id }) => id);
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(after.indexOf("detractors")).toBeLessThan(after.indexOf("comments:cause"));
    expect(after.indexOf("comments:cause")).toBeLessThan(after.indexOf("method"));
  });

  it("adding comments again replaces them", () => {
    expect(withComments(whole, comments)).toEqual(whole);
  });
});
