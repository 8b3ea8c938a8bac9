/** 增减表述矛盾 */
import { compareDecimals, TREND_WORDS } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import { paragraphsOf, type Paragraph } from "./paragraphs";
import { DEPARTMENT_TEXT } from "./sample-texts";

type Reason = "level" | "figures";

const LEVEL = /持平[,，]?(?:主要|原因|是因为|因)[^。;]{0,40}/u;
const FROM_TO = /(?:由|从)(?:上年|20\d\d年)?(?:的|预算)?(\d+(?:\.\d+)?)(万元|亿元|元)?(增加|增长|提高|上升|减少|下降|压减|降低)(?:到|至|为)(\d+(?:\.\d+)?)(万元|亿元|元)/u;

export const discTrendContradiction = defineRule<Record<string, never>, Reason>({
  id: "disc-trend-contradiction",
  reach: "document",
  title: { zh: "增减表述矛盾", en: "Trend contradicts itself" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "增减的说法与数字、原因一致。" }],
  options: NO_OPTIONS,
  applies: (document) => paragraphsOf(document).length > 0,
  check: (document) => paragraphsOf(document).flatMap(contradiction).slice(0, 1),
  messages: {
    level: {
      zh: "文中说“持平”，原因却写“{word}”，前后矛盾，请核对数字后改正。",
      en: "The text says “unchanged” and gives “{word}” as the reason: check the figures and correct it.",
    },
    figures: {
      zh: "文中由{from}“{word}”到{to}，说法与数字相反，请核对。",
      en: "From {from} to {to} is said to be “{word}”: wording and figures disagree; check them.",
    },
  },
  page: {
    why: "一句话里又说持平又说增加，多半是沿用上年文字没有改全。",
    how: "先核对两年的数字，再改成持平、增加或减少，并写对应的原因。",
    acceptable: "有增有减、总额恰好持平的，写明增减两方面就不再报告。",
    limits: "只看“持平”后紧接着的原因，以及“由…增加到…”这样的句式；每份文本只报告第一处。",
  },
  examples: [
    { says: "持平，主要是因为新增", document: { narrative: [["2026年公务用车购置费与上年持平，主要是因为本年新增购车经费8万元。", 0]] }, finds: { reason: "level", at: "narrative.0" } },
    { says: "由多到少却写增加", document: { narrative: [["“三公”经费由上年30万元增加到26万元。", 0]] }, finds: { reason: "figures", at: "narrative.0" } },
    { says: "增加有原因", document: { narrative: DEPARTMENT_TEXT } },
    { says: "有增有减、总额持平", document: { narrative: [["总额与上年持平，主要是接待费减少2万元、运行费增加2万元。", 0]] } },
    { says: "由少到多写增加", document: { narrative: [["“三公”经费由上年20万元增加到26万元，主要是更新车辆。", 0]] } },
  ],
});

function contradiction({ at, text }: Paragraph): readonly Hit<Reason>[] {
  const level = LEVEL.exec(text)?.[0] ?? "";
  const [up, down] = [TREND_WORDS.up.exec(level)?.[0], TREND_WORDS.down.exec(level)?.[0]];
  const word = up ?? down;
  if (word !== undefined && (up === undefined || down === undefined)) return [{ reason: "level", at, values: { word } }];
  const [, from = "", unit, verb = "", to = "", toUnit = ""] = FROM_TO.exec(text) ?? [];
  if (from === "" || (unit !== undefined && unit !== toUnit)) return [];
  const order = compareDecimals(to, from);
  return (TREND_WORDS.up.test(verb) ? order < 0 : order > 0) ? [{ reason: "figures", at, values: { from, to: `${to}${toUnit}`, word: verb } }] : [];
}
