import type { Feature } from "./openFile";
import type { SheetPart } from "./sheetPart";

/** What of a sheet's look the snapshot has no place for. */
export function sheetView({ id, root, visibility }: SheetPart): Feature {
  const showsHeadings = root.at("sheetViews", "sheetView")?.flag("showRowColHeaders", true) ?? true;
  return {
    losses: [],
    finish: (host) => {
      const sheet = host.sheet(id);
      if (!showsHeadings && sheet) sheet.headings = false;
      // Hidden it is already; this tells it from a sheet that a person can show again.
      if (visibility === "VeryHidden" && sheet) sheet.visibility = "VeryHidden";
      return [];
    },
  };
}
