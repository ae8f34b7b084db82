import { CHOICES, KINDS, planOf, textsOf } from "./built";
import { draw } from "./drawn";
import { column, CONTEXT, diagnosis, groups, segment } from "./fixtures";
import { actionWork } from "../roadmap/foundFixture";
import { NO_WORK } from "../../src/roadmap/work";
import { action, roadmap } from "./roadmapFixture";

describe("the summary", () => {
  it("says score, three questions, priority and deadline, and names score and level", () => {
    const plan = planOf("summary");
    const drawn = draw(plan);
    const [score, level] = ["nps_score", "nps_level"].map((name) => {
      const found = plan.names.find((one) => one.name === name);
      return drawn.at(found?.row ?? 0, found?.column ?? 0);
    });
    // (375 − 524) / 1248
    expect(score).toBeCloseTo(-11.9391, 4);
    expect(level).toBe("Bad");
    const texts = textsOf(plan);
    expect(texts).toContain(
      "Find the causes, counted from 30 Sep 2026: 42% are detractors, above 25%"
    );
    expect(texts.filter((text) => text.startsWith("Class: Systematic problems"))).toHaveLength(1);
    expect(drawn.value("B2")).toBe("The score is bad for telecom and falling");
  });

  it.each([
    // urgency, deadline relative to the day of writing (12 Oct 2026), what is said
    ["immediate", -12, "Do it, counted from 30 Sep 2026: why", "Now"],
    ["within30days", 18, "Do it by 30 Oct 2026: why", "In 30 days"],
    ["within30days", -2, "Do it, due since 10 Oct 2026: why", "In 30 days"],
    ["nextQuarter", null, "Do it: why", "Next quarter"],
  ] as const)("says %s with no day that is over as a deadline (rule 37)", (...of) => {
    const [urgency, days, words, answer] = of;
    const deadline = days === null ? null : CHOICES.writtenOn + days;
    const priority = { urgency, action: "Do it", deadline, reason: "why", byScoreAlone: "–" };
    const texts = textsOf(planOf("summary", diagnosis({ rest: { priority } })));
    expect(texts).toContain(words);
    expect(texts).toContain(answer);
  });

  it.each([
    [groups(90, 5, 5), "Zone: Crisis"],
    [groups(50, 20, 30), "Zone: Systematic"],
    [groups(20, 40, 40), "Zone: Optimization"],
    [groups(10, 40, 50), "Zone: Sustain"],
  ])("rule 36: %j stands in its zone beside the class", (total, words) => {
    const texts = textsOf(planOf("summary", diagnosis({ total, segments: [] })));
    expect(texts.filter((text) => text.includes(words) && text.startsWith("Class: "))).toHaveLength(
      1
    );
  });

  it("rule 26: Acceptable is never said without what it is worth in the industry", () => {
    const panel = (rest = {}) =>
      textsOf(planOf("summary", diagnosis({ total: groups(20, 40, 40), segments: [], rest }))).find(
        (text) => text.startsWith("Class: Acceptable")
      );
    // +20 in telecom: one point above the average.
    expect(panel()).toMatch(/What is acceptable depends on the industry: Normal for telecom\.$/);
    expect(panel({ industry: null })).toMatch(/none is chosen\.$/);
  });

  it("rule 7: a negative score is named by the other guide's definition, any other is not", () => {
    const named = (total: ReturnType<typeof groups>) =>
      textsOf(planOf("summary", diagnosis({ total, segments: [] }))).some((text) =>
        text.includes("QuestionPro’s general definition")
      );
    expect(named(groups(50, 20, 30))).toBe(true);
    expect(named(groups(40, 20, 40))).toBe(false);
  });

  it.each([
    ["firefighting", false, "confirmed", "Firefighting (confirmed): why"],
    ["firefighting", true, "indicated", "Firefighting, improving (indicated only): why"],
    ["optimization", false, "indicated", "Optimization (indicated only): why"],
  ] as const)(
    "rule 45: the banner says %s, improving %p, %s",
    (mode, improving, certainty, words) => {
      const rest = { mode: { mode, improving, certainty, reason: "why" } };
      expect(textsOf(planOf("summary", diagnosis({ rest })))).toContain(words);
    }
  );

  it.each([
    [0, 0, "Method check: nothing could be measured yet; map columns on how the survey was run."],
    [0, 1, "Method check: the one check that could be measured does not put the score in doubt."],
    [0, 5, "Method check: none of the 5 checks that could be measured puts the score in doubt."],
    [1, 5, "Method check: 1 of 5 measured checks puts the score in doubt."],
    [3, 5, "Method check: 3 of 5 measured checks put the score in doubt."],
  ])("rules 80–88: %i of %i checks in doubt are said in one line", (inDoubt, measured, words) => {
    const method = { checks: [], response: [], inDoubt, measured };
    expect(textsOf(planOf("summary", diagnosis({ rest: { method } })))).toContain(words);
  });

  describe("rules 37, 160: what to start now", () => {
    const ids = {
      "task:read": [1, 3],
      "task:answer": [1, 5],
      "finding:method": [1, 4],
      "finding:detractors": [1, 5],
      "report:1": [1, 3],
      "fix:issue=row:a": [2, 5],
      "task:doFixes": [2, 5],
      "finding:quality": [3, 5],
    } as const;
    const actions = Object.entries(ids).map(([id, [phase, impact]]) =>
      action(id, phase, { title: id, impact })
    );
    const shown = (open: readonly number[], done: readonly string[] = []) => {
      const road = roadmap(actions);
      const work = {
        ...NO_WORK,
        actions: new Map(
          done.map((id) => [id, actionWork({ title: id, status: "done" })] as const)
        ),
      };
      const phases = road.phases.map((one) => ({ ...one, open: open.includes(one.number) }));
      const texts = textsOf(planOf("summary", diagnosis(), { ...road, work, phases } as never));
      return texts.filter((text) => text in ids || /^Start now|^Nothing is left/.test(text));
    };

    it.each([
      [
        "only open phases, what was found first, by impact",
        [1],
        [],
        [
          "Start now: 4 of 8 actions",
          "finding:detractors",
          "finding:method",
          "task:answer",
          "task:read",
        ],
      ],
      [
        "nothing that is done",
        [1],
        ["finding:detractors", "task:answer"],
        ["Start now: 3 of 8 actions", "finding:method", "task:read", "report:1"],
      ],
      [
        "the next phase once its gate is passed",
        [1, 2],
        ["finding:detractors"],
        [
          "Start now: 4 of 8 actions",
          "fix:issue=row:a",
          "finding:method",
          "task:answer",
          "task:doFixes",
        ],
      ],
      [
        "nothing while a gate holds the rest",
        [1],
        ["task:read", "task:answer", "finding:method", "finding:detractors", "report:1"],
        ["Nothing is left to start before the next gate is passed"],
      ],
    ] as const)("%s", (_, open, done, texts) => {
      expect(shown(open, done)).toEqual(texts);
    });

    it("the owner and the day are people's where they typed them", () => {
      const road = roadmap([action("finding:detractors", 1)]);
      const typed = actionWork({ owner: "Kim", due: 46_400 });
      const work = { ...NO_WORK, actions: new Map([["finding:detractors", typed]]) };
      const plan = planOf("summary", diagnosis(), { ...road, work });
      const values = plan.blocks.flatMap((block) => block.values.flat());
      expect(values).toEqual(expect.arrayContaining(["Kim", 46_400]));
    });
  });

  it("rule 164: is one page with links to every other sheet", () => {
    const plan = planOf("summary");
    expect(plan.print.fitTall).toBe(1);
    expect(plan.links.map(({ to }) => to)).toEqual(KINDS.filter((kind) => kind !== "summary"));
  });

  it("lists the lowest groups by the score that is shown", () => {
    const all = groups(300, 300, 300);
    const of = diagnosis({
      total: all,
      segments: [
        column("Plan", [
          // The order of the ranking, which draws small groups towards the whole.
          segment("Plan", 0, "Gold", groups(200, 100, 150), all),
          segment("Plan", 0, "Basic", groups(20, 10, 5), all),
        ]),
      ],
    });
    const plan = planOf("summary", of);
    // (5 − 20) / 35
    expect(textsOf(plan)).toContain("Basic scores lowest: −43");
    const names = plan.charts
      .flatMap(({ series }) => series)
      .find(({ name }) => name === "Names")
      ?.labels.map(({ text }) => text);
    expect(names).toEqual(["Basic (35)", "Gold (450)"]);
  });

  it("names what cannot be assessed, and fakes nothing", () => {
    const reason = "One quarter is data, not a trend";
    const drawn = draw(
      planOf(
        "summary",
        diagnosis({
          segments: [],
          rest: {
            industry: null,
            context: { ...CONTEXT, industry: { kind: "none" } },
            baseline: { assessed: false, reason: "No earlier answers" },
            trajectory: { assessed: false, reason },
            asOf: null,
          },
        })
      )
    );
    const values = drawn.addresses.map((address) => drawn.value(address));
    expect(values).toEqual(expect.arrayContaining([reason, "No earlier answers"]));
    expect(values.filter((value) => value === "–").length).toBeGreaterThanOrEqual(3);
    expect(String(drawn.value("B3"))).toContain("written 12 Oct 2026");
  });

  it("writes the score with the decimals that keep it on its side of an edge (rule 5)", () => {
    const format = (total: ReturnType<typeof groups>): string | undefined => {
      const plan = planOf("summary", diagnosis({ total, segments: [] }));
      const at = plan.names[0];
      return plan.blocks.find(
        (block) =>
          block.row === at?.row && block.column === at.column && block.style === "panelScore"
      )?.numberFormat;
    };
    expect(format(groups(10, 5, 10))).toBe('+0;"−"0;0');
    // −0.4: a nought would be another class
    expect(format(groups(127, 0, 126))).toBe('+0.0;"−"0.0;0.0');
  });
});
