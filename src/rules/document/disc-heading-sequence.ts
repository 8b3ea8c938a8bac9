/** 标题序号错乱 */
import { parseChineseNumeral } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, type Paragraph } from "./paragraphs";
import { GOVERNMENT_TEXT, TARGETS_TEXT, retold, without } from "./sample-texts";

const ORDINAL = /^(?:第([一二三四五六七八九十百]+)部分|([一二三四五六七八九十百]+)、|\(([一二三四五六七八九十百]+)\))/u;

export const discHeadingSequence = defineRule({
  id: "disc-heading-sequence",
  reach: "document",
  title: { zh: "标题序号错乱", en: "Headings out of sequence" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一层次的标题序号逐个递增。" }],
  options: NO_OPTIONS,
  applies: (document) => numbered(document).length > 1,
  check: (document) => {
    const current = new Map<number, number>();
    const hits: Hit<"sequence">[] = [];
    for (const { paragraph, number } of numbered(document)) {
      const before = current.get(paragraph.heading) ?? null;
      // Under a new heading of a higher level numbers begin again, or go on.
      const goesOn = before !== null && number === before + 1;
      const beginsAgain = !current.has(paragraph.heading) || before === null;
      if (!goesOn && !(beginsAgain && number === 1) && before !== null) {
        hits.push({ reason: "sequence", at: paragraph.at, values: { before: chinese(before), found: paragraph.text.slice(0, 12) } });
      }
      current.set(paragraph.heading, number);
      for (const level of [...current.keys()]) if (level > paragraph.heading) current.delete(level);
    }
    return hits.slice(0, 1);
  },
  messages: {
    sequence: {
      zh: "标题“{found}”的序号接不上前面的“{before}”，请核对是否缺了一节，或重新编号。",
      en: "The heading “{found}” does not follow number {before}: check for a missing section or renumber.",
    },
  },
  page: {
    why: "序号错乱多半是从别处粘贴时带来的，读者会以为缺了内容。",
    how: "按顺序重新编号，或补上漏掉的一节。",
    acceptable: "一个文件由几份独立的文本合成时，可以接受。",
    limits: "只看“第一部分”“一、”“（一）”三级标题；目录里的标题不算；第一个标题不必是一；每份文本只报告第一处。",
  },
  examples: [
    { says: "四之后又从一开始", document: { narrative: retold(retold(GOVERNMENT_TEXT, "四、政府采购情况", "一、政府采购情况"), "五、预算绩效情况", "二、预算绩效情况") }, finds: { reason: "sequence", at: "narrative.7" } },
    { says: "跳过一节", document: { narrative: without(GOVERNMENT_TEXT, /三、/u) }, finds: { reason: "sequence", at: "narrative.6" } },
    { says: "逐个递增", document: { narrative: GOVERNMENT_TEXT } },
    { says: "新的部分重新编号", document: { narrative: [...TARGETS_TEXT, ["一、项目概况", 2], ["二、项目目标", 2]] } },
    {
      says: "目录与正文的标题不完全一样",
      document: { narrative: [["目录", 0], ["第一部分 单位概况", 1], ["一、主要职责", 2], ["二、人员情况", 2], ["第二部分 预算表", 1], ["一、收支总表", 2], ["二、支出总表", 2], ["第三部分 名词解释", 1], ["第一部分 单位概况", 1], ["一、主要职责和机构", 2], ["二、人员", 2], ["第二部分 预算表", 1], ["见附表。", 0], ["第三部分 名词解释", 1]] },
    },
    { says: "“目录”下面的条目还没有生成", document: { narrative: [["目录", 0], ...GOVERNMENT_TEXT.slice(1)] } },
    { says: "前面有目录", document: { narrative: [["目录", 0], ["一、“三公”经费情况", 2], ["二、政府债务情况", 2], ["三、转移支付情况", 2], ["四、政府采购情况", 2], ["五、预算绩效情况", 2], ...GOVERNMENT_TEXT] } },
  ],
});

function numbered(document: DocumentView): readonly { readonly paragraph: Paragraph; readonly number: number }[] {
  return paragraphsOf(document).filter(({ heading }) => heading > 0).flatMap((paragraph) => {
    const [, part, section, item] = ORDINAL.exec(paragraph.text) ?? [];
    const number = parseChineseNumeral(part ?? section ?? item ?? "");
    return number === null ? [] : [{ paragraph, number }];
  });
}

function chinese(number: number): string {
  const digits = "零一二三四五六七八九十";
  return number <= 10 ? digits.charAt(number) : String(number);
}
