import { XMLValidator } from "fast-xml-parser";
import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { invalidArgument, invalidOperation, itemNotFound } from "./errors";

/** Custom XML parts of one namespace, or those of the workbook whatever their namespace. */
export class CustomXmlPartScopedCollection extends Adapter {
  readonly typeName: string = "CustomXmlPartScopedCollection";
  constructor(
    protected readonly host: Host,
    private readonly namespace: string | null
  ) {
    super();
  }
  override items(): readonly CustomXmlPart[] {
    return Object.keys(this.host.memory.customXml)
      .map((id) => new CustomXmlPart(this.host, id))
      .filter((part) => this.namespace === null || part.namespaceUri === this.namespace);
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound(`custom XML part ${id}`);
    return part;
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.id === id) ?? null;
  }
  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw invalidOperation("There is not exactly one custom XML part here.");
    return only;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...more] = this.items();
    return first && more.length === 0 ? first : null;
  }
}

/** workbook.customXmlParts */
export class CustomXmlPartCollection extends CustomXmlPartScopedCollection {
  override readonly typeName = "CustomXmlPartCollection";
  constructor(host: Host) {
    super(host, null);
  }
  add(xml: string): CustomXmlPart {
    const id = this.newId();
    this.host.memory.customXml[id] = checked(xml);
    this.host.writes++;
    return new CustomXmlPart(this.host, id);
  }
  /** Of the form that files require, counted, and none that an opened file has brought. */
  private newId(): string {
    for (;;) {
      const count = /\d+$/.exec(this.host.nextId("custom-xml"))?.[0] ?? "";
      const id = `{00000000-0000-4000-8000-${count.padStart(12, "0")}}`;
      if (!(id in this.host.memory.customXml)) return id;
    }
  }
  getByNamespace(uri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.host, uri);
  }
}

class CustomXmlPart extends Adapter {
  readonly typeName = "CustomXmlPart";
  override readonly scalars = ["id", "namespaceUri"];
  constructor(
    private readonly host: Host,
    readonly id: string
  ) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }
  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }
  getXml(): string {
    const xml = this.host.memory.customXml[this.id];
    if (xml === undefined) throw itemNotFound(`custom XML part ${this.id}`);
    return xml;
  }
  setXml(xml: string): void {
    this.getXml();
    this.host.memory.customXml[this.id] = checked(xml);
    this.host.writes++;
  }
  delete(): void {
    delete this.host.memory.customXml[this.id];
    this.host.writes++;
  }
}

function checked(xml: string): string {
  if (XMLValidator.validate(xml) !== true) throw invalidArgument("This is no well-formed XML.");
  return xml;
}

/** The namespace of the outermost element; "" where it has none. */
function namespaceOf(xml: string): string {
  const start =
    /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/u.exec(
      xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "")
    );
  const [, prefix, attributes = ""] = start ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix.replace(/[.]/g, "\\.")}`;
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(
    attributes
  );
  return found?.[1] ?? found?.[2] ?? "";
}
