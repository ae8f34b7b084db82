import type { Page, Request } from "@playwright/test";

export interface Asked {
  readonly url: string;
  /** What was at work when it was asked for. */
  readonly during: string;
}

/** What the page and its workers ask the network for, each with what was at work; tests set `during`. */
export function listenToNetwork(page: Page): { readonly asked: Asked[]; during: string } {
  const network = { asked: [] as Asked[], during: "start" };
  page.on("request", (request: Request) => {
    if (/^https?:/.test(request.url())) {
      network.asked.push({ url: request.url(), during: network.during });
    }
  });
  return network;
}
