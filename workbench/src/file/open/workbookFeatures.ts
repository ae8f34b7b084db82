import { addinSettings } from "./addinSettings";
import { customXml } from "./customXml";
import { documentProperties } from "./documentProperties";
import type { Feature, OpenFile } from "./openFile";
import { namedStyles } from "./styleNames";

const CALCULATION_MODES: Readonly<Record<string, string>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** What the workbook as a whole has beside its sheets. */
export function workbookFeatures(open: OpenFile): readonly Feature[] {
  return [
    documentProperties(open),
    addinSettings(open),
    customXml(open),
    namedStyles(open),
    calculation(open),
    structure(open),
    activeSheet(open),
  ];
}

function calculation({ workbook }: OpenFile): Feature {
  const settings = workbook.root.at("calcPr");
  const mode = CALCULATION_MODES[settings?.attribute("calcMode") ?? ""];
  return {
    losses: settings?.flag("iterate")
      ? ["The workbook calculates circles of formulas step by step."]
      : [],
    finish: ({ memory }) => {
      if (mode) memory.calculationMode = mode;
      memory.date1904 = workbook.date1904;
      return [];
    },
  };
}

function structure({ workbook }: OpenFile): Feature {
  const element = workbook.root.at("workbookProtection");
  const hasPassword = ["workbookPassword", "workbookHashValue"].some(
    (name) => element?.attribute(name) !== undefined
  );
  return {
    losses: hasPassword
      ? [
          "The workbook's structure is protected with a password; it stays protected, without the password.",
        ]
      : [],
    finish: ({ memory }) => {
      if (element?.flag("lockStructure")) memory.structureProtected = true;
      return [];
    },
  };
}

function activeSheet({ workbook }: OpenFile): Feature {
  const index = workbook.root.at("bookViews", "workbookView")?.number("activeTab") ?? 0;
  const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  const named = workbook.sheetAt(index);
  const sheet = named?.visibility === "Visible" ? named : visible;
  return {
    losses: [],
    finish: (host) => {
      if (sheet) host.byItself(() => host.activeSheet.change(sheet.id));
      return [];
    },
  };
}
