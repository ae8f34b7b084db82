import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const template = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The script is an ES module, which jest does not load: it runs in a Node of its own. */
function manifestFor(build: Record<string, string>): string {
  return inNode(
    `import { addinAddress, manifestFor } from "./scripts/manifest.mjs";
     import fs from "node:fs";
     const build = ${JSON.stringify(build)};
     build.address = addinAddress(build.address);
     process.stdout.write(manifestFor(fs.readFileSync("manifest.xml", "utf8"), build));`
  );
}
function inNode(code: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
const FILES = { script: "functions.0a1b2c3d.js", metadata: "functions.4e5f6a7b.json" };
const idOf = (manifest: string) => /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];

describe("the manifest of a build", () => {
  it("names the address and the hashed files everywhere", () => {
    const manifest = manifestFor({ ...FILES, address: "https://nps.example.com/addin/" });
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('"https://nps.example.com/addin/functions.0a1b2c3d.js"');
    expect(manifest).toContain('"https://nps.example.com/addin/functions.4e5f6a7b.json"');
    expect(manifest).toContain('"https://nps.example.com/addin/taskpane.html"');
    expect(idOf(manifest)).toBe(idOf(template));
  });

  it("has, as a namespaced variant, a prefix, a name and an id of its own, the same each time", () => {
    const build = { ...FILES, address: "https://localhost:3000", namespace: "STAGING" };
    const manifest = manifestFor(build);
    expect(manifest).toContain('<Namespace resid="Functions.Namespace"/>');
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="STAGING"/>');
    expect(manifest).toContain('<DisplayName DefaultValue="NPS Recovery (STAGING)"/>');
    expect(idOf(manifest)).not.toBe(idOf(template));
    expect(idOf(manifest)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(idOf(manifestFor(build))).toBe(idOf(manifest));
  });

  it.each([
    [{ address: "nps.example.com" }, /not an address/],
    [{ address: "http://nps.example.com" }, /https/],
    [{ address: "https://nps.example.com", namespace: "my nps" }, /capital letters/],
  ])("refuses %j with a sentence", (build, sentence) => {
    expect(() => manifestFor({ ...FILES, ...build })).toThrow(sentence);
  });
});
