import type { FunctionsJson } from "../customFunctions";
import { NO_FUNCTIONS } from "../functions/metadata";
import { readManifest, type AddinManifest } from "./manifest";

export interface AddinFiles {
  readonly manifest: AddinManifest;
  readonly functions: FunctionsJson;
}

/**
 * Fetches what Excel would read of the add-in when it is installed.
 *
 * @throws Error with a sentence for the person, where the add-in is not built or its manifest is broken
 */
export async function fetchAddinFiles(): Promise<AddinFiles> {
  const xml = await fetch("/manifest.xml");
  if (!xml.ok)
    throw new Error("The add-in is not built: there is no manifest.xml. Run npm run build.");
  const manifest = readManifest(await xml.text());
  if (!manifest.functionsAddress) return { manifest, functions: NO_FUNCTIONS };
  const metadata = await fetch(manifest.functionsAddress);
  if (!metadata.ok)
    throw new Error(`The add-in's ${manifest.functionsAddress} is missing. Run npm run build.`);
  const functions = (await metadata.json()) as Partial<FunctionsJson>;
  return { manifest, functions: { ...NO_FUNCTIONS, ...functions } };
}
