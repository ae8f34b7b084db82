import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import type { Recovery } from "../../src/roadmap/recovery";
import type { Gate } from "../../src/roadmap/roadmap";
import { NO_WORK, type ActionWork } from "../../src/roadmap/work";
import { INITIAL, SHEETS, type PaneState } from "../../src/taskpane/model";
import { CalendarOffer } from "../../src/taskpane/views/CalendarOffer";
import { DocumentsToTake } from "../../src/taskpane/views/DocumentsToTake";
import { PhaseSection } from "../../src/taskpane/views/PhaseSection";
import { PlanStep } from "../../src/taskpane/views/PlanStep";
import { WriteStep } from "../../src/taskpane/views/WriteStep";
import { gate } from "../report/roadmapFixture";
import { OCTOBER, samplePlan } from "./plan";
import { expectAccessible, renderView } from "./renderView";
import { day } from "./survey";

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const PLANNED = samplePlan(OCTOBER);

function withPlan(change: Partial<Recovery> = {}, more: Partial<PaneState> = {}): PaneState {
  const planned = { ...PLANNED, roadmap: { ...PLANNED.roadmap, ...change } };
  return {
    ...INITIAL,
    screen: "steps",
    step: "plan",
    ...more,
    plan: { ...INITIAL.plan, start: OCTOBER, planned, ...more.plan },
  };
}

const ON_SHEET: ActionWork = {
  title: "Pull the last 90 days and split them by group",
  owner: "Ann",
  start: null,
  // 6 October 2026, as planned.
  due: 46_301,
  status: "inProgress",
  baseline: null,
  goal: null,
  now: null,
  added: false,
};

describe("the plan step", () => {
  it("names the cells on people's sheets that cannot be used, each with the way there", async () => {
    const fault = {
      address: "'NPS Gates'!H7",
      about: "Opened by",
      message: "Nobody is named",
      remedy: "Write who decides it",
    };
    const { container, sent } = await renderView(<PlanStep />, {
      state: withPlan({ work: { ...NO_WORK, faults: [fault] } }),
    });
    expect(screen.getByText("Cells on your sheets that cannot be used")).toBeInTheDocument();
    expect(screen.getByText(/Opened by.*Nobody is named.*Write who decides it/)).toBeVisible();
    await press(/Show.*'NPS Gates'!H7/);
    expect(sent).toContainEqual({ type: "goTo", address: "'NPS Gates'!H7" });
    await expectAccessible(container);
  });

  it("rule 160: a gate says its state and its figure, and who opened the next phase without it", async () => {
    const opened: Gate = {
      ...gate({
        id: "g",
        metric: "Score",
        goal: "no longer falling",
        now: "falling",
        state: "notMet",
      }),
      state: "overridden",
      override: { by: "Ann", on: day(2026, 10, 5), why: "<b>Board</b> decided" },
    };
    const [first, second] = PLANNED.roadmap.phases;
    const { container } = await renderView(
      <>
        <PhaseSection phase={{ ...first, gates: [...first.gates, opened] }} actions={[]} />
        <PhaseSection phase={{ ...second, daysLate: 12 }} actions={[]} />
      </>
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Detractors answered in 24 h: above 80%Cannot tell yet; not measured yet",
      expect.stringMatching(/^Score stops declining.*Not met; now/),
      "Score: no longer fallingOverridden; now fallingOpened by Ann on 5 Oct 2026: <b>Board</b> decided",
    ]);
    expect(container.querySelector("b")).toBeNull();
    expect(screen.getByText("Waits for the gates before it, 12 days late")).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe("actions for the calendar", () => {
  it("are a text that takes the focus, in the order they are due, with the owners typed here", async () => {
    const recovery: Recovery = {
      ...PLANNED.roadmap,
      work: { ...NO_WORK, actions: new Map([["task139", ON_SHEET]]) },
    };
    await renderView(
      <CalendarOffer recovery={recovery} owners={{ task143: "Night shift", task155: "" }} />
    );
    await press(/^In your calendar/);
    await press("As text");
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Open actions as text",
    });
    expect(text).toHaveFocus();
    expect(text.selectionEnd).toBe(text.value.length);
    const lines = text.value.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("6 Oct 2026: Pull the last 90 days and split them by group (Ann)");
    expect(lines[1]).toBe("11 Oct 2026: Answer every detractor within 24 hours (Night shift)");
  });

  it("a name typed here stands in for the one on the sheet, as it will when it is written", async () => {
    const work = { ...NO_WORK, actions: new Map([["task139", ON_SHEET]]) };
    await renderView(
      <CalendarOffer recovery={{ ...PLANNED.roadmap, work }} owners={{ task139: "Bea" }} />
    );
    await press(/^In your calendar/);
    await press("As text");
    expect(await screen.findByRole("textbox")).toHaveTextContent("split them by group (Bea)");
  });

  it("are a file of whole days, and the pane says what to do where none comes", async () => {
    const made: Blob[] = [];
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    // jsdom has neither addresses of blobs nor an encoder, which every browser has.
    Object.assign(globalThis, { TextEncoder });
    Object.assign(URL, { createObjectURL: (blob: Blob) => made.push(blob) && "blob:calendar" });
    await renderView(<CalendarOffer recovery={PLANNED.roadmap} owners={{}} />);
    await press(/^In your calendar/);
    await press("Save as calendar file");
    expect(
      await screen.findByText("Saved as nps-roadmap.ics. If no file came, take the text.")
    ).toHaveAttribute("role", "status");
    expect(clicked.mock.contexts).toEqual([
      expect.objectContaining({ href: "blob:calendar", download: "nps-roadmap.ics" }),
    ]);
    const reader = new FileReader();
    reader.readAsText(made[0] as Blob);
    await waitFor(() => expect(reader.result).toMatch(/^BEGIN:VCALENDAR/));
    // Four actions; the first is due on 6 October 2026.
    expect(String(reader.result).match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(reader.result).toContain("DTSTART;VALUE=DATE:20261006");
    clicked.mockRestore();
  });

  it("says so where nobody owns anything", async () => {
    const owners = Object.fromEntries(PLANNED.roadmap.actions.map(({ id }) => [id, " "]));
    const { container } = await renderView(
      <CalendarOffer recovery={PLANNED.roadmap} owners={owners} />
    );
    await press(/^In your calendar/);
    await press("As text");
    expect(await screen.findByText(/^No open action has an owner/)).toHaveAttribute(
      "role",
      "status"
    );
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe("the write step", () => {
  const group = (name: RegExp) => screen.getByRole("checkbox", { name });

  it("chooses a group at once, and says how much of it is chosen", async () => {
    const chosen = SHEETS.filter((kind) => kind !== "history" && kind !== "brief");
    const state = withPlan({}, { step: "write", write: { ...INITIAL.write, chosen } });
    const { container, sent } = await renderView(<WriteStep />, { state });
    // History is left out of settings, data quality and history.
    expect(group(/^Records 2 of 3 chosen/)).toBePartiallyChecked();
    await user.click(group(/^Records/));
    expect(group(/^Work /)).toBeChecked();
    await user.click(group(/^Work /));
    expect(sent).toEqual([
      { type: "chooseSheets", kinds: ["history", "settings", "dataQuality"], on: true },
      {
        type: "chooseSheets",
        kinds: expect.arrayContaining(["roadmap", "worklist", "cost"]) as unknown,
        on: false,
      },
    ]);
    const people = screen.getByRole("group", { name: "For people" });
    expect(within(people).getByRole("checkbox", { name: /^Leadership brief/ })).not.toBeChecked();
    await expectAccessible(container);
  });

  it("names what a run adds and what it no longer finds, up to three each", async () => {
    const gone = Array.from({ length: 5 }, (_, at) => [
      `fix:${at}`,
      { ...ON_SHEET, title: `Old fix ${at}` },
    ]);
    const work = {
      ...NO_WORK,
      actions: new Map([["task139", ON_SHEET], ...(gone as [string, ActionWork][])]),
    };
    const own = [{ kind: "roadmap" as const, name: "NPS Roadmap", edits: 2 }];
    const state = withPlan({ work }, { step: "write", write: { ...INITIAL.write, own } });
    const { container } = await renderView(<WriteStep />, { state });
    const roadmap = group(/^Roadmap Updates NPS Roadmap, keeps your 2 edits, 3 new, 5 no longer/);
    expect(roadmap).toHaveAccessibleDescription(
      "New: Answer every detractor within 24 hours; Choose three to five issues to fix in 30 days; " +
        "Set up a task force across teams " +
        "No longer found, kept and marked: Old fix 0; Old fix 1; Old fix 2; 2 more"
    );
    await expectAccessible(container);
  });

  it("names nothing where no roadmap stands", async () => {
    const state = withPlan({}, { step: "write", write: { ...INITIAL.write, own: [] } });
    await renderView(<WriteStep />, { state });
    expect(group(/^Roadmap/)).not.toHaveAccessibleDescription();
  });
});

describe("documents as text", () => {
  const SHOWN = [
    { kind: "summary" as const, name: "NPS Summary" },
    { kind: "brief" as const, name: "NPS Leadership brief" },
    { kind: "customerMessage" as const, name: "NPS You said, we did" },
  ];
  const taken = (text: string | null): PaneState => ({
    ...INITIAL,
    write: { ...INITIAL.write, taken: { kind: "brief", text } },
  });

  it("are offered for each document that was written, and for no other sheet", async () => {
    const { container, sent } = await renderView(<DocumentsToTake sheets={SHOWN} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    await press("NPS You said, we did as text");
    expect(sent).toEqual([{ type: "takeDocument", kind: "customerMessage" }]);
    await expectAccessible(container);
  });

  it("take the focus, selected, are copied on request, and say so", async () => {
    const { container } = await renderView(<DocumentsToTake sheets={SHOWN} />, {
      state: taken("Why\n- <script>alert(1)</script>"),
    });
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Text of NPS Leadership brief",
    });
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(
      "Why\n- <script>alert(1)</script>"
    );
    await press("Copy");
    expect(await screen.findByText("Copied.")).toHaveAttribute("role", "status");
    expect(await navigator.clipboard.readText()).toBe(text.value);
    await expectAccessible(container);
  });

  it("say how to copy where Excel does not let the pane", async () => {
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("refused"));
    await renderView(<DocumentsToTake sheets={SHOWN} />, { state: taken("Why") });
    await press("Copy");
    expect(await screen.findByText(/press Ctrl\+C/)).toHaveAttribute("role", "status");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").selectionEnd).toBe(3);
  });

  it("say that a sheet is gone", async () => {
    await renderView(<DocumentsToTake sheets={SHOWN} />, { state: taken(null) });
    expect(screen.getByRole("status")).toHaveTextContent(
      "NPS Leadership brief is not there any more"
    );
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});
