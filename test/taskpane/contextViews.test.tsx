import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { INITIAL, type ContextDraft, type PaneState } from "../../src/taskpane/model";
import { transition } from "../../src/taskpane/machine";
import { ContextStep } from "../../src/taskpane/views/ContextStep";
import { DataStep } from "../../src/taskpane/views/DataStep";
import { RefreshView } from "../../src/taskpane/views/RefreshView";
import { diagnosisWith } from "./evidence";
import { expectAccessible, renderView } from "./renderView";
import { day, PREVIEW, surveyReading } from "./survey";

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const STEPS: PaneState = { ...INITIAL, screen: "steps", step: "context" };
const withContext = (context: Partial<ContextDraft>): PaneState => ({
  ...STEPS,
  context: { ...INITIAL.context, ...context },
});
async function choose(field: string, option: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("combobox", { name: field }));
  await user.click(screen.getByRole("option", { name: option }));
}

describe("the context step", () => {
  const RUN = {
    writtenOn: day(2026, 7, 2),
    asOf: day(2026, 6, 30),
    from: day(2026, 4, 1),
    to: day(2026, 6, 30),
    detractors: 300,
    passives: 500,
    promoters: 400,
  };

  it("rule 6: offers the year before, a period, an earlier run and a score; a run only where there is one", async () => {
    const { sent } = await renderView(<ContextStep />, { state: { ...STEPS, runs: [RUN] } });
    await choose("Own past", "An earlier run");
    expect(sent).toEqual([
      { type: "setContext", context: { baseline: { kind: "run", run: RUN } } },
    ]);
    document.body.replaceChildren();
    await renderView(<ContextStep />, { state: STEPS });
    await user.click(screen.getByRole("combobox", { name: "Own past" }));
    expect(screen.queryByRole("option", { name: "An earlier run" })).not.toBeInTheDocument();
    document.body.replaceChildren();
    await renderView(<ContextStep />, {
      state: { ...withContext({ baseline: { kind: "run", run: RUN } }), runs: [RUN] },
    });
    // 400 − 300 of 1,200.
    expect(screen.getByRole("combobox", { name: "Which run" })).toHaveTextContent(
      "30 Jun 2026: +8, 1,200 answers"
    );
  });

  it("rule 6: says when a period ends before it begins, and waits", async () => {
    const baseline = { kind: "period", from: day(2026, 2, 1), to: day(2026, 1, 1) } as const;
    await renderView(<ContextStep />, { state: withContext({ baseline }) });
    expect(screen.getByText("The period ends before it begins.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Next: diagnosis" })).toHaveAccessibleDescription(
      "Finish what the score is compared with first"
    );
  });

  it("rules 39–48, 161: takes a year that begins elsewhere and days on which the method changed", async () => {
    const breaks = [{ day: day(2026, 3, 1), what: "scale" }] as const;
    const { container, sent } = await renderView(<ContextStep />, {
      state: withContext({ breaks }),
    });
    await press(/^Calendar and changes of method/);
    await choose("Year from", "Apr");
    await choose("Change", "Another wording");
    const dates = screen.getAllByLabelText("From");
    fireEvent.change(dates[0] as HTMLElement, { target: { value: "2026-01-15" } });
    await press("Add this change");
    await press("Remove: Another scale from 1 Mar 2026");
    expect(screen.getByRole("heading", { name: /^Since when was the survey/ })).toHaveFocus();
    expect(sent).toEqual([
      { type: "setContext", context: { calendar: { yearStartsIn: 4, periods: "quarter" } } },
      {
        type: "setContext",
        context: { breaks: [{ day: day(2026, 1, 15), what: "wording" }, breaks[0]] },
      },
      { type: "setContext", context: { breaks: [] } },
    ]);
    await expectAccessible(container);
  });

  it("rules 19, 82: takes what the business knows; what is no figure counts as not told", async () => {
    const { container, sent } = await renderView(<ContextStep />, { state: STEPS });
    await press(/^What the business knows/);
    await user.type(screen.getByRole("textbox", { name: "Lost" }), "7");
    await user.type(screen.getByRole("textbox", { name: "Expected loss" }), "x");
    expect(screen.getByText("Type a percentage from 0 to 100")).toBeInTheDocument();
    await choose("Scale shown", "1 to 10");
    const { practice } = INITIAL.context;
    expect(sent).toEqual([
      { type: "setContext", context: { practice: { ...practice, lost: 7 } } },
      { type: "setContext", context: { practice: { ...practice, expectedChurn: null } } },
      { type: "setContext", context: { practice: { ...practice, scale: "1–10" } } },
    ]);
    await expectAccessible(container);
  });

  it("rule 27: offers the benchmarks of the settings sheet, and leads to the cells that cannot be used", async () => {
    const fault = (row: number) => ({
      address: `'NPS Settings'!C${row}`,
      about: `Figure ${row}`,
      message: "It is a text.",
      remedy: "Type a number; 15 is used until then.",
    });
    const settings = {
      ...INITIAL.settings,
      faults: [12, 13, 14, 15].map(fault),
      ownBenchmarks: [
        {
          name: "Cable",
          average: 22,
          badBelow: 4.5,
          isDerived: true,
          reading: "guideA" as const,
          origin: null,
        },
      ],
    };
    const { container, sent } = await renderView(<ContextStep />, {
      state: { ...STEPS, settings },
    });
    expect(screen.getByText("4 cells of the settings sheet cannot be used.")).toBeInTheDocument();
    expect(screen.queryByText(/Figure 15/)).not.toBeInTheDocument();
    await press("Show all 4");
    expect(screen.getByText(/Figure 15/)).toBeInTheDocument();
    await press("Show 'NPS Settings'!C12: Figure 12");
    await choose("Industry", "Cable +22 (your settings sheet)");
    expect(sent).toEqual([
      { type: "goTo", address: "'NPS Settings'!C12" },
      {
        type: "setContext",
        context: {
          industry: { kind: "own", name: "Cable", average: 22, badBelow: null, fromSheet: true },
        },
      },
    ]);
    await expectAccessible(container);
  });

  it("rule 82: opens the part and focuses the field that a check lacks", async () => {
    await renderView(<ContextStep />, { state: { ...STEPS, asked: "question" } });
    expect(screen.getByRole("textbox", { name: "The question" })).toHaveFocus();
  });
});

describe("the data step", () => {
  const opened = (change: Partial<PaneState> = {}): PaneState => {
    const events = [
      { type: "loaded", stored: { found: "nothing" } },
      { type: "useSelection" },
      { type: "opened", job: 1, preview: PREVIEW },
      {
        type: "read",
        job: 2,
        reading: surveyReading({
          repeated: 4,
          leftOut: 2,
          notScored: [{ address: "Answers!B77", reason: "leftOut", holds: "9" }],
        }),
      },
    ] as const;
    const state = events.reduce<PaneState>(
      (before, event) => transition(before, event).state,
      INITIAL
    );
    return { ...state, ...change };
  };

  it("rules 80–88: takes columns on how the survey was run, each with what it has to hold", async () => {
    const { container, sent } = await renderView(<DataStep />, { state: opened() });
    await press(/^How the survey was run/);
    await choose("Status", /^E Region/);
    expect(sent).toEqual([{ type: "setColumns", columns: { extras: { status: 4 } } }]);
    expect(screen.getByRole("combobox", { name: "Leave out" })).toHaveAccessibleDescription(
      /rows that say yes are not scored/
    );
    await expectAccessible(container);
  });

  it("rule 202: tells test records and earlier answers among what was left out, with the way to them", async () => {
    const { sent } = await renderView(<DataStep />, { state: opened() });
    expect(screen.getByRole("row", { name: /^Test and employee records/ })).toHaveTextContent("2");
    expect(screen.getByRole("row", { name: /^Earlier answers of the same/ })).toHaveTextContent(
      "4"
    );
    await press("Show Answers!B77: Test and employee records");
    expect(sent).toEqual([{ type: "goTo", address: "Answers!B77" }]);
  });

  it("rule 82: opens the part and focuses the column that a check lacks", async () => {
    await renderView(<DataStep />, { state: opened({ asked: "incident" }) });
    expect(screen.getByRole("combobox", { name: "Last incident" })).toHaveFocus();
  });
});

describe("what Refresh tells", () => {
  const diagnosis = diagnosisWith();
  const { groups } = diagnosis.total;
  const before = {
    writtenOn: day(2026, 7, 2),
    asOf: null,
    from: null,
    to: null,
    detractors: 90,
    passives: 0,
    promoters: 10,
  };
  const outcome = { diagnosis, headline: "The score is normal for telecom", answers: [] };
  const done = (run: typeof before | null): PaneState => ({
    ...INITIAL,
    screen: "steps",
    outcome,
    refresh: { stage: "done", before: run },
    write: {
      ...INITIAL.write,
      written: {
        seconds: 1,
        sheets: [
          { kind: "summary", name: "NPS Summary", wanted: "NPS Summary", kept: 0, created: false },
        ],
      },
    },
  });

  it("says what it is doing, then the score before and after, and leads to the sheets", async () => {
    const { container } = await renderView(<RefreshView />, {
      state: { ...INITIAL, screen: "steps", refresh: { stage: "running", before } },
    });
    expect(screen.getByRole("heading", { name: "Refreshing the sheets" })).toBeInTheDocument();
    await expectAccessible(container);
    document.body.replaceChildren();
    const shown = await renderView(<RefreshView />, { state: done(before) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^NPS went from −80 to /);
    expect(screen.getByText(`100 before, ${groups.n} now`)).toBeInTheDocument();
    expect(screen.getByText(/^1 sheet written anew, as of 30 Sep 2026\.$/)).toBeInTheDocument();
    await press("Open NPS Summary");
    await press("See the diagnosis");
    expect(shown.sent).toEqual([
      { type: "goTo", address: "'NPS Summary'!A1" },
      { type: "seeDiagnosis" },
    ]);
    await expectAccessible(shown.container);
  });

  it("does not call a change one that chance can make", async () => {
    const { detractors, passives, promoters } = groups;
    const near = { ...before, detractors: detractors + 3, passives, promoters: promoters - 3 };
    await renderView(<RefreshView />, { state: done(near) });
    expect(screen.getByText(/within what chance can do/)).toBeInTheDocument();
    document.body.replaceChildren();
    await renderView(<RefreshView />, { state: done(null) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^NPS is /);
  });
});
