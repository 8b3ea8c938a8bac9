/** 名称是口号而非指标 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3 } from "../engine/places";
import { defineRule } from "../engine/rule";

const SLOGAN = /^(?:进一步|有效|不断|持续|逐步|切实)?(?:提高|提升|保障|加强|改善|促进|推动|完善)/u;
/** A name that ends so can be measured whatever it begins with: 提升率, 保障人数. */
const MEASURABLE = /(?:率|数|量|度|比例|占比|幅度|次数|面积|金额|时间|天数|等级|指数)(?:（[^）]*）)?$/u;

export const textNameIsSentence = defineRule({
  id: "text-name-is-sentence",
  reach: "row",
  title: { zh: "名称是口号而非指标", en: "Slogan instead of an indicator" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2021-101", note: "指标应能衡量、能取得数据。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  applies: (row) => row.counts && row.level1 === "outcome",
  reads: (row) => [row.indicator.value],
  check: (row) =>
    SLOGAN.test(row.name) && !MEASURABLE.test(row.name) && row.target.full !== "" && !/\d/.test(row.target.full)
      ? { reason: "slogan" } : null,
  messages: {
    slogan: {
      zh: "效益指标“{indicator}”是一句口号，指标值里又没有数字，年末无法判断是否完成，请改成能取得数据的指标，例如“……率”“……人数”。",
      en: "The outcome indicator “{indicator}” is a slogan and its value has no number, so nobody can tell whether it was met: name something that can be measured.",
    },
  },
  page: {
    why: "口号式的指标自评时只能打满分，起不到约束作用。",
    how: "想一想“怎样算做到了”，把它写成率、人数、次数或等级。",
    acceptable: "确实只能定性的，指标值写明等级标准（如优、良、中、差）后可以接受。",
    limits: "只看以“提高、提升、保障、加强、改善、促进、推动、完善”开头、且指标值没有数字的效益指标。",
  },
  examples: [
    { says: "名称是口号，值也没有数字", document: { projects: [{ change: { 5: { level3: "提升居民阅读氛围", value: "进一步提升" } } }] }, finds: { reason: "slogan", at: "indicators.5.level3" } },
    { says: "值里有数字", document: { projects: [{ change: { 5: { level3: "提升居民借阅人次", value: "≥10%" } } }] } },
    { says: "名称可以衡量", document: { projects: [{ change: { 5: { level3: "保障开放时长达标率", value: "全部达标" } } }] } },
    { says: "产出指标不查", document: { projects: [{ change: { 2: { level3: "提升新书质量", value: "全部合格" } } }] } },
  ],
});
