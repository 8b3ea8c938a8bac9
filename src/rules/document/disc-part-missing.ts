/** 缺少组成部分 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { beginning, isKind } from "./document-kind";
import { paragraphsOf, says } from "./paragraphs";
import { DEPARTMENT_TEXT, TARGETS_TEXT, without } from "./sample-texts";

export const discPartMissing = defineRule({
  id: "disc-part-missing",
  reach: "document",
  title: { zh: "缺少组成部分", en: "Part of the document missing" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "河北2019", note: "绩效文本由部门整体、专项资金、预算项目三级绩效目标组成。" }],
  options: NO_OPTIONS,
  applies: isKind("targets"),
  check: (document) => {
    const paragraphs = paragraphsOf(document);
    const missing = [
      ...(says(paragraphs, /部门整体(?:支出)?绩效目标|单位整体(?:支出)?绩效目标/u) || document.document.departments.length > 0 ? [] : ["部门整体绩效目标"]),
      ...(document.projects.length === 0 || says(paragraphs.filter(({ heading, text }) => heading > 0 || text.length < 30), /(?:预算)?项目(?:支出)?绩效目标/u) ? [] : ["预算项目绩效目标"]),
    ];
    return missing.length === 0 ? [] : beginning(document).map(({ at }) => ({ reason: "missing" as const, at, values: { missing: missing.join("、") } }));
  },
  messages: {
    missing: {
      zh: "公开文本缺少“{missing}”部分的标题，读者分不清部门目标和项目目标，请补上。",
      en: "The document lacks the part “{missing}”: add its heading and text.",
    },
  },
  page: {
    why: "绩效文本按部门整体、专项资金、预算项目三级组成，缺一级就不完整。",
    how: "补上缺少的部分和标题（如“第三部分 预算项目绩效目标”）。",
    acceptable: "缺少的部分在另一个文件里单独公开时，可以接受。",
    limits: "只看工作簿或文档中的说明文字；只有表格、没有文字的工作簿不检查。",
  },
  examples: [
    { says: "没有预算项目部分的标题", document: { narrative: without(TARGETS_TEXT, /预算项目绩效目标/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "没有部门整体部分", document: { narrative: without(TARGETS_TEXT, /部门整体绩效目标/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "部分齐全", document: { narrative: TARGETS_TEXT } },
    { says: "Word 的目录没有读入，只剩“目录”二字", document: { narrative: [...TARGETS_TEXT.slice(0, 1), ["目　录", 0], ...TARGETS_TEXT.slice(1)] } },
    { says: "预算说明不要求", document: { narrative: DEPARTMENT_TEXT } },
    { says: "只有表格", document: {} },
  ],
});
