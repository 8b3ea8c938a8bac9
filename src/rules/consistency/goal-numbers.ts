/** The numbers in front of goals: 目标1：… / 1.… / （1）…. */
import type { Field } from "../../model";
import { CHINESE_NUMERAL_CHARACTERS, foldWidth, parseChineseNumeral } from "../../text";

export interface NumberedGoal {
  readonly at: Field;
  readonly number: number;
}

const LABELLED = new RegExp(`^\\s*目标\\s*(\\d{1,2}|[${CHINESE_NUMERAL_CHARACTERS}]{1,3})\\s*[:.、,]`, "u");
const PLAIN = /^\s*(\d{1,2})\s*[.、](?!\s*\d+(?:[.%元万人个次]|\s*$))/u;

/**
 * The numbered goals of a project, in order, one series each: goals labelled 目标n over all cells, plain numbers by cell.
 * "1.1." counts as 1.
 */
export function goalSeries(objectives: readonly Field[]): readonly (readonly NumberedGoal[])[] {
  const lines = objectives.map((at) => ({ at, lines: at.text.split("\n").map(foldWidth) }));
  const labelled = lines.flatMap(({ at, lines: own }) => own.flatMap((line) => numbered(at, LABELLED.exec(line)?.[1])));
  if (labelled.length > 0) return [labelled];
  return lines.map(({ at, lines: own }) => own.flatMap((line) => numbered(at, PLAIN.exec(line)?.[1] ?? /^\s*(\d{1,2})\.\d{1,2}\.\D/u.exec(line)?.[1])));
}

function numbered(at: Field, numeral: string | undefined): readonly NumberedGoal[] {
  if (numeral === undefined) return [];
  const value = /^\d/.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
  return value === null ? [] : [{ at, number: value }];
}
