/** Runs Microsoft's own office.js inside Node, in plain Node or in vitest's jsdom. One realm has one Office: the workbook behind it is exchanged. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { ExcelHost } from "../host";
import { createExternal, hostInfo, type External, type ExternalOptions } from "./external";

/** The folder of office.js in node_modules. */
export const OFFICE_FOLDER = path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "https://localhost:3000/assets/";

interface Script {
  readonly src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

const realm = globalThis as unknown as Record<string, unknown>;
let loading: { readonly done: Promise<void>; readonly sets: string } | null = null;

/** Loads office.js on the first call; on each call the given host answers from then on. */
export async function loadOffice(host: ExcelHost, options: ExternalOptions = {}): Promise<External> {
  const external = createExternal(host, options);
  Object.defineProperty(realm, "external", { value: external.object, configurable: true, writable: true });
  const sets = JSON.stringify(host.profile.sets);
  loading ??= { done: loadOnce(options.locale), sets };
  // Office reads the requirement sets once: isSetSupported would answer for the first profile.
  if (loading.sets !== sets) throw new Error("One realm has one profile: use another test file for another version of Excel.");
  await loading.done;
  return external;
}

async function loadOnce(locale: string | undefined): Promise<void> {
  const insert = (script: Script): void => {
    const file = script.src.replace(BASE, "");
    queueMicrotask(() => {
      run(file);
      script.onload?.();
    });
  };
  if (typeof document === "undefined") makeWindow(insert, locale);
  else catchScripts(insert, locale);
  run("office.js");
  await Office.onReady();
}

function run(file: string): void {
  const filename = path.join(OFFICE_FOLDER, file);
  new vm.Script(readFileSync(filename, "utf8"), { filename }).runInThisContext();
}

/** The little of a browser's window that office.js looks at. */
function makeWindow(insert: (script: Script) => void, locale: string | undefined): void {
  const nothing = (): undefined => undefined;
  const tag = { src: `${BASE}office.js`, getAttribute: () => null };
  const head = { appendChild: insert };
  const origin = "https://localhost:3000";
  const put = (name: string, value: unknown): void => { Object.defineProperty(realm, name, { value, configurable: true, writable: true }); };
  for (const name of ["window", "self", "top", "parent"]) put(name, realm);
  put("location", { search: `?_host_Info=${hostInfo(locale)}`, hash: "", href: `${origin}/taskpane.html`, protocol: "https:", origin, host: "localhost:3000", hostname: "localhost" });
  put("history", {});
  if (realm.navigator === undefined) put("navigator", { userAgent: "node", language: "zh-CN" });
  if (realm.sessionStorage === undefined) put("sessionStorage", { getItem: () => null, setItem: nothing, removeItem: nothing });
  realm.addEventListener ??= nothing;
  realm.removeEventListener ??= nothing;
  put("document", {
    domain: "localhost", cookie: "", documentElement: { clientWidth: 350, clientHeight: 700 }, hasFocus: () => true, addEventListener: nothing, removeEventListener: nothing,
    createElement: () => ({ setAttribute: nothing, getAttribute: () => null }),
    getElementsByTagName: (name: string) => (name === "script" ? [tag] : name === "head" ? [head] : []),
  });
}

/** jsdom fetches no scripts: what office.js appends to <head> goes through our loader. */
function catchScripts(insert: (script: Script) => void, locale: string | undefined): void {
  window.name = JSON.stringify({ hostInfo: hostInfo(locale) });
  document.head.prepend(Object.assign(document.createElement("script"), { src: `${BASE}office.js` }));
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    insert(node as unknown as Script);
    return node;
  };
}
