// The workbench's server by itself, over real https on localhost.
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { generate } from "selfsigned";
import type { Served } from "../../workbench/server/server.mjs";

// Loaded when the tests run: the runner compiles static imports to CommonJS, which a .mjs file is not.
const server = import("../../workbench/server/server.mjs");

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly body: string;
}

let folder: string;
let key: string;
let cert: string;
const running: Served[] = [];

async function serve(port = 0, forExcel = false): Promise<Served> {
  const { serveWorkbench } = await server;
  const served = await serveWorkbench({
    port,
    key,
    cert,
    dist: path.join(folder, "dist"),
    distWorkbench: path.join(folder, "page"),
    samples: path.join(folder, "samples"),
    office: path.join(folder, "office"),
    forExcel,
  });
  running.push(served);
  return served;
}

/** Asks with the path exactly as given: a browser would tidy it first. */
function ask(served: Served, address: string, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const options = { host: "127.0.0.1", port: served.port, path: address, method };
    https
      .request({ ...options, rejectUnauthorized: false }, (response) => {
        let body = "";
        response.on("data", (part: Buffer) => (body += part.toString()));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"],
            cache: response.headers["cache-control"],
            body,
          })
        );
      })
      .on("error", failed)
      .end();
  });
}

function write(file: string, content: string): void {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}

test.beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-server-"));
  const pair = await generate([{ name: "commonName", value: "localhost" }]);
  key = pair.private;
  cert = pair.cert;
  write("secret.txt", "not to be seen");
  write("page/workbench.html", "<title>page</title>");
  write("dist/functions.1a2b.js", "functions");
  write("dist/assets/icon-32.png", "png");
  write("samples/survey.csv", "Score\n9\n");
  write("office/office.js", "office");
  write(
    "dist/taskpane.html",
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane</p>'
  );
  fs.symlinkSync(path.join(folder, "secret.txt"), path.join(folder, "dist/link.txt"));
});

test.afterAll(async () => {
  await Promise.all(running.map((served) => served.close()));
  fs.rmSync(folder, { recursive: true });
});

test("each file comes from its root with its type, and is asked for anew every time", async () => {
  const served = await serve();
  const files = [
    ["/workbench.html", "text/html; charset=utf-8", "<title>page</title>"],
    ["/functions.1a2b.js", "text/javascript; charset=utf-8", "functions"],
    ["/assets/icon-32.png", "image/png", "png"],
    ["/samples/survey.csv", "text/csv", "Score\n9\n"],
    ["/office/office.js", "text/javascript; charset=utf-8", "office"],
  ] as const;
  for (const [address, type, body] of files)
    expect(await ask(served, address)).toEqual({ status: 200, type, cache: "no-cache", body });
});

test("the add-in's page gets office.js from this server and is unchanged otherwise", async () => {
  const { body } = await ask(await serve(), "/taskpane.html?_host_Info=Excel");
  expect(body).toBe('<script src="/office/office.js"></script><p>pane</p>');
});

test("nothing outside the roots is served", async () => {
  const served = await serve();
  for (const address of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/samples/../../secret.txt",
    "/samples/..%2f..%2fsecret.txt",
    "/office/..\\..\\secret.txt",
    "/link.txt",
    "/samples/",
    "/samples",
    "/workbench.html%00.png",
  ])
    expect({ address, status: (await ask(served, address)).status }).toEqual({
      address,
      status: 404,
    });
  expect((await ask(served, "/%E0%A4%A")).status).toBe(400);
  expect((await ask(served, "/workbench.html", "POST")).status).toBe(405);
});

test("a busy port gives way to the next free one", async () => {
  const first = await serve();
  const second = await serve(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.url).toBe(`https://localhost:${second.port}`);
  expect((await ask(second, "/workbench.html")).status).toBe(200);
});

test("for a real Excel the page keeps Microsoft's office.js, and Excel may read and cache what it needs", async () => {
  const served = await serve(0, true);
  expect((await ask(served, "/taskpane.html")).body).toContain(
    'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"'
  );
  const headersOf = async (address: string) =>
    new Promise<NodeJS.Dict<string | string[]>>((done, failed) => {
      https
        .get(
          { host: "127.0.0.1", port: served.port, path: address, rejectUnauthorized: false },
          (response) => {
            response.resume();
            done(response.headers);
          }
        )
        .on("error", failed);
    });
  expect((await headersOf("/taskpane.html"))["access-control-allow-origin"]).toBe("*");
});
