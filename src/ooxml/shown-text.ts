export { shownTexts } from "../workbook";
