import { call, column, problemOf, type Shown } from "./caller";

const INDUSTRIES = [
  "SaaS",
  "e-commerce",
  "healthcare",
  "banking",
  "telecom",
  "insurance",
  "software",
];

describe("=NPSCLASS(nps, [industry])", () => {
  it.each([
    [-0.5, null, "Systematic problems"],
    [0, null, "Below industry standard"],
    [29.999999999999996, null, "Good"],
    [20, "SaaS", "Acceptable, bad for SaaS"],
    [20, "saas", "Acceptable, bad for SaaS"],
    [26, "SaaS", "Acceptable, behind rivals in SaaS"],
    [27, "SaaS", "Acceptable, at risk for SaaS"],
    [5, "Tel", "Below industry standard, on watch for telecom"],
    [45, "e-commerce", "Good, normal for e-commerce"],
    [60, "bank", "Excellent, above normal for banking"],
    [60, "software", "Excellent, among the leaders in software"],
    [28, "software", "Acceptable, short of good for software"],
    ["35", null, "Good"],
    ["+35", null, "Good"],
    ["\u221212,5", null, "Systematic problems"],
    [20, "", "Acceptable"],
    [20, 0, "Acceptable"],
  ])("of %p in %p is %s (rules 12–35)", (nps, industry, text) => {
    expect(call("NPSCLASS", [[[nps]], industry], [null, null])).toEqual([[text]]);
  });

  it("spills over a range in its shape; blanks stay blank, what is no score says so in its place", () => {
    const result = call(
      "NPSCLASS",
      [
        [
          [50, ""],
          ["x", 101],
        ],
      ],
      [null, null]
    ) as unknown[][];
    expect(result[0]).toEqual(["Excellent", ""]);
    expect((result[1]?.[0] as Shown).code).toBe("#VALUE!");
    expect((result[1]?.[1] as Shown).message).toContain("between \u2212100 and 100");
  });

  it.each([101, -100.5, "abc", true])("of %p alone is #VALUE! with a sentence", async (nps) => {
    const problem = await problemOf(() => call("NPSCLASS", [[[nps]]], [null, null]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toContain("\u2212100 and 100");
  });

  it("refuses raw answers: ten or more whole numbers 0–10", async () => {
    const answers = column(9, 10, 3, 4, 5, 6, 7, 8, 9, "10", "");
    const problem = await problemOf(() => call("NPSCLASS", [answers], [null, null]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toContain("NPSCLASS(NPS(");
    expect((await problemOf(() => call("NPSLEVEL", [answers, "SaaS"]))).message).toContain(
      "NPSLEVEL(NPS("
    );
    // Nine are too few to tell, and one score that is no answer shows that they are scores.
    expect(call("NPSCLASS", [column(1, 2, 3, 4, 5, 6, 7, 8, 9)])).toHaveLength(9);
    expect(call("NPSCLASS", [column(1, 2, 3, 4, 5, 6, 7, 8, 9, -3)])).toHaveLength(10);
  });

  it("with an industry nobody knows is #VALUE! that lists the known ones", async () => {
    const problem = await problemOf(() => call("NPSCLASS", [[[20]], "retail"]));
    expect(problem.code).toBe("#VALUE!");
    for (const name of INDUSTRIES) expect(problem.message).toContain(name);
  });
});

describe("=NPSLEVEL(nps, industry)", () => {
  it.each([
    [10, "SaaS", "Bad"],
    [10, "telecom", "Normal"],
    [26, "SaaS", "Behind rivals"],
    [26.01, "SaaS", "At risk"],
    [30.9, "SaaS", "Watch"],
    [51.01, "SaaS", "Good"],
    [25, "software", "Bad"],
    [35, "software", "Good"],
    [55, "software", "Leader"],
  ])("of %d in %s is %s (rules 9, 21, 24)", (nps, industry, level) => {
    expect(call("NPSLEVEL", [[[nps]], industry])).toEqual([[level]]);
  });

  it.each([null, "", "retail", 7])(
    "with %p for an industry is #VALUE! that lists them",
    async (name) => {
      const problem = await problemOf(() => call("NPSLEVEL", [[[10]], name]));
      expect(problem.code).toBe("#VALUE!");
      expect(problem.message).toContain("e-commerce");
    }
  );
});

describe("=NPSSHARE(scores)", () => {
  it("is a table: header, then detractors, passives, promoters with share and count", () => {
    expect(call("NPSSHARE", [column(9, 10, 7, 3, "", "x")])).toEqual([
      ["Group", "Share", "Count"],
      ["Detractors", 0.25, 1],
      ["Passives", 0.25, 1],
      ["Promoters", 0.5, 2],
    ]);
  });

  it("without answers is #N/A", async () => {
    expect((await problemOf(() => call("NPSSHARE", [column("")]))).code).toBe("#N/A");
  });
});

describe("=NPSCI(scores, [confidence], [method])", () => {
  const answers = column(10, 9, 9, 8, 7, 6, 3, 10);
  const rounded = (value: unknown) =>
    (value as number[][]).map((line) => line.map((each) => Math.round(each * 100) / 100));

  // Worked out in R for 2/2/4; see the score's own tests.
  it.each([
    [null, null, -32.81, 68.32],
    [0.95, "score", -32.81, 68.32],
    [95, "Score", -32.81, 68.32],
    ["95%", "wilson", -32.81, 68.32],
    ["0,95", "", -32.81, 68.32],
    [null, "adjusted", -29.42, 65.78],
    [0.95, "Adjusted Wald", -29.42, 65.78],
    [0.95, "WALD", -32.46, 82.46],
    [90, "wald", -23.22, 73.22],
  ])("at %p by %p is one row of two ends", (confidence, method, low, high) => {
    expect(rounded(call("NPSCI", [answers, confidence, method]))).toEqual([[low, high]]);
  });

  it.each([0, 1, 100, 150, -5, "high", true])(
    "with confidence %p is #VALUE!",
    async (confidence) => {
      const problem = await problemOf(() => call("NPSCI", [answers, confidence]));
      expect(problem.code).toBe("#VALUE!");
      expect(problem.message).toContain("0.95");
    }
  );

  it.each(["bootstrap", "constructor", 3])(
    "with method %p lists the right ones",
    async (method) => {
      const problem = await problemOf(() => call("NPSCI", [answers, null, method]));
      expect(problem.message).toContain("score, adjusted, wald");
    }
  );

  it("without answers is #N/A", async () => {
    expect((await problemOf(() => call("NPSCI", [column("")]))).code).toBe("#N/A");
  });
});

describe("calls that differ from Excel's own", () => {
  it("work when a host leaves trailing arguments off, and when an option comes as a cell", () => {
    expect(call("NPSCLASS", [20])).toEqual([["Acceptable"]]);
    expect(call("NPSCLASS", [[[20]], [["SaaS"]]])).toEqual([["Acceptable, bad for SaaS"]]);
  });
});
