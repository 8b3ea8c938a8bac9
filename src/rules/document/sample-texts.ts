/** Faultless texts of the three kinds, for the rules' examples. Invented: there is no 云湖区. */
type Text = readonly (readonly [text: string, heading: number])[];

/** A department's 绩效文本. */
export const TARGETS_TEXT: Text = [
  ["云湖区文化馆2026年度预算绩效文本", 0],
  ["第一部分 部门整体绩效目标", 1],
  ["一、总体绩效目标", 2],
  ["2026年办好20个社区图书室，居民借阅人次增长10%。", 0],
  ["二、分项绩效目标", 2],
  ["（一）公共阅读", 3],
  ["绩效指标：购置新书12000册，居民满意度90%以上。", 0],
  ["三、工作保障措施", 2],
  ["完善制度，加强支出管理。", 0],
  ["第二部分 专项资金绩效目标", 1],
  ["我部门2026年无专项资金预算，特此说明。", 0],
  ["第三部分 预算项目绩效目标", 1],
];

/** The note on a department's budget. */
export const DEPARTMENT_TEXT: Text = [
  ["云湖区文化馆2026年部门预算公开情况说明", 0],
  ["一、部门职责及机构设置", 2],
  ["我单位负责公共图书服务。", 0],
  ["二、财政拨款收支情况", 2],
  ["2026年一般公共预算支出320万元。", 0],
  ["三、“三公”经费预算情况", 2],
  ["2026年“三公”经费预算26万元，其中：因公出国（境）费3万元，公务用车购置费9万元，公务用车运行维护费8万元，公务接待费6万元。比上年增加9万元，主要原因是更新公务用车1辆。", 0],
  ["四、机关运行经费", 2],
  ["2026年机关运行经费安排41万元。", 0],
  ["五、政府采购预算情况", 2],
  ["2026年政府采购预算18万元，均为货物类。", 0],
  ["六、预算绩效情况", 2],
  ["对全部项目设置绩效目标。", 0],
  ["七、名词解释", 2],
  ["机关运行经费：指保障机关运转的公用经费。", 0],
];

/** The note on a government's budget. */
export const GOVERNMENT_TEXT: Text = [
  ["关于云湖区2026年区级预算公开有关事项的说明", 0],
  ["一、“三公”经费情况", 2],
  ["2026年区级“三公”经费预算240万元，其中：因公出国（境）费20万元，公务用车购置费30万元，公务用车运行维护费90万元，公务接待费100万元。与上年持平。", 0],
  ["二、政府债务情况", 2],
  ["2025年末政府债务余额5.2亿元，未超过限额。2026年安排还本付息5200万元，其中：本金1500万元，利息3700万元。", 0],
  ["三、转移支付情况", 2],
  ["2026年预计收到转移支付8600万元。", 0],
  ["四、政府采购情况", 2],
  ["2026年区级政府采购预算3200万元。", 0],
  ["五、预算绩效情况", 2],
  ["重大政策和重点项目绩效目标随预算公开。", 0],
];

/** The text without the paragraphs that hold the words. */
export function without(text: Text, words: RegExp): Text {
  return text.filter(([paragraph]) => !words.test(paragraph));
}

/** The text with other words in one place. */
export function retold(text: Text, from: string, to: string): Text {
  return text.map(([paragraph, heading]) => [paragraph.replace(from, to), heading]);
}
