// Pictures of the templates, by hand: `npm run screens -- FOLDER [PART OF A NAME]`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chrome, open } from "./sites.mjs";

const [folder, part = ""] = process.argv.slice(2);
if (!folder) throw new Error("name the folder that the pictures go to");

const LOCALES = ["en-us", "fr-fr", "ar", "zh-tw"];
const of = (name, path, act) => LOCALES.map((locale) => [`${name}-${locale}`, `harbour/${locale}/${path}`, act]);
const SHOTS = [
  ["root", "harbour/#_choose"],
  ...of("landing", ""),
  ...of("article", "tides/"),
  ...of("constructs", "constructs/"),
  ...of("contents", "contents.html"),
  ...of("not-found", "404.html"),
  ...of("picker", "tides/", (page) => page.locator(".pick").click()),
  ...of("search", "tides/", async (page) => {
    await page.keyboard.press("/");
    await page.locator(".find-dialog[open] input").fill("2026");
    await page.locator(".finder [role=status]:not(:empty)").first().waitFor();
  }),
  ...LOCALES.slice(1).map((locale) => [
    `bilingual-${locale}`,
    `harbour/${locale}/tides/`,
    async (page) => {
      await page.locator(".original a").click();
      await page.locator("article ._own").nth(2).click();
    },
  ]),
  ...LOCALES.slice(1).map((locale) => [`columns-${locale}`, `harbour/${locale}/tides/index.bilingual.html`]),
  ["report", "harbour/report/"],
  ["report-article", "harbour/report/articles/tides.md.html"],
  ["report-rule", "harbour/report/rules/stale-unit.html"],
  ["coverage", "harbour/coverage.html"],
  ["manual", "manual/en-us/commands/"],
  ["machine", "manual/zh-tw/billing/upgrade-subscription/"],
];
const WINDOWS = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };

mkdirSync(folder, { recursive: true });
const sites = await open();
const browser = await chromium.launch({ executablePath: chrome() });
for (const [window, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport, colorScheme, locale: "sw-KE", reducedMotion: "reduce" });
    for (const [name, path, act] of SHOTS) {
      const file = `${name}-${window}-${colorScheme}.png`;
      if (!file.includes(part)) continue;
      const page = await context.newPage();
      await page.goto(sites.at(path), { waitUntil: "networkidle" });
      await act?.(page);
      await page.screenshot({ path: join(folder, file), fullPage: !act });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
sites.close();
