/** word/fontTable.xml: which font Word takes where one of ours is missing. */
import { SUBSTITUTES } from "./docx-styles";

/** In place of the part that the library writes. */
export function fontTable(): { readonly path: string; readonly data: string } {
  const fonts = SUBSTITUTES.map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join("");
  return {
    path: "word/fontTable.xml",
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts}</w:fonts>`,
  };
}
