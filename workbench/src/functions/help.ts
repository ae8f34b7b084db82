import { FunctionType, type IFunctionInfo, type IFunctionParam } from "@univerjs/engine-formula";
import type { Enumeration, FunctionMetadata, ParameterMetadata } from "./metadata";

/** A function as the formula bar offers and explains it while it is typed. */
export function explained(
  { name, description, parameters }: FunctionMetadata,
  enums: readonly Enumeration[] = []
): IFunctionInfo {
  const text = description ?? name;
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => explainedParameter(parameter, enums)),
  };
}

/** The bar has no list to choose from, so the values of an enumeration stand in the argument's help. */
function explainedParameter(
  { name, description, optional, repeating, customEnumId }: ParameterMetadata,
  enums: readonly Enumeration[]
): IFunctionParam {
  const offered = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  const [first] = offered;
  const lines = offered.map(
    (value) => `${literal(value)}${value.tooltip ? `: ${value.tooltip}` : ""}`
  );
  return {
    name,
    detail: [description ?? name, ...lines].join("\n"),
    example: first ? literal(first) : name,
    require: optional ? 0 : 1,
    repeat: repeating ? 1 : 0,
  };
}

/** What Excel puts into the formula when a value is chosen. */
function literal({ name, stringValue, numberValue }: Enumeration["values"][number]): string {
  return numberValue === undefined ? `"${stringValue ?? name}"` : String(numberValue);
}
