// Search: in the dialog of any page and on the page of its own, in the reader's language first.
import assert from "node:assert/strict";
import { at, isClean, PHONE, read, shifts, WIDE } from "./harness.mjs";

const open = async (page, path) => {
  await page.goto(at(path));
  await page.keyboard.press("/");
  await page.locator(".find-dialog[open] input").waitFor();
};
const hits = (page) => page.locator(".finder [data-index]:first-of-type li > a");

for (const [locale, question, title, address] of [
  ["en-us", "depths", "Read a tide table", "tides/"],
  ["fr-fr", "marée", "Lire une table des marées", "tides/"],
  ["ar", "الميناء", "قراءة جدول المد والجزر", "tides/"],
  ["ja", "灯火", "灯火", "signals/lights/"],
  ["zh-tw", "潮汐表", "閱讀潮汐表", "tides/"],
]) {
  read(`a page in ${locale} is found by \`${question}\`, with keys alone`, {}, async (page) => {
    await open(page, `harbour/${locale}/`);
    await page.keyboard.type(question);
    const hit = hits(page).filter({ hasText: title }).first();
    await hit.waitFor();
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.evaluate(() => !!document.activeElement.closest(".finder li")));
    await hit.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href.startsWith(at(`harbour/${locale}/${address}`)));
  });
}

read("what is not translated is found below, marked, and leads to the reader's own page", {}, async (page) => {
  await open(page, "harbour/ar/tides/");
  await page.keyboard.type("flags");
  const other = page.locator(".finder [data-index]").nth(1);
  assert.equal(await other.locator("ol").getAttribute("lang"), "en-US");
  assert.equal(await other.locator("ol").getAttribute("dir"), "ltr");
  await other.locator("a").first().click();
  await page.waitForURL((url) => url.href.startsWith(at("harbour/ar/signals/flags/")));
});

for (const [locale, question, count] of [["en-us", "aquarium", /Nothing found/], ["ja", "灯火ばかりを", /[1-9]/]]) {
  read(`of ${locale} \`${question}\` only what tells something is looked for`, {}, async (page) => {
    await page.goto(`${at(`harbour/${locale}/search.html`)}?q=${encodeURIComponent(question)}`);
    await page.locator('.finder [role="status"]').first().filter({ hasText: count }).waitFor();
  });
}

read("nothing of the search is loaded before it is wanted", {}, async (page) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(at("harbour/en-us/tides/"), { waitUntil: "networkidle" });
  assert.deepEqual(asked.filter((url) => url.includes("search")), []);
});

read("the dialog gives the focus back where it came from", {}, async (page) => {
  await page.goto(at("harbour/en-us/tides/"));
  await page.locator(".find").focus();
  await page.keyboard.press("Enter");
  await page.locator(".find-dialog[open] input").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".find-dialog[open]").count(), 0);
  assert.ok(await page.locator(".find").evaluate((link) => link === document.activeElement));
});

read("the page of the search can be linked to with a question", {}, async (page) => {
  await page.goto(`${at("harbour/ja/search.html")}?q=${encodeURIComponent("潮汐表")}`);
  await hits(page).first().waitFor();
  assert.equal(await page.locator(".finder input").inputValue(), "潮汐表");
  assert.match(await page.locator('.finder [role="status"]').first().innerText(), /[1-9１-９]/);
  assert.deepEqual(await shifts(page), []);
});

read("without JavaScript, the page of the search leads to the contents", { javaScriptEnabled: false }, async (page) => {
  await page.goto(at("harbour/ar/tides/"));
  await page.locator(".find").click();
  await page.locator("main noscript a, main a[href='contents.html']").first().click();
  assert.equal(page.url(), at("harbour/ar/contents.html"));
});

for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
  read(`search is clean for axe, ${width}`, { viewport }, async (page) => {
    await page.goto(at("harbour/ar/tides/"));
    await page.locator(".find").click();
    await page.locator(".find-dialog[open] input").fill("الميناء");
    await hits(page).first().waitFor();
    await isClean(page);
    await page.goto(`${at("harbour/ar/search.html")}?q=flags`);
    await page.locator(".finder li").first().waitFor();
    await isClean(page);
  });
}
