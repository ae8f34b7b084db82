import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { FileRefusal } from "./refusal";
import { XmlElement } from "./xml";

/** More than any workbook a browser can hold; a file made to burst says it unpacks to more. */
const MOST_UNPACKED = 1_000_000_000;
/** The longest text that every engine of JavaScript can hold. */
const LONGEST_PART = 400_000_000;
const MOST_PARTS = 50_000;

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "hyperlink". */
  readonly type: string;
  /** Name of a part of the package, or an address outside of it. */
  readonly target: string;
  readonly external: boolean;
}

/** An .xlsx as its parts. Names of parts have no leading slash and no case. */
export class XlsxPackage {
  private readonly texts = new Map<string, string>();

  private constructor(
    /** Every part by its name, pictures and other binary parts included. */
    readonly names: readonly string[],
    private readonly parts: ReadonlyMap<string, Uint8Array>
  ) {}

  /** @throws FileRefusal where the bytes are no package, or too much of one */
  static open(bytes: Uint8Array): XlsxPackage {
    assertZip(bytes);
    const names: string[] = [];
    let unpacked = 0;
    const wanted = (file: UnzipFileInfo): boolean => {
      const name = normalized(file.name);
      names.push(name);
      if (!/\.(xml|rels)$/.test(name)) return false;
      unpacked += file.originalSize;
      if (
        unpacked > MOST_UNPACKED ||
        file.originalSize > LONGEST_PART ||
        names.length > MOST_PARTS
      ) {
        throw new FileRefusal("The file is too large for the workbench once it is unpacked.");
      }
      return true;
    };
    const files = unzipped(bytes, wanted);
    return new XlsxPackage(
      names,
      new Map(Object.entries(files).map(([name, content]) => [normalized(name), content]))
    );
  }

  has(name: string): boolean {
    return this.names.includes(normalized(name));
  }

  /** The text of a part; null where there is none. */
  text(name: string): string | null {
    const key = normalized(name);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const content = this.parts.get(key);
    if (!content) return null;
    const text = decoded(content);
    this.texts.set(key, text);
    return text;
  }

  /** The root element of a part; null where there is none. */
  xml(name: string): XmlElement | null {
    const text = this.text(name);
    if (text === null) return null;
    try {
      return XmlElement.parse(text);
    } catch {
      throw new FileRefusal(`The file is damaged: its part ${name} cannot be read.`);
    }
  }

  /** The relationships of a part, or of the package for "". */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    return (root?.all("Relationship") ?? []).map((each) => {
      const external = each.attribute("TargetMode") === "External";
      const target = each.attribute("Target") ?? "";
      return {
        id: each.attribute("Id") ?? "",
        type: (each.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }
}

const normalized = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return normalized(target);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return normalized(steps.join("/"));
}

function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("The file is empty.");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const isEncrypted = includes(bytes, "EncryptedPackage");
    throw new FileRefusal(
      isEncrypted
        ? "The file is protected with a password. Take the password away in Excel, then open it again."
        : "The file has the format of Excel 97–2003 (.xls). Save it as .xlsx in Excel, then open it again."
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileRefusal("The file is not an Excel workbook (.xlsx).");
  }
}

/** Whether a text occurs in UTF-16, as names in such a container are written. */
function includes(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("The file is damaged: it cannot be unpacked.");
  }
}

function decoded(content: Uint8Array): string {
  const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || content[1] === 0;
  if (isUtf16) return new TextDecoder("utf-16le").decode(content);
  // strFromU8 is the quicker of the two for Latin text only, and wrong for a mark of byte order.
  return content.length === 0 ? strFromU8(content) : new TextDecoder().decode(content);
}
