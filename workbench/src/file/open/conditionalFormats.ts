import { parseAddress, type Area } from "../../model/addresses";
import type { Description } from "../../model/conditionalDescription";
import { ConditionalFormatCollection } from "../../model/conditionalFormats";
import { ruleReader, type RuleElement } from "./conditionalRules";
import type { Feature, OpenFile } from "./openFile";
import type { SheetPart } from "./sheetPart";
import type { XmlElement } from "./xml";

interface Found {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly description: Description | null;
  readonly place: string;
}

/**
 * Conditional formats of a sheet. What Excel has added since 2007 stands apart from the rules: either as a rule of its
 * own, or as more about a rule that is there in its older form, which it then replaces.
 */
export function conditionalFormats(open: OpenFile, sheet: SheetPart): Feature {
  const read = ruleReader(open);
  const extensions = sheet.root.at("extLst")?.descendants("conditionalFormatting") ?? [];
  const newer = extensions.flatMap(rulesOf);
  const older = sheet.root.all("conditionalFormatting").flatMap(rulesOf);
  const byId = new Map(newer.map((each) => [each.rule.attribute("id") ?? "", each]));
  const found = older.map((each): Found => {
    const id = each.rule.at("extLst")?.descendants("id")[0]?.text.trim() ?? "";
    const more = byId.get(id);
    if (more) byId.delete(id);
    return { ...each, description: read(each.rule, each.areas, more?.rule) };
  });
  for (const each of byId.values()) {
    found.push({ ...each, description: read(each.rule, each.areas, each.rule) });
  }
  // The one that counts first is added last, since each is added above all others.
  found.sort((a, b) => b.priority - a.priority);
  const unknown = (place: string): string =>
    `${sheet.name} has a conditional format in ${place} of a kind that the workbench does not have.`;
  return {
    losses: found.filter(({ description }) => !description).map(({ place }) => unknown(place)),
    finish: (host) => {
      const worksheet = host.sheet(sheet.id);
      if (!worksheet) return [];
      return found.flatMap(({ areas, description, place }) => {
        if (!description) return [];
        const formats = new ConditionalFormatCollection(worksheet, areas);
        try {
          const format = formats.add(description.type);
          try {
            format.describe(description);
          } catch {
            format.delete();
            return [unknown(place)];
          }
          return [];
        } catch {
          return [unknown(place)];
        }
      });
    },
  };
}

function rulesOf(element: XmlElement) {
  const place = element.attribute("sqref") ?? element.at("sqref")?.text ?? "";
  const areas = place.split(/\s+/).flatMap((each) => parseAddress(each) ?? []);
  if (areas.length === 0) return [];
  return element
    .all("cfRule")
    .map((rule): RuleElement & { areas: readonly Area[]; priority: number; place: string } => ({
      rule,
      areas,
      place,
      // A newer rule may have none: it counts after all that do.
      priority: rule.number("priority") ?? Number.MAX_SAFE_INTEGER,
    }));
}
