import type { CellStyle } from "hucre/xlsx";
import type { Host } from "../../host";
import { BUILT_IN_STYLES } from "../../model/builtInStyles";
import {
  definitionOf,
  isDeleted,
  NORMAL,
  type IncludeName,
  type StyleDefinition,
} from "../../model/namedStyles";
import { BUILT_IN_NUMBERS } from "../builtInStyleNumbers";
import { fileStyle } from "./cellStyles";
import { element } from "./xml";

/** More than any indent; Excel's deepest is 250. */
const STEP = 1000;

/** Groups of formats: which part of a record holds them, and which attribute says whether they count. */
const GROUPS: readonly (readonly [part: RegExp, include: IncludeName, apply: string])[] = [
  [/ numFmtId="(\d+)"/, "includeNumber", "applyNumberFormat"],
  [/ fontId="(\d+)"/, "includeFont", "applyFont"],
  [/ fillId="(\d+)"/, "includePatterns", "applyFill"],
  [/ borderId="(\d+)"/, "includeBorder", "applyBorder"],
  [/(<alignment [^>]*>)/, "includeAlignment", "applyAlignment"],
  [/(<protection [^>]*>)/, "includeProtection", "applyProtection"],
];
const IDS = /numFmtId="\d+" fontId="\d+" fillId="\d+" borderId="\d+"/;
const RECORD = /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs;
const QUOTE = 'quotePrefix="1"';
const MARK = / indent="(-?\d+)"/;

/**
 * The named styles of a workbook. The writing library knows only Normal, so that a cell's style carries the place of
 * its named style in its indent, and a definition the same below zero; the part of the file is put right afterwards.
 */
export class NamedStyles {
  private readonly ids: string[] = [NORMAL];
  private readonly waiting: CellStyle[] = [];

  constructor(private readonly host: Host) {
    for (const id of Object.keys(host.memory.styles)) if (!isDeleted(host, id)) this.define(id);
  }

  /** The style of a cell, marked with the name of its style. */
  marked(style: CellStyle | undefined, id = NORMAL): CellStyle | undefined {
    if (id === NORMAL || !this.isKnown(id)) return style;
    return withMark(style, this.define(id));
  }

  /** Definitions that no sheet has carried yet: the library numbers their fonts and fills as those of cells. */
  takeDefinitions(): readonly CellStyle[] {
    return this.waiting.splice(0);
  }

  /** The part of the file with its named styles, and the cells' records pointing to them. */
  complete(styles: string): string {
    const definitions = new Map<number, string>();
    const cells = styles.replace(/<cellXfs .*<\/cellXfs>/s, (records) => {
      for (const [record] of records.matchAll(RECORD)) {
        const mark = Number(MARK.exec(record)?.[1] ?? 0);
        if (mark < 0) definitions.set(placeOf(-mark), unmarked(record));
      }
      return records.replace(RECORD, (record) => this.cellRecord(record, definitions));
    });
    if (definitions.size === 0) return cells;
    const normal = definitions.get(0);
    const others = this.ids
      .slice(1)
      .map((id, index) => this.styleRecord(definitions.get(index + 1), id));
    return cells
      .replace(/(<cellStyleXfs) [^>]*>(.*?)(?=<\/cellStyleXfs>)/s, (_, tag, standard) => {
        const first = normal ? this.styleRecord(normal, NORMAL) : String(standard);
        return `${String(tag)} count="${this.ids.length}">${first}${others.join("")}`;
      })
      .replace(/<cellStyles .*<\/cellStyles>/s, () => {
        const names = this.ids.map((id, place) => this.nameElement(id, place));
        return element("cellStyles", { count: names.length }, ...names);
      });
  }

  private isKnown(id: string): boolean {
    return BUILT_IN_STYLES.has(id) || id in this.host.memory.styles;
  }

  private define(id: string): number {
    const known = this.ids.indexOf(id);
    if (known > 0) return known;
    const place = known === 0 ? 0 : this.ids.push(id) - 1;
    const { style, further }: StyleDefinition = definitionOf(this.host, id);
    this.waiting.push(withMark(fileStyle(style, further), place, true));
    return place;
  }

  /** What a cell has as its named style has it, it has from there: Excel changes it with the style. */
  private cellRecord(record: string, definitions: ReadonlyMap<number, string>): string {
    const mark = Math.abs(Number(MARK.exec(record)?.[1] ?? 0));
    if (mark < STEP) return record;
    const place = placeOf(mark);
    const own = unmarked(record);
    const definition = definitions.get(place) ?? own;
    const { includes } = definitionOf(this.host, this.ids[place] ?? NORMAL);
    return withGroups(own, place, ([part, include]) => {
      const isAlike = part.exec(own)?.[1] === part.exec(definition)?.[1];
      return isAlike && includes.includes(include) ? null : true;
    });
  }

  private styleRecord(record: string | undefined, id: string): string {
    const { includes } = definitionOf(this.host, id);
    return withGroups(record ?? "", null, ([, include]) => includes.includes(include));
  }

  private nameElement(id: string, xfId: number): string {
    const builtIn = BUILT_IN_STYLES.get(id);
    return element("cellStyle", {
      name: builtIn?.name ?? id,
      xfId,
      builtinId: BUILT_IN_NUMBERS.get(id),
      customBuiltin: builtIn && id !== NORMAL && id in this.host.memory.styles ? true : null,
    });
  }
}

type Group = (typeof GROUPS)[number];

/** A record that says of each group of formats whether it counts; null says nothing. */
function withGroups(
  record: string,
  xfId: number | null,
  applies: (group: Group) => boolean | null
): string {
  const flags = GROUPS.map((group) => [group[2], applies(group)] as const);
  const quoted = record.includes(QUOTE) ? ` ${QUOTE}` : "";
  const start = element("xf", { xfId, ...Object.fromEntries(flags) }).slice(3, -2);
  const content = record.endsWith("</xf>") ? record.slice(record.indexOf(">") + 1, -5) : "";
  const tag = `<xf ${IDS.exec(record)?.[0] ?? ""}${start}${quoted}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</xf>`;
}

const placeOf = (mark: number): number => Math.floor(mark / STEP) - 1;

function withMark(style: CellStyle | undefined, place: number, isDefinition = false): CellStyle {
  const indent = (style?.alignment?.indent ?? 0) + STEP * (place + 1);
  return { ...style, alignment: { ...style?.alignment, indent: isDefinition ? -indent : indent } };
}

const unmarked = (record: string): string =>
  record
    .replace(MARK, (_, mark: string) => {
      const indent = Math.abs(Number(mark)) % STEP;
      return indent > 0 ? ` indent="${indent}"` : "";
    })
    .replace("<alignment/>", "");
