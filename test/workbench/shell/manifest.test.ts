import { readManifest } from "../../../workbench/src/shell/manifest";

const image = (size: number, resid: string) => `<bt:Image size="${size}" resid="${resid}"/>`;
const control = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}"><Label resid="L.${id}"/>
    <Supertip><Title resid="T.${id}"/><Description resid="D.${id}"/></Supertip>
    <Icon>${image(16, "I16")}${image(32, "I32")}${image(80, "I80")}</Icon>${action}</Control>`;
const text = (id: string, value: string) => `<bt:String id="${id}" DefaultValue="${value}"/>`;
const url = (id: string, value: string) =>
  `<bt:Url id="${id}" DefaultValue="https://addin.example/nps/${value}"/>`;

function manifest(namespace = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="NPS &amp; more"/>
  <DefaultSettings><SourceLocation DefaultValue="https://addin.example/nps/taskpane.html"/></DefaultSettings>
  <VersionOverrides xsi:type="VersionOverridesV1_0"><Hosts><Host xsi:type="Workbook">
    <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Metadata><SourceLocation resid="F.Json"/></Metadata>${namespace}
    </ExtensionPoint></AllFormFactors>
    <DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome">
        <Group id="G"><Label resid="L.G"/>
          ${control("Open", '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>')}
          ${control("Run", '<Action xsi:type="ExecuteFunction"><FunctionName>scoreSelection</FunctionName></Action>')}
        </Group></OfficeTab></ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu">
        <OfficeMenu id="ContextMenuText">${control("Text", "")}</OfficeMenu>
        <OfficeMenu id="ContextMenuCell">
          ${control("Cell", '<Action xsi:type="ExecuteFunction"><FunctionName>scoreSelection</FunctionName></Action>')}
        </OfficeMenu></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="I16" DefaultValue="https://addin.example/nps/assets/icon-16.png"/><bt:Image id="I32" DefaultValue="https://addin.example/nps/assets/icon-32.png"/><bt:Image id="I80" DefaultValue="https://elsewhere.example/icon-80.png"/></bt:Images>
      <bt:Urls>${url("Pane", "taskpane.html")}${url("F.Json", "functions.1a2b.json")}</bt:Urls>
      <bt:ShortStrings>${text("L.G", "NPS")}${text("L.Open", "Diagnose")}${text("T.Open", "Diagnose NPS")}${text("L.Run", "Score")}${text("T.Run", "Score it")}${text("L.Cell", "Score cells")}${text("T.Cell", "Score them")}${text("Ns", "NPSTEST")}</bt:ShortStrings>
      <bt:LongStrings>${text("D.Open", "Opens the pane.")}${text("D.Run", "Scores.")}${text("D.Cell", "Scores cells.")}</bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}

test("addresses become paths of this server, whatever address the add-in was built for", () => {
  const read = readManifest(manifest());
  expect(read).toMatchObject({
    name: "NPS & more",
    paneAddress: "/taskpane.html",
    functionsAddress: "/functions.1a2b.json",
    namespace: null,
  });
});

test("groups and buttons as the manifest declares them", () => {
  const [group, ...others] = readManifest(manifest()).groups;
  expect(others).toEqual([]);
  expect(group).toEqual({
    id: "G",
    label: "NPS",
    buttons: [
      {
        id: "Open",
        label: "Diagnose",
        tipTitle: "Diagnose NPS",
        tip: "Opens the pane.",
        icon: "/assets/icon-32.png",
        smallIcon: "/assets/icon-16.png",
        action: { kind: "showPane", page: "/taskpane.html" },
      },
      {
        id: "Run",
        label: "Score",
        tipTitle: "Score it",
        tip: "Scores.",
        icon: "/assets/icon-32.png",
        smallIcon: "/assets/icon-16.png",
        action: { kind: "execute", functionName: "scoreSelection" },
      },
    ],
  });
});

test("of the context menus only that of cells counts", () => {
  expect(readManifest(manifest()).cellMenu.map(({ label }) => label)).toEqual(["Score cells"]);
});

test("the namespace of a staging variant", () => {
  expect(readManifest(manifest('<Namespace resid="Ns"/>')).namespace).toBe("NPSTEST");
});

test.each([
  ["<Other/>", "no OfficeApp"],
  ["<OfficeApp/>", "no page for the task pane"],
])("%s is refused", (xml, reason) => {
  expect(() => readManifest(xml)).toThrow(reason);
});
