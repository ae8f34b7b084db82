import type { Font, TitleDescription } from "../../../model/charts/description";
import type { XmlElement } from "../xml";
import { withoutEscapes } from "../xmlText";
import type { ChartContext } from "./chartContext";
import { drawingColor } from "./drawingColors";
import { boxOf } from "./shapes";
import { referredText } from "./sources";

/** A font with what is said of it; undefined where nothing is. */
export function fontOf(
  properties: XmlElement | undefined,
  { open }: ChartContext
): Font | undefined {
  if (!properties) return undefined;
  const font: Font = {};
  const name = properties.at("latin")?.attribute("typeface");
  const size = properties.number("sz");
  const color = drawingColor(properties.at("solidFill"), open.colors);
  const underline = properties.attribute("u");
  // "+mn-lt" is the theme's own: that is what Excel takes anyway.
  if (name !== undefined && !name.startsWith("+")) font.name = name;
  if (size !== undefined) font.size = size / 100;
  if (typeof color === "string") font.color = color;
  if (properties.attribute("b") !== undefined) font.bold = properties.flag("b");
  if (properties.attribute("i") !== undefined) font.italic = properties.flag("i");
  if (underline !== undefined) font.underline = underline === "none" ? "None" : "Single";
  return Object.keys(font).length > 0 ? font : undefined;
}

/** Degrees upwards as Excel counts them, 180 for letters below each other; undefined where Excel chooses. */
function orientationOf(body: XmlElement | undefined): number | undefined {
  const vertical = body?.attribute("vert") ?? "horz";
  if (vertical.startsWith("wordArtVert")) return 180;
  if (vertical === "vert270") return 90;
  if (vertical !== "horz") return -90;
  const turned = body?.number("rot");
  // Beyond a full turn it stands for “as it fits”.
  return turned === undefined || Math.abs(turned) > 21_600_000 ? undefined : -turned / 60_000 || 0;
}

/** The look of texts that Excel makes itself. */
export function textLook(
  properties: XmlElement | undefined,
  context: ChartContext
): { font?: Font; textOrientation?: number } {
  const font = fontOf(properties?.at("p", "pPr", "defRPr"), context);
  const textOrientation = orientationOf(properties?.at("bodyPr"));
  return { ...(font && { font }), ...(textOrientation !== undefined && { textOrientation }) };
}

interface Piece {
  readonly start: number;
  readonly length: number;
  readonly font: Font;
}
export interface RichText {
  readonly text: string;
  readonly font?: Font;
  readonly textOrientation?: number;
  readonly runs?: readonly Piece[];
  /** Ids and kinds of the fields in it. */
  readonly fields: readonly { readonly id: string; readonly type: string }[];
  /** Nothing but one field. */
  readonly isField: boolean;
}

/** A text of one's own, whose parts may look different; paragraphs become lines. */
export function richText(rich: XmlElement, context: ChartContext): RichText {
  let text = "";
  const pieces: Piece[] = [];
  const fields: { id: string; type: string }[] = [];
  const base = fontOf(rich.at("p", "pPr", "defRPr"), context);
  rich.all("p").forEach((paragraph, index) => {
    if (index > 0) text += "\n";
    const usual = fontOf(paragraph.at("pPr", "defRPr"), context);
    for (const part of paragraph.children) {
      if (part.name === "br") text += "\n";
      if (part.name !== "r" && part.name !== "fld") continue;
      if (part.name === "fld") {
        fields.push({ id: part.attribute("id") ?? "", type: part.attribute("type") ?? "" });
      }
      const words = withoutEscapes(part.at("t")?.text ?? "");
      const font = difference({ ...usual, ...fontOf(part.at("rPr"), context) }, base);
      pieces.push({ start: text.length, length: words.length, font });
      text += words;
    }
  });
  const { font, runs } = commonFont(base, pieces);
  const { textOrientation } = textLook(rich, context);
  return {
    text,
    fields,
    isField: pieces.length === 1 && fields.length === 1,
    ...(font && { font }),
    ...(textOrientation !== undefined && { textOrientation }),
    ...(runs.length > 0 && { runs }),
  };
}

/** What of a font is not as in another. */
const difference = (font: Font, base: Font | undefined): Font =>
  Object.fromEntries(
    Object.entries(font).filter(([member, value]) => base?.[member as keyof Font] !== value)
  );

/** What all pieces have alike is the font of the whole. */
function commonFont(base: Font | undefined, pieces: readonly Piece[]) {
  const [first] = pieces;
  const same = JSON.stringify(first?.font ?? {});
  if (first && pieces.every(({ font }) => JSON.stringify(font) === same)) {
    const font = { ...base, ...first.font };
    return { font: Object.keys(font).length > 0 ? font : undefined, runs: [] };
  }
  return { font: base, runs: pieces.filter(({ font }) => Object.keys(font).length > 0) };
}

/** A title of a chart or an axis that the file shows. */
export function titleOf(
  title: XmlElement,
  context: ChartContext
): Omit<TitleDescription, "others"> {
  const own = title.at("tx");
  const rich = own?.at("rich");
  const reference = own?.at("strRef");
  const text = rich && richText(rich, context);
  return {
    visible: true,
    ...textLook(title.at("txPr"), context),
    ...(text && {
      text: text.text,
      ...(text.font && { font: text.font }),
      ...(text.textOrientation !== undefined && { textOrientation: text.textOrientation }),
      ...(text.runs && { runs: [...text.runs] }),
    }),
    ...(reference && referredText(reference, context)),
    ...(title.at("overlay")?.flag("val", true) && { overlay: true }),
    ...boxOf(title, context),
  };
}
