import fs from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import type { Host } from "../host";
import { frameName, HOST_INFO, REQUIREMENT_SETS } from "../protocol/requirements";
import { XdmHost, type XdmOptions } from "../protocol/xdm";

const ORIGIN = "https://localhost:3000";
const DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * Serves office.js from the package, and the files beside the add-in's bundle; everything else is refused, since nothing
 * else may be asked for.
 */
class PageFiles extends ResourceLoader {
  readonly refused: string[] = [];
  /** Of the bundle that runs. */
  folder: string | null = null;

  override fetch(url: string) {
    const file = this.fileAt(url);
    return abortable(file ? fs.promises.readFile(file) : Promise.resolve(Buffer.from("")));
  }

  /** What the page's own `fetch` gives, which jsdom does not have. */
  async answer(url: string): Promise<Response> {
    const file = this.fileAt(url);
    if (file === null) throw new TypeError("Failed to fetch");
    return new Response(new Uint8Array(await fs.promises.readFile(file)));
  }

  private fileAt(url: string): string | null {
    const { origin, pathname } = new URL(url);
    const isOffice = pathname.startsWith("/office/");
    const folder = isOffice ? DIST : this.folder;
    const name = path.normalize(isOffice ? pathname.replace("/office/", "/") : pathname);
    const file = folder === null ? null : path.join(folder, name);
    if (origin === ORIGIN && file !== null && fs.existsSync(file)) return file;
    this.refused.push(url);
    return null;
  }
}

function abortable(promise: Promise<Buffer>) {
  return Object.assign(promise, { abort: () => undefined });
}

/** Office.js loaded as in the add-in's frame, connected to a host. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  readonly xdm: XdmHost;
  /** Addresses that were asked for and are part neither of office.js nor of the add-in. */
  readonly refused: readonly string[];
  /** The folder of the add-in's files, for what its bundle loads later. */
  serve(folder: string): void;
  close(): void;
}

let conversations = 0;

/**
 * Loads the unmodified office.js of the package into a window of jsdom and waits for Office.onReady.
 *
 * @param log sees every message of the protocol
 */
export async function openOfficeWindow(
  host: Host,
  requirementSets: Readonly<Record<string, string>> = REQUIREMENT_SETS,
  log?: XdmOptions["log"]
): Promise<OfficeWindow> {
  const conversationId = `conversation-${++conversations}`;
  const controlId = "addin";
  let window: DOMWindow | null = null;
  const parent = { postMessage: (text: string) => queueMicrotask(() => void xdm.receive(text)) };
  const xdm = new XdmHost(
    {
      conversationId,
      controlId,
      requirementSets,
      sharedRuntime: true,
      ...(log ? { log } : {}),
      post: (data) =>
        queueMicrotask(() => {
          if (!window) return;
          const event = new window.MessageEvent("message", { data, origin: ORIGIN });
          // The client compares the source with its parent, which here is no window of jsdom's.
          Object.defineProperty(event, "source", { value: parent });
          window.dispatchEvent(event);
        }),
    },
    host.dispatcher
  );
  host.emit = (entries) => xdm.emit(entries);
  host.tellDocument = (event) => xdm.tell(event);

  const resources = new PageFiles();
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => console.error("office window:", error));
  virtualConsole.on("error", (...texts) =>
    console.error("office window:", ...(texts as unknown[]))
  );
  const page = `${ORIGIN}/taskpane.html?_host_Info=${encodeURIComponent(HOST_INFO)}`;
  const script = `<script src="${ORIGIN}/office/office.js"></script>`;
  const dom = new JSDOM(`<!doctype html><html><body>${script}</body></html>`, {
    url: page,
    runScripts: "dangerously",
    resources,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(opened) {
      window = opened;
      opened.name = frameName(conversationId, controlId, ORIGIN);
      Object.defineProperty(opened, "parent", { value: parent, configurable: true });
      // jsdom has no document.domain; the client compares it with the host's name.
      const prototype = opened.Document.prototype as object;
      Object.defineProperty(prototype, "domain", { get: () => "localhost", configurable: true });
      // Nor has it these, which every browser has.
      const fetch = (url: string | URL) => resources.answer(new URL(url, page).href);
      Object.assign(opened, { fetch, TextDecoder, TextEncoder });
    },
  });
  await ready(dom.window);
  return {
    window: dom.window,
    xdm,
    refused: resources.refused,
    serve: (folder) => (resources.folder = folder),
    close: () => {
      host.emit = () => undefined;
      host.tellDocument = () => undefined;
      window = null;
      dom.window.close();
    },
  };
}

async function ready(window: DOMWindow): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(window["Office"] as { onReady?: unknown } | undefined)?.onReady) {
    if (Date.now() > deadline) throw new Error("office.js did not load.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await (window["Office"] as { onReady(): Promise<unknown> }).onReady();
}
