/** 转换残留 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

const RESIDUE = /\[bookmark:|_Toc\d|_Toc_|_GoBack|#REF!|#N\/A|#VALUE!|#NAME\?|#DIV\/0!|错误!未(?:找到|定义)|Error!\s?(?:Reference|Bookmark)/u;

export const discExportResidue = defineRule({
  id: "disc-export-residue",
  reach: "document",
  title: { zh: "转换残留", en: "Residue of a conversion" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "公开文本不留书签、域代码和公式错误。" }],
  options: NO_OPTIONS,
  applies: ({ texts }) => texts.length > 0,
  check: ({ texts }) => {
    const found = texts.filter(({ field }) => RESIDUE.test(field.text));
    return found.slice(0, 1).map(({ field, project, row }) => ({
      reason: "residue" as const, at: field, ...(project ? { project } : {}), ...(row ? { row } : {}),
      values: { residue: RESIDUE.exec(field.text)?.[0] ?? "", count: found.length },
    }));
  },
  messages: {
    residue: {
      zh: "文字里留有“{residue}”（共{count}处），是转换或公式出错留下的，公开前请删去。",
      en: "“{residue}” was left in the text ({count} places) by a conversion or a broken formula: delete it before publishing.",
    },
  },
  page: {
    why: "书签代码和公式错误印在公开文本上，说明没有校对。",
    how: "查找并删去这些字样；公式错误要先改好公式。",
    acceptable: "没有可以接受的情况，删去即可。",
    limits: "只认常见的书签、域和公式错误字样；每份文本报告第一处和处数。",
  },
  examples: [
    { says: "表题里有书签", document: { projects: [{ title: "[bookmark: _Toc_4_4_0000000004]1.社区图书室购书与开放绩效目标表" }] }, finds: { reason: "residue", at: "title" } },
    { says: "文字里有公式错误", document: { narrative: [["2026年预算#REF!万元。", 0]] }, finds: { reason: "residue", at: "narrative.0" } },
    { says: "干净的文本", document: {} },
  ],
});
