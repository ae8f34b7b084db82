import { XMLParser } from "fast-xml-parser";
import { xmlText } from "./xmlText";

/** What the parser makes of one node: its name with its content, and the attributes beside it. */
type RawNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

// Entities are resolved by ourselves, so that a document type declared in a file has no power over what is read.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** An element of a part. Names are without their prefixes, which every program chooses for itself. */
export class XmlElement {
  private constructor(
    readonly name: string,
    private readonly attributes: Readonly<Record<string, string>>,
    private readonly content: readonly RawNode[]
  ) {}

  /**
   * The root element of a part.
   *
   * @throws Error where the text is no XML
   */
  static parse(xml: string): XmlElement {
    const nodes = parser.parse(xml.replace(/^\uFEFF/, "")) as readonly RawNode[];
    const [root] = elementsIn(nodes);
    if (!root) throw new Error("The part holds no element.");
    return root;
  }

  /** For the parser's nodes alone. */
  static of(node: RawNode, name: string): XmlElement {
    const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
    return new XmlElement(name, attributes, (node[name] ?? []) as readonly RawNode[]);
  }

  attribute(name: string): string | undefined {
    const value = this.attributes[name];
    return value === undefined ? undefined : xmlText(value);
  }
  /** Undefined where the attribute is absent or no number. */
  number(name: string): number | undefined {
    const value = Number(this.attributes[name] ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  }
  flag(name: string, otherwise = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
  }

  get children(): readonly XmlElement[] {
    return elementsIn(this.content);
  }
  all(name: string): readonly XmlElement[] {
    return this.content.filter((node) => name in node).map((node) => XmlElement.of(node, name));
  }
  /** The first element below this one at a path of names. */
  at(...path: readonly string[]): XmlElement | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk starts at this element
    let here: XmlElement | undefined = this;
    for (const name of path) here = here?.all(name)[0];
    return here;
  }
  /** The attribute `val` of a child: how DrawingML and styles write most of what they have. */
  value(...path: readonly string[]): string | undefined {
    return this.at(...path)?.attribute("val");
  }
  /** The element's own text and that of everything in it. */
  get text(): string {
    const parts = this.content.map((node) => {
      if (TEXT in node) return xmlText(String(node[TEXT]));
      const name = nameOf(node);
      return name === null ? "" : XmlElement.of(node, name).text;
    });
    return parts.join("");
  }
  /** Every element with this name at any depth. */
  descendants(name: string): readonly XmlElement[] {
    return this.children.flatMap((child) =>
      child.name === name ? [child, ...child.descendants(name)] : child.descendants(name)
    );
  }
}

function elementsIn(nodes: readonly RawNode[]): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    const name = nameOf(node);
    return name === null ? [] : [XmlElement.of(node, name)];
  });
}

function nameOf(node: RawNode): string | null {
  for (const key of Object.keys(node)) if (key !== ATTRIBUTES && key !== TEXT) return key;
  return null;
}
