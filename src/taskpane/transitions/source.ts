import type { SourceOption, SourcePreview } from "../../sources/source";
import { contextOf, withSettings } from "../contextDraft";
import { mappingOf, type ColumnDraft, type ContextDraft, type PaneState } from "../model";
import type { SettingsReading } from "../../report/settings/settingsReading";
import { recallColumns } from "../state";
import { guessedColumns, withRoles } from "./columnRoles";
import { isOnComments, readCommentsAgain } from "./comments";
import { begin, endJob, stay, type Step } from "./step";

/** A source has been opened: recall its columns if they are known, else take the guess; then read. */
export function sourceOpened(
  before: PaneState,
  preview: SourcePreview,
  options: readonly SourceOption[] | null
): Step {
  const { saved } = before;
  const known =
    saved !== null && JSON.stringify(saved.source) === JSON.stringify(preview.choice)
      ? saved
      : null;
  const recalled = known === null ? null : recallColumns(known, preview);
  const wasOnSelection = before.screen === "selection";
  const state: PaneState = {
    ...endJob(before),
    screen: "steps",
    step: "data",
    outcome: null,
    outcomeStale: false,
    plan: { ...before.plan, planned: null, stale: false, owners: {} },
    write: { ...before.write, written: null, removed: null, askingToRemove: false },
    data: {
      options: options ?? before.data.options,
      choosing: false,
      preview,
      columns: recalled ?? guessedColumns(preview),
      reading: null,
      readingStale: false,
    },
  };
  const reading = readAgain(state);
  const changed = known !== null && recalled === null;
  return {
    state: changed ? { ...reading.state, notice: "columnsChanged" } : reading.state,
    effects: [
      ...(wasOnSelection ? ([{ run: "watchSelection", on: false }] as const) : []),
      ...(state.data.options === null ? ([{ run: "listSources" }] as const) : []),
      ...reading.effects,
    ],
  };
}

export function columnsSet(before: PaneState, change: Partial<ColumnDraft>): Step {
  const { columns } = before.data;
  if (columns === null) return stay(before);
  const next = withRoles(columns, change);
  return readAgain({
    ...before,
    data: { ...before.data, columns: next, readingStale: before.data.reading !== null },
    outcomeStale: before.outcome !== null,
  });
}

/** Reads the mapped columns; the old reading stays visible until the new one is there. */
function readAgain(state: PaneState): Step {
  const { preview, columns } = state.data;
  const mapping = mappingOf(columns);
  if (preview === null || mapping === null) return stay(state);
  return begin(state, "read", (job) => ({ run: "read", job, choice: preview.choice, mapping }));
}

export function contextSet(before: PaneState, change: Partial<ContextDraft>): Step {
  return diagnoseAgain({ ...before, context: { ...before.context, ...change } });
}

/** The settings sheet was read: a diagnosis made with other figures is made again. */
export function settingsRead(before: PaneState, settings: SettingsReading): Step {
  const context = withSettings(before.context, settings);
  const state = { ...before, settings, context };
  if (JSON.stringify(context) === JSON.stringify(before.context)) {
    return isOnComments(state) && !isSame(settings.ownThemes, before.settings.ownThemes)
      ? readCommentsAgain(state)
      : stay(state);
  }
  if (state.outcome === null && state.job?.kind !== "diagnose") return stay(state);
  return diagnoseAgain(state);
}

function isSame(one: SettingsReading["ownThemes"], other: SettingsReading["ownThemes"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Asks for a diagnosis of the reading in the context as they are now; the old one is stale until then. */
export function diagnoseAgain(before: PaneState): Step {
  const context = contextOf(before.context);
  const { reading } = before.data;
  const state = { ...before, outcomeStale: before.outcome !== null };
  if (context === null || reading === null) return stay(state);
  return begin(state, "diagnose", (job) => ({ run: "diagnose", job, reading, context }));
}
