/**
 * The lens over a sheet: conditional formats of our own, one formula a level, over all its areas.
 * The user's formats keep their bytes and their priorities: ours come after them.
 */
import { MARK_FILLS, formatArea, markFormula, markLevelOf, type ClearMarksEdit, type MarkLevel, type SetMarksEdit } from "../workbook";
import { escapeXml } from "./text-escapes";
import type { OoxmlPackage } from "./package";
import { PartEdit, type XmlNode } from "./part-edit";
import { StyleSheetEdit } from "./styles-write";
import { worksheetOf } from "./worksheets";
import { readWorkbookPart } from "./workbook-part";
import { WORKSHEET_ORDER } from "./part-order";

/** Worksheet, conditionalFormatting, cfRule, formula. */
const FORMULA_DEPTH = 4;
const LEVELS: readonly MarkLevel[] = ["error", "warning", "info"];
/** Areas in one element's list; Excel itself splits much longer lists. */
const AREAS = 1_000;

/** Lays marks over a sheet in place of earlier ones. @throws RefusalError sheet-missing */
export function setMarks(pkg: OoxmlPackage, { sheet, marks }: SetMarksEdit): void {
  const book = readWorkbookPart(pkg);
  const { part } = worksheetOf(pkg, book, sheet);
  clearPart(pkg, part);
  const wanted = LEVELS.map((level) => ({ level, areas: marks.filter((mark) => mark.level === level).flatMap((mark) => mark.areas) })).filter(({ areas }) => areas.length > 0);
  if (wanted.length === 0) return;
  const styles = StyleSheetEdit.of(pkg, book);
  const looks = new Map(wanted.map(({ level }) => [level, styles.markStyle(MARK_FILLS[level])]));
  styles.save();
  const edit = PartEdit.of(pkg, part, FORMULA_DEPTH);
  let priority = highestPriority(edit);
  for (const { level, areas } of wanted) {
    for (let at = 0; at < areas.length; at += AREAS) {
      priority++;
      const list = areas.slice(at, at + AREAS).map(formatArea).join(" ");
      edit.insertInOrder("conditionalFormatting", WORKSHEET_ORDER, markXml(edit.root.prefix, list, level, looks.get(level) ?? 0, priority));
    }
  }
  pkg.setText(part, edit.text());
}

/** Takes our marks off a sheet; its part is then as it was before them. @throws RefusalError sheet-missing */
export function clearMarks(pkg: OoxmlPackage, { sheet }: ClearMarksEdit): void {
  clearPart(pkg, worksheetOf(pkg, readWorkbookPart(pkg), sheet).part);
}

function clearPart(pkg: OoxmlPackage, part: string): void {
  const edit = PartEdit.of(pkg, part, FORMULA_DEPTH);
  let found = false;
  for (const format of edit.all("conditionalFormatting")) {
    const ours = format.children.filter(isOurs);
    if (ours.length === 0) continue;
    found = true;
    // Excel joins formats of the same areas in one element: then the user's rule beside ours stays.
    if (ours.length === format.children.length) edit.remove(format);
    else for (const rule of ours) edit.remove(rule);
  }
  if (found) pkg.setText(part, edit.text());
}

function isOurs(rule: XmlNode): boolean {
  return rule.key === "cfRule" && rule.attributes.type === "expression" && rule.children.some((child) => child.key === "formula" && markLevelOf(child.text.trim()) !== null);
}

function markXml(prefix: string, sqref: string, level: MarkLevel, look: number, priority: number): string {
  const formula = escapeXml(markFormula(level).slice(1));
  return `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
}

/** Rules of the sheet and of its extension list share their priorities. */
function highestPriority(edit: PartEdit): number {
  const own = edit.all("conditionalFormatting").flatMap((format) => format.children.map((rule) => Number(rule.attributes.priority ?? 0)));
  const extension = edit.child("extLst");
  const extended = extension ? [...edit.source(extension).matchAll(/\spriority\s*=\s*["']([0-9]+)["']/g)].map((match) => Number(match[1])) : [];
  return [...own, ...extended].reduce((highest, priority) => Math.max(highest, priority), 0);
}
