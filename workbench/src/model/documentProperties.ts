import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "./errors";

const TEXTS = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

type Stored = Record<string, unknown>;

/** workbook.properties: title, author and so on; kept and saved with the workbook. */
export class DocumentProperties extends Adapter {
  readonly typeName = "DocumentProperties";
  override readonly scalars = [...TEXTS, "creationDate", "lastAuthor", "revisionNumber"];
  readonly custom: CustomPropertyCollection;

  constructor(private readonly host: Host) {
    super();
    this.custom = new CustomPropertyCollection(host);
    for (const name of TEXTS) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.stored[name] ?? "",
        set: (value: unknown) => this.store(name, String(value)),
      });
    }
  }
  get lastAuthor(): unknown {
    return this.stored["lastAuthor"] ?? "";
  }
  /** When the workbook was made, as a file says it; the start of the calendar where it says nothing. */
  get creationDate(): unknown {
    return this.stored["creationDate"] ?? "1601-01-01T00:00:00Z";
  }
  get revisionNumber(): unknown {
    return this.stored["revisionNumber"] ?? 0;
  }
  set revisionNumber(number: unknown) {
    if (!Number.isInteger(number)) throw invalidArgument("A revision is a whole number.");
    this.store("revisionNumber", number);
  }

  private get stored(): Stored {
    return this.host.memory.properties;
  }
  private store(name: string, value: unknown): void {
    if (typeof value === "string" && value.length > 255) {
      throw invalidArgument("A property holds at most 255 characters.");
    }
    this.stored[name] = value;
    this.host.writes++;
  }
}

/** A person's or an add-in's own properties; their names are the same whatever their case. */
class CustomPropertyCollection extends Adapter {
  readonly typeName = "CustomPropertyCollection";
  constructor(private readonly host: Host) {
    super();
  }
  override items(): readonly CustomProperty[] {
    return Object.keys(this.stored).map((key) => new CustomProperty(this.host, key));
  }
  /** Adds a property or gives an existing one another value. */
  add(key: string, value: unknown): CustomProperty {
    if (key === "" || key.length > 255) throw invalidArgument("A key has 1 to 255 characters.");
    const property = this.find(key) ?? new CustomProperty(this.host, key);
    property.value = value;
    return property;
  }
  getCount(): number {
    return Object.keys(this.stored).length;
  }
  getItem(key: string): CustomProperty {
    const found = this.find(key);
    if (!found) throw itemNotFound(`property ${key}`);
    return found;
  }
  getItemOrNullObject(key: string): CustomProperty | null {
    return this.find(key);
  }
  deleteAll(): void {
    for (const property of this.items()) property.delete();
  }
  private find(key: string): CustomProperty | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((each) => each.key.toLowerCase() === wanted) ?? null;
  }
  private get stored(): Stored {
    return customOf(this.host);
  }
}

class CustomProperty extends Adapter {
  readonly typeName = "CustomProperty";
  override readonly scalars = ["key", "type", "value"];
  constructor(
    private readonly host: Host,
    readonly key: string
  ) {
    super();
  }
  override identity() {
    return { Key: this.key, _Id: this.key };
  }
  get value(): unknown {
    return customOf(this.host)[this.key];
  }
  set value(value: unknown) {
    const isKnown = ["string", "number", "boolean"].includes(typeof value);
    if (!isKnown) throw invalidArgument("A property is a text, a number or a truth value.");
    if (typeof value === "string" && value.length > 255) {
      throw invalidArgument("A property holds at most 255 characters.");
    }
    customOf(this.host)[this.key] = value;
    this.host.writes++;
  }
  get type(): string {
    const { value } = this;
    if (typeof value === "boolean") return "Boolean";
    if (typeof value !== "number") return "String";
    return Number.isInteger(value) ? "Number" : "Float";
  }
  delete(): void {
    delete customOf(this.host)[this.key];
    this.host.writes++;
  }
}

function customOf(host: Host): Stored {
  return (host.memory.properties["custom"] ??= {}) as Stored;
}
