/** Excel tables on a sheet, as far as edits must mind them. */
import { parseArea, type Area } from "../workbook";
import type { OoxmlPackage } from "./package";
import { readRelationships } from "./relationships";
import { scanXml } from "./xml-scan";

export interface SheetTable {
  /** The header row: its texts are the names of the table's columns, in another part. */
  readonly header: Area | null;
  /** The area of a filter that has a condition. */
  readonly activeFilter: Area | null;
}

/** The tables of a worksheet part. */
export function tablesOf(pkg: OoxmlPackage, part: string): readonly SheetTable[] {
  return readRelationships(pkg, part).filter(({ kind, external, target }) => kind === "table" && !external && pkg.has(target)).map(({ target }) => {
    let header: Area | null = null;
    let filter: Area | null = null;
    let activeFilter: Area | null = null;
    scanXml(pkg.text(target), target, {
      open({ key, attributes, depth }) {
        if (depth === 1) {
          const area = parseArea(attributes.ref ?? "");
          header = area && attributes.headerRowCount !== "0" ? { ...area, bottom: area.top } : null;
        } else if (key === "autoFilter") filter = parseArea(attributes.ref ?? "");
        else if (key === "filterColumn") activeFilter = filter;
      },
    });
    return { header, activeFilter };
  });
}
