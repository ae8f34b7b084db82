import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CAUSES } from "../src/playbook/causes";

/** One labelled comment: written for this project, or a real one as bags of stems. */
export interface Labelled {
  readonly id: string;
  /** The industry of a written comment, the collection of a real one. */
  readonly source: string;
  readonly kind: "written" | "once" | "twice";
  /** By cause, in the guide's order. */
  readonly shows: readonly boolean[];
  /** The text of a written comment; the line of bags of a real one (bags.ts). */
  readonly text: string;
}

/** "1;4" as one truth a cause; "0" and "" are none. Example: "4;1" shows broken service and the feedback loop. */
export function causesOfLabels(labels: string): boolean[] {
  const shown = new Set(labels.split(";"));
  return CAUSES.map((_, at) => shown.has(String(at + 1)));
}

/** Every comment written for this project. */
export function writtenComments(folder: string): Labelled[] {
  const files = readdirSync(path.join(folder, "written")).sort();
  return files.flatMap((file) => {
    const source = path.basename(file, ".tsv");
    return rowsOf(path.join(folder, "written", file)).map(([labels = "", text = ""], at) => ({
      id: `${source}:${at + 1}`,
      source,
      kind: "written" as const,
      shows: causesOfLabels(labels),
      text,
    }));
  });
}

/** Every real comment that is labelled, as bags of stems. */
export function realComments(folder: string): Labelled[] {
  const bags = new Map(
    rowsOf(path.join(folder, "bags.tsv")).map(([id = "", line = ""]) => [id, line])
  );
  const once = rowsOf(path.join(folder, "labels-once.tsv")).map(
    ([id = "", source = "", labels = ""]) => ({ id, source, labels, kind: "once" as const })
  );
  const twice = rowsOf(path.join(folder, "labels-twice.tsv")).map(
    ([id = "", source = "", , , settled = ""]) => ({
      id,
      source,
      labels: settled,
      kind: "twice" as const,
    })
  );
  return [...once, ...twice].map(({ labels, ...row }) => {
    const text = bags.get(row.id);
    if (text === undefined) throw new Error(`training/bags.tsv has no line for ${row.id}.`);
    return { ...row, shows: causesOfLabels(labels), text };
  });
}

/** The cells of a file of tab-separated values, without its header. */
export function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  return lines.slice(1).map((line) => line.split("\t"));
}
