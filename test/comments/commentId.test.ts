import fc from "fast-check";
import { answerIds, commentIds } from "../../src/comments/commentId";
import type { Responses } from "../../src/score/responses";

interface Row {
  readonly text: string;
  readonly score?: number;
  readonly day?: number;
  readonly who?: string;
}

function survey(rows: readonly Row[]): Responses {
  const names = [...new Set(rows.flatMap(({ who }) => who ?? []))];
  return {
    rowCount: rows.length,
    score: Int8Array.from(rows, ({ score = 3 }) => score),
    date: Float64Array.from(rows, ({ day = NaN }) => day),
    segments: [],
    customer: {
      name: "Customer",
      values: names,
      codes: Int32Array.from(rows, ({ who }) => (who === undefined ? -1 : names.indexOf(who))),
    },
    comment: rows.map(({ text }) => text),
  };
}

const idsOf = (rows: readonly Row[]): (string | undefined)[] => {
  const ids = commentIds(survey(rows));
  return rows.map((_, row) => ids.get(row));
};

describe("a comment is found again", () => {
  const MINE: Row = { text: "Too slow", score: 3, day: 46_200.25, who: "Ann" };

  it.each<[string, Row, boolean]>([
    ["as it was", MINE, true],
    ["at another time of the day", { ...MINE, day: 46_200.75 }, true],
    ["with a blank typed after it", { ...MINE, text: "Too slow " }, true],
    ["on another day", { ...MINE, day: 46_201 }, false],
    ["with another score", { ...MINE, score: 4 }, false],
    ["of another customer", { ...MINE, who: "Ben" }, false],
    ["with another word", { ...MINE, text: "Too late" }, false],
  ])("%s: %p is the same: %p", (_, other, same) => {
    expect(idsOf([MINE])[0] === idsOf([other])[0]).toBe(same);
  });

  it("in whatever order the rows stand", () => {
    const row = fc.record({
      text: fc.constantFrom("slow", "late", "rude"),
      score: fc.integer({ min: 0, max: 10 }),
      day: fc.integer({ min: 46_000, max: 46_010 }),
      who: fc.constantFrom("Ann", "Ben"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const there = idsOf(rows);
        const back = idsOf([...rows].reverse());
        expect([...there].sort()).toEqual([...back].sort());
        expect(new Set(there).size).toBe(rows.length);
      })
    );
  });

  it("rows that are alike in all are told apart; blank ones have none", () => {
    const [first, second, blank] = idsOf([MINE, MINE, { ...MINE, text: " " }]);
    expect(second).toBe(`${first}-2`);
    expect(blank).toBeUndefined();
  });

  it("says nothing of what is in it, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const id of idsOf([{ text }]))
          if (id !== undefined) expect(id).toMatch(/^[a-z\d]{14}$/);
      })
    );
  });
});

describe("answers with and without a comment", () => {
  const row = fc.record({
    text: fc.constantFrom("", " ", "slow", "late", "rude", "rude "),
    score: fc.integer({ min: -1, max: 10 }),
    day: fc.constantFrom(NaN, 46_000, 46_000.5, 46_001),
    who: fc.option(fc.constantFrom("Ann", "Ben"), { nil: undefined }),
  });
  const rowsOf = (drawn: readonly (Omit<Row, "who"> & { who: string | undefined })[]): Row[] =>
    drawn.map(({ who, ...rest }) => (who === undefined ? rest : { ...rest, who }));

  it("have the ids of the sheet of comments where they have a text, whichever rows are asked for", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        fc.infiniteStream(fc.boolean()),
        (drawn, is) => {
          const rows = rowsOf(drawn);
          const asked = rows.map((_, at) => at).filter(() => is.next().value === true);
          const ids = answerIds(survey(rows), asked.reverse());
          const comments = commentIds(survey(rows));
          expect(ids.size).toBe(asked.length);
          for (const at of asked) {
            const text = rows[at]?.text.trim() ?? "";
            if (text !== "") expect(ids.get(at)).toBe(comments.get(at));
          }
          const all = answerIds(
            survey(rows),
            rows.map((_, at) => at)
          );
          for (const at of asked) expect(ids.get(at)).toBe(all.get(at));
          expect(new Set(all.values()).size).toBe(rows.length);
        }
      )
    );
  });
});
