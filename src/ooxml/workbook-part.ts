/** The workbook part: sheets, date system, defined names, and where the other parts are. */
import { OWN_SHEET_NAME, RefusalError, ownSheetKindOf, type OwnSheetKind, type SheetVisibility } from "../workbook";
import type { OoxmlPackage } from "./package";
import { readRelationships, type Relationship } from "./relationships";
import { scanXml } from "./xml-scan";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
  readonly visibility: SheetVisibility;
  /** Last word of the relationship's type: "worksheet", "chartsheet" …; "" where there is none. */
  readonly kind: string;
  /** The sheet's part; "" where the relationship is missing. */
  readonly part: string;
  readonly ownKind: OwnSheetKind | null;
}

export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** The strict form of the standard (ISO/IEC 29500 strict namespaces). */
  readonly strict: boolean;
}

interface RawSheet { name: string; sheetId: number; relationId: string; state: string }

/** @throws RefusalError file-not-workbook (another kind of package), file-unsupported (.xlsb), file-damaged */
export function readWorkbookPart(pkg: OoxmlPackage): WorkbookPart {
  const part = findWorkbook(pkg);
  const relationships = readRelationships(pkg, part);
  const raw: RawSheet[] = [];
  const own = new Map<number, string>();
  let date1904 = false;
  let structureLocked = false;
  let strict = false;
  let root = "";
  let name: { readonly sheet: number; text: string } | null = null;
  scanXml(pkg.text(part), part, {
    open(element) {
      const { key, attributes, depth, path } = element;
      if (depth === 1) {
        root = key;
        strict = Object.values(attributes).some((value) => value === "http://purl.oclc.org/ooxml/spreadsheetml/main");
      } else if (key === "workbookPr" && depth === 2) date1904 = isTrue(attributes.date1904);
      else if (key === "workbookProtection" && depth === 2) structureLocked = isTrue(attributes.lockStructure);
      else if (key === "sheet" && path[depth - 2] === "sheets") {
        raw.push({ name: attributes.name ?? "", sheetId: Number(attributes.sheetId ?? 0), relationId: element.attribute("r:id") ?? "", state: attributes.state ?? "visible" });
      } else if (key === "definedName") {
        name = attributes.name === OWN_SHEET_NAME && attributes.localSheetId !== undefined ? { sheet: Number(attributes.localSheetId), text: "" } : null;
      }
    },
    text(text) { if (name) name.text += text; },
    close(key) {
      if (key !== "definedName" || !name) return;
      own.set(name.sheet, name.text.trim());
      name = null;
    },
  });
  if (root !== "workbook") throw new RefusalError("file-not-workbook");
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    part, relationships, date1904, structureLocked, strict,
    sheets: raw.map((sheet, index) => sheetEntry(sheet, byId.get(sheet.relationId), own.get(index))),
    sharedStrings: partOf(pkg, relationships, "sharedStrings"),
    styles: partOf(pkg, relationships, "styles"),
  };
}

/** The namespace that the workbook itself is written in. */
export function mainNamespace(book: WorkbookPart): string {
  return book.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

/** xsd:boolean as the standard writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function findWorkbook(pkg: OoxmlPackage): string {
  const main = readRelationships(pkg, "").find((relationship) => relationship.kind === "officeDocument");
  if (!main || !pkg.has(main.target)) {
    // An archive that was a workbook and lost its main part is damage; any other archive is simply no workbook.
    const wasWorkbook = pkg.names().some((name) => /(^|\/)worksheets\//i.test(name));
    throw new RefusalError(wasWorkbook ? "file-damaged" : "file-not-workbook", wasWorkbook ? { part: "xl/workbook.xml" } : {});
  }
  if (main.target.toLowerCase().endsWith(".bin")) throw new RefusalError("file-unsupported", { format: "xlsb" });
  return main.target;
}

function sheetEntry(raw: RawSheet, relationship: Relationship | undefined, own: string | undefined): SheetEntry {
  return {
    name: raw.name,
    sheetId: raw.sheetId,
    relationId: raw.relationId,
    visibility: raw.state === "hidden" ? "hidden" : raw.state === "veryHidden" ? "very-hidden" : "visible",
    kind: relationship?.kind ?? "",
    part: relationship && !relationship.external ? relationship.target : "",
    ownKind: own === undefined ? null : ownSheetKindOf(own),
  };
}

function partOf(pkg: OoxmlPackage, relationships: readonly Relationship[], kind: string): string | null {
  const found = relationships.find((relationship) => relationship.kind === kind && !relationship.external);
  if (!found) return null;
  // A workbook that names its texts but does not hold them would be read as if its cells were empty.
  if (!pkg.has(found.target)) throw new RefusalError("file-damaged", { part: found.target });
  return found.target;
}
