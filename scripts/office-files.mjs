/**
 * What a self-hosted office.js can ask for in Excel, by path below the package's dist folder; nothing else is copied (about 5.6 MB).
 * office.js itself picks the file of its host: Excel for Windows, the web, Mac or iPad; the strings by Office's display language,
 * and en-us where that language has none. Seen from the requests of the library in each host's transport.
 */
export const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];
