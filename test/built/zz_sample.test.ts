import fs from "node:fs";
import { sampleWorkbook } from "../../scripts/sample/sampleWorkbook";
import { functionsBundle, TIME_TO_BUILD } from "./functionsBundle";
test("make", async () => {
  const t0 = Date.now();
  const bundle = await functionsBundle();
  const t1 = Date.now();
  const bytes = await sampleWorkbook(bundle, { id: "4f4d6b2e-0c0f-4c67-9b35-6f0d2a9f7a11", version: "1.0.0.0", functions: [] });
  fs.writeFileSync("/tmp/sample.xlsx", bytes);
  console.log(t1 - t0, Date.now() - t1, bytes.length);
}, TIME_TO_BUILD);
