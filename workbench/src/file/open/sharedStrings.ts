import { cellText } from "./xmlText";

/** A text that many cells may share. */
export interface SharedString {
  readonly text: string;
  /** The item as it is written, where parts of it look different. */
  readonly rich: string | null;
}

const ITEM = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;

/** The table of shared strings. It may be the largest part of all, so it is cut by pattern, not built as a tree. */
export function sharedStrings(xml: string): readonly SharedString[] {
  return Array.from(xml.matchAll(ITEM), ([, content = ""]) => ({
    text: stringText(content),
    rich: isRich(content) ? content : null,
  }));
}

/** Whether parts of a string item look different; runs that say nothing of their look are one text. */
export const isRich = (content: string): boolean =>
  /<(?:\w+:)?r[\s>]/.test(content) && /<(?:\w+:)?rPr[\s>]/.test(content);

/** The text of a string item, without hints of how it is spoken. */
export function stringText(content: string): string {
  const spoken = content.includes("rPh") ? content.replace(PHONETIC, "") : content;
  let text = "";
  for (const [, part = ""] of spoken.matchAll(TEXT)) text += cellText(part);
  return text;
}
