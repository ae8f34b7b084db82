import { call } from "../caller";

const HEADER = [
  "Group",
  "Answers",
  "Detractors",
  "Passives",
  "Promoters",
  "NPS",
  "Low",
  "High",
  "Against the rest",
  "p (Holm)",
  "Flag",
  "Base",
  "Shrunken",
];
export type Line = Readonly<Record<string, unknown>>;

/** The lines of NPSBY by the words of its header. */
export function by(...args: readonly unknown[]): Line[] {
  const [header = [], ...lines] = call("NPSBY", args) as unknown[][];
  expect(header).toEqual(HEADER);
  return lines.map((line) => Object.fromEntries(HEADER.map((word, index) => [word, line[index]])));
}

export const named = (lines: readonly Line[], name: string): Line => {
  const line = lines.find(({ Group }) => Group === name);
  if (!line) throw new Error(`no line ${name}`);
  return line;
};
