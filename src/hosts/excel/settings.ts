/** Texts kept with the workbook, in one custom XML part of our own that the file host reads too. */
import { RefusalError, SETTINGS_NAMESPACE, parseSettingsXml, settingsXml } from "../../workbook";
import type { Session } from "./session";

interface Stored {
  /** One; more where two people stored something for the first time at once. */
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly settings: ReadonlyMap<string, string>;
}

/** Two syncs where there is a part, one where there is none. */
async function readParts(session: Session): Promise<Stored> {
  const found = session.context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  found.load("items/id");
  await session.sync();
  const parts = found.items;
  if (parts.length === 0) return { parts, settings: new Map() };
  const texts = parts.map((part) => part.getXml());
  await session.sync();
  const settings = texts.map(({ value }) => {
    const read = parseSettingsXml(value);
    // Not as we write it: reading on would mean losing what is in there at the next write.
    if (!read) throw new RefusalError("settings-invalid", { path: SETTINGS_NAMESPACE });
    return [...read];
  });
  // The first part's own settings count; the others add what it lacks.
  return { parts, settings: new Map(settings.reverse().flat()) };
}

export async function readSettings(session: Session): Promise<ReadonlyMap<string, string>> {
  return (await readParts(session)).settings;
}

/** @param text null takes the setting away */
export async function writeSetting(session: Session, key: string, text: string | null): Promise<void> {
  const { parts: [part, ...others], settings: before } = await readParts(session);
  if ((before.get(key) ?? null) === text) return;
  const settings = new Map(before);
  if (text === null) settings.delete(key);
  else settings.set(key, text);
  if (settings.size === 0) part?.delete();
  else if (part) part.setXml(settingsXml(settings));
  else session.context.workbook.customXmlParts.add(settingsXml(settings));
  for (const other of others) other.delete();
  await session.sync();
}
