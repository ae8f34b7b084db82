import * as z from "zod/mini";
import { INDUSTRIES, type IndustryId } from "../playbook/industries";
import { EXTRA_ROLES, type SourcePreview } from "../sources/source";
import { PLAIN_CONTEXT } from "../diagnosis/context";
import { baselineOf } from "./contextDraft";
import { SHEET_KINDS } from "../report/sheetPlan";
import {
  SHEETS,
  SHEETS_OF_COMMENTS,
  type ColumnDraft,
  type ContextDraft,
  type PaneState,
} from "./model";

/**
 * What is stored with the workbook: settings only. No answers, no scores, no names of people.
 * Columns are remembered by place and header, so that a moved column is noticed instead of misread.
 */
const points = z.number().check(z.gte(-100), z.lte(100));
const day = z.int().check(z.gte(1), z.lte(2_958_465));
const column = z.object({ index: z.int().check(z.nonnegative()), header: z.string() });
const names = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

const source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("table"), name: z.string() }),
  z.object({ kind: z.literal("sheets"), names }),
  z.object({ kind: z.literal("areas"), addresses: names }),
]);

const industryId = z.custom<IndustryId>((id) => INDUSTRIES.some((industry) => industry.id === id));
const industry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("published"), id: industryId }),
  z.object({
    kind: z.literal("own"),
    name: z.string().check(z.maxLength(100)),
    average: z.nullable(points),
    badBelow: z.nullable(points),
    fromSheet: z.optional(z.literal(true)),
  }),
]);

const columns = {
  score: z.nullable(column),
  date: z.nullable(column),
  comment: z.nullable(column),
  customer: z.nullable(column),
  segments: z.array(column),
  dateOrder: z.nullable(z.enum(["dayFirst", "monthFirst", "yearFirst"])),
  leaveOutHiddenRows: z.boolean(),
};
const context = {
  industry,
  audience: z.enum(["B2B", "B2C", "unknown"]),
  subscription: z.nullable(z.boolean()),
  asOf: z.nullable(day),
  window: z.enum(["default", "latestQuarter", "90days", "12months", "all"]),
};

/** As it was stored before trends, breaks and the columns of the method check were there. */
const settingsV1 = z.object({
  version: z.literal(1),
  source,
  columns: z.object(columns),
  context: z.object({
    ...context,
    survey: z.enum(["relationship", "transactional", "unknown"]),
    ownBaseline: z.nullable(points),
  }),
  start: z.nullable(day),
  sheets: z.array(z.enum(["summary", "benchmarks", "segments", "roadmap"])),
});

const count = z.int().check(z.nonnegative());
const run = z.object({
  writtenOn: day,
  asOf: z.nullable(day),
  from: z.nullable(day),
  to: z.nullable(day),
  detractors: count,
  passives: count,
  promoters: count,
});
const share = z.number().check(z.gte(0), z.lte(1));

const fieldsSinceV2 = {
  source,
  columns: z.object({ ...columns, extras: z.partialRecord(z.enum(EXTRA_ROLES), column) }),
  context: z.object({
    ...context,
    survey: z.enum(["relationship", "transactional", "product", "unknown"]),
    baseline: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("default") }),
      z.object({ kind: z.literal("period"), from: day, to: day }),
      z.object({ kind: z.literal("run"), run }),
      z.object({ kind: z.literal("number"), nps: points }),
    ]),
    calendar: z.object({
      yearStartsIn: z.int().check(z.gte(1), z.lte(12)),
      periods: z.enum(["quarter", "month"]),
    }),
    breaks: z.array(z.object({ day, what: z.enum(["channel", "scale", "wording"]) })),
    practice: z.object({
      question: z.nullable(z.string().check(z.maxLength(500))),
      scale: z.nullable(z.enum(["0–10", "1–10", "other"])),
      won: z.nullable(count),
      lost: z.nullable(count),
      expectedChurn: z.nullable(share),
      actualChurn: z.nullable(share),
    }),
  }),
  /** Earlier diagnoses that were written, oldest first. */
  runs: z.array(run),
  start: z.nullable(day),
  sheets: z.array(z.enum(SHEET_KINDS)),
};

/** As it was stored before comments were read. */
const settingsV2 = z.object({ version: z.literal(2), ...fieldsSinceV2 });

const settingsV3 = z.object({
  version: z.literal(3),
  ...fieldsSinceV2,
  comments: z.object({ mask: z.boolean() }),
});

export type Settings = z.infer<typeof settingsV3>;

/** Nothing of version 1 is lost; what it did not know is as in a new workbook, and the new sheets are chosen. */
function fromV1(stored: z.infer<typeof settingsV1>): z.infer<typeof settingsV2> {
  const { ownBaseline, ...told } = stored.context;
  const { calendar, breaks, practice } = PLAIN_CONTEXT;
  return {
    ...stored,
    version: 2,
    columns: { ...stored.columns, extras: {} },
    context: {
      ...told,
      baseline: ownBaseline === null ? { kind: "default" } : { kind: "number", nps: ownBaseline },
      calendar,
      breaks: [...breaks],
      practice,
    },
    runs: [],
    sheets: [...SHEETS],
  };
}

/** Quotes are masked as in a new workbook, and the sheets of comments are chosen. */
function fromV2(stored: z.infer<typeof settingsV2>): Settings {
  const sheets = SHEETS.filter(
    (kind) => stored.sheets.includes(kind) || SHEETS_OF_COMMENTS.includes(kind)
  );
  return { ...stored, version: 3, comments: { mask: true }, sheets };
}

export type StoredState =
  | { readonly found: "settings"; readonly settings: Settings }
  | { readonly found: "nothing" }
  /** A newer version's, or damaged: start afresh and say so. */
  | { readonly found: "unreadable" };

/**
 * Reads what a workbook holds. Anything that is not exactly a known version is unreadable; nothing is thrown.
 * @example parseStored(null) // { found: "nothing" }
 */
export function parseStored(stored: unknown): StoredState {
  if (stored === null || stored === undefined) return { found: "nothing" };
  const parsed = settingsV3.safeParse(stored);
  if (parsed.success) return { found: "settings", settings: parsed.data };
  const older = settingsV2.safeParse(stored);
  if (older.success) return { found: "settings", settings: fromV2(older.data) };
  const oldest = settingsV1.safeParse(stored);
  return oldest.success
    ? { found: "settings", settings: fromV2(fromV1(oldest.data)) }
    : { found: "unreadable" };
}

/** The settings of a pane, or null while it has no source. Owners typed in the plan are not among them. */
export function settingsOf(state: PaneState): Settings | null {
  const { preview, columns } = state.data;
  if (preview === null || columns === null) return null;
  const remember = (index: number | null) => {
    const found = preview.columns.find((one) => one.index === index);
    return found === undefined ? null : { index: found.index, header: found.header };
  };
  return {
    version: 3,
    source:
      preview.choice.kind === "table"
        ? preview.choice
        : preview.choice.kind === "sheets"
          ? { kind: "sheets", names: [...preview.choice.names] }
          : { kind: "areas", addresses: [...preview.choice.addresses] },
    columns: {
      score: remember(columns.score),
      date: remember(columns.date),
      comment: remember(columns.comment),
      customer: remember(columns.customer),
      segments: columns.segments.flatMap((index) => remember(index) ?? []),
      dateOrder: columns.dateOrder,
      leaveOutHiddenRows: columns.leaveOutHiddenRows,
      extras: Object.fromEntries(
        EXTRA_ROLES.flatMap((role) => {
          const found = remember(columns.extras?.[role] ?? null);
          return found === null ? [] : [[role, found]];
        })
      ),
    },
    context: contextToStore(state.context),
    comments: { mask: state.comments.mask },
    runs: [...state.runs],
    start: state.plan.startChosen ? state.plan.start : null,
    sheets: [...state.write.chosen],
  };
}

/** The figures the rules work with stand on the settings sheet, where people change them; they are not kept twice. */
function contextToStore({ assumptions: _, ...told }: ContextDraft): Settings["context"] {
  // Half a baseline is not kept: it would be the next day's hindrance.
  const baseline = baselineOf(told.baseline) ?? PLAIN_CONTEXT.baseline;
  return { ...told, baseline, breaks: [...told.breaks] };
}

/**
 * Remembered columns in the source as it is now: null when one of them is gone or carries another header.
 */
export function recallColumns(
  { columns }: Settings,
  { columns: present }: SourcePreview
): ColumnDraft | null {
  let changed = false;
  const recall = (one: { index: number; header: string } | null): number | null => {
    if (one === null) return null;
    const samePlace = present.find(
      ({ index, header }) => index === one.index && header === one.header
    );
    const sameHeader = present.filter(({ header }) => header === one.header);
    const found = samePlace ?? (sameHeader.length === 1 ? sameHeader[0] : undefined);
    if (found === undefined) changed = true;
    return found?.index ?? null;
  };
  const draft: ColumnDraft = {
    score: recall(columns.score),
    date: recall(columns.date),
    comment: recall(columns.comment),
    customer: recall(columns.customer),
    segments: columns.segments.flatMap((one) => recall(one) ?? []),
    dateOrder: columns.dateOrder,
    leaveOutHiddenRows: columns.leaveOutHiddenRows,
    extras: Object.fromEntries(
      EXTRA_ROLES.flatMap((role) => {
        const found = recall(columns.extras[role] ?? null);
        return found === null ? [] : [[role, found]];
      })
    ),
  };
  return changed ? null : draft;
}
