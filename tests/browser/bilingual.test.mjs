// Bilingual reading: the original beside or below a translation, sentence by sentence.
import assert from "node:assert/strict";
import { at, isClean, PHONE, read, shifts, WIDE } from "./harness.mjs";

const lit = (page) => page.locator("article ._lit").allInnerTexts();
const isShown = (page) => page.locator("article ._original").first().waitFor();
const show = async (page, path) => {
  await page.goto(at(path));
  await page.locator(".original a").click();
  await isShown(page);
};

read("the original stands beside the translation, and what is pointed at is lit in both", {}, async (page) => {
  await show(page, "harbour/ar/tides/");
  const original = page.locator("article ._original", { hasText: "Open the table of your harbour." });
  const own = page.locator("article ._own", { hasText: "افتح جدول مينائك." });
  assert.deepEqual(await original.evaluate((part) => [part.closest("[lang]").lang, getComputedStyle(part).direction]), ["en-US", "ltr"]);
  await own.hover();
  assert.deepEqual((await lit(page)).sort(), ["Open the table of your harbour.", "افتح جدول مينائك."]);
  const [left, right] = await Promise.all([original.boundingBox(), own.boundingBox()]);
  assert.ok(left.x < right.x, "in a page from right to left the original is at the left");
  assert.ok(Math.abs(left.y - right.y) < 10, "both begin on one line");
});

read("keys lead from sentence to sentence", {}, async (page) => {
  await show(page, "harbour/fr-fr/tides/");
  await page.locator("article ._own[tabindex='0']").focus();
  assert.deepEqual(await lit(page), ["Lire une table des marées", "Read a tide table"]);
  await page.keyboard.press("n");
  assert.match((await lit(page)).join(), /A tide table says when/);
  await page.keyboard.press("p");
  assert.match((await lit(page)).join(), /Read a tide table/);
  await page.keyboard.press("Escape");
  assert.deepEqual(await lit(page), []);
});

read("what was chosen holds for later pages, and stands in the address", {}, async (page) => {
  await show(page, "harbour/ja/tides/");
  assert.equal(new URL(page.url()).searchParams.get("original"), "beside");
  await page.goto(at("harbour/fr-fr/signals/flags/"));
  await isShown(page);
  await page.goto(`${at("harbour/zh-tw/tides/")}?original=below`);
  await page.locator("article._below ._original").first().waitFor();
});

read("a page that is read with its original comes as it is left", {}, async (page) => {
  await page.goto(`${at("manual/fr-fr/constructs/")}?original=below`);
  await isShown(page);
  for (const part of [0.4, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), part);
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await isShown(page);
    assert.deepEqual([await page.evaluate(() => scrollY), await shifts(page)], [before, []]);
  }
});

read("in a narrow window the original is below each sentence", { viewport: PHONE }, async (page) => {
  await show(page, "harbour/zh-tw/tides/");
  const [own, original] = await Promise.all(
    ["._own", "._original"].map((part) => page.locator(`article ${part}`).nth(1).boundingBox()),
  );
  assert.ok(original.y > own.y);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
});

read("nothing of the original is loaded before it is wanted", {}, async (page) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(at("harbour/ar/tides/"), { waitUntil: "networkidle" });
  assert.deepEqual(asked.filter((url) => /bilingual|source/.test(url)), []);
});

read("without JavaScript, both texts are on a page of their own", { javaScriptEnabled: false }, async (page) => {
  await page.goto(at("harbour/ar/tides/"));
  await page.locator(".original a").click();
  const pairs = page.locator("main");
  await pairs.getByText("Open the table of your harbour.").waitFor();
  const own = pairs.getByText("افتح جدول مينائك.");
  assert.equal(await own.evaluate((part) => getComputedStyle(part).direction), "rtl");
  await page.locator("main a").first().click();
  assert.equal(page.url(), at("harbour/ar/tides/"));
});

for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
  read(`bilingual reading is clean for axe, ${width}`, { viewport }, async (page) => {
    await show(page, "harbour/ar/tides/");
    await page.locator("article ._own").nth(2).click();
    await isClean(page);
    await page.locator("._modes button").nth(1).click();
    await isClean(page);
    await page.goto(at("harbour/ja/constructs/index.bilingual.html"));
    await isClean(page);
  });
}
