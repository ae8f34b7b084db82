import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { EventType } from "./events";
import type { Memory } from "./memory";

/** Asked for once at start; nothing follows from it. */
export class AddinInternalService extends Adapter {
  readonly typeName = "AddinInternalService";
  notifyActionHandlerReady(): void {
    return;
  }
}

/** Stands in while no custom functions are registered, since the runtime asks in any case. */
export class NoCustomFunctions extends Adapter {
  readonly typeName = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return;
  }
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}

/** Office.addin.showAsTaskpane() and hide(). */
export class RuntimeService extends Adapter {
  readonly typeName = "AppRuntimeService";
  constructor(private readonly host: Host) {
    super();
  }
  setAppRuntimeState(state: string): void {
    setPaneVisible(this.host, state === "Visible");
  }
  getAppRuntimeState(): string {
    return this.host.paneVisible ? "Visible" : "Background";
  }
}

/** Shows or hides the pane and tells the add-in, whoever asked for it. */
export function setPaneVisible(host: Host, visible: boolean): void {
  if (host.paneVisible === visible) return;
  host.paneVisible = visible;
  host.onPaneVisibility(visible);
  const message = { visibility: visible ? "Visible" : "Hidden" };
  host.emit([{ category: 65536, type: EventType.visibilityChanged, target: "", message }]);
}

/** Office.addin.setStartupBehavior(): kept with the workbook. */
export class RuntimeStartService extends Adapter {
  readonly typeName = "AppRuntimePersistenceService";
  constructor(private readonly host: Host) {
    super();
  }
  setAppRuntimeStartState(state: Memory["startup"]): void {
    this.host.memory.startup = state;
  }
  getAppRuntimeStartState(): string {
    return this.host.memory.startup;
  }
}

/** Office.ribbon.requestUpdate(): accepted; the ribbon of the page does not follow it. */
export class DynamicRibbon extends Adapter {
  readonly typeName = "DynamicRibbon";
  getButton(id: string): RibbonButton {
    return new RibbonButton(id);
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(id);
  }
  executeRequestUpdate(): void {
    return;
  }
}

class RibbonButton extends Adapter {
  readonly typeName = "RibbonButton";
  override readonly scalars = ["id", "enabled"];
  enabled = true;
  constructor(readonly id: string) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }
  setEnabled(enabled: boolean): void {
    this.enabled = enabled;
  }
}

class RibbonTab extends Adapter {
  readonly typeName = "RibbonTab";
  override readonly scalars = ["id"];
  constructor(readonly id: string) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }
  setVisibility(): void {
    return;
  }
}
