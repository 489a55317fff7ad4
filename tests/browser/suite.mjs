// All tests, in one process, so that they share one browser.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { describe } from "node:test";

const here = new URL(".", import.meta.url);
describe("the site in a browser", { concurrency: availableParallelism() }, async () => {
  for (const name of readdirSync(here).filter((name) => name.endsWith(".test.mjs"))) await import(new URL(name, here));
});
