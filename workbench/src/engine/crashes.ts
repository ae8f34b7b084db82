import { ErrorValueObject } from "@univerjs/engine-formula";

/** The parts of the engine's calculation that meet a formula first. */
export interface FormulaSteps {
  readonly _lexer: { treeBuilder(formula: string): unknown };
  readonly _astTreeBuilder: { parse(tokens: unknown): unknown; guardsCrashes?: boolean };
  readonly _interpreter: { execute(node: unknown): unknown };
}

/**
 * A formula on which the engine itself fails (a LAMBDA that is handed itself, say) leaves every other formula
 * uncalculated and ends the process where there is no page. Such a formula is #VALUE! here.
 */
export function guardCrashes({ _lexer, _astTreeBuilder, _interpreter }: FormulaSteps): void {
  if (_astTreeBuilder.guardsCrashes) return;
  _astTreeBuilder.guardsCrashes = true;
  const parse = _astTreeBuilder.parse.bind(_astTreeBuilder);
  _astTreeBuilder.parse = (tokens) => {
    try {
      return parse(tokens);
    } catch {
      return parse(_lexer.treeBuilder("=#VALUE!"));
    }
  };
  const execute = _interpreter.execute.bind(_interpreter);
  _interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create("#VALUE!" as Parameters<typeof ErrorValueObject.create>[0]);
    }
  };
}
