/**
 * The custom XML part that holds our settings in a workbook, the same in Excel and in a file:
 * <settings xmlns="urn:jixiao:settings"><setting key="…">JSON text</setting>…</settings>
 * Each text is written as a JSON string, so that control characters and lone surrogates survive XML.
 */
export const SETTINGS_NAMESPACE = "urn:jixiao:settings";

/** The part's XML for settings by key. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].map(([key, text]) => `<setting key="${escape(key)}">${escape(JSON.stringify(text))}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8"?><settings xmlns="${SETTINGS_NAMESPACE}">${entries.join("")}</settings>`;
}

/** Settings by key; null where the XML is not what settingsXml writes (then it must not be overwritten). */
export function parseSettingsXml(xml: string): ReadonlyMap<string, string> | null {
  const body = /<settings\s+xmlns="urn:jixiao:settings"\s*(?:\/>|>([\s\S]*)<\/settings>)\s*$/.exec(xml);
  if (!body) return null;
  const settings = new Map<string, string>();
  const rest = (body[1] ?? "").replace(/<setting key="([^"]*)">([^<]*)<\/setting>/g, (_, key: string, text: string) => {
    const value = parseString(unescape(text));
    if (value !== null) settings.set(unescape(key), value);
    return value === null ? "?" : "";
  });
  return rest.trim() === "" ? settings : null;
}

function parseString(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[0-9a-fA-F]+);/g, (whole, name: string) => {
    if (name.startsWith("#")) return String.fromCodePoint(name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[name] ?? whole;
  });
}
