// What a page does on a screen: it stays where it is, fits its window, and keeps to what a reader asked the system for.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { at, PHONE, read, shifts, WIDE } from "./harness.mjs";

const PAGES = [
  "harbour/#_choose",
  "harbour/ar/",
  "harbour/en-us/constructs/",
  "harbour/ar/constructs/",
  "harbour/fr-fr/tides/",
  "manual/en-us/commands/",
  "manual/zh-tw/billing/upgrade-subscription/",
];

for (const path of PAGES) {
  for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
    read(`nothing of ${path} moves while it loads or sticks out, ${width}`, { viewport }, async (page, { context }) => {
      // Images and deferred scripts come late, as they do from afar.
      await context.route(/\.(png|svg|jpg|js)$/, async (route) => {
        await pause(150);
        await route.continue();
      });
      await page.goto(at(path));
      for (let y = 0; y < (await page.evaluate(() => document.body.scrollHeight)); y += viewport.height) {
        await page.mouse.wheel(0, viewport.height);
        await pause(50);
      }
      assert.deepEqual(await shifts(page), []);
      await page.setViewportSize({ width: 320, height: 640 });
      // Tables take notice of it in the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, "it fits a narrow window");
    });
  }
}

read("the section that is read takes no more room than the others", {}, async (page) => {
  await page.goto(at("manual/en-us/constructs/"));
  const weights = await page.locator(".sections a").evaluateAll((links) => links.map((link) => getComputedStyle(link).fontWeight));
  assert.equal(new Set(weights).size, 1);
});

read("with forced colors, the current page and the focus still stand out", { forcedColors: "active" }, async (page) => {
  await page.goto(at("harbour/ar/constructs/"));
  const edges = await page.locator(".sidebar a").evaluateAll((links) =>
    links.map((link) => [link.hasAttribute("aria-current"), getComputedStyle(link).borderInlineStartColor]),
  );
  const [current] = edges.filter(([is]) => is);
  assert.ok(edges.every(([is, color]) => is || color !== current[1]));
  assert.notEqual(await page.locator(".alert").first().evaluate((alert) => getComputedStyle(alert).borderInlineStartStyle), "none");
});

read("nothing moves for readers who ask for less motion", { reducedMotion: "reduce" }, async (page) => {
  await page.goto(at("harbour/en-us/constructs/"));
  await page.getByRole("tab", { name: "Motor" }).first().click();
  await page.locator(".pick").click();
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
});
