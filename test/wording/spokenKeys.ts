import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A key of the catalogue as it stands in code: whole, or up to where a value is put in. */
export interface SpokenKey {
  readonly key: string;
  /** `pane.step.${name}`: every text below pane.step may be said. */
  readonly isBeginning: boolean;
  readonly file: string;
}

const ROOT = path.resolve(__dirname, "../../src");
/** Nothing in the catalogue speaks. */
const isCatalogue = (file: string) => file.startsWith(path.join(ROOT, "wording", "en"));

/**
 * The texts that a module and all it loads, at once or later, may say: every text in the code that begins like a key,
 * wherever it stands, so that keys in tables and variables count too. What `withAllWords` loads is left out, because it
 * comes with the whole catalogue, and so are workers, which have catalogues of their own.
 */
export function spokenFrom(entry: string, areas: readonly string[]): readonly SpokenKey[] {
  const seen = new Set<string>();
  const found: SpokenKey[] = [];
  const waiting = [path.join(ROOT, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || isCatalogue(file)) continue;
    seen.add(file);
    const { keys, imports } = read(file);
    for (const each of keys)
      if (areas.some((area) => each.key.startsWith(`${area}.`)))
        found.push({ ...each, file: path.relative(ROOT, file) });
    waiting.push(...imports);
  }
  return found;
}

function read(file: string) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  );
  const keys: Omit<SpokenKey, "file">[] = [];
  const imports: string[] = [];
  const follow = (specifier: ts.Expression | undefined) => {
    if (!specifier || !ts.isStringLiteral(specifier)) throw new Error(`What does ${file} import?`);
    if (specifier.text.startsWith(".")) imports.push(resolved(file, specifier.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isCallOf(node, "withAllWords")) return;
    if (ts.isImportDeclaration(node)) {
      if (isOfValues(node.importClause)) follow(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && !node.isTypeOnly) follow(node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      follow(node.arguments[0]);
    } else if (ts.isStringLiteralLike(node)) {
      keys.push({ key: node.text, isBeginning: false });
    } else if (ts.isTemplateExpression(node)) {
      keys.push({ key: node.head.text, isBeginning: true });
      node.templateSpans.forEach(({ expression }) => visit(expression));
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return { keys, imports };
}

const isCallOf = (node: ts.Node, name: string): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

/** Imports of types alone are gone when the code runs. */
function isOfValues(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return true;
  if (clause.isTypeOnly) return false;
  const { namedBindings } = clause;
  if (clause.name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

function resolved(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier);
  const file = [`${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find(existsSync);
  if (file === undefined) throw new Error(`${from} imports ${specifier}, which is not there`);
  return file;
}
