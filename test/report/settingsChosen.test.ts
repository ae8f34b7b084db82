import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { chosenLines } from "../../src/report/settings/settingsChosen";
import { diagnosis } from "./fixtures";

const scored = (enoughForWindow: number) =>
  new Map(
    chosenLines(
      diagnosis({
        rest: {
          context: {
            ...PLAIN_CONTEXT,
            assumptions: { ...DEFAULT_ASSUMPTIONS, enoughForWindow },
          },
          window: {
            asked: "default",
            used: "90days",
            from: 46_205,
            to: 46_294,
            n: 312,
            words: "the 90 days to 30 Sep 2026",
          },
        },
      })
    )
  ).get("Scored");

test("rule 139: the settings say why this window is scored, by the limit that is in force", () => {
  expect(scored(100)).toBe(
    "Chosen by rule 139: the 90 days to 30 Sep 2026 hold at least 100 answers (n = 312)."
  );
  expect(scored(250)).toContain("at least 250 answers");
});
