import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { itemNotFound } from "./errors";
import type { Memory } from "./memory";

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
    keep(this.host, key, value);
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
    keep(this.host, this.key, value);
  }
  delete(): void {
    delete this.host.memory.settings[this.key];
    delete this.host.memory.documentSettings[this.key];
    this.host.documentEvents.settingsChanged();
  }
}

function keep(host: Host, key: string, value: unknown): void {
  const { settings, documentSettings } = host.memory;
  settings[key] = value;
  if (key in documentSettings) documentSettings[key] = JSON.stringify(value);
  host.documentEvents.settingsChanged();
}

/** The same settings as Office.context.document.settings knows them: serialised. */
export function documentSettings(memory: Memory): Readonly<Record<string, string>> {
  for (const [key, value] of Object.entries(memory.settings)) {
    memory.documentSettings[key] ??= JSON.stringify(value);
  }
  return memory.documentSettings;
}

/**
 * What Office.context.document.settings saves. It saves all at once, but may have been read before the add-in added
 * settings by workbook.settings: those stay.
 */
export function replaceDocumentSettings(
  memory: Memory,
  saved: Readonly<Record<string, string>>
): void {
  for (const key of Object.keys(memory.documentSettings)) {
    if (!(key in saved)) delete memory.settings[key];
  }
  for (const [key, text] of Object.entries(saved)) memory.settings[key] = parsed(text);
  memory.documentSettings = { ...saved };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
