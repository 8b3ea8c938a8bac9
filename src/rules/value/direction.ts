import { LIMITED_RATES, TURNED_TO_GOOD } from "../facts/direction-words";

/** Less is better: 故障率, 投诉次数; not where the bad thing is being dealt with (投诉办结率). */
export function isNegativeName(name: string, negativeIndicators: readonly string[]): boolean {
  return holds(name, negativeIndicators) && !holds(name, TURNED_TO_GOOD);
}

/** More is better, beyond doubt: 合格率, 覆盖率, 及时率 without a word that could ask for a limit. */
export function isPositiveName(name: string, negativeIndicators: readonly string[]): boolean {
  const plain = name.replace(/[（(][^（()）]*[)）]$/u, "");
  return /(率|满意度|覆盖|合格|准确|及时|完成)$/u.test(plain) && !/(频率|效率|税率|利率|功率)$/u.test(plain)
    && !holds(plain, negativeIndicators) && !holds(plain, LIMITED_RATES);
}

export function holds(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(word));
}
