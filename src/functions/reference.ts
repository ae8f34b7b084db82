import { functionHelp } from "../wording/en/help";
import { referenceWords } from "../wording/en/help/reference";
import type { FunctionDeclaration } from "./declaration";
import { FUNCTIONS } from "./family";
import { argumentHelp } from "./metadata";

/** docs/functions.md, made from the declarations and their help. */
export function functionReference(): string {
  const parts = [
    `# ${referenceWords.title}`,
    referenceWords.introduction,
    referenceWords.conventions,
    ...FUNCTIONS.map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(declaration: FunctionDeclaration): string {
  const { name, parameters } = declaration;
  const given = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
  const argumentRows = parameters.map((each) => {
    const left = each.optional === true ? ` (${referenceWords.optional})` : "";
    // The word stands beside the name here.
    const meaning = argumentHelp(declaration, each.name).replace(/^Optional\. /, "");
    return [`\`${each.name}\`${left}`, meaning];
  });
  const { description, examples } = functionHelp[name];
  return [
    `## ${name}`,
    description,
    `${referenceWords.syntax}: \`=${name}(${given.join(", ")})\``,
    table([referenceWords.argument, referenceWords.meaning], argumentRows),
    table(
      [referenceWords.example, referenceWords.gives],
      examples.map(([formula, gives]) => [`\`${formula}\``, gives])
    ),
  ].join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
