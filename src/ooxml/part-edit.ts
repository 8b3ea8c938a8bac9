/**
 * Changing a part's text at exact places, so that everything else in it keeps its characters.
 * An outline says where the elements near the root stand; edits are collected and applied at once.
 */
import type { OoxmlPackage } from "./package";
import { splicedText, type Splice } from "./splices";
import { escapeAttribute } from "./text-escapes";
import { scanXml, type XmlAttributes } from "./xml-scan";

export interface XmlNode {
  readonly key: string;
  /** As written, with its colon, or "". */
  readonly prefix: string;
  /** As written: "x:row". */
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Attributes in a namespace, by key: "r:id". */
  readonly relationId: string | undefined;
  readonly depth: number;
  /** Of "<". */
  readonly start: number;
  /** Behind the opening tag's ">". */
  readonly openEnd: number;
  /** Of the closing tag's "<"; `openEnd` where the element closes itself. */
  readonly closeStart: number;
  /** Behind the whole element. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly children: readonly XmlNode[];
  /** The text directly inside, where the outline goes no deeper. */
  readonly text: string;
}

type OpenNode = { -readonly [Field in keyof XmlNode]: XmlNode[Field] } & { children: OpenNode[] };

/**
 * The root of a part and its descendants down to a depth (2: the root's children).
 * Nothing below the cells of a sheet is listed: they are too many, and have a reader of their own.
 * @throws RefusalError as `scanXml`
 */
export function outlineOf(text: string, part: string, maxDepth: number): XmlNode {
  const open: OpenNode[] = [];
  let skipping = false;
  const roots: OpenNode[] = [];
  scanXml(text, part, {
    open(element) {
      if (element.depth > maxDepth || (skipping && element.depth > 2)) return;
      skipping = element.depth === 2 ? element.key === "sheetData" : skipping;
      const start = text.lastIndexOf("<", element.end - 1);
      const node: OpenNode = {
        key: element.key, prefix: element.prefix, name: nameAt(text, start), attributes: element.attributes, relationId: element.attribute("r:id"),
        depth: element.depth, start, openEnd: element.end, closeStart: element.end, end: element.end, selfClosing: element.selfClosing, children: [], text: "",
      };
      open.at(-1)?.children.push(node);
      open.push(node);
      if (element.depth === 1) roots.push(node);
    },
    text(piece) {
      const node = open.at(-1);
      if (node?.depth === maxDepth) node.text += piece;
    },
    close(_, depth, end) {
      if (depth > maxDepth || (skipping && depth > 2)) return;
      const node = open.pop();
      if (!node || node.selfClosing) return;
      node.end = end;
      node.closeStart = text.lastIndexOf("<", end - 1);
    },
  });
  const [root] = roots;
  if (!root) throw new Error(`no root element in ${part}`);
  return root;
}

/** The edits of one part, collected until `text` applies them. */
export class PartEdit {
  readonly root: XmlNode;
  private readonly splices: Splice[] = [];

  constructor(private readonly original: string, part: string, maxDepth = 3) {
    this.root = outlineOf(original, part, maxDepth);
  }

  static of(pkg: OoxmlPackage, part: string, maxDepth = 3): PartEdit {
    return new PartEdit(pkg.text(part), part, maxDepth);
  }

  /** The root's children of a kind. */
  all(key: string): readonly XmlNode[] {
    return this.root.children.filter((node) => node.key === key);
  }

  child(key: string): XmlNode | undefined {
    return this.root.children.find((node) => node.key === key);
  }

  source(node: XmlNode): string {
    return this.original.slice(node.start, node.end);
  }

  splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  remove(node: XmlNode): void {
    this.splice(node.start, node.end, "");
  }

  /** Puts XML at the end of an element's content. */
  append(node: XmlNode, xml: string): void {
    if (node.selfClosing) this.splice(node.openEnd - 2, node.openEnd, `>${xml}</${node.name}>`);
    else this.splice(node.closeStart, node.closeStart, xml);
  }

  /** Puts XML among the root's children where the standard's order wants it: behind the last child that may stand before it. */
  insertInOrder(key: string, order: readonly string[], xml: string): void {
    const rank = order.indexOf(key);
    const before = this.root.children.filter((node) => order.includes(node.key) && order.indexOf(node.key) <= rank).at(-1);
    if (before) this.splice(before.end, before.end, xml);
    else if (this.root.selfClosing) this.append(this.root, xml);
    else this.splice(this.root.openEnd, this.root.openEnd, xml);
  }

  /** Sets an attribute without namespace. */
  setAttribute(node: XmlNode, name: string, value: string): void {
    const tag = this.original.slice(node.start, node.openEnd);
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    if (found?.[1] !== undefined && found[2] !== undefined) {
      const start = node.start + found.index + found[1].length;
      this.splice(start, start + found[2].length, `"${escapeAttribute(value)}"`);
    } else {
      const at = node.start + 1 + node.name.length;
      this.splice(at, at, ` ${name}="${escapeAttribute(value)}"`);
    }
  }

  removeAttribute(node: XmlNode, name: string): void {
    const tag = this.original.slice(node.start, node.openEnd);
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    if (found) this.splice(node.start + found.index, node.start + found.index + found[0].length, "");
  }

  /** The text with all edits; edits at one place stand in the order they were made. */
  text(): string {
    return splicedText(this.original, this.splices);
  }
}

function nameAt(text: string, start: number): string {
  let end = start + 1;
  while (end < text.length && !/[\s/>]/.test(text.charAt(end))) end++;
  return text.slice(start + 1, end);
}
