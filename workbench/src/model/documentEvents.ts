import type { Host } from "../host";
import { DocumentEventName, type BindingDescription } from "../protocol/documentApi";
import { columnCount, intersect, rowCount, type Area } from "./addresses";
import { bindingPlace } from "./bindings";

/**
 * The events that Excel tells by the common API: Binding.onDataChanged and onSelectionChanged,
 * Workbook.onSelectionChanged and SettingCollection.onSettingsChanged.
 */
export class DocumentEvents {
  constructor(private readonly host: Host) {}

  settingsChanged(): void {
    this.tell(DocumentEventName.settingsChanged, {});
  }

  /** Cells got other contents. */
  contentsChanged(sheetId: string, area: Area): void {
    for (const { id, place } of this.bindingsOn(sheetId)) {
      if (!intersect(place, area)) continue;
      this.tell(DocumentEventName.bindingDataChanged(id), { ddaBinding: this.described(id) });
    }
  }

  /** Other cells are selected; a binding is told of the part that lies in it, counted from its first cell. */
  selectionChanged(): void {
    this.tell(DocumentEventName.selectionChanged, {});
    const [selected] = this.host.workbook.selectedAreas();
    if (!selected) return;
    for (const { id, place } of this.bindingsOn(this.host.workbook.activeSheet.id)) {
      const common = intersect(place, selected);
      if (!common) continue;
      this.tell(DocumentEventName.bindingSelectionChanged(id), {
        ddaBinding: this.described(id),
        // The client hands these on as they are.
        subset: {
          startRow: common.top - place.top,
          startColumn: common.left - place.left,
          rowCount: rowCount(common),
          columnCount: columnCount(common),
        },
      });
    }
  }

  private bindingsOn(sheetId: string): readonly { readonly id: string; readonly place: Area }[] {
    return Object.keys(this.host.memory.bindings).flatMap((id) => {
      const range = bindingPlace(this.host, id);
      return range?.sheet.id === sheetId ? [{ id, place: range.area }] : [];
    });
  }

  private described(id: string): BindingDescription | undefined {
    return this.host.documentBindings.list().find(({ Name }) => Name === id);
  }

  private tell(name: string, data: Readonly<Record<string, unknown>>): void {
    if (this.host.workbook.runtimeEvents) this.host.tellDocument({ name, data });
  }
}
