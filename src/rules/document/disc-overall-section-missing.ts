/** 部门整体绩效目标缺项 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, sectionNamed, type Section } from "./paragraphs";
import { TARGETS_TEXT, without } from "./sample-texts";

const SECTIONS = [
  { name: "总体绩效目标", pattern: /总体(?:绩效)?目标|整体绩效目标为/u },
  { name: "分项绩效目标", pattern: /分项(?:绩效)?目标|分类(?:绩效)?目标|职责分类/u },
  { name: "工作保障措施", pattern: /保障措施/u },
] as const;

export const discOverallSectionMissing = defineRule({
  id: "disc-overall-section-missing",
  reach: "document",
  title: { zh: "部门整体绩效目标缺项", en: "Section of the department's targets missing" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "部门整体绩效目标写总体目标、分项目标和工作保障措施。" }],
  options: NO_OPTIONS,
  applies: (document) => overall(document) !== null,
  check: (document) => {
    const section = overall(document);
    if (section === null) return [];
    const missing = SECTIONS.filter(({ pattern }) => !section.body.some(({ text, heading }) => (heading > 0 || text.length < 30) && pattern.test(text))).map(({ name }) => name);
    return missing.length === 0 ? [] : [{ reason: "missing", at: section.heading.at, values: { missing: missing.join("、") } }];
  },
  messages: {
    missing: {
      zh: "“部门整体绩效目标”部分没有“{missing}”，内容不完整，请补上这一节。",
      en: "The department's targets lack “{missing}”: add the section.",
    },
  },
  page: {
    why: "部门整体绩效目标由总体目标、分项目标、保障措施三节组成，缺一节就说不清怎么实现。",
    how: "补上缺少的一节；标题用“总体绩效目标”“分项绩效目标”“工作保障措施”。",
    acceptable: "本级财政规定的格式没有这一节时，可以接受。",
    limits: "按标题和短段落中的字样判断。",
  },
  examples: [
    { says: "没有工作保障措施", document: { narrative: without(TARGETS_TEXT, /保障措施/u) }, finds: { reason: "missing", at: "narrative.1" } },
    { says: "三节齐全", document: { narrative: TARGETS_TEXT } },
    { says: "没有部门整体部分，由另一条规则报告", document: { narrative: without(TARGETS_TEXT, /部门整体绩效目标/u) } },
  ],
});

function overall(document: DocumentView): Section | null {
  const section = sectionNamed(paragraphsOf(document), /部门整体(?:支出)?绩效目标/u);
  return section !== null && section.body.length > 0 ? section : null;
}
