/** The Excel test host: genuine office.js on an in-memory workbook. A development tool, never part of the product. */
import { ExcelHost } from "./host";
import { Workbook } from "./model/workbook";
import { PROFILES, type HostProfile } from "./profiles";
import { loadOffice } from "./transport/load-office";
import type { External } from "./transport/external";

export { ExcelHost } from "./host";
export { Workbook } from "./model/workbook";
export { PROFILES, type HostProfile } from "./profiles";
export { OFFICE_FOLDER } from "./transport/load-office";
export type { External } from "./transport/external";
export { attachToPage, type DialogCalls, type PageConnection } from "./transport/attach-to-page";

export interface HostStart {
  readonly workbook?: Workbook;
  readonly profile?: HostProfile;
}

export interface StartedHost {
  readonly host: ExcelHost;
  readonly external: External;
}

/** Starts an Excel behind the genuine office.js in this realm (vitest, plain or jsdom). Call it for each test: the workbook is fresh, the library is loaded once. */
export async function startExcelHost(start: HostStart = {}): Promise<StartedHost> {
  const host = new ExcelHost(start.workbook ?? new Workbook(), start.profile ?? PROFILES.excel2021);
  const external = await loadOffice(host);
  host.resetRecords();
  return { host, external };
}
export { loadWorkbook, workbookOf } from "./load-workbook";
export { serialise } from "./serialise";
export { saveWorkbook } from "./save-workbook";
export { copySheet, sortRows } from "./model/user-deeds";
export { deleteRows, insertRows } from "./model/shift";
