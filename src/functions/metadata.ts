import type { FunctionDeclaration } from "./declaration";
import { NPS } from "./nps";
import { NPSCI } from "./npsCi";
import { NPSCLASS } from "./npsClass";
import { NPSLEVEL } from "./npsLevel";
import { NPSSHARE } from "./npsShare";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [NPS, NPSCLASS, NPSLEVEL, NPSSHARE, NPSCI];

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly result: { readonly type: string; readonly dimensionality: "matrix" };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix" | "scalar";
    readonly optional?: true;
  }[];
  readonly options: { readonly requiresParameterAddresses: true };
}

/**
 * What Excel reads as functions.json. `address` is where the add-in is served from, for the link to
 * the help page. Arguments are of type any: with "number" Excel answers #VALUE! for a text among the
 * cells without calling the function. allowErrorForDataTypeAny is left out, so that an Excel error in
 * a range is passed on by Excel itself.
 */
export function functionsJson(address?: string): { functions: FunctionMetadata[] } {
  return { functions: FUNCTIONS.map((declaration) => metadataOf(declaration, address)) };
}

function metadataOf(declaration: FunctionDeclaration, address?: string): FunctionMetadata {
  return {
    id: declaration.name,
    name: declaration.name,
    description: declaration.description,
    ...(address === undefined ? {} : { helpUrl: `${address}/help.html` }),
    result: { type: declaration.resultType, dimensionality: "matrix" },
    parameters: declaration.parameters.map(({ name, description, kind, optional }) => ({
      name,
      description,
      type: "any",
      dimensionality: kind === "cells" ? "matrix" : "scalar",
      ...(optional === true ? { optional } : {}),
    })),
    options: { requiresParameterAddresses: true },
  };
}
