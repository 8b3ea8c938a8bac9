/** Office.js errors → refusals. Codes: Microsoft docs, "Error handling with the application-specific JavaScript APIs". */
import { RefusalError, type Refusal, type RefusalCode } from "../../workbook";

const CODES: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  FilteredRangeConflict: "filtered-range",
  MergedRangeConflict: "merged-cells",
  ItemNotFound: "sheet-missing",
  ApiNotFound: "api-unsupported",
  ApiNotAvailable: "api-unsupported",
  NotImplemented: "api-unsupported",
  UnsupportedOperation: "api-unsupported",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  MemoryLimitReached: "request-too-large",
  HostBusy: "host-busy",
  Conflict: "host-busy",
  RequestAborted: "host-busy",
  ServiceNotAvailable: "host-busy",
  ActivityLimitReached: "host-busy",
  InactiveWorkbook: "host-busy",
  ConnectionFailure: "host-busy",
  GeneralException: "host-failed",
  InternalError: "host-failed",
};

/** The code of an Office.js error; null for any other. */
export function officeErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/**
 * The refusal for an Office.js error. A code that is not in the table (InvalidOperation in a workbook shared in the old way, or that
 * we asked wrongly) is told with the place: thrown, it would hide what was done before it. Only code and place are kept, because the
 * statements in the original may hold the user's data. Any other error is a defect and thrown again.
 */
export function refusalOf(error: unknown, facts: Refusal["facts"] = {}): RefusalError {
  if (error instanceof RefusalError) return error;
  const code = officeErrorCode(error);
  if (code === null || !(error instanceof OfficeExtension.Error)) throw error;
  const place = typeof error.debugInfo.errorLocation === "string" ? error.debugInfo.errorLocation : "";
  // Without a sheet at work it is the workbook that Excel does not let us change: a reading view on the web, a label, a mark as final.
  const refusal = code === "AccessDenied" ? (facts.sheet ? "sheet-protected" : "workbook-read-only") : CODES[code];
  if (!refusal) return new RefusalError("host-failed", { sheet: "", ...facts, code: `${code} ${place}`.trim() });
  if (refusal === "api-unsupported") return new RefusalError(refusal, { api: place, ...facts });
  return new RefusalError(refusal, { code, sheet: "", ...facts });
}
