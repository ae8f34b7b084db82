import type { Reading } from "../../src/score/responses";
import type { SourceChoice, SourcePreview } from "../../src/sources/source";
import { NO_CORRECTIONS, type CorrectionsReading } from "../../src/report/comments/correctionCells";
import type { SelectionScore, WorkbookPort } from "../../src/taskpane/workbookPort";
import { LIVE_FUNCTION_NAMES, type LiveFunctionFound } from "../../src/report/liveFunctions";
import { PLAIN_SETTINGS, type SettingsReading } from "../../src/report/settings/settingsReading";
import { NO_WORK, type WorkRead } from "../../src/roadmap/work";
import type { SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { PREVIEW, surveyReading } from "./survey";

/** A workbook in memory: one survey, its settings, and the sheets that were written into it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  stored: unknown;
  preview: SourcePreview;
  reading: Reading;
  selected: SourceChoice | null;
  /** What the settings sheet says. */
  settings: SettingsReading;
  /** What the sheet of comments says. */
  corrections: CorrectionsReading;
  /** What the sheets people work in say. */
  work: WorkRead;
  selection: SelectionScore;
  readonly sheets: Map<SheetKind, { name: string; edits: number }>;
  readonly visited: string[];
  /** The functions that work without the add-in; tests may set how they stand. */
  live: Record<LiveFunctionFound["name"], LiveFunctionFound["state"]>;
  readonly written: SheetPlan[][];
  /** The next call of this member fails with this. */
  failing: { member: keyof WorkbookPort; error: unknown } | null;
  moveSelection(): void;
  watchers: number;
}

const NO_EXCLUSIONS = {
  blank: 0,
  text: 0,
  decimal: 0,
  outside: 0,
  boolean: 0,
  date: 0,
  error: 0,
} as const;

export function memoryWorkbook(): MemoryWorkbook {
  const listeners = new Set<() => void>();
  const book: MemoryWorkbook = {
    stored: null,
    preview: PREVIEW,
    reading: surveyReading(),
    selected: PREVIEW.choice,
    settings: PLAIN_SETTINGS,
    corrections: NO_CORRECTIONS,
    work: NO_WORK,
    selection: {
      address: "Answers!B2:B101",
      groups: { detractors: 25, passives: 30, promoters: 45, n: 100 },
      excluded: { ...NO_EXCLUSIONS, blank: 3, text: 1 },
      formula: "=NPS(Answers!B2:B101)",
    },
    sheets: new Map(),
    visited: [],
    live: {
      NPS_LIVE: "absent",
      NPSSHARE_LIVE: "absent",
      NPSCLASS_LIVE: "absent",
      NPSCATEGORY_LIVE: "absent",
      NPSFROMCOUNTS_LIVE: "absent",
    },
    written: [],
    failing: null,
    moveSelection: () => listeners.forEach((listener) => listener()),
    watchers: 0,
    port: {
      sources: answering("sources", () => [
        { choice: PREVIEW.choice, label: PREVIEW.label, detail: PREVIEW.detail, rows: 1212 },
        {
          choice: { kind: "sheets", names: ["Q1"] },
          label: "Sheet Q1",
          detail: "A1:C90",
          rows: 89,
        },
        {
          choice: { kind: "sheets", names: ["Q2"] },
          label: "Sheet Q2",
          detail: "A1:C80",
          rows: 79,
        },
      ]),
      selectedSource: answering("selectedSource", () => book.selected),
      preview: (choice) => answering("preview", () => ({ ...book.preview, choice }))(),
      read: (_choice, _mapping, options) =>
        answering("read", () => {
          options?.onProgress?.(600, 1212);
          if (options?.signal?.aborted === true) throw new DOMException("stopped", "AbortError");
          return book.reading;
        })(),
      scoreSelection: answering("scoreSelection", () => book.selection),
      putFormula: () => answering("putFormula", () => ({ address: "Answers!H2" }))(),
      write: (plans, options) =>
        answering("write", () => {
          options?.onProgress?.(0, plans.length);
          book.written.push([...plans]);
          const sheets = plans.map(({ kind, name }) => {
            const before = book.sheets.get(kind);
            const real = before?.name ?? (kind === "segments" ? `${name} (2)` : name);
            book.sheets.set(kind, { name: real, edits: before?.edits ?? 0 });
            const kept = before?.edits ?? 0;
            return { kind, name: real, wanted: name, kept, created: before === undefined };
          });
          return { seconds: 3.6, sheets };
        })(),
      ownSheets: answering("ownSheets", () =>
        [...book.sheets].map(([kind, sheet]) => ({ kind, ...sheet }))
      ),
      removeOwnSheets: (kinds) =>
        answering("removeOwnSheets", () =>
          kinds.flatMap((kind) => {
            const name = book.sheets.get(kind)?.name;
            book.sheets.delete(kind);
            return name ?? [];
          })
        )(),
      findLiveFunctions: answering("findLiveFunctions", () => liveFound()),
      addLiveFunctions: answering("addLiveFunctions", () => setLive(["absent"], "there")),
      removeLiveFunctions: (changedToo) =>
        answering("removeLiveFunctions", () =>
          setLive(changedToo ? ["there", "changed"] : ["there"], "absent")
        )(),
      readSettings: answering("readSettings", () => book.settings),
      readCorrections: answering("readCorrections", () => book.corrections),
      readWork: answering("readWork", () => book.work),
      readDocument: (kind) =>
        answering("readDocument", () => (book.sheets.has(kind) ? `Text of ${kind}` : null))(),
      showEvidence: (place) =>
        answering("showEvidence", () => {
          if (!book.sheets.has(place.sheet)) return false;
          book.visited.push([place.sheet, place.row ?? ""].join("#"));
          return true;
        })(),
      goTo: (address) => answering("goTo", () => void book.visited.push(address))(),
      loadState: answering("loadState", () => book.stored),
      saveState: (state) =>
        answering("saveState", () => {
          // As a workbook keeps it: text.
          book.stored = JSON.parse(JSON.stringify(state));
        })(),
      onSelectionChanged: (listener) =>
        answering("onSelectionChanged", () => {
          listeners.add(listener);
          book.watchers = listeners.size;
          return () => {
            listeners.delete(listener);
            book.watchers = listeners.size;
          };
        })(),
      addSample: answering("addSample", () => ({
        choice: { kind: "sheets" as const, names: ["NPS Sample"] },
        label: "Sheet NPS Sample",
        detail: "A1:G601",
        rows: 600,
      })),
    },
  };
  return book;

  function liveFound(): LiveFunctionFound[] {
    return LIVE_FUNCTION_NAMES.map((name) => ({ name, state: book.live[name] }));
  }
  function setLive(from: LiveFunctionFound["state"][], to: LiveFunctionFound["state"]) {
    const names = LIVE_FUNCTION_NAMES.filter((name) => from.includes(book.live[name]));
    for (const name of names) book.live[name] = to;
    return { names, found: liveFound() };
  }

  function answering<T>(member: keyof WorkbookPort, answer: () => T): () => Promise<T> {
    return async () => {
      await Promise.resolve();
      const { failing } = book;
      if (failing?.member === member) {
        book.failing = null;
        throw failing.error;
      }
      return answer();
    };
  }
}
