/**
 * Notes on cells: ours are known by their author, or, where a program kept no authors (LibreOffice), by the name that
 * their text begins with, as Excel writes it; notes of anyone else keep their bytes.
 */
import { NOTE_AUTHOR, NOTE_HEAD, RefusalError, cellKey, formatCell, parseCell, type AddNoteEdit, type ClearNotesEdit } from "../workbook";
import { emptyDrawing, hasShapes, withShapes, withoutShapes } from "./note-shapes";
import { addContentType, addDefaultContentType, addRelationship, freePartName, relationNamespace, removePart, removeRelationship } from "./package-edit";
import type { OoxmlPackage } from "./package";
import { PartEdit, type XmlNode } from "./part-edit";

import { readRelationships, type Relationship } from "./relationships";
import { escapeText } from "./text-escapes";
import { mainNamespace, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { WORKSHEET_ORDER } from "./part-order";
import { worksheetOf } from "./worksheets";

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** comments, authors/commentList, author/comment: with the authors' names as text. */
const DEPTH = 3;

/** Adds notes to cells of one sheet; gives for each whether the cell had one already and was left alone. @throws RefusalError sheet-missing */
export function addNotes(pkg: OoxmlPackage, sheet: string, notes: readonly AddNoteEdit[]): readonly (RefusalError | null)[] {
  const book = readWorkbookPart(pkg);
  const { part } = worksheetOf(pkg, book, sheet);
  const commentsPart = commentsOf(pkg, part)?.target ?? addComments(pkg, book, part);
  const edit = PartEdit.of(pkg, commentsPart, DEPTH);
  const taken = new Set(commentNodes(edit).map((node) => keyOfRef(node.attributes.ref)));
  const results = notes.map((note) => {
    const key = cellKey(note.cell);
    if (taken.has(key)) return new RefusalError("cell-has-note", { sheet, cell: formatCell(note.cell) });
    taken.add(key);
    return null;
  });
  const added = notes.filter((_, index) => results[index] === null);
  if (added.length === 0) return results;
  const author = authorIndex(edit);
  const { prefix } = edit.root;
  const xml = added.map((note) => commentXml(prefix, note, author)).join("");
  const list = edit.child("commentList");
  if (list) edit.append(list, xml);
  else edit.append(edit.root, `<${prefix}commentList>${xml}</${prefix}commentList>`);
  pkg.setText(commentsPart, edit.text());
  const drawing = drawingOf(pkg, part) ?? addDrawing(pkg, book, part);
  pkg.setText(drawing, withShapes(pkg.text(drawing), added.map((note) => ({ at: note.cell, text: note.text }))));
  return results;
}

/** Takes our notes off a sheet. Parts that then hold nothing go too. @throws RefusalError sheet-missing */
export function clearNotes(pkg: OoxmlPackage, { sheet }: ClearNotesEdit): void {
  const { part } = worksheetOf(pkg, readWorkbookPart(pkg), sheet);
  const comments = commentsOf(pkg, part);
  if (!comments) return;
  const edit = PartEdit.of(pkg, comments.target, DEPTH);
  const authors = edit.child("authors")?.children ?? [];
  const ours = new Set(authors.flatMap((author, index) => (author.text.trim() === NOTE_AUTHOR ? [String(index)] : [])));
  const all = commentNodes(edit);
  const gone = all.filter((node) => ours.has(node.attributes.authorId ?? "") || noteText(edit, node).startsWith(NOTE_HEAD));
  if (gone.length === 0) return;
  const cells = new Set(gone.map((node) => keyOfRef(node.attributes.ref)));
  if (gone.length === all.length) {
    removeRelationship(pkg, part, comments.id);
    removePart(pkg, comments.target);
  } else {
    for (const node of gone) edit.remove(node);
    const last = authors.at(-1);
    // An author in the middle stays: the others are known by their numbers.
    if (last && ours.has(String(authors.length - 1))) edit.remove(last);
    pkg.setText(comments.target, edit.text());
  }
  clearShapes(pkg, part, cells);
}

function clearShapes(pkg: OoxmlPackage, part: string, cells: ReadonlySet<number>): void {
  const drawing = drawingOf(pkg, part);
  if (drawing === null) return;
  const rest = withoutShapes(pkg.text(drawing), (at) => cells.has(cellKey(at)));
  if (hasShapes(rest)) {
    pkg.setText(drawing, rest);
    return;
  }
  const edit = PartEdit.of(pkg, part, 2);
  const node = edit.child("legacyDrawing");
  if (!node) return;
  edit.remove(node);
  pkg.setText(part, edit.text());
  removeRelationship(pkg, part, node.relationId ?? "");
  removePart(pkg, drawing);
}

function commentNodes(edit: PartEdit): readonly XmlNode[] {
  return edit.child("commentList")?.children.filter((node) => node.key === "comment") ?? [];
}

function noteText(edit: PartEdit, node: XmlNode): string {
  let text = "";
  // The piece has no namespace declarations of its own, so its text is found by its tags.
  for (const match of edit.source(node).matchAll(/<(?:[\w-]+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += match[1] ?? "";
  return text.trimStart();
}

function keyOfRef(ref: string | undefined): number {
  const position = parseCell(ref ?? "");
  return position ? cellKey(position) : -1;
}

function authorIndex(edit: PartEdit): number {
  const { prefix } = edit.root;
  const authors = edit.child("authors");
  const known = authors?.children.findIndex((author) => author.text.trim() === NOTE_AUTHOR) ?? -1;
  if (known >= 0) return known;
  const xml = `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`;
  if (authors) edit.append(authors, xml);
  else edit.splice(edit.root.openEnd, edit.root.openEnd, `<${prefix}authors>${xml}</${prefix}authors>`);
  return authors?.children.length ?? 0;
}

function commentXml(prefix: string, { cell, text }: AddNoteEdit, author: number): string {
  const p = prefix;
  const looks = (more: string): string => `<${p}rPr>${more}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}charset val="134"/></${p}rPr>`;
  const run = (more: string, content: string): string => `<${p}r>${looks(more)}<${p}t xml:space="preserve">${escapeText(content)}</${p}t></${p}r>`;
  return `<${p}comment ref="${formatCell(cell)}" authorId="${author}"><${p}text>${run(`<${p}b/>`, NOTE_HEAD)}${run("", `\n${text}`)}</${p}text></${p}comment>`;
}

function commentsOf(pkg: OoxmlPackage, part: string): Relationship | undefined {
  return readRelationships(pkg, part).find((relationship) => relationship.kind === "comments" && pkg.has(relationship.target));
}

function addComments(pkg: OoxmlPackage, book: WorkbookPart, part: string): string {
  const name = freePartName(pkg, "xl/comments", "xml");
  pkg.setText(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace(book)}"><authors/><commentList/></comments>`);
  addContentType(pkg, name, COMMENTS);
  addRelationship(pkg, part, `${relationNamespace(book.strict)}/comments`, `/${name}`);
  return name;
}

/** The drawing that the sheet names for its notes (and form controls). */
function drawingOf(pkg: OoxmlPackage, part: string): string | null {
  const id = PartEdit.of(pkg, part, 2).child("legacyDrawing")?.relationId;
  if (id === undefined) return null;
  const target = readRelationships(pkg, part).find((relationship) => relationship.id === id)?.target;
  if (target === undefined || !pkg.has(target)) throw new RefusalError("file-damaged", { part: target ?? part });
  return target;
}

function addDrawing(pkg: OoxmlPackage, book: WorkbookPart, part: string): string {
  const name = freePartName(pkg, "xl/drawings/vmlDrawing", "vml");
  const block = pkg.names().filter((other) => other.toLowerCase().endsWith(".vml")).length + 1;
  pkg.setText(name, emptyDrawing(block));
  addDefaultContentType(pkg, "vml", DRAWING);
  const namespace = relationNamespace(book.strict);
  const id = addRelationship(pkg, part, `${namespace}/vmlDrawing`, `/${name}`);
  const edit = PartEdit.of(pkg, part, 2);
  edit.insertInOrder("legacyDrawing", WORKSHEET_ORDER, `<${edit.root.prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`);
  pkg.setText(part, edit.text());
  return name;
}
