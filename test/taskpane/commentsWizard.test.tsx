import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import model from "wink-eng-lite-web-model";
import { phraseFinder } from "../../src/comments/themes/phraseFinder";
import { languageLoader } from "../../src/taskpane/languagePart";
import { SHEETS } from "../../src/taskpane/model";
import { surveyReading } from "./survey";
import { openPane } from "./testPane";

const user = userEvent.setup();

/** Finds one cause by one word. */
const causes = {
  causesOf: (text: string) =>
    text.includes("late") ? [{ cause: "service" as const, confidence: 0.8, words: ["late"] }] : [],
};

let cameWith = 0;
const language = languageLoader({
  causes: () => {
    cameWith++;
    return cameWith === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(causes);
  },
  phrases: () => Promise.resolve(phraseFinder(model)),
});

async function go(name: string): Promise<void> {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled", "true"));
  act(() => button.focus());
  await user.keyboard("{Enter}");
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

it("comments are read between diagnosis and plan, at the second try, and written with the rest", async () => {
  const { book, container } = await openPane((workbook) => {
    const plain = surveyReading();
    const comment = Array.from(plain.responses.score, (score, row) =>
      score <= 6 ? `The parcel ${row % 40} was late and nobody wrote` : "All is well"
    );
    workbook.reading = { ...plain, responses: { ...plain.responses, comment } };
  }, language);
  await go("Use the selection");
  expect(await screen.findByText("Step 1 of 6: Data")).toBeInTheDocument();
  await go("Next: context");
  await go("Next: diagnosis");
  await heading(/^The score/);

  await go("Next: comments");
  expect(screen.getByText("Step 4 of 6: Comments")).toBeInTheDocument();
  expect(await screen.findByText(/language part could not be loaded/)).toBeInTheDocument();
  await go("Try again");
  expect(await heading(/^Broken service explains most: 100%/)).toBeInTheDocument();
  expect(
    await axe(container, { rules: { "color-contrast": { enabled: false } } })
  ).toHaveNoViolations();
  await user.click(screen.getByRole("switch", { name: /^Hide names/ }));
  await waitFor(() => expect(container.querySelector("[aria-busy=true]")).toBeNull());
  expect(screen.getByRole("switch", { name: /^Hide names/ })).not.toBeChecked();
  // Loaded once it came, not once a reading.
  expect(cameWith).toBe(2);

  await go("Make the plan");
  await go("Choose sheets");
  await go(`Write ${SHEETS.length} sheets`);
  await heading(`${SHEETS.length} sheets written in 4 seconds`);
  expect(book.written[0]?.map(({ kind }) => kind)).toEqual(SHEETS);
  expect(book.stored).toMatchObject({ version: 3, comments: { mask: false } });
  expect(JSON.stringify(book.stored)).not.toContain("parcel");
}, 180_000);
