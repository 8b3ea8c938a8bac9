/**
 * One pass over an XML part with saxes: well-formedness, no document type, namespaces.
 *
 * saxes' own namespace handling makes an object of every attribute and costs half of the time; here a name is resolved once
 * for each spelling. Elements are reported by a short key: the local name for spreadsheet elements ("row"), a short prefix for
 * the other known namespaces ("r:id", "rel:Relationship"), "{uri}local" for unknown ones.
 */
import { SaxesParser } from "saxes";
import { RefusalError } from "../workbook";

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlElement {
  readonly key: string;
  readonly attributes: XmlAttributes;
  /** Of an attribute in a namespace: "r:id". */
  attribute(key: string): string | undefined;
  /** The prefix as written, with its colon, or "". */
  readonly prefix: string;
  /** The root has depth 1. */
  readonly depth: number;
  /** Keys from the root down to this element. */
  readonly path: readonly string[];
  /** Where the scanner stands, in UTF-16 units: just behind the tag. */
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  open?(element: XmlElement): void;
  /** Also called for an element without content, right after `open`; `end` is just behind the closing tag. */
  close?(key: string, depth: number, end: number): void;
  /** Text with its entities resolved; may come in several pieces. */
  text?(text: string): void;
}

export interface XmlScanner {
  write(text: string): void;
  end(): void;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel:"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "cp:"],
  ["http://purl.oclc.org/ooxml/officeDocument/customProperties", "cp:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt:"],
  ["http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", "vt:"],
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["urn:schemas-microsoft-com:vml", "v:"],
  ["urn:schemas-microsoft-com:office:excel", "x:"],
  ["http://www.w3.org/XML/1998/namespace", "xml:"],
]);

type Bindings = ReadonlyMap<string, string>;
interface Scope { readonly bindings: Bindings; readonly keys: Map<string, string> }

const ROOT_SCOPE: Bindings = new Map([["", ""], ["xml", "http://www.w3.org/XML/1998/namespace"]]);
/** Deeper than any real part; keeps the path small in hostile ones. */
const MAX_DEPTH = 1_000;

/**
 * A scanner that calls the handler while text is written to it.
 * @throws RefusalError from `write` and `end`: file-damaged (not well-formed, unbound prefix), file-has-dtd
 */
export function xmlScanner(part: string, handler: XmlHandler): XmlScanner {
  const damaged = (): RefusalError => new RefusalError("file-damaged", { part });
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const path: string[] = [];
  const scopes: Scope[] = [{ bindings: ROOT_SCOPE, keys: new Map() }];
  /** Depths at which a scope was opened. */
  const scopeDepths: number[] = [0];
  let scope: Scope = { bindings: ROOT_SCOPE, keys: new Map() };

  const resolve = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    if (isAttribute && colon < 0) return name;
    const uri = scope.bindings.get(prefix);
    if (uri === undefined) throw damaged();
    return (SHORT.get(uri) ?? `{${uri}}`) + name.slice(colon + 1);
  };
  const keyOf = (name: string): string => {
    const known = scope.keys.get(name);
    if (known !== undefined) return known;
    const key = resolve(name, false);
    scope.keys.set(name, key);
    return key;
  };
  const element = {
    key: "", attributes: {} as XmlAttributes, prefix: "", depth: 0, path, end: 0, selfClosing: false,
    attribute(key: string): string | undefined {
      for (const name of Object.keys(element.attributes)) {
        if (name.endsWith(key.slice(key.indexOf(":"))) && resolve(name, true) === key) return element.attributes[name];
      }
      return undefined;
    },
  };

  parser.on("error", () => { throw damaged(); });
  parser.on("doctype", () => { throw new RefusalError("file-has-dtd", { part }); });
  parser.on("opentag", (tag) => {
    const declared = bindingsOf(tag.attributes);
    if (declared) {
      scope = { bindings: new Map([...scope.bindings, ...declared]), keys: new Map() };
      scopes.push(scope);
      scopeDepths.push(path.length + 1);
    }
    const key = keyOf(tag.name);
    path.push(key);
    if (path.length > MAX_DEPTH) throw damaged();
    if (!handler.open) return;
    element.key = key;
    element.attributes = tag.attributes;
    element.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    element.depth = path.length;
    element.end = parser.position;
    element.selfClosing = tag.isSelfClosing;
    handler.open(element);
  });
  parser.on("closetag", () => {
    const depth = path.length;
    const key = path.pop() ?? "";
    if (scopeDepths.at(-1) === depth) {
      scopes.pop();
      scopeDepths.pop();
      scope = scopes.at(-1) ?? scope;
    }
    handler.close?.(key, depth, parser.position);
  });
  if (handler.text) {
    const onText = handler.text.bind(handler);
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  scopes[0] = scope;
  return {
    write(text) { parser.write(text); },
    end() { parser.close(); },
  };
}

/** Scans a whole text. */
export function scanXml(text: string, part: string, handler: XmlHandler): void {
  const scanner = xmlScanner(part, handler);
  scanner.write(text);
  scanner.end();
}

function bindingsOf(attributes: XmlAttributes): ReadonlyMap<string, string> | null {
  let found: Map<string, string> | null = null;
  for (const name in attributes) {
    // 120: "x". Looked at for every attribute of every cell.
    if (name.charCodeAt(0) !== 120 || !name.startsWith("xmlns")) continue;
    if (name === "xmlns") (found ??= new Map<string, string>()).set("", attributes[name] ?? "");
    else if (name[5] === ":") (found ??= new Map<string, string>()).set(name.slice(6), attributes[name] ?? "");
  }
  return found;
}
