/** The two development servers: the workbench over http, and the add-in over https for sideloading into Excel. */
import { readFileSync } from "node:fs";
import { deploymentFrom } from "./deployment.mjs";

const EXCEL_PORT = 3000;

/** Excel's web views and the workbench are served alike: own files only, no overlay (its inline styles break the pages' policy). */
const common = { hot: false, client: { overlay: false }, static: false, allowedHosts: "auto" };

/** The page opens with a workbook in it, so that a newcomer can press 校验工作簿 at once. */
const START_PAGE = "workbench.html?sample=agriculture-2026.xlsx";

/** `npm start`: http on this machine only. PORT names the port, else the first free one from 8080 on. */
export function workbenchServer(environment = process.env) {
  return {
    ...common,
    host: "127.0.0.1",
    port: environment["PORT"] || "auto",
    devMiddleware: { index: "workbench.html" },
    open: canOpenBrowser(environment) ? [START_PAGE] : false,
    onListening: (server) => {
      const { port } = server.server.address();
      console.log(`\n网页工作台 workbench: http://127.0.0.1:${String(port)}/${START_PAGE}\n按 Ctrl+C 结束 / Ctrl+C ends it\n`);
    },
  };
}

/** A browser is opened where there is a screen; BROWSER=none and CI say no. Failing to open one never ends the server. */
function canOpenBrowser(environment) {
  if (environment["BROWSER"] === "none" || environment["CI"]) return false;
  return process.platform !== "linux" || Boolean(environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]);
}

/**
 * `npm run start:excel`: https on localhost:3000, which is what manifest.xml names.
 * The certificate is one of this machine's own (office-addin-dev-certs), or the one that ADDIN_CERT and ADDIN_KEY name.
 */
export async function excelServer(dist, environment = process.env) {
  return {
    ...common,
    host: "localhost",
    port: EXCEL_PORT,
    server: { type: "https", options: await certificate(environment) },
    devMiddleware: { index: "taskpane.html", writeToDisk: (file) => file === `${dist}/manifest.xml` },
    onListening: () => {
      const { office } = deploymentFrom(environment, "self");
      console.log(`\n加载项 add-in: https://localhost:${String(EXCEL_PORT)}/  (office.js: ${office.choice})`);
      console.log("在 Excel 里旁加载清单 manifest.xml，步骤见 README / sideload manifest.xml into Excel, see the README\n按 Ctrl+C 结束 / Ctrl+C ends it\n");
    },
  };
}

async function certificate(environment) {
  const { ADDIN_CERT: cert, ADDIN_KEY: key } = environment;
  if (cert && key) return { cert: readFileSync(cert), key: readFileSync(key) };
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return await getHttpsServerOptions();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = new Error([
      "没有可用的本机 https 证书：Excel 只加载 https 地址。",
      "请运行 npx office-addin-dev-certs install（会要求确认信任），或用环境变量 ADDIN_CERT、ADDIN_KEY 指定证书和私钥文件。",
      "No https certificate of this machine: run npx office-addin-dev-certs install, or name files in ADDIN_CERT and ADDIN_KEY.",
      `(${reason})`,
    ].join("\n"));
    problem.stack = problem.message; // what to do is all that helps here
    throw problem;
  }
}
