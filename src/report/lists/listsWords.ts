import { PANEL_OF_EACH, type CustomerLists } from "../../roadmap/worklist/customerLists";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";

/** "120 promoters can be asked to speak for you, 88 passives won over". */
export function listsTitle({ promoters, passives, panel }: CustomerLists): string {
  if (promoters.length + passives.length === 0)
    return say(panel.length === 0 ? "lists.titleNone" : "lists.titleDetractors");
  return say("lists.title", {
    count: promoters.length,
    promoters: countText(promoters.length),
    passives: say("lists.passives", { count: passives.length, figure: countText(passives.length) }),
  });
}

/** Who is on the lists and why (rules 120, 123, 125). */
export function listsNote({ promoters, passives, panel, leftOut, poorFit }: CustomerLists): string {
  const all = [...promoters, ...passives, ...panel];
  const more = leftOut.promoters + leftOut.passives;
  if (all.length === 0) {
    return [say("lists.note.who"), say("lists.note.nobody"), say("lists.note.yours")].join(" ");
  }
  const wrote = panel.some((answer) => answer.wrote === true);
  return [
    say("lists.note.who"),
    say("lists.note.order"),
    say(wrote ? "lists.note.panel" : "lists.note.panelUnwritten", { most: PANEL_OF_EACH }),
    say("lists.note.yours"),
    all.every(({ contact }) => contact === null) ? say("lists.note.noContact") : "",
    poorFit === 0 ? "" : say("lists.note.poorFit", { count: poorFit, figure: countText(poorFit) }),
    more === 0 ? "" : say("lists.note.leftOut", { count: more, figure: countText(more) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
