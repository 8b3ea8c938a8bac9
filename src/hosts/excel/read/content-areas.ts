/** Where a sheet's values are. A used area of very many cells (one value in the last row) is narrowed to the rows that hold any. */
import { RefusalError, type Area } from "../../../workbook";
import { parseAddresses } from "../addresses";
import type { Session } from "../session";
import type { SheetFrame } from "./sheet-frames";

/** Up to here the whole used area is read: 100,000 rows of 50 columns. */
const MAX_CELLS = 5_000_000;
/** Blank rows that are read along rather than begin another area. */
const MAX_GAP = 200;

/** Areas by frame; one sync where a sheet is sparse, else none. */
export async function contentAreas(session: Session, frames: readonly (SheetFrame & { readonly used: Area })[]): Promise<readonly (readonly Area[])[]> {
  const sparse = frames.filter(({ used }) => cellsOf(used) > MAX_CELLS);
  if (sparse.length === 0) return frames.map(({ used }) => [used]);
  const asked = new Map(sparse.map(({ sheet, used, name }) => {
    const range = sheet.getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1);
    const kinds = (["Constants", "Formulas"] as const).map((kind) => range.getSpecialCellsOrNullObject(kind));
    for (const areas of kinds) areas.load("address");
    return [name, kinds] as const;
  }));
  await session.sync();
  return frames.map(({ used, name }) => {
    const kinds = asked.get(name);
    if (!kinds) return [used];
    const found = kinds.flatMap((areas) => (areas.isNullObject ? [] : parsed(areas.address, name)));
    const joined = joinedByRows(found);
    if (joined.reduce((sum, area) => sum + cellsOf(area), 0) > 4 * MAX_CELLS) throw new RefusalError("request-too-large", { sheet: name });
    return joined;
  });
}

/** Where merged areas that meet the content may begin: from A1 on, unless the sheet is sparse. */
export function mergeArea(area: Area): Area {
  const fromFirst = { ...area, top: 0, left: 0 };
  return cellsOf(fromFirst) <= 2 * MAX_CELLS ? fromFirst : area;
}

const cellsOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

function parsed(address: string, sheet: string): readonly Area[] {
  const areas = parseAddresses(address);
  if (!areas) throw new RefusalError("host-failed", { code: "special-cells", sheet });
  return areas;
}

/** Areas from top to bottom, those whose rows meet or nearly do as one. */
function joinedByRows(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last && area.top <= last.bottom + MAX_GAP) {
      joined[joined.length - 1] = { top: last.top, left: Math.min(last.left, area.left), bottom: Math.max(last.bottom, area.bottom), right: Math.max(last.right, area.right) };
    } else {
      joined.push(area);
    }
  }
  return joined;
}
