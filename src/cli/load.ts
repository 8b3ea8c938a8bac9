/** A file as the core sees it: opened, read, understood, with the settings it carries or that were given. */
import path from "node:path";
import { openFileHost, type FileHost } from "../hosts/file";
import type { DisclosureDocument, NarrativeParagraph } from "../model";
import { nothingRead, parseColumnMapping, readDocument, storedColumnMapping } from "../reading";
import { parseSettings, type CheckSettings } from "../rules";
import { readDocx } from "../word";
import { RefusalError, SETTING_KEYS, unwrap, type WorkbookSnapshot } from "../workbook";
import { readBytes, readJson } from "./files";

export interface LoadOptions {
  readonly year: number | undefined;
  readonly settings: string | undefined;
  readonly map: string | undefined;
  /** Whose disclosure it is; wins over the settings. */
  readonly level?: CheckSettings["level"] | undefined;
}

export interface LoadedFile {
  readonly file: string;
  /** null for a Word file: it can be read, not changed. */
  readonly host: FileHost | null;
  readonly snapshot: WorkbookSnapshot;
  readonly document: DisclosureDocument;
  readonly settings: CheckSettings;
}

/** Refuses when the file cannot be read, a setting is wrong, or nothing in it is a target table that is filled in. */
export async function loadFile(file: string, options: LoadOptions): Promise<LoadedFile> {
  const settingsGiven = options.settings === undefined ? null : unwrap(parseSettings(readJson(options.settings, "settings-invalid")));
  const mappingGiven = options.map === undefined ? null : unwrap(parseColumnMapping(readJson(options.map, "mapping-invalid")));
  const opened = WORD_FILE.test(file) ? openWord(file) : await openWorkbook(file);
  // What a file holds is not asked where the caller gives it: a broken setting in the file is then no obstacle.
  const settings = settingsGiven ?? unwrap(parseSettings(opened.host ? await stored(opened.host, SETTING_KEYS.check) : {}));
  const mapping = mappingGiven ?? (opened.host ? unwrap(storedColumnMapping(unwrap(await opened.host.loadSetting(SETTING_KEYS.mapping)))) : null);
  const budgetYear = options.year ?? settings.budgetYear ?? null;
  const read = readDocument(opened.snapshot, { budgetYear, ...(mapping ? { mapping } : {}) });
  const document = { ...read, budgetYear: read.budgetYear ?? opened.budgetYear, narrative: [...opened.narrative, ...read.narrative] };
  const nothing = nothingRead(document, opened.snapshot);
  if (nothing !== null) throw new RefusalError(nothing);
  return { file, host: opened.host, snapshot: opened.snapshot, document, settings: { ...settings, level: options.level ?? settings.level, budgetYear: budgetYear ?? document.budgetYear } };
}

const WORD_FILE = /\.doc[xm]$/i;

interface OpenedFile {
  readonly host: FileHost | null;
  readonly snapshot: WorkbookSnapshot;
  readonly narrative: readonly NarrativeParagraph[];
  /** What the text's own title says; a workbook's titles are the reader's. */
  readonly budgetYear: number | null;
}

async function openWorkbook(file: string): Promise<OpenedFile> {
  const host = unwrap(await openFileHost(readBytes(file), path.basename(file)));
  return { host, snapshot: unwrap(await host.read()), narrative: [], budgetYear: null };
}

/** A Word file holds no settings of ours. */
function openWord(file: string): OpenedFile {
  const word = readDocx(readBytes(file), path.basename(file));
  return { ...word, host: null };
}

/** The workbook behind a file, for commands that write a changed copy. @throws RefusalError word-read-only */
export function hostOf({ host, file }: LoadedFile): FileHost {
  if (host === null) throw new RefusalError("word-read-only", { file });
  return host;
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
