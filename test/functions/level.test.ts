import { call, column, problemOf, type Shown } from "./caller";

/** Results with every problem as its code. */
const codes = (result: unknown) =>
  (result as unknown[][]).map((line) =>
    line.map((value) => (typeof value === "object" ? (value as Shown).code : value))
  );

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
