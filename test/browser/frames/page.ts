// Builds the page of the frames test with the add-in's own configuration, and serves it on a port of its own.
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, ".cache/frames");

/** Page and worker with the modules joined as in dist/, but readable. */
export async function buildPage(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configuration = require(path.join(root, "webpack.config.js")) as (
    environment: object,
    options: { mode: "production" }
  ) => Configuration;
  const addin = configuration({}, { mode: "production" });
  const compiler = webpack({
    ...addin,
    name: "frames",
    context: root,
    devtool: false,
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-frames") },
    entry: { pane: "./test/browser/frames/pane.tsx" },
    output: { path: folder, filename: "[name].js", clean: true },
    optimization: { ...addin.optimization, minimize: false },
    plugins: [],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result)))
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString({ all: false, errors: true }));
  fs.writeFileSync(
    path.join(folder, "index.html"),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pane</title><body><script src="pane.js"></script>'
  );
}

export interface ServedPage {
  readonly address: string;
  close(): void;
}

/** With `policy`, every file carries this Content-Security-Policy. */
export async function servePage(policy?: string): Promise<ServedPage> {
  const server = http.createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(folder, name || "index.html");
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    const type = file.endsWith(".js") ? "text/javascript" : "text/html";
    const headers = policy ? { "Content-Security-Policy": policy } : {};
    response.writeHead(200, { "Content-Type": type, ...headers }).end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
