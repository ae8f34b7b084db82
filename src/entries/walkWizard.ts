import {
  EXTRA_ROLES,
  type DateOrder,
  type ExtraRole,
  type SourceColumn,
  type SourceOption,
  type SourcePreview,
} from "../sources/source";
import { hindrance } from "../taskpane/transitions/navigation";
import {
  hasComments,
  type ColumnDraft,
  type ContextDraft,
  type PaneState,
} from "../taskpane/model";
import type { Pane } from "../taskpane/runner";
import { say } from "../wording/say";

// The sentences here are for the command line of developers; they are no texts of the product, whose catalogue
// is downloaded by everybody.

/** What a person would choose in the wizard; what is absent stays as the wizard suggests it. */
export interface Request {
  /** A table or a sheet; without, that of the workbook's earlier run, else the likeliest one. */
  readonly source?: string;
  /** Columns by header, or by letter where no header is called so. */
  readonly score?: string;
  readonly date?: string;
  readonly comment?: string;
  readonly customer?: string;
  readonly segments?: readonly string[];
  /** Columns beside the answers; "" for one that is recognised and shall not be used. */
  readonly extras?: Readonly<Partial<Record<ExtraRole, string>>>;
  readonly dateOrder?: DateOrder;
  readonly context: Partial<ContextDraft>;
  /** The question as it is asked (rules 1, 82). */
  readonly question?: string;
  readonly calendar?: Partial<ContextDraft["calendar"]>;
  /** False: comments are not read, though a column is mapped. */
  readonly readComments?: boolean;
}

/** What the wizard shows at its end. */
export interface Walk {
  readonly preview: SourcePreview;
  readonly columns: NonNullable<PaneState["data"]["columns"]>;
  readonly outcome: NonNullable<PaneState["outcome"]>;
  readonly planned: NonNullable<PaneState["plan"]["planned"]>;
  readonly written: NonNullable<PaneState["write"]["written"]>;
}

const UNFINISHED = "The wizard stopped before its end.";

/** Something that was asked for is not in the workbook: the request has to be mended, not the workbook. */
export class NotThere extends Error {
  override readonly name = "NotThere";
}

/**
 * Walks through the wizard as a person does who presses *Next* on every step, and has all sheets written.
 *
 * @throws NotThere where the request names something that is not there; Error with a sentence for everything else
 */
export async function walkWizard(
  pane: Pane,
  options: readonly SourceOption[],
  request: Request,
  onProgress: (words: string) => void
): Promise<Walk> {
  const unfollow = pane.subscribe(() => tell(pane.state(), onProgress));
  try {
    await settled(pane);
    const before = pane.state().saved?.source ?? null;
    pane.send({ type: "pickSource", choice: chosen(options, request.source, before).choice });
    const { preview } = (await settled(pane)).data;
    if (!preview) throw new Error(UNFINISHED);
    const suggested = pane.state().data.columns?.extras ?? {};
    pane.send({ type: "setColumns", columns: columnsOf(preview, request, suggested) });
    await settled(pane);
    await goOn(pane, "context");
    pane.send({ type: "setContext", context: contextOf(pane.state().context, request) });
    await settled(pane);
    await goOn(pane, "diagnosis");
    if (hasComments(pane.state())) await throughComments(pane, request.readComments ?? true);
    for (const step of ["plan", "write"] as const) await goOn(pane, step);
    pane.send({ type: "next" });
    return ended(await settled(pane));
  } finally {
    unfollow();
  }
}

async function throughComments(pane: Pane, read: boolean): Promise<void> {
  const going = goOn(pane, "comments");
  if (!read) pane.send({ type: "stop" });
  await going;
}

async function goOn(pane: Pane, step: PaneState["step"]): Promise<void> {
  const reason = hindrance(pane.state());
  if (reason === "noScore")
    throw new NotThere("No column looks like scores from 0 to 10. Name it with --score.");
  if (reason) throw new Error(`${say(`pane.hindrance.${reason}`)}.`);
  pane.send({ type: "next" });
  const state = await settled(pane);
  if (state.step !== step) throw new Error(UNFINISHED);
}

/** Fulfilled when nothing is under way. @throws with what the pane would show as a problem */
function settled(pane: Pane): Promise<PaneState> {
  return new Promise((resolve, reject) => {
    let unfollow = (): void => undefined;
    const look = (): void => {
      const state = pane.state();
      if (state.problem) reject(new Error(`${state.problem.title} ${state.problem.action}`));
      else if (state.job || state.screen === "opening") return;
      else resolve(state);
      unfollow();
    };
    unfollow = pane.subscribe(look);
    look();
  });
}

function ended({ data, outcome, plan, write }: PaneState): Walk {
  const { preview, columns } = data;
  if (!preview || !columns || !outcome || !plan.planned || !write.written) {
    throw new Error(UNFINISHED);
  }
  return { preview, columns, outcome, planned: plan.planned, written: write.written };
}

/** What was asked for; else what an earlier run of this workbook read, where it is still there; else the likeliest. */
function chosen(
  options: readonly SourceOption[],
  name: string | undefined,
  before: SourceOption["choice"] | null
): SourceOption {
  const known = JSON.stringify(before);
  const found =
    name === undefined
      ? (options.find(({ choice }) => JSON.stringify(choice) === known) ?? options[0])
      : options.find(({ choice, label }) => [label, ...namesOf(choice)].some(same(name)));
  if (found) return found;
  if (name === undefined) throw new Error("No sheet holds data.");
  throw new NotThere(`There is no table or sheet “${name}”.`);
}

const namesOf = (choice: SourceOption["choice"]): readonly string[] => {
  if (choice.kind === "table") return [choice.name];
  return choice.kind === "sheets" ? choice.names : choice.addresses;
};

/** What was asked for, over what the wizard has by itself. */
function contextOf(before: ContextDraft, request: Request): Partial<ContextDraft> {
  const { context, question, calendar } = request;
  return {
    ...context,
    ...(question === undefined ? {} : { practice: { ...before.practice, question } }),
    ...(calendar === undefined ? {} : { calendar: { ...before.calendar, ...calendar } }),
  };
}

type Extras = NonNullable<ColumnDraft["extras"]>;

function extrasOf(
  suggested: Extras,
  asked: NonNullable<Request["extras"]>,
  index: (name: string) => number
): Extras {
  return Object.fromEntries(
    EXTRA_ROLES.flatMap((role) => {
      const name = asked[role];
      const column = name === undefined ? suggested[role] : name === "" ? undefined : index(name);
      return column === undefined ? [] : [[role, column]];
    })
  );
}

function columnsOf(preview: SourcePreview, request: Request, suggested: Extras) {
  const index = (name: string): number => columnOf(preview.columns, name).index;
  const { score, date, comment, customer, segments, extras, dateOrder } = request;
  return {
    ...(score === undefined ? {} : { score: index(score) }),
    ...(date === undefined ? {} : { date: index(date) }),
    ...(comment === undefined ? {} : { comment: index(comment) }),
    ...(customer === undefined ? {} : { customer: index(customer) }),
    ...(segments === undefined ? {} : { segments: segments.map(index) }),
    ...(extras === undefined ? {} : { extras: extrasOf(suggested, extras, index) }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
}

function columnOf(columns: readonly SourceColumn[], name: string): SourceColumn {
  const found = columns.find(({ header }) => same(name)(header));
  const column = found ?? columns.find(({ letter }) => letter === name.toUpperCase());
  if (column) return column;
  const there = columns.map(({ header }) => `“${header}”`).join(", ");
  throw new NotThere(`There is no column “${name}”. There are: ${there}.`);
}

const same = (wanted: string) => (name: string) =>
  name.trim().toLowerCase() === wanted.trim().toLowerCase();

const DOING: Readonly<Record<NonNullable<PaneState["job"]>["kind"], string>> = {
  open: "Looking at the columns",
  sample: "Looking at the columns",
  read: "Reading rows",
  diagnose: "Diagnosing",
  comments: "Reading comments",
  plan: "Planning",
  write: "Writing sheets",
  evidence: "Looking up evidence",
  remove: "Removing sheets",
  addLive: "Adding functions",
  removeLive: "Removing functions",
};

function tell({ job }: PaneState, onProgress: (words: string) => void): void {
  if (!job) return;
  const counted = job.total > 0 ? ` ${job.done} of ${job.total}` : "";
  onProgress(`${DOING[job.kind]}${counted}`);
}
