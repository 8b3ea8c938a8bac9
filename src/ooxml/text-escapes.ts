/** Characters that XML cannot hold are written as _xHHHH_ in cell texts (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** "_x000D_" → carriage return; "_x005F_x000D_" → "_x000D_". */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** The text of an XML element that Excel reads back as `text`. */
export function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** Control characters but tab and line feed (a carriage return would be read as a line feed), halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For element text. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** For attribute values: line breaks and tabs would be read as blanks, so they are written as references. */
export function escapeAttribute(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, " ")).replace(/"/g, "&quot;").replace(/[\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
