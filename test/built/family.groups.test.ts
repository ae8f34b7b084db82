import { answers, column, ExcelCalls, numberIn, type Cell } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS } from "./near";
import { seeded } from "./oracle/changePoint";
import { grouped, type Group } from "./oracle/groups";
import { moverP } from "./oracle/mover";
import { holm } from "./oracle/multiplicity";
import { zOf } from "./oracle/normal";
import { nps, scoreInterval, total } from "./oracle/scoreInterval";

/** NPSBY against the test folder's own reckoning, and rule 51's flags. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const HEADER = [
  "Group",
  "Answers",
  "Detractors",
  "Passives",
  "Promoters",
  "NPS",
  "Low",
  "High",
  "Against the rest",
  "p",
  "Flag",
  "Base",
  "Shrunken",
] as const;
type Column = (typeof HEADER)[number];

/** The lines of a table by the columns the header names; a unit or a method may follow the word. */
async function by(...args: readonly unknown[]): Promise<Record<Column, Cell>[]> {
  const [header = [], ...lines] = await excel.table("NPSBY", ...args);
  expect(header.length).toBe(HEADER.length);
  HEADER.forEach((word, place) => expect(String(header[place])).toMatch(new RegExp(`^${word}\\b`)));
  return lines.map(
    (line) =>
      Object.fromEntries(HEADER.map((word, place) => [word, line[place]])) as Record<Column, Cell>
  );
}

/** Rows of a survey: each name as often as its counts say. */
function survey(groups: Readonly<Record<string, readonly number[]>>) {
  const scores = Object.values(groups).flatMap((counts) => answers(...counts));
  const names = Object.entries(groups).flatMap(([name, counts]) =>
    column(Array.from({ length: counts.reduce((sum, each) => sum + each, 0) }, () => name))
  );
  return { scores, names };
}

const random = seeded(11);
const pick = (...from: readonly unknown[]): unknown => from[Math.floor(random() * from.length)];

/** Four spellings of one name, three bases, rows without a name, a name without answers, junk. */
const MIXED = Array.from({ length: 260 }, (_, row) => {
  const name = pick("North", "north ", " NORTH", "South", "South", "Mid", "", null, 7);
  return {
    name: row === 0 ? "North" : name,
    score: pick(0, 3, 6, 7, 8, 9, 10, "", "?"),
    weight: 0.5 + random(),
  };
}).concat([
  { name: "Tiny", score: 3, weight: 1 },
  { name: "Tiny", score: 9, weight: 2 },
  ...[3, 9, 9, 10].map((score) => ({ name: "Four", score, weight: 1.5 })),
  ...[3, 4, 2, 10, 7].map((score) => ({ name: "Five", score, weight: 1 })),
  { name: "Nobody", score: "", weight: 1 },
  { name: "Nobody", score: "none", weight: 1 },
]);
const mixed = {
  scores: column(MIXED.map(({ score }) => score)),
  names: column(MIXED.map(({ name }) => name)),
  weights: column(MIXED.map(({ weight }) => weight)),
};
const key = (name: unknown) =>
  String(name ?? "")
    .trim()
    .toLowerCase();

describe.each([
  ["without weights", false],
  ["with weights", true],
])("NPSBY %s", (_, weighted) => {
  const weights = weighted ? MIXED.map(({ weight }) => weight) : null;
  const part = (passes: (name: string) => boolean): Group =>
    grouped(
      MIXED.map(({ score }) => score),
      weights,
      (row) => passes(key(MIXED[row]?.name))
    );
  const lines = () => by(mixed.scores, mixed.names, ...(weighted ? [mixed.weights] : []));

  it("has one line a name, first spelling shown; those without answers come last", async () => {
    const got = await lines();
    expect(got.map(({ Group }) => Group).sort()).toEqual([
      "7",
      "Five",
      "Four",
      "Mid",
      "Nobody",
      "North",
      "South",
      "Tiny",
    ]);
    expect(got.at(-1)?.Group).toBe("Nobody");
    const { Group, Answers, ...rest } = got.at(-1) as Record<Column, Cell>;
    expect([Group, Answers]).toEqual(["Nobody", 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([""]));
    const upper = got.slice(0, -1).map(({ High }) => numberIn(High));
    expect(upper).toEqual([...upper].sort((a, b) => a - b));
  });

  it("counts, scores and intervals of each name", async () => {
    for (const line of await lines()) {
      if (line.Answers === 0) continue;
      const what = String(line.Group);
      const { answers: count, counts } = part((name) => name === key(line.Group));
      expect([what, line.Answers]).toEqual([what, count]);
      const n = total(counts);
      near(numberIn(line.Detractors), counts[0] / n, 1e-9, `${what} detractors`);
      near(numberIn(line.Passives), counts[1] / n, 1e-9, `${what} passives`);
      near(numberIn(line.Promoters), counts[2] / n, 1e-9, `${what} promoters`);
      near(numberIn(line.NPS), nps(counts), 1e-9, `${what} score`);
      const [low, high] = scoreInterval(counts, zOf(0.95));
      near(numberIn(line.Low), low, POINTS, `${what} low`);
      near(numberIn(line.High), high, POINTS, `${what} high`);
      expect([what, line.Base]).toEqual([
        what,
        count < 5 ? "Under 5 answers" : count < 30 ? "Indicative" : "Reportable",
      ]);
    }
  });

  it("tests each of five and more answers against all the others, Holm over those", async () => {
    const got = await lines();
    const tested = got.filter(({ Answers }) => numberIn(Answers) >= 5);
    expect(tested.map(({ Group }) => Group).sort()).toEqual(["7", "Five", "Mid", "North", "South"]);
    const chances = holm(
      tested.map(({ Group }) =>
        moverP(
          part((name) => name === key(Group)).counts,
          part((name) => name !== key(Group)).counts
        )
      )
    );
    for (const [index, line] of tested.entries()) {
      const rest = part((name) => name !== key(line.Group)).counts;
      near(numberIn(line["Against the rest"]), numberIn(line.NPS) - nps(rest), 1e-9, "difference");
      near(numberIn(line.p), chances[index] ?? NaN, 1e-6, `p of ${String(line.Group)}`);
    }
    for (const name of ["Tiny", "Four"]) {
      expect(got.find(({ Group }) => Group === name)?.p).toBe("");
    }
  });
});

describe("one group", () => {
  it("has no rest: no difference and no p", async () => {
    const { scores, names } = survey({ All: [25, 30, 45] });
    const [line] = await by(scores, names);
    expect([line?.Group, line?.Answers, line?.["Against the rest"], line?.p]).toEqual([
      "All",
      100,
      "",
      "",
    ]);
    expect(line?.Flag).toBe("");
  });

  it("beside rows without a group, these are the rest", async () => {
    const { scores, names } = survey({ All: [25, 30, 45], "": [40, 10, 10] });
    const [line, ...others] = await by(scores, names);
    expect(others).toEqual([]);
    near(numberIn(line?.["Against the rest"]), 20 - -50, 1e-9, "difference");
    near(numberIn(line?.p), moverP([25, 30, 45], [40, 10, 10]), 1e-6, "p");
  });
});

describe("rule 51: flags", () => {
  const flags = async (
    groups: Readonly<Record<string, readonly number[]>>,
    industry: string | null = null
  ) => {
    const { scores, names } = survey(groups);
    const lines = await by(scores, names, null, industry);
    return Object.fromEntries(lines.map(({ Group, Flag }) => [String(Group), Flag]));
  };

  it("two experiences: highest and lowest 20 points apart, confirmed by the pair's p", async () => {
    expect(moverP([9, 12, 39], [28, 16, 36])).toBeLessThan(0.05 / 3);
    expect(
      await flags({ Enterprise: [9, 12, 39], Middle: [12, 20, 28], Small: [28, 16, 36] })
    ).toEqual({
      Enterprise: "Two experiences (high), confirmed",
      Middle: "",
      Small: "Two experiences (low), confirmed",
    });
  });

  it("only indicated where chance may have made them", async () => {
    // +40 and +17 on 30 answers each; 10 and 0 points on twice 60 are no two experiences.
    expect(moverP([6, 6, 18], [10, 5, 15])).toBeGreaterThan(0.05);
    expect(await flags({ A: [6, 6, 18], B: [10, 5, 15] })).toEqual({
      A: "Two experiences (high), indicated",
      B: "Two experiences (low), indicated",
    });
    expect(await flags({ A: [24, 6, 30], B: [27, 6, 27] })).toEqual({ A: "", B: "" });
  });

  it("groups under 30 answers take no part", async () => {
    expect(await flags({ A: [6, 6, 18], B: [20, 5, 4] })).toEqual({ A: "", B: "" });
  });

  it("a hidden problem: below the threshold under a score that is not", async () => {
    // Overall +18; B −30, z against 0 is −2.4: p 0.008, twice that under Holm.
    expect(await flags({ A: [40, 60, 100], B: [27, 11, 12] })).toEqual({
      A: "Two experiences (high), confirmed",
      B: expect.stringMatching(
        /^(Hidden problem, confirmed; Two experiences \(low\), confirmed|Two experiences \(low\), confirmed; Hidden problem, confirmed)$/
      ) as string,
    });
    // −2.5 on 40 answers: below 0, and as likely above it.
    expect((await flags({ A: [40, 60, 100], B: [15, 11, 14] }))["B"]).toMatch(
      /Hidden problem, indicated/
    );
  });

  it("by the industry's threshold: 25 for SaaS, 0 for telecom", async () => {
    const groups = { A: [30, 60, 110], B: [15, 15, 20] };
    // Overall +34; B +10.
    expect((await flags(groups, "SaaS"))["B"]).toMatch(/Hidden problem/);
    expect((await flags(groups, "telecom"))["B"]).not.toMatch(/Hidden problem/);
    expect((await flags(groups))["B"]).not.toMatch(/Hidden problem/);
  });

  it("none where the whole is bad: nothing is hidden then", async () => {
    const found = await flags({ A: [60, 20, 20], B: [55, 25, 20] });
    for (const flag of Object.values(found)) expect(flag).not.toMatch(/Hidden/);
  });
});

describe("columns that do not fit", () => {
  it("one cell is one cell", async () => {
    const { message } = await excel.error("NPSBY", column([9]), column(["North", "South"]));
    expect(message).not.toMatch(/\b1 cells\b/);
    expect(message).toMatch(/^\p{Lu}.*1.*2/su);
  });

  it.each([
    ["NPSBY", 3, 2],
    ["NPSSHRINK", 3, 2],
    ["NPSIMPACT", 2, 3],
    ["NPSTREND", 3, 2],
  ])(
    "%s with %d answers and %d beside them is #VALUE! with both sizes",
    async (name, one, other) => {
      const error = await excel.error(
        name,
        column(Array(one).fill(9)),
        column(Array(other).fill(1))
      );
      expect(error.code).toBe("#VALUE!");
      expect(error.message).toMatch(new RegExp(`${one}.*${other}`, "s"));
    }
  );
});
