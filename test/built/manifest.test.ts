import { XMLParser } from "fast-xml-parser";
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { PNG } from "pngjs";
import { built, hashed, root } from "./dist";

type Node = Record<string, unknown>;

/** What schema validation does not see: that every reference leads somewhere. */
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
const text = fs.readFileSync(built("manifest.xml"), "utf8");
const app = (parser.parse(text) as { OfficeApp: Node })["OfficeApp"];

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Every value of an attribute or element of this name, anywhere in the manifest. */
function everywhere(name: string, node: unknown = app): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name && typeof value === "string" ? [value] : everywhere(name, value)
  );
}

const overrides = app["VersionOverrides"] as Node;
const resources = overrides["Resources"] as Node;
function strings(kind: string, element: string): Map<string, string> {
  const group = resources[kind] as Node;
  return new Map(
    list<Node>(group[element] as Node | Node[]).map((entry) => [
      entry["id"] as string,
      entry["DefaultValue"] as string,
    ])
  );
}
const images = strings("bt:Images", "bt:Image");
const urls = strings("bt:Urls", "bt:Url");
const shortStrings = strings("bt:ShortStrings", "bt:String");
const longStrings = strings("bt:LongStrings", "bt:String");
/** The built page, read as a browser reads it: the build leaves out quotes it can do without. */
const page = new JSDOM(fs.readFileSync(built("taskpane.html"), "utf8")).window.document;
const scriptSources = [...page.querySelectorAll("script[src]")].map(
  (script) => script.getAttribute("src") ?? ""
);
const fileOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

describe("the built manifest", () => {
  it("has no Namespace: the functions are called as typed", () => {
    expect(text).not.toMatch(/<Namespace/);
  });

  it("resolves every resid, each at most 32 characters", () => {
    const known = new Set([...images, ...urls, ...shortStrings, ...longStrings].map(([id]) => id));
    const used = everywhere("resid");
    expect(used.length).toBeGreaterThan(20);
    for (const id of used) {
      expect(known).toContain(id);
      expect(id.length).toBeLessThanOrEqual(32);
    }
    for (const id of known) expect(used).toContain(id);
  });

  it("keeps to the lengths Office allows", () => {
    for (const value of shortStrings.values()) expect(value.length).toBeLessThanOrEqual(125);
    for (const value of longStrings.values()) expect(value.length).toBeLessThanOrEqual(250);
    expect(String((app["Description"] as Node)["DefaultValue"]).length).toBeLessThanOrEqual(250);
    expect(String((app["DisplayName"] as Node)["DefaultValue"]).length).toBeLessThanOrEqual(125);
  });

  it("asks for the shared runtime, ExcelApi 1.9 and leave to write", () => {
    const sets = list(((app["Requirements"] as Node)["Sets"] as Node)["Set"] as Node[]);
    expect(sets.map((set) => [set["Name"], set["MinVersion"]])).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
    expect(app["Permissions"]).toBe("ReadWriteDocument");
  });

  it("uses one page for the pane, the runtime, the commands and the functions", () => {
    const host = (overrides["Hosts"] as Node)["Host"] as Node;
    const runtime = ((host["Runtimes"] as Node)["Runtime"] as Node)["resid"];
    const form = host["DesktopFormFactor"] as Node;
    const functions = (host["AllFormFactors"] as Node)["ExtensionPoint"] as Node;
    expect(((functions["Page"] as Node)["SourceLocation"] as Node)["resid"]).toBe(runtime);
    expect((form["FunctionFile"] as Node)["resid"]).toBe(runtime);
    expect(urls.get(runtime as string)).toBe(
      ((app["DefaultSettings"] as Node)["SourceLocation"] as Node)["DefaultValue"]
    );
  });

  it("gives only https addresses of files that are in the build", () => {
    for (const url of [...urls.values(), ...images.values()]) {
      expect(url).toMatch(/^https:\/\//);
      built(fileOf(url));
    }
    for (const key of ["IconUrl", "HighResolutionIconUrl", "SupportUrl"]) {
      built(fileOf((app[key] as Node)["DefaultValue"] as string));
    }
  });

  it("names the function files of this build", () => {
    expect(fileOf(urls.get("Functions.Script.Url") ?? "")).toBe(hashed("functions", "js"));
    expect(fileOf(urls.get("Functions.Metadata.Url") ?? "")).toBe(hashed("functions", "json"));
  });

  it("has icons of the pixel size they claim", () => {
    for (const [id, url] of images) {
      const size = Number(id.split(".")[1]);
      const png = PNG.sync.read(fs.readFileSync(built(fileOf(url))));
      expect([id, png.width, png.height]).toEqual([id, size, size]);
    }
    const sizeOf = (key: string) =>
      PNG.sync.read(fs.readFileSync(built(fileOf((app[key] as Node)["DefaultValue"] as string))))
        .width;
    expect(sizeOf("IconUrl")).toBe(32);
    expect(sizeOf("HighResolutionIconUrl")).toBe(64);
  });

  it("calls only commands that the page associates", () => {
    const scripts = scriptSources
      .filter((source) => !source.includes("//"))
      .map((source) => fs.readFileSync(built(source), "utf8"));
    const names = everywhere("FunctionName");
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(scripts.some((script) => script.includes(`("${name}",`))).toBe(true);
    }
  });

  it("has ids and a version in the form Office takes", () => {
    expect(app["Id"]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(String(app["Version"])).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const controls = [...text.matchAll(/<Control [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(controls).size).toBe(controls.length);
  });

  it("keeps the version of package.json", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(app["Version"]).toBe(`${version}.0`);
  });
});

describe("the page", () => {
  it("loads office.js from Microsoft's address and everything else from its own", () => {
    const foreign = scriptSources.filter((source) => source.includes("//"));
    expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(scriptSources.length).toBeGreaterThan(2);
  });

  it("has a content security policy that lets no data out", () => {
    const policy =
      page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
    const rules = new Map(
      policy.split(";").map((rule) => {
        const [name, ...values] = rule.trim().split(/\s+/);
        return [name, values] as const;
      })
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).not.toContain("'unsafe-inline'");
    expect(rules.get("script-src")).not.toContain("'unsafe-eval'");
    expect(rules.get("object-src")).toEqual(["'none'"]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
  });
});
