import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { INITIAL, SHEETS } from "../../src/taskpane/model";
import { AnswersGiven } from "../../src/taskpane/views/AnswersGiven";
import { Findings } from "../../src/taskpane/views/Findings";
import { HeatMaps } from "../../src/taskpane/views/HeatMaps";
import { MethodCheck } from "../../src/taskpane/views/MethodCheck";
import { ModeBanner } from "../../src/taskpane/views/ModeBanner";
import { Pairs } from "../../src/taskpane/views/Pairs";
import { ScoreCard } from "../../src/taskpane/views/ScoreCard";
import { Trend } from "../../src/taskpane/views/Trend";
import { diagnosisWith, HEAT_MAP, METHOD, pairsOf, TREND } from "./evidence";
import { expectAccessible, renderView } from "./renderView";

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));

describe("the score over time", () => {
  it("rules 39–48: is a picture with its words and its table; of under five answers nothing is shown", async () => {
    const { container } = await renderView(<Trend diagnosis={diagnosisWith({ trend: TREND })} />);
    const chart = await screen.findByRole("img");
    const label = chart.getAttribute("aria-label") ?? "";
    // 108 − 92 of 300 is +5.33; 10 − 30 of 50 is −40.
    expect(label).toContain("Q3 2025 plus 5");
    expect(label).toContain("Q3 2026 so far minus 40");
    expect(label).not.toContain("Q4 2025");
    expect(chart).toHaveTextContent("New scale");
    await press("Show as table: score over time");
    const few = screen.getByRole("row", { name: /^Q4 2025/ });
    expect(few).toHaveTextContent("under 5");
    expect(few).not.toHaveTextContent("100");
    expect(screen.getByRole("row", { name: /^Q1 2026 ?change of method/ })).toBeInTheDocument();
    expect(screen.getByRole("row", { name: /^Q2 2026/ })).toHaveTextContent("−4");
    await expectAccessible(container);
  });

  it("rules 40, 43, 48: says since when, whether who answered moved the total, and how customers seen twice moved", async () => {
    await renderView(<Trend diagnosis={diagnosisWith({ trend: TREND })} />);
    expect(
      screen.getByText(
        /Since Q2 2026 the answers are others: \+8 before, −12 since\. Which product/
      )
    ).toBeInTheDocument();
    // The split in which who answered weighs most.
    expect(screen.getByText(/^Product: /)).toBeInTheDocument();
    expect(
      screen.getByText(
        "Q1 2026 to Q2 2026: −9 by who answered (confirmed), +5 by how groups scored."
      )
    ).toBeInTheDocument();
    expect(
      screen.getByText("40 customers answered more than once: −7 (−20 to 6). Indicated only.")
    ).toBeInTheDocument();
  });

  it("rule 46: draws no line through one period, and shows nothing without dates", async () => {
    const one = { ...TREND, periods: TREND.periods.slice(0, 2), change: null };
    await renderView(<Trend diagnosis={diagnosisWith({ trend: one })} />);
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getByText(/Two periods .* needed/)).toBeInTheDocument();
    const { container } = await renderView(<Trend diagnosis={diagnosisWith({ trend: null })} />);
    expect(container.querySelector("section")).toBeNull();
  });
});

describe("the answers, combinations and groups over time", () => {
  const withPairs = (): Diagnosis => {
    const diagnosis = diagnosisWith();
    return { ...diagnosis, pairs: pairsOf(diagnosis, 7) };
  };

  it("rules 2–5: every answer from 0 to 10 with its share", async () => {
    const answers = [10, 0, 0, 0, 0, 0, 10, 20, 10, 25, 25];
    const total = {
      ...diagnosisWith().total,
      groups: { detractors: 20, passives: 30, promoters: 50, n: 100 },
    };
    const { container } = await renderView(
      <AnswersGiven diagnosis={diagnosisWith({ answers, total })} />
    );
    await press("20% detractors, 30% passives, 50% promoters");
    const chart = await screen.findByRole("img", { name: /0: 10%, 1: 0%, .*7: 20%.*10: 25%$/ });
    expect(chart).toHaveTextContent("9–10: 50%");
    await press("Show as table: answers from 0 to 10");
    expect(screen.getByRole("row", { name: "7 20 20.0%" })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("rules 49–52: the worst combinations first, all on request", async () => {
    await renderView(<Pairs diagnosis={withPairs()} />);
    await press(/^Where: combinations/);
    expect(await screen.findByRole("img", { name: /DSL · Place 5 minus 56$/ })).toBeInTheDocument();
    // The model stands under the rest for certain; no combination is worse than its parts explain.
    expect(
      screen.getByText(/^7 combinations score under the rest, DSL · Place 1 first$/)
    ).toBeInTheDocument();
    await press("All 7 combinations");
    expect(await screen.findByRole("img", { name: /DSL · Place 7 minus 54$/ })).toBeInTheDocument();
  });

  it("rules 49–53: as many periods as fit, a hint in italics, nothing of under five answers", async () => {
    const { container } = await renderView(
      <HeatMaps diagnosis={diagnosisWith({ heatMaps: [HEAT_MAP] })} />
    );
    await press(/^Where: over time/);
    const chart = await screen.findByRole("img");
    // 288 pixels less a third for names leave room for five numbers of 38.
    expect(within(chart).getAllByText("−25")).toHaveLength(5);
    expect(within(chart).getAllByText("+12")[0]).toHaveAttribute("font-style", "italic");
    expect(within(chart).queryByText("+40")).not.toBeInTheDocument();
    expect(within(chart).getAllByText("–")).toHaveLength(5);
    expect(screen.getByText(/^5 earlier periods are on the sheet\./)).toBeInTheDocument();
    await press("Show as table: Region over time");
    expect(within(screen.getByRole("row", { name: /^North/ })).getAllByText("−25")).toHaveLength(
      10
    );
    await expectAccessible(container);
  });

  it("shows nothing where a part is absent", async () => {
    const { container } = await renderView(
      <>
        <Pairs diagnosis={diagnosisWith({ pairs: [] })} />
        <HeatMaps diagnosis={diagnosisWith({ heatMaps: [] })} />
      </>
    );
    expect(container).toHaveTextContent(/^$/);
  });
});

describe("what is confirmed of combinations", () => {
  it.each([
    ["confirmed", "DSL · Place 2 scores 14 points lower than its two parts explain"],
    ["indicated", "No combination scores under the rest by more than chance"],
  ] as const)("rules 47, 51: %s", async (certainty, finding) => {
    const diagnosis = diagnosisWith();
    const pairs = pairsOf(diagnosis, 2).map((pair, index) => ({
      ...pair,
      againstRest: null,
      beyondParts:
        index === 0
          ? null
          : { difference: -14, interval: { low: -20, high: -8 }, pHolm: 0.01, certainty },
    }));
    await renderView(<Pairs diagnosis={{ ...diagnosis, pairs }} />);
    expect(screen.getByText(finding)).toBeInTheDocument();
  });
});

describe("the checks of the survey", () => {
  it("rules 80–88: measured, limit, verdict and what to do; what lacks a column leads to its field", async () => {
    const { container, sent } = await renderView(
      <MethodCheck diagnosis={diagnosisWith({ method: METHOD })} />
    );
    await press(/^The survey itself/);
    expect(screen.getByText("In doubt")).toBeInTheDocument();
    expect(screen.getByText("Hold the survey back while a ticket is open.")).toBeInTheDocument();
    // What is fine needs no remedy.
    expect(screen.queryByText("Ask later.")).not.toBeInTheDocument();
    expect(screen.getByText(/East answers least, 4% of 210 asked/)).toBeInTheDocument();
    await press("Map the status: Customers who had left");
    await press("Tell the question: Wording of the question");
    expect(sent).toEqual([
      { type: "supply", missing: "status" },
      { type: "supply", missing: "question" },
    ]);
    await expectAccessible(container);
  });
});

describe("verdict and findings", () => {
  it("rule 45: firefighting or optimization, with the reason and how sure it is", async () => {
    await renderView(
      <ModeBanner
        mode={{ mode: "firefighting", improving: true, certainty: "indicated", reason: "a drop" }}
      />
    );
    expect(screen.getByText("Firefighting, improving")).toBeInTheDocument();
    expect(screen.getByText("Indicated")).toBeInTheDocument();
    expect(screen.getByText("Because: a drop.")).toBeInTheDocument();
  });

  it("rule 35: names the classes at both ends of the interval where they differ", async () => {
    const diagnosis = diagnosisWith();
    const { classAtLow, classAtHigh } = diagnosis.total;
    const outcome = { headline: "", answers: [], diagnosis };
    await renderView(<ScoreCard outcome={outcome} />);
    const words = `The interval reaches from ${classAtLow.name} to ${classAtHigh.name}.`;
    expect(classAtLow.id === classAtHigh.id).toBe(screen.queryByText(RegExp(words)) === null);
  });

  it("opens each finding's evidence in the workbook, and says when nothing is wrong", async () => {
    const finding = {
      id: "a",
      certainty: "confirmed" as const,
      title: "DSL scores low",
      detail: "",
      rules: [51],
      source: "counted",
    };
    const { container, sent } = await renderView(
      <Findings
        findings={[
          { ...finding, evidence: { sheet: "segments", row: "Product:DSL" } },
          { ...finding, id: "b", title: "Nothing to open" },
        ]}
      />,
      { state: INITIAL }
    );
    await press(/^DSL scores low/);
    await press(/^Nothing to open/);
    await press("Show on the sheet Segments: DSL scores low");
    expect(SHEETS).toContain("segments");
    expect(sent).toEqual([
      { type: "showEvidence", evidence: { sheet: "segments", row: "Product:DSL" } },
    ]);
    expect(screen.getAllByRole("button", { name: /^Show on the sheet/ })).toHaveLength(1);
    await expectAccessible(container);
    await renderView(<Findings findings={[]} />);
    expect(screen.getByText("Nothing is under the line")).toBeInTheDocument();
  });
});
