import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { readTargets } from "../../src/diagnosis/targets";
import { movesNeeded } from "../../src/score/movesNeeded";
import { planningTarget } from "../../src/playbook/targets";
import { answersForDifference } from "../../src/score/sampleSize";
import { INITIAL, type PaneState } from "../../src/taskpane/model";
import { WhatIfCard } from "../../src/taskpane/views/WhatIfCard";
import { whatIf } from "../../src/taskpane/whatIf";
import { diagnosisWith } from "./evidence";
import { expectAccessible, renderView } from "./renderView";

const PLAIN = diagnosisWith();

function scored(detractors: number, passives: number, promoters: number): Diagnosis {
  const n = detractors + passives + promoters;
  const nps = (100 * (promoters - detractors)) / n;
  const total = { ...PLAIN.total, groups: { detractors, passives, promoters, n }, nps };
  return { ...PLAIN, total, targets: readTargets(total, PLAIN.asOf) };
}

describe("what a goal takes", () => {
  it("rule 200: 50/80/70 reaches +25 by 30 moves of one step or 15 detractors who become promoters", () => {
    expect(whatIf(scored(50, 80, 70), 25)).toMatchObject({ points: 15, oneStep: 30, twoStep: 15 });
  });

  // Rule 136: −20 plans with −10 to 0, 36 with 36 to 50; below −50 and from 40 up nothing is published.
  it.each<[string, readonly [number, number, number], number | null, string]>([
    ["the low end is where it begins", [60, 0, 40], null, "realistic"],
    ["the high end still is", [60, 0, 40], 0, "realistic"],
    ["beyond it", [60, 0, 40], 1, "over"],
    ["before it", [60, 0, 40], -15, "under"],
    ["today's score", [60, 0, 40], -20, "today"],
    ["from 40 up", [20, 20, 60], 50, "hold"],
  ])("rule 136: %s", (_, groups, goal, reach) => {
    expect(whatIf(scored(...groups), goal).reach).toBe(reach);
  });

  it("rules 126, 136, 152: is what NPSNEEDED, NPSTARGET and NPSPOWER say, whatever the answers and the goal", () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 60 }), (d, p, r, more) => {
        const diagnosis = scored(d, p, r);
        const { nps: start, groups } = diagnosis.total;
        const goal = Math.min(100, Math.ceil(start) + more);
        const answer = whatIf(diagnosis, goal);
        const moves = movesNeeded(groups, goal);
        expect([answer.oneStep, answer.twoStep]).toEqual([
          moves.oneStep,
          moves.detractorToPromoter,
        ]);
        expect(answer.planning).toEqual(planningTarget(start));
        // Variance of an answer scored −1, 0 or 1.
        const variance = (d + r) / groups.n - ((r - d) / groups.n) ** 2;
        const needed = answersForDifference(goal - start, { variance });
        expect(Math.abs((answer.answersNeeded ?? 0) - needed)).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe("the slider", () => {
  const withGoal = (goal: number | null): PaneState => ({
    ...INITIAL,
    plan: { ...INITIAL.plan, goal },
  });

  it("says in words what it stands on, and is moved by dragging or by typing", async () => {
    const { container, sent } = await renderView(<WhatIfCard diagnosis={scored(50, 80, 70)} />, {
      state: withGoal(25),
    });
    const slider = screen.getByRole("slider", { name: "Goal" });
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      "plus 25: 15 points above today. Realistic in 90 days. 30 customers move up one step."
    );
    fireEvent.change(slider, { target: { value: "30" } });
    const field = screen.getByRole("textbox", { name: "Goal as a number" });
    await userEvent.clear(field);
    await userEvent.type(field, "-4");
    // Half a number moves nothing: "-" is none yet.
    expect(sent).toEqual([
      { type: "setGoal", nps: 30 },
      { type: "setGoal", nps: -4 },
    ]);
    await expectAccessible(container);
  });

  it("rule 136: says to hold from 40 up, and that nothing has to move for today's score", async () => {
    await renderView(<WhatIfCard diagnosis={scored(20, 20, 60)} />, { state: withGoal(40) });
    expect(screen.getByText(/From \+40 up the guide says to hold/)).toBeInTheDocument();
    expect(screen.getByText("Reached today")).toBeInTheDocument();
    expect(screen.queryByText(/one step/)).not.toBeInTheDocument();
  });

  it("rule 126: says so where the detractors alone are too few", async () => {
    await renderView(<WhatIfCard diagnosis={scored(5, 150, 45)} />, { state: withGoal(60) });
    expect(screen.getByText(/too few detractors/)).toBeInTheDocument();
    expect(screen.queryByText(/become promoters/)).not.toBeInTheDocument();
  });
});
