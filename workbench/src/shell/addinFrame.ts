import { CustomFunctionHost, type FunctionsJson } from "../customFunctions";
import type { Host } from "../host";
import { frameName, HOST_INFO } from "../protocol/requirements";
import { XdmHost } from "../protocol/xdm";
import { enterMessage, leaveIn, type Leave } from "./addinMessages";
import type { AddinButton, AddinManifest } from "./manifest";

const CONTROL = "addin";

/**
 * The add-in as it runs beside the grid: its page in a frame, tied to the workbook by the messages
 * that Excel on the web exchanges with it. The frame lives as long as the workbook; hiding the pane
 * hides it, and the add-in and its functions go on.
 */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  /** Told when somebody leaves the pane by keyboard; set by whoever moves the focus. */
  onLeave: (leave: Leave) => void = () => undefined;
  private readonly xdm: XdmHost;
  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.element.contentWindow || typeof event.data !== "string") return;
    void this.xdm.receive(event.data);
  };

  /**
   * @param host the workbook's side; its events go to this frame from now on
   * @param conversation a name of its own for every opened workbook: office.js keeps what it has read
   *   of a workbook's settings under it for as long as the browser tab lives
   * @param functions metadata of the custom functions; the names get the manifest's namespace
   */
  constructor(
    host: Host,
    private readonly conversation: string,
    manifest: AddinManifest,
    functions: FunctionsJson
  ) {
    const known = new CustomFunctionHost(host, {
      ...functions,
      functions: functions.functions.map((each) =>
        manifest.namespace ? { ...each, name: `${manifest.namespace}.${each.name}` } : each
      ),
    });
    known.onReady = () => known.renew();
    this.element = document.createElement("iframe");
    this.element.title = manifest.name;
    this.element.name = frameName(conversation, CONTROL, location.origin);
    this.element.src = `${manifest.paneAddress}?_host_Info=${encodeURIComponent(HOST_INFO)}`;
    this.xdm = new XdmHost(
      {
        conversationId: conversation,
        controlId: CONTROL,
        sharedRuntime: true,
        post: (message) => this.post(message),
        log: (direction, message) => {
          const leave = direction === "to host" ? leaveIn(message) : null;
          if (leave) this.onLeave(leave);
        },
      },
      host.dispatcher
    );
    host.emit = (entries) => this.xdm.emit(entries);
    host.tellDocument = (event) => this.xdm.tell(event);
    window.addEventListener("message", this.receive);
  }

  /** How often the add-in has asked the workbook something (context.sync with something to do). */
  get roundTrips(): number {
    return this.xdm.traffic.syncs;
  }

  /**
   * Runs the function behind a button, as Excel does with Office.actions.associate.
   *
   * @returns false where the add-in is not ready for commands yet
   */
  execute(button: AddinButton, functionName: string): boolean {
    return this.xdm.invokeCommand(functionName, button.id) !== null;
  }

  /** Moves the keyboard focus to the first control of the add-in's page. */
  enter(): void {
    this.element.focus();
    this.post(enterMessage(this.conversation));
  }

  private post(message: string): void {
    this.element.contentWindow?.postMessage(message, location.origin);
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.element.remove();
  }
}
