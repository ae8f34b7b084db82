import type { Feature, OpenFile } from "./openFile";

/** Custom XML parts, which belong to add-ins and templates: kept as they are, by their ids. */
export function customXml({ file, workbook }: OpenFile): Feature {
  const parts = file
    .relationships(workbook.name)
    .filter((each) => each.type === "customXml" && !each.external);
  const found = parts.flatMap(({ target }, index) => {
    const xml = file.text(target);
    if (xml === null) return [];
    const about = file.relationships(target).find((each) => each.type === "customXmlProps");
    const id = about ? file.xml(about.target)?.attribute("itemID") : undefined;
    // Without an id in the file the place is counted as one.
    const counted = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
    return [[id ?? counted, xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "")] as const];
  });
  return {
    losses: [],
    finish: ({ memory }) => {
      for (const [id, xml] of found) memory.customXml[id] = xml;
      return [];
    },
  };
}
