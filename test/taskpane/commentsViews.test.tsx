import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { CommentsReading } from "../../src/diagnosis/commentsReading";
import { INITIAL, type Job, type PaneState } from "../../src/taskpane/model";
import { CommentsStep } from "../../src/taskpane/views/CommentsStep";
import { DiagnosisStep } from "../../src/taskpane/views/DiagnosisStep";
import { causeReading, commentsReading, quote, themeReading } from "./commentsReading";
import { expectAccessible, renderView } from "./renderView";
import { surveyReading } from "./survey";

const user = userEvent.setup();
const DIAGNOSIS = diagnose(surveyReading(), PLAIN_CONTEXT);

function stateWith(comments: CommentsReading | null, change: Partial<PaneState> = {}): PaneState {
  return {
    ...INITIAL,
    screen: "steps",
    step: "comments",
    outcome: { diagnosis: { ...DIAGNOSIS, comments }, headline: "", answers: [] },
    ...change,
  };
}

const show = (state: PaneState, width?: number) =>
  renderView(<CommentsStep />, { state, ...(width === undefined ? {} : { width }) });

async function open(name: RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

/** What respondents have typed, or may. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<a href='https://evil.example'>win</a>",
  "[click](https://evil.example) **bold** https://evil.example javascript:alert(1)",
  '=HYPERLINK("https://evil.example")',
  "{{constructor.constructor('alert(1)')()}} ${7*7} $t(pane.name)",
  "\u202Egnp.exe \u2067 then plain",
  "&lt;b&gt; &amp; <b>not bold</b>",
  "__proto__ constructor toString",
  "العميل غاضب جدا من الخدمة",
] as const;

describe("what comments say", () => {
  it("tells what was read and what was not before any share", async () => {
    await show(stateWith(commentsReading()));
    const sub = screen.getByText(
      /180 answers of the window have a comment, 120 of them by detractors/
    );
    expect(sub).toHaveTextContent("100 of these are in English");
    expect(sub).toHaveTextContent("14 of them show no cause");
    expect(sub).toHaveTextContent("German 12");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("46%");
  });

  it("rules 63–95: all seven causes as a picture, in words and as a table, most frequent first", async () => {
    await show(stateWith(commentsReading()));
    const picture = await screen.findByRole("img", { name: /Broken service 46%/ });
    // Rounded as written: 46 of 100 with the interval given, 39% to 54%.
    expect(picture).toHaveTextContent("46% (39% to 54%)");
    expect(picture).toHaveTextContent(/Bad timing.*in no comment/);
    await open(/^Show as table: causes/);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(8);
    expect(rows[1]).toHaveTextContent(/^Broken serviceConfirmed4646%39%54%$/);
    expect(rows[2]).toHaveTextContent(/^Product gaps/);
  });

  it("a cause is opened for quotes, what was seen and what to do; one seen nowhere is not offered", async () => {
    await show(stateWith(commentsReading()));
    expect(screen.queryByText("Nobody came, service")).not.toBeInTheDocument();
    await open(/^Broken service/);
    expect(screen.getByText("Nobody came, service")).toBeInTheDocument();
    expect(screen.getByText("Waiting: 46 comments")).toBeInTheDocument();
    expect(screen.queryByText(/Rude staff/)).not.toBeInTheDocument();
    expect(screen.getByText("Mend service.")).toBeInTheDocument();
    expect(screen.getByText("Score 2 · 12 Sep 2026")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Bad timing/ })).not.toBeInTheDocument();
  });

  it("causes of the survey itself are offered by what the survey's checks say (rules 80–88)", async () => {
    const evidence = [
      { words: "31% of answers came after a fault", certainty: "confirmed", rules: [87] },
    ] as const;
    const causes = [
      causeReading("service", 46),
      causeReading("timing", 0, { certainty: "confirmed", evidence }),
    ];
    await show(stateWith(commentsReading({ causes })));
    await open(/^Bad timing/);
    expect(screen.getByText("31% of answers came after a fault")).toBeInTheDocument();
  });

  it("rules 96–98: five themes with what they cost, and all of them on request", async () => {
    await show(stateWith(commentsReading()));
    const themes = () => screen.queryAllByRole("button", { name: /detractors, \d+% · costs/ });
    expect(themes()).toHaveLength(5);
    expect(
      screen.getByRole("heading", { name: /^Late delivery costs 2 points: 24% of detractors/ })
    ).toBeInTheDocument();
    expect(themes()[0]).toHaveTextContent("late delivery24 detractors, 24% · costs 2 points");
    await open(/^All 8 themes/);
    expect(themes()).toHaveLength(8);
    await open(/^late delivery/);
    expect(screen.getByText("It is the late delivery")).toBeInTheDocument();
    expect(
      screen.getByText(/would be 2 points higher \(95% interval 1 to 5\)/)
    ).toBeInTheDocument();
    expect(screen.getByText("Trend: Rising, confirmed.")).toBeInTheDocument();
    expect(screen.getByText(/More often in Region East: 40% of 10/)).toBeInTheDocument();
    expect(screen.getByText("23 more stand on the sheet Comments.")).toBeInTheDocument();
  });

  it("a theme that costs nothing, or of which nobody can tell, says so", async () => {
    const themes = [
      themeReading("colour", 10, { impact: -0.4, impactInterval: { low: -2, high: 1 } }),
      themeReading("all", 9, { impact: null, impactInterval: null }),
    ];
    await show(stateWith(commentsReading({ themes })));
    expect(screen.getByRole("button", { name: /^colour/ })).toHaveTextContent(
      "no cost beyond chance"
    );
    expect(screen.getByRole("button", { name: /^all/ })).toHaveTextContent("cost not known");
    await open(/^colour/);
    expect(screen.getByText(/would be 0.4 points lower/)).toBeInTheDocument();
  });

  it("rules 59–62: aligned or scattered, what to do, by segment, and the comments to read", async () => {
    await show(stateWith(commentsReading()));
    expect(screen.getByRole("heading", { name: /^Scattered/ })).toBeInTheDocument();
    expect(screen.getByText("The comments scatter: read them by segment.")).toBeInTheDocument();
    expect(screen.getByText("Product DSL: Aligned, late delivery 45%")).toBeInTheDocument();
    await open(/^Read this 1 comment/);
    expect(screen.getByText("Read me first")).toBeInTheDocument();
    await open(/^Where comment and score disagree/);
    expect(screen.getAllByText(/^All was well/)).toHaveLength(10);
    expect(screen.getByText("2 more stand on the sheet Comments.")).toBeInTheDocument();
  });

  it.each([270, 320, 450])("is accessible at %d px, folded and unfolded", async (width) => {
    const { container } = await show(stateWith(commentsReading()), width);
    await expectAccessible(container);
    for (const name of [/^Broken service/, /^late delivery/, /^Read this/, /^Show as table/]) {
      await open(name);
    }
    await expectAccessible(container);
  });

  it("nothing recurs: says so, and how to have something counted", async () => {
    await show(stateWith(commentsReading({ themes: [] })));
    expect(screen.getByRole("heading", { name: "No complaint recurs" })).toBeInTheDocument();
  });

  it("leads to the sheets that hold the same, where they are written", async () => {
    const own = [
      { kind: "themes", name: "NPS Themes (2)", edits: 0 },
      { kind: "summary", name: "NPS Summary", edits: 0 },
    ] as const;
    const { sent } = await show(stateWith(commentsReading(), { write: { ...INITIAL.write, own } }));
    expect(screen.queryByText("NPS Summary")).not.toBeInTheDocument();
    await open(/^Open NPS Themes \(2\)/);
    expect(sent).toEqual([{ type: "goTo", address: "'NPS Themes (2)'!A1" }]);
  });
});

describe("respondents' text is text", () => {
  it.each(HOSTILE)("%s", async (text) => {
    const quotes = [quote(1, text)];
    const reading = commentsReading({
      causes: [causeReading("service", 46, { quotes })],
      themes: [themeReading(text, 24, { quotes, phrases: [text, `${text}!`] })],
      alignment: { ...commentsReading().alignment, list: quotes },
      disagreeing: commentsReading().disagreeing.map((row) => ({ ...row, text })),
    });
    const { container } = await show(stateWith(reading));
    const elements = new Set(["A", "SCRIPT", "IMG", "B", "IFRAME", "FORM"]);
    for (const name of [/^Broken service/, /^Read this/, /^Where comment/]) await open(name);
    await user.click(screen.getByRole("button", { name: /24 detractors/ }));
    const shown = screen.getAllByText((_, element) => element?.textContent === text);
    // Theme's name, quotes of cause, theme and list, and ten that disagree.
    expect(shown.filter(({ tagName }) => tagName === "BDI")).toHaveLength(14);
    expect(container).toHaveTextContent(`Also said as: ${text}!.`, { normalizeWhitespace: false });
    for (const one of shown) expect(one.childElementCount).toBeLessThanOrEqual(1);
    const found = [...container.querySelectorAll("*")].map(({ tagName }) => tagName);
    expect(found.filter((tag) => elements.has(tag))).toEqual([]);
    expect(container.querySelector("[href],[src],[onerror]")).toBeNull();
  });

  it("a comment of ten thousand characters is cut, not scrolled past", async () => {
    const list = [quote(1, "slow ".repeat(2_000))];
    await show(stateWith(commentsReading({ alignment: { ...commentsReading().alignment, list } })));
    await open(/^Read this/);
    expect(screen.getByText(/^slow slow/).textContent?.length).toBeLessThanOrEqual(500);
  });
});

describe("the switch for quotes", () => {
  it("stands beside what masking cannot promise, and asks for the quotes anew", async () => {
    const { sent } = await show(stateWith(commentsReading()));
    const hide = screen.getByRole("switch", { name: "Hide names and numbers in quotes" });
    expect(hide).toBeChecked();
    expect(hide).toHaveAccessibleDescription(/misspelt names .* can stay/);
    await user.click(hide);
    expect(sent).toEqual([{ type: "setMask", mask: false }]);
  });

  it("quotes that are not yet as switched are marked as old", async () => {
    const comments = { mask: false, faults: [] };
    const { container } = await show(stateWith(commentsReading(), { comments }));
    expect(container.querySelector("[aria-busy=true]")).not.toBeNull();
  });
});

describe("while there is nothing to show", () => {
  const JOB: Job = { id: 1, kind: "comments", done: 1_200, total: 4_000 };

  it("reading says where it happens, and how far it is can be heard", async () => {
    await show(stateWith(null, { job: JOB }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Reading the comments");
    expect(
      await screen.findByRole("progressbar", { name: "Reading comments 1,200 of 4,000" })
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent("Reading comments 1,200 of 4,000")
    );
    expect(screen.getByRole("button", { name: "Cancel" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Make the plan" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("cancelled: can be read after all, or gone on without", async () => {
    const { sent, container } = await show(stateWith(null));
    await expectAccessible(container);
    await open(/^Read the comments/);
    expect(sent).toEqual([{ type: "readComments" }]);
    expect(screen.getByRole("button", { name: "Make the plan" })).not.toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("corrections that cannot be used are told, with the way to their cell", async () => {
    const faults = [
      {
        address: "'NPS Comments'!J9",
        about: "Your cause",
        message: "“slow” under Your cause is none of the seven causes.",
        remedy: "Choose one from the list.",
      },
    ];
    const { sent } = await show(stateWith(commentsReading(), { comments: { mask: true, faults } }));
    expect(screen.getByText(/1 correction on the sheet Comments needs a look/)).toBeInTheDocument();
    await open(/'NPS Comments'!J9/);
    expect(sent).toEqual([{ type: "goTo", address: "'NPS Comments'!J9" }]);
  });

  it("every correction that needs a look can be seen, not only the first three", async () => {
    const faults = Array.from({ length: 7 }, (_, at) => ({
      address: `'NPS Comments'!K${at + 8}`,
      about: "Your cause",
      message: `“slow ${at}” under Your cause is none of the seven causes.`,
      remedy: "Choose one from the list.",
    }));
    const { container } = await show(
      stateWith(commentsReading(), { comments: { mask: true, faults } }),
      270
    );
    const told = () => screen.getAllByText(/none of the seven causes/);
    expect(told()).toHaveLength(3);
    expect(screen.getByText("Show 'NPS Comments'!K8")).toBeInTheDocument();
    await open(/^Show all 7/);
    expect(told()).toHaveLength(7);
    expect(screen.getByText("Show 'NPS Comments'!K14")).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("without a column of comments the diagnosis says why no such step follows", async () => {
    const state = { ...stateWith(null), step: "diagnosis" as const };
    const { sent } = await renderView(<DiagnosisStep />, { state });
    expect(
      screen.getByRole("heading", { name: "Causes need a comment column" })
    ).toBeInTheDocument();
    const buttons = screen.getAllByRole("button", { name: "Map the comments" });
    await user.click(buttons[0] as HTMLElement);
    expect(sent).toEqual([{ type: "supply", missing: "comment" }]);
    expect(screen.getByRole("button", { name: "Make the plan" })).toBeInTheDocument();
  });
});
