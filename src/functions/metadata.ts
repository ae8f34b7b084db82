import { choiceTips, functionHelp, sharedArguments } from "../wording/en/help";
import type { FunctionDeclaration, NamedParameter } from "./declaration";
import { FUNCTIONS } from "./family";

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly result: { readonly type: string; readonly dimensionality: "matrix" };
  readonly parameters: readonly ParameterMetadata[];
  readonly options: { readonly requiresParameterAddresses: true };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface Enumeration {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip?: string;
  }[];
}

export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly Enumeration[];
}

/**
 * What Excel reads as functions.json. `address` is where the add-in is served from, for the link to
 * the help page. Arguments are of type any: with "number" Excel answers #VALUE! for a text among the
 * cells without calling the function. Errors among the cells are handed over, because NPSCOUNT counts
 * them and Excel knows this switch for all functions only; the others pass them on. Custom data is
 * allowed for the card of NPS.
 */
export function functionsJson(address?: string): FunctionsJson {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((declaration) => metadataOf(declaration, address)),
    enums: enumerations(),
  };
}

/** What an argument means, from the function's own help or from what is said of it everywhere. */
export function argumentHelp({ name }: FunctionDeclaration, parameter: string): string {
  const own = functionHelp[name].arguments?.[parameter];
  const shared: Readonly<Record<string, string>> = sharedArguments;
  const text = own ?? shared[parameter];
  if (text === undefined) throw new Error(`${name} says nothing of ${parameter}`);
  return text;
}

function metadataOf(declaration: FunctionDeclaration, address?: string): FunctionMetadata {
  const { name, parameters, resultType } = declaration;
  return {
    id: name,
    name,
    description: functionHelp[name].description,
    ...(address === undefined ? {} : { helpUrl: `${address}/help.html` }),
    result: { type: resultType, dimensionality: "matrix" },
    parameters: parameters.map((parameter) => parameterOf(declaration, parameter)),
    options: { requiresParameterAddresses: true },
  };
}

function parameterOf(
  declaration: FunctionDeclaration,
  parameter: NamedParameter
): ParameterMetadata {
  const choices = parameter.kind === "option" ? parameter.choices : undefined;
  return {
    name: parameter.name,
    description: argumentHelp(declaration, parameter.name),
    // Excel knows enumerations of texts and of numbers only.
    type: choices ? "string" : "any",
    dimensionality: parameter.kind === "cells" ? "matrix" : "scalar",
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(choices ? { customEnumId: choices.id } : {}),
  };
}

/** Each list of names once, however many functions take it. */
function enumerations(): Enumeration[] {
  const lists = new Map(
    FUNCTIONS.flatMap(({ parameters }) => parameters).flatMap((parameter) =>
      parameter.kind === "option" && parameter.choices
        ? [[parameter.choices.id, parameter.choices.names] as const]
        : []
    )
  );
  const tips: Readonly<Record<string, Readonly<Record<string, string>>>> = choiceTips;
  return [...lists].map(([id, names]) => ({
    id,
    type: "string",
    values: names.map((name) => {
      const tooltip = tips[id]?.[name];
      return { name, stringValue: name, ...(tooltip === undefined ? {} : { tooltip }) };
    }),
  }));
}
