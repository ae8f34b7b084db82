import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Recovery } from "../../roadmap/recovery";
import type { SheetChoices } from "../choices";
import { briefDocument } from "./brief";
import { messageDocument } from "./customerMessage";
import type { Document, DocumentKind } from "./document";
import { reportDocument } from "./monthlyReport";
import { designDocument } from "./surveyDesign";
import { trainingDocument } from "./training";
import { workshopDocument } from "./workshop";

/** What each document is filled from. */
export interface DocumentFacts {
  readonly diagnosis: Diagnosis;
  readonly recovery: Recovery;
  readonly choices: SheetChoices;
}

const MADE: Readonly<Record<DocumentKind, (facts: DocumentFacts) => Document>> = {
  brief: briefDocument,
  monthlyReport: reportDocument,
  workshop: workshopDocument,
  training: trainingDocument,
  surveyDesign: designDocument,
  customerMessage: messageDocument,
};

/** A document people hand on, filled from this diagnosis (rules 144, 158, 177–181). */
export function documentOf(kind: DocumentKind, facts: DocumentFacts): Document {
  return MADE[kind](facts);
}
