export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * One element of XML. Attributes that are null or undefined are left out; true is written as 1, false as 0, as Excel
 * does. The content is XML already; plain text goes through {@link escaped}.
 *
 * @example element("a:off", { x: 0, y: 0 }) // '<a:off x="0" y="0"/>'
 */
export function element(
  name: string,
  attributes?: Attributes | null,
  ...content: string[]
): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? Number(value) : value;
    tag += ` ${key}="${escapedAttribute(String(text))}"`;
  }
  const inner = content.join("");
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

/** An element that holds a text. */
export const textElement = (name: string, text: string | number): string =>
  element(name, null, escaped(String(text)));

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML cannot hold, and half characters, as Office writes them: `_x0001_`. */
// eslint-disable-next-line no-control-regex -- these are the characters it is about
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** A text that only looks like such an escape has its underscore escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

// eslint-disable-next-line no-control-regex -- these are the characters it is about
const MAY_NEED_ESCAPE = /[\u0000-\u001f_\ufffe\uffff]/;

/** A text as Office hides in it what XML has no place for; not yet escaped for XML itself. */
export function officeText(text: string): string {
  if (!MAY_NEED_ESCAPE.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(ILLEGAL, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replaceAll("\r", "_x000D_");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as the content of an element. */
export const escaped = (text: string): string =>
  officeText(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const escapedAttribute = (text: string): string =>
  officeText(text).replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
