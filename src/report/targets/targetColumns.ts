import { say } from "../../wording/say";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that all tables of the sheet have in common, because their hidden ids share one column. */
export const AT = { name: 1, a: 2, b: 3, c: 4, d: 5, e: 6, words: 7 } as const;
export const LAST = AT.words;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS = [16, 176, 92, 92, 112, 132, 124, 430, 20, 8];

/** The three ranges of rule 136, side by side. */
export function rangeColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/targets").targets.ranges.head) =>
    [key, say(`targets.ranges.head.${key}`)] as const;
  return [
    name(head("range")),
    figure(head("low"), "cellNps"),
    figure(head("high"), "cellNps"),
    figure(head("lowPoints"), "cellPoints"),
    figure(head("highPoints"), "cellPoints"),
    text(head("source"), "cellIndent"),
    text(head("words"), "cellMutedIndent"),
  ];
}

export function goalColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/targets").targets.goals.head) =>
    [key, say(`targets.goals.head.${key}`)] as const;
  return [
    name(head("goal")),
    figure(head("nps"), "cellNps"),
    figure(head("points"), "cellPoints"),
    figure(head("oneStep"), "cellCountStrong"),
    figure(head("twoStep"), "cellCount"),
    figure(head("answers"), "cellCount"),
    text(head("words"), "cellMutedIndent"),
  ];
}

/** As the goals, but the goal itself belongs to the people who work in the sheet. */
export function whatIfColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/targets").targets.whatIf.head) =>
    [key, say(`targets.whatIf.head.${key}`)] as const;
  return [
    name(head("name")),
    { ...figure(head("goal"), "cellGoal"), ownedBy: "people" },
    figure(head("points"), "cellPoints"),
    figure(head("oneStep"), "cellCountStrong"),
    figure(head("twoStep"), "cellCount"),
    figure(head("answers"), "cellCount"),
    text(head("words"), "cellMutedIndent"),
  ];
}

export function horizonColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/targets").targets.horizons.head) =>
    [key, say(`targets.horizons.head.${key}`)] as const;
  return [
    name(head("horizon")),
    figure(head("low"), "cellPoints"),
    figure(head("high"), "cellPoints"),
    figure(head("npsLow"), "cellPoints"),
    figure(head("npsHigh"), "cellPoints"),
    text(head("time"), "cellIndent"),
    text(head("words"), "cellMutedIndent"),
  ];
}

type Head = readonly [key: string, header: string];

const name = ([key, header]: Head): TableColumn => ({
  key,
  header,
  style: "cellStrong",
  headerStyle: "head",
  ownedBy: "report",
});
const figure = ([key, header]: Head, style: StyleName): TableColumn => ({
  key,
  header,
  style,
  headerStyle: "headRight",
  ownedBy: "report",
});
const text = ([key, header]: Head, style: StyleName): TableColumn => ({
  key,
  header,
  style,
  headerStyle: "headIndent",
  ownedBy: "report",
});
