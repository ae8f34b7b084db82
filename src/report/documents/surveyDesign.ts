import type { Context } from "../../diagnosis/context";
import type { MethodCheck, MethodReading } from "../../diagnosis/methodReading";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import { part, type Document, type Lines } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf } from "./documentParts";

/**
 * What to check before the next wave: what was found here, then timing, targeting and framing (rules 80–88, 114, 161,
 * 178).
 */
export function designDocument(facts: DocumentFacts): Document {
  const { context, method } = facts.diagnosis;
  const { assumptions: figures, practice } = context;
  const heading = (id: "found" | "timing" | "targeting" | "framing" | "after") =>
    say(`documents.design.part.${id}`);
  const line = (id: string, words: string, here = ""): Lines[number] => [id, [words, here, null]];
  return {
    kind: "surveyDesign",
    title: designTitle(method),
    table: "nps_surveyDesign",
    columns: [
      { key: "part", header: say("documents.head.part"), width: 120, style: "documentPart" },
      { key: "check", header: say("documents.head.check"), width: 420, style: "documentText" },
      {
        key: "here",
        header: say("documents.head.here"),
        width: 320,
        style: "documentMutedIndent",
        headerStyle: "headIndent",
      },
      { key: "done", header: say("documents.head.done"), width: 90, style: "documentInput" },
    ],
    rows: [
      ...part(
        heading("found"),
        method.checks.map((check) =>
          line(`check:${check.id}`, checkWords(check), foundWords(check))
        )
      ),
      ...part(heading("timing"), [
        line(
          "transactional",
          say("documents.design.transactional", {
            from: figures.transactionalFrom,
            to: figures.transactionalTo,
          })
        ),
        ...(isSoftware(context)
          ? [
              line(
                "product",
                say("documents.design.product", {
                  from: figures.productFrom,
                  to: figures.productTo,
                })
              ),
            ]
          : []),
        line(
          "relationship",
          say("documents.design.relationship", {
            from: figures.relationshipFrom,
            to: figures.relationshipTo,
          })
        ),
        line("incident", say("documents.design.incident", { days: figures.incidentWithin })),
        line("journey", say("documents.design.journey")),
      ]),
      ...part(heading("targeting"), [
        line("active", say("documents.design.active")),
        line("tenure", say("documents.design.tenure", { days: figures.youngTenure })),
        line("all", say("documents.design.all")),
        line(
          "response",
          say("documents.design.response", { share: shareText(figures.responseRate / 100) })
        ),
      ]),
      ...part(heading("framing"), [
        line(
          "question",
          say("documents.design.question"),
          practice.question === null
            ? ""
            : say("documents.design.questionHere", { question: oneLine(practice.question, 160) })
        ),
        line(
          "scale",
          say("documents.design.scale"),
          practice.scale === null
            ? ""
            : say("documents.design.scaleHere", { scale: practice.scale })
        ),
        line("why", say("documents.design.why")),
        line("neutral", say("documents.design.neutral")),
      ]),
      ...part(heading("after"), [
        line("note", say("documents.design.note")),
        line("symptom", say("documents.design.symptom")),
      ]),
    ],
    note: noteOf(facts, say("documents.design.foot")),
  };
}

/** Rule 87: the guide's window of a product survey is one of SaaS. */
function isSoftware({ survey, industry }: Pick<Context, "survey" | "industry">): boolean {
  if (survey === "product") return true;
  return industry.kind === "published" && (industry.id === "saas" || industry.id === "software");
}

/** What the checks say, and how many say nothing: a survey that was hardly checked is not praised. */
function designTitle({ checks, inDoubt, measured }: MethodReading): string {
  if (measured === 0) return say("documents.design.titleNone");
  if (inDoubt > 0) return say("documents.design.title", { count: inDoubt, measured });
  const left = checks.length - measured;
  return left === 0
    ? say("documents.design.titleFine")
    : say("documents.design.titleFineSoFar", { count: measured, left });
}

/** What stands up needs no advice. */
function checkWords({ name, verdict, fix }: MethodCheck): string {
  const isDue = verdict === "inDoubt" || verdict === "notMeasurable";
  return isDue ? say("documents.design.check", { name, fix }) : name;
}

function foundWords({ verdict, measured, limit }: MethodCheck): string {
  switch (verdict) {
    case "inDoubt":
      return say("documents.design.inDoubt", { measured, limit });
    case "fine":
      return say("documents.design.fine", { measured });
    case "tooFew":
      return say("documents.design.tooFew", { measured });
    case "notMeasurable":
      return say("documents.design.notMeasured");
  }
}
