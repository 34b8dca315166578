// Bundles the Action into the folder that is named. The same sources give the same bytes.
import { build } from "esbuild";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error("usage: node build.mjs FOLDER");
}

await build({
  entryPoints: ["src/index.ts"],
  outfile: join(folder, "index.js"),
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
});
