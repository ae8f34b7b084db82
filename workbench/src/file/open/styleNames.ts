import type { Host } from "../../host";
import { definitionOf } from "../../model/namedStyles";
import { BUILT_IN_NUMBERS } from "../builtInStyleNumbers";
import type { Feature, OpenFile } from "./openFile";
import type { XmlElement } from "./xml";

const IDS = new Map(Array.from(BUILT_IN_NUMBERS, ([id, number]) => [number, id] as const));

/** The ids of named styles by the numbers of their records: Excel's own are known by number, whatever they are called. */
export function styleNames(root: XmlElement | null): ReadonlyMap<number, string> {
  const styles = root?.at("cellStyles")?.all("cellStyle") ?? [];
  return new Map(
    styles.map((style) => {
      const id = IDS.get(style.number("builtinId") ?? -1);
      return [style.number("xfId") ?? 0, id ?? style.attribute("name") ?? ""] as const;
    })
  );
}

/** Named styles as the file defines them, where that is not what they are without it. */
export function namedStyles({ styles }: OpenFile): Feature {
  return {
    losses: [],
    finish: (host: Host) => {
      for (const [id, definition] of styles.named) {
        const usual = definitionOf(host, id);
        const isUsual = JSON.stringify(usual) === JSON.stringify(definition);
        if (id !== "" && !isUsual) host.memory.styles[id] = { ...definition };
      }
      return [];
    },
  };
}
