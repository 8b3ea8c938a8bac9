/**
 * The words that head columns and stand beside cells in performance-target tables, with their synonyms.
 * Facts only: what a label means in its place is decided by the readers of ledgers and forms.
 * Words are matched without white space, line ends, brackets and punctuation (see `labelKey`).
 */
import { normalise } from "../text";

/** What a label names. Some are decided by their surroundings only (`unitWord`, `indicatorContent` …). */
export type LabelId =
  // the project
  | "sequence" | "unitCode" | "unitName" | "code" | "name" | "specialFundName" | "department" | "implementingUnit" | "contact"
  | "template" | "projectKind" | "projectPeriod" | "explanation" | "fillingDate"
  // money
  | "moneyGroup" | "budget" | "initialBudget" | "fiscalFunds" | "otherFunds" | "carriedOver" | "useOfFunds"
  | "executedAmount" | "executionRate" | "total" | "plan" | "period"
  // goals
  | "goal" | "goalItem" | "midTermGoal" | "expectedOutcome" | "actualOutcome"
  // indicators
  | "indicatorGroup" | "midTermIndicators" | "indicatorContent" | "level1" | "level2" | "level3" | "description" | "value" | "symbol"
  | "number" | "unit" | "basis" | "weight" | "points" | "score" | "actualValue" | "deviation" | "baseline"
  | "valueKind" | "scoring" | "remark"
  // decided by context
  | "unitWord" | "symbolOrKind" | "valueContent" | "nameWord" | "codeWord"
  // the whole department
  | "departmentName" | "tasks" | "taskName" | "taskContent"
  // known, and without a place in the model
  | "known";

const WORDS: Readonly<Record<LabelId, readonly string[]>> = {
  sequence: ["序号", "项目序号", "编号", "行号", "NO"],
  unitCode: ["单位编码", "单位代码", "预算单位编码", "预算单位代码", "部门编码", "部门代码", "单位编号", "项目单位编码"],
  unitName: ["单位名称", "预算单位", "预算单位名称", "填报单位", "申报单位", "编报单位", "填报单位名称", "申报单位名称", "预算部门", "填报部门", "编制单位", "所属单位", "预算单位编码及名称", "单位编码及名称", "单位编码名称"],
  code: ["项目编码", "项目代码", "预算项目编码", "预算项目代码", "项目编号", "项目库编码", "一体化项目编码", "专项资金编码"],
  name: ["项目名称", "预算项目名称", "预算项目", "项目", "二级项目名称", "项目全称", "具体项目名称", "支出项目名称", "项目支出名称", "绩效项目名称", "单位名称项目名称", "单位项目名称", "单位及项目名称", "单位和项目名称"],
  specialFundName: ["专项资金名称", "专项名称", "资金名称", "转移支付名称", "专项资金项目名称", "专项转移支付名称"],
  department: ["主管部门", "主管部门及代码", "主管部门名称", "主管单位", "业务主管部门", "省级主管部门", "中央主管部门", "地方主管部门", "市级主管部门", "县级主管部门", "资金主管部门", "项目主管部门", "主管部门及编码", "主管部门代码及名称"],
  implementingUnit: ["实施单位", "项目单位", "项目实施单位", "项目承担单位", "资金使用单位", "项目单位名称", "实施单位名称", "具体实施单位", "承担单位", "项目执行单位"],
  contact: ["负责人及电话", "项目负责人及电话", "项目负责人及联系电话", "负责人及联系电话", "项目负责人", "联系人及电话", "负责人和电话", "联系人及联系电话"],
  template: ["项目绩效模板", "绩效模板", "绩效目标模板"],
  projectKind: ["项目属性", "项目类别", "项目类型", "项目性质", "项目分类", "资金性质", "项目级次", "支出类型"],
  projectPeriod: ["项目期", "项目起止时间", "起止时间", "项目周期", "实施期限", "项目实施期", "项目期限", "实施期", "项目起止年限", "项目实施周期", "实施周期", "项目开始结束时间"],
  explanation: ["项目说明", "项目情况说明"],
  fillingDate: ["填报日期", "填报时间", "制表日期", "填表日期", "编报日期", "申报日期", "填表时间"],
  moneyGroup: ["预算规模及资金用途", "预算规模与资金用途", "项目资金", "资金情况", "项目资金情况", "预算情况", "预算资金情况", "资金总额及构成", "预算资金", "资金来源", "资金安排", "项目预算", "预算安排", "预算安排情况", "预算规模", "资金规模", "预算执行情况", "项目预算情况", "资金构成", "预算资金来源", "年度资金情况", "项目资金申请", "项目资金申请额", "年度资金申请"],
  budget: ["预算数", "年度资金总额", "预算金额", "资金总额", "预算总额", "年度预算数", "项目资金总额", "项目预算数", "项目预算金额", "预算资金总额", "预算合计", "年度预算金额", "总预算", "全年预算数", "全年预算", "年度金额", "本年预算数", "预算资金合计", "项目预算总额", "年度预算总额", "本年预算", "年度资金", "资金合计", "金额", "项目金额", "年度预算", "预算额度", "预算安排数", "全年预算数A", "当年预算", "当年预算数", "当年预算金额", "年度资金申请总额", "年度预算申请总额", "年度资金预算总额", "本年资金总额", "当年资金总额"],
  initialBudget: ["年初预算数", "年初预算", "年初预算金额"],
  fiscalFunds: ["其中财政资金", "财政资金", "其中财政拨款", "财政拨款", "本年财政拨款", "其中本年财政拨款", "当年财政拨款", "其中当年财政拨款", "财政拨款资金", "一般公共预算", "一般公共预算拨款", "其中一般公共预算", "其中财政性资金", "财政性资金", "本级财政资金", "其中本级财政资金", "财政资金金额", "本年一般公共预算拨款", "其中财政拨款资金", "财政预算资金", "其中中央财政资金", "中央财政资金", "其中中央补助", "中央补助", "年度财政拨款"],
  otherFunds: ["其他资金", "其它资金", "其中其他资金", "其他", "其它", "其他来源", "单位资金", "自筹资金", "其他资金来源", "其他收入", "其中其它资金", "自有资金", "其他资金金额"],
  carriedOver: ["上年结转", "上年结转资金", "结转资金", "上年结转结余", "上年结转结余资金", "以前年度结转", "其中上年结转", "结转结余资金", "其中上年结转资金"],
  useOfFunds: ["资金用途", "主要用途", "资金主要用途", "项目资金主要用途", "用途", "项目资金用途", "资金使用用途", "预算资金用途", "资金用途说明", "资金使用内容", "主要资金用途", "支出用途", "资金具体用途"],
  executedAmount: ["全年执行数", "执行数", "预算执行数", "实际执行数", "全年执行数B", "全年执行金额", "实际支出", "实际支出数", "支出数"],
  executionRate: ["执行率", "预算执行率", "执行率B/A", "执行率BA", "全年执行率", "资金执行率"],
  total: ["合计", "总额", "总计", "小计", "总数"],
  plan: ["资金支出计划", "支出计划", "用款计划", "资金使用计划", "项目支出计划", "分季度支出计划", "资金支付计划", "支付计划", "季度用款计划", "资金支出进度计划", "支出进度计划", "支出进度", "资金支出计划累计进度", "项目资金支出计划", "资金计划", "年度资金支出计划", "累计支出计划"],
  period: [],
  goal: ["绩效目标", "总体目标", "年度总体目标", "年度绩效目标", "年度目标", "项目绩效目标", "项目总体目标", "总体绩效目标", "年度总体绩效目标", "绩效总目标", "绩效总体目标", "项目年度绩效目标", "年度绩效总目标", "项目年度目标", "年度总目标", "项目目标", "预期绩效目标", "项目支出绩效目标", "年度绩效目标内容", "绩效目标描述", "年度总体目标完成情况", "绩效目标内容", "当年绩效目标", "年度任务目标", "项目当年绩效目标", "本年绩效目标", "项目年度总体目标"],
  goalItem: ["目标"],
  midTermGoal: ["中期目标", "长期目标", "中长期目标", "实施期目标", "实施期总目标", "中期总体目标", "中期绩效目标", "长期绩效目标", "项目期绩效目标", "实施期绩效目标", "总目标", "项目总目标", "项目中期目标", "中长期绩效目标", "跨年度目标"],
  expectedOutcome: ["预期目标", "年初设定目标", "年初绩效目标", "预期目标内容", "年初预期目标", "预期绩效", "年初目标"],
  actualOutcome: ["实际完成情况", "目标实际完成情况", "全年实际完成情况", "目标完成情况", "年度完成情况", "全年实际完成", "实际完成", "完成情况"],
  indicatorGroup: ["绩效指标", "年度绩效指标", "绩效指标体系", "年度指标", "项目绩效指标", "绩效指标情况", "年度绩效目标指标", "衡量指标", "绩效目标指标", "绩效衡量指标"],
  midTermIndicators: ["中期绩效指标", "长期绩效指标", "中期指标", "长期指标", "中长期绩效指标", "实施期绩效指标", "实施期指标", "中长期指标"],
  indicatorContent: ["指标内容"],
  level1: ["一级指标", "一级指标名称", "一级绩效指标", "一级", "一级绩效指标名称", "一级目标", "指标一级", "1级指标", "一级指标类别", "一级指标类型", "一级分类", "一级类别"],
  level2: ["二级指标", "二级指标名称", "二级绩效指标", "二级", "二级绩效指标名称", "指标二级", "2级指标", "二级指标类别", "二级指标类型", "二级分类", "二级类别"],
  level3: ["三级指标", "三级指标名称", "三级绩效指标", "三级", "指标名称", "绩效指标名称", "三级绩效指标名称", "三级指标内容", "具体指标", "末级指标", "指标三级", "3级指标", "具体指标名称", "三级指标指标内容", "明细指标"],
  description: ["绩效指标描述", "指标描述", "指标解释", "指标说明", "绩效指标说明", "指标释义", "三级指标描述", "指标含义", "绩效指标解释", "指标内涵", "指标值说明", "三级指标解释", "绩效指标内容", "指标解释说明", "三级指标说明", "绩效描述"],
  value: ["指标值", "年度指标值", "目标值", "绩效指标值", "预期指标值", "预期值", "年度目标值", "预期目标值", "计划值", "指标目标值", "全年指标值", "本年指标值", "绩效目标值", "三级指标值", "计划指标值", "年度绩效指标值", "年初指标值", "预期绩效值", "本年目标值", "当年指标值", "年初目标值", "考核值", "指标标准值", "本年绩效指标值", "全年绩效指标值", "当年绩效指标值", "年度绩效目标值"],
  symbol: ["符号", "计算符号", "运算符号", "比较符号", "比较符", "运算符", "指标符号", "关系符号", "指标值符号", "计算关系", "逻辑符号", "指标运算符号", "判断符号", "目标值符号"],
  number: ["值", "数值", "指标数值", "值内容", "目标数值", "具体值", "数"],
  unit: ["计量单位", "度量单位", "指标值单位", "指标单位", "单位文字描述", "值单位", "单位或文字描述", "指标计量单位", "指标度量单位", "计算单位", "数值单位", "目标值单位", "指标值计量单位", "绩效度量单位", "绩效计量单位", "绩效指标单位", "绩效指标度量单位"],
  basis: ["指标值确定依据", "确定依据", "指标值依据", "指标依据", "设定依据", "指标设定依据", "绩效标准", "评价标准", "指标值设定依据", "依据", "目标值确定依据", "标准依据", "指标值来源", "指标确定依据", "指标标准", "指标值确定的依据", "参考依据", "指标值设置依据", "设置依据", "目标值依据", "指标设置依据", "指标来源", "目标值设定依据", "标准值依据"],
  weight: ["分值权重", "权重", "指标权重", "权重分值", "绩效指标权重", "指标分值权重", "三级指标权重", "权重分", "权重值"],
  points: ["分值", "指标分值", "标准分", "标准分值", "满分", "分数", "三级指标分值", "满分分值"],
  score: ["得分", "自评得分", "实际得分", "指标得分", "评价得分", "自评分", "评分", "自评分值"],
  actualValue: ["实际完成值", "完成值", "全年实际值", "实际值", "全年实际完成值", "年度实际完成值", "全年完成值", "实际完成指标值", "年度完成值", "实际完成数", "指标完成值", "年末实际完成值", "自评完成值", "完成指标值", "实际指标值"],
  deviation: ["偏差原因分析及改进措施", "偏差原因", "偏差原因分析", "未完成原因分析", "未完成原因及改进措施", "偏差原因分析和改进措施", "未完成原因", "未完成原因和改进措施", "偏差原因及改进措施", "未完成原因分析及改进措施", "改进措施", "原因分析及改进措施", "偏差分析及改进措施", "未完成原因及拟采取的改进措施", "未完成原因分析与改进措施", "偏差原因分析与改进措施"],
  baseline: ["历史值", "基期值", "上年值", "上年完成值", "基准值", "上年实际值", "年初值", "基期", "历史完成值", "上年实际完成值", "上年指标值", "近三年平均值", "上年度完成值", "历史数据"],
  valueKind: ["指标值类型", "指标类型", "指标属性", "定量定性", "定性定量", "指标值性质", "定量或定性", "指标方向", "指标方向性", "绩效指标类型", "绩效指标属性", "指标值属性", "绩效指标方向", "绩效指标方向性"],
  scoring: ["评扣分标准", "评分标准", "计分标准", "评分规则", "扣分标准", "赋分规则", "评分办法", "计分方法", "评分细则", "评扣分规则", "计分规则", "评扣分办法", "评分方法", "评价方法", "评扣分细则"],
  remark: ["备注", "备注说明", "说明", "其他说明", "备注信息"],
  unitWord: ["单位"],
  symbolOrKind: ["指标性质", "性质", "绩效指标性质", "目标值性质"],
  valueContent: ["指标值内容"],
  nameWord: ["名称"],
  codeWord: ["编码", "代码"],
  departmentName: ["部门名称", "部门单位名称", "单位部门名称", "整体支出部门名称", "部门及单位名称"],
  tasks: ["年度主要任务", "主要任务", "年度工作任务", "年度履职目标及主要任务", "年度重点任务", "重点任务", "年度重点工作任务", "年度主要工作任务"],
  taskName: ["任务名称", "主要任务名称", "工作任务名称", "重点工作名称"],
  taskContent: ["主要内容", "任务内容", "工作内容", "主要工作内容", "任务主要内容"],
  known: ["执行率分值", "总分", "自评总分", "目标完成情况分析", "评价等次", "自评等级", "年度", "预算年度", "上级主管部门意见", "财政部门意见", "审核意见", "主管部门审核意见", "财政部门审核意见"],
};

/** Numbered goals in a cell of their own: 目标1, 目标一, 年度目标2, 目标 3：. */
const GOAL_ITEM = /^(?:年度|绩效|总体)?目标(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑩])$/;

/** Month ends and quarters of a spending plan: 3月底, 10月末, 6月30日前, 第一季度, 二季度末. */
export const PERIOD_SOURCE = "(?:截至|截止|至|到)?(?:(?:1[0-2]|0?[1-9])月(?:底|末|份|底前|末前|(?:30|31)日)?|第?[一二三四1-4]季度末?|[1-4]季度)(?:前|累计)?";
const PERIOD = new RegExp(`^${PERIOD_SOURCE}$`);
/** A period with its plan in one header: 资金支出计划（%）3月底. */
const PLANNED_PERIOD = new RegExp(`^.{0,12}(?:计划|支出进度)${PERIOD_SOURCE}$`);

/** No label is longer than this many characters, brackets and line ends included. */
const LONGEST_LABEL = 48;

const BRACKETS = /[（(【[〔][^（(【[〔）)】\]〕]{0,24}[）)】\]〕]/g;
const PUNCTUATION = /[：:*★☆▲△●○■□◆◇·、，。；;!！?？"“”'‘’_\-—–~～|/\\=＊※#]/g;
const ORDINAL = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）]/;
const YEAR = /^20\d\d年(?:度)?(?=.)/;

/**
 * The text as labels are compared: no white space, brackets with what they hold, punctuation and leading ordinal.
 * "" where nothing is left or the text is too long to be a label.
 */
export function labelKey(text: string): string {
  if (text.length > LONGEST_LABEL) return "";
  const plain = normalise(text).replace(ORDINAL, "");
  const key = plain.replace(BRACKETS, "").replace(PUNCTUATION, "").replace(/\./g, "");
  // 评（扣）分标准 loses 扣 with its bracket; where nothing is left, the brackets are part of the word.
  return key === "" ? plain.replace(/[（()）]/g, "").replace(PUNCTUATION, "") : key;
}

/** Labels whose brackets hold half of their meaning: without them this one would be a unit's name. */
const WITH_BRACKETS = /^(?:预算)?单位[（(](?:项目|专项|专项资金)[）)]名称$/;

/** Finds what a text is a label of; null for anything else. One reader is made for a workbook and keeps what it looked up. */
export type LabelReader = (text: string) => LabelId | null;

/** `more`: labels that the user has explained (mapping), by their text. */
export function labelReader(more: Readonly<Record<string, LabelId>> = {}): LabelReader {
  const explained = new Map(Object.entries(more).map(([text, id]) => [labelKey(text), id]));
  const beginnings = new Set([...BEGINNINGS, ...[...explained.keys()].map((key) => key.charAt(0))]);
  const known = new Map<string, LabelId | null>();
  return (text) => {
    if (text === "" || text.length > LONGEST_LABEL) return null;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const id = !beginsLikeLabel(text, beginnings) ? null
      : lookUp(labelKey(text), explained, WITH_BRACKETS.test(normalise(text)) ? "name" : null);
    known.set(text, id);
    return id;
  };
}

const BY_KEY: ReadonlyMap<string, LabelId> = new Map(
  Object.entries(WORDS).flatMap(([id, words]) => words.map((word) => [word, id as LabelId] as const)),
);

/** First characters of labels; most texts of a ledger begin otherwise and need no look-up. */
const BEGINNINGS: ReadonlySet<string> = new Set([...[...BY_KEY.keys()].map((key) => key.charAt(0)), "截", "至", "到", "第", "年", "绩", "总", "目", "上", "下"]);

/** A first character that is no Han character (ordinal, bracket, star, blank, year) decides nothing; 一、 二、 are ordinals. */
function beginsLikeLabel(text: string, beginnings: ReadonlySet<string>): boolean {
  const first = text.charAt(0);
  return first < "\u4e00" || first > "\u9fff" || beginnings.has(first) || "一二三四五六七八九十".includes(first);
}

/** `bracketed`: what the text is where its brackets count. */
function lookUp(key: string, explained: ReadonlyMap<string, LabelId>, bracketed: LabelId | null): LabelId | null {
  if (key === "") return null;
  const found = explained.get(key) ?? bracketed ?? BY_KEY.get(key) ?? BY_KEY.get(key.replace(YEAR, ""));
  if (found) return found;
  if (GOAL_ITEM.test(key)) return "goalItem";
  return PERIOD.test(key) || PLANNED_PERIOD.test(key) ? "period" : null;
}
