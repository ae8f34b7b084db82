import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { worksheetSource } from "../../src/sources/worksheet";
import type {
  ColumnMapping,
  ColumnRole,
  SourceChoice,
  SourcePreview,
} from "../../src/sources/source";

const source = worksheetSource();

async function withSheet<T>(
  cells: readonly (readonly unknown[])[],
  work: (choice: SourceChoice, excel: Headless) => Promise<T>
): Promise<T> {
  const excel = await startHeadless({ sheets: { Data: cells } });
  const undo = excel.asGlobals();
  try {
    return await work({ kind: "sheets", names: ["Data"] }, excel);
  } finally {
    undo();
    excel.dispose();
  }
}

/** The mapping a person gets who corrects nothing. */
function asGuessed({ columns }: SourcePreview): ColumnMapping {
  const index = (role: ColumnRole): number | null =>
    columns.find(({ guessed }) => guessed === role)?.index ?? null;
  return {
    score: index("score") ?? -1,
    date: index("date"),
    comment: index("comment"),
    customer: index("customer"),
    segments: columns.filter(({ guessed }) => guessed === "segment").map((column) => column.index),
    dateOrder: null,
    leaveOutHiddenRows: false,
  };
}

const data = path.join(__dirname, "../../../shared/data");
const present = fs.existsSync(data);

/** Texts stay texts, as in a column formatted as text: nothing may be read by the host's own country setting. */
function csv(file: string): unknown[][] {
  const { data: rows } = Papa.parse<string[]>(fs.readFileSync(path.join(data, file), "utf8"), {
    skipEmptyLines: true,
  });
  return rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : `'${cell}`)));
}

describe("real exports", () => {
  (present ? it : it.skip)("2,385 answers of a telecom company, dates day/month/year", async () => {
    await withSheet(csv("telecom_nps_responses.csv"), async (choice) => {
      const preview = await source.preview(choice);
      expect(preview.columns.map(({ guessed }) => guessed)).toEqual([
        "date",
        "segment",
        "score",
        "comment",
      ]);
      expect(preview).toMatchObject({ rows: 2385, dateOrder: "dayFirst" });
      const { responses, quality } = await source.read(choice, asGuessed(preview));
      expect(quality).toMatchObject({ rows: 2385, usable: 2353, warnings: [] });
      let sum = 0;
      for (const score of responses.score)
        sum += score >= 9 ? 1 : score >= 0 && score <= 6 ? -1 : 0;
      // Counted in the file by other means: −24.69 over 2,353 answers.
      expect((100 * sum) / 2353).toBeCloseTo(-24.69, 2);
      expect(quality.undated.count).toBe(0);
    });
  });

  (present ? it : it.skip)(
    "5,000 simulated answers of a bank: ID and Market are no scores",
    async () => {
      await withSheet(csv("bank_nps_simulated.csv"), async (choice) => {
        const preview = await source.preview(choice);
        expect(preview.columns.map(({ guessed }) => guessed)).toEqual([
          "none",
          "segment",
          "date",
          "score",
        ]);
        expect(preview.dateOrder).toBe("dayFirst");
      });
    }
  );
});

it("merged cells: only the first has a value, the rest are blank", async () => {
  const cells = [
    ["Region", "Score"],
    ["North", 9],
    ["", 3],
    ["", 7],
    ["South", 10],
    ["South", 5],
  ];
  await withSheet(cells, async (choice, excel) => {
    excel.merge("Data!A2:A4");
    const { responses } = await source.read(choice, {
      ...asGuessed(await source.preview(choice)),
      score: 1,
      segments: [0],
    });
    expect([...(responses.segments[0]?.codes ?? [])]).toEqual([0, -1, -1, 1, 1]);
    expect([...responses.score]).toEqual([9, 3, 7, 10, 5]);
  });
});

it("rows filtered out are hidden rows", async () => {
  const cells = [["Region", "Score"], ...["N", "S", "N", "S", "N", "N"].map((r, i) => [r, i + 4])];
  await withSheet(cells, async (choice, excel) => {
    excel.filter("Data!A1:B7", 0, ["N"]);
    await excel.settle();
    const preview = await source.preview(choice);
    expect(preview.hiddenRows).toBe(2);
    const mapping = { ...asGuessed(preview), score: 1, leaveOutHiddenRows: true };
    const { quality, responses } = await source.read(choice, mapping);
    expect(quality).toMatchObject({ usable: 4, hidden: 2 });
    expect([...responses.score]).toEqual([4, -1, 6, -1, 8, 9]);
  });
});

it("reads 100,000 rows in a handful of round trips, each answer under 5 MB", async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    i % 11,
    45_292 + (i % 700),
    ["A", "B"][i % 2],
  ]);
  await withSheet([["Score", "Answered on", "Region"], ...rows], async (choice, excel) => {
    const mapping = { ...asGuessed(await source.preview(choice)), date: 1 };
    const before = { ...excel.traffic };
    const told: number[] = [];
    const { quality } = await source.read(choice, mapping, {
      onProgress: (done) => told.push(done),
    });
    const syncs = excel.traffic.syncs - before.syncs;
    const bytes = excel.traffic.responseBytes - before.responseBytes;
    expect(quality.usable).toBe(100_000);
    expect(told.at(-1)).toBe(100_000);
    expect(syncs).toBeLessThanOrEqual(12);
    expect(bytes / told.length).toBeLessThan(5_000_000);
  });
});
