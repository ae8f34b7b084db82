import { XMLParser } from "fast-xml-parser";

/** What a button of the add-in does when it is pressed. */
export type ButtonAction =
  | { readonly kind: "showPane"; readonly page: string }
  | { readonly kind: "execute"; readonly functionName: string };

export interface AddinButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the icon for a button of 32 px, or of the nearest size; null where there is none. */
  readonly icon: string | null;
  readonly smallIcon: string | null;
  readonly action: ButtonAction;
}

export interface AddinGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly AddinButton[];
}

/** The part of a manifest that Excel shows or starts. All addresses are paths on this server. */
export interface AddinManifest {
  /** As a saved workbook names the add-in. */
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly paneAddress: string;
  readonly functionsAddress: string | null;
  /** Prefix of the custom functions ("NPSTEST" for =NPSTEST.NPS); null where there is none. */
  readonly namespace: string | null;
  readonly groups: readonly AddinGroup[];
  readonly cellMenu: readonly AddinButton[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/**
 * Reads an add-in-only XML manifest.
 *
 * The manifest may have been built for any address (`ADDIN_URL`), but here its files lie on the
 * server that serves the page. So every address is taken relative to the folder of the task pane's
 * page: `https://example.org/nps/assets/icon-32.png` becomes `/assets/icon-32.png`.
 *
 * @param xml text of manifest.xml
 * @throws Error with a sentence for the person, where the text is no such manifest
 * @example readManifest(xml).groups[0]?.buttons.map((button) => button.label)
 */
export function readManifest(xml: string): AddinManifest {
  const app = findAll(parseXml(xml), "OfficeApp")[0];
  if (!app) throw new Error("manifest.xml has no OfficeApp element.");
  const page = attribute(child(child(app, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  if (!page) throw new Error("manifest.xml names no page for the task pane.");
  const resources = new Map(
    findAll([app], "Resources").flatMap((list) =>
      list.children.flatMap((kind) =>
        kind.children.map((entry): [string, string] => [
          entry.attributes.id ?? "",
          entry.attributes.DefaultValue ?? "",
        ])
      )
    )
  );
  const reader = new ManifestReader(resources, page);
  const points = findAll([app], "ExtensionPoint");
  const functions = points.find((point) => type(point) === "CustomFunctions");
  return {
    id: child(app, "Id")?.text ?? "",
    version: child(app, "Version")?.text ?? "",
    name: attribute(child(app, "DisplayName"), "DefaultValue") ?? "",
    paneAddress: reader.local(page) ?? page,
    functionsAddress: functions
      ? reader.local(reader.resource(child(child(functions, "Metadata"), "SourceLocation")))
      : null,
    namespace: (functions && reader.resource(child(functions, "Namespace"))) || null,
    groups: points
      .filter((point) => type(point) === "PrimaryCommandSurface")
      .flatMap((point) => findAll([point], "Group"))
      .map((group) => ({
        id: group.attributes.id ?? "",
        label: reader.resource(child(group, "Label")),
        buttons: reader.buttons(group),
      })),
    cellMenu: points
      .filter((point) => type(point) === "ContextMenu")
      .flatMap((point) => findAll([point], "OfficeMenu"))
      .filter((menu) => menu.attributes.id === "ContextMenuCell")
      .flatMap((menu) => reader.buttons(menu)),
  };
}

class ManifestReader {
  private readonly folder: string;

  constructor(
    private readonly resources: ReadonlyMap<string, string>,
    page: string
  ) {
    this.folder = new URL(".", page).href;
  }

  resource(element: Element | undefined): string {
    return this.resources.get(element?.attributes.resid ?? "") ?? "";
  }

  /** A path on this server; null where there is no address. A file of another server stays as it is. */
  local(address: string): string | null {
    if (!address) return null;
    return address.startsWith(this.folder) ? "/" + address.slice(this.folder.length) : address;
  }

  buttons(parent: Element): AddinButton[] {
    return findAll(parent.children, "Control")
      .filter((control) => type(control) === "Button")
      .map((control) => {
        const action = child(control, "Action");
        const tip = child(control, "Supertip");
        return {
          id: control.attributes.id ?? "",
          label: this.resource(child(control, "Label")),
          tipTitle: this.resource(child(tip, "Title")),
          tip: this.resource(child(tip, "Description")),
          icon: this.icon(control, 32),
          smallIcon: this.icon(control, 16),
          action:
            action && type(action) === "ExecuteFunction"
              ? { kind: "execute", functionName: child(action, "FunctionName")?.text ?? "" }
              : {
                  kind: "showPane",
                  page: this.local(this.resource(child(action, "SourceLocation"))) ?? "",
                },
        };
      });
  }

  private icon(control: Element, size: number): string | null {
    const images = child(control, "Icon")?.children ?? [];
    const distance = (image: Element) => Math.abs(Number(image.attributes.size) - size);
    const nearest = [...images].sort((a, b) => distance(a) - distance(b))[0];
    return this.local(this.resource(nearest));
  }
}

/** Elements without their namespace prefix, which manifests choose freely (`bt:Image`). */
function parseXml(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: true,
  });
  return elementsOf(parser.parse(xml, true));
}

// With `preserveOrder` the parser gives a list of one-key objects: { Label: [children], ":@": attributes }.
function elementsOf(list: unknown): Element[] {
  if (!Array.isArray(list)) return [];
  const elements: Element[] = [];
  for (const item of list as Record<string, unknown>[]) {
    const name = Object.keys(item).find((key) => key !== ":@" && key !== "#text");
    if (!name || name.startsWith("?")) continue;
    const inner = item[name];
    const texts = Array.isArray(inner) ? (inner as Record<string, unknown>[]) : [];
    elements.push({
      name,
      attributes: (item[":@"] as Record<string, string> | undefined) ?? {},
      text: texts.map((part) => ("#text" in part ? String(part["#text"]) : "")).join(""),
      children: elementsOf(inner),
    });
  }
  return elements;
}

function findAll(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element.children, name),
  ]);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

// `removeNSPrefix` turns xsi:type into type.
function type(element: Element): string | undefined {
  return element.attributes.type;
}
