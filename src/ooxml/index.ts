export { applyEdits } from "./apply-edits";
export { newWorkbook } from "./new-workbook";
export { OoxmlPackage } from "./package";
export { BUILT_IN_FORMATS } from "./number-formats";
export { readWorkbook } from "./read-workbook";
export { loadSetting, storeSetting } from "./settings";
export { readWorkbookPart } from "./workbook-part";
export { sheetNames } from "./worksheets";
export { scanXml, xmlScanner, type XmlAttributes, type XmlElement } from "./xml-scan";
