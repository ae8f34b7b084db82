import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "dist");

/** A file of the built add-in; tests on it need `npm run build` first (`npm test` does that). */
export function built(file: string): string {
  const full = path.join(folder, file);
  if (!fs.existsSync(full)) throw new Error(`dist/${file} is missing: run "npm run build" first.`);
  return full;
}

/** The one file of the build with a content hash in its name, e.g. `hashed("functions", "js")`. */
export function hashed(name: string, extension: string): string {
  const pattern = new RegExp(`^${name}\\.[0-9a-f]{8}\\.${extension}$`);
  const found = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((file) => pattern.test(file))
    : [];
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(
      `dist/ holds ${found.length} files ${name}.<hash>.${extension}: run "npm run build".`
    );
  }
  return found[0];
}
