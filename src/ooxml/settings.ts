/** Settings of ours that travel with the workbook: one custom XML part, the same that the add-in writes in Excel. */
import { RefusalError, SETTINGS_NAMESPACE, parseSettingsXml, settingsXml } from "../workbook";
import { addContentType, addRelationship, freePartName, relationNamespace, removePart, removeRelationship } from "./package-edit";
import type { OoxmlPackage } from "./package";
import type { Relationship } from "./relationships";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Excel knows a custom part by such an id; ours is always the same, as there is one part of ours in a workbook. */
const ITEM_ID = "{B3B0A1C4-52E6-4C1D-9E57-6A6978696131}";

/** null where nothing is kept under the key. @throws RefusalError settings-invalid where our part was changed by hand */
export function loadSetting(pkg: OoxmlPackage, key: string): string | null {
  const part = settingsPart(pkg, readWorkbookPart(pkg));
  return part ? readSettings(pkg, part.target).get(key) ?? null : null;
}

/** Keeps a text under a key; null takes it away. @throws RefusalError settings-invalid */
export function storeSetting(pkg: OoxmlPackage, key: string, text: string | null): void {
  const book = readWorkbookPart(pkg);
  const part = settingsPart(pkg, book);
  const settings = new Map(part ? readSettings(pkg, part.target) : []);
  if (text === null) settings.delete(key);
  else settings.set(key, text);
  if (settings.size > 0) pkg.setText(part?.target ?? addPart(pkg, book), settingsXml(settings));
  else if (part) {
    removeRelationship(pkg, book.part, part.id);
    removePart(pkg, part.target);
  }
}

function settingsPart(pkg: OoxmlPackage, book: WorkbookPart): Relationship | undefined {
  return book.relationships.find(({ kind, external, target }) => kind === "customXml" && !external && pkg.has(target) && pkg.text(target).includes(SETTINGS_NAMESPACE));
}

function readSettings(pkg: OoxmlPackage, part: string): ReadonlyMap<string, string> {
  const settings = parseSettingsXml(pkg.text(part));
  if (!settings) throw new RefusalError("settings-invalid", { path: part });
  return settings;
}

function addPart(pkg: OoxmlPackage, book: WorkbookPart): string {
  const item = freePartName(pkg, "customXml/item", "xml");
  const properties = item.replace(/item([0-9]+)\.xml$/, "itemProps$1.xml");
  const namespace = relationNamespace(book.strict);
  pkg.setText(item, settingsXml(new Map()));
  pkg.setText(properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`);
  addContentType(pkg, properties, PROPERTIES);
  addRelationship(pkg, item, `${namespace}/customXmlProps`, properties.slice("customXml/".length));
  addRelationship(pkg, book.part, `${namespace}/customXml`, `/${item}`);
  return item;
}
