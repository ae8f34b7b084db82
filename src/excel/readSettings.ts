import { PLAIN_SETTINGS, type SettingsReading } from "../report/settingsReading";

/** The settings sheet as people left it; the defaults where it is not written. */
export function readSettings(): Promise<SettingsReading> {
  return Promise.resolve(PLAIN_SETTINGS);
}
