// axe on each template, in each direction, wide and narrow, light and dark, and with each panel open.
import { at, isClean, PHONE, read, WIDE } from "./harness.mjs";

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

for (const path of PAGES) {
  read(`${path} is clean for axe`, {}, async (page) => {
    await page.goto(at(path));
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      await isClean(page);
    }
  });
}

read("an enlarged image is clean for axe", {}, async (page) => {
  await page.goto(at("harbour/ar/constructs/"));
  await page.locator('[href$="#lightbox"]').first().click();
  await page.locator("dialog[open]").waitFor();
  await isClean(page);
});
