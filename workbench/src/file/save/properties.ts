import type { WorkbookProperties } from "hucre/xlsx";
import type { Host } from "../../host";

/** A workbook of which nobody knows when it was changed says nothing of it, so that the same one makes the same file. */
const NO_TIME = new Date(0);

/** Title, author and so on. */
export function fileProperties({ memory }: Host): WorkbookProperties {
  const known = memory.properties;
  const text = (name: string): string | undefined => {
    const value = known[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const time = (name: string): Date | undefined => {
    const value = known[name];
    const date = typeof value === "string" || typeof value === "number" ? new Date(value) : null;
    return date && !Number.isNaN(date.getTime()) ? date : undefined;
  };
  const members: Record<string, unknown> = {
    title: text("title"),
    subject: text("subject"),
    creator: text("author"),
    keywords: text("keywords"),
    description: text("comments"),
    lastModifiedBy: text("lastAuthor"),
    created: time("creationDate"),
    modified: time("modificationDate") ?? NO_TIME,
    company: text("company"),
    manager: text("manager"),
    category: text("category"),
    custom: custom(known["custom"]),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function custom(properties: unknown): WorkbookProperties["custom"] {
  if (typeof properties !== "object" || properties === null) return undefined;
  const known: NonNullable<WorkbookProperties["custom"]> = {};
  for (const [name, value] of Object.entries(properties as Record<string, unknown>)) {
    const isPlain = typeof value === "string" || typeof value === "number";
    if (isPlain || typeof value === "boolean" || value instanceof Date) known[name] = value;
  }
  return Object.keys(known).length > 0 ? known : undefined;
}

/** The core properties without a time that is not known. */
export const withoutUnknownTime = (core: string): string =>
  core.replace(/<dcterms:modified[^>]*>1970-01-01T00:00:00Z<\/dcterms:modified>/, "");
