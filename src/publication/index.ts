export { ARRANGEMENTS, DEFAULT_CHOICE, choiceText, parseChoice, type PublicationChoice } from "./choice";
export { planPublication, type JudgedWorkbook, type Publication } from "./plan-publication";
export { DISCLOSURE_KINDS, replaceableSheets } from "./replaceable-sheets";
