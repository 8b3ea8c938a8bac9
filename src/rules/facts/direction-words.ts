/** Words that tell which way an indicator points, where its ending alone would mislead. */

/** After one of these a bad thing is being dealt with: 投诉办结率, 污染治理率, 失业保险覆盖率 are the higher the better. */
export const TURNED_TO_GOOD: readonly string[] = [
  "降低", "下降", "减少", "压减", "消除", "化解", "处理", "处置", "办结", "结案", "查处", "查办", "破案", "整改", "治理", "防控", "防治", "预防", "防范", "避免", "挽回",
  "救助", "保险", "回复", "响应", "受理", "监测", "监控", "报告", "登记", "培训", "保障", "帮扶", "就业率", "补偿", "赔偿", "抚恤", "补助", "补贴", "扶助", "慰问", "达标", "合格", "满意", "覆盖", "演练", "宣传", "排查", "检测", "回收", "利用", "修复",
];

/** A high share of these is no merit: rates with them may well have an upper limit. */
export const LIMITED_RATES: readonly string[] = [
  "控制", "执行率", "支出", "成本", "费用", "费率", "负债", "债务", "占用", "占比", "空", "损", "耗", "漏", "缺", "失", "误", "错", "违", "差", "淘汰", "退", "流动率", "减", "降", "低", "投诉", "欠", "滞", "逾", "拖", "延", "病", "亡", "灾", "害",
  "感染", "复发", "重复", "辍学", "增长率", "上涨", "亏", "风险", "不良", "不合格", "未", "不满意", "不及时", "污", "废", "盗", "贫", "离职", "闲置", "折旧", "利率", "超", "抽检率", "药占比", "非税",
];

/** Rates that may rightly exceed 100 %: growth, over-fulfilment, cover and turnover ratios. */
export const UNBOUNDED_RATES: readonly string[] = [
  "增", "提高", "提升", "完成", "超额", "上升", "同比", "环比", "使用率", "利用率", "周转", "回报", "收益", "产出比", "负荷", "赔付", "拨备", "担保", "放大", "杠杆", "控制", "负债", "流动", "入住", "上座", "满载", "执行", "比值", "倍",
];
