import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { SHEETS, SHEETS_OF_COMMENTS } from "../../src/taskpane/model";
import { surveyReading } from "./survey";
import { openPane } from "./testPane";

const user = userEvent.setup();
/** Those of a survey without comments. */
const OFFERED = SHEETS.filter((kind) => !SHEETS_OF_COMMENTS.includes(kind));

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(button);
}

/** The screen's finding, once it is there. */
function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** jsdom has no colours to measure; contrast is looked at in a browser. */
async function expectAccessible(container: HTMLElement): Promise<void> {
  expect(
    await axe(container, { rules: { "color-contrast": { enabled: false } } })
  ).toHaveNoViolations();
}

describe("the five steps by keyboard", () => {
  it("goes from the selection to written sheets, each step accessible", async () => {
    const { book, container, closed } = await openPane();
    await heading(/whether your NPS is bad/);
    await expectAccessible(container);

    // Help is first in the tab order, then the first way in.
    await user.tab();
    expect(screen.getByRole("button", { name: "Help" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Use the selection" })).toHaveFocus();
    await user.keyboard("{Enter}");

    expect(await heading("1,200 of 1,212 rows can be scored")).toHaveFocus();
    expect(screen.getByText("Step 1 of 5: Data")).toBeInTheDocument();
    await expectAccessible(container);

    await go("Next: context");
    expect(await heading("The score is not compared with an industry")).toHaveFocus();
    await choose("Industry", /^Telecom/);
    await heading("Compared with telecom: average +19, bad below 0");
    await screen.findByText(/^Scored: the 90 days to 30 Sep 2026, 295 answers/);
    await expectAccessible(container);

    await go("Next: diagnosis");
    expect(await heading(/^The score .* telecom/)).toHaveFocus();
    await screen.findByRole("img", { name: /^NPS .* percent interval/ });
    await expectAccessible(container);

    await go("Make the plan");
    expect(await heading(/DSL$/)).toHaveFocus();
    expect(screen.getByLabelText("Start")).toHaveValue("2026-10-01");
    screen.getByRole("button", { name: /Answer every detractor/ }).focus();
    await user.keyboard("{Enter}");
    const owner = await screen.findByRole("textbox", { name: /^Owner of Answer every detractor/ });
    await user.clear(owner);
    await user.type(owner, "Night shift");
    await expectAccessible(container);

    await go("Choose sheets");
    expect(await heading(`${OFFERED.length} sheets, none of yours is changed`)).toHaveFocus();
    screen.getByRole("checkbox", { name: /^Benchmarks/ }).focus();
    await user.keyboard(" ");
    const left = OFFERED.filter((kind) => kind !== "benchmarks");
    await heading(`${left.length} sheets, none of yours is changed`);
    await expectAccessible(container);

    await go(`Write ${left.length} sheets`);
    expect(await heading(`${left.length} sheets written in 4 seconds`)).toHaveFocus();
    expect(screen.getByText(/“NPS Segments” was taken/)).toBeInTheDocument();
    await expectAccessible(container);
    expect(book.written[0]?.map(({ kind }) => kind)).toEqual(left);
    // Owners go onto the sheets and nowhere else.
    expect(JSON.stringify(book.written)).toContain("Night shift");
    expect(JSON.stringify(book.stored)).not.toContain("Night shift");

    await user.click(screen.getByRole("button", { name: "Open NPS Segments (2)" }));
    await waitFor(() => expect(book.visited).toEqual(["'NPS Segments (2)'!A1"]));

    await go("Close");
    expect(closed()).toBe(1);
  }, 180_000);

  async function go(name: string): Promise<void> {
    const button = await screen.findByRole("button", { name });
    await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled", "true"));
    act(() => button.focus());
    await user.keyboard("{Enter}");
  }

  async function choose(field: string, option: RegExp): Promise<void> {
    const box = screen.getByRole("combobox", { name: field });
    act(() => box.focus());
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("option", { name: option }));
  }
});

describe("what the diagnosis shows", () => {
  it("has every chart's numbers in words and as a table, and every finding's rules on request", async () => {
    await openPane();
    await press("Use the selection");
    await press("Next: context");
    await press("Next: diagnosis");
    // Without an industry the reference is zero, and said to be.
    const forest = await screen.findByRole("img", { name: /DSL minus \d+/ });
    expect(forest).toHaveTextContent("Zero");
    await press("Show as table: groups");
    const row = screen.getByRole("row", { name: /^DSL/ });
    // 98 DSL answers in the window, 2 in 3 of them detractors and none a promoter.
    expect(within(row).getByText("98")).toBeInTheDocument();

    expect(screen.queryByText(/^Rules? \d/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /are detractors: immediate action/ }));
    expect(await screen.findByText(/^Rules? \d.*Source: /)).toBeInTheDocument();
  });
});

describe("the data step", () => {
  it("leads to the cells that cannot be scored, and asks what only a person can say", async () => {
    const { book } = await openPane((workbook) => {
      workbook.preview = { ...workbook.preview, hiddenRows: 23, dateOrder: null };
      workbook.reading = surveyReading({
        warnings: [
          { kind: "datesAmbiguous", n: 1200 },
          { kind: "scaleLooksShort", largest: 5, n: 1200 },
        ],
      });
    });
    await press("Use the selection");
    await press("Show Answers!B11: Outside 0–10");
    await waitFor(() => expect(book.visited).toEqual(["Answers!B11"]));

    expect(screen.getByText(/Likely to recommend may not be a 0–10 question/)).toBeInTheDocument();
    await press("Day first");
    expect(await screen.findByRole("radio", { name: "Day first" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Leave hidden rows out" }));
    await press("Next: context");
    expect(book.stored).toMatchObject({
      columns: { dateOrder: "dayFirst", leaveOutHiddenRows: true },
    });
  });

  it("offers several sheets of the same shape", async () => {
    const { book } = await openPane();
    await press("Use the selection");
    await press("Change");
    await user.click(await screen.findByRole("checkbox", { name: "Q2" }));
    await user.click(screen.getByRole("checkbox", { name: "Q1" }));
    await press("Use 2 sheets");
    await press("Next: context");
    expect(book.stored).toMatchObject({ source: { kind: "sheets", names: ["Q1", "Q2"] } });
  });

  it("says what is missing when nothing can be scored, and does not go on", async () => {
    await openPane((book) => {
      book.reading = surveyReading({ usable: 0 });
    });
    await press("Use the selection");
    await heading("No row can be scored");
    const next = screen.getByRole("button", { name: "Next: context" });
    expect(next).toHaveAttribute("aria-disabled", "true");
    expect(next).toHaveAccessibleDescription("No row can be scored yet");
  });
});

describe("what goes wrong", () => {
  it("says what happened and what to do, takes the focus, and tries again", async () => {
    const { book } = await openPane();
    await press("Use the selection");
    await heading(/rows can be scored/);
    book.failing = {
      member: "goTo",
      error: { title: "Excel is editing a cell.", action: "Press Enter there, then try again." },
    };
    await press("Show Answers!B11: Outside 0–10");
    const title = await screen.findByText("Excel is editing a cell.");
    expect(title.closest("[tabindex='-1']")).toHaveFocus();
    await press("Try again");
    await waitFor(() => expect(book.visited).toEqual(["Answers!B11"]));
    expect(screen.queryByText("Excel is editing a cell.")).not.toBeInTheDocument();
  });

  it("never shows a foreign error's message", async () => {
    const { book } = await openPane();
    book.failing = { member: "preview", error: new Error("secret customer Ada Lovelace") };
    await press("Use the selection");
    await screen.findByText("The add-in made a mistake.");
    expect(document.body).not.toHaveTextContent("Ada Lovelace");
  });

  it("starts afresh over damaged settings, with a sentence", async () => {
    await openPane((book) => {
      book.stored = { version: 99 };
    });
    expect(
      screen.getByText("The settings stored in this workbook could not be read.")
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Use the selection" })).toBeEnabled();
  });

  it("says so when nothing is selected", async () => {
    await openPane((book) => {
      book.selected = null;
    });
    await press("Use the selection");
    expect(await screen.findByText("There is no data to use yet.")).toBeInTheDocument();
  });
});

describe("running again", () => {
  it("continues with what the workbook remembers, says what is kept, and removes only when asked twice", async () => {
    const { book, container } = await openPane();
    await press("Use the selection");
    await press("Next: context");
    await waitFor(() => expect(book.stored).not.toBeNull());
    const { stored } = book;
    document.body.replaceChildren();

    const again = await openPane((workbook) => {
      workbook.stored = stored;
      workbook.sheets.set("roadmap", { name: "NPS Roadmap", edits: 12 });
    });
    expect(container).not.toBe(again.container);
    await press("Continue with table Survey_Q3");
    for (const step of ["Next: context", "Next: diagnosis", "Make the plan", "Choose sheets"]) {
      await press(step);
    }
    expect(await screen.findByText("Updates NPS Roadmap, keeps your 12 edits")).toBeInTheDocument();
    await press("Remove the sheets written before");
    expect(screen.getByRole("button", { name: "Keep them" })).toHaveFocus();
    expect(again.book.sheets.size).toBe(1);
    await press("Remove");
    expect(await screen.findByText("1 sheet removed.")).toBeInTheDocument();
    expect(again.book.sheets.size).toBe(0);
  });
});

describe("long texts", () => {
  it("keeps hostile and endless names as text", async () => {
    const name = `<img src=x onerror=alert(1)>${"Versicherungsvertreter".repeat(20)}`;
    const { container } = await openPane((book) => {
      const { responses } = book.reading;
      const segments = responses.segments.map((column) => ({
        ...column,
        values: column.values.map((value) => (value === "DSL" ? name : value)),
      }));
      book.reading = { ...book.reading, responses: { ...responses, segments } };
      book.preview = { ...book.preview, label: name };
    });
    await press("Use the selection");
    await press("Next: context");
    await press("Next: diagnosis");
    await screen.findByRole("img", { name: new RegExp("onerror=alert") });
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("the selection view", () => {
  it("follows the selection, shows what is not counted, and puts the formula where it is told", async () => {
    const { book, pane, container } = await openPane();
    await act(async () => {
      pane.send({ type: "showSelection" });
      await Promise.resolve();
    });
    // 45 promoters and 25 detractors of 100; the interval is 3.65 to 35.19 (notes on the score interval).
    await heading("+20 (4 to 35) from 100 answers");
    expect(screen.getByRole("row", { name: "Passives (7–8) 30.0% 30" })).toBeInTheDocument();
    expect(screen.getByText("4 cells are not counted")).toBeInTheDocument();
    await expectAccessible(container);

    book.selection = {
      ...book.selection,
      address: "Answers!C2:C3",
      groups: { detractors: 1, passives: 0, promoters: 0, n: 1 },
    };
    act(() => book.moveSelection());
    await heading("−100 from one answer");

    await press("Put it into a cell");
    book.failing = {
      member: "putFormula",
      error: { title: "This cell is not empty.", action: "Select an empty cell." },
    };
    await press("Put it here");
    expect(await screen.findByText("This cell is not empty.")).toBeInTheDocument();
    await press("Put it here");
    expect(await screen.findByText(/The formula is in Answers!H2/)).toBeInTheDocument();

    await press("Back");
    await heading(/whether your NPS is bad/);
    await waitFor(() => expect(book.watchers).toBe(0));
  });
});
