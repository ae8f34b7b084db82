import { call, column, problemOf, type Shown } from "./caller";

const INDUSTRIES = [
  ["SaaS", 41, 25],
  ["e-commerce", 45, 30],
  ["healthcare", 38, 20],
  ["banking", 34, 15],
  ["telecom", 19, 0],
  ["insurance", 28, 10],
  ["software", 34, 25],
] as const;

const OWN = [
  ["Industry", "Average", "Bad below"],
  ["Retail", 30, ""],
  ["Energy", 20, 0],
];

/** Results with every problem as its code. */
const codes = (result: unknown) =>
  (result as unknown[][]).map((line) =>
    line.map((value) => (typeof value === "object" ? (value as Shown).code : value))
  );

describe("the rules' own cases, in cells", () => {
  it.each([
    [-100, "Crisis"],
    [-50.01, "Crisis"],
    [-50, "Systematic problems"],
    [-1, "Systematic problems"],
    [-0.5, "Systematic problems"],
    [0, "Below industry standard"],
    [9.99, "Below industry standard"],
    [10, "Acceptable"],
    [29.99, "Acceptable"],
    [30, "Good"],
    [49.99, "Good"],
    [50, "Excellent"],
    [69.99, "Excellent"],
    [70, "World-class"],
    [100, "World-class"],
  ])("rule 196 (28–35): %d is %s", (nps, scoreClass) => {
    expect(call("NPSCLASS", [[[nps]]])).toEqual([[scoreClass]]);
  });

  it.each([
    ["SaaS", 25, "Behind rivals"],
    ["SaaS", 24.99, "Bad"],
    ["SaaS", 26, "Behind rivals"],
    ["SaaS", 26.01, "At risk"],
    ["SaaS", 30.9, "Watch"],
    ["SaaS", 31, "Normal"],
    ["SaaS", 51, "Normal"],
    ["SaaS", 51.01, "Good"],
    ["e-commerce", 30, "Behind rivals"],
    ["e-commerce", 30.01, "At risk"],
    ["healthcare", 23, "Behind rivals"],
    ["telecom", -0.01, "Bad"],
    ["telecom", 0, "Behind rivals"],
    ["telecom", 4.01, "At risk"],
    ["telecom", 10, "Normal"],
    ["banking", 19, "Behind rivals"],
    ["banking", 20, "Watch"],
    ["insurance", 9.99, "Bad"],
    ["insurance", 13, "Behind rivals"],
    ["software", 25, "Bad"],
    ["software", 25.01, "Short of good"],
    ["software", 30, "Good"],
    ["software", 40, "Good"],
    ["software", 40.01, "Above good"],
    ["software", 55, "Leader"],
  ])("rule 197 (12–24): %s %d is %s", (industry, nps, level) => {
    expect(call("NPSLEVEL", [[[nps]], industry])).toEqual([[level]]);
  });

  it("rule 38: the class stands beside the level, so that +5 in telecom does not read as bad", () => {
    expect(call("NPSCLASS", [[[5]], "telecom"])).toEqual([
      ["Below industry standard, on watch for telecom"],
    ]);
  });
});

describe("=NPSGAP(nps, industry, [benchmarks])", () => {
  it.each([
    [10, "SaaS", -31],
    [26, "SaaS", -15],
    [51, "saas", 10],
    [0, "telecom", -19],
    [19, "Tel", 0],
    [40, "software", 6],
    ["\u22122", "banking", -36],
  ])("of %p in %s is %d points (rule 23)", (nps, industry, gap) => {
    expect(call("NPSGAP", [[[nps]], industry])).toEqual([[gap]]);
  });

  it("keeps the shape, a blank, and what is no score in its place", () => {
    expect(codes(call("NPSGAP", [[[50, "", "x", { code: "#NUM!" }]], "telecom"]))).toEqual([
      [31, "", "#VALUE!", "#NUM!"],
    ]);
  });

  it("takes the number of a score that carries a card", () => {
    const score = { type: "Double", basicType: "Double", basicValue: 29 };
    expect(call("NPSGAP", [[[score]], "telecom"])).toEqual([[10]]);
  });
});

describe("=NPSBENCHMARK(industry, [measure], [benchmarks])", () => {
  it.each(INDUSTRIES)(
    "knows %s: average %d, bad below %d (rules 12–17, 21)",
    (name, average, bad) => {
      expect(call("NPSBENCHMARK", [name])).toEqual([[average]]);
      expect(call("NPSBENCHMARK", [name.toUpperCase(), "average"])).toEqual([[average]]);
      for (const measure of ["bad", "Bad below", "threshold", "BAD THRESHOLD"]) {
        expect(call("NPSBENCHMARK", [name, measure])).toEqual([[bad]]);
      }
      for (const measure of ["all", "both", "Table"]) {
        expect(call("NPSBENCHMARK", [name, measure])).toEqual([
          ["Industry", "Average", "Bad below"],
          [name, average, bad],
        ]);
      }
    }
  );

  it.each([null, "", "all", "ALL "])("with %p for an industry lists all of them", (industry) => {
    expect(call("NPSBENCHMARK", [industry, "all"])).toEqual([
      ["Industry", "Average", "Bad below"],
      ...INDUSTRIES,
    ]);
    expect((call("NPSBENCHMARK", [industry, "all", OWN]) as unknown[][]).slice(1)).toEqual([
      ["Retail", 30, 12.5],
      ["Energy", 20, 0],
    ]);
  });

  it.each([null, "all", "retail"])("gives no single figure for %p", async (industry) => {
    const problem = await problemOf(() => call("NPSBENCHMARK", [industry, "bad"]));
    expect(problem.code).toBe("#VALUE!");
    for (const [name] of INDUSTRIES) expect(problem.message).toContain(name);
  });

  it("lists the measures where one is not known", async () => {
    const problem = await problemOf(() => call("NPSBENCHMARK", ["SaaS", "median"]));
    expect(problem).toMatchObject({ code: "#VALUE!" });
    expect(problem.message).toContain("average, bad, all");
  });
});

describe("a user's own benchmarks (rules 18–24, 27)", () => {
  it("take the place of the guides' in NPSLEVEL, NPSGAP and NPSBENCHMARK", () => {
    expect(call("NPSBENCHMARK", ["retail", "bad", OWN])).toEqual([[12.5]]);
    expect(call("NPSBENCHMARK", ["ENERGY", null, OWN])).toEqual([[20]]);
    expect(call("NPSGAP", [column(30, 12.5), "Retail", OWN])).toEqual([[0], [-17.5]]);
    // Retail: bad under 12.5, gap −15 at 15, at risk under 17.5, watch under 20, normal to 40.
    expect(
      call("NPSLEVEL", [column(12.49, 12.5, 15, 15.01, 17.5, 20, 40, 40.01), "Retail", OWN])
    ).toEqual(
      ["Bad", "Behind rivals", "Behind rivals", "At risk", "Watch", "Normal", "Normal", "Good"].map(
        (level) => [level]
      )
    );
  });

  it("are two columns or three, with a header or without, with figures that are written or have a card", () => {
    const cards = [["Retail", { type: "Double", basicType: "Double", basicValue: 30 }]];
    for (const table of [
      [["Retail", 30]],
      [
        ["Name", "Mean"],
        ["Retail", "30"],
      ],
      cards,
    ]) {
      expect(call("NPSGAP", [[[31]], "Retail", table])).toEqual([[1]]);
      expect(call("NPSBENCHMARK", ["Retail", "bad", table])).toEqual([[12.5]]);
    }
  });

  it("tell a threshold of 0 from an empty cell, however the host hands that over", async () => {
    const asZero = [
      ["Retail", 30, 0],
      ["Energy", 20, 0],
    ];
    const sheet = {
      "Own!A1:C2": [
        [false, false, true],
        [false, false, false],
      ],
    };
    const bad = (industry: string) =>
      call("NPSBENCHMARK", [industry, "bad", asZero], [null, null, "Own!A1:C2"], { sheet });
    expect(await bad("Retail")).toEqual([[12.5]]);
    expect(await bad("Energy")).toEqual([[0]]);
  });

  it.each([
    ["an industry that only the guides know", "telecom", OWN, "Retail, Energy"],
    ["no industry", null, OWN, "Retail, Energy"],
    ["an average that is none", "Retail", [...OWN, ["Water", "high", 3]], "Row 4"],
    ["an average off the scale", "Retail", [...OWN, ["Water", 120, 3]], "Row 4"],
    ["a threshold that is none", "Retail", [...OWN, ["Water", 12, "low"]], "Row 4"],
    ["a row without a name", "Retail", [...OWN, ["", 12, 3]], "Row 4"],
    ["a name twice", "Retail", [...OWN, ["retail", 12, 3]], "Row 4"],
    ["a header alone", "Retail", [["Industry", "Average"]], "no industry"],
    ["one column", "Retail", [["Retail"], [30]], "two or three columns"],
    ["four columns", "Retail", [["Retail", 30, 10, 5]], "two or three columns"],
  ])("with %s are #VALUE! that says so", async (_, industry, table, words) => {
    for (const name of ["NPSLEVEL", "NPSGAP"]) {
      const problem = await problemOf(() => call(name, [[[10]], industry, table]));
      expect(problem).toMatchObject({ code: "#VALUE!" });
      expect(problem.message).toContain(words);
    }
  });

  it("pass an Excel error among them on", async () => {
    const table = [["Retail", { code: "#DIV/0!" }]];
    expect(await problemOf(() => call("NPSGAP", [[[1]], "Retail", table]))).toMatchObject({
      code: "#DIV/0!",
    });
  });
});
