/** What a count counts: the noun of an indicator's name beside the words around a number in running text. */
import type { Quantity } from "../../text";

/** Words of administration that say nothing of what is counted; not before a last character that makes a word of them (发放点, 活动室). */
const GENERIC = /(?:新建设|实际|预计|计划|本年|当年|年度|全年|全区|全县|全市|全镇|我区|我县|我市|本区|本县|辖区内?|区内|县内|符合(?:政策|条件|标准|规定)?|相关|各类|各级|政策|条件|标准|享受|领取|获得|接受|发放|拨付|支付|落实|纳入|补助|补贴|奖励|奖补|扶助|救助|资助|慰问|保障|惠及|覆盖|受益|服务|新增|累计|完成|开展|组织|举办|举行|召开|进行|实施|聘用|聘请|招录|其中|培训|参训|授课|免费|开放|全部|所有|共有|参加|参与|购置|采购|配备|配置|建设|新建|改造|维护|维修|安装|提供|资金|经费|项目|工作|任务|活动|对象|人员|个人|群众|人次|人数|户数|家庭户|总数|数量|个数|次数|台数|件数|套数|面积|长度|里程|总量|规模|的|了|等|及|和|与|为|对|由|在|向|给予|用于|需要?|预算|总)+(?!\p{Script=Han}(?!\p{Script=Han}))/gu;

/** Ends of names that only say what kind of number follows. */
const MEASURE = /(?:[（(][^（()）]*[)）]|人次数?|人数|户数|数量|个数|次数|场次|台数|件数|套数|面积|长度|里程|总数|总量|规模|数|量)+$/u;

/** Where the noun behind a number ends. */
const NOUN_END = /(?:的|和|与|及|等|并|在|对|由|给|为|被|将|把|到|从|以|按|向|持|配备|配置|开展|进行|发放|提供|给予|购置|采购|安装|维修|维护|改造|建设|培训|补助|补贴|享受|全年|免费|完成|实施|支付|缴纳|参加|办理|运行|需要|需求|工资|保险|经费|资金|费用).*$/u;

const LONGEST = 10;

/** The specific words of an indicator's name, front to back; none for 补助人数. */
export function nounsOfName(name: string): readonly string[] {
  return specific(name.replace(MEASURE, ""));
}

/** The specific words of what a number in running text may count: behind it (3名教师) or in front of it (教师3名); none for 共计890人. */
export function nounsOfQuantity({ nounBefore, nounAfter }: Quantity): readonly (readonly string[])[] {
  const behind = specific(nounAfter.replace(NOUN_END, "").slice(0, LONGEST));
  const front = specific(nounBefore.slice(-LONGEST).replace(/^[年月日度]+/u, ""));
  return [behind, front].filter((words) => words.length > 0);
}

/**
 * How two nouns stand to each other: the same, the one wider than the other (教师 · 乡村教师), or different. The last word
 * decides what is counted; what stands in front narrows it, unless it only repeats the project's own name.
 */
export function compareNouns(name: readonly string[], text: readonly string[], projectName: string): "same" | "name-wider" | "text-wider" | "different" {
  const [a = "", b = ""] = [name.at(-1), text.at(-1)];
  if (a === "" || b === "" || a.slice(-1) !== b.slice(-1) || !sharesPair(a, b)) return "different";
  const [left, right] = [withoutWordsOf(name.join(""), b, projectName), withoutWordsOf(text.join(""), a, projectName)];
  if (left === "" && right === "") return "same";
  if (right === "") return "text-wider";
  if (left === "") return "name-wider";
  return "same";
}

function specific(text: string): readonly string[] {
  return text.replace(GENERIC, " ").split(/[^\p{Script=Han}]+/u).filter((word) => word.length >= 2);
}

function sharesPair(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

/** What of a noun stands neither in the other one nor in the project's name. */
function withoutWordsOf(noun: string, other: string, projectName: string): string {
  let rest = "";
  for (let at = 0; at < noun.length;) {
    const length = [4, 3, 2].find((size) => at + size <= noun.length && (other.includes(noun.slice(at, at + size)) || projectName.includes(noun.slice(at, at + size))));
    if (length === undefined) rest += noun.charAt(at);
    at += length ?? 1;
  }
  return rest.length >= 2 ? rest : "";
}
