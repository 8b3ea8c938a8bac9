/** The table of texts that cells share. */
import type { OoxmlPackage } from "./package";
import { unescapeText } from "./text-escapes";
import { xmlScanner } from "./xml-scan";

/** All texts by index: runs of rich text joined, phonetic readings (rPh) left out. */
export function readSharedStrings(pkg: OoxmlPackage, part: string | null): readonly string[] {
  if (part === null) return [];
  const texts: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = 0;
  const scanner = xmlScanner(part, {
    open({ key, depth }) {
      if (key === "si" && depth === 2) current = "";
      else if (key === "rPh") phonetic++;
      else if (key === "t") inText = phonetic === 0;
    },
    text(text) { if (inText) current += text; },
    close(key, depth) {
      if (key === "t") inText = false;
      else if (key === "rPh") phonetic--;
      else if (key === "si" && depth === 2) texts.push(unescapeText(current));
    },
  });
  for (const chunk of pkg.textChunks(part)) scanner.write(chunk);
  scanner.end();
  return texts;
}
