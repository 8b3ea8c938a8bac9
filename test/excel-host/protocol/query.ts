/** Answers a load: the named properties of an object, of its children ("format/fill/color") or of a collection's items. */
import type { ExcelHost } from "../host";
import { refusals } from "../model/host-error";
import type { ApiObject} from "./api-class";
import { camelCase, memberName } from "./api-class";
import type { QueryInfo } from "./messages";

export function answerQuery(object: ApiObject, query: QueryInfo, host: ExcelHost): unknown {
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const { items, properties } = object.class;
  if (!items) return selectMembers(object, select, host);
  const all = items(object.value, host);
  const skipped = all.slice(query.Skip ?? 0);
  const page = query.Top === undefined ? skipped : skipped.slice(0, query.Top);
  // The names are those of the items, or of the collection itself (count).
  const own = select.filter((name) => memberName(properties, name));
  const rest = select.filter((name) => !memberName(properties, name)).map((name) => name.replace(/^items\//i, ""));
  return {
    ...(own.length > 0 ? selectMembers(object, own, host) : {}),
    _Items: page.map((item) => selectMembers(item, rest, host)),
  };
}

function selectMembers(object: ApiObject, names: readonly string[], host: ExcelHost): Record<string, unknown> {
  const { class: type, value } = object;
  const result: Record<string, unknown> = {};
  if (type.id) result.Id = type.id(value, host);
  const nested = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : ["*"]) {
    if (name === "*") {
      for (const [key, property] of Object.entries(type.properties)) if (host.hasApi(type.name, camelCase(key))) result[key] = property.get(value, host);
      continue;
    }
    const [head = "", ...tail] = name.split("/");
    const key = tail.length === 0 ? memberName(type.properties, head) : undefined;
    if (key) {
      host.assertApi(type.name, camelCase(key));
      result[key] = type.properties[key]?.get(value, host);
      continue;
    }
    const child = memberName(type.children, head);
    if (!child) throw refusals.invalidArgument(`The property '${head}' does not exist on ${type.name}.`);
    nested.set(child, [...(nested.get(child) ?? []), ...(tail.length > 0 ? [tail.join("/")] : [])]);
  }
  for (const [name, select] of nested) {
    const child = type.children?.[name]?.(value, host) ?? null;
    result[name] = child ? answerQuery(child, { Select: select }, host) : null;
  }
  return result;
}
