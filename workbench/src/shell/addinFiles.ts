import type { FunctionMetadata } from "../customFunctions";
import { readManifest, type AddinManifest } from "./manifest";

/** The list "functions" of functions.json. */
export type FunctionsMetadata = readonly FunctionMetadata[];

export interface AddinFiles {
  readonly manifest: AddinManifest;
  readonly functions: FunctionsMetadata;
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
  if (!manifest.functionsAddress) return { manifest, functions: [] };
  const metadata = await fetch(manifest.functionsAddress);
  if (!metadata.ok)
    throw new Error(`The add-in's ${manifest.functionsAddress} is missing. Run npm run build.`);
  const { functions } = (await metadata.json()) as { functions?: FunctionsMetadata };
  return { manifest, functions: functions ?? [] };
}
