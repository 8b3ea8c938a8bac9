/** 涉密字样 */
import { squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** The whole cell, or a marking as papers carry it. */
const WHOLE = /^[【〔[（(]?(?:涉密|秘密|机密|绝密)(?:项目|内容|信息|事项|件)?[】〕\]）)]?$/u;
const MARKING = /【(?:涉密|秘密|机密|绝密)】|密级[:：](?!无|非|公开)|(?:秘密|机密|绝密)★/u;
/** Words that ask for a second look. Work about secrecy (保密工作, 非涉密) and internal control are ordinary subjects. */
const ASKS = /(?<!非|不|无)涉密(?!人员培训|单位|岗位|防护|检查)|(?<!商业|国家|保守)(?:机密|绝密)|内部(?:资料|文件|刊物)/u;

export const textSecret = defineRule({
  id: "text-secret",
  reach: "text",
  title: { zh: "涉密字样", en: "Mark of secrecy" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "涉及国家秘密的内容不公开。" }],
  options: NO_OPTIONS,
  grouped: true,
  applies: () => true,
  check: ({ field }) => {
    const text = squeeze(field.text);
    if (WHOLE.test(text)) return { reason: "whole" };
    if (MARKING.test(text)) return { reason: "marking" };
    const asks = ASKS.exec(text)?.[0];
    return asks === undefined ? null : { reason: "asks", values: { word: asks }, level: "warning", certainty: "needs-review" };
  },
  messages: {
    whole: {
      zh: "这一格是涉密标记，涉密项目不能公开，请把整个项目从公开文件中移出，序号随之顺延。",
      en: "This cell is a mark of secrecy; secret projects must not be published: leave the whole project out and close up the numbering.",
    },
    marking: {
      zh: "这段文字带有密级标志，带密级的内容不能公开，请核实密级并移出公开文件。",
      en: "This text carries a secrecy marking and must not be published: verify the classification and take it out.",
    },
    asks: {
      zh: "文字中出现“{word}”，可能涉及不宜公开的内容，请保密审查后再公开。",
      en: "The text says “{word}” and may hold what should not be published: have it reviewed first.",
    },
  },
  page: {
    why: "涉密内容一旦上网就无法收回，这是公开前必须过的一关。",
    how: "整个项目移出公开文件（写公开表时可以按确认移出，序号自动顺延）；只是字样的，做保密审查。",
    acceptable: "错误不能接受；只是出现字样（如采购涉密计算机）且已经审查的，可以注明审查情况后接受。",
    limits: "只认字样，认不出没有标注的涉密内容。",
  },
  examples: [
    { says: "整格写着涉密", document: { projects: [{ useOfFunds: "涉密" }] }, finds: { reason: "whole", at: "useOfFunds" } },
    { says: "带密级标志", document: { projects: [{ explanation: "【机密】项目说明见附件。" }] }, finds: { reason: "marking", at: "explanation" } },
    { says: "提到内部资料", document: { projects: [{ useOfFunds: "印制内部资料200册。" }] }, finds: { reason: "asks", at: "useOfFunds" } },
    { says: "内部控制、保密工作不算", document: { projects: [{ useOfFunds: "开展内部控制评价、内部审计和保密工作检查。" }] } },
    { says: "非涉密不算", document: { projects: [{ useOfFunds: "建设非涉密办公网络。" }] } },
  ],
});
