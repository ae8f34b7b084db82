import { CustomFunctionHost } from "../customFunctions";
import type { Host } from "../host";
import { XdmHost } from "../protocol/xdm";
import type { FunctionsMetadata } from "./addinFiles";
import type { AddinButton, AddinManifest } from "./manifest";

/** As Excel on the web names itself: shared runtime (1) with custom functions (2) is 3. */
const HOST_INFO = "Excel$Web$16.00$en-US$workbench$$disableLogging$3";
const CONVERSATION = "workbench";
const CONTROL = "addin";

/** What the stand-in covers, as the add-in sees it in isSetSupported. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.13",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  AddinCommands: "1.1",
  DialogApi: "1.1",
};

/** dispidExecuteRichApiRequestMethod: one context.sync() of the add-in. */
const SYNC = '"DispatchId":93';

/**
 * The add-in as it runs beside the grid: its page in a frame, tied to the workbook by the messages
 * that Excel on the web exchanges with it. The frame lives as long as the workbook; hiding the pane
 * hides it, and the add-in and its functions go on.
 */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  /** How often the add-in has asked the workbook something (context.sync with something to do). */
  roundTrips = 0;
  private readonly xdm: XdmHost;
  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.element.contentWindow || typeof event.data !== "string") return;
    if (event.data.includes(SYNC)) this.roundTrips++;
    void this.xdm.receive(event.data);
  };

  /**
   * @param host the workbook's side; its events go to this frame from now on
   * @param functions metadata of the custom functions; the names get the manifest's namespace
   */
  constructor(host: Host, manifest: AddinManifest, functions: FunctionsMetadata) {
    new CustomFunctionHost(
      host,
      functions.map((each) =>
        manifest.namespace ? { ...each, name: `${manifest.namespace}.${each.name}` } : each
      )
    );
    this.element = document.createElement("iframe");
    this.element.title = manifest.name;
    this.element.name = JSON.stringify({
      baseFrameName: CONTROL,
      hostInfo: HOST_INFO,
      xdmInfo: `${CONVERSATION}|${CONTROL}|${location.origin}/`,
      serializerVersion: "1",
      flights: "[]",
    });
    this.element.src = `${manifest.paneAddress}?_host_Info=${encodeURIComponent(HOST_INFO)}`;
    this.xdm = new XdmHost(
      {
        conversationId: CONVERSATION,
        controlId: CONTROL,
        requirementSets: REQUIREMENT_SETS,
        sharedRuntime: true,
        post: (message) => this.element.contentWindow?.postMessage(message, location.origin),
      },
      host.dispatcher
    );
    host.emit = (entries) => this.xdm.emit(entries);
    window.addEventListener("message", this.receive);
  }

  /**
   * Runs the function behind a button, as Excel does with Office.actions.associate.
   *
   * @returns false where the add-in is not ready for commands yet
   */
  execute(button: AddinButton, functionName: string): boolean {
    return this.xdm.invokeCommand(functionName, button.id) !== false;
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.element.remove();
  }
}
