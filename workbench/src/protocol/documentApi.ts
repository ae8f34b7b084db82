// The common API's part of the protocol: what Office.context.document knows and tells.

/** How the common API names the kinds of bindings. */
export const BindingKind = { table: 1, text: 2, matrix: 3 } as const;

/** A binding as the common API describes it. */
export interface BindingDescription {
  readonly Name: string;
  readonly BindingType: (typeof BindingKind)[keyof typeof BindingKind];
  readonly RowCount: number;
  readonly ColCount: number;
  readonly HasHeaders: boolean;
}

/** What Office.context.document.bindings asks of a host. */
export interface BindingsStore {
  /** All bindings; of one whose cells are gone the sizes are 0. */
  list(): readonly BindingDescription[];
}

/** What Office.context.document.getSelectedDataAsync asks of a host. */
export interface SelectionStore {
  /** The selected cells as lines: their values, or the texts that they show. */
  read(formatted: boolean): readonly (readonly unknown[])[];
}

/** An event of the common API: its name among the messages, and what it says. */
export interface DocumentEvent {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const DocumentEventName = {
  settingsChanged: "settingsChanged",
  selectionChanged: "documentSelectionChanged",
  bindingDataChanged: (id: string) => `${id}_bindingDataChanged`,
  bindingSelectionChanged: (id: string) => `${id}_bindingSelectionChanged`,
} as const;

const KNOWN = /^(?:richApiMessage|appCommandInvoked|settingsChanged|documentSelectionChanged)$/;

/** Whether the host ever tells this event: one that it does not tell must not be registered in vain. */
export function isTold(event: string, bindings: readonly BindingDescription[]): boolean {
  if (KNOWN.test(event)) return true;
  const id = /^([^]*)_binding(?:Data|Selection)Changed$/.exec(event)?.[1];
  return id !== undefined && bindings.some(({ Name }) => Name === id);
}
