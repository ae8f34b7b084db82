// The workbench page itself, whatever add-in stands in it.
import { expect, test, type Page } from "@playwright/test";
import type { WorkbenchApi } from "../../workbench/src/shell/browserApi";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

interface Disturbances {
  readonly external: string[];
  readonly errors: string[];
}

function watch(page: Page): Disturbances {
  const seen: Disturbances = { external: [], errors: [] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost")
      seen.external.push(url.href);
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  return seen;
}

async function openWorkbench(page: Page, query = ""): Promise<void> {
  await page.goto(`/workbench.html${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
}

function cellsOf(page: Page, address: string): Promise<unknown[][]> {
  return page.evaluate(
    (range) => window.workbench?.workbook.getActiveSheet().getRange(range).getRawValues() ?? [],
    address
  );
}

function csv(name: string, content: string | Buffer) {
  return {
    name,
    mimeType: "text/csv",
    buffer: typeof content === "string" ? Buffer.from(content) : content,
  };
}

async function chooseCsv(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(file.name);
}

test("the page opens with a workbook, and with the add-in's pane at its right", async ({
  page,
}) => {
  const seen = watch(page);
  await openWorkbench(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Book1");
  await expect(page.getByText("a stand-in for Excel: not Excel")).toBeVisible();
  const grid = await page.getByRole("main", { name: "Workbook" }).boundingBox();
  const pane = await page.getByRole("complementary", { name: /Task pane/ }).boundingBox();
  expect(pane?.width).toBe(350);
  expect(grid && pane && grid.x + grid.width <= pane.x).toBe(true);
  await expect(page.locator("iframe").contentFrame().getByRole("main")).toBeVisible();
  expect(seen).toEqual({ external: [], errors: [] });
});

test("the ribbon has the groups and buttons that the manifest declares", async ({ page }) => {
  await openWorkbench(page);
  const declared = await page.evaluate(async () => {
    const xml = await (await fetch("/manifest.xml")).text();
    const dom = new DOMParser().parseFromString(xml, "text/xml");
    const byId = (id: string | null | undefined) =>
      [...dom.getElementsByTagName("*")]
        .find(
          (element) => element.getAttribute("id") === id && element.hasAttribute("DefaultValue")
        )
        ?.getAttribute("DefaultValue") ?? "";
    const labelOf = (element: Element) =>
      byId(
        [...element.children].find((child) => child.localName === "Label")?.getAttribute("resid")
      );
    return [...dom.getElementsByTagName("Group")].map((group) => ({
      label: labelOf(group),
      buttons: [...group.getElementsByTagName("Control")].map((control) => ({
        label: labelOf(control),
        tip: byId(control.querySelector("Supertip > Description")?.getAttribute("resid")),
      })),
    }));
  });
  expect(declared.length).toBeGreaterThan(0);
  for (const group of declared) {
    const shown = page.getByRole("group", { name: group.label, exact: true });
    await expect(shown.getByRole("button")).toHaveText(group.buttons.map(({ label }) => label));
    for (const { label, tip } of group.buttons) {
      const button = shown.getByRole("button", { name: label, exact: true });
      await expect(button).toHaveAccessibleDescription(new RegExp(escaped(tip)));
      const icon = button.locator("img");
      expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
    }
  }
});

test("the pane closes, opens again from the ribbon, and is resized by keyboard and mouse", async ({
  page,
}) => {
  await openWorkbench(page);
  const separator = page.getByRole("separator", { name: "Width of the pane" });
  const frame = page.locator("iframe");
  const width = async () => Math.round((await frame.boundingBox())?.width ?? 0);

  await separator.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(separator).toHaveAttribute("aria-valuenow", "360");
  await page.keyboard.press("Home");
  await expect.poll(width).toBe(270);
  await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(270);
  await page.keyboard.press("End");
  await expect.poll(width).toBe(500);

  const line = await separator.boundingBox();
  if (!line) throw new Error("the separator has no box");
  await page.mouse.move(line.x + 2, line.y + 200);
  await page.mouse.down();
  await page.mouse.move(line.x + 102, line.y + 220, { steps: 5 });
  await page.mouse.up();
  await expect.poll(width).toBe(400);

  await page.getByRole("button", { name: "Close the pane" }).click();
  await expect(frame).toBeHidden();
  await page.evaluate(() => {
    const addin = document.querySelector("iframe")?.contentWindow as { mark?: string } | null;
    if (addin) addin.mark = "same page";
  });
  await page.locator(".ribbon-group").nth(1).getByRole("button").first().click();
  await expect(frame).toBeVisible();
  // A shared runtime goes on while its pane is hidden: it is shown again, not loaded again.
  expect(
    await frame.evaluate(
      (element: HTMLIFrameElement) => (element.contentWindow as { mark?: string } | null)?.mark
    )
  ).toBe("same page");
});

test("the keyboard goes round ribbon, grid and pane, and leaves each of them", async ({ page }) => {
  await openWorkbench(page);
  const frame = page.locator("iframe");
  await expect(frame.contentFrame().getByRole("button").first()).toBeVisible();
  const first = page.getByRole("button", { name: "Open…" });
  await first.focus();
  await page.keyboard.press("F6");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellsOf(page, "A1")).toEqual([[12]]);
  await page.keyboard.press("F6");
  await expect(frame).toBeFocused();
  await page.keyboard.press("Control+F6");
  await expect(first).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(frame).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(frame).not.toBeFocused();
  await page.keyboard.type("13");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellsOf(page, "A2")).toEqual([[13]]);

  const close = page.getByRole("button", { name: "Close the pane" });
  await close.focus();
  await page.keyboard.press("Tab");
  await expect(frame).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(close).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(frame).toBeHidden();
  await page.keyboard.type("14");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellsOf(page, "A3")).toEqual([[14]]);
});

test("a formula typed by hand is calculated, and calculated again when a cell changes", async ({
  page,
}) => {
  await openWorkbench(page);
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 80, y: 30 } });
  for (const line of ["3", "4.5", "=SUM(A1:A2)"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await expect.poll(() => cellsOf(page, "A1:A3")).toEqual([[3], [4.5], [7.5]]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellsOf(page, "A3")).toEqual([[14.5]]);
});

test.describe("CSV files", () => {
  // One page for all: each file takes the place of the one before, as when somebody tries several.
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await openWorkbench(page);
  });
  test.afterAll(() => page.close());

  test("a CSV file opens with its values as they stand in it", async () => {
    const content = [
      "Score;Answered;Local date;Code;Formula;Comment",
      '9;2026-09-30;31/12/2026;00420;=1+1;"two\nlines; one field"',
      "-0.5;2026-09-30T18:00;12/31/2026;+49 30;@SUM;plain",
      ";;;;;",
      " 9 ;2026-02-30;;12345678901234567;10 - Extremely likely;Größe",
    ].join("\r\n");
    await chooseCsv(page, csv("Antworten [Q3].csv", content));
    await expect(page.getByRole("status").getByText("5 rows, 6 columns; UTF-8")).toBeVisible();
    await expect(page.getByText("separated by semicolons")).toBeVisible();
    expect(
      await page.evaluate(() => window.workbench?.workbook.getActiveSheet().getSheetName())
    ).toBe("Antworten _Q3_");
    expect(await cellsOf(page, "A1:F5")).toEqual([
      ["Score", "Answered", "Local date", "Code", "Formula", "Comment"],
      // 30 September 2026 is day 46,295 of Excel's calendar.
      [9, 46295, "31/12/2026", "00420", "=1+1", "two\nlines; one field"],
      [-0.5, 46295.75, "12/31/2026", "+49 30", "@SUM", "plain"],
      [null, null, null, null, null, null],
      [" 9 ", "2026-02-30", null, "12345678901234567", "10 - Extremely likely", "Größe"],
    ]);
    expect(
      await page.evaluate(() =>
        window.workbench?.workbook.getActiveSheet().getRange("B2").getDisplayValue()
      )
    ).toBe("2026-09-30");
  });

  test("texts that look like numbers or formulas count as texts for formulas too", async () => {
    await chooseCsv(page, csv("texts.csv", "A\n007\n=1+1\n5\n2026-09-30\n"));
    await page.evaluate(() =>
      window.workbench?.workbook
        .getActiveSheet()
        .getRange("C1:C4")
        .setValues([["=COUNT(A2:A5)"], ["=ISTEXT(A2)"], ["=ISTEXT(A3)"], ["=SUM(A2:A4)"]])
    );
    await expect.poll(() => cellsOf(page, "C1:C4")).toEqual([[2], [1], [1], [5]]);
  });

  test("an older charset is recognised", async () => {
    const text = "Score,Commentaire\n".concat(
      "9,Très satisfait à la première visite déjà\n".repeat(40)
    );
    await chooseCsv(page, csv("reponses.csv", Buffer.from(text, "latin1")));
    expect(await cellsOf(page, "B2")).toEqual([["Très satisfait à la première visite déjà"]]);
  });

  test("a file that cannot be read leaves the workbook and says why", async () => {
    await chooseCsv(page, csv("kept.csv", "Score\n9\n"));
    const open = async (file: ReturnType<typeof csv>) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Open…" }).click();
      await (await chooser).setFiles(file);
    };
    const alert = page.getByRole("alert").filter({ hasText: "was not opened" });
    await open(csv("empty.csv", "\r\n"));
    await expect(alert).toContainText("empty.csv was not opened. This file is empty.");
    await open(csv("broken.csv", 'Score,Comment\n9,fine\n8,"never closed\n7,lost\n'));
    await expect(alert).toContainText("a quotation mark opened in row 3 is never closed");
    await open(
      csv("picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0]))
    );
    await expect(alert).toContainText("not readable as text");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("kept.csv");
    expect(await cellsOf(page, "A2")).toEqual([[9]]);
    await page.getByRole("button", { name: "Close the message" }).click();
    await expect(alert).toBeHidden();
  });

  test("100,000 rows open, and the add-in is there again for them", async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at % 11},2026-01-01,Plan ${at % 7}`);
    await chooseCsv(page, csv("large.csv", ["Score,Date,Plan", ...rows].join("\n")));
    // The last of the rows counts 99,999 from 0: 99,999 = 11 × 9,090 + 9 and 7 × 14,285 + 4.
    expect(await cellsOf(page, "A100001:C100001")).toEqual([[9, 46023, "Plan 4"]]);
    await expect(page.locator("iframe").contentFrame().getByRole("main")).toBeVisible();
  });

  test("a CSV file dropped on the page opens", async () => {
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Score\n7\n"], "dropped.csv", { type: "text/csv" }));
      return transfer;
    });
    await page.dispatchEvent(".grid", "drop", { dataTransfer: dropped });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("dropped.csv");
    expect(await cellsOf(page, "A1:A2")).toEqual([["Score"], [7]]);
  });
});

test("a file of the server opens by the page's address; another's does not", async ({ page }) => {
  await openWorkbench(page, "?open=/samples/survey.csv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("survey.csv");
  await openWorkbench(page, "?open=https://example.org/foreign.csv");
  await expect(page.getByRole("alert")).toContainText("Only files of this server");
});

/** The add-in's page, with the real office.js in it, whatever the add-in itself does there. */
function addinPage(page: Page) {
  return page.locator("iframe").contentFrame().locator("body");
}

test("what is saved opens again, with what the add-in has stored in the workbook", async ({
  page,
}) => {
  await openWorkbench(page);
  await page.evaluate(() => window.workbench?.openFile(new File(["Score\n9\n"], "one.csv")));
  await addinPage(page).evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (context) => {
      context.workbook.settings.add("proof", { kept: [1, 2] });
      context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [[4]];
      await context.sync();
    });
  });
  expect(await page.evaluate(() => window.workbench?.roundTrips ?? 0)).toBeGreaterThan(0);
  await page.evaluate(() => {
    const saved = JSON.stringify(window.workbench?.save());
    window.workbench?.open(JSON.parse(saved) as ReturnType<WorkbenchApi["save"]>);
  });
  expect(await cellsOf(page, "A1:A2")).toEqual([["Score"], [4]]);
  await expect(page.locator("iframe").contentFrame().getByRole("main")).toBeVisible();
  const setting = await addinPage(page).evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const found = context.workbook.settings.getItem("proof").load("value");
      await context.sync();
      return found.value as unknown;
    });
  });
  expect(setting).toEqual({ kept: [1, 2] });
});

test("the add-in hides and shows its own pane", async ({ page }) => {
  await openWorkbench(page);
  const frame = page.locator("iframe");
  await addinPage(page).evaluate(() => Office.onReady().then(() => Office.addin.hide()));
  await expect(frame).toBeHidden();
  await addinPage(page).evaluate(() => Office.addin.showAsTaskpane());
  await expect(frame).toBeVisible();
});

test("the cell menu has the add-in's entries of the manifest", async ({ page }) => {
  await openWorkbench(page);
  const grid = await page.getByRole("main", { name: "Workbook" }).boundingBox();
  if (!grid) throw new Error("the grid has no box");
  const labels = await page.evaluate(async () => {
    const xml = await (await fetch("/manifest.xml")).text();
    const dom = new DOMParser().parseFromString(xml, "text/xml");
    return [...dom.querySelectorAll("OfficeMenu[id=ContextMenuCell] > Control > Label")].map(
      (label) =>
        dom
          .querySelector(`[id="${label.getAttribute("resid") ?? ""}"]`)
          ?.getAttribute("DefaultValue")
    );
  });
  expect(labels.length).toBeGreaterThan(0);
  await page.mouse.click(grid.x + 200, grid.y + 200, { button: "right" });
  // The ribbon may have a button of the same name.
  const outsideRibbon = page.locator(":not(.ribbon *)");
  for (const label of labels)
    await expect(
      page.getByText(label ?? "no label", { exact: true }).and(outsideRibbon)
    ).toBeVisible();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
