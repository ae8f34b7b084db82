import { goTo, onSelectionChanged } from "../excel/selection";
import { loadState, saveState } from "../excel/settings";
import type { WorkbookPort } from "../taskpane/workbookPort";
import { withAllWords } from "./withAllWords";

/** Reading and writing come when they are first needed: the pane's first screen needs neither. */
const reading = () =>
  Promise.all([
    import("../sources/worksheet"),
    import("../sources/listSources"),
    import("../sources/selectedSource"),
  ]).then(([worksheet, list, selected]) => ({
    ...worksheet.worksheetSource(),
    ...list,
    ...selected,
  }));
const writing = () =>
  withAllWords(() =>
    Promise.all([
      import("../excel/writeSheets"),
      import("../excel/ownSheets"),
      import("../excel/removeSheets"),
    ])
  ).then(([write, own, remove]) => ({ ...write, ...own, ...remove }));

const scoring = () =>
  Promise.all([import("../excel/scoreSelection"), import("../excel/putFormula")]).then(
    ([score, put]) => ({ ...score, ...put })
  );

const settings = () => withAllWords(() => import("../excel/readSettings"));

const work = () => withAllWords(() => import("../excel/readWork"));

const corrections = () => withAllWords(() => import("../excel/readCorrections"));

const documents = () => withAllWords(() => import("../excel/readDocument"));

const live = () => import("../excel/liveFunctions");

/** The workbook as the pane sees it, over Office.js. */
export const workbook: WorkbookPort = {
  sources: async () => (await reading()).listSources(),
  selectedSource: async () => (await reading()).selectedSource(),
  addSample: async () => (await reading()).addSample(),
  preview: async (choice) => (await reading()).preview(choice),
  read: async (choice, mapping, options) => (await reading()).read(choice, mapping, options),
  write: async (plans, options) => (await writing()).writeSheets(plans, options),
  ownSheets: async () => (await writing()).ownSheets(),
  removeOwnSheets: async (kinds) => (await writing()).removeOwnSheets(kinds),
  scoreSelection: async () => (await scoring()).scoreSelection(),
  putFormula: async (formula) => (await scoring()).putFormula(formula),
  findLiveFunctions: async () => (await live()).findLiveFunctions(),
  addLiveFunctions: async () => (await live()).addLiveFunctions(),
  removeLiveFunctions: async (changedToo) => (await live()).removeLiveFunctions(changedToo),
  readSettings: async () => (await settings()).readSettings(),
  readCorrections: async () => (await corrections()).readCorrections(),
  readWork: async () => (await work()).readWork(),
  readDocument: async (kind) => (await documents()).readDocument(kind),
  showEvidence: async (place) => (await import("../excel/goToEvidence")).goToEvidence(place),
  goTo,
  onSelectionChanged,
  loadState,
  saveState,
};
