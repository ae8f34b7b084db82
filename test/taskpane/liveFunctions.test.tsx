import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { LIVE_FUNCTION_NAMES as ALL, type LiveFunctionFound } from "../../src/report/liveFunctions";
import type { PaneEvent } from "../../src/taskpane/effects";
import { transition } from "../../src/taskpane/machine";
import { INITIAL, type PaneState } from "../../src/taskpane/model";
import { openPane } from "./testPane";
import type { MemoryWorkbook } from "./memoryWorkbook";

function after(events: readonly PaneEvent[], from: PaneState = INITIAL) {
  let state = from;
  let effects: ReturnType<typeof transition>["effects"] = [];
  for (const event of events) ({ state, effects } = transition(state, event));
  return { state, effects };
}
const found = (state: LiveFunctionFound["state"]): LiveFunctionFound[] =>
  ALL.map((name) => ({ name, state }));
const HELP: readonly PaneEvent[] = [
  { type: "loaded", stored: { found: "nothing" } },
  { type: "help", open: true },
];

describe("the machine", () => {
  it("looks them up when the help opens, and changes nothing by itself", () => {
    expect(after(HELP).effects).toEqual([{ run: "findLive" }]);
    expect(after([...HELP, { type: "liveFound", found: found("absent") }]).effects).toEqual([]);
    expect(after([...HELP, { type: "help", open: false }]).effects).toEqual([]);
  });

  it("does not give up work under way for them", () => {
    const busy = after([{ type: "loaded", stored: { found: "nothing" } }, { type: "trySample" }]);
    for (const event of [{ type: "addLive" }, { type: "removeLive", changedToo: true }] as const) {
      const { state, effects } = after([...HELP.slice(1), event], busy.state);
      expect(effects).toEqual([]);
      expect(state.job).toEqual(busy.state.job);
    }
  });

  it("believes what was done more than what was looked up before", () => {
    const done = { names: ALL, found: found("there") };
    const { state } = after([
      ...HELP,
      { type: "addLive" },
      { type: "liveFound", found: found("absent") },
      { type: "liveAdded", job: 1, done },
      { type: "liveFound", found: found("absent") },
    ]);
    expect(state.live).toMatchObject({ found: done.found, done: { what: "added" } });
    expect(state.job).toBeNull();
  });

  it("tries again what failed, with the same wish", () => {
    const effect = { run: "removeLive", job: 1, changedToo: true } as const;
    const { effects } = after([
      ...HELP,
      { type: "removeLive", changedToo: true },
      { type: "failed", job: 1, title: "Stopped.", action: "Wait.", effect },
      { type: "retry" },
    ]);
    expect(effects).toEqual([{ ...effect, job: 2 }]);
  });

  it("forgets what was done when the help is opened again", () => {
    const { state } = after([
      ...HELP,
      { type: "addLive" },
      { type: "liveAdded", job: 1, done: { names: ALL, found: found("there") } },
      { type: "askToRemoveLive", asking: true },
      { type: "help", open: false },
      { type: "help", open: true },
    ]);
    expect(state.live).toEqual({ found: found("there"), askingToRemove: false, done: null });
  });
});

describe("the section in the help", () => {
  const user = userEvent.setup();
  async function openHelp(prepare: (book: MemoryWorkbook) => void = () => undefined) {
    const pane = await openPane(prepare);
    await user.click(screen.getByRole("button", { name: "Help" }));
    const section = await screen.findByRole("region", { name: "For people without the add-in" });
    await waitFor(() => expect(pane.pane.state().live.found).not.toBeNull());
    return { ...pane, section, status: within(section).getByRole("status") };
  }
  const button = (name: string) => screen.getByRole("button", { name });
  const isUsable = (name: string) => button(name).getAttribute("aria-disabled") !== "true";

  it("says what they are, what they cannot do and what they need", async () => {
    const { section, status, container } = await openHelp();
    for (const name of ALL) expect(section).toHaveTextContent(`=${name}(`);
    expect(section).toHaveTextContent("=NPSFROMCOUNTS_LIVE(detractors, passives, promoters)");
    for (const lacking of [
      "text",
      "weights",
      "industry",
      "tables of counts",
      "without a sentence",
    ]) {
      expect(section).toHaveTextContent(lacking);
    }
    expect(section).toHaveTextContent("Microsoft 365, Excel 2024 or Excel on the web");
    expect(status).toHaveTextContent("None of them is in this workbook.");
    expect([isUsable("Add to this workbook"), isUsable("Remove them")]).toEqual([true, false]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("adds them on a press and removes them after a question, by keyboard; the focus stays", async () => {
    const { book, status } = await openHelp();
    button("Add to this workbook").focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(status).toHaveTextContent("5 functions added."));
    expect(Object.values(book.live)).toEqual(ALL.map(() => "there"));
    expect(button("Add to this workbook")).toHaveFocus();
    expect([isUsable("Add to this workbook"), isUsable("Remove them")]).toEqual([false, true]);
    await user.tab();
    expect(button("Remove them")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(button("Keep them")).toHaveFocus();
    expect(screen.getByText(/Cells that use them then show #NAME\?\./)).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(button("Remove them")).toHaveFocus();
    expect(Object.values(book.live)).toEqual(ALL.map(() => "there"));
    await user.keyboard("{Enter}");
    await user.tab({ shift: true });
    expect(button("Remove")).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(status).toHaveTextContent("5 functions removed."));
    expect(Object.values(book.live)).toEqual(ALL.map(() => "absent"));
    expect(button("Remove them")).toHaveFocus();
  });

  it("tells of a name that is taken, and of one that was changed; the changed one goes only when asked for", async () => {
    const { book, status } = await openHelp(({ live }) => {
      live.NPS_LIVE = "taken";
      live.NPSCLASS_LIVE = "changed";
      live.NPSSHARE_LIVE = "there";
    });
    expect(status).toHaveTextContent("1 of them is in this workbook.");
    expect(status).toHaveTextContent("The name NPS_LIVE is taken by something of yours");
    expect(status).toHaveTextContent("NPSCLASS_LIVE was changed after it was added.");
    await user.click(button("Remove them"));
    expect(screen.getByText(/NPSCLASS_LIVE was changed and stays, unless/)).toBeInTheDocument();
    await user.click(button("Remove"));
    await waitFor(() => expect(status).toHaveTextContent("Removed: NPSSHARE_LIVE."));
    expect(book.live.NPSCLASS_LIVE).toBe("changed");
    await user.click(button("Remove them"));
    expect(screen.queryByRole("button", { name: "Remove" })).not.toBeInTheDocument();
    await user.click(button("Remove changed ones too"));
    await waitFor(() => expect(status).toHaveTextContent("Removed: NPSCLASS_LIVE."));
    expect(book.live).toMatchObject({ NPS_LIVE: "taken", NPSCLASS_LIVE: "absent" });
  });

  it("tells what went wrong as elsewhere, and tries again", async () => {
    const { book, status } = await openHelp();
    const error = { title: "Excel was busy.", action: "Try again." };
    book.failing = { member: "addLiveFunctions", error };
    await user.click(button("Add to this workbook"));
    await waitFor(() => expect(screen.getByText("Excel was busy.")).toBeVisible());
    expect(document.activeElement).toHaveAttribute("aria-label", "Excel was busy. Try again.");
    expect(isUsable("Add to this workbook")).toBe(true);
    await user.click(button("Try again"));
    await waitFor(() => expect(status).toHaveTextContent("5 functions added."));
  });

  it("offers both ways, and shows no error, where Excel does not say how they stand", async () => {
    const { pane } = await openPane((book) => {
      book.failing = { member: "findLiveFunctions", error: new Error("no") };
    });
    await user.click(screen.getByRole("button", { name: "Help" }));
    await screen.findByRole("region", { name: "For people without the add-in" });
    await act(() => Promise.resolve());
    expect(pane.state()).toMatchObject({ problem: null, live: { found: null } });
    expect([isUsable("Add to this workbook"), isUsable("Remove them")]).toEqual([true, true]);
  });
});
