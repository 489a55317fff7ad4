// What a plain article weighs, compressed: the page itself, and all styles and scripts that it asks for.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { at, read } from "./harness.mjs";

const KILO = 1024;
const BUDGET = { document: 7 * KILO, stylesheet: 8 * KILO, script: 4 * KILO };

for (const path of ["harbour/en-us/tides/", "harbour/ar/tides/", "manual/en-us/commands/", "manual/zh-tw/billing/upgrade-subscription/"]) {
  read(`${path} is light`, {}, async (page) => {
    const responses = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(at(path));
    const weights = { document: 0, stylesheet: 0, script: 0 };
    for (const response of responses) {
      weights[response.request().resourceType()] += gzipSync(await response.body(), { level: 9 }).length;
    }
    for (const [type, limit] of Object.entries(BUDGET)) {
      assert.ok(weights[type] <= limit, `${type}: ${weights[type]} bytes, ${limit} allowed`);
    }
  });
}
