import type { Host } from "../../../host";
import type { Font, TitleDescription } from "../../../model/charts/description";
import { element, textElement } from "../xml";
import { fillElement, shapeElement, value } from "./shapes";
import { textSource } from "./sources";

const LANGUAGE = "en-US";

/** Attributes and parts of a font, for the default of a paragraph or for a run. */
function fontElement(name: string, font: Font | undefined, language: boolean): string {
  const { size, bold, italic, underline, color } = font ?? {};
  return element(
    name,
    {
      lang: language ? LANGUAGE : null,
      sz: size === undefined ? null : Math.round(size * 100),
      b: bold,
      i: italic,
      u: underline === undefined ? null : underline === "Single" ? "sng" : "none",
    },
    color === undefined ? "" : fillElement({ color }),
    font?.name === undefined ? "" : element("a:latin", { typeface: font.name })
  );
}

/** Excel counts degrees upwards, drawings downwards in 60,000ths; 180 stands for stacked letters. */
function bodyElement(orientation: number | undefined, wrap?: "none"): string {
  if (orientation === undefined) return element("a:bodyPr", { wrap });
  if (orientation === 180) return element("a:bodyPr", { rot: 0, vert: "wordArtVert", wrap });
  return element("a:bodyPr", { rot: -orientation * 60000, vert: "horz", wrap });
}

/** The look of texts that Excel makes itself: labels, axes, legend. */
export function textProperties(font: Font | undefined, orientation?: number): string {
  if (orientation === undefined && (!font || Object.keys(font).length === 0)) return "";
  return element(
    "c:txPr",
    null,
    bodyElement(orientation),
    element("a:lstStyle"),
    element(
      "a:p",
      null,
      element("a:pPr", null, fontElement("a:defRPr", font, false)),
      element("a:endParaRPr", { lang: LANGUAGE })
    )
  );
}

interface Run {
  readonly start: number;
  readonly length: number;
  readonly font: Font;
}

/**
 * A text of one's own, whose parts may look different; lines become paragraphs.
 *
 * @param wrap "none" for labels: names of groups stand in one line beside their marks, and LibreOffice breaks others
 */
export function richText(
  text: string,
  font: Font | undefined,
  runs: readonly Run[] = [],
  orientation?: number,
  wrap?: "none"
): string {
  let start = 0;
  const paragraphs = text.split("\n").map((line) => {
    const parts = fontParts(line, start, font, runs).map((part) =>
      element("a:r", null, fontElement("a:rPr", part.font, true), textElement("a:t", part.text))
    );
    start += line.length + 1;
    const properties = element("a:pPr", null, fontElement("a:defRPr", font, false));
    const end = parts.length === 0 ? element("a:endParaRPr", { lang: LANGUAGE }) : "";
    return element("a:p", null, properties, ...parts, end);
  });
  const body = bodyElement(orientation, wrap);
  return element("c:rich", null, body, element("a:lstStyle"), ...paragraphs);
}

/**
 * A text that follows a cell, as a field with what the cell shows now: programs that cannot follow it show that. The
 * kind of field is the one Excel uses for texts of shapes; LibreOffice leaves the one for labels empty.
 *
 * @param id of the field, "{…}"; {@link fieldTable} says under it which cell it follows
 */
export function fieldText(
  id: string,
  text: string,
  font: Font | undefined,
  orientation?: number
): string {
  const properties = element("a:pPr", null, fontElement("a:defRPr", font, false));
  const field = element(
    "a:fld",
    { id, type: "TxLink" },
    fontElement("a:rPr", font, true),
    properties,
    textElement("a:t", text)
  );
  const paragraph = element("a:p", null, properties, field);
  const body = bodyElement(orientation, "none");
  return element("c:rich", null, body, element("a:lstStyle"), paragraph);
}

function fontParts(line: string, start: number, font: Font | undefined, runs: readonly Run[]) {
  const fontAt = (at: number): Font =>
    runs
      .filter((run) => at >= run.start && at < run.start + run.length)
      .reduce<Font>((all, run) => ({ ...all, ...run.font }), { ...font });
  const parts: { text: string; key: string; font: Font }[] = [];
  for (let at = 0; at < line.length; at++) {
    const own = fontAt(start + at);
    const key = JSON.stringify(own);
    const last = parts.at(-1);
    if (last?.key === key) last.text += line.charAt(at);
    else parts.push({ text: line.charAt(at), key, font: own });
  }
  return parts;
}

/** A title; empty where there is none or Excel makes it by itself. */
export function titleElement(title: Partial<TitleDescription>, host: Host): string {
  const { visible, text, source, font, fill, border, overlay, runs, textOrientation } = title;
  if (visible === false || (text === undefined && visible !== true)) return "";
  const followed = source && "area" in source ? source : null;
  return element(
    "c:title",
    null,
    followed
      ? element("c:tx", null, textSource(host, followed))
      : text === undefined
        ? ""
        : element("c:tx", null, richText(text, font, runs ?? [], textOrientation)),
    value("overlay", overlay ?? false),
    shapeElement(fill, border),
    text === undefined || followed ? textProperties(font, textOrientation) : ""
  );
}
