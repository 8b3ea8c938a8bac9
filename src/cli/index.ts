/** The program `jixiao`. */
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => { process.stdout.write(text); },
  err: (text) => { process.stderr.write(text); },
  terminal: process.stderr.isTTY,
});
