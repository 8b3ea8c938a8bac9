/** Names of a workbook or a sheet (docs: Excel.NamedItemCollection, NamedItem). */
import { HostGap, refusals } from "../model/host-error";
import type { SheetName } from "../model/sheet";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { booleanArgument, textArgument } from "../protocol/arguments";

export type Names = Map<string, SheetName>;
interface Item {
  readonly names: Names;
  readonly item: SheetName;
}

/** The value of a constant name: ="text" gives text; other formulas would need calculation. */
function valueOf(formula: string): string | number {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  const number = /^=(-?\d+(?:\.\d+)?)$/.exec(formula);
  return number ? Number(number[1]) : formula;
}

const nameClass: ApiClass<Item> = {
  name: "NamedItem",
  id: ({ item }) => item.name,
  properties: {
    Name: { get: ({ item }) => item.name },
    _Id: { get: ({ item }) => item.name },
    Value: { get: ({ item }) => valueOf(item.formula) },
    Formula: { get: ({ item }) => item.formula, set: ({ item }, value) => { item.formula = textArgument(value); } },
    Comment: { get: ({ item }) => item.comment, set: ({ item }, value) => { item.comment = textArgument(value); } },
    Visible: { get: ({ item }) => item.visible, set: ({ item }, value) => { item.visible = booleanArgument(value); } },
  },
  writes: { Delete: ({ names, item }) => { names.delete(item.name.toLowerCase()); } },
};

export const namesClass: ApiClass<Names> = {
  name: "NamedItemCollection",
  properties: {},
  items: (names) => [...names.values()].map((item) => ApiObject.of(nameClass, { names, item })),
  indexer: (names, [name]) => {
    const item = names.get(textArgument(name).toLowerCase());
    if (!item) throw refusals.itemNotFound();
    return ApiObject.of(nameClass, { names, item });
  },
  reads: {
    GetCount: (names) => names.size,
    GetItemOrNullObject: (names, [name]) => {
      const item = names.get(textArgument(name).toLowerCase());
      return item ? ApiObject.of(nameClass, { names, item }) : null;
    },
  },
  writes: {
    Add: (names, [name, reference, comment]) => {
      const text = textArgument(name);
      // support.microsoft.com, "Names in formulas": a letter, _ or \ first; no blanks; at most 255 characters; not like a cell.
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) throw refusals.invalidArgument();
      if (names.has(text.toLowerCase())) throw refusals.itemExists();
      if (reference instanceof ApiObject) throw new HostGap("names of ranges given as objects");
      const item: SheetName = { name: text, formula: textArgument(reference), comment: comment === undefined || comment === null ? "" : textArgument(comment), visible: true };
      names.set(text.toLowerCase(), item);
      return ApiObject.of(nameClass, { names, item });
    },
  },
};
