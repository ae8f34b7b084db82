import { Adapter } from "../../protocol/adapter";
import type { Worksheet } from "../worksheet";
import type { ChartDescription } from "./description";

/** What every part of a chart knows of the chart that it belongs to. */
export interface ChartOwner {
  readonly sheet: Worksheet;
  /** @throws ItemNotFound once the chart is deleted */
  readonly description: ChartDescription;
  /** Runs a change on behalf of the add-in and tells those who draw charts. */
  change(work: () => void): void;
}

/** Where a part is kept. Reading never makes it: only a change may leave something in the workbook. */
export interface Place<T extends object> {
  read(): Readonly<T> | undefined;
  open(): T;
  /** Told after a change, for what follows from it. */
  done?(): void;
}

/** One kept value, or the same one in several places. */
export interface Slot<V> {
  /** The value; undefined where nothing is kept or the places differ. */
  read(): V | undefined;
  update(next: (before: V | undefined) => V): void;
}

/** A part of a chart's description: in one place, or the same part of several series at once. */
export class Parts<T extends object> {
  constructor(
    readonly owner: ChartOwner,
    private readonly places: () => readonly Place<T>[]
  ) {}

  /** What `read` answers for every place; null where the answers differ. */
  value<V>(read: (kept: Readonly<T> | undefined) => V): V | null {
    const [first, ...rest] = this.places().map((place) => read(place.read()));
    if (first === undefined) return read(undefined);
    const sample = JSON.stringify(first);
    return rest.every((value) => JSON.stringify(value) === sample) ? first : null;
  }

  change(write: (kept: T) => void): void {
    this.owner.change(() => {
      for (const place of this.places()) {
        write(place.open());
        place.done?.();
      }
    });
  }

  /** A part of this part; `fresh` makes it at its first change. */
  part<K extends keyof T>(
    key: K,
    fresh: () => NonNullable<T[K]> & object
  ): Parts<NonNullable<T[K]> & object> {
    type Inner = NonNullable<T[K]> & object;
    return new Parts<Inner>(this.owner, () =>
      this.places().map((place) => ({
        // The key's type says that this is the inner part, where there is one.
        read: () => (place.read()?.[key] ?? undefined) as Readonly<Inner> | undefined,
        open: () => (place.open()[key] ??= fresh()) as Inner,
        done: () => place.done?.(),
      }))
    );
  }

  slot<K extends keyof T>(key: K): Slot<T[K]> {
    return {
      read: () => this.value((kept) => kept?.[key]) ?? this.nullOf(key),
      update: (next) => this.change((kept) => (kept[key] = next(kept[key]))),
    };
  }

  /** A kept null (none) is an answer; places that differ have none. */
  private nullOf<K extends keyof T>(key: K): T[K] | undefined {
    return this.places().every((place) => place.read()?.[key] === null)
      ? this.places()[0]?.read()?.[key]
      : undefined;
  }
}

/** A member that is kept as it is set. */
export interface Member<T extends object> {
  read(kept: Readonly<T> | undefined): unknown;
  /** Absent for what can only be read. @throws InvalidArgument */
  write?(value: unknown, kept: T): void;
}
export type Members<T extends object> = Readonly<Record<string, Member<T>>>;

/** Checks a value that the add-in sets. @throws InvalidArgument */
export type Check<V> = (value: unknown) => V;

/** Member makers for one kind of part. */
export function membersOf<T extends object>() {
  return {
    /** Reads and sets the part's own field; `otherwise` is what Excel answers where it chooses itself. */
    field: <K extends keyof T>(key: K, check: Check<T[K]>, otherwise: unknown): Member<T> => ({
      read: (kept) => kept?.[key] ?? otherwise,
      write: (value, kept) => put(kept, key, check(value)),
    }),
  };
}

/** A member that neither the drawing nor the file follows: it is kept so that it reads back. */
export function other(
  name: string,
  check: Check<unknown>,
  otherwise: unknown
): Member<{ others?: Record<string, unknown> }> {
  return {
    read: (kept) => kept?.others?.[name] ?? otherwise,
    write: (value, kept) => put((kept.others ??= {}), name, check(value)),
  };
}

function put<T extends object, K extends keyof T>(kept: T, key: K, value: T[K]): void {
  // Absent means automatic in the description; an undefined member would be neither.
  if (value === undefined) delete kept[key];
  else kept[key] = value;
}

/** An object of Excel that shows one part of a chart. */
export abstract class ChartPart<T extends object> extends Adapter {
  constructor(readonly parts: Parts<T>) {
    super();
  }
}

/** Gives a class the members of a table: each reads from the kept part and writes into it. */
export function give<T extends object>(
  type: { readonly prototype: ChartPart<T> },
  members: Members<T>
): void {
  for (const [name, member] of Object.entries(members)) {
    const { write } = member;
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ChartPart<T>) {
        return this.parts.value((kept) => member.read(kept));
      },
      set: write
        ? function (this: ChartPart<T>, value: unknown) {
            this.parts.change((kept) => write(value, kept));
          }
        : undefined,
    });
  }
}
