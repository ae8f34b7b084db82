import type { IDocumentData, IStyleData } from "@univerjs/core";
import { XmlElement } from "./xml";
import { withoutEscapes } from "./xmlText";

export interface TextRun {
  readonly text: string;
  /** Undefined where the run looks as its cell does. */
  readonly style: IStyleData | undefined;
}

/**
 * The runs of a string item.
 *
 * @param content what stands between the tags of the item
 * @param fontOf makes a style of the run's properties
 */
export function textRuns(
  content: string,
  fontOf: (properties: XmlElement) => IStyleData
): readonly TextRun[] {
  return XmlElement.parse(`<si>${content}</si>`)
    .all("r")
    .map((run) => {
      const properties = run.at("rPr");
      return {
        text: withoutEscapes(run.at("t")?.text ?? ""),
        style: properties && fontOf(properties),
      };
    });
}

/** Runs as the engine keeps the text of a cell whose parts look different. Every cell needs a document of its own. */
export function richDocument(runs: readonly TextRun[]): IDocumentData {
  // The engine ends paragraphs where Excel breaks lines.
  const text = runs.map((run) => run.text.replace(/\r\n?|\n/g, "\r")).join("");
  const textRunsOf: { st: number; ed: number; ts: IStyleData }[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.replace(/\r\n/g, "\n").length;
    if (run.style && end > at) textRunsOf.push({ st: at, ed: end, ts: { ...run.style } });
    at = end;
  }
  const breaks = Array.from(text.matchAll(/\r/g), (match) => ({ startIndex: match.index }));
  return {
    id: "d",
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: textRunsOf,
      paragraphs: [...breaks, { startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
  };
}
