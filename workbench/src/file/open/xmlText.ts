const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Text as written in XML, with its entities resolved and its line ends as XML has them. Anything that is no entity
 * of XML itself stays as it is.
 *
 * @example xmlText("R&amp;D &#8364;") // "R&D €"
 */
export function xmlText(written: string): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (text.includes("<![CDATA[")) {
    return text
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((part, index) => (index % 2 === 1 ? part : resolved(part)))
      .join("");
  }
  return resolved(text);
}

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as string] ?? all;
    const code = hex !== undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/**
 * Text of a cell: beside entities, Excel writes characters that XML cannot hold as _xHHHH_.
 *
 * @example cellText("a_x0001_b_x005F_x0041_") // "a\u0001b_x0041_"
 */
export const cellText = (written: string): string => withoutEscapes(xmlText(written));

/** A text whose entities are resolved already, with the characters that XML cannot hold. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
}
