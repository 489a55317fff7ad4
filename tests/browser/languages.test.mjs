// Readers and their languages: the picker, the page that offers all of them, and pages that are not there.
import assert from "node:assert/strict";
import { at, PHONE, read, WIDE } from "./harness.mjs";

const entries = (page) =>
  page.locator("#_languages li").evaluateAll((all) =>
    all.map((item) => {
      const { lang, dir, textContent, pathname } = item.querySelector("a");
      return [lang, dir, textContent, item.querySelector(".state")?.classList[1], pathname];
    }),
  );

read("the picker names every language in itself, and the state of its edition", {}, async (page) => {
  await page.goto(at("harbour/fr-fr/tides/"));
  assert.deepEqual(await entries(page), [
    ["ar", "rtl", "العربية", "fresh", "/ar/tides/"],
    ["en-US", "ltr", "English", "source", "/en-us/tides/"],
    ["fr-FR", "ltr", "Français", "stale", "/fr-fr/tides/"],
    ["ja", "ltr", "日本語", "fresh", "/ja/tides/"],
    ["zh-TW", "ltr", "繁體中文", "fresh", "/zh-tw/tides/"],
  ]);
  const states = await page.locator("#_languages .state").allTextContents();
  assert.equal(states.filter((state) => state.includes("automatique")).length, 2);
  await page.goto(at("harbour/ar/constructs/"));
  assert.deepEqual((await entries(page)).map(([lang, , , state]) => `${lang} ${state || "unknown"}`).slice(2), ["fr-FR missing", "ja unknown", "zh-TW missing"]);
});

for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
  read(`the picker keeps the section that is read, ${width}`, { viewport }, async (page) => {
    await page.goto(`${at("harbour/en-us/tides/")}#spring-tides`);
    await page.locator(".pick").click();
    await page.locator("#_languages").getByRole("link", { name: "Français" }).click();
    await page.waitForURL(`${at("harbour/fr-fr/tides/")}#spring-tides`);
    assert.ok(await page.locator("#spring-tides").isVisible());
  });
}

read("the picker keeps the tabs that are shown", {}, async (page) => {
  await page.goto(`${at("harbour/en-us/constructs/")}?tabs=motor`);
  await page.locator(".pick").click();
  await page.locator("#_languages").getByRole("link", { name: "日本語" }).click();
  await page.waitForURL(`${at("harbour/ja/constructs/")}?tabs=motor`);
  assert.equal(await page.getByRole("tab", { selected: true }).first().getAttribute("data-tab"), "motor");
});

for (const [locale, wanted] of [["fr-CA", "fr-fr"], ["ar-EG", "ar"], ["zh-HK", "zh-tw"], ["ja-JP", "ja"]]) {
  read(`the root takes a reader of ${locale} to ${wanted}`, { locale }, async (page) => {
    await page.goto(at("harbour/"));
    await page.waitForURL(at(`harbour/${wanted}/`));
  });
}

read("the root lets readers choose who speak none of the languages, or came to choose", { locale: "sw-KE" }, async (page) => {
  for (const path of ["harbour/", "harbour/#_choose"]) {
    await page.goto(at(path));
    assert.equal(await page.locator(".choice a").count(), 5);
    assert.equal(page.url(), at(path));
  }
});

read("the language that a reader chose comes before those of the browser", { locale: "fr-FR" }, async (page) => {
  await page.goto(at("harbour/fr-fr/"));
  await page.locator(".pick").click();
  await page.locator("#_languages").getByRole("link", { name: "日本語" }).click();
  await page.waitForURL(at("harbour/ja/"));
  await page.goto(at("harbour/"));
  await page.waitForURL(at("harbour/ja/"));
});

read("a page that is not there says so in the language of its address", { locale: "fr-FR" }, async (page, { faults }) => {
  await page.goto(at("harbour/ar/gone/"));
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  await page.goto(at("harbour/gone/"));
  await page.locator('html[lang="fr-FR"]').waitFor();
  assert.deepEqual(await page.locator(".bar :is(.brand, .find, .pick .name, .panel [aria-current], option)").allInnerTexts(), [
    "Harbour handbook", "Rechercher", "Français", "Français", "Système", "Clair", "Sombre",
  ]);
  const notFound = ["ar/gone/", "gone/"].map((path) => `404: ${at(`harbour/${path}`)}`);
  assert.deepEqual(faults.splice(0).filter((fault) => !fault.startsWith("console: Failed to load")), notFound);
  await page.locator("main a").first().click();
  assert.equal(page.url(), at("harbour/fr-fr/"));
});
