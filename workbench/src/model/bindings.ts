import { Adapter } from "../protocol/adapter";
import { ApiError } from "../protocol/adapter";
import { BindingKind, type BindingDescription } from "../protocol/documentApi";
import type { Host } from "../host";
import { invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { Range } from "./range";
import { rangeOfAddress } from "./rangeOfAddress";
import type { Table } from "./table";

const TYPES = ["Range", "Table", "Text"];

/** Places in the workbook that an add-in has given an id of its own; saved with the workbook. */
export class BindingCollection extends Adapter {
  readonly typeName = "BindingCollection";
  override readonly scalars = ["count"];
  constructor(private readonly host: Host) {
    super();
  }
  override items(): readonly Binding[] {
    return Object.keys(this.host.memory.bindings).map((id) => new Binding(this.host, id));
  }
  get count(): number {
    return this.getCount();
  }
  getCount(): number {
    return Object.keys(this.host.memory.bindings).length;
  }
  getItem(id: string): Binding {
    const binding = this.getItemOrNullObject(id);
    if (!binding) throw itemNotFound(`binding ${id}`);
    return binding;
  }
  getItemOrNullObject(id: string): Binding | null {
    return id in this.host.memory.bindings ? new Binding(this.host, id) : null;
  }
  getItemAt(index: number): Binding {
    const binding = this.items()[index];
    if (!binding) throw invalidArgument("There is no such binding.");
    return binding;
  }

  /** An id that is taken leads to the new place from now on, as in Excel. */
  add(place: Range | string, type: string, id: string): Binding {
    const home = this.host.workbook.activeSheet;
    const range = place instanceof Range ? place : rangeOfAddress(this.host, place, home);
    if (!TYPES.includes(type)) throw invalidArgument(`There is no binding of the type ${type}.`);
    if (id === "") throw invalidArgument("A binding needs an id.");
    if (type === "Text" && range.cellCount !== 1) {
      throw invalidArgument("A binding of the type Text is one cell.");
    }
    const table = type === "Table" ? range.getTables(false).items()[0] : undefined;
    if (type === "Table" && !table) throw invalidArgument("There is no table to bind.");
    this.host.memory.bindings[id] = { type, reference: table?.name ?? range.address };
    this.host.writes++;
    return new Binding(this.host, id);
  }
  addFromNamedItem(name: string, type: string, id: string): Binding {
    const range = rangeOfAddress(this.host, name, this.host.workbook.activeSheet);
    return this.add(range, type, id);
  }
  addFromSelection(type: string, id: string): Binding {
    return this.add(this.host.workbook.getSelectedRange(), type, id);
  }
}

class Binding extends Adapter {
  readonly typeName = "Binding";
  override readonly scalars = ["id", "type"];
  constructor(
    private readonly host: Host,
    readonly id: string
  ) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }
  get type(): string {
    return this.stored.type;
  }
  getRange(): Range {
    if (this.type === "Text") throw invalidOperation("This binding is of the type Text.");
    return this.place;
  }
  getTable(): Table {
    const { type, reference } = this.stored;
    if (type !== "Table") throw invalidOperation("This binding is of another type than Table.");
    const table = this.host.workbook.tables.getItemOrNullObject(reference);
    if (!table) throw invalidBinding("The table of the binding is gone.");
    return table;
  }
  getText(): string {
    if (this.type !== "Text") throw invalidOperation("This binding is of another type than Text.");
    return this.place.text?.[0]?.[0] ?? "";
  }
  delete(): void {
    delete this.host.memory.bindings[this.id];
    this.host.writes++;
  }

  /** @throws InvalidBinding where the cells are gone */
  get place(): Range {
    const { type, reference } = this.stored;
    if (type === "Table") return this.getTable().getRange();
    try {
      return rangeOfAddress(this.host, reference, this.host.workbook.activeSheet);
    } catch {
      throw invalidBinding("The cells of the binding are gone.");
    }
  }
  private get stored() {
    const stored = this.host.memory.bindings[this.id];
    if (!stored) throw itemNotFound(`binding ${this.id}`);
    return stored;
  }
}

/** The cells of a binding; null where they are gone. */
export function bindingPlace(host: Host, id: string): Range | null {
  try {
    return new Binding(host, id).place;
  } catch {
    return null;
  }
}

/** All bindings as the common API tells of them. */
export function describeBindings(host: Host): readonly BindingDescription[] {
  return Object.entries(host.memory.bindings).map(([id, { type }]) => {
    const range = bindingPlace(host, id);
    const kinds: Readonly<Record<string, BindingDescription["BindingType"]>> = {
      Table: BindingKind.table,
      Text: BindingKind.text,
    };
    return {
      Name: id,
      BindingType: kinds[type] ?? BindingKind.matrix,
      RowCount: range?.rowCount ?? 0,
      ColCount: range?.columnCount ?? 0,
      HasHeaders: type === "Table",
    };
  });
}

const invalidBinding = (what: string): ApiError => new ApiError("InvalidBinding", what);
