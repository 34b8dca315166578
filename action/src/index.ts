import { main } from "./main.ts";

process.exitCode = await main(process.env, new URL(".", import.meta.url), (line) => process.stdout.write(`${line}\n`));
