/** The pages as `npm run build` makes them, with the add-in's own office.js, in folders that git ignores. */
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const CONFIGURATION = path.resolve(import.meta.dirname, "../../webpack.config.js");
const CACHE = path.resolve(import.meta.dirname, "../../.cache");
const OUTPUT = { development: path.join(CACHE, "test-pages"), production: path.join(CACHE, "production-pages") } as const;

/** Tests take the quick development build; what is measured is the production build. Gives the folder. */
export async function buildPages(mode: keyof typeof OUTPUT = "development"): Promise<string> {
  process.env.OFFICE_JS = "self";
  const { default: configuration } = (await import(CONFIGURATION)) as {
    default: (env: { output: string }, argv: { mode: keyof typeof OUTPUT }) => Promise<Configuration>;
  };
  const compiler = webpack(await configuration({ output: OUTPUT[mode] }, { mode }));
  if (!compiler) throw new Error("webpack took no configuration.");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return OUTPUT[mode];
}
