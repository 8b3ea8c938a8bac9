/** A file as the core sees it: opened, read, understood, with the settings it carries or that were given. */
import path from "node:path";
import { openFileHost, type FileHost } from "../hosts/file";
import type { DisclosureDocument } from "../model";
import { parseColumnMapping, readDocument, storedColumnMapping } from "../reading";
import { parseSettings, type CheckSettings } from "../rules";
import { RefusalError, SETTING_KEYS, type WorkbookSnapshot } from "../workbook";
import { readBytes, readJson } from "./files";
import { unwrap } from "./failure";

export interface LoadOptions {
  readonly year: number | undefined;
  readonly settings: string | undefined;
  readonly map: string | undefined;
}

export interface LoadedFile {
  readonly file: string;
  readonly host: FileHost;
  readonly snapshot: WorkbookSnapshot;
  readonly document: DisclosureDocument;
  readonly settings: CheckSettings;
}

/** Refuses when the file cannot be read, a setting is wrong, or nothing in it is a target table. */
export async function loadFile(file: string, options: LoadOptions): Promise<LoadedFile> {
  const settingsGiven = options.settings === undefined ? null : unwrap(parseSettings(readJson(options.settings, "settings-invalid")));
  const mappingGiven = options.map === undefined ? null : unwrap(parseColumnMapping(readJson(options.map, "mapping-invalid")));
  const host = unwrap(await openFileHost(readBytes(file), path.basename(file)));
  const settings = settingsGiven ?? unwrap(parseSettings(await stored(host, SETTING_KEYS.check)));
  const mapping = mappingGiven ?? unwrap(storedColumnMapping(unwrap(await host.loadSetting(SETTING_KEYS.mapping))));
  const snapshot = unwrap(await host.read());
  const budgetYear = options.year ?? settings.budgetYear ?? null;
  const document = readDocument(snapshot, { budgetYear, ...(mapping ? { mapping } : {}) });
  if (document.projects.length === 0 && document.departments.length === 0) throw new RefusalError("nothing-recognised");
  return { file, host, snapshot, document, settings: { ...settings, budgetYear: budgetYear ?? document.budgetYear } };
}

/** What the workbook keeps under a key of ours, as JSON; {} where there is nothing. */
async function stored(host: FileHost, key: string): Promise<unknown> {
  const text = unwrap(await host.loadSetting(key));
  if (text === null) return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RefusalError("settings-invalid", { path: "JSON" });
  }
}
