// Gives each test a page of its own in one browser. A test fails of itself where the page logs anything, raises an error,
// asks for what is not there, or asks another origin.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { chrome, open } from "./sites.mjs";

let sites;
let browser;
before(async () => {
  sites = await open();
  browser = await chromium.launch({ executablePath: chrome() });
});
after(async () => {
  await browser?.close();
  sites?.close();
});

/** The address of a page, as in `at("harbour/ar/tides/")`. */
export const at = (page) => sites.at(page);

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };

const watch = (context, faults) => {
  const own = new Set(Object.values(sites.served).map(({ origin }) => origin));
  context.on("console", (message) => faults.push(`console: ${message.text()}`));
  context.on("weberror", (error) => faults.push(`error: ${error.error()}`));
  context.on("request", (request) => own.has(new URL(request.url()).origin) || faults.push(`asks ${request.url()}`));
  context.on("response", (response) => response.ok() || faults.push(`${response.status()}: ${response.url()}`));
};

/**
 * A test with a page, its context and what has been wrong so far. `options` are those of a context of a browser; if they
 * do not say, the window is wide and nothing moves.
 */
export const read = (name, options, body) =>
  test(name, async () => {
    const faults = [];
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
    watch(context, faults);
    try {
      await body(await context.newPage(), { context, faults });
    } finally {
      await context.close();
    }
    assert.deepEqual(faults, []);
  });
