/** The pages as `npm run build` makes them, in development mode and with the add-in's own office.js, in a folder that git ignores. */
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const CONFIGURATION = path.resolve(import.meta.dirname, "../../webpack.config.js");
const OUTPUT = path.resolve(import.meta.dirname, "../../.cache/test-pages");

export async function buildPages(): Promise<string> {
  const { default: configuration } = (await import(CONFIGURATION)) as {
    default: (env: { output: string }, argv: { mode: "development" }) => Promise<Configuration>;
  };
  const compiler = webpack(await configuration({ output: OUTPUT }, { mode: "development" }));
  if (!compiler) throw new Error("webpack took no configuration.");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return OUTPUT;
}
