/** F1 as it is counted by hand, and the files that may be evaluated on. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readToJudge } from "../../training/judged";
import { intervalsOf, scoresOf } from "../../training/scores";

const causes = (...numbers: number[]) =>
  Array.from({ length: 7 }, (_, at) => numbers.includes(at + 1));
const judged = [
  { source: "a", shows: causes(1), said: causes(1) },
  { source: "a", shows: causes(1, 4), said: causes(1) },
  { source: "b", shows: causes(2), said: causes(1) },
  { source: "b", shows: causes(), said: causes() },
];

it("micro-F1 counts all findings together, macro-F1 the causes one by one", () => {
  const { micro, macro, causes: each } = scoresOf(judged);
  // Right 2, wrong 1 (cause 1), missed 2 (causes 4 and 2).
  expect(micro).toBeCloseTo(4 / 7, 12);
  // Cause 1: 2·2 / (2·2 + 1); causes 2 and 4: 0; the others are neither shown nor said.
  expect(macro).toBeCloseTo((4 / 5 + 0 + 0) / 3, 12);
  expect(each[0]).toEqual({ f1: 4 / 5, precision: 2 / 3, recall: 1, shown: 2 });
  expect(each[6]).toEqual({ f1: null, precision: null, recall: null, shown: 0 });
});

it("intervals hold the figure, and are a point where all comments are alike", () => {
  const { micro } = intervalsOf(judged);
  expect(micro[0]).toBeLessThan(4 / 7);
  expect(micro[1]).toBeGreaterThan(4 / 7);
  expect(intervalsOf([judged[0]!, judged[0]!]).micro).toEqual([1, 1]);
});

describe("a file to evaluate on", () => {
  const file = join(mkdtempSync(join(tmpdir(), "judge-")), "comments.csv");
  const read = (text: string) => {
    writeFileSync(file, text);
    return readToJudge(file);
  };

  it("has labels as numbers or as names, and a source if there is one", () => {
    expect(read('text,labels,source\n"Late, again",1;4,rail\nFine,0,rail\n')).toEqual([
      { text: "Late, again", source: "rail", shows: causes(1, 4) },
      { text: "Fine", source: "rail", shows: causes() },
    ]);
    expect(read("id,source,comment,weak_labels\n1,x,Late,service_quality|product_gap\n")).toEqual([
      { text: "Late", source: "x", shows: causes(1, 2) },
    ]);
    expect(read("text,labels\nFine,none_other\n")[0]).toEqual({
      text: "Fine",
      source: "all",
      shows: causes(),
    });
  });

  it("says which column is missing and which label is none", () => {
    expect(() => read("words,labels\nLate,1\n")).toThrow("no column of texts");
    expect(() => read("text,causes\nLate,1\n")).toThrow("no column of labels");
    expect(() => read("text,labels\nLate,1\nLate,9\n")).toThrow('Row 3: "9" is no label');
  });
});
