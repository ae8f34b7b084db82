import { strToU8, type Unzipped } from "fflate";
import type { Host } from "../../host";
import { customFunctionId } from "../formulas";
import type { AddinInFile } from "../opened";
import { insertBefore } from "./parts";
import { element, escaped, XML_HEADER } from "./xml";

const FOLDER = "xl/webextensions";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
/** The extension of a web extension that lists the functions which formulas of the workbook call. */
const FUNCTION_LIST = "{7C84B067-C214-45C3-A712-C9D94CD141B2}";

/**
 * Names the add-in in the file: Excel learns from it whose functions the formulas call, and the add-in finds its
 * settings and bindings again.
 */
export function addWebExtension(parts: Unzipped, host: Host, addin: AddinInFile): void {
  parts[`${FOLDER}/taskpanes.xml`] = strToU8(XML_HEADER + taskPanes(host));
  parts[`${FOLDER}/webextension1.xml`] = strToU8(XML_HEADER + webExtension(host, addin));
  parts[`${FOLDER}/_rels/taskpanes.xml.rels`] = strToU8(
    XML_HEADER +
      element(
        "Relationships",
        { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
        element("Relationship", {
          Id: "rId1",
          Type: "http://schemas.microsoft.com/office/2011/relationships/webextension",
          Target: "webextension1.xml",
        })
      )
  );
  insertBefore(
    parts,
    "_rels/.rels",
    "</Relationships>",
    element("Relationship", {
      Id: "rIdTaskPanes",
      Type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      Target: `${FOLDER}/taskpanes.xml`,
    })
  );
  const override = (name: string, type: string) =>
    element("Override", {
      PartName: `/${FOLDER}/${name}`,
      ContentType: `application/vnd.ms-office.${type}+xml`,
    });
  insertBefore(
    parts,
    "[Content_Types].xml",
    "</Types>",
    override("taskpanes.xml", "webextensiontaskpanes") +
      override("webextension1.xml", "webextension")
  );
}

function taskPanes({ memory }: Host): string {
  const opens = memory.startup === "Visible";
  return element(
    "wetp:taskpanes",
    { "xmlns:wetp": TASK_PANES },
    element(
      "wetp:taskpane",
      { dockstate: "right", visibility: opens, width: 350, row: 0 },
      element("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": "rId1" })
    )
  );
}

function webExtension(host: Host, addin: AddinInFile): string {
  const id = addin.id.replace(/[{}]/g, "");
  return element(
    "we:webextension",
    // One file has the add-in once, so its own id will do for the instance's: nothing here is left to chance.
    { "xmlns:we": EXTENSION, id: `{${id}}` },
    element("we:reference", {
      id,
      version: addin.version,
      store: "developer",
      storeType: "Registry",
    }),
    element("we:alternateReferences"),
    element("we:properties", null, ...properties(host)),
    element("we:bindings", null, ...bindings(host)),
    element("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    functionList(addin)
  );
}

/** The settings of the document and those of the workbook are one store in a file, as JSON by name. */
function properties({ memory }: Host): readonly string[] {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(memory.settings)) {
    values.set(name, JSON.stringify(value));
  }
  for (const [name, value] of Object.entries(memory.documentSettings)) values.set(name, value);
  return [...values].map(([name, value]) => element("we:property", { name, value }));
}

function bindings({ memory }: Host): readonly string[] {
  return Object.entries(memory.bindings).map(([id, { type, reference }]) =>
    element("we:binding", { id, type: type.toLowerCase(), appref: reference })
  );
}

function functionList({ functions }: AddinInFile): string {
  if (functions.length === 0) return "";
  const ids = functions.map(
    (name) => `<we:customFunctionIds>${escaped(customFunctionId(name))}</we:customFunctionIds>`
  );
  return element(
    "we:extLst",
    null,
    element(
      "a:ext",
      { "xmlns:a": DRAWING, uri: FUNCTION_LIST },
      element("we:customFunctionIdList", null, ...ids)
    )
  );
}
