// The workbench's own server: the page, the built add-in and a local office.js on one https origin.
// office.js trusts a host page only over https and only when the pane's page has the same host name,
// so nothing here is served over http.
import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv", // no charset: the opener detects it
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** office.js from Microsoft's CDN, as a page that is shipped names it. */
const OFFICE_CDN =
  /https:\/\/appsforoffice\.(?:edge\.)?microsoft\.com\/lib\/[\w.]+\/hosted\/office\.js/g;

/**
 * Starts the server on localhost and waits until it listens.
 *
 * The html of the add-in is served as it was built but for one thing: the address of office.js on
 * Microsoft's CDN becomes /office/office.js, which is the unchanged file from the npm package. So
 * nothing is fetched from outside and the shipped html needs no second form.
 *
 * @param {object} options
 * @param {number} [options.port] first port to try (default 3100); a busy one gives way to the next
 *   free one, up to 50 further. 0 lets the system choose.
 * @param {string | Buffer} options.key private key (PEM) of the certificate
 * @param {string | Buffer} options.cert certificate (PEM) for localhost
 * @param {string} [options.dist] the built add-in; default dist/ of the repository
 * @param {string} [options.distWorkbench] the built page; default dist-workbench/ of the repository
 * @param {string} [options.samples] folder behind /samples/; default samples/ of the repository
 * @param {string} [options.office] folder behind /office/; default the npm package's dist/
 * @param {boolean} [options.forExcel] served to a real Excel: the html keeps Microsoft's address of office.js,
 *   Excel's own page may read functions.json, and icons may be cached, without which they are not shown
 * @returns {Promise<{ url: string, page: string, port: number, close: () => Promise<void> }>}
 *   url: the origin, without a slash at the end; page: the address of the workbench itself
 * @throws the error of listen(), with code EADDRINUSE where no port of the run is free
 * @example
 * const workbench = await serveWorkbench({ key, cert, port: 3100 });
 * console.log(workbench.page); // https://localhost:3100/workbench.html
 */
export async function serveWorkbench({
  port = 3100,
  key,
  cert,
  dist = path.join(repository, "dist"),
  distWorkbench = path.join(repository, "dist-workbench"),
  samples = path.join(repository, "samples"),
  office = path.join(repository, "node_modules/@microsoft/office-js/dist"),
  forExcel = false,
}) {
  const roots = [
    { prefix: "/office/", folder: office },
    { prefix: "/samples/", folder: samples },
    { prefix: "/", folder: distWorkbench },
    { prefix: "/", folder: dist },
  ];
  const server = https.createServer({ key, cert }, (request, response) => {
    answer({ roots, forExcel }, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, "The file could not be read.");
      else response.destroy();
    });
  });
  const listening = await listenOnFreePort(server, port);
  const url = `https://localhost:${listening}`;
  return {
    url,
    page: `${url}/workbench.html`,
    port: listening,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open; without this, Ctrl+C would wait for it.
        server.closeAllConnections();
      }),
  };
}

async function answer({ roots, forExcel }, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "Only GET and HEAD are answered here.", { allow: "GET, HEAD" });
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
  } catch {
    return refuse(response, 400, "The address cannot be read.");
  }
  if (wanted === "/") return redirect(response, "/workbench.html");
  const found = await findFile(roots, wanted);
  if (!found) return refuse(response, 404, "There is no such file.");

  const type = CONTENT_TYPES[path.extname(found.file)] ?? "application/octet-stream";
  const headers = {
    "content-type": type,
    // The page and the add-in are rebuilt all the time while somebody works on them.
    "cache-control": forExcel && type === "image/png" ? "max-age=3600" : "no-cache",
    ...(forExcel && { "access-control-allow-origin": "*" }),
    "x-content-type-options": "nosniff",
  };
  if (path.extname(found.file) === ".html") {
    const html = await fs.promises.readFile(found.file, "utf8");
    const body = Buffer.from(forExcel ? html : html.replace(OFFICE_CDN, "/office/office.js"));
    response.writeHead(200, { ...headers, "content-length": body.length });
    return response.end(request.method === "HEAD" ? undefined : body);
  }
  response.writeHead(200, { ...headers, "content-length": found.size });
  if (request.method === "HEAD") return response.end();
  const stream = fs.createReadStream(found.file);
  stream.on("error", () => response.destroy());
  response.on("close", () => stream.destroy());
  stream.pipe(response);
}

/** The first root that has the file. A path that leaves its root, also by a link, is not found. */
async function findFile(roots, wanted) {
  if (wanted.includes("\0")) return null;
  for (const { prefix, folder } of roots) {
    if (!wanted.startsWith(prefix)) continue;
    try {
      const base = await fs.promises.realpath(folder);
      const file = await fs.promises.realpath(path.join(base, wanted.slice(prefix.length)));
      if (!file.startsWith(base + path.sep)) continue;
      const status = await fs.promises.stat(file);
      if (status.isFile()) return { file, size: status.size };
    } catch {
      // Not in this root.
    }
  }
  return null;
}

function refuse(response, status, text, headers = {}) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(text);
}

function redirect(response, location) {
  response.writeHead(302, { location });
  response.end();
}

async function listenOnFreePort(server, first) {
  for (let port = first; ; port++) {
    try {
      await new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", failed);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || first === 0 || port >= first + 50) throw error;
    }
  }
}
