/**
 * Merged areas. Excel refuses a range with more than 512 of them (docs, Range.getMergedAreasOrNullObject) and gives only those
 * whose top left cell is in the range (OfficeDev/office-js#3611), so they are asked for by blocks.
 */
import { RefusalError, type Area } from "../../../workbook";
import { parseAddresses } from "../addresses";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";

export interface MergeRequest {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Merged areas whose top left cell is in here are wanted. */
  readonly within: Area;
}

/** No block of this many cells can hold more than 512 merged areas whose top left cell is in it: even then each cell would begin one. */
const SAFE_CELLS = 512;
/** Ordinary sheets merge far less: the first try is larger. */
const LIKELY_CELLS = 2_048;
/** Ranges in one sync: half a million cells. More would keep the pane's thread busy with addresses for too long at a time. */
const BLOCKS_PER_SYNC = 250;

/** Merged areas by sheet, in the order of the requests. One sync for each half million cells, one more where a sheet merges very much. */
export async function readMerges(session: Session, requests: readonly MergeRequest[]): Promise<readonly (readonly Area[])[]> {
  if (requests.length === 0) return [];
  try {
    return await readBlocks(session, requests, LIKELY_CELLS);
  } catch (error) {
    if (!isTooMany(error)) throw refusalOf(error);
    try {
      return await readBlocks(session, requests, SAFE_CELLS);
    } catch (second) {
      throw refusalOf(second);
    }
  }
}

/** Which code Excel gives for more than 512 is not documented: one of those that blame the call itself. */
function isTooMany(error: unknown): boolean {
  return ["GeneralException", "InvalidArgument", "InvalidOperation", "OperationCellsExceedLimit", "RangeExceedsLimit"].includes(officeErrorCode(error) ?? "");
}

async function readBlocks(session: Session, requests: readonly MergeRequest[], cells: number): Promise<readonly (readonly Area[])[]> {
  const blocks = requests.flatMap((request, index) => blocksOf(request.within, cells).map((block) => ({ index, block, sheet: request.sheet })));
  const found: Area[][] = requests.map(() => []);
  for (let from = 0; from < blocks.length; from += BLOCKS_PER_SYNC) {
    const asked = blocks.slice(from, from + BLOCKS_PER_SYNC).map(({ index, block, sheet }) => {
      const areas = sheet.getRangeByIndexes(block.top, block.left, block.bottom - block.top + 1, block.right - block.left + 1).getMergedAreasOrNullObject();
      areas.load("address");
      return { index, areas };
    });
    await session.tryWith();
    for (const { index, areas } of asked) {
      if (areas.isNullObject) continue;
      const parsed = parseAddresses(areas.address);
      if (!parsed) throw new RefusalError("host-failed", { code: "merged-areas", sheet: requests[index]?.name ?? "" });
      found[index]?.push(...parsed);
    }
  }
  return found;
}

/** Blocks of at most that many cells. */
function blocksOf(area: Area, cells: number): readonly Area[] {
  const columns = Math.min(area.right - area.left + 1, cells);
  const rows = Math.max(1, Math.floor(cells / columns));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      blocks.push({ top, left, bottom: Math.min(top + rows - 1, area.bottom), right: Math.min(left + columns - 1, area.right) });
    }
  }
  return blocks;
}
