// Builds the sites that are looked at, and serves them with a strict policy: `open` is the door.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");

/** The folders that are built: the fixture beside this file, and the project's own manual, which says no address. */
const SITES = { harbour: join(here, "site"), manual: root };
const ADDRESS = { manual: ["--base-url", "https://isogloss.example/"] };

/** Where the videos of the fixture are. */
export const VIDEOS = "https://video.example";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

const newest = (paths) => paths.filter(existsSync).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];

const program = () => {
  const target = process.env.CARGO_TARGET_DIR || join(root, "target");
  const found = process.env.ISOGLOSS || newest(["release", "debug"].map((profile) => join(target, profile, "isogloss")));
  return found || assert.fail("no program: run `cargo build`, or name it in ISOGLOSS");
};

/** The path of a Chromium: the one that CHROME_PATH names, else the first in a usual place. */
export const chrome = () => {
  const usual = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
  return (
    [process.env.CHROME_PATH, ...usual].find((path) => path && existsSync(path)) ||
    assert.fail("no Chromium: install one, or name it in CHROME_PATH")
  );
};

// Nothing inline and nothing from elsewhere but the videos; WebAssembly only where a site has a search.
const policy = (folder) => {
  const scripts = existsSync(join(folder, "assets/search")) ? "; script-src 'self' 'wasm-unsafe-eval'" : "";
  return `default-src 'self'${scripts}; frame-src ${VIDEOS}; base-uri 'none'; object-src 'none'`;
};

const serve = async (folder) => {
  const headers = { "content-security-policy": policy(folder), "content-encoding": "gzip", "cache-control": "max-age=3600" };
  const server = createServer(({ url }, response) => {
    let path = join(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (path.endsWith("/")) path += "index.html";
    const found = existsSync(path) && statSync(path).isFile();
    if (!found) path = join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(path)] || "application/octet-stream", ...headers });
    response.end(gzipSync(readFileSync(path)));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
};

/** Both sites, built and served: `served` has the folder and the origin of each; `close` ends that. */
export const open = async () => {
  const output = mkdtempSync(join(tmpdir(), "isogloss-"));
  const folderOf = (name) => join(output, name);
  for (const [name, cwd] of Object.entries(SITES)) {
    const options = ["--quiet", "--report", "--output", folderOf(name), ...(ADDRESS[name] || [])];
    execFileSync(program(), ["build", ...options], { cwd, stdio: "inherit" });
  }
  const served = {};
  for (const name of Object.keys(SITES)) {
    const server = await serve(folderOf(name));
    served[name] = { folder: folderOf(name), server, origin: `http://127.0.0.1:${server.address().port}` };
  }
  const close = () => {
    for (const { server } of Object.values(served)) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(output, { recursive: true });
  };
  /** The address of a page, as in `at("harbour/ar/tides/")`. */
  const at = (page) => page.replace(/^[^/]+/, (name) => served[name].origin);
  return { served, at, close };
};
