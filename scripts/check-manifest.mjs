/**
 * Checks manifests without internet: against the XML schemas, and against the rules that a schema can't state.
 * `node scripts/check-manifest.mjs [FILE…]` (manifest.xml where none is named); ends with 1 where there is a problem.
 * The schemas are test data beside the project (../shared/manifest/xsd); CI fails where they are absent.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const project = path.resolve(import.meta.dirname, "..");
const ICON_SIZES = [16, 32, 80];
const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/** The folder of the schemas, or null where the test data is not there. */
export function schemaFolder() {
  const folder = path.resolve(project, "../shared/manifest/xsd");
  return existsSync(folder) ? folder : null;
}

/** @returns {Promise<string[]>} one line for each place that breaks a schema */
export async function schemaProblems(text, folder) {
  const schema = (fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== MAIN_SCHEMA);
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: [schema(MAIN_SCHEMA)],
    preload: others.map(schema),
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/**
 * What a schema can't say.
 * @param {string} text
 * @param {{ functions?: ReadonlySet<string>, assets?: string }} [project]  names that the function file associates; the folder of the pictures
 * @returns {string[]}
 */
export function ruleProblems(text, { functions, assets } = {}) {
  return [
    ...resourceProblems(text),
    ...all(text, /<(?:Group|Control|Item|OfficeTab|OfficeMenu)\b[^>]*\bid="([^"]+)"/g).filter(repeated).map((id) => `id ${id} is used twice`),
    ...all(text, /(?:DefaultValue|Value)="(http:[^"]+)"/g).map((url) => `not https: ${url}`),
    ...iconProblems(text),
    ...(functions ? all(text, /<FunctionName>([^<]+)</g).filter((name) => !functions.has(name)).map((name) => `no command answers to ${name}`) : []),
    ...(assets ? all(text, /\/assets\/([^"]+)"/g).filter((name) => !existsSync(path.join(assets, name))).map((name) => `no picture ${name}`) : []),
    ...(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/i.test(text) ? [] : ["Id is no GUID"]),
  ];
}

/** A resource is named by at most 32 characters, exists, is used, and speaks English too. */
function resourceProblems(text) {
  const resources = all(text, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(text, /\bresid="([^"]+)"/g);
  const strings = [...text.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g)];
  return [
    ...used.filter((id) => !resources.includes(id)).map((id) => `resid ${id} has no resource`),
    ...resources.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...resources.filter(repeated).map((id) => `resource ${id} is there twice`),
    ...resources.filter((id) => id.length > 32).map((id) => `resource ${id} has a name longer than 32 characters`),
    ...strings.filter(([, , body]) => !body.includes('Locale="en-US"')).map(([, id]) => `string ${id} has no English`),
  ];
}

function iconProblems(text) {
  const icons = [...text.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)].map(([, icon]) => icon);
  return icons.flatMap((icon) => ICON_SIZES.filter((size) => !icon.includes(`size="${String(size)}"`)).map((size) => `an Icon lacks size ${String(size)}`));
}

function all(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}

function repeated(value, index, values) {
  return values.indexOf(value) !== index;
}

async function run(files) {
  const folder = schemaFolder();
  if (!folder) {
    console.error("../shared/manifest/xsd 不存在：没有按模式校验清单。/ The schemas are not there: the manifest was not checked against them.");
    if (process.env.CI === "true") return 1;
  }
  let status = 0;
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const problems = [...(folder ? await schemaProblems(text, folder) : []), ...ruleProblems(text, { assets: path.join(project, "assets") })];
    for (const problem of problems) console.error(`${file}: ${problem}`);
    if (problems.length > 0) status = 1;
    else console.log(`${file}: ${folder ? "valid" : "no problem found without the schemas"}`);
  }
  return status;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.length > 2 ? process.argv.slice(2) : [path.join(project, "manifest.xml")]);
}
