import { shareInterval } from "../score/interval";
import { shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { MethodCheck } from "./methodReading";
import type { Counted } from "./methodRows";

/** A share against its limit: the verdict by the figure, the certainty by Wilson's interval. */
export type ShareVerdict = Pick<MethodCheck, "certainty" | "n"> & {
  readonly verdict: "inDoubt" | "fine";
  readonly share: number;
  readonly shareLimit: number;
  readonly interval: NonNullable<MethodCheck["interval"]>;
};

/**
 * Whether a share is over its limit (rules 82, 87), compared in whole numbers, so that exactly on the limit is not
 * over it; confirmed when the whole interval keeps to that side. `limit` in percent.
 * Example: 26 of 100 are over 25 %, indicated; 125 of 500 are not, and not confirmed either.
 */
export function overLimit({ count, n }: Counted, limit: number): ShareVerdict {
  const interval = shareInterval(count, n);
  const isOver = 100 * count > limit * n;
  const keeps = isOver ? 100 * interval.low > limit : 100 * interval.high <= limit;
  return {
    verdict: isOver ? "inDoubt" : "fine",
    certainty: keeps ? "confirmed" : "indicated",
    share: count / n,
    shareLimit: limit,
    interval,
    n,
  };
}

/**
 * Whether a share is under its limit, as a response rate may be (rule 82); exactly on the limit is not under it.
 * Example: 9 of 100 are under 10 %, indicated.
 */
export function underLimit({ count, n }: Counted, limit: number): ShareVerdict {
  const interval = shareInterval(count, n);
  const isUnder = 100 * count < limit * n;
  const keeps = isUnder ? 100 * interval.high < limit : 100 * interval.low >= limit;
  return {
    verdict: isUnder ? "inDoubt" : "fine",
    certainty: keeps ? "confirmed" : "indicated",
    share: count / n,
    shareLimit: limit,
    interval,
    n,
  };
}

/** A hair above an edge that itself is not yet over: see {@link shareText}'s edges. */
const HAIR = 1e-9;

/** A share as it is written beside a limit it must not cross. Both as fractions and percent. */
export function shareBeside(share: number, limit: number): string {
  return shareText(share, 0, [limit / 100, limit / 100 + HAIR]);
}

/** "31% (27% to 35%)". */
export function shareWithInterval({ share, interval }: ShareVerdict, limit: number): string {
  return say("method.shareWithInterval", {
    share: shareBeside(share, limit),
    low: shareBeside(interval.low, limit),
    high: shareBeside(interval.high, limit),
  });
}

/** A limit as it is written: "25%", "12.5%". */
export function limitText(limit: number): string {
  return shareText(limit / 100, Number.isInteger(limit) ? 0 : 1);
}
