// Gives each test a page of its own in one browser. A test fails of itself where the page logs anything, raises an error,
// asks for what is not there, or asks another origin.
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Runs in the page. Of a theme only the colours are looked at again: nothing else depends on it.
const violations = async () => {
  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = [];
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
  assert.deepEqual(await page.evaluate(violations), [], `${page.viewportSize().width} pixels wide`);
};
