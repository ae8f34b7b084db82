import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { causeEntry } from "../../src/playbook/causeBook";
import { CAUSES, CAUSES_IN_COMMENTS } from "../../src/playbook/causes";

/** In the guide's order. */
const ENTRIES = CAUSES.map((cause) => causeEntry(cause));

describe("the seven root causes (rules 63–95)", () => {
  it("rule 95: their short names, in the guide's order", () => {
    expect(ENTRIES.map(({ name }) => name)).toEqual([
      "Broken service",
      "Product gaps",
      "Misaligned expectations",
      "Ignored feedback",
      "Poor methodology",
      "Bad timing",
      "Misaligned teams",
    ]);
  });

  it("rules 63–94 each stand beside a cause", () => {
    const rules = new Set(ENTRIES.flatMap((entry) => entry.rules));
    const wanted = Array.from({ length: 94 - 63 + 1 }, (_, index) => 63 + index);
    expect(wanted.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it.each([
    ["service", 66, 67],
    ["product", 70, 71],
    ["expectations", 74, 75],
    ["feedbackLoop", 78, 79],
    ["methodology", 82, 83],
    ["timing", 84, 86],
    ["organisation", 91, 92],
  ] as const)(
    "%s has its meaning (rule %d), its fix (rule %d) and what to look for",
    (cause, meaning, fix) => {
      const entry = causeEntry(cause);
      expect(entry.rules).toEqual(expect.arrayContaining([meaning, fix]));
      expect(entry.source).toBe("guideA");
      for (const text of [entry.meaning, entry.fix]) expect(text).toMatch(/^[A-Z].{30,}\.$/);
      expect(entry.symptoms.length).toBeGreaterThanOrEqual(3);
    }
  );

  it("rules 65, 69, 73, 77, 90, 94: what customers say, wherever comments can show the cause", () => {
    for (const cause of CAUSES) {
      const says = causeEntry(cause).customersSay;
      expect(says).toHaveLength(CAUSES_IN_COMMENTS.includes(cause) ? 2 : 0);
      for (const quote of says) expect(quote).toMatch(/^“.+”$/);
    }
  });

  it("rules 80, 84: what only the running of the survey shows has no words to look for", () => {
    const unseen = (cause: (typeof CAUSES)[number]) =>
      causeEntry(cause).symptoms.filter(({ stems }) => stems.length === 0).length;
    expect(CAUSES.map(unseen)).toEqual([0, 0, 0, 1, 4, 3, 0]);
  });

  it("stems are plain beginnings of words, so that nothing a respondent writes is a pattern", () => {
    const stems = ENTRIES.flatMap(({ symptoms }) => symptoms.flatMap((one) => one.stems));
    expect(stems.length).toBeGreaterThan(100);
    for (const stem of stems) expect(stem).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  });

  it("rules 86, 87: the fix for bad timing names the days in force", () => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, transactionalFrom: 2, transactionalTo: 9 };
    expect(causeEntry("timing").fix).toContain("3 to 7 days");
    expect(causeEntry("timing", assumptions).fix).toContain("2 to 9 days");
    expect(causeEntry("timing").fix).toContain("30 to 60 days");
    expect(causeEntry("timing").fix).toContain("60 to 90");
  });

  it("rule 122: the gap between promise and delivery belongs to misaligned expectations", () => {
    expect(CAUSES.filter((cause) => causeEntry(cause).rules.includes(122))).toEqual([
      "expectations",
    ]);
    expect(causeEntry("expectations").fix).toContain("measure the gap with the score");
  });
});
