import type { Description } from "../../model/conditionalDescription";
import { engineRules } from "../../model/conditionalEngine";
import type { Worksheet } from "../../model/worksheet";
import { toFileFormula } from "../formulas";
import { newerFormats, newerRule, rulesOnlyNewer, type NewerRule } from "./conditionalExtensions";
import { conditionOf } from "./conditionalRules";
import { differentialStyle, type DifferentialStyles } from "./differentialStyles";
import { placesOf, type FileRule } from "./fileRule";
import { element } from "./xml";

/** The conditional formats of a sheet: in their place in the part, and what Excel added to them after 2007. */
export interface SheetConditionalFormats {
  elements(): string;
  /** For the part's list of extensions; empty where none is needed. */
  extension(): string;
}

export function conditionalFormats(
  sheet: Worksheet,
  styles: DifferentialStyles,
  functionNames: readonly string[]
): SheetConditionalFormats {
  const rules = engineRules(sheet).flatMap(({ id, areas }, index): readonly FileRule[] => {
    const description = sheet.host.memory.conditionalFormats[id] as Description | undefined;
    if (!description || areas.length === 0) return [];
    const style = differentialStyle(description.format);
    return [
      {
        description,
        areas,
        priority: index + 1,
        id: ruleId(sheet.position, index),
        style: style && styles.carry(style),
        inFile: (formula) => toFileFormula(formula, functionNames),
      },
    ];
  });
  const newer = rules.map(newerRule).filter((rule): rule is NewerRule => rule !== null);
  return {
    elements: () => {
      const places = new Map<string, string[]>();
      for (const rule of rules) {
        if (rulesOnlyNewer(rule.description)) continue;
        const written = ruleElement(rule, styles.numberOf(rule.style));
        const sqref = placesOf(rule.areas);
        if (written !== "") places.set(sqref, [...(places.get(sqref) ?? []), written]);
      }
      return [...places]
        .map(([sqref, written]) => element("conditionalFormatting", { sqref }, ...written))
        .join("");
    },
    extension: () => newerFormats(newer),
  };
}

const ruleId = (sheet: number, rule: number): string => {
  const hex = (number: number, digits: number) =>
    number.toString(16).toUpperCase().padStart(digits, "0");
  return `{00000000-0000-4000-8${hex(sheet, 3)}-${hex(rule + 1, 12)}}`;
};

function ruleElement(rule: FileRule, dxfId: number | null): string {
  const { attributes, content } = conditionOf(rule);
  if (attributes === null) return "";
  const all = {
    ...attributes,
    dxfId,
    priority: rule.priority,
    stopIfTrue: rule.description.stopIfTrue || null,
  };
  return element("cfRule", all, ...content);
}
