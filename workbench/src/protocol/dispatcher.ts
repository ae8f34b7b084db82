import type { Adapter } from "./adapter";
import { BatchRun, refused, type Stop } from "./batchRun";
import type { BindingDescription, BindingsStore, SelectionStore } from "./documentApi";
import { requestOf, utf8Length, type Gate, type Refusal } from "./gate";
import { Turns } from "./turns";
import type { Batch, BatchResult } from "./wire";

export { Adapter, ApiError } from "./adapter";

/** What Office.context.document.settings keeps in the document: names with serialised values. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  /** Saving hands over all settings at once. */
  replace(settings: Readonly<Record<string, string>>): void;
}

/** What the dispatcher asks of a host; nothing of Excel. */
export interface BatchHost {
  /** The object that batches start from (the workbook). */
  readonly root: Adapter;
  /** Objects that office.js creates by their server type name. */
  service(name: string): Adapter | null;
  /** Counts everything that changed the workbook so far. */
  readonly writes: number;
  /**
   * Applies waiting writes and waits for calculation. With `functionsToo` it also waits for custom functions:
   * only a batch that wrote may ask for that, since a custom function may itself send a batch that reads.
   */
  settle(functionsToo: boolean): Promise<void>;
  /** Whether custom functions have yet to answer. */
  readonly awaitsFunctions?: boolean;
  /** Applies waiting writes without waiting for anything. */
  flush(): void;
  readonly documentSettings: SettingsStore;
  /** Without one the workbook has no bindings. */
  readonly documentBindings?: BindingsStore;
  readonly documentSelection?: SelectionStore;
  /** Lets batches pass, or not; without one all do. */
  readonly gate?: Gate;
  /**
   * Asked before a property is set or a method called.
   * @param lineage the objects on the way from the workbook to the target, nearest first
   * @throws ApiError where the target is protected
   */
  assertAllowed?(
    target: Adapter,
    member: string,
    given: readonly unknown[],
    lineage: () => readonly Adapter[]
  ): void;
}

/** Executes batches against adapters. It knows the protocol and nothing about Excel. */
export class Dispatcher {
  /** Members that were asked for and are missing here, with how often: the list of what to add next. */
  readonly unimplemented = new Map<string, number>();
  private readonly byReference = new Map<string, Adapter>();
  private readonly referenceOf = new Map<Adapter, string>();
  /** From which object each was reached last. */
  readonly parents = new WeakMap<Adapter, Adapter>();
  private references = 0;
  private readonly turns = new Turns();

  constructor(private readonly host: BatchHost) {}

  get documentSettings(): SettingsStore {
    return this.host.documentSettings;
  }

  get selection(): SelectionStore | undefined {
    return this.host.documentSelection;
  }

  get bindings(): readonly BindingDescription[] {
    return this.host.documentBindings?.list() ?? [];
  }

  /**
   * Answers one batch as text; null where no answer is ever to be sent.
   * @param flags as office.js sends them beside the batch
   */
  async respond(body: string, flags: number): Promise<string | null> {
    const request = requestOf(body, flags);
    const { gate } = this.host;
    const verdict = (await gate?.admit(request)) ?? { kind: "pass" };
    if (verdict.kind === "silence") {
      await this.execute(request.batch, { performed: verdict.performed, error: UNANSWERED });
      return null;
    }
    const answer = JSON.stringify(
      await this.execute(request.batch, verdict.kind === "refuse" ? verdict : null)
    );
    const refusal = gate?.refuseAnswer(utf8Length(answer));
    return refusal ? JSON.stringify(refused(refusal, 0)) : answer;
  }

  /** Executes one batch. A failing action ends it; what came before stays done, as in Excel. */
  async execute(batch: Batch, stop: Stop | null = null): Promise<BatchResult> {
    return new BatchRun(batch, this.host, this, stop, this.turns).execute();
  }

  /** The id under which office.js will ask for this object again. */
  keep(adapter: Adapter): string {
    const known = this.referenceOf.get(adapter);
    if (known !== undefined) return known;
    const id = `reference-${++this.references}`;
    this.byReference.set(id, adapter);
    this.referenceOf.set(adapter, id);
    return id;
  }

  release(id: string): void {
    const adapter = this.byReference.get(id);
    this.byReference.delete(id);
    if (adapter) this.referenceOf.delete(adapter);
  }

  find(id: string): Adapter | undefined {
    return this.byReference.get(id);
  }

  countMissing(member: string): void {
    this.unimplemented.set(member, (this.unimplemented.get(member) ?? 0) + 1);
  }
}

const UNANSWERED: Refusal = { code: "RequestAborted", message: "No answer.", httpStatus: 503 };
