/** The messages that office.js and a host exchange, word for word, without any workbook. */
import { Adapter, Dispatcher, type BatchHost } from "../../workbench/src/protocol/dispatcher";
import { XdmHost, type XdmOptions } from "../../workbench/src/protocol/xdm";

class Root extends Adapter {
  readonly typeName = "Root";
  override identity() {
    return { Id: "root" };
  }
}

function host(): BatchHost {
  let stored: Readonly<Record<string, string>> = { known: '"before"' };
  return {
    root: new Root(),
    service: () => null,
    writes: 0,
    settle: async () => undefined,
    flush: () => undefined,
    documentSettings: { read: () => stored, replace: (settings) => (stored = settings) },
  };
}

describe("messages", () => {
  const sent: Record<string, unknown>[] = [];
  let xdm: XdmHost;
  let over: BatchHost;
  beforeEach(() => {
    sent.length = 0;
    over = host();
    const options: XdmOptions = {
      conversationId: "conv-1",
      controlId: "ctl-1",
      sharedRuntime: true,
      post: (text) => void sent.push(JSON.parse(text) as Record<string, unknown>),
    };
    xdm = new XdmHost(options, new Dispatcher(over));
  });
  const receive = (message: object) =>
    xdm.receive(
      JSON.stringify({
        _messageType: 0,
        _conversationId: "conv-1",
        _correlationId: 4,
        _actionType: 0,
        _serializerVersion: 1,
        ...message,
      })
    );

  it("give the context of the application", async () => {
    const _actionName = "ContextActivationManager_getAppContextAsync";
    await receive({ _actionName, _data: "ctl-1" });
    expect(sent[0]).toMatchObject({
      _messageType: 1,
      _actionName,
      _conversationId: "conv-1",
      _correlationId: 4,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: {
        _id: "ctl-1",
        _appName: 16,
        _appVersion: "16.00",
        _clientMode: 0,
        _reason: 1,
        _settings: [["known", '"before"']],
        _initialDisplayMode: 2,
      },
    });
  });

  it("carry a batch and its answer", async () => {
    const body = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    const ArrayData = [
      "WacPartition",
      "POST",
      "ProcessQuery",
      ["SdkVersion", "officejs"],
      body,
      0,
      0,
    ];
    const DdaMethod = { ControlId: "ctl-1", Version: 1, DispatchId: 93 };
    await receive({ _actionName: "executeMethod", _data: { ArrayData, DdaMethod } });
    const answer = '{"Results":[{"ActionId":2,"Value":{"Id":"root"}}],"TraceIds":[]}';
    expect(sent[0]?.["_data"]).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, ["Content-Type", "application/json"], answer],
    });
    expect(xdm.traffic).toEqual({
      syncs: 1,
      requestBytes: body.length,
      responseBytes: answer.length,
    });
  });

  it("tell events once somebody listens", async () => {
    const entry = { category: 65536, type: 10, target: "s0", message: { address: "A1" } };
    expect(xdm.emit([entry])).toBe(false);
    await receive({ _actionName: "richApiMessage", _actionType: 1, _data: { controlId: "ctl-1" } });
    expect(sent[0]?.["_data"]).toEqual({ Error: 0, Version: 1 });
    expect(xdm.emit([entry])).toBe(true);
    expect(sent[1]).toMatchObject({
      _actionName: "richApiMessage",
      _responseType: 1,
      _data: { Error: 0, ArrayData: [[65536, 10, "s0", '{"address":"A1"}', 0]] },
    });
  });

  it("save the settings of the document", async () => {
    await receive({
      _actionName: "executeMethod",
      _data: {
        DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["state", '{"version":1}']] },
        DdaMethod: { ControlId: "ctl-1", Version: 1, DispatchId: 76 },
      },
    });
    expect(over.documentSettings.read()).toEqual({ state: '{"version":1}' });
  });

  it("refuse what is not known, loudly", async () => {
    await receive({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } });
    expect(sent[0]?.["_data"]).toEqual({ Version: 1, Error: 5001 });
  });

  it.each(["not json", '"text"', '{"_conversationId":"other","_messageType":0}'])(
    "ignore what is not for them: %s",
    async (text) => {
      await xdm.receive(text);
      expect(sent).toEqual([]);
    }
  );

  it("cannot press a button before the add-in is ready", () => {
    expect(xdm.invokeCommand("write", "Button")).toBeNull();
  });
});
