// Compares what Excel has with what the workbench has.
import { memberName } from "./adapters.mjs";

/** Orders requirement sets: 1.9 before 1.10; sets without a number come last. */
export function bySet(a, b) {
  const [x, y] = [a, b].map((set) => (/^\d+\.\d+$/.test(set) ? set.split(".").map(Number) : null));
  if (!x || !y) return x ? -1 : y ? 1 : a.localeCompare(b);
  return x[0] - y[0] || x[1] - y[1];
}

/**
 * @returns classes with their members as "covered", "partly" or "missing"; totals by set; and the highest ExcelApi up
 * to which nothing is missing outside the families that are left out
 */
export function coverageOf({
  classes,
  wires,
  adapters,
  partial,
  commonEvents,
  leftOut,
  leftOutMembers,
}) {
  const known = new Set();
  const all = [...classes].map(([name, members]) => {
    const family = Object.entries(leftOut).find(([, pattern]) => pattern.test(name))?.[0];
    const adapter = adapters.get(name);
    const seen = members.map((member) => {
      const key = `${name}.${member.name}`;
      const isCommon = commonEvents.includes(key);
      const lacks = isCommon ? "" : whatLacks(member, wires.get(key), adapter);
      const state = lacks === "all" ? "missing" : lacks || partial[key] ? "partly" : "covered";
      if (state !== "missing") known.add(key);
      return {
        ...member,
        key,
        state,
        note: [lacks !== "all" && lacks, partial[key]].filter(Boolean).join("; "),
      };
    });
    return { name, family, members: seen };
  });
  const counted = all
    .filter(({ family }) => !family)
    .flatMap(({ members }) => members)
    .filter(({ key }) => !leftOutMembers[key]);
  const sets = [...new Set(counted.map(({ set }) => set))].filter(Boolean).sort(bySet);
  const missing = counted
    .filter(({ state, note }) => state === "missing" || note.includes("cannot be written"))
    .map(({ key, set }) => ({ name: key, set }))
    .sort((a, b) => bySet(a.set, b.set) || a.name.localeCompare(b.name));
  const incomplete = new Set(missing.map(({ set }) => set));
  const numbered = sets.filter((set) => /^\d/.test(set));
  const firstGap = numbered.findIndex((set) => incomplete.has(set));
  const complete = firstGap < 0 ? numbered.at(-1) : (numbered[firstGap - 1] ?? "none");
  const unknownPartial = Object.keys(partial).filter((key) => !known.has(key));
  return { classes: all, sets, missing, complete, unknownPartial };
}

/** "" if nothing lacks, "all" if the member is not there at all, else what of it. */
function whatLacks(member, wire, adapter) {
  if (!adapter) return "all";
  const asks = wire?.asks.length ? wire.asks.map(memberName) : [member.name];
  const isRead = [...asks, member.name].some((name) => adapter.reads.has(name));
  if (!isRead) return "all";
  if (!member.writable) return "";
  const sets = wire?.sets.length ? wire.sets.map(memberName) : [member.name];
  // Objects with parts of their own are written part by part.
  const isWritten = sets.some((name) => adapter.writes.has(name));
  return isWritten || !wire?.sets.length ? "" : "cannot be written";
}
