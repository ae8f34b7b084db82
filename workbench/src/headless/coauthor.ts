import type { Host } from "../host";
import { ByHand } from "./byHand";

/**
 * The hands of another person who has the workbook open: what they change is told with the source "Remote".
 *
 * @example byCoauthor(host).setCell("Data!B2", 7);
 */
export function byCoauthor(host: Host): ByHand {
  return new Proxy(new ByHand(host), {
    get(hands, name) {
      const member: unknown = Reflect.get(hands, name);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown =>
        host.byCoauthor(() => Reflect.apply(member, hands, given) as unknown);
    },
  });
}
