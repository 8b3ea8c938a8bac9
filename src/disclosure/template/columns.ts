/** The columns of the empty ledger (填报模板) by layout. The labels are those the reader knows. */
export interface TemplateColumn {
  readonly label: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly choices?: readonly string[];
  /** false: other input is allowed after a warning. */
  readonly strict?: boolean;
  readonly hint?: string;
  /** Text cells keep leading zeros and "=" as typed. */
  readonly asText?: boolean;
}

export type TemplateLayout = "hebei" | "split" | "central";

const LEVEL1 = ["产出指标", "效益指标", "满意度指标"] as const;
const LEVEL2 = [
  "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
] as const;
const LEVEL1_WITH_COST = ["成本指标", ...LEVEL1] as const;
const LEVEL2_WITH_COST = [
  "经济成本指标", "社会成本指标", "生态环境成本指标", "数量指标", "质量指标", "时效指标", "经济效益指标", "社会效益指标", "生态效益指标", "服务对象满意度指标",
] as const;
/** The budget system's own list, with ＝ ＞ ＜ half-width. */
const OPERATORS = ["≥", "＞", "＝", "＜", "≤", "文字描述"] as const;
const UNITS = ["%", "万元", "元", "元/人/年", "元/人/月", "人", "人次", "户", "个", "次", "次/年", "次/月", "项", "台", "套", "件", "公里", "平方米", "亩", "天", "月", "年"] as const;

const IDENTITY: readonly TemplateColumn[] = [
  { label: "序号", width: 6 },
  { label: "单位编码", width: 10, asText: true },
  { label: "单位名称", width: 20 },
  { label: "项目编码", width: 24, asText: true, hint: "21 位项目编码，从预算系统复制；同一项目的各行可以合并，也可以只填第一行。" },
  { label: "项目名称", width: 28, hint: "与预算批复的名称一致。" },
];

const MONEY_HINT = "万元，最多两位小数；预算数＝财政资金＋其他资金。";
const MONEY: readonly TemplateColumn[] = [
  { label: "预算数（万元）", width: 12, hint: MONEY_HINT },
  { label: "其中：财政资金", width: 12, hint: MONEY_HINT },
  { label: "其他资金", width: 10, hint: MONEY_HINT },
];

const planColumns = (label: string): readonly TemplateColumn[] =>
  ["3月底", "6月底", "10月底", "12月底"].map((period) => ({
    label: `${label}${period}`, width: 10, hint: "填到该月底的累计百分比，例如 25、50、83、100；不要填金额，年末应为 100。",
  }));

const GOAL: TemplateColumn = { label: "绩效目标", width: 36, hint: "写预期达到的产出和效果，一行一个目标：1.… 2.…" };
const NAME: readonly TemplateColumn[] = [
  { label: "三级指标", width: 22, hint: "简短、可衡量的指标名称，例如：补助人数、验收合格率。" },
  { label: "绩效指标描述", width: 26, hint: "说明怎样计算或认定，不要照抄指标名称。" },
];
const VALUE: TemplateColumn = { label: "指标值", width: 14, asText: true, hint: "运算符＋数字＋单位，例如 ≥95%、=12次、≤3万元；“是/否”请选定一个。" };
const BASIS: TemplateColumn = { label: "指标值确定依据", width: 28, hint: "写明文件名称和文号，或计划、标准、历史数据的出处。" };

const classes = (level1: readonly string[], level2: readonly string[]): readonly TemplateColumn[] => [
  { label: "一级指标", width: 12, choices: level1, strict: true },
  { label: "二级指标", width: 18, choices: level2, strict: true },
];

export const TEMPLATE_COLUMNS: Readonly<Record<TemplateLayout, readonly TemplateColumn[]>> = {
  hebei: [
    ...IDENTITY, ...MONEY, { label: "资金用途", width: 30 }, ...planColumns("资金支出计划（%）"), GOAL,
    ...classes(LEVEL1, LEVEL2), ...NAME, VALUE, BASIS,
  ],
  split: [
    ...IDENTITY, { label: "资金用途", width: 30 }, ...planColumns("资金支出计划（累计进度%）"), GOAL,
    ...classes(LEVEL1, LEVEL2), ...NAME,
    { label: "符号", width: 10, choices: OPERATORS, strict: true, asText: true },
    { label: "值", width: 10, hint: "只填数字；符号为“文字描述”时留空。" },
    { label: "单位（文字描述）", width: 18, choices: UNITS, strict: false },
    BASIS,
  ],
  central: [
    ...IDENTITY,
    { label: "主管部门及代码", width: 20, asText: true },
    { label: "实施单位", width: 20 },
    { label: "年度资金总额（万元）", width: 12, hint: MONEY_HINT },
    { label: "其中：财政拨款", width: 12, hint: MONEY_HINT },
    { label: "其他资金", width: 10, hint: MONEY_HINT },
    { ...GOAL, label: "年度总体目标" },
    ...classes(LEVEL1_WITH_COST, LEVEL2_WITH_COST), ...NAME, VALUE,
    { label: "分值权重", width: 10, hint: "各三级指标权重合计 90（另 10 分为预算执行率），或合计 100。" },
    BASIS,
  ],
};
