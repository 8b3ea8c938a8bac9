/** Projects as plain texts: what the generator writes into sheets and expects back. */
import type { Chooser } from "./chooser";

export interface PlainIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly symbol: string;
  readonly number: string;
  readonly unit: string;
  readonly basis: string;
  readonly weight: string;
}

export interface PlainProject {
  readonly unitCode: string;
  readonly unitName: string;
  readonly code: string;
  readonly name: string;
  readonly budget: string;
  readonly fiscalFunds: string;
  readonly otherFunds: string;
  readonly useOfFunds: string;
  readonly periods: readonly string[];
  readonly amounts: readonly string[];
  readonly objectives: readonly string[];
  readonly indicators: readonly PlainIndicator[];
}

const NAMES = ["社区图书室更新", "道路照明维护", "校园饮水设备购置", "残疾人技能培训", "河道保洁服务", "数字档案整理", "消防器材检修", "老年食堂补助", "公共厕所改造", "人才公寓租赁", "气象监测站运维", "统计调查经费", "办公经费", "其他运转支出", "项目评审服务费", "2026年提前下达民生资金"];
const TOPICS = ["更新图书", "维护路灯", "采购设备", "培训学员", "清理河道", "整理档案", "检修器材", "供应餐食", "改造厕所", "租赁住房", "校准仪器", "入户调查"];
const CLASSES: readonly (readonly [string, readonly string[]])[] = [
  ["产出指标", ["数量指标", "质量指标", "时效指标", "成本指标"]],
  ["效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
];
const UNITS = ["%", "人", "次", "万元", "个", "册", "盏", "小时", "元/人"];
const SYMBOLS = ["≥", "≤", "=", ">", ""];
const BASES = ["年度工作计划", "上级文件要求", "历史标准", "行业标准〔2025〕3号", "问卷调查", ""];
const PERIODS: readonly (readonly string[])[] = [["3月底", "6月底", "10月底", "12月底"], ["3月底", "6月底", "9月底", "12月底"], ["第一季度", "第二季度", "第三季度", "第四季度"]];

/** A few projects of a district that does not exist, with distinct names. */
export function inventProjects(choose: Chooser): readonly PlainProject[] {
  const count = 1 + choose.int(5);
  const periods = choose.pick(PERIODS);
  const names = choose.shuffled(NAMES).slice(0, count);
  return names.map((name, index) => inventProject(choose, name, index, periods));
}

function inventProject(choose: Chooser, name: string, index: number, periods: readonly string[]): PlainProject {
  const fiscal = choose.int(90000) / 100;
  const other = choose.chance(0.3) ? choose.int(9000) / 100 : null;
  const levels = CLASSES.filter((_, at) => at === 0 || choose.chance(0.85));
  return {
    unitCode: `99900${1 + choose.int(3)}`,
    unitName: choose.pick(["云溪县教育局（本级）", "云溪县水务站", "云溪县城市管理局"]),
    code: choose.chance(0.9) ? `99010126P00${String(100000 + choose.int(900000))}${index}A7` : "",
    name,
    budget: plain(fiscal + (other ?? 0)), fiscalFunds: plain(fiscal), otherFunds: other === null ? "" : plain(other),
    useOfFunds: choose.chance(0.9) ? `用于${choose.pick(TOPICS)}，保障工作开展。` : "",
    periods, amounts: periods.map((_, at) => (choose.chance(0.2) ? "" : choose.chance(0.5) ? String(25 * (at + 1)) : `${String(20 * (at + 1))}%`)),
    objectives: [choose.pick(["1.完成年度任务。\n2.提高服务水平。", "保障工作顺利开展，提升服务质量", `按时${choose.pick(TOPICS)}；群众满意。`])],
    indicators: levels.flatMap(([level1, level2s]) => level2s.filter((_, at) => at === 0 || choose.chance(0.6)).flatMap((level2) =>
      Array.from({ length: choose.chance(0.25) ? 2 : 1 }, () => inventIndicator(choose, level1, level2)))),
  };
}

function inventIndicator(choose: Chooser, level1: string, level2: string): PlainIndicator {
  const topic = choose.pick(TOPICS);
  const inWords = choose.chance(0.15);
  return {
    level1, level2,
    level3: `${topic}${choose.pick(["数量", "合格率", "及时率", "成本", "满意度", "人数"])}`,
    description: choose.chance(0.8) ? `反映${topic}的情况` : "",
    symbol: inWords ? "" : choose.pick(SYMBOLS),
    number: inWords ? choose.pick(["明显提高", "2026年12月底前", "逐步改善"]) : plain(choose.chance(0.5) ? choose.int(200) : choose.int(20000) / 100),
    unit: inWords ? "" : choose.pick(UNITS),
    basis: choose.pick(BASES),
    weight: String(5 + choose.int(10)),
  };
}

function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}
