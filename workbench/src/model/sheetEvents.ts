import { Adapter } from "../protocol/adapter";
import { EventType } from "./events";

/** The registrations that a worksheet and the collection of all worksheets have in common, by their wire names. */
export abstract class SheetEvents extends Adapter {
  /** Starts or ends the add-in's listening to a kind of event, here or in the whole workbook. */
  protected abstract listen(type: number, on: boolean): void;

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.changed, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.listen(EventType.changed, false);
  }
  _RegisterFormatChangedEvent(): void {
    this.listen(EventType.formatChanged, true);
  }
  _UnregisterFormatChangedEvent(): void {
    this.listen(EventType.formatChanged, false);
  }
  _RegisterCalculatedEvent(): void {
    this.listen(EventType.calculated, true);
  }
  _UnregisterCalculatedEvent(): void {
    this.listen(EventType.calculated, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged, false);
  }
  _RegisterActivatedEvent(): void {
    this.listen(EventType.activated, true);
  }
  _UnregisterActivatedEvent(): void {
    this.listen(EventType.activated, false);
  }
  _RegisterDeactivatedEvent(): void {
    this.listen(EventType.deactivated, true);
  }
  _UnregisterDeactivatedEvent(): void {
    this.listen(EventType.deactivated, false);
  }
}
