import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import type { OwnBenchmark } from "../../src/playbook/ownBenchmarks";
import { PLAIN_SETTINGS } from "../../src/report/settings/settingsReading";
import { contextGap, contextOf, withSettings } from "../../src/taskpane/contextDraft";
import { INITIAL, type BaselineDraft, type IndustryDraft } from "../../src/taskpane/model";
import { countTyped, shareInField, shareTyped } from "../../src/taskpane/typedNumber";

const PLAIN = INITIAL.context;

describe("a context that is still filled in", () => {
  it.each<[string, BaselineDraft, string | null]>([
    ["the year before", { kind: "default" }, null],
    ["a score not typed yet", { kind: "number", nps: null }, "noBaseline"],
    ["a score", { kind: "number", nps: -12 }, null],
    ["half a period", { kind: "period", from: 45000, to: null }, "noBaseline"],
    ["a period that ends before it begins", { kind: "period", from: 2, to: 1 }, "noBaseline"],
    ["a period of one day", { kind: "period", from: 45000, to: 45000 }, null],
  ])("rule 6: waits for the rest of its baseline: %s", (_, baseline, gap) => {
    expect(contextGap({ ...PLAIN, baseline })).toBe(gap);
    expect(contextOf({ ...PLAIN, baseline }) === null).toBe(gap !== null);
  });

  it("rule 27: waits for the own average, and keeps where it came from to itself", () => {
    const own: IndustryDraft = { kind: "own", name: "cable", average: null, badBelow: null };
    expect(contextGap({ ...PLAIN, industry: own })).toBe("noAverage");
    const told = { ...PLAIN, industry: { ...own, average: 3, fromSheet: true as const } };
    expect(contextOf(told)?.industry).toEqual({
      kind: "own",
      name: "cable",
      average: 3,
      badBelow: null,
    });
  });
});

describe("the settings sheet", () => {
  const row: OwnBenchmark = {
    name: "cable",
    average: 22,
    badBelow: 4.5,
    isDerived: true,
    reading: "guideA",
  };
  const settings = {
    ...PLAIN_SETTINGS,
    assumptions: { ...DEFAULT_ASSUMPTIONS, crisisFall: 12 },
    ownBenchmarks: [{ ...row, origin: null }],
  };
  const chosen = {
    ...PLAIN,
    industry: {
      kind: "own" as const,
      name: "cable",
      average: 10,
      badBelow: -3,
      fromSheet: true as const,
    },
  };

  it("rule 27: a chosen row is as the sheet says now; a derived threshold is derived again", () => {
    const next = withSettings(chosen, settings);
    expect(next.assumptions.crisisFall).toBe(12);
    expect(next.industry).toEqual({ ...chosen.industry, average: 22, badBelow: null });
  });

  it("leaves the figures of a row that is gone as the person's own", () => {
    const { industry } = withSettings(chosen, PLAIN_SETTINGS);
    expect(industry).toEqual({ kind: "own", name: "cable", average: 10, badBelow: -3 });
  });

  it("does not touch what was typed in the pane, though a row has the same name", () => {
    const { kind, name, average, badBelow } = chosen.industry;
    const typed = { kind, name, average, badBelow };
    expect(withSettings({ ...PLAIN, industry: typed }, settings).industry).toEqual(typed);
  });
});

describe("numbers as people type them", () => {
  it.each<[string, number | null | undefined]>([
    ["12", 0.12],
    ["12,5 %", 0.125],
    ["100%", 1],
    ["", null],
    ["101", undefined],
    ["-3", undefined],
    ["about ten", undefined],
  ])("a share a year: %j", (text, share) => {
    expect(shareTyped(text)).toBe(share);
    if (typeof share === "number") expect(shareTyped(shareInField(share))).toBe(share);
  });

  it.each<[string, number | null | undefined]>([
    ["1200", 1200],
    ["1,200", 1200],
    ["1 200", 1200],
    ["1.200.000", 1200000],
    [" ", null],
    ["12.5", undefined],
    ["-4", undefined],
    ["1,20", undefined],
  ])("a number of customers: %j", (text, count) => {
    expect(countTyped(text)).toBe(count);
  });
});
