import { readStructuredReference, type ReferableTable } from "./structuredReference";

/** A table as the engine's formulas know it. */
interface EngineTable {
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  readonly titleMap: ReadonlyMap<string, number>;
}

/** What the engine's factory uses to make a reference to a table. */
export interface TableReferences {
  isRepaired?: boolean;
  _checkTokenIsTableReference(token: string): boolean;
  _getTableMap(): ReadonlyMap<string, EngineTable> | undefined;
  _getTableReferenceNode(
    token: string,
    isLexerNode: boolean,
    isPrepareMerge: boolean,
    isWholeTable: boolean
  ): unknown;
}

/**
 * The engine knows no table whose name has an underscore or a dot, minds the case of names, takes the column beside
 * the table for one that does not exist, and counts a totals row among the data. Here references are read as Excel
 * reads them; one that cannot be becomes #NAME?.
 */
export function repairTableReferences(
  references: TableReferences,
  hasTotals: (table: string) => boolean
): void {
  if (references.isRepaired) return;
  references.isRepaired = true;
  const tables = references._getTableMap.bind(references);
  const make = references._getTableReferenceNode.bind(references);
  const check = references._checkTokenIsTableReference.bind(references);
  /** The part of a table that the reference being made is about. */
  let part = "#Data";

  references._checkTokenIsTableReference = (token) =>
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su.test(token) || check(token);

  references._getTableMap = () => {
    const known = tables();
    return known && new NamedTables(known, (name) => hasTotals(name) && leavesOutTotals(part));
  };

  references._getTableReferenceNode = (token, isLexerNode, isPrepareMerge, isWholeTable) => {
    const known = tables();
    const reference = known && readStructuredReference(token, (name) => referable(known, name));
    if (!reference) return undefined;
    part = reference.part;
    try {
      return make(reference.canonical, isLexerNode, isPrepareMerge, isWholeTable);
    } finally {
      part = "#Data";
    }
  };
}

const leavesOutTotals = (part: string): boolean => part !== "#All" && part !== "#Totals";

function nameIn(tables: ReadonlyMap<string, EngineTable>, name: string): string | null {
  if (tables.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const each of tables.keys()) if (each.toLowerCase() === wanted) return each;
  return null;
}

function referable(tables: ReadonlyMap<string, EngineTable>, name: string): ReferableTable | null {
  const known = nameIn(tables, name);
  const table = known === null ? undefined : tables.get(known);
  return known !== null && table ? { name: known, columns: [...table.titleMap.keys()] } : null;
}

/** Tables found without regard to case; those whose totals are to be left out end a row earlier. */
class NamedTables extends Map<string, EngineTable> {
  constructor(
    private readonly tables: ReadonlyMap<string, EngineTable>,
    private readonly endsEarlier: (name: string) => boolean
  ) {
    super();
  }
  override has(name: string): boolean {
    return nameIn(this.tables, name) !== null;
  }
  override get(name: string): EngineTable | undefined {
    const known = nameIn(this.tables, name);
    const table = known === null ? undefined : this.tables.get(known);
    if (known === null || !table || !this.endsEarlier(known)) return table;
    return { ...table, range: { ...table.range, endRow: table.range.endRow - 1 } };
  }
}
