import { readWorkTables, WORK_COLUMNS } from "../report/work/workRead";
import type { WorkRead } from "../roadmap/work";
import { readOwnColumns } from "./ownColumns";
import { inExcel } from "./run";

/**
 * What people put on the roadmap, the gates, the worklist, the prioritisation, the messages and the history, wherever
 * they moved, sorted or renamed it, with every cell that cannot be used; nothing where none of these sheets is
 * written. One round trip then, two where all stand as they were written (10,000 cases are 1.5 MB of the 5 MB that Excel
 * on the web answers with), six where something was moved or renamed; more only for a list that is too large, which
 * comes in blocks.
 */
export function readWork(): Promise<WorkRead> {
  return inExcel(async (context) => readWorkTables(await readOwnColumns(context, WORK_COLUMNS)), {
    repeatable: true,
  });
}
