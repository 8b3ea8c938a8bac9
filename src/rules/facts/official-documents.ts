/**
 * Official documents that rules rest on. Only what was read on a public page is stated as a fact (`confirmed`);
 * articles whose wording was not confirmed are never quoted.
 */
export interface OfficialDocument {
  readonly key: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** Year of issue: which edition a budget year falls under. */
  readonly year: number;
  /** What the rules use of it, in our own words. */
  readonly about: string;
  /** Wording read on public pages; only this may be quoted. */
  readonly confirmed: readonly string[];
}

/** Field practice: no document, a reviewer's habit. */
export const PRACTICE = "惯例";

export const OFFICIAL_DOCUMENTS: readonly OfficialDocument[] = [
  {
    key: "中发2018-34", number: "中发〔2018〕34号", year: 2018, issuer: "中共中央 国务院",
    title: "关于全面实施预算绩效管理的意见",
    about: "全面实施预算绩效管理，预算与绩效管理一体化。",
    confirmed: [],
  },
  {
    key: "财预2015-88", number: "财预〔2015〕88号", year: 2015, issuer: "财政部",
    title: "中央部门预算绩效目标管理办法",
    about: "绩效目标的设定与审核（完整性、相关性、适当性、可行性），产出、效益、满意度三类指标。",
    confirmed: [],
  },
  {
    key: "财预2015-163", number: "财预〔2015〕163号", year: 2015, issuer: "财政部",
    title: "中央对地方专项转移支付绩效目标管理暂行办法",
    about: "专项转移支付的整体、区域、项目绩效目标表。",
    confirmed: ["整体绩效目标、区域绩效目标、项目绩效目标"],
  },
  {
    key: "财预2016-143", number: "财预〔2016〕143号", year: 2016, issuer: "财政部",
    title: "地方预决算公开操作规程",
    about: "预决算公开的内容、时间和细化程度。",
    confirmed: ["公开重大政策和重点项目等绩效目标"],
  },
  {
    key: "财预2020-10", number: "财预〔2020〕10号", year: 2020, issuer: "财政部",
    title: "项目支出绩效评价管理办法",
    about: "绩效自评按年度指标值与实际完成值计分，预算执行率单独计分。",
    confirmed: ["产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分"],
  },
  {
    key: "财预2021-101", number: "财预〔2021〕101号", year: 2021, issuer: "财政部",
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
    about: "核心绩效目标与指标的设置和取值，成本指标单列为一级指标。",
    confirmed: ["以及相应的成本控制要求"],
  },
  {
    key: "河北2019", number: "", year: 2019, issuer: "河北省财政厅",
    title: "河北省省级部门预算绩效管理办法",
    about: "部门整体、专项资金、预算项目三级绩效目标，为编制部门预算绩效文本奠定基础。",
    confirmed: ["部门整体、专项资金、预算项目"],
  },
  {
    key: "GB/T 9704-2012", number: "GB/T 9704-2012", year: 2012, issuer: "国家质量监督检验检疫总局 国家标准化管理委员会",
    title: "党政机关公文格式",
    about: "公文中的数字、标点、发文字号（用六角括号〔〕）和表格写法。",
    confirmed: [],
  },
];

const BY_KEY: ReadonlyMap<string, OfficialDocument> = new Map(OFFICIAL_DOCUMENTS.map((document) => [document.key, document]));

/** The document of a basis; null for field practice. An unknown key is a defect. */
export function officialDocument(key: string): OfficialDocument | null {
  if (key === PRACTICE) return null;
  const found = BY_KEY.get(key);
  if (!found) throw new Error(`No official document has the key ${key}.`);
  return found;
}
