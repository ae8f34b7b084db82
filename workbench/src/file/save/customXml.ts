import { strToU8, type Unzipped } from "fflate";
import type { Host } from "../../host";
import { insertBefore } from "./parts";
import { element, XML_HEADER } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Custom XML parts as they are, each with the properties that hold its id. */
export function addCustomXml(parts: Unzipped, { memory }: Host): void {
  Object.entries(memory.customXml).forEach(([id, xml], index) => {
    const number = index + 1;
    const hasHeader = /^\s*<\?xml\s/.test(xml);
    parts[`customXml/item${number}.xml`] = strToU8(hasHeader ? xml.trimStart() : XML_HEADER + xml);
    parts[`customXml/itemProps${number}.xml`] = strToU8(
      XML_HEADER +
        element("ds:datastoreItem", { "xmlns:ds": `${OFFICE}/customXml`, "ds:itemID": id })
    );
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      XML_HEADER +
        element(
          "Relationships",
          { xmlns: `${PACKAGE}/relationships` },
          relationship("rId1", "customXmlProps", `itemProps${number}.xml`)
        )
    );
    insertBefore(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      relationship(`rIdCustomXml${number}`, "customXml", `../customXml/item${number}.xml`)
    );
    insertBefore(
      parts,
      "[Content_Types].xml",
      "</Types>",
      element("Override", {
        PartName: `/customXml/itemProps${number}.xml`,
        ContentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      })
    );
  });
}

const relationship = (Id: string, type: string, Target: string): string =>
  element("Relationship", { Id, Type: `${OFFICE}/relationships/${type}`, Target });
