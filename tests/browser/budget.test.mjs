// What pages weigh, compressed: a plain article with all styles and scripts that it asks for, and what is loaded when
// something is asked for.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { at, read } from "./harness.mjs";

const KILO = 1024;
const ARTICLE = { document: 7 * KILO, stylesheet: 8 * KILO, script: 4 * KILO };
const SEARCH = { own: 6 * KILO, engine: 96 * KILO };
const ORIGINAL = 7 * KILO;

/** What `act` makes a page load: the weight of each response, and what `name` calls it. */
const weigh = async (page, act, name) => {
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await act();
  const weights = {};
  for (const response of responses) {
    const weight = gzipSync(await response.body(), { level: 9 }).length;
    weights[name(response)] = (weights[name(response)] || 0) + weight;
  }
  return weights;
};

const isWithin = (weight, limit, what) => assert.ok(weight <= limit, `${what}: ${weight} bytes, ${limit} allowed`);

for (const path of ["harbour/en-us/tides/", "harbour/ar/tides/", "manual/en-us/commands/", "manual/zh-tw/billing/upgrade-subscription/"]) {
  read(`${path} is light`, {}, async (page) => {
    const weights = await weigh(page, () => page.goto(at(path)), (response) => response.request().resourceType());
    for (const [type, limit] of Object.entries(ARTICLE)) isWithin(weights[type], limit, type);
  });
}

read("the search is light", {}, async (page) => {
  await page.goto(at("harbour/en-us/tides/"));
  const ask = async () => {
    await page.keyboard.press("/");
    await page.locator(".find-dialog[open] input").fill("lights");
    await page.locator(".finder li").first().waitFor();
  };
  const isOwn = (response) => /\/search\.\w+\.(css|js)$/.test(response.url());
  const weights = await weigh(page, ask, (response) => (isOwn(response) ? "own" : "engine"));
  for (const [part, limit] of Object.entries(SEARCH)) isWithin(weights[part], limit, part);
});

read("bilingual reading is light", {}, async (page) => {
  await page.goto(at("harbour/fr-fr/tides/"));
  const ask = async () => {
    await page.locator(".original a").click();
    await page.locator("article ._original").first().waitFor();
  };
  const { own } = await weigh(page, ask, (response) => (/bilingual/.test(response.url()) ? "own" : "source"));
  isWithin(own, ORIGINAL, "script and style");
});
