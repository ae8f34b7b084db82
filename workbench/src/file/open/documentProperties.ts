import type { Feature, OpenFile } from "./openFile";
import type { XmlElement } from "./xml";

/** Excel.DocumentProperties by the elements of the file's parts. */
const NAMES: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  lastModifiedBy: "lastAuthor",
  category: "category",
  created: "creationDate",
  modified: "modificationDate",
  Manager: "manager",
  Company: "company",
};

/** Title, author and so on, with a person's own properties. */
export function documentProperties({ file }: OpenFile): Feature {
  const parts = file.relationships("");
  const root = (type: string): XmlElement | null => {
    const part = parts.find((each) => each.type === type)?.target;
    return part === undefined ? null : file.xml(part);
  };
  const properties: Record<string, unknown> = {};
  for (const part of [root("core-properties"), root("extended-properties")]) {
    for (const element of part?.children ?? []) {
      const name = NAMES[element.name];
      if (name && element.text !== "") properties[name] = element.text;
    }
  }
  const custom: Record<string, unknown> = {};
  for (const property of root("custom-properties")?.all("property") ?? []) {
    const [value] = property.children;
    if (value) custom[property.attribute("name") ?? ""] = valueOf(value);
  }
  if (Object.keys(custom).length > 0) properties["custom"] = custom;
  return {
    losses: [],
    finish: ({ memory }) => {
      Object.assign(memory.properties, properties);
      return [];
    },
  };
}

function valueOf(value: XmlElement): string | number | boolean {
  if (value.name === "bool") return value.text === "true" || value.text === "1";
  return /^(i\d|int|r4|r8|decimal|ui\d)$/.test(value.name) ? Number(value.text) : value.text;
}
