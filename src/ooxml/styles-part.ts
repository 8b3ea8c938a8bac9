/** The styles part of a workbook; a file may come without one (ECMA-376 part 1, 12.3.20). */
import type { OoxmlPackage } from "./package";
import { addContentType, addRelationship, freePartName, relationNamespace } from "./package-edit";
import { mainNamespace, type WorkbookPart } from "./workbook-part";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface StylesPart {
  readonly part: string;
  readonly text: string;
  /** Puts the part into the package where it is new. */
  readonly save: (text: string) => void;
}

export function stylesPartOf(pkg: OoxmlPackage, book: WorkbookPart): StylesPart {
  if (book.styles !== null) {
    const part = book.styles;
    return { part, text: pkg.text(part), save: (text) => { pkg.setText(part, text); } };
  }
  const part = pkg.has("xl/styles.xml") ? freePartName(pkg, "xl/styles", "xml") : "xl/styles.xml";
  return {
    part,
    text: emptyStyles(mainNamespace(book), "Calibri"),
    save: (text) => {
      pkg.setText(part, text);
      addContentType(pkg, part, TYPE);
      addRelationship(pkg, book.part, `${relationNamespace(book.strict)}/styles`, `/${part}`);
    },
  };
}

/** What a styles part must hold: a font, the two fills that Excel itself counts on, a border and the look of plain cells. */
export function emptyStyles(namespace: string, font: string): string {
  return `${HEAD}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="${font}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
