/** LibreOffice as a second opinion on files: it opens, calculates and prints them. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Calculates everything again on opening: LibreOffice otherwise believes the results that a file brings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens files, calculates them and saves them in another format, all in one start.
 *
 * @param files contents by file name
 * @returns contents by the same names, with the format's extension
 */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  format: "xlsx" | "pdf"
): Readonly<Record<string, Uint8Array>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
  try {
    const profile = path.join(folder, "profile");
    fs.mkdirSync(path.join(profile, "user"), { recursive: true });
    fs.writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const out = path.join(folder, "out");
    const inputs = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const options = [`-env:UserInstallation=file://${profile}`, "--headless"];
    execFileSync("soffice", [...options, "--convert-to", format, "--outdir", out, ...inputs], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return Object.fromEntries(
      fs.readdirSync(out).map((name) => [name, fs.readFileSync(path.join(out, name))])
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
