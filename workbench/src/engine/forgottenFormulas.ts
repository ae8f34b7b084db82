/** The parts of the engine that find which formulas are to be calculated after which. */
export interface Dependencies {
  /** The formulas of the calculation under way, by id; empty between calculations. */
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
  readonly _dependencyManagerService: {
    searchDependency(...search: unknown[]): Set<number>;
    passesOverForgotten?: boolean;
  };
}

/**
 * The engine remembers formulas of a deleted sheet by the cells they referred to on other sheets, finds them again in
 * every calculation and prints an error for each: thousands, when many sheets are written anew. They have nothing left
 * to calculate and are passed over here.
 */
export function passOverForgotten(dependencies: Dependencies): void {
  const { _dependencyManagerService: manager, _dependencyTreeCache: known } = dependencies;
  if (manager.passesOverForgotten) return;
  manager.passesOverForgotten = true;
  const search = manager.searchDependency.bind(manager);
  manager.searchDependency = (...asked) => {
    const found = search(...asked);
    for (const id of found) if (!known.has(id)) found.delete(id);
    return found;
  };
}
