import type { Dispatcher } from "./dispatcher";
import { isTold, type DocumentEvent } from "./documentApi";
import { REQUIREMENT_SETS } from "./requirements";

export interface XdmOptions {
  /** Also the key under which office.js caches settings for the browser session: one per opened workbook. */
  readonly conversationId: string;
  readonly controlId: string;
  /** Sends a message to the add-in's window. */
  post(message: string): void;
  /** Requirement sets; {@link REQUIREMENT_SETS} unless a test asks for others. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly sharedRuntime: boolean;
  readonly locale?: string;
  readonly documentAddress?: string;
  /** Sees every message both ways. */
  log?(direction: "to add-in" | "to host", message: unknown): void;
}

/** A message of the host's own accord: an event, a call of a custom function, an action. */
export interface Entry {
  /** 1 custom functions, 2 actions, 65536 events of workbook objects. */
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: unknown;
}

export interface Traffic {
  /** Batches that the add-in sent (context.sync with something to do). */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** What is asked of the selected cells: as a text or as lines, with or without number formats. */
interface SelectionRequest {
  readonly CoerceType: string;
  readonly ValueFormat: string;
}

const MessageType = { request: 0, response: 1 } as const;
const RequestKind = { register: 1, unregister: 2 } as const;
/** Methods of the common API by their number. */
const Method = {
  getSelectedData: 64,
  getBinding: 68,
  getAllBindings: 74,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;
/** Where a batch and its flags stand in what office.js sends. */
const ArrayData = { body: 4, flags: 6 } as const;
const INTERNAL_ERROR = 5001;
const BINDING_NOT_EXIST = 3002;
const NOT_SUPPORTED = 5000;
const EXCEL_ON_THE_WEB = 16;

/**
 * The host's side of the messages that office.js exchanges with Excel on the web. Feed it what the add-in's window
 * posts; it answers through `post`.
 */
export class XdmHost {
  readonly traffic: Traffic = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  private readonly registrations = new Map<string, Message>();
  private readonly commands = new Map<string, () => void>();
  private commandCount = 0;

  constructor(
    private readonly options: XdmOptions,
    private readonly dispatcher: Dispatcher
  ) {}

  /** Takes one message of the add-in; anything that is not for this conversation is ignored. */
  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (message?._conversationId !== this.options.conversationId) return;
    if (message._messageType !== MessageType.request) return;
    this.options.log?.("to host", message);
    if (message._actionType === RequestKind.register) {
      if (!isTold(message._actionName, this.dispatcher.bindings)) {
        return this.answer(message, { Error: NOT_SUPPORTED, Version: 1 });
      }
      this.registrations.set(message._actionName, message);
      return this.answer(message, { Error: 0, Version: 1 });
    }
    if (message._actionType === RequestKind.unregister) {
      this.registrations.delete(message._actionName);
      return this.answer(message, { Error: 0, Version: 1 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(message, this.appContext());
      case "ContextActivationManager_notifyHost":
      case "ContextActivationManager_openWindowInHost":
        return;
      case "executeMethod":
        return this.execute(message);
      default:
        return this.answer(message, { Error: INTERNAL_ERROR, Version: 1 });
    }
  }

  /** Delivers events, function calls and actions. False while the add-in does not listen yet. */
  emit(entries: readonly Entry[]): boolean {
    const data = entries.map(({ category, type, target, message }) => [
      category,
      type,
      target,
      typeof message === "string" ? message : JSON.stringify(message),
      0,
    ]);
    return this.notify("richApiMessage", { Error: 0, ArrayData: data });
  }

  /** Tells an event of the common API. False where the add-in does not listen to it. */
  tell({ name, data }: DocumentEvent): boolean {
    return this.notify(name, { ...data, Error: 0 });
  }

  /**
   * Presses a ribbon button whose action is ExecuteFunction. The answer is null where the add-in is not ready, else
   * it is fulfilled when the add-in calls event.completed().
   */
  invokeCommand(functionName: string, controlId: string): Promise<void> | null {
    const id = `command-${++this.commandCount}`;
    let completed = (): void => undefined;
    const done = new Promise<void>((resolve) => (completed = resolve));
    this.commands.set(id, completed);
    const source = JSON.stringify({ source: { id: controlId } });
    const sent = this.notify("appCommandInvoked", { 0: id, 1: functionName, 2: source });
    if (sent) return done;
    this.commands.delete(id);
    return null;
  }

  private notify(name: string, data: unknown): boolean {
    const registration = this.registrations.get(name);
    if (!registration) return false;
    this.send(registration, data, 1);
    return true;
  }

  private answer(request: Message, data: unknown): void {
    this.send(request, data, 0);
  }

  private send(to: Message, data: unknown, responseType: 0 | 1): void {
    const message = {
      _messageType: MessageType.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: "",
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.log?.("to add-in", message);
    this.options.post(JSON.stringify(message));
  }

  private async execute(message: Message): Promise<void> {
    const data = message._data as Readonly<Record<string, unknown>>;
    const { DispatchId } = (data["DdaMethod"] ?? {}) as { DispatchId?: number };
    switch (DispatchId) {
      case Method.richApi: {
        const given = data["ArrayData"] as readonly unknown[];
        const body = String(given[ArrayData.body]);
        const result = await this.dispatcher.respond(body, Number(given[ArrayData.flags] ?? 0));
        this.traffic.syncs++;
        if (result === null) return;
        this.traffic.requestBytes += body.length;
        this.traffic.responseBytes += result.length;
        const answer = [200, ["Content-Type", "application/json"], result];
        return this.answer(message, { Version: 1, Error: 0, Data: answer });
      }
      case Method.getSelectedData: {
        const { selection } = this.dispatcher;
        const asked = data["DdaGetBindingData"] as SelectionRequest | undefined;
        if (!selection || !asked || !/^(?:text|matrix)$/.test(asked.CoerceType)) {
          return this.answer(message, { Version: 1, Error: INTERNAL_ERROR });
        }
        const lines = selection.read(asked.ValueFormat === "formatted");
        return this.answer(message, { Version: 1, Error: 0, Data: lines });
      }
      case Method.getBinding: {
        const { BindingId } = data["DdaBindingsMethod"] as { readonly BindingId?: string };
        const binding = this.dispatcher.bindings.find(({ Name }) => Name === BindingId);
        if (!binding) return this.answer(message, { Version: 1, Error: BINDING_NOT_EXIST });
        return this.answer(message, { Version: 1, Error: 0, Bindings: [binding] });
      }
      case Method.getAllBindings:
        return this.answer(message, { Version: 1, Error: 0, Bindings: this.dispatcher.bindings });
      case Method.loadSettings: {
        const entries = Object.entries(this.dispatcher.documentSettings.read());
        return this.answer(message, { Version: 1, Error: 0, Properties: entries });
      }
      case Method.saveSettings:
        this.dispatcher.documentSettings.replace(settingsIn(data));
        return this.answer(message, { Version: 1, Error: 0 });
      case Method.commandCompleted: {
        const id = commandIn(data);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return this.answer(message, { Version: 1, Error: 0 });
      }
      default:
        // Any other method of the common API fails loudly; without an error it would succeed without effect.
        return this.answer(message, { Version: 1, Error: INTERNAL_ERROR });
    }
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { controlId, locale = "en-US" } = this.options;
    return {
      _id: controlId,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: this.options.documentAddress ?? "https://workbench.invalid/Book1.xlsx",
      _clientMode: 0,
      _settings: Object.entries(this.dispatcher.documentSettings.read()),
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "workbench",
      _appInstanceId: controlId,
      _requirementMatrix: JSON.stringify(this.options.requirementSets ?? REQUIREMENT_SETS),
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.18000.40000",
      _clientWindowHeight: 800,
      _clientWindowWidth: 1200,
      _addinName: "add-in",
      _appDomains: [],
      _dialogRequirementMatrix: "",
      _featureGates: {},
      _initialDisplayMode: this.options.sharedRuntime ? 2 : 0,
    };
  }
}

function parse(text: string): Message | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Message) : null;
  } catch {
    return null;
  }
}

/** The settings in a save request: name → serialised value. */
function settingsIn(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const method = data["DdaSettingsMethod"] as { readonly Properties?: readonly unknown[] };
  const entries = (method.Properties ?? []) as readonly (readonly [unknown, unknown])[];
  return Object.fromEntries(entries.map(([name, value]) => [String(name), String(value)]));
}

function commandIn(data: Readonly<Record<string, unknown>>): string {
  const values = data["ArrayData"] ?? data;
  return String((values as Readonly<Record<string, unknown>>)["0"]);
}
