// Lighthouse on an article, a long reference page and a landing page, in all three kinds of script, by hand:
// `npm run lighthouse`. It says what is below 100, and why.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chrome, open } from "./sites.mjs";

const PAGES = [
  "harbour/en-us/tides/",
  "harbour/ar/tides/",
  "harbour/ja/constructs/",
  "harbour/ar/constructs/",
  "harbour/en-us/",
  "harbour/zh-tw/",
  "manual/en-us/rules/",
  "manual/en-us/commands/",
  "manual/zh-tw/billing/upgrade-subscription/",
];
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";

const sites = await open();
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const asked = process.argv[2] || "";
for (const path of PAGES.filter((path) => path.includes(asked))) {
  const file = join(folder, "report.json");
  const args = ["--yes", "--package=lighthouse@12.8.2", "--", "lighthouse", sites.at(path), "--quiet", "--output=json"];
  const run = spawn("npx", [...args, `--output-path=${file}`, `--chrome-flags=${FLAGS}`], {
    env: { ...process.env, CHROME_PATH: chrome() },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await new Promise((done) => run.on("close", done));
  const { categories, audits } = JSON.parse(readFileSync(file));
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${path}: ${scores.join(", ")}`);
  for (const { auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue = "" } = audits[id];
      if (weight && score !== null && score < 1) console.log(`  ${id}: ${title} ${displayValue}`);
    }
  }
}
rmSync(folder, { recursive: true });
sites.close();
