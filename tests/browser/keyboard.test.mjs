// Everything by keys alone: what can be used is reached, is seen to have the focus, and is not covered.
import assert from "node:assert/strict";
import { at, PHONE, read, WIDE } from "./harness.mjs";

// What has the focus: a name for messages, whether it can be seen that it has it, and whether anything covers it.
const focused = (page) =>
  page.evaluate(() => {
    const part = document.activeElement;
    if (part === document.body) return null;
    const label = part.closest("label") || part;
    const isRinged = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    const box = part.getClientRects()[0];
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      name: `${part.localName}.${part.className} ${part.textContent.trim().slice(0, 30)}`,
      at: [...document.querySelectorAll("*")].indexOf(part),
      ringed: [part, label].some((part) => isRinged(getComputedStyle(part))),
      uncovered: !!on && (label.contains(on) || part.contains(on)),
    };
  });

const usable = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((part, at) => {
      const isShown = part.checkVisibility({ visibilityProperty: true });
      return isShown && part.matches("a[href], button, input, select, summary, [tabindex]") && part.tabIndex >= 0 ? [at] : [];
    }),
  );

const walk = async (page, key) => {
  const stops = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop || stop.at === stops[0]?.at) return stops;
    assert.ok(stop.ringed, `no ring: ${stop.name}`);
    assert.ok(stop.uncovered, `covered: ${stop.name}`);
    stops.push(stop);
  }
};

for (const path of ["harbour/en-us/constructs/", "harbour/ar/constructs/", "harbour/fr-fr/tides/", "harbour/ja/", "harbour/"]) {
  for (const [width, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
    read(`all of ${path} is reached by the Tab key, ${width}`, { viewport, locale: "sw-KE" }, async (page) => {
      await page.goto(at(path));
      const there = await walk(page, "Tab");
      assert.deepEqual(there.map(({ at }) => at).sort((a, b) => a - b), await usable(page));
      await walk(page, "Shift+Tab");
    });
  }
}

read("the first stop leads past the header", {}, async (page) => {
  await page.goto(at("harbour/en-us/tides/"));
  await page.keyboard.press("Tab");
  assert.ok(await page.locator(".skip").evaluate((link) => link === document.activeElement));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => !!document.activeElement.closest("main")));
});

read("what stands still takes the focus without moving the page", {}, async (page) => {
  await page.goto(`${at("manual/en-us/constructs/")}#tables`);
  const before = await page.evaluate(() => scrollY);
  for (const selector of [".theme select", ".pick", ".find", ".brand", ".sidebar a", ".sections li:last-child a", ".sections a"]) {
    await page.locator(selector).first().evaluate((part) => part.focus());
    assert.equal(await page.evaluate(() => scrollY), before, selector);
  }
});

read("a panel opens, gives its links the focus, and gives it back", { viewport: PHONE }, async (page) => {
  await page.goto(at("harbour/ar/tides/"));
  for (const button of await page.locator("[popovertarget]:visible").all()) {
    await button.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(":popover-open").count(), 1);
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => !!document.activeElement.closest(":popover-open")));
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(":popover-open").count(), 0);
    assert.ok(await button.evaluate((button) => button === document.activeElement));
  }
});

read("`[` and `]` lead to the pages around, until that is switched off", {}, async (page) => {
  await page.goto(at("harbour/en-us/tides/"));
  await page.keyboard.press("]");
  await page.waitForURL(at("harbour/en-us/signals/lights/"));
  await page.keyboard.press("[");
  await page.waitForURL(at("harbour/en-us/tides/"));
  await page.locator(".shortcuts input").uncheck();
  await page.reload();
  await page.keyboard.press("]");
  assert.ok(!(await page.locator(".shortcuts input").isChecked()));
  assert.equal(page.url(), at("harbour/en-us/tides/"));
});
