import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import type { ExampleProject } from "../../src/rules/engine/example-document";
import { exampleDocument } from "../../src/rules/example";

/** Rows that a naive check of values and times would complain of, and that are right: level 2, name, value. All invented. */
const GOOD: readonly (readonly [level2: string, name: string, value: string])[] = [
  ["数量指标", "发放补贴人数", "65人"], ["数量指标", "误餐补助人数", "≥20人"], ["数量指标", "改造图书室面积", "≥200㎡"], ["数量指标", "图书消毒次数", "4次"], ["数量指标", "服务读者人次", "≥3万人次"],
  ["数量指标", "服务读者数量", "≥3.5万人"], ["数量指标", "图书投诉处理件数", "≥30件"], ["数量指标", "安全事故演练次数", "≥2次"], ["数量指标", "免费开放天数", "≥300天"], ["数量指标", "设备购置数", "1套"],
  ["质量指标", "投诉办结率", "≥98%"], ["质量指标", "污染治理达标率", "=100%"], ["质量指标", "图书破损率", "≤3%"], ["质量指标", "系统故障率", "≤0.5%"], ["质量指标", "失业保险覆盖率", "≥95%"], ["质量指标", "图书编目差错率", "≤1‰"],
  ["质量指标", "重大安全事故", "=0起"], ["质量指标", "室内湿度", "45%-60%"], ["质量指标", "验收等级", "优/良/中/差"], ["质量指标", "服务评价", "好/一般/差"], ["质量指标", "年度任务完成率", "≥105%"], ["质量指标", "设备利用率", "≥110%"],
  ["质量指标", "支出控制率", "≤100%"], ["质量指标", "藏书结构合规性", "符合《公共图书馆业务规范》二级标准"], ["质量指标", "验收合格率", "100%"],
  ["时效指标", "购书完成时间", "2026年9月30日前"], ["时效指标", "购书完成时间", "9月底前"], ["时效指标", "补贴发放时间", "每月10日前"], ["时效指标", "补贴发放及时率", "=100%"], ["时效指标", "故障响应时间", "≤2小时"], ["时效指标", "办理时限", "15个工作日内"],
  ["时效指标", "图书室托管服务期限", "1年"], ["时效指标", "开放时间", "春节期间不闭馆"], ["时效指标", "项目完成时间", "2026年第三季度"], ["时效指标", "竣工时间", "年底前"],
  ["社会效益指标", "借阅量增长率", "≥120%"], ["社会效益指标", "办证时间缩短", "≥20%"], ["社会效益指标", "上访事件下降率", "≥10%"], ["社会效益指标", "居民阅读指数", "≥70%"], ["社会效益指标", "读者上访事件", "无"], ["社会效益指标", "受益居民", "3个社区"],
  ["经济效益指标", "节约采购经费", "≥2万元"], ["可持续影响指标", "设备使用年限", "≥5年"], ["可持续影响指标", "管理制度", "健全"], ["生态效益指标", "废旧图书回收率", "≥90%"],
];
const RANGE_BY_STANDARD = "室内湿度";

describe("good practice", () => {
  it.each(GOOD.filter(([, name]) => name !== RANGE_BY_STANDARD))("passes the rules about values and times: %s %s %s", (level2, level3, value) => {
    expect(findingsOf({ add: [{ level1: "产出指标", level2, level3, description: "说明", value, basis: "采购合同" }] })).toEqual([]);
  });

  it("is only informed where a standard itself is a range", () => {
    expect(findingsOf({ add: [{ level1: "产出指标", level2: "质量指标", level3: RANGE_BY_STANDARD, description: "说明", value: "45%-60%", basis: "档案库房标准" }] })).toEqual(["value-range info"]);
  });

  it("is a satisfaction target in any of its usual forms", () => {
    for (const value of ["≥90%", "＞=85%", "不低于80%", "90%以上", "≥90分"]) {
      const found = findingsOf({ change: { 7: { value } } }).filter((finding) => !/value-(soft-bound|operator-nonstandard) info/.test(finding));
      expect(found, value).toEqual([]);
    }
  });

  it("is a secret row left to the rule about secrets", () => {
    expect(findingsOf({ change: { 0: { value: "涉密" }, 3: { value: "涉密" }, 7: { value: "涉密" } } })).toEqual([]);
  });
});

/** What the families value and time find. */
function findingsOf(project: ExampleProject): readonly string[] {
  return checkDocument(exampleDocument({ projects: [project] }), DEFAULT_SETTINGS).findings
    .filter(({ rule }) => /^(value|satisfaction|time)-/.test(rule))
    .map(({ rule, level }) => `${rule} ${level}`);
}
