/** A static server for the built pages on this machine, with the real policy as a header and a Chinese web font for pictures. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { contentSecurityPolicy } from "../../scripts/deployment.mjs";
import { fontFile, fontStyles } from "./chinese-font";

export interface PageServer {
  /** "http://127.0.0.1:PORT/" */
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".map": "application/json; charset=utf-8", ".xml": "text/xml; charset=utf-8",
  ".png": "image/png", ".woff2": "font/woff2", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const FONT_LINK = '<link rel="stylesheet" href="/test-font/styles.css">';

export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    answer(response, folder, wanted);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

function answer(response: ServerResponse, folder: string, wanted: string): void {
  const body = contentOf(folder, wanted);
  if (body === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[path.extname(wanted)] ?? "application/octet-stream",
    "content-security-policy": contentSecurityPolicy(null),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(body);
}

function contentOf(folder: string, wanted: string): Buffer | string | null {
  if (wanted === "/test-font/styles.css") return fontStyles();
  if (wanted.startsWith("/test-font/")) return fontFile(path.basename(wanted));
  const file = path.join(folder, wanted);
  if (!file.startsWith(folder + path.sep)) return null;
  const content = fileOrNull(file);
  return content && wanted.endsWith(".html") ? content.toString("utf8").replace("</head>", `${FONT_LINK}</head>`) : content;
}

function fileOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
