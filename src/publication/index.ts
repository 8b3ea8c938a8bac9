export { ARRANGEMENTS, DEFAULT_CHOICE, LAYOUT_CHOICES, choiceText, parseChoice, type LayoutChoice, type PublicationChoice } from "./choice";
export { planPublication, type JudgedWorkbook, type Publication } from "./plan-publication";
