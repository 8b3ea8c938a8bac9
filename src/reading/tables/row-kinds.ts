/** What a line of text around a table is, by its own words. */
import { normalise, squeeze } from "../../text";

const MONEY_UNIT = /^[（(]?(?:金额)?单位[:：]?(?:人民币)?(?:万|亿|千|百万)?元[）)]?$/;
const TITLE = /(?:绩效目标|目标绩效|绩效自评|绩效指标|绩效目标申报|绩效目标批复|绩效目标汇总|整体支出绩效)[^，。；]{0,20}表(?:[（(【][^）)】]{0,24}[）)】])?$/;
const YEAR_LINE = /^[（(]?20\d\d(?:年度?)?[）)]?$/;
const TOTAL = /^(?:合计|总计|小计|总合计|本页小计|金额合计|权重合计|分值合计|总分)(?:[（(][^）)]*[）)])?[:：]?$/;
const NOTE = /^(?:备?注[:：]|注\d|备注\d|说明[:：\d]|填[报表]说明|填写说明|注意事项|[*※]\s*(?:注|号)|附注|填报要求|本表)/;
const SIGNER = "填[报表](?:人|单位负责人|日期|时间)|审核(?:人|员|签字|单位)?|审批人?|复核人?|制表(?:人|单位)?|经办(?:人|员)?|(?:单位|部门|项目|财务|股室|处室|科室)?负责人|联系(?:人|电话|方式)|分管领导|主管领导|日期|电话|单位盖章|单位公章";
const SIGNATURE = new RegExp(`^(?:${SIGNER})(?:[（(](?:签字|签章|签名|盖章|公章)[）)])?(?:[:：]|$)`);
const EXPLANATION = /^[^\u4e00-\u9fff]{0,12}项目(?:情况)?说明/;

/** 单位：万元 above a table. */
export function isMoneyUnit(text: string): boolean {
  return text.length <= 24 && MONEY_UNIT.test(squeeze(text));
}

/** …绩效目标表, …绩效目标申报表（2026年度）. */
export function isTitle(text: string): boolean {
  return text.length <= 200 && TITLE.test(squeeze(text));
}

/** （2026年度） in a line of its own. */
export function isYearLine(text: string): boolean {
  return text.length <= 16 && YEAR_LINE.test(normalise(text));
}

export function isTotal(text: string): boolean {
  return text.length <= 24 && TOTAL.test(squeeze(text));
}

/** 注：… 填报说明 … under or over a table. */
export function isNote(text: string): boolean {
  return NOTE.test(squeeze(text.slice(0, 40)));
}

/** 填报人： 审核人： 联系电话： … */
export function isSignature(text: string): boolean {
  return text.length <= 80 && SIGNATURE.test(squeeze(text));
}

/** A narrative that begins with 项目说明, after at most some stray marks. */
export function isExplanation(text: string): boolean {
  return EXPLANATION.test(squeeze(text.slice(0, 60)));
}
