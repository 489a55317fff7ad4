// The Nu HTML checker on every page and picture of both sites, by hand: `npm run conformance`. It needs Java. The styles
// are left out, since the checker knows less of CSS than browsers do.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { open } from "./sites.mjs";

const { served, close } = await open();
const files = Object.values(served).flatMap(({ folder }) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(html|svg)$/.test(name))
    .map((name) => join(folder, name)),
);
const { status } = spawnSync(
  "npx",
  ["--yes", "--package=vnu-jar@26.9.27", "--", "vnu", "--also-check-svg", ...files],
  { stdio: "inherit" },
);
close();
console.log(`${files.length} files looked at`);
process.exitCode = status ?? 1;
