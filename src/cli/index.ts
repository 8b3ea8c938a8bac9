/** The program `jixiao`. */
import { run } from "./run";

// A reader that stops early (`| head`) is no defect: what it wanted was written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => { process.stdout.write(text); },
  err: (text) => { process.stderr.write(text); },
  terminal: process.stderr.isTTY,
});
