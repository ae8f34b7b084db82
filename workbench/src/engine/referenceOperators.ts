/** What makes a reference from a name or an address. */
export interface ReferenceNodes {
  guardsOperators?: boolean;
  checkAndCreateNodeType(token: string | Token): unknown;
}

interface Token {
  getToken(): string;
}

/**
 * The engine cannot follow `A1#`, and where it stands alone takes A1 for it: the first value instead of all. `@Scores`
 * outside the rows of Scores is its first value there, and an error in Excel. Both are #NAME? here.
 */
export function guardReferenceOperators(references: ReferenceNodes): void {
  if (references.guardsOperators) return;
  references.guardsOperators = true;
  const make = references.checkAndCreateNodeType.bind(references);
  references.checkAndCreateNodeType = (given) => {
    const token = (typeof given === "string" ? given : given.getToken()).trim();
    const isText = token.startsWith('"');
    if (!isText && (token.endsWith("#") || /^[-+]*@/.test(token))) return undefined;
    return make(given);
  };
}
