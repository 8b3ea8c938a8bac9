/** Texts kept with the workbook (docs: Excel.SettingCollection, CustomXmlPartCollection). */
import { refusals } from "../model/host-error";
import type { Workbook } from "../model/workbook";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { textArgument } from "../protocol/arguments";

interface Entry {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingClass: ApiClass<Entry> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: { get: ({ workbook, key }) => workbook.settings.get(key), set: ({ workbook, key }, value) => { workbook.settings.set(key, value); } },
  },
  writes: { Delete: ({ workbook, key }) => { workbook.settings.delete(key); } },
};

export const settingsClass: ApiClass<Workbook> = {
  name: "SettingCollection",
  properties: {},
  items: (workbook) => [...workbook.settings.keys()].map((key) => ApiObject.of(settingClass, { workbook, key })),
  indexer: (workbook, [key]) => {
    const name = textArgument(key);
    if (!workbook.settings.has(name)) throw refusals.itemNotFound();
    return ApiObject.of(settingClass, { workbook, key: name });
  },
  reads: {
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, [key]) => (workbook.settings.has(textArgument(key)) ? ApiObject.of(settingClass, { workbook, key: textArgument(key) }) : null),
  },
  writes: {
    Add: (workbook, [key, value]) => {
      workbook.settings.set(textArgument(key), value);
      return ApiObject.of(settingClass, { workbook, key: textArgument(key) });
    },
  },
};

const namespaceOf = (xml: string): string => /<(?!\?)[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

const partClass: ApiClass<Entry> = {
  name: "CustomXmlPart",
  id: ({ key }) => key,
  properties: { Id: { get: ({ key }) => key }, NamespaceUri: { get: ({ workbook, key }) => namespaceOf(workbook.customXml.get(key) ?? "") } },
  reads: { GetXml: ({ workbook, key }) => workbook.customXml.get(key) ?? "" },
  writes: {
    SetXml: ({ workbook, key }, [xml]) => { workbook.customXml.set(key, wellFormed(xml)); },
    Delete: ({ workbook, key }) => { workbook.customXml.delete(key); },
  },
};

function wellFormed(xml: unknown): string {
  const text = textArgument(xml);
   
  if (!/<\w/.test(text) || /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw refusals.invalidArgument();
  return text;
}

interface Scoped {
  readonly workbook: Workbook;
  readonly namespace: string;
}
const keysOf = ({ workbook, namespace }: Scoped): readonly string[] => [...workbook.customXml].filter(([, xml]) => namespaceOf(xml) === namespace).map(([key]) => key);

const scopedPartsClass: ApiClass<Scoped> = {
  name: "CustomXmlPartScopedCollection",
  properties: {},
  indexer: (scoped, [id]) => {
    if (typeof id !== "string" || !keysOf(scoped).includes(id)) throw refusals.itemNotFound();
    return ApiObject.of(partClass, { workbook: scoped.workbook, key: id });
  },
  items: (scoped) => keysOf(scoped).map((key) => ApiObject.of(partClass, { workbook: scoped.workbook, key })),
  reads: {
    GetCount: (scoped) => keysOf(scoped).length,
    // Docs: if the collection contains exactly one item, it is returned.
    GetOnlyItemOrNullObject: (scoped) => {
      const [key, more] = keysOf(scoped);
      return key === undefined || more !== undefined ? null : ApiObject.of(partClass, { workbook: scoped.workbook, key });
    },
  },
};

export const customXmlPartsClass: ApiClass<Workbook> = {
  name: "CustomXmlPartCollection",
  properties: {},
  items: (workbook) => [...workbook.customXml.keys()].map((key) => ApiObject.of(partClass, { workbook, key })),
  indexer: (workbook, [key]) => {
    const id = textArgument(key);
    if (!workbook.customXml.has(id)) throw refusals.itemNotFound();
    return ApiObject.of(partClass, { workbook, key: id });
  },
  reads: {
    GetCount: (workbook) => workbook.customXml.size,
    GetByNamespace: (workbook, [namespace]) => ApiObject.of(scopedPartsClass, { workbook, namespace: textArgument(namespace) }),
  },
  writes: {
    Add: (workbook, [xml]) => {
      const key = workbook.newId();
      workbook.customXml.set(key, wellFormed(xml));
      return ApiObject.of(partClass, { workbook, key });
    },
  },
};
