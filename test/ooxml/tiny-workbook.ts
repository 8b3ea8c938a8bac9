/** Small workbooks built from XML, so that a test shows exactly what the file holds. */
import { deflateSync } from "fflate";
import { expect } from "vitest";
import { openFileHost, type FileHost } from "../../src/hosts/file";
import { parseCell, type CellRef, type WorkbookEdit, type WorkbookSnapshot } from "../../src/workbook";
import { crc32 } from "../../src/ooxml/crc32";
import { writeZip } from "../../src/ooxml/zip-write";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface Tiny {
  /** What stands inside <worksheet>, or a whole part where it begins with "<?" or "<w". */
  readonly sheet?: string;
  readonly strings?: string;
  readonly formats?: readonly string[];
  readonly workbook?: string;
  readonly names?: string;
  readonly parts?: Parts;
}

/** The parts of a workbook with one sheet "S". */
export function tinyParts({ sheet = "<sheetData/>", strings, formats = [], workbook = "", names = "", parts = {} }: Tiny): Parts {
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const xfs = formats.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("");
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll("\"", "&quot;")}"/>`).join("");
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${strings === undefined ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "/xl/styles.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${codes}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": /^<[?w]/.test(sheet) ? sheet : `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...parts,
  };
}

export function zipOf(parts: Parts): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, content]) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { name, nameBytes: new TextEncoder().encode(name), utf8Name: true, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes), time: 0x21_0000 };
  }));
}

export function tiny(content: Tiny): Uint8Array {
  return zipOf(tinyParts(content));
}

export async function hostOf(bytes: Uint8Array): Promise<FileHost> {
  const host = await openFileHost(bytes, "t.xlsx");
  if (!host.ok) expect.fail(`refused: ${host.refusal.code}`);
  return host.value;
}

/** Applies edits; gives the codes of the refused ones. */
export async function applied(host: FileHost, ...edits: readonly WorkbookEdit[]): Promise<readonly string[]> {
  const result = await host.apply(edits);
  if (!result.ok) expect.fail(`refused: ${result.refusal.code}`);
  expect(result.value.done + result.value.refused.length).toBe(edits.length);
  return result.value.refused.map(({ refusal }) => refusal.code);
}

/** "B2" of sheet "S". */
export function cellOf(address: string, sheet = "S"): CellRef {
  const position = parseCell(address);
  if (!position) throw new Error(address);
  return { sheet, ...position };
}

/** Reads a workbook that must be readable. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const host = await openFileHost(bytes, "t.xlsx");
  const read = host.ok ? await host.value.read() : host;
  if (!read.ok) expect.fail(`refused: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** The refusal's code, or "read". */
export async function outcomeCode(bytes: Uint8Array): Promise<string> {
  const host = await openFileHost(bytes, "t.xlsx");
  const read = host.ok ? await host.value.read() : host;
  return read.ok ? "read" : read.refusal.code;
}
