// What readers do with a page: choose a theme, tabs, zones, copy code, enlarge an image, play a video.
import assert from "node:assert/strict";
import { at, read } from "./harness.mjs";
import { VIDEOS } from "./sites.mjs";

const CONSTRUCTS = at.bind(null, "harbour/en-us/constructs/");
const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const shownPanels = (page) => page.locator('[role="tabpanel"]:visible').allInnerTexts();

read("a theme that was chosen is there before the first paint of the next page", { colorScheme: "light" }, async (page) => {
  await page.goto(at("harbour/en-us/tides/"));
  const light = await paper(page);
  await page.locator(".theme select").selectOption("dark");
  const dark = await paper(page);
  assert.notEqual(dark, light);
  await page.addInitScript(() => {
    const note = () => document.body && (globalThis.first ??= getComputedStyle(document.body).backgroundColor);
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  });
  await page.goto(at("harbour/ar/tides/"));
  assert.equal(await page.evaluate(() => globalThis.first), dark);
  await page.locator(".theme select").selectOption("");
  assert.equal(await paper(page), light);
});

read("a tab holds for all groups, for later pages, and in the address", {}, async (page) => {
  await page.goto(CONSTRUCTS());
  assert.deepEqual(await shownPanels(page), ["Hoist the mainsail.", "Then cast off."]);
  await page.getByRole("tab", { name: "Motor" }).first().click();
  assert.deepEqual(await shownPanels(page), ["Start the engine.", "Then cast off."]);
  assert.equal(await page.getByRole("tab", { name: "Motor", selected: true }).count(), 2);
  assert.equal(new URL(page.url()).searchParams.get("tabs"), "motor");
  await page.goto(at("harbour/ja/constructs/"));
  assert.deepEqual(await shownPanels(page), ["機関を始動します。", "それから離岸します。"]);
  await page.goto(`${CONSTRUCTS()}?tabs=sail`);
  assert.equal((await shownPanels(page))[0], "Hoist the mainsail.");
});

read("arrow keys go the way that tabs are written", {}, async (page) => {
  for (const [locale, forth] of [["en-us", "ArrowRight"], ["ar", "ArrowLeft"]]) {
    await page.goto(`${at(`harbour/${locale}/constructs/`)}?tabs=sail`);
    await page.getByRole("tab", { selected: true }).first().focus();
    await page.keyboard.press(forth);
    const chosen = page.getByRole("tab", { selected: true }).first();
    assert.equal(await chosen.getAttribute("data-tab"), "motor");
    assert.ok(await chosen.evaluate((tab) => tab === document.activeElement));
  }
});

read("one zone of a page is shown, the one that was chosen", {}, async (page) => {
  await page.goto(CONSTRUCTS());
  assert.deepEqual(await page.locator(".zone:visible").allInnerTexts(), ["Read the paper chart."]);
  await page.locator(".choices select").selectOption("screen");
  assert.deepEqual(await page.locator(".zone:visible").allInnerTexts(), ["Read the electronic chart."]);
});

read("code is copied as it stands", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  await page.goto(at("harbour/ar/tides/"));
  const button = page.locator("article .copy").first();
  const before = await button.innerText();
  await button.click();
  await page.waitForFunction((before) => document.querySelector(".copy").innerText !== before, before);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "tide --harbour Elvik --date 2026-05-01");
});

read("an image is enlarged and closed again by keys", {}, async (page) => {
  await page.goto(CONSTRUCTS());
  const link = page.locator('[href$="#lightbox"]');
  await link.focus();
  await page.keyboard.press("Enter");
  const image = page.locator("dialog[open] img");
  assert.match(await image.getAttribute("src"), /lighthouse-large/);
  assert.equal(await image.getAttribute("alt"), "A lighthouse above the sea");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.ok(await link.evaluate((link) => link === document.activeElement));
});

read("a video's host hears of the reader when the video is played, and not before", {}, async (page, { context, faults }) => {
  await context.route(`${VIDEOS}/**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Video</title>" }));
  await page.goto(CONSTRUCTS());
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.deepEqual(faults, []);
  await page.locator(".video a").click();
  await page.locator(".video iframe").waitFor();
  assert.deepEqual(faults.splice(0), [`asks ${VIDEOS}/watch/42`]);
});

read("the section that is read is marked among the sections", {}, async (page) => {
  await page.goto(`${at("manual/en-us/constructs/")}#tables`);
  const current = page.locator(".sections [aria-current]");
  await page.waitForFunction(() => document.querySelector(".sections [aria-current]")?.hash === "#tables");
  assert.equal(await current.count(), 1);
});

for (const [locale, dir] of [["en-us", "ltr"], ["ar", "rtl"], ["ja", "ltr"]]) {
  read(`${locale} is written ${dir}, and code from left to right`, {}, async (page) => {
    await page.goto(at(`harbour/${locale}/tides/`));
    const directionOf = (selector) => page.locator(selector).first().evaluate((part) => getComputedStyle(part).direction);
    assert.equal(await directionOf("html"), dir);
    assert.equal(await directionOf("article p"), dir);
    assert.equal(await directionOf("article pre"), "ltr");
    const [nav, main] = await page.locator(".sidebar, main").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().x));
    assert.equal(nav > main, dir === "rtl", "the sidebar stands where lines begin");
  });
}

read("text that is not translated says its language", {}, async (page) => {
  await page.goto(at("harbour/ar/signals/flags/"));
  const article = page.locator("article");
  assert.deepEqual(await article.evaluate(({ lang, dir }) => [lang, dir]), ["en-US", "ltr"]);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
});

read("characters that scripts share take the shapes of their language", {}, async (page) => {
  const fontsOf = (selector) => page.locator(selector).first().evaluate((part) => getComputedStyle(part).fontFamily);
  await page.goto(at("harbour/ja/constructs/"));
  assert.match(await fontsOf("article p"), /JP/);
  assert.match(await fontsOf('article [lang="zh-Hans"]'), /SC/);
  await page.goto(at("harbour/zh-tw/tides/"));
  assert.match(await fontsOf("article p"), /TC/);
});
