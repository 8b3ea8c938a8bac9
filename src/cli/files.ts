/** Files of the command line: which ones are meant, reading them, and writing outputs without ever touching an input. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { RefusalError } from "../workbook";

/** Where excel keeps its lock files: "~$name.xlsx". */
const LOCK_FILE = "~$";
/** Workbooks of kinds that must be converted first are taken too: they are refused with a sentence, never passed over in silence. */
const WORKBOOKS = "**/*.{xlsx,xlsm,docx,xls,xlsb,et,ods}";

/** Files, folders and patterns → files, each once, in a stable order. A name that matches nothing and a folder without workbooks stay, and are refused when read. */
export function inputFiles(patterns: readonly string[]): readonly string[] {
  const files = patterns.flatMap((pattern) => {
    if (existsSync(pattern) && !isFolder(pattern)) return [pattern];
    const found = isFolder(pattern) ? matches(WORKBOOKS, pattern).map((file) => path.join(pattern, file)) : matches(pattern.split(path.sep).join("/"), ".");
    return found.length > 0 ? found : [pattern];
  });
  return [...new Set(files.map((file) => path.normalize(file)))];
}

function matches(pattern: string, folder: string): readonly string[] {
  return globSync(pattern, { cwd: folder, onlyFiles: true, caseSensitiveMatch: false, absolute: path.isAbsolute(pattern) })
    .filter((file) => !path.basename(file).startsWith(LOCK_FILE))
    .sort((a, b) => a.localeCompare(b, "zh-CN"));
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}

/** The bytes of a file; refuses with file-not-found, folder-without-workbooks or file-unreadable. */
export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new RefusalError("file-not-found", { file });
  if (isFolder(file)) throw new RefusalError("folder-without-workbooks", { file });
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new RefusalError("file-unreadable", { file });
  }
}

/** A JSON file given by an option; `code` is the refusal when it is no JSON. */
export function readJson(file: string, code: "settings-invalid" | "mapping-invalid"): unknown {
  const text = new TextDecoder().decode(readBytes(file)).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RefusalError(code, { path: "JSON" });
  }
}

/** Writes a whole file or nothing; refuses to write over an input. */
export function writeOutput(target: string, bytes: Uint8Array | string, inputs: readonly string[]): void {
  if (inputs.some((input) => sameFile(input, target))) throw new RefusalError("output-exists", { file: target });
  const temporary = `${target}.tmp-${String(process.pid)}`;
  try {
    mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, target);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
    throw new RefusalError("output-unwritable", { file: target });
  }
}

function sameFile(a: string, b: string): boolean {
  return identity(a) === identity(b);
}

/** Follows links, so that an input cannot be written through another name. */
function identity(file: string): string {
  if (!existsSync(file)) return path.resolve(file);
  const { dev, ino } = statSync(file, { bigint: true });
  return ino === 0n ? realpathSync(file) : `${String(dev)}:${String(ino)}`;
}
