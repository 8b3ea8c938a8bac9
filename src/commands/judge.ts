/** Reads the open workbook and judges it with the settings that travel with it: the first half of every command. */
import type { JudgedWorkbook } from "../publication";
import { nothingRead, readDocument, storedColumnMapping } from "../reading";
import { checkDocument, parseSettings } from "../rules";
import { SETTING_KEYS, ok, refuse, type Outcome } from "../workbook";
import type { CommandContext } from "./command";

/** Changes nothing in the workbook. Without a project or a department the answer is the refusal of `nothingRead`. */
export async function judgeWorkbook({ host, signal }: Pick<CommandContext, "host" | "signal">): Promise<Outcome<JudgedWorkbook>> {
  const stored = await host.loadSetting(SETTING_KEYS.check);
  if (!stored.ok) return stored;
  const settings = settingsFrom(stored.value);
  if (!settings.ok) return settings;
  const keptMapping = await host.loadSetting(SETTING_KEYS.mapping);
  if (!keptMapping.ok) return keptMapping;
  const mapping = storedColumnMapping(keptMapping.value);
  if (!mapping.ok) return mapping;
  const read = await host.read({ signal });
  if (!read.ok) return read;
  const document = readDocument(read.value, {
    budgetYear: settings.value.budgetYear, ...(mapping.value ? { mapping: mapping.value } : {}),
  });
  const nothing = nothingRead(document, read.value);
  if (nothing !== null) return refuse(nothing);
  return ok({ snapshot: read.value, document, settings: settings.value, result: checkDocument(document, settings.value) });
}

function settingsFrom(text: string | null): ReturnType<typeof parseSettings> {
  if (text === null) return parseSettings({});
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("settings-invalid", { path: "JSON" });
  }
  return parseSettings(json);
}
