/**
 * Loads a part that reads or makes sheets, after the whole catalogue: the pane starts with its own words only
 * (wording/paneWords.ts), and a text without words is an error. One file more, once.
 * Example: `withAllWords(() => import("../excel/readSettings"))`.
 */
export async function withAllWords<Part>(load: () => Promise<Part>): Promise<Part> {
  await import("../wording/allWords");
  return load();
}
