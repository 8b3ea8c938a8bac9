/** Words of indicators where less is better (spec "rules", 2.4, negative list). 降低率、下降率、减少 turn them round and are no part of it. */
export const NEGATIVE_INDICATORS: readonly string[] = [
  "故障率", "投诉", "差错", "误差", "漏损", "逾期", "事故", "死亡", "失业", "流失", "违规", "违法", "上访", "信访", "群体性事件",
  "超标", "超支", "返工", "污染", "排放", "能耗", "损耗", "空置", "未保", "错报", "漏报", "延误", "发病率", "贫困发生率",
];
