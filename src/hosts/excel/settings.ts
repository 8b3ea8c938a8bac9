/** Texts kept with the workbook, in one custom XML part of our own that the file host reads too. */
import { RefusalError, SETTINGS_NAMESPACE, parseSettingsXml, settingsXml } from "../../workbook";
import type { Session } from "./session";

interface Stored {
  readonly part: Excel.CustomXmlPart;
  readonly settings: ReadonlyMap<string, string>;
}

/** Two syncs where there is a part, one where there is none. */
async function readPart(session: Session): Promise<Stored | null> {
  const parts = session.context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await session.sync();
  const [part] = parts.items;
  if (!part) return null;
  const xml = part.getXml();
  await session.sync();
  const settings = parseSettingsXml(xml.value);
  // Not as we write it: reading on would mean losing what is in there at the next write.
  if (!settings) throw new RefusalError("settings-invalid", { path: SETTINGS_NAMESPACE });
  return { part, settings };
}

export async function readSettings(session: Session): Promise<ReadonlyMap<string, string>> {
  return (await readPart(session))?.settings ?? new Map<string, string>();
}

/** @param text null takes the setting away */
export async function writeSetting(session: Session, key: string, text: string | null): Promise<void> {
  const stored = await readPart(session);
  const settings = new Map(stored?.settings ?? []);
  if ((settings.get(key) ?? null) === text) return;
  if (text === null) settings.delete(key);
  else settings.set(key, text);
  if (settings.size === 0) stored?.part.delete();
  else if (stored) stored.part.setXml(settingsXml(settings));
  else session.context.workbook.customXmlParts.add(settingsXml(settings));
  await session.sync();
}
