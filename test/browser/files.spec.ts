// Excel's own files in the page: opened with what would be lost told first, saved as a download.
import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { handmade } from "../workbench/file/xmlPackage";
import { cells } from "./addin";

const DRAWING = `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`;

function workbookFile(): Buffer {
  return Buffer.from(
    handmade({
      sheets: [
        {
          name: "Survey",
          xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Score</t></is></c><c r="B1"><f>SUM(A2:A3)</f><v>12</v></c></row><row r="2"><c r="A2"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>`,
          relationships: [["d", "drawing", "../drawings/drawing1.xml"]],
        },
      ],
      parts: { "xl/drawings/drawing1.xml": DRAWING },
    })
  );
}

test("a workbook opens, says what a save would lose, and is saved to be opened again", async ({
  page,
}) => {
  await page.goto("/workbench.html");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const choose = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await choose).setFiles({ name: "Survey.xlsx", mimeType, buffer: workbookFile() });
  await expect(page.getByRole("alert")).toContainText("Survey has 1 picture.");
  await expect(page.getByRole("heading", { name: "Survey.xlsx" })).toBeVisible();
  expect(await cells(page, "Survey", "A1:B3")).toEqual([
    ["Score", 12],
    [9, null],
    [3, null],
  ]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Survey.xlsx");
  const bytes = fs.readFileSync(await saved.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await expect(page.getByRole("status")).toContainText("Survey.xlsx was saved.");

  // Dropped on the page, this time.
  const dropped = await page.evaluateHandle((text) => {
    const content = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "Again.xlsx"));
    return transfer;
  }, bytes.toString("base64"));
  await page.dispatchEvent(".grid", "drop", { dataTransfer: dropped });
  await expect(page.getByRole("heading", { name: "Again.xlsx" })).toBeVisible();
  await expect(page.getByRole("alert")).not.toContainText("picture");
  expect(await cells(page, "Survey", "A1:A3")).toEqual([["Score"], [9], [3]]);
});

test("a file that is no workbook changes nothing and says why", async ({ page }) => {
  await page.goto("/workbench.html");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  await page.evaluate(() =>
    window.workbench?.openFile(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "Old.xls"))
  );
  await expect(page.getByRole("alert")).toContainText("Old.xls was not opened. The file has the");
  await expect(page.getByRole("heading", { name: "Book1" })).toBeVisible();
});
