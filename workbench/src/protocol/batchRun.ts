import { Adapter, ApiError } from "./adapter";
import { argumentsOf } from "./batchArguments";
import type { BatchHost, Dispatcher } from "./dispatcher";
import type { Refusal } from "./gate";
import { project } from "./projection";
import type { Turns } from "./turns";
import {
  ActionType,
  PathType,
  memberName,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type ObjectPath,
} from "./wire";

/** Where a batch is to end before its end, for the sake of a fault. */
export interface Stop {
  readonly performed: number;
  readonly error: Refusal;
}

/** A null object (`getItemOrNullObject` of something absent): reading it gives null, calling it does nothing. */
const NULL = Symbol("null object");
type Target = Adapter | typeof NULL;
type Members = Record<string, unknown>;

/** Nothing of a failed batch's results reaches the add-in. */
export const refused = ({ code, message, httpStatus }: Refusal, index: number): BatchResult => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: code,
    Message: message,
    Location: "",
    ActionIndex: index,
    HttpStatusCode: httpStatus,
  },
});

/** One batch on its way through; holds the objects it has resolved. */
export class BatchRun {
  private readonly objects = new Map<number, Target>();
  private wrote = false;
  private endTurn = (): void => undefined;

  constructor(
    private readonly batch: Batch,
    private readonly host: BatchHost,
    private readonly dispatcher: Dispatcher,
    private readonly stop: Stop | null,
    private readonly turns: Turns
  ) {}

  async execute(): Promise<BatchResult> {
    this.endTurn = await this.turns.begin();
    try {
      return await this.performAll();
    } finally {
      this.endTurn();
    }
  }

  private async performAll(): Promise<BatchResult> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      if (this.stop && index >= this.stop.performed) break;
      const writesBefore = this.host.writes;
      try {
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        const value = await this.perform(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (cause) {
        this.host.flush();
        return { Results: results, TraceIds: traceIds, Error: this.report(cause, action, index) };
      }
      if (this.host.writes !== writesBefore) this.wrote = true;
    }
    this.host.flush();
    if (this.wrote) await this.settleAll();
    if (this.stop) {
      return refused(this.stop.error, Math.min(this.stop.performed, this.batch.Actions.length - 1));
    }
    return { Results: results, TraceIds: traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.identify(await this.resolve(action.ObjectPathId));
      case ActionType.query:
        return this.load(action);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.assign(action);
      case ActionType.update: {
        const target = this.writable(await this.resolve(action.ObjectPathId));
        return this.update(target, action.ObjectState ?? {});
      }
      default:
        throw new ApiError("NotImplemented", `Action type ${action.ActionType} is unknown.`, 501);
    }
  }

  /** Custom functions are waited for out of turn: they may send batches of their own. */
  private async settleAll(): Promise<void> {
    await this.host.settle(false);
    if (!this.host.awaitsFunctions) return;
    this.endTurn();
    await this.host.settle(true);
    this.endTurn = await this.turns.begin();
  }

  private identify(target: Target): unknown {
    if (target === NULL) return null;
    const identity = { ...target.identity() };
    return this.batch.AutoKeepReference && target.keptByReference
      ? { ...identity, _ReferenceId: this.dispatcher.keep(target) }
      : identity;
  }

  private async load(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    if (target === NULL) return null;
    await (this.wrote ? this.settleAll() : this.host.settle(false));
    return project(target, action.QueryInfo ?? {}, (name) => this.dispatcher.countMissing(name));
  }

  private async call(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      return target === NULL ? null : { _ReferenceId: this.dispatcher.keep(target) };
    }
    if (action.Name === "_RemoveReference") {
      this.dispatcher.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (target === NULL) return null;
    return this.invoke(target, memberName(action.Name), action.ArgumentInfo);
  }

  private async assign(action: Action): Promise<void> {
    const target = this.writable(await this.resolve(action.ObjectPathId));
    const name = memberName(action.Name);
    this.assertMember(target, name);
    const [value] = await this.arguments(action.ArgumentInfo);
    this.assertAllowed(target, name, [value]);
    (target as unknown as Members)[name] = value;
  }

  private update(target: Adapter, state: Readonly<Record<string, unknown>>): void {
    for (const [wire, value] of Object.entries(state)) {
      const name = memberName(wire);
      this.assertMember(target, name);
      const isTree = typeof value === "object" && value !== null && !Array.isArray(value);
      const current = isTree ? this.member(target, name) : null;
      if (current instanceof Adapter) this.dispatcher.parents.set(current, target);
      if (current instanceof Adapter) this.update(current, value as Record<string, unknown>);
      else {
        this.assertAllowed(target, name, [value]);
        (target as unknown as Members)[name] = value;
      }
    }
  }

  private assertAllowed(target: Adapter, name: string, given: readonly unknown[]): void {
    this.host.assertAllowed?.(target, name, given, () => this.lineage(target));
  }

  private lineage(target: Adapter): readonly Adapter[] {
    const { parents } = this.dispatcher;
    const found: Adapter[] = [];
    for (let next = parents.get(target); next; next = parents.get(next)) {
      if (found.includes(next)) break;
      found.push(next);
    }
    return found;
  }

  private writable(target: Target): Adapter {
    if (target === NULL) throw new ApiError("InvalidObjectPath", "The object does not exist.");
    return target;
  }

  private member(target: Adapter, name: string): unknown {
    this.assertMember(target, name);
    return (target as unknown as Members)[name];
  }

  /** Does not read the member: that may cost as much as a million cells. */
  private assertMember(target: Adapter, name: string): void {
    if (name in target) return;
    const key = `${target.typeName}.${name}`;
    this.dispatcher.countMissing(key);
    throw new ApiError("NotImplemented", `The workbench does not have ${key}.`, 501, key);
  }

  private async invoke(target: Adapter, name: string, info?: ArgumentInfo): Promise<unknown> {
    const method = this.member(target, name);
    if (typeof method !== "function") {
      throw new ApiError("NotImplemented", `${target.typeName}.${name} is not a method.`, 501);
    }
    const given = await this.arguments(info);
    this.assertAllowed(target, name, given);
    return (method as (...values: unknown[]) => unknown).apply(target, given);
  }

  private async resolve(id: number): Promise<Target> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `Object path ${id} is not in the batch.`);
    const target = await this.follow(path);
    this.objects.set(id, target);
    return target;
  }

  private async follow(path: ObjectPath): Promise<Target> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.root;
      case PathType.nullObject:
        return NULL;
      case PathType.service: {
        const service = this.host.service(name);
        if (service) return service;
        this.dispatcher.countMissing(name);
        throw new ApiError("NotImplemented", `The workbench does not have ${name}.`, 501, name);
      }
      case PathType.reference: {
        const kept = this.dispatcher.find(name);
        if (kept) return kept;
        throw new ApiError("InvalidObjectPath", `Nothing is kept under ${name}.`);
      }
      default:
        return this.descend(path);
    }
  }

  private async descend(path: ObjectPath): Promise<Target> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL) return NULL;
    const name = memberName(path.Name ?? "");
    const items = name === "getItemAt" && !(name in parent) ? parent.items() : null;
    // office.js names the items of a loaded collection by their index, also where Excel has no such method.
    if (items) return items[Number(path.ArgumentInfo?.Arguments?.[0])] ?? NULL;
    const found =
      path.ObjectPathType === PathType.property
        ? this.member(parent, name)
        : await this.invoke(
            parent,
            path.ObjectPathType === PathType.indexer ? "getItem" : name,
            path.ArgumentInfo
          );
    if (!(found instanceof Adapter)) return NULL;
    if (found !== parent) this.dispatcher.parents.set(found, parent);
    return found;
  }

  private arguments(info?: ArgumentInfo): Promise<unknown[]> {
    return argumentsOf(info, async (id) => {
      const target = await this.resolve(id);
      return target === NULL ? null : target;
    });
  }

  private report(cause: unknown, action: Action, index: number): NonNullable<BatchResult["Error"]> {
    const known = cause instanceof ApiError ? cause : null;
    // Anything else is a defect of the workbench: it must be seen where it happened, not only as an Office error.
    if (!known) console.error("workbench:", cause);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return {
      Code: known?.code ?? "GeneralException",
      Message: cause instanceof Error ? cause.message : String(cause),
      Location: known?.location || [path?.Name, action.Name].filter(Boolean).join("."),
      ActionIndex: index,
      HttpStatusCode: known?.httpStatus ?? 500,
    };
  }
}
