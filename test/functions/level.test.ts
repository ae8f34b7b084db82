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

describe("=NPSCATEGORY(scores)", () => {
  it.each([
    [0, "Detractor"],
    [6, "Detractor"],
    [7, "Passive"],
    [8, "Passive"],
    [9, "Promoter"],
    [10, "Promoter"],
    ["9", "Promoter"],
    ["10 - Extremely likely", "Promoter"],
    ["", ""],
    [null, ""],
    [" ", ""],
  ])("of %p is %p (rules 2–4)", (value, category) => {
    expect(call("NPSCATEGORY", [[[value]]])).toEqual([[category]]);
  });

  it.each([10.5, 11, -1, 8.5, "x", true])("of %p alone is #N/A with a sentence", async (value) => {
    const problem = await problemOf(() => call("NPSCATEGORY", [[[value]]]));
    expect(problem).toMatchObject({ code: "#N/A" });
    expect(problem.message).toContain("whole number from 0 to 10");
  });

  it("keeps the shape of the range, with every problem in its place", () => {
    const cells = [
      [9, "", { code: "#DIV/0!" }],
      ["x", 7, { code: "#REF!" }],
    ];
    expect(codes(call("NPSCATEGORY", [cells]))).toEqual([
      ["Promoter", "", "#DIV/0!"],
      // A function gives no #REF! itself.
      ["#N/A", "Passive", "#VALUE!"],
    ]);
  });

  it("answers cell by cell also where no cell is an answer, and never reads counts", () => {
    const texts = column(...Array<string>(30).fill("x"));
    expect(codes(call("NPSCATEGORY", [texts]))).toEqual(texts.map(() => ["#N/A"]));
    expect(codes(call("NPSCATEGORY", [column(40, 50, 60, 1, 2, 3, 4, 5, 6, 7, 8)]))[0]).toEqual([
      "#N/A",
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

describe("=NPSCOUNT(scores)", () => {
  it("counts every cell by what it holds, errors too", () => {
    const cells = [
      [9, "10", 0, null],
      ["", " ", "good", 8.5],
      [11, -1, true, "2024-10-12"],
      [{ code: "#DIV/0!" }, { code: "#N/A" }, 45_000, undefined],
    ];
    expect(call("NPSCOUNT", [cells])).toEqual([
      ["Cells", "Count"],
      ["Answers", 3],
      ["Blank", 4],
      ["Text", 1],
      ["Decimal number", 1],
      ["Outside 0–10", 3],
      ["TRUE or FALSE", 1],
      ["Date", 1],
      ["Error", 2],
      ["All cells", 16],
    ]);
  });

  it.each([
    ["no answer at all", column(...Array<string>(25).fill("x"))],
    ["blanks", column("", null)],
    ["errors alone", column({ code: "#REF!" })],
    ["no cell", []],
  ])("refuses nothing: %s", (_, cells) => {
    const table = call("NPSCOUNT", [cells]) as unknown[][];
    expect(table[1]).toEqual(["Answers", 0]);
    expect(table.at(-1)).toEqual(["All cells", cells.length]);
  });

  it("does not read counts: eleven of them are numbers outside 0 to 10", () => {
    const table = call("NPSCOUNT", [column(20, 30, 40, 50, 60, 70, 80, 90, 20, 30, 40)]);
    expect(table).toContainEqual(["Outside 0–10", 11]);
  });
});

describe("=NPSNEEDED(scores, target)", () => {
  const answers = (detractors: number, passives: number, promoters: number) => [
    ["Detractors", detractors],
    ["Passives", passives],
    ["Promoters", promoters],
  ];

  it.each([
    [answers(50, 80, 70), 25, [30, 15]],
    [answers(50, 80, 70), "25", [30, 15]],
    [answers(50, 80, 70), 10, [0, 0]],
    [answers(50, 80, 70), -100, [0, 0]],
    // 2 promoters and 1 detractor of 4 (+25) to +50: 100/100 = 1 step, half a move of two rounded up.
    [column(9, 9, 7, 3, "", "x"), 50, [1, 1]],
  ])("of %j to %p is %j (rules 126, 200)", (scores, target, moves) => {
    expect(call("NPSNEEDED", [scores, target])).toEqual([moves]);
  });

  it("says in the second cell that there are not so many detractors", () => {
    const [[oneStep, twoSteps]] = call("NPSNEEDED", [column(7, 7, 3), 100]) as [[number, Shown]];
    expect(oneStep).toBe(4);
    expect(twoSteps).toMatchObject({ code: "#N/A" });
    expect(twoSteps.message).toContain("only one detractor");
  });

  it.each([null, "", 101, -100.5, "thirty", true])("to %p is #VALUE!", async (target) => {
    const problem = await problemOf(() => call("NPSNEEDED", [column(9), target]));
    expect(problem).toMatchObject({ code: "#VALUE!" });
    expect(problem.message).toContain("between −100 and 100");
  });
});

describe("=NPSTARGET(nps, [kind])", () => {
  it.each([
    [-50, null, -20, 0],
    [-20.01, "guide", -20, 0],
    [-20, "Guide", 10, 20],
    [0, "", 20, 35],
    [39.9, null, 35, 50],
    [-50, "planning", -40, -30],
    [-20, "planning", -10, 0],
    [36, "Planning", 36, 50],
    [-80, "planning", -70, -60],
    [36, "phase", 46, 56],
    [36, "phase 3", 46, 56],
    [36, "Phase3", 46, 56],
    [85, "phase", 95, 100],
  ])("from %p as %p is %d and %d, side by side (rules 132–136, 159)", (nps, kind, low, high) => {
    expect(call("NPSTARGET", [[[nps]], kind])).toEqual([[low, high]]);
  });

  it.each([
    [-50.01, null, "planning"],
    [40, null, "hold"],
    [40, "planning", "hold"],
  ])("from %d as %p is #N/A that says why", async (nps, kind, words) => {
    const problem = await problemOf(() => call("NPSTARGET", [[[nps]], kind]));
    expect(problem).toMatchObject({ code: "#N/A" });
    expect(problem.message).toContain(words);
  });

  it("gives one row for each score of a column, problems and blanks in their place", () => {
    expect(codes(call("NPSTARGET", [column(5, "", -60, "x", { code: "#DIV/0!" })]))).toEqual([
      [20, 35],
      ["", ""],
      ["#N/A", "#N/A"],
      ["#VALUE!", "#VALUE!"],
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  it("refuses scores beside each other, whose ends would cover them", async () => {
    expect(await problemOf(() => call("NPSTARGET", [[[5, 6]]]))).toMatchObject({ code: "#VALUE!" });
  });
});

describe("=NPSFROMCOUNTS(detractors, passives, promoters)", () => {
  const one = (value: unknown) => [[value]];

  it.each([
    [25, 30, 45, 20],
    ["25", 30, "45", 20],
    [0.25, 0.3, 0.45, 20],
    [0, 0, 2.853540973379307, 100],
    [2.853540973379307, 0, 0, -100],
    [5, "", null, -100],
    [0, 7, 0, 0],
    [1, 1, 1, 0],
    ["", null, undefined, ""],
  ])("of %p, %p, %p is %p (rule 5)", (detractors, passives, promoters, score) => {
    const args = [one(detractors), one(passives), one(promoters)];
    expect(call("NPSFROMCOUNTS", args)).toEqual([[score]]);
  });

  it("takes what NPSSHARE gives, shares or counts, in its order", () => {
    const cells = column(9, 10, 7, 3, 2, 10, 8);
    const groups = (call("NPSSHARE", [cells]) as unknown[][]).slice(1);
    for (const part of [1, 2]) {
      const score = call(
        "NPSFROMCOUNTS",
        groups.map((line) => one(line[part]))
      ) as number[][];
      expect(score[0]?.[0]).toBeCloseTo(100 / 7, 10);
    }
  });

  it.each([
    [0, 0, 0, "#N/A"],
    [-1, 2, 3, "#VALUE!"],
    ["many", 2, 3, "#VALUE!"],
    [true, 2, 3, "#VALUE!"],
    [Infinity, 2, 3, "#VALUE!"],
    [1e308, 1e308, 1e308, "#VALUE!"],
    [1, { code: "#NUM!" }, "x", "#NUM!"],
  ])("of %p, %p, %p is %s", async (detractors, passives, promoters, code) => {
    const args = [one(detractors), one(passives), one(promoters)];
    expect(await problemOf(() => call("NPSFROMCOUNTS", args))).toMatchObject({ code });
  });

  it("goes cell by cell through ranges of one shape", () => {
    const result = call("NPSFROMCOUNTS", [
      column(25, "", 0, -1),
      column(30, "", 0, 1),
      column(45, "", 0, 1),
    ]);
    expect(codes(result)).toEqual([[20], [""], ["#N/A"], ["#VALUE!"]]);
  });

  it.each([
    ["more cells in one", [column(1, 2), column(1, 2), column(1, 2, 3)]],
    ["a row beside columns", [column(1, 2), column(1, 2), [[1, 2]]]],
    ["one left out", [column(1), column(1), null]],
  ])("refuses %s", async (_, args) => {
    expect(await problemOf(() => call("NPSFROMCOUNTS", args))).toMatchObject({ code: "#VALUE!" });
  });
});
