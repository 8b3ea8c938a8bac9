/** Adding parts to a package and taking them out: content types and relationships kept right. */
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { readRelationships, relationshipsPart } from "./relationships";
import { escapeAttribute } from "./text-escapes";

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The namespace of r:id, and the beginning of relationship types. */
export function relationNamespace(strict: boolean): string {
  return strict ? STRICT : TRANSITIONAL;
}

/** Says what a part holds. */
export function addContentType(pkg: OoxmlPackage, part: string, type: string): void {
  addContentTypes(pkg, [{ part, type }]);
}

/** Says what parts hold, in one pass; a part whose type is said already keeps it. */
export function addContentTypes(pkg: OoxmlPackage, parts: readonly { readonly part: string; readonly type: string }[]): void {
  const edit = PartEdit.of(pkg, TYPES, 2);
  const known = new Set(edit.all("ct:Override").map((node) => node.attributes.PartName?.toLowerCase()));
  const missing = parts.filter(({ part }) => !known.has(`/${part}`.toLowerCase()));
  if (missing.length === 0) return;
  edit.append(edit.root, missing.map(({ part, type }) => `<${edit.root.prefix}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`).join(""));
  pkg.setText(TYPES, edit.text());
}

/** Says what parts with an extension hold, where nothing is said yet. */
export function addDefaultContentType(pkg: OoxmlPackage, extension: string, type: string): void {
  const edit = PartEdit.of(pkg, TYPES, 2);
  if (edit.all("ct:Default").some((node) => node.attributes.Extension?.toLowerCase() === extension)) return;
  edit.splice(edit.root.openEnd, edit.root.openEnd, `<${edit.root.prefix}Default Extension="${extension}" ContentType="${type}"/>`);
  pkg.setText(TYPES, edit.text());
}

/** Adds a relationship of a part and gives its id. `target` is relative to the part's folder, or begins with "/". */
export function addRelationship(pkg: OoxmlPackage, part: string, type: string, target: string): string {
  return addRelationships(pkg, part, [{ type, target }])[0] ?? "";
}

/** Adds relationships of a part in one pass and gives their ids, in order. */
export function addRelationships(pkg: OoxmlPackage, part: string, wanted: readonly { readonly type: string; readonly target: string }[]): readonly string[] {
  if (wanted.length === 0) return [];
  const name = relationshipsPart(part);
  if (!pkg.has(name)) pkg.setText(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`);
  const edit = PartEdit.of(pkg, name, 2);
  const taken = new Set(edit.all("rel:Relationship").map((node) => node.attributes.Id));
  let number = 0;
  const ids = wanted.map(() => {
    do number++; while (taken.has(`rIdJx${number}`));
    return `rIdJx${number}`;
  });
  edit.append(edit.root, wanted.map(({ type, target }, place) => `<${edit.root.prefix}Relationship Id="${ids[place] ?? ""}" Type="${type}" Target="${escapeAttribute(target)}"/>`).join(""));
  pkg.setText(name, edit.text());
  return ids;
}

/** Takes a relationship off a part; a relationships part that holds nothing more goes too. */
export function removeRelationship(pkg: OoxmlPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return;
  const edit = PartEdit.of(pkg, name, 2);
  const nodes = edit.all("rel:Relationship");
  const found = nodes.find((node) => node.attributes.Id === id);
  if (!found) return;
  if (nodes.length === 1) {
    pkg.remove(name);
    return;
  }
  edit.remove(found);
  pkg.setText(name, edit.text());
}

/** Removes a part, what it says of itself in the content types, and the parts that only it used. */
export function removePart(pkg: OoxmlPackage, part: string): void {
  const used = readRelationships(pkg, part).filter((relationship) => !relationship.external).map((relationship) => relationship.target);
  pkg.remove(relationshipsPart(part));
  pkg.remove(part);
  removeContentType(pkg, part);
  const stillUsed = new Set(pkg.names().filter((name) => name.endsWith(".rels")).flatMap((name) => readRelationships(pkg, ownerOf(name)).map((relationship) => relationship.target.toLowerCase())));
  for (const target of used) {
    if (pkg.has(target) && !stillUsed.has(target.toLowerCase())) removePart(pkg, target);
  }
}

/** A name for a new part: "xl/worksheets/sheet" + number + ".xml". */
export function freePartName(pkg: OoxmlPackage, stem: string, extension: string): string {
  let number = 1;
  while (pkg.has(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}

function removeContentType(pkg: OoxmlPackage, part: string): void {
  const edit = PartEdit.of(pkg, TYPES, 2);
  const found = edit.all("ct:Override").find((node) => node.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase());
  if (!found) return;
  edit.remove(found);
  pkg.setText(TYPES, edit.text());
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml". */
function ownerOf(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/, "$1");
}
