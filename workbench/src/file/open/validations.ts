import type { Host } from "../../host";
import { areaAddress, parseAddress, type Area } from "../../model/addresses";
import { DataValidation } from "../../model/dataValidation";
import type { Feature, OpenFile } from "./openFile";
import type { SheetPart } from "./sheetPart";
import type { XmlElement } from "./xml";
import { withoutEscapes } from "./xmlText";

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const COMPARED: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const STYLES: Readonly<Record<string, string>> = {
  warning: "Warning",
  information: "Information",
};

type Rule = DataValidation["rule"];

interface Validation {
  readonly area: Area;
  readonly rule: Rule;
  readonly element: XmlElement;
}

/** Data validation of a sheet, with the lists on other sheets that Excel keeps apart. */
export function validations({ formulaOf }: OpenFile, sheet: SheetPart): Feature {
  const found: Validation[] = [];
  const plain = sheet.root.at("dataValidations")?.all("dataValidation") ?? [];
  const extended = sheet.root.at("extLst")?.descendants("dataValidation") ?? [];
  for (const element of [...plain, ...extended]) {
    // The newer form has its cells and formulas in elements, the older one cells in an attribute.
    const places = element.attribute("sqref") ?? element.at("sqref")?.text ?? "";
    const areas = places.split(/\s+/).flatMap((place) => parseAddress(place) ?? []);
    const rule = ruleOf(element, formulaOf);
    if (rule) for (const area of areas) found.push({ area, rule, element });
  }
  return {
    losses: [],
    finish: (host) => found.flatMap((validation) => make(host, sheet, validation)),
  };
}

function make(
  host: Host,
  { id, name }: SheetPart,
  { area, rule, element }: Validation
): readonly string[] {
  const sheet = host.sheet(id);
  if (!sheet) return [];
  const text = (attribute: string): string => withoutEscapes(element.attribute(attribute) ?? "");
  try {
    const validation = new DataValidation(sheet, [area]);
    validation.rule = rule;
    validation.ignoreBlanks = element.flag("allowBlank");
    validation.errorAlert = {
      showAlert: element.flag("showErrorMessage"),
      style: STYLES[element.attribute("errorStyle") ?? ""] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    };
    validation.prompt = {
      showPrompt: element.flag("showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    };
    return [];
  } catch {
    return [
      `${name} has a data validation in ${areaAddress(area)} of a kind that the workbench does not have.`,
    ];
  }
}

function ruleOf(element: XmlElement, formulaOf: (text: string) => string): Rule | null {
  const formula = (index: 1 | 2): string | undefined => {
    const text = element.at(`formula${index}`)?.text;
    return text === undefined || text.trim() === "" ? undefined : withoutEscapes(text).trim();
  };
  const first = formula(1);
  const second = formula(2);
  const operand = (text: string): string | number =>
    Number.isFinite(Number(text)) ? Number(text) : `=${formulaOf(text)}`;
  const type = element.attribute("type") ?? "none";
  if (first === undefined) return null;
  if (type === "custom") return { custom: { formula: `=${formulaOf(first)}` } };
  if (type === "list") {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = quoted === undefined ? `=${formulaOf(first)}` : quoted.replaceAll('""', '"');
    // The attribute says the opposite of its name.
    return { list: { source, inCellDropDown: !element.flag("showDropDown") } };
  }
  const kind = COMPARED[type];
  if (!kind) return null;
  return {
    [kind]: {
      formula1: operand(first),
      ...(second === undefined ? {} : { formula2: operand(second) }),
      operator: OPERATORS[element.attribute("operator") ?? "between"] ?? "Between",
    },
  };
}
