import "../wording/allWords";
import { causeReader } from "../comments/causes/causeReader";
import { phraseFinder } from "../comments/themes/phraseFinder";
import { findIndustry, INDUSTRIES, type IndustryId } from "../playbook/industries";
import { now, today } from "../taskpane/days";
import { languageLoader, type LanguageSource } from "../taskpane/languagePart";
import { startPane } from "../taskpane/runner";
import "./functions";
import { verdictData, verdictText } from "./verdict";
import { walkWizard, type Request } from "./walkWizard";
import { workbook } from "./workbook";

/** The add-in without its pane, for the command line: the same machine, reading, diagnosis and writer. */
export interface HeadlessAddin {
  /** Ready when office.js is. */
  readonly ready: Promise<unknown>;
  /**
   * Diagnoses, reads comments with this model of causes, and writes all sheets. @throws NotThere, or an Error with a
   * sentence
   */
  diagnose(
    request: Request,
    onProgress: (words: string) => void,
    model?: Uint8Array | null
  ): Promise<Verdict>;
  /** The industry of this name, in any case and by its usual short forms; null where there is none. */
  industry(name: string): IndustryId | null;
  readonly industries: readonly string[];
}

export interface Verdict {
  readonly text: readonly string[];
  readonly data: object;
  /** False where the answers have no dates, so that the plan's days come from the clock. */
  readonly dated: boolean;
}

declare global {
  interface Window {
    npsRecovery?: HeadlessAddin;
  }
}

window.npsRecovery = {
  ready: Office.onReady(),
  industry: (name) => findIndustry(name)?.id ?? null,
  industries: INDUSTRIES.map(({ name }) => name),
  diagnose: async (request, onProgress, model = null) => {
    const { directEngine } = await import("../taskpane/computation");
    const engine = directEngine(languageLoader(languageOf(model)));
    // The day a plan is made must not depend on the clock where the answers have dates.
    let day: number | null = request.context.asOf ?? null;
    const pane = startPane({
      port: workbook,
      loadEngine: () => Promise.resolve(engine),
      loadCustomers: () => import("../diagnosis/customers"),
      today: () => day ?? today(),
      now: () => day ?? now(),
      close: () => undefined,
    });
    pane.subscribe(() => (day ??= pane.state().outcome?.diagnosis.asOf ?? null));
    const walk = await walkWizard(pane, await workbook.sources(), request, onProgress);
    return { text: verdictText(walk), data: verdictData(walk), dated: day !== null };
  },
};

/** Without a model the reading of comments fails as where its file does not come. */
function languageOf(model: Uint8Array | null): LanguageSource {
  return {
    causes: async () => {
      if (!model) throw new Error("There is no model of causes.");
      return Promise.resolve(causeReader(model));
    },
    phrases: async () => phraseFinder((await import("wink-eng-lite-web-model")).default),
  };
}
