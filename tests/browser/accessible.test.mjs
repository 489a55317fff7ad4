// axe on each template, in each direction, wide and narrow, light and dark, and with each panel open.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { at, PHONE, read, WIDE } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = [
  "harbour/#_choose",
  "harbour/ar/404.html",
  "harbour/en-us/",
  "harbour/ar/",
  "harbour/ar/contents.html",
  "harbour/en-us/constructs/",
  "harbour/ar/constructs/",
  "harbour/ja/constructs/",
  "harbour/zh-tw/constructs/",
  "harbour/fr-fr/tides/",
  "harbour/zh-tw/tides/",
  "manual/en-us/",
  "manual/en-us/commands/",
  "manual/zh-tw/billing/upgrade-subscription/",
];

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

for (const path of PAGES) {
  read(`${path} is clean for axe`, {}, async (page) => {
    await page.goto(at(path));
    await page.evaluate(axe);
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      assert.deepEqual(await page.evaluate(violations), [], `${viewport.width} pixels wide`);
    }
  });
}

read("an enlarged image is clean for axe", {}, async (page) => {
  await page.goto(at("harbour/ar/constructs/"));
  await page.locator('[href$="#lightbox"]').first().click();
  await page.locator("dialog[open]").waitFor();
  await page.evaluate(axe);
  assert.deepEqual(await page.evaluate(violations), []);
});
