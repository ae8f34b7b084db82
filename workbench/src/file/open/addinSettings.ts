import type { Feature, OpenFile } from "./openFile";

const BINDINGS: Readonly<Record<string, string>> = {
  matrix: "Range",
  range: "Range",
  table: "Table",
  text: "Text",
};

/**
 * What an add-in has stored with the workbook: its settings and bindings, and whether it starts with the document.
 * Other add-ins' would be lost, for one file of the workbench names one add-in only.
 */
export function addinSettings({ file }: OpenFile): Feature {
  const panes = file
    .relationships("")
    .find((each) => each.type === "webextensiontaskpanes")?.target;
  const addins = (panes === undefined ? [] : file.relationships(panes)).filter(
    (each) => each.type === "webextension"
  );
  const first = addins[0] ? file.xml(addins[0].target) : null;
  const shown = panes === undefined ? undefined : file.xml(panes)?.at("taskpane");
  const settings = (first?.at("properties")?.all("property") ?? []).map(
    (property) => [property.attribute("name") ?? "", property.attribute("value") ?? ""] as const
  );
  const bindings = first?.at("bindings")?.all("binding") ?? [];
  return {
    losses:
      addins.length > 1
        ? ["The workbook has settings of several add-ins; those of the first stay."]
        : [],
    finish: ({ memory }) => {
      for (const [name, value] of settings) {
        // Both stores of an add-in are one in a file; each reads the names that it knows.
        memory.documentSettings[name] = value;
        memory.settings[name] = parsed(value);
      }
      for (const binding of bindings) {
        const type = BINDINGS[(binding.attribute("type") ?? "").toLowerCase()];
        const reference = binding.attribute("appref");
        const id = binding.attribute("id");
        if (type && reference && id) memory.bindings[id] = { type, reference };
      }
      if (shown?.flag("visibility")) memory.startup = "Visible";
      return [];
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
