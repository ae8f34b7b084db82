import * as chardet from "chardet";

export interface DecodedText {
  readonly text: string;
  /** Name of the charset as people write it, such as "UTF-8" or "windows-1252". */
  readonly charset: string;
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: "UTF-8" },
  { bytes: [0xff, 0xfe], charset: "UTF-16LE" },
  { bytes: [0xfe, 0xff], charset: "UTF-16BE" },
];

/** How much of a file the detector sees: more does not make it surer, only slower. */
const SAMPLE_BYTES = 256 * 1024;

/**
 * Text of a file whose charset is not known.
 *
 * A byte order mark decides. Without one, bytes that are valid UTF-8 throughout are UTF-8: other
 * charsets practically never pass that test, and a detector that sees only the beginning would take
 * a file for ASCII whose first umlaut comes in row 9,000. Only the rest is left to the detector,
 * which sees the part of the file around the first byte that is not ASCII.
 *
 * @param bytes the whole file
 * @throws Error with a sentence for the person, where the file is no text
 * @example decodeText(new Uint8Array([0x4e, 0xfc])).text // "Nü"
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  for (const mark of MARKS)
    if (mark.bytes.every((byte, at) => bytes[at] === byte))
      return {
        text: new TextDecoder(mark.charset).decode(bytes),
        charset: mark.charset,
      };
  const utf8 = decodeStrictly(bytes, "UTF-8");
  if (utf8 !== null && !utf8.includes("\0")) return { text: utf8, charset: "UTF-8" };

  const foreign = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const from = Math.max(0, foreign - SAMPLE_BYTES / 2);
  // Whole code units of two bytes keep UTF-16 recognisable.
  const start = from - (from % 2);
  const detected = chardet.detect(bytes.subarray(start, start + SAMPLE_BYTES));
  const text = detected ? decodeStrictly(bytes, detected) : null;
  if (!detected || text === null || text.includes("\0"))
    throw new Error("This file is not readable as text. Save it as CSV, best as UTF-8.");
  return { text, charset: detected };
}

/** Null where the bytes are not valid in the charset, or where the browser does not know it. */
function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
