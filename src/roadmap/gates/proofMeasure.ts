import { rowId } from "../../diagnosis/rowId";
import { say } from "../../wording/say";
import { actionRowId, FIX_ROWS, fixId } from "../actions/actionIds";
import type { Measure } from "./gateMeasures";
import { FEWEST_FIXES } from "../found/issueChoice";
import type { Issue } from "../priorities/priorities";
import { fixTitles } from "../actions/issueActions";
import type { WorkRead } from "../work";

/**
 * Rule 152, visible proof: for three or more finished quick wins a dated message to customers is recorded. A finished
 * quick win is a fix on the roadmap, or a row of the people's own, with the status Done; a message names the issue, the
 * row or its title.
 */
export function proofMeasure(
  { actions, messages }: Pick<WorkRead, "actions" | "messages">,
  issues: readonly Issue[]
): Measure {
  const done = [...actions].filter(
    ([id, { status, added }]) => status === "done" && (added || id.startsWith(FIX_ROWS))
  );
  const rowOf = namesOf(done, issues);
  const about = messages.map(({ fix }) =>
    [fix, ...fixTitles(fix)].map((name) => rowOf.get(plain(name))).find((row) => row !== undefined)
  );
  const told = new Set(about.filter((row) => row !== undefined)).size;
  const others = about.filter((row) => row === undefined).length;
  const isMet = told >= FEWEST_FIXES;
  const isNothing = done.length === 0 && messages.length === 0;
  return {
    now: isNothing
      ? say("roadmap.notMeasured")
      : say("roadmap.now.told", { told, done: done.length }),
    measured: isMet ? "met" : isNothing ? "cannotTell" : "notMet",
    baseline: "",
    sure:
      others === 0 || isMet
        ? say("roadmap.sure.proof")
        : say("roadmap.sure.proofOther", { count: others }),
  };
}

/** Rows of finished fixes by everything a message may call them: row, title, and the issue's own row elsewhere. */
function namesOf(
  done: readonly (readonly [string, { readonly title: string }])[],
  issues: readonly Issue[]
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [row, { title }] of done) {
    names.set(plain(row), row);
    names.set(plain(title), row);
  }
  for (const { id } of issues) {
    const row = actionRowId({ id: fixId(id) });
    if (!names.has(row)) continue;
    names.set(plain(id), row);
    names.set(plain(rowId(id)), row);
  }
  return names;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
