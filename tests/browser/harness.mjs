// Gives each test a page in one browser that remembers nothing. A test fails of itself where the page logs anything, raises
// an error, asks for what is not there, or asks another origin.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
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

// A window costs more than most tests do with it, so that those with the same options take turns.
const idle = {};

const openWindow = async (options) => {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults = [];
  const origins = Object.values(sites.served).map(({ origin }) => origin);
  const isOwn = (request) => request.url() === "about:blank" || origins.includes(new URL(request.url()).origin);
  context.on("console", (message) => faults.push(`console: ${message.text()}`));
  context.on("weberror", (error) => faults.push(`error: ${error.error()}`));
  context.on("request", (request) => isOwn(request) || faults.push(`asks ${request.url()}`));
  context.on("response", (response) => response.ok() || faults.push(`${response.status()}: ${response.url()}`));
  const store = await context.newCDPSession(page);
  const clear = async () => {
    for (const event of ["request", "response"]) page.removeAllListeners(event);
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("about:blank");
    for (const origin of origins) await store.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
  };
  return { context, page, faults, clear };
};

/**
 * A test with a page, its context and what has been wrong so far. `options` are those of a context of a browser; if they
 * do not say, the window is wide and nothing moves. On a busy machine a browser may be late: what fails is told, and tried
 * once more in a window of its own.
 */
export const read = (name, { viewport = WIDE, ...options }, body) =>
  test(name, async (told) => {
    const free = (idle[JSON.stringify(options)] ||= []);
    const attempt = async (window) => {
      const { context, page, faults } = window;
      try {
        await page.setViewportSize(viewport);
        await body(page, window);
        assert.deepEqual(faults, []);
        await window.clear();
      } catch (error) {
        await context.close();
        throw error;
      }
      free.push(window);
    };
    try {
      await attempt(free.pop() || (await openWindow(options)));
    } catch (error) {
      told.diagnostic(`at first: ${error.message}`);
      await attempt(await openWindow(options));
    }
  });

/** What has moved on a page without the reader's doing since it began to load. */
export const shifts = (page) =>
  page.evaluate(
    () =>
      new Promise((told) => {
        const observer = new PerformanceObserver((list) => {
          const entries = list.getEntries().filter(({ entryType }) => entryType === "layout-shift");
          told(entries.flatMap(({ value, sources }) => sources.map(({ node }) => `${value}: ${node?.outerHTML?.slice(0, 80)}`)));
        });
        // The first paint is told as well, so that there is always something to tell.
        for (const type of ["layout-shift", "paint"]) observer.observe({ type, buffered: true });
      }),
  );

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Runs in the page. Of a theme only the colours are looked at again: nothing else depends on it.
const violations = async (width) => {
  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = [];
  // What scripts do once a page has another size is done with the frame after that.
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let late = 0; innerWidth !== width && late < 60; late++) await frame();
  await frame();
  await frame();
  const look = async (part, what, rules) => {
    const { violations } = await axe.run(part, { runOnly: rules, resultTypes: ["violations"], preload: false });
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html, failureSummary }) => `${id}, ${what}: ${html}\n${failureSummary}`));
    }
  };
  for (const [theme, rules] of [["light", all], ["dark", ["color-contrast"]]]) {
    document.documentElement.dataset.theme = theme;
    await look(document.querySelector("dialog[open]") || document, theme, rules);
    for (const panel of document.querySelectorAll("[popover]")) {
      // Where there is room for it, what is a panel elsewhere stands in the page, and no button opens it.
      if (!document.querySelector(`[popovertarget="${panel.id}"]`)?.checkVisibility()) continue;
      panel.showPopover();
      await look(panel, `${theme}, ${panel.id} open`, rules);
      panel.hidePopover();
    }
  }
  return found;
};

/** Whether axe has nothing to say of a page as it stands, and of each panel that can be opened, light and dark. */
export const isClean = async (page) => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const { width } = page.viewportSize();
  assert.deepEqual(await page.evaluate(violations, width), [], `${width} pixels wide`);
};
