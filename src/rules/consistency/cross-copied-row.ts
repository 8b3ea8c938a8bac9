/** 疑似套用其他项目指标 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView, RowView } from "../engine/views";
import { BENEFICIARIES } from "../facts/beneficiaries";
import { grouped, oncePerProject, subjectOf } from "./copied-texts";
import { characterPairs } from "./shared-words";

/** Words that many projects share: what is copied must be a thing of its own. */
const COMMON = /(?:绩效|目标|指标|项目|专项|资金|经费|费用|补助|补贴|奖励|补充|工作|服务|系统|设备|设施|管理|建设|改造|维修|维护|购置|采购|保障|发放|完成|运行|运转|运维|人员|人才|群众|居民|对象|单位|部门|机关|企业|社会|公共|基层|基本|农村|乡镇|城乡|城市|城区|社区|辖区|中央|省级|市级|区级|县级|财政|提前|下达|年度|预算|支持|发展|安全|办公|技术|信息|网站|培训|活动|宣传|综合|治理|质量|合格|满意|及时|实际|数量|人数|比例|支付|付款|租赁|通知|关于|提供|覆盖|能力|水平|提升|提高|情况|生活|环境|条件|开展|组织|本级|配套|一般|其他|上级|本地|全区|全县|工程|款项|补偿|县乡|村级|两级)+/gu;

/** A row in more projects than this is a template, not a slip. */
const MOST_PROJECTS = 6;

export const crossCopiedRow = defineRule({
  id: "cross-copied-row",
  reach: "document",
  title: { zh: "疑似套用其他项目指标", en: "Indicator seemingly taken from another project" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "指标与本项目内容相关。" }],
  options: NO_OPTIONS,
  yieldsTo: ["cross-subject-mismatch"],
  applies: ({ projects }) => projects.length > 1 && projects.some(({ rows }) => rows.length > 0),
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.name, project.useOfFunds]),
  check: ({ projects }) => {
    const here = oncePerProject((view) => subjectOf(view, true));
    const owned = oncePerProject((view) => characterPairs(view.name.replace(COMMON, " ")));
    const rows = projects.flatMap((view) => view.rows.filter((row) => row.counts && row.indicator.level3.cell !== null));
    return [...grouped(rows, keyOf).values()].flatMap((same) => copiedRows(same, here, owned));
  },
  messages: {
    copied: {
      zh: "这一行与项目“{other}”的指标一字不差，其中的“{thing}”在本项目里没有提到，像是套用来的，请改成本项目自己的指标。",
      en: "This row is word for word one of “{other}”, and its “{thing}” appears nowhere else in this project: write an indicator of this project's own.",
    },
  },
  page: {
    why: "整行复制其他项目的指标，考核的就不是本项目。",
    how: "换成本项目的产出或效果；确实共用的，在资金用途或绩效目标中写明。",
    acceptable: "两个项目共同完成一件事时，可以注明后接受。",
    limits: "名称、描述和指标值全部相同、且带有那个项目名称里特有的词时才报告；许多项目共用的模板行不报告。",
  },
  examples: [
    {
      says: "车辆购置用了网络项目的效益指标",
      document: {
        projects: [
          { name: "光纤租赁", useOfFunds: "租赁光纤。", objectives: ["光纤全年畅通。"], indicators: [{ level1: "效益指标", level2: "社会效益指标", level3: "光纤畅通保障业务办理", description: "光纤畅通时办理业务的情况", value: "≥95%" }] },
          { name: "执勤车辆更新", useOfFunds: "更新执勤车辆2辆。", objectives: ["车辆到位。"], indicators: [{ level1: "效益指标", level2: "社会效益指标", level3: "光纤畅通保障业务办理", description: "光纤畅通时办理业务的情况", value: "≥95%" }] },
        ],
      },
      finds: { reason: "copied", at: "projects.1.indicators.0.level3" },
    },
    {
      says: "通用的行",
      document: {
        projects: [
          { name: "光纤租赁", indicators: [{ level1: "产出指标", level2: "数量指标", level3: "上门检修次数", description: "全年上门检修的次数", value: "≥6次" }] },
          { name: "执勤车辆更新", indicators: [{ level1: "产出指标", level2: "数量指标", level3: "上门检修次数", description: "全年上门检修的次数", value: "≥6次" }] },
        ],
      },
    },
    {
      says: "资金用途里也写了光纤",
      document: {
        projects: [
          { name: "光纤租赁", indicators: [{ level1: "产出指标", level2: "质量指标", level3: "光纤故障率", description: "光纤发生故障的比例", value: "≤2%" }] },
          { name: "视频会议运行", useOfFunds: "支付光纤和平台费用。", indicators: [{ level1: "产出指标", level2: "质量指标", level3: "光纤故障率", description: "光纤发生故障的比例", value: "≤2%" }] },
        ],
      },
    },
  ],
});

function keyOf({ level2Name, name, indicator, target }: RowView): string {
  return [level2Name, name, normalise(indicator.description.text), target.full].join("\u0000");
}

function copiedRows(same: readonly RowView[], here: (view: ProjectView) => string, owned: (view: ProjectView) => ReadonlySet<string>): readonly Hit<"copied">[] {
  const [first] = same;
  const views = [...new Set(same.map((row) => row.project))];
  if (!first || views.length < 2 || views.length > MOST_PROJECTS) return [];
  const text = normalise(`${first.indicator.level3.text} ${first.indicator.description.text}`);
  const things = views.flatMap((view) => [...owned(view)].filter((pair) => text.includes(pair) && !isPeople(pair)).map((pair) => ({ view, pair })));
  return same.flatMap((row) => {
    const subject = here(row.project);
    const owner = things.find(({ view, pair }) => view !== row.project && !subject.includes(pair) && !things.some((other) => other.view === row.project));
    if (!owner) return [];
    return [{ reason: "copied" as const, at: row.indicator.level3, row, project: row.project, values: { other: owner.view.project.name.text, thing: owner.pair } }];
  });
}

/** Groups of people are a matter for cross-subject-mismatch. */
function isPeople(pair: string): boolean {
  return BENEFICIARIES.some(({ word, related }) => word.includes(pair) || related.some((other) => other.includes(pair)));
}
