import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { itemNotFound } from "./errors";

/** workbook.settings: what the add-in keeps in the workbook. */
export class SettingCollection extends Adapter {
  readonly typeName = "SettingCollection";
  constructor(private readonly host: Host) {
    super();
  }

  override items(): readonly Setting[] {
    return Object.keys(this.host.memory.settings).map((key) => new Setting(this.host, key));
  }
  add(key: string, value: unknown): Setting {
    this.host.memory.settings[key] = value;
    this.host.documentEvents.settingsChanged();
    return new Setting(this.host, key);
  }
  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound(`setting ${key}`);
    return setting;
  }
  getItemOrNullObject(key: string): Setting | null {
    return key in this.host.memory.settings ? new Setting(this.host, key) : null;
  }
  getCount(): number {
    return this.items().length;
  }
}

class Setting extends Adapter {
  readonly typeName = "Setting";
  override readonly scalars = ["key", "value"];
  constructor(
    private readonly host: Host,
    readonly key: string
  ) {
    super();
  }
  override identity() {
    return { Key: this.key, _Id: this.key };
  }
  get value(): unknown {
    return this.host.memory.settings[this.key];
  }
  set value(value: unknown) {
    this.host.memory.settings[this.key] = value;
    this.host.documentEvents.settingsChanged();
  }
  delete(): void {
    delete this.host.memory.settings[this.key];
    this.host.documentEvents.settingsChanged();
  }
}
