/**
 * The settings of a deployment: where office.js comes from and where the add-in's own files are served.
 *
 *   OFFICE_JS=cdn        Microsoft's address for Microsoft 365 everywhere but China (default of `npm run build`)
 *   OFFICE_JS=gallatin   Microsoft's address for Microsoft 365 operated by 21Vianet in China
 *   OFFICE_JS=self       the unmodified files of @microsoft/office-js, served by the add-in itself: works without internet
 *   ADDIN_URL=https://…  the public address of the add-in's folder; written into dist/manifest.xml
 */

/** Both addresses: https://learn.microsoft.com/office/dev/add-ins/develop/understanding-the-javascript-api-for-office */
const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  gallatin: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};

/** The address that manifest.xml in the repository names: the server of `npm run start:excel`. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * Reads the settings from environment variables; a wrong one throws a sentence that says what is allowed.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {"cdn" | "gallatin" | "self"} [officeDefault]
 * @returns {{ office: { choice: string, address: string, origin: string | null }, addinUrl: string }}
 */
export function deploymentFrom(environment, officeDefault = "cdn") {
  const choice = environment["OFFICE_JS"] || officeDefault;
  if (!Object.hasOwn(OFFICE_JS, choice)) {
    throw new Error(`OFFICE_JS 只能是 ${Object.keys(OFFICE_JS).join("、")}，现在是“${choice}”。/ OFFICE_JS must be one of these.`);
  }
  const address = OFFICE_JS[choice];
  const origin = choice === "self" ? null : new URL(address).origin;
  return { office: { choice, address, origin }, addinUrl: addinUrl(environment["ADDIN_URL"] || DEVELOPMENT_URL) };
}

/** An address ends with a slash, so that page names can be put behind it; Excel loads add-ins over https only. */
function addinUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(`ADDIN_URL 必须是 https 开头的文件夹地址，例如 https://oa.example.gov/jixiao/，现在是“${text}”。/ ADDIN_URL must be an https address.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * The policy every page declares: own files only, no inline script or style. The hash is that of the empty style element
 * which the user-interface library fills by insertRule. `officeOrigin` is the one other origin, where office.js is not our own.
 * @param {string | null} officeOrigin
 */
export function contentSecurityPolicy(officeOrigin) {
  const rules = {
    "default-src": "'none'",
    "script-src": officeOrigin === null ? "'self'" : `'self' ${officeOrigin}`,
    "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules).map((rule) => rule.join(" ")).join("; ");
}

/** The manifest of the repository with every address of the development server replaced by the deployment's own. */
export function manifestFor(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT_URL, url);
}
