/** Invented projects of a district that does not exist. */
import { NO_FIELD, type DisclosureDocument, type Field, type Indicator, type Project } from "../../src/model";

/** A filled-in field; where it stands does not matter here. */
export function field(text: string): Field {
  return { text, raw: text === "" ? null : text, cell: { sheet: "表", row: 0, column: 0 } };
}

export function indicator(level1: string, level2: string, level3: string, value: string, more: Partial<Indicator> = {}): Indicator {
  return {
    level1: field(level1), level2: field(level2), level1InForce: level1, level2InForce: level2, level3: field(level3),
    description: field(`${level3}的情况`), value: field(value), split: null, basis: field("2031年度工作计划"), extras: {}, row: 0, ...more,
  };
}

export const invented: Project = {
  sheet: "表", form: "form", layout: "hebei", title: field("1.云桥区智慧公厕维护经费绩效目标表"),
  unitCode: field("501001"), unitName: field("云桥区城市管理局（本级）"), code: field("99990131P00001110001A"), name: field("智慧公厕维护经费"),
  moneyUnit: "万元", budget: field("12.4"), fiscalFunds: field("12.4"), otherFunds: field(""), useOfFunds: field("用于全区36座智慧公厕的日常维护、设备更新和保洁用品购置。"),
  spendingPlan: {
    label: field("资金支出计划（%）"),
    periods: ["3月底", "6月底", "10月底", "12月底"].map((name, index) => ({ label: field(name), amount: field(["", "50%", "75", "100"][index] ?? "") })),
  },
  objectives: [field("1.保持公厕设备完好，方便群众使用。\n2.提升公厕保洁水平。")],
  indicators: [
    indicator("产出指标", "数量指标", "维护公厕数量", "36座"),
    indicator("产出指标", "质量指标", "设备完好率", "≥95%"),
    indicator("产出指标", "", "保洁达标率", "≥98%", { level2InForce: "质量指标" }),
    indicator("产出指标", "时效指标", "故障修复及时率", "100%"),
    indicator("产出指标", "成本指标", "每座公厕年维护成本", "≤0.35万元"),
    indicator("效益指标", "社会效益指标", "群众如厕环境", "=明显改善"),
    indicator("满意度指标", "服务对象满意度指标", "使用群众满意度", "≥ 90 %"),
  ],
  explanation: field(""), extras: {}, indicatorColumns: ["level1", "level2", "level3", "description", "value", "basis"],
};

export function documentOf(...projects: readonly Project[]): DisclosureDocument {
  return {
    name: "invented.xlsx", budgetYear: 2031, layout: projects[0]?.layout ?? null, projects, departments: [], lists: [], totals: [], narrative: [], unread: [], notes: [],
  };
}

export { NO_FIELD };
