import { say } from "../wording/say";
import type { FunctionDeclaration } from "./declaration";
import { FUNCTIONS } from "./metadata";

/** docs/functions.md, made from the declarations. */
export function functionReference(): string {
  const parts = [
    `# ${say("functions.reference.title")}`,
    say("functions.reference.introduction"),
    say("functions.reference.conventions"),
    ...FUNCTIONS.map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section({ name, description, parameters, examples }: FunctionDeclaration): string {
  const given = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
  const argumentRows = parameters.map((each) => {
    const optional = each.optional === true ? ` (${say("functions.reference.optional")})` : "";
    return [`\`${each.name}\`${optional}`, each.description];
  });
  return [
    `## ${name}`,
    description,
    `${say("functions.reference.syntax")}: \`=${name}(${given.join(", ")})\``,
    table([say("functions.reference.argument"), say("functions.reference.meaning")], argumentRows),
    table(
      [say("functions.reference.example"), say("functions.reference.gives")],
      examples.map(({ formula, result }) => [`\`${formula}\``, result])
    ),
  ].join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
