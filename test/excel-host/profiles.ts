/** Versions of Excel: what they support and allow. */
export interface HostProfile {
  readonly platform: "Win32" | "Web";
  readonly version: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
  readonly maxCells: number;
}

const MEGABYTE = 1024 * 1024;
/** Docs, "Resource limits and performance optimization for Office Add-ins": 5 MB for request and response on the web (kept for every profile here: the strictest), 5 million cells a range. */
const limits = { maxRequestBytes: 5 * MEGABYTE, maxResponseBytes: 5 * MEGABYTE, maxCells: 5_000_000 };
const common = { DialogApi: "1.1", RibbonApi: "1.1", SharedRuntime: "1.1", RichApiRuntime: "1.2", AddinCommands: "1.1" };

/** Sets by version: docs, "Excel JavaScript API requirement sets". */
export const PROFILES = {
  excel2019: { platform: "Win32", version: "16.0.10827.20150", sets: { ...common, ExcelApi: "1.7" }, ...limits },
  excel2021: { platform: "Win32", version: "16.0.14326.20454", sets: { ...common, ExcelApi: "1.14" }, ...limits },
  excel2024: { platform: "Win32", version: "16.0.17932.20162", sets: { ...common, ExcelApi: "1.17" }, ...limits },
  microsoft365: { platform: "Win32", version: "16.0.20131.20090", sets: { ...common, ExcelApi: "1.20", ExcelApiDesktop: "1.1" }, ...limits },
} as const satisfies Readonly<Record<string, HostProfile>>;
