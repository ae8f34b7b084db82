import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as WORKBOOK_SCOPE } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { areaAddress, parseAddress, quoteSheet, splitReference } from "./addresses";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { Range } from "./range";
import { NamedItemArrayValues } from "./namedArrays";
import { rangeOfStructure } from "./structuredReferences";
import { calculateUses } from "./nameUses";
import { callsUnknownFunction } from "./unknownFunctions";
import type { Worksheet } from "./worksheet";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Names of the workbook (sheet null) or of one sheet. */
export class NamedItemCollection extends Adapter {
  readonly typeName = "NamedItemCollection";
  constructor(
    private readonly host: Host,
    private readonly sheet: Worksheet | null
  ) {
    super();
  }

  override items(): readonly NamedItem[] {
    const isMine = (name: FDefinedName) =>
      this.sheet ? name.getLocalSheetId() === this.sheet.id : name.isWorkbookScope();
    return this.host.book
      .getDefinedNames()
      .filter(isMine)
      .map((name) => new NamedItem(this.host, this.sheet, name));
  }

  find(name: string): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
  getItem(name: string): NamedItem {
    const item = this.find(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.find(name);
  }
  getCount(): number {
    return this.items().length;
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null): NamedItem {
    return this.add(name, formula.startsWith("=") ? formula : `=${formula}`, comment);
  }
  add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    if (!isName(name)) throw invalidArgument(`“${name}” cannot be a name.`);
    if (this.find(name)) throw itemAlreadyExists(`a name ${name}`);
    const text = reference instanceof Range ? absolute(reference) : String(reference);
    // By command, not by the engine's facade: that one refuses a name another sheet has too, which Excel allows.
    this.host.byItself(() =>
      this.host.command("sheet.command.insert-defined-name", {
        id: generateRandomId(10),
        unitId: this.host.book.getId(),
        name,
        formulaOrRefString: keptReference(text),
        localSheetId: this.sheet?.id ?? WORKBOOK_SCOPE,
      })
    );
    const item = this.getItem(name);
    item.comment = comment ?? "";
    calculateUses(this.host, name);
    return item;
  }
}

/** The engine keeps a formula with its sign and a reference without. */
const keptReference = (text: string): string => text.replace(/^=(?=[^=(]+![$A-Z0-9:]+$)/i, "");

const absolute = (range: Range): string =>
  `${quoteSheet(range.sheet.name)}!${areaAddress(range.area, true)}`;

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
function isName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return false;
  return parseAddress(name) === null && !/^[rc]$/i.test(name) && !/^r\d*c\d*$/i.test(name);
}

export class NamedItem extends Adapter {
  readonly typeName = "NamedItem";
  override readonly scalars = ["name", "type", "value", "visible", "comment", "scope", "formula"];
  constructor(
    private readonly host: Host,
    private readonly sheet: Worksheet | null,
    private readonly definition: FDefinedName
  ) {
    super();
  }

  override identity() {
    return { Name: this.name, _Id: this.name };
  }
  get name(): string {
    return this.definition.getName();
  }
  get scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }
  /** By this the client finds the name again in a later batch, with {@link NamedItemCollection.getItem}. */
  get _Id(): string {
    return this.name;
  }
  get worksheet(): Worksheet {
    if (!this.sheet) throw itemNotFound("worksheet of a name of the workbook");
    return this.sheet;
  }
  get formula(): string {
    const text = this.definition.getFormulaOrRefString();
    return text.startsWith("=") ? text : `=${text}`;
  }
  set formula(formula: string) {
    const kept = keptReference(formula.startsWith("=") ? formula : `=${formula}`);
    this.host.byItself(() => this.definition.setRef(kept));
    calculateUses(this.host, this.name);
  }
  /** What the name stands for: cells, or the kind of its constant; a formula is of the kind of its result. */
  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    if (callsUnknownFunction(this.host, this.formula)) return "Error";
    const [line, ...more] = this.arrayValues.values;
    if (more.length > 0 || (line?.length ?? 0) > 1) return "Array";
    switch (this.arrayValues.types[0]?.[0]) {
      case "Double":
        return "Double";
      case "Boolean":
        return "Boolean";
      case "Error":
        return "Error";
      default:
        return "String";
    }
  }
  get arrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.formula, this.getRangeOrNullObject());
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.sheet;
  }
  /** The address for a range, else the constant; of a formula its text, because only cells are calculated, or #NAME?. */
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const constant = this.formula.slice(1);
    const number = Number(constant);
    if (constant.trim() !== "" && !Number.isNaN(number)) return number;
    if (/^(true|false)$/i.test(constant)) return constant.toLowerCase() === "true";
    const text = /^"((?:[^"]|"")*)"$/.exec(constant)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    return callsUnknownFunction(this.host, this.formula) ? "#NAME?" : this.formula;
  }
  get visible(): boolean {
    return this.notes.visible;
  }
  set visible(visible: boolean) {
    this.notes.visible = visible;
  }
  get comment(): string {
    return this.notes.comment;
  }
  set comment(comment: string) {
    if (comment.length > this.host.faults.limits.comment) {
      throw invalidArgument("The comment of a name is too long.");
    }
    this.notes.comment = comment;
  }
  getRange(): Range {
    return rangeOfReference(this.host, this.formula);
  }
  getRangeOrNullObject(): Range | null {
    try {
      return this.getRange();
    } catch {
      return null;
    }
  }
  delete(): void {
    const { name } = this;
    delete this.host.memory.names[this.key];
    // Not by the engine's command: that writes #REF! into the formulas that use the name. In Excel they stay, with #NAME?.
    this.host.byItself(() =>
      this.host.command("formula.mutation.remove-defined-name", this.ofEngine())
    );
    calculateUses(this.host, name);
  }

  /** The name as the engine keeps it. */
  private ofEngine(): object {
    const unitId = this.host.book.getId();
    const service = this.host.book.getActiveSheet().getInject().get(IDefinedNamesService);
    const scope = this.sheet?.id ?? WORKBOOK_SCOPE;
    const found = Object.values(service.getDefinedNameMap(unitId) ?? {}).find(
      ({ name, localSheetId = WORKBOOK_SCOPE }) => name === this.name && localSheetId === scope
    );
    if (!found) throw itemNotFound(`name ${this.name}`);
    return { ...found, unitId };
  }
  private get key(): string {
    return `${this.sheet?.id ?? ""} ${this.name.toLowerCase()}`;
  }
  private get notes() {
    return (this.host.memory.names[this.key] ??= { visible: true, comment: "" });
  }
}

/** @throws where the text is not a reference to one area of cells or to a table */
export function rangeOfReference(host: Host, reference: string): Range {
  const { sheet, address } = splitReference(reference);
  const area = parseAddress(address);
  const { worksheets } = host.workbook;
  const owner = sheet === null ? worksheets.getActiveWorksheet() : worksheets.find(sheet);
  if (area && owner) return new Range(owner, area);
  const structure = sheet === null ? rangeOfStructure(host, address) : null;
  if (!structure) throw itemNotFound(`range ${reference}`);
  return structure;
}
