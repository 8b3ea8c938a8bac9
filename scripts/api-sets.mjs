// Makes test/excel-host/api-sets.json: "Class.member" → requirement set, read from the doc comments of @types/office-js.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const types = path.join(path.dirname(createRequire(import.meta.url).resolve("@types/office-js/package.json")), "index.d.ts");
const target = path.resolve(import.meta.dirname, "../test/excel-host/api-sets.json");

const minor = (set) => set.split(" ")[1].split(".").map(Number);
const lower = (a, b) => minor(a)[0] - minor(b)[0] || minor(a)[1] - minor(b)[1];
const sets = {};
let namespace = null;
let className = null;
let set = null;
let inComment = false;
for (const line of fs.readFileSync(types, "utf8").split("\n")) {
  const declared = /^declare namespace (\w+)/.exec(line);
  if (declared) [namespace, className] = [declared[1], null];
  if (declared || namespace !== "Excel") continue;
  if (line.trim().startsWith("/**")) [inComment, set] = [true, null];
  if (inComment) {
    const named = /\[Api set: (ExcelApi(?:Online|Desktop|Undo)? [\d.]+)/.exec(line);
    if (named && (!set || lower(named[1], set) < 0)) set = named[1];
    if (line.includes("*/")) inComment = false;
    continue;
  }
  const type = /^ {4}(?:(class) (\w+)|(?:interface|enum|type|namespace|function) )/.exec(line);
  if (type) {
    className = type[1] ? type[2] : null;
    continue;
  }
  const member = className && /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line);
  if (!member || !set) continue;
  const key = `${className}.${member[1]}`;
  if (!sets[key] || lower(set, sets[key]) < 0) sets[key] = set;
}
fs.writeFileSync(target, `${JSON.stringify(sets, null, 0).replaceAll('","', '",\n"')}\n`);
console.log(`${String(Object.keys(sets).length)} members`);
