// The spreadsheet engine without a grid, for tests. Open packages only; engine/browser.ts is the same with a grid.
import "./iterators";
import {
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-sort/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-table/facade";

export interface NodeEngine {
  readonly univerAPI: FUniver;
  dispose(): void;
}

const PLUGINS: readonly PluginCtor<Plugin>[] = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsFilterPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsTablePlugin,
];

export function createNodeEngine(): NodeEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin);
  return {
    univerAPI: FUniver.newAPI(univer),
    dispose: () => {
      // A second after a calculation began the engine asks for the words of its progress, even when it has been
      // disposed of and has none any more: the error would end the process.
      univer.__getInjector().get(LocaleService).t = (key) => key;
      univer.dispose();
    },
  };
}
