// The site without JavaScript: everything can be read, and every page be found.
import assert from "node:assert/strict";
import { at, PHONE, read, WIDE } from "./harness.mjs";

const plain = { javaScriptEnabled: false };

read("without JavaScript, all of an article is shown", plain, async (page) => {
  await page.goto(at("harbour/en-us/constructs/"));
  const hidden = await page.locator("article").evaluate((article) =>
    [...article.querySelectorAll("p, li, td, th, pre, h1, h2, h3, summary")]
      .filter((part) => !part.checkVisibility() && !part.closest("details, .choices"))
      .map((part) => part.textContent),
  );
  assert.deepEqual(hidden, []);
  const text = await page.locator("article").innerText();
  for (const part of ["Hoist the mainsail.", "Start the engine.", "Read the paper chart.", "Read the electronic chart."]) {
    assert.ok(text.includes(part), part);
  }
});

read("without JavaScript, nothing is offered that needs it", plain, async (page) => {
  await page.goto(at("harbour/en-us/constructs/"));
  assert.equal(await page.locator(".theme:visible, .copy:visible, .shortcuts:visible, .choices:visible").count(), 0);
});

read("without JavaScript, an image and a video are links", plain, async (page) => {
  await page.goto(at("harbour/en-us/constructs/"));
  assert.match(await page.locator('[href$="#lightbox"]').getAttribute("href"), /lighthouse-large/);
  assert.equal(await page.locator(".video a").getAttribute("href"), "https://video.example/watch/42");
});

for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
  read(`without JavaScript, the language is switched, ${width}`, { ...plain, viewport }, async (page) => {
    await page.goto(at("harbour/en-us/tides/"));
    await page.locator(".pick").click();
    await page.getByRole("link", { name: "العربية" }).click();
    assert.equal(page.url(), at("harbour/ar/tides/"));
  });

  read(`without JavaScript, other pages are found, ${width}`, { ...plain, viewport }, async (page) => {
    await page.goto(at("harbour/ja/"));
    if (viewport === PHONE) await page.locator(".menu").click();
    await page.locator(".sidebar").getByRole("link", { name: "潮汐表を読む" }).click();
    await page.locator('.around [rel="next"]').click();
    assert.equal(page.url(), at("harbour/ja/signals/lights/"));
    await page.locator(".foot").getByRole("link").nth(1).click();
    assert.equal(page.url(), at("harbour/ja/contents.html"));
    await page.locator("main").getByRole("link", { name: "すべての構文" }).click();
    assert.equal(page.url(), at("harbour/ja/constructs/"));
  });
}
