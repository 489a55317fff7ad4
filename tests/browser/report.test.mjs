// The pages about translations: the divergence report, and coverage.
import assert from "node:assert/strict";
import { at, isClean, PHONE, read, WIDE } from "./harness.mjs";

const rows = (page) => page.locator(".matrix tbody tr:not(.section):visible").count();

read("the matrix shows articles by locale, and lists choose among them", {}, async (page) => {
  await page.goto(at("harbour/report/"));
  await page.locator('select[name="rule"]').selectOption("stale-unit");
  await page.locator(".turn output").filter({ hasText: "/ 1" }).waitFor();
  assert.equal(await rows(page), 1);
  assert.equal(new URL(page.url()).searchParams.get("rule"), "stale-unit");
  await page.locator('.matrix a[href*="#fr-fr"]').click();
  assert.equal(page.url(), `${at("harbour/report/articles/tides.md.html")}#fr-fr`);
  assert.deepEqual(await page.locator("mark:visible").allInnerTexts(), ["Restez au port pendant une heure autour de la basse mer."]);
});

read("a choice among articles can be linked to", {}, async (page) => {
  await page.goto(`${at("harbour/report/")}?locale=zh-TW&state=missing`);
  await page.locator(".turn:visible").waitFor();
  assert.equal(await rows(page), 2);
});

read("without JavaScript, the whole report is there", { javaScriptEnabled: false }, async (page) => {
  await page.goto(at("harbour/report/"));
  assert.ok((await rows(page)) >= 6);
  assert.equal(await page.locator(".filters:visible").count(), 0);
  await page.locator(".matrix a").first().click();
  assert.ok(page.url().includes("/report/articles/"));
});

read("readers find how much their language has", {}, async (page) => {
  await page.goto(at("harbour/ar/tides/"));
  await page.locator('.foot a[href*="coverage"]').click();
  assert.equal(await page.locator("main tbody tr").count(), 5);
});

for (const path of ["report/", "report/articles/tides.md.html", "report/rules/stale-unit.html", "coverage.html"]) {
  read(`${path} is clean for axe and fits`, {}, async (page) => {
    await page.goto(at(`harbour/${path}`));
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      await isClean(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
    }
  });
}
