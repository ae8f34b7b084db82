/** Batches as office.js sends them, executed without any workbook. */
import {
  Adapter,
  ApiError,
  Dispatcher,
  type BatchHost,
} from "../../workbench/src/protocol/dispatcher";
import type { Batch, BatchResult } from "../../workbench/src/protocol/wire";

class Leaf extends Adapter {
  readonly typeName = "Leaf";
  override readonly scalars = ["color"];
  color = "#1F4E78";
}

class Item extends Adapter {
  readonly typeName = "Item";
  override readonly scalars = ["name"];
  readonly leaf = new Leaf();
  constructor(readonly name: string) {
    super();
  }
  override identity() {
    return { Id: `id-${this.name}` };
  }
  rename(prefix: string, other: Item): string {
    return `${prefix}${this.name}${other.name}`;
  }
  fail(): never {
    throw new ApiError("AccessDenied", "Not today.", 403);
  }
}

class Cells extends Adapter {
  readonly typeName = "Cells";
  override readonly scalars = ["values"];
  reads = 0;
  private cells: unknown = [[1]];
  override get keptByReference() {
    return true;
  }
  get values(): unknown {
    this.reads++;
    return this.cells;
  }
  set values(values: unknown) {
    this.cells = values;
  }
}

class Items extends Adapter {
  readonly typeName = "Items";
  override readonly scalars = ["count"];
  private readonly all = ["Data", "Other", "Third"].map((name) => new Item(name));
  override items() {
    return this.all;
  }
  get count() {
    return this.all.length;
  }
  getItem(name: string) {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new ApiError("ItemNotFound", `There is no ${name}.`, 404);
    return item;
  }
  getItemOrNullObject(name: string) {
    return this.all.find((item) => item.name === name) ?? null;
  }
}

class Root extends Adapter {
  readonly typeName = "Root";
  readonly items_ = new Items();
  readonly cells = new Cells();
  get worksheets() {
    return this.items_;
  }
}

function host(): BatchHost & { readonly root: Root; settled: boolean[] } {
  let stored: Readonly<Record<string, string>> = { known: '"before"' };
  const settled: boolean[] = [];
  return {
    root: new Root(),
    service: () => null,
    writes: 0,
    settled,
    settle: async (functionsToo) => void settled.push(functionsToo),
    flush: () => undefined,
    documentSettings: { read: () => stored, replace: (settings) => (stored = settings) },
  };
}

const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  5: {
    Id: 5,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Data"] },
  },
  7: { Id: 7, ObjectPathType: 4, Name: "Cells", ParentObjectPathId: 1 },
  9: {
    Id: 9,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Absent"] },
  },
  11: {
    Id: 11,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Absent"] },
  },
  13: { Id: 13, ObjectPathType: 4, Name: "Charts", ParentObjectPathId: 5 },
  15: {
    Id: 15,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Other"] },
  },
} as const;

const run = (Actions: Batch["Actions"], over = host()): Promise<BatchResult> =>
  new Dispatcher(over).execute({ AutoKeepReference: true, Actions, ObjectPaths: PATHS });
const values = async (Actions: Batch["Actions"]) => {
  const { Results, Error: error } = await run(Actions);
  expect(error).toBeUndefined();
  return Results.map((result) => result.Value);
};

describe("a batch", () => {
  it("names what it creates, by id or by reference", async () => {
    expect(
      await values([
        { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
        { Id: 8, ActionType: 1, Name: "", ObjectPathId: 7 },
        { Id: 10, ActionType: 1, Name: "", ObjectPathId: 9 },
      ])
    ).toEqual([{ Id: "id-Data" }, { _ReferenceId: "reference-1" }, null]);
  });

  it.each<[select: string[], value: unknown]>([
    [["name"], { Id: "id-Data", Name: "Data" }],
    [[], { Id: "id-Data", Name: "Data" }],
    [["name", "no-properties-needed"], { Id: "id-Data", Name: "Data" }],
    [["leaf/color"], { Id: "id-Data", Leaf: { Color: "#1F4E78" } }],
    [["leaf"], { Id: "id-Data", Leaf: { Color: "#1F4E78" } }],
  ])("answers load %j", async (Select, value) => {
    const query = { Id: 1, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select } };
    expect(await values([query])).toEqual([value]);
  });

  it.each<[query: Batch["Actions"][number]["QueryInfo"], value: unknown]>([
    [
      { Select: ["items/name"] },
      { _Items: ["Data", "Other", "Third"].map((Name) => ({ Id: `id-${Name}`, Name })) },
    ],
    [{ Select: ["items/name"], Top: 1, Skip: 1 }, { _Items: [{ Id: "id-Other", Name: "Other" }] }],
    [{ Select: ["count"] }, { Count: 3 }],
  ])("answers collections %#", async (QueryInfo, value) => {
    expect(await values([{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo }])).toEqual([
      value,
    ]);
  });

  it("hands objects over as arguments", async () => {
    const info = { Arguments: ["> ", null], ReferencedObjectPathIds: [0, 15] };
    const call = { Id: 1, ActionType: 3, Name: "Rename", ObjectPathId: 5, ArgumentInfo: info };
    expect(await values([call])).toEqual(["> DataOther"]);
  });

  it("does nothing for a null object", async () => {
    expect(
      await values([
        { Id: 1, ActionType: 3, Name: "Rename", ObjectPathId: 9 },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 9, QueryInfo: { Select: ["name"] } },
      ])
    ).toEqual([null, null]);
  });

  it("ends at the first error and says which action it was", async () => {
    const {
      Results,
      TraceIds,
      Error: error,
    } = await run([
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 5 },
      { Id: 4, ActionType: 5, Name: "", ObjectPathId: 0 },
      { Id: 6, ActionType: 1, Name: "", ObjectPathId: 11 },
      { Id: 8, ActionType: 1, Name: "", ObjectPathId: 5 },
    ]);
    expect(Results.map((result) => result.ActionId)).toEqual([2, 4]);
    expect(TraceIds).toEqual([4]);
    expect(error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 2, HttpStatusCode: 404 });
  });

  it("says and counts what is missing", async () => {
    const dispatcher = new Dispatcher(host());
    const batch = {
      Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 13 }],
      ObjectPaths: PATHS,
    };
    const { Error: error } = await dispatcher.execute(batch);
    expect(error).toMatchObject({ Code: "NotImplemented", Location: "Item.charts" });
    await dispatcher.execute(batch);
    expect([...dispatcher.unimplemented]).toEqual([["Item.charts", 2]]);
  });

  it("sets a property without reading it first", async () => {
    const over = host();
    const info = { Arguments: [[[7]]] };
    const set = { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: info };
    await run([set], over);
    expect(over.root.cells.reads).toBe(0);
    expect(over.root.cells.values).toEqual([[7]]);
  });

  it("waits for calculation before it reads; for functions only if it wrote", async () => {
    const over = host();
    const query = { Id: 1, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: {} };
    await run([query], over);
    expect(over.settled).toEqual([false]);
  });
});
