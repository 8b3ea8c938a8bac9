/** The build: pane, ribbon commands and their dialog for Excel, and the workbench page that needs no Excel. */
import path from "node:path";
import { createRequire } from "node:module";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { BundleSizes } from "./scripts/bundle-sizes.mjs";
import { contentSecurityPolicy, deploymentFrom, manifestFor } from "./scripts/deployment.mjs";
import { excelServer, workbenchServer } from "./scripts/development-server.mjs";
import { officeFiles } from "./scripts/office-files.mjs";

const here = import.meta.dirname;
const officePackage = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

const EXCEL = { needs: "需要 Excel 2021 或更新的版本（ExcelApi 1.14）；内网中也可能是连不上 office.js，请让管理员改用随加载项提供的 office.js。", needsEnglish: "Excel 2021 or newer (ExcelApi 1.14) is needed; on a closed network office.js may be out of reach: ask for the deployment that serves its own." };
const BROWSER = { needs: "需要近三年内的 Edge、Chrome、Firefox 或 Safari。", needsEnglish: "A recent Edge, Chrome, Firefox or Safari is needed." };

/** Pages by entry. `initialLimit`: the most that the page may load before it works, in bytes after gzip, office.js left out. */
const pages = [
  { name: "workbench", entry: "./src/workbench/index.tsx", title: "绩效目标助手", office: false, visible: true, ...BROWSER },
  { name: "taskpane", entry: "./src/taskpane/index.tsx", title: "绩效目标助手", office: true, visible: true, initialLimit: 300_000, ...EXCEL },
  { name: "commands", entry: "./src/commands/index.ts", title: "绩效目标助手：功能区命令", office: true, visible: false },
  { name: "dialog", entry: "./src/commands/dialog.ts", title: "绩效目标助手", office: true, visible: true, style: "assets/dialog.css", ...EXCEL },
];

/**
 * @param {{ workbench?: boolean, excel?: boolean, output?: string }} env  which development server is wanted; where to write
 * @param {{ mode?: "development" | "production" }} argv
 */
export default async function configuration(env = {}, argv = {}) {
  const production = (argv.mode ?? "production") === "production";
  const deployment = deploymentFrom(process.env, production ? "cdn" : "self");
  return {
    mode: production ? "production" : "development",
    context: here,
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    output: {
      path: env.output ?? path.join(here, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // WebView2, Safari 14 (Excel for Mac 2021) and Excel on the web all read ES2020.
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" }, exclude: /node_modules/ }],
    },
    // Never an eval kind: the pages' policy forbids it.
    devtool: production ? "source-map" : "cheap-module-source-map",
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020" })] },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    plugins: [
      ...pages.map((page) => htmlPage(page, deployment.office)),
      new CopyWebpackPlugin({ patterns: copies(deployment) }),
      ...(production ? [new BundleSizes(pages)] : []),
    ],
    ...(env.excel ? { devServer: await excelServer(path.join(here, "dist")) } : {}),
    ...(env.workbench ? { devServer: workbenchServer() } : {}),
  };
}

function htmlPage({ name, title, office, visible, style = null, needs = "", needsEnglish = "" }, { address, origin }) {
  return new HtmlWebpackPlugin({
    template: "assets/page.html",
    filename: `${name}.html`,
    chunks: [name],
    minify: false,
    title, visible, style, needs, needsEnglish,
    policy: contentSecurityPolicy(office ? origin : null),
    officeJs: office ? address : null,
  });
}

function copies({ office, addinUrl }) {
  const plain = { info: { minimized: true } };
  return [
    { from: "assets/*.{png,css}", to: "assets/[name][ext]", ...plain },
    { from: "samples/*.{xlsx,json}", to: "samples/[name][ext]", ...plain },
    { from: "assets/help.html", to: "help.html", ...plain },
    { from: "manifest.xml", to: "manifest.xml", ...plain, transform: (content) => manifestFor(content.toString("utf8"), addinUrl) },
    ...(office.choice === "self" ? officeCopies() : []),
  ];
}

/** The library's licence lets an add-in serve its files unmodified, with a notice that Microsoft does not support the add-in. */
function officeCopies() {
  const notice = "office.js 由 Microsoft 提供，未作修改；本加载项不由 Microsoft 维护或支持。\noffice.js is Microsoft's, unmodified; Microsoft neither maintains nor supports this add-in.\n\n";
  return [
    ...officeFiles.map((file) => ({ from: file, to: `office/${file}`, context: path.join(officePackage, "dist"), info: { minimized: true } })),
    { from: path.join(officePackage, "LICENSE.md"), to: "office/LICENSE.md", transform: (content) => notice + content.toString("utf8") },
  ];
}
